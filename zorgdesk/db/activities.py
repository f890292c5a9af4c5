"""Activities and series: rows in, domain objects out."""

from collections.abc import Sequence
from datetime import date as Date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from zorgdesk.db import search
from zorgdesk.db.headings import columns as heading_columns
from zorgdesk.db.headings import heading, kind_labels
from zorgdesk.db.tables import (
    activities,
    entries,
    participations,
    programme_items,
    series,
    tasks,
)
from zorgdesk.domain.activities import (
    Activity,
    ActivityFilter,
    ActivityFormat,
    ActivityRow,
    ActivityState,
    CancelReason,
    NamedAs,
    Series,
    Strand,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus

_ONE = select(activities).where(
    activities.c.id == bindparam("activity_id"), activities.c.deleted_at.is_(None)
)


def get(connection: Connection, activity_id: int) -> Activity | None:
    """One activity that is not in the bin."""
    row = connection.execute(_ONE, {"activity_id": activity_id}).first()
    return None if row is None else _activity(row)


def rows(
    connection: Connection,
    chosen: ActivityFilter,
    *,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
) -> list[ActivityRow]:
    """A window of the list, with how many are registered and present counted only for the rows asked for."""
    page = _filtered(connection, select(activities, series.c.title.label("series_title")), chosen)
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    tie = activities.c.id.desc() if descending else activities.c.id.asc()
    found = connection.execute(page.order_by(order, tie).offset(offset).limit(limit)).all()
    counts = _attendance(connection, [row.id for row in found])
    return [_listed(row, *counts.get(row.id, (0, 0))) for row in found]


def count(connection: Connection, chosen: ActivityFilter) -> int:
    """How many activities the filter leaves."""
    wanted = _filtered(connection, select(func.count(activities.c.id)), chosen)
    return int(connection.execute(wanted).scalar_one())


def years(connection: Connection) -> list[int]:
    """The years that have activities, latest first."""
    year = func.substr(activities.c.date, 1, 4)
    wanted = select(year).where(activities.c.deleted_at.is_(None), activities.c.date.is_not(None)).distinct()
    return sorted((int(text) for (text,) in connection.execute(wanted)), reverse=True)


def next_up(connection: Connection, today: Date) -> int | None:
    """The activity that runs now, or else the first one from today on that is not over."""
    wanted = (
        select(activities.c.id)
        .where(activities.c.deleted_at.is_(None))
        .where(activities.c.state.in_([ActivityState.PLANNED, ActivityState.OPEN, ActivityState.RUNNING]))
        .where((activities.c.date >= today) | (activities.c.state == ActivityState.RUNNING))
        .order_by(
            (activities.c.state == ActivityState.RUNNING).desc(), activities.c.date, activities.c.starts_at
        )
    )
    return connection.execute(wanted.limit(1)).scalar()


def next_in_series(connection: Connection, activity: Activity) -> Activity | None:
    """The first later activity of the same series that was not cancelled."""
    if activity.series_id is None or activity.date is None:
        return None
    wanted = (
        select(activities)
        .where(activities.c.deleted_at.is_(None), activities.c.series_id == activity.series_id)
        .where(activities.c.date > activity.date, activities.c.state != ActivityState.CANCELLED)
        .order_by(activities.c.date, activities.c.id)
    )
    row = connection.execute(wanted.limit(1)).first()
    return None if row is None else _activity(row)


def highest_number(connection: Connection, activity: Activity) -> int:
    """The highest number of this kind of activity in its series; 0 without a series."""
    wanted = select(func.max(activities.c.number)).where(
        activities.c.series_id == activity.series_id,
        activities.c.kind == activity.kind,
        activities.c.deleted_at.is_(None),
    )
    return connection.execute(wanted).scalar() or 0


def fitting(connection: Connection, ref: str) -> list[tuple[int, str]]:
    """Activities a reference may mean: (id, "Praktijktafel 1: …"); only the exact one when there is one."""
    base = (
        select(activities.c.id, activities.c.uid, *heading_columns)
        .outerjoin(kind_labels, kind_labels.c.code == activities.c.kind)
        .where(activities.c.deleted_at.is_(None))
    )
    row = connection.execute(base.where(activities.c.uid == ref.strip())).first()
    if row is not None:
        return [(row.id, _called(row))]
    keys = search.ids(connection, Noun.ACTIVITIES, ref, 200)
    found = connection.execute(base.where(activities.c.id.in_(keys)).order_by(activities.c.date)).all()
    words = fold(ref).split()
    fits = [row for row in found if _fits(words, fold(_called(row)).split())]
    exact = [row for row in fits if fold(ref) in (fold(_called(row)), fold(row.activity_title))]
    return [(row.id, _called(row)) for row in (exact or fits)]


def running_items(connection: Connection, activity_id: int) -> list[int]:
    """Keys of the programme items whose clock runs."""
    item = programme_items.c
    wanted = select(item.id).where(item.activity_id == activity_id, item.started_at.is_not(None))
    return [
        row.id for row in connection.execute(wanted.where(item.ended_at.is_(None), item.deleted_at.is_(None)))
    ]


def hanging(connection: Connection, activity_id: int) -> dict[str, int]:
    """How many records hang on an activity, per noun, so that deleting can name them first."""
    return {
        table.name: number
        for table in (programme_items, participations, entries, tasks)
        if (
            number := connection.execute(
                select(func.count())
                .select_from(table)
                .where(table.c.activity_id == activity_id, table.c.deleted_at.is_(None))
            ).scalar_one()
        )
    }


def all_series(connection: Connection) -> list[Series]:
    """Every series by title."""
    wanted = select(series).where(series.c.deleted_at.is_(None)).order_by(func.lower(series.c.title))
    return [Series(row.id, row.uid, row.title, row.description) for row in connection.execute(wanted)]


def _called(row: Any) -> str:
    return heading(row) or ""


def _fits(words: Sequence[str], heading: Sequence[str]) -> bool:
    """Numbers must be the same, words may be begun: "praktijktafel 1" is not number 12."""
    return all(
        any(known == word if word.isdigit() else known.startswith(word) for known in heading)
        for word in words
    )


_SORTS: dict[str, ColumnElement[Any]] = {
    "date": activities.c.date,
    "kind": activities.c.kind,
    "number": activities.c.number,
    "title": func.lower(activities.c.title),
    "place": func.lower(activities.c.place),
    "format": activities.c.format,
    "state": activities.c.state,
    "series": func.lower(series.c.title),
}


def _filtered(connection: Connection, base: Select[Any], chosen: ActivityFilter) -> Select[Any]:
    wanted = base.select_from(activities.outerjoin(series, series.c.id == activities.c.series_id))
    wanted = wanted.where(activities.c.deleted_at.is_(None))
    if chosen.year is not None:
        first, last = Date(chosen.year, 1, 1), Date(chosen.year, 12, 31)
        wanted = wanted.where(activities.c.date.between(first, last))
    for column, value in (
        (activities.c.kind, chosen.kind),
        (activities.c.format, chosen.format),
        (activities.c.series_id, chosen.series_id),
        (activities.c.state, chosen.state),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    if search.match_expression(chosen.text):
        found = search.found(connection, Noun.ACTIVITIES, chosen.text)
        wanted = wanted.where(activities.c.id.in_(found))
    return wanted


def _attendance(connection: Connection, ids: list[int]) -> dict[int, tuple[int, int]]:
    present = func.count().filter(participations.c.status == ParticipationStatus.PRESENT)
    wanted = (
        select(participations.c.activity_id, func.count(), present)
        .where(participations.c.activity_id.in_(ids), participations.c.deleted_at.is_(None))
        .where(participations.c.status != ParticipationStatus.CANCELLED)
        .group_by(participations.c.activity_id)
    )
    return {row[0]: (int(row[1]), int(row[2])) for row in connection.execute(wanted)}


def _listed(row: Any, registered: int, present: int) -> ActivityRow:
    return ActivityRow(
        id=row.id,
        uid=row.uid,
        kind=row.kind,
        number=row.number,
        title=row.title,
        date=row.date,
        starts_at=row.starts_at,
        place=row.place,
        format=ActivityFormat(row.format),
        state=ActivityState(row.state),
        series=row.series_title,
        registered=registered,
        present=present,
    )


def _activity(row: Any) -> Activity:
    return Activity(
        id=row.id,
        uid=row.uid,
        kind=row.kind,
        title=row.title,
        number=row.number,
        date=row.date,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        time_zone=row.time_zone,
        place=row.place,
        format=ActivityFormat(row.format),
        strand=Strand(row.strand),
        state=ActivityState(row.state),
        cancel_reason=CancelReason(row.cancel_reason) if row.cancel_reason else None,
        series_id=row.series_id,
        introduction=row.introduction,
        next_date=row.next_date,
        presence_per_part=row.presence_per_part,
        named_as=NamedAs(row.named_as),
        sheet_printed_at=row.sheet_printed_at,
    )


def rows_of(connection: Connection, ids: Sequence[int]) -> list[ActivityRow]:
    """List rows of given activities, latest first."""
    wanted = (
        select(activities, series.c.title.label("series_title"))
        .select_from(activities.outerjoin(series, series.c.id == activities.c.series_id))
        .where(activities.c.deleted_at.is_(None), activities.c.id.in_(ids))
        .order_by(activities.c.date.desc())
    )
    found = connection.execute(wanted).all()
    counts = _attendance(connection, [row.id for row in found])
    return [_listed(row, *counts.get(row.id, (0, 0))) for row in found]
