"""What was said in an activity: rows in, domain objects out, and the order they stand in."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, literal, select, union_all

from zorgdesk.db.prepared import first_row
from zorgdesk.db.tables import (
    activities,
    entries,
    list_values,
    live_lines,
    organisations,
    passage_lines,
    people,
    programme_items,
    taggings,
)
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.ordering import Placed

STEP = 1024
"""Between two entries, so that one can be put there without touching the others."""

_joined = entries.outerjoin(people, people.c.id == entries.c.speaker_id).outerjoin(
    organisations, organisations.c.id == entries.c.organisation_id
)
_ALL = (
    select(entries, people.c.given_name, people.c.family_name, organisations.c.name.label("organisation"))
    .select_from(_joined)
    .where(entries.c.deleted_at.is_(None))
    .order_by(entries.c.position, entries.c.id)
)


class Place(NamedTuple):
    """Where a new entry goes and how its speaker is called: all that must be known before it is written."""

    last_position: int | None
    running_item_id: int | None
    speaker: str | None
    organisation: str | None


def _running_item() -> Any:
    item = programme_items.c
    running = (item.started_at.is_not(None), item.ended_at.is_(None), item.deleted_at.is_(None))
    wanted = select(item.id).where(item.activity_id == bindparam("activity_id"), *running)
    return wanted.order_by(item.position.desc()).limit(1).scalar_subquery()


# One statement, made once: it runs between pressing Enter and having the entry on disk.
_PLACE = select(
    select(entries.c.position)
    .where(entries.c.activity_id == bindparam("activity_id"))
    .order_by(entries.c.position.desc())
    .limit(1)
    .scalar_subquery(),
    _running_item(),
    select(func.trim(people.c.given_name + " " + people.c.family_name))
    .where(people.c.id == bindparam("speaker_id"))
    .scalar_subquery(),
    select(organisations.c.name).where(organisations.c.id == bindparam("organisation_id")).scalar_subquery(),
)


def place(
    connection: Connection, activity_id: int, speaker_id: int | None, organisation_id: int | None
) -> Place:
    """The end of the stream, the programme item that runs, and the names of who speaks."""
    keys = {"activity_id": activity_id, "speaker_id": speaker_id, "organisation_id": organisation_id}
    return Place(*(first_row(connection, _PLACE, **keys) or (None,) * 4))


def of(connection: Connection, activity_id: int) -> list[Entry]:
    """The entries of an activity in their order. A reaction to a deleted question stands on its own."""
    rows = connection.execute(_ALL.where(entries.c.activity_id == activity_id)).all()
    themes = _themes(connection, taggings.c.entry_id.in_(_ids_of(activity_id)))
    there = {row.id for row in rows}
    return [
        _entry(row, themes.get(row.id, ()), row.reply_to_id if row.reply_to_id in there else None)
        for row in rows
    ]


def get(connection: Connection, entry_id: int) -> Entry | None:
    """One entry that is not in the bin."""
    row = connection.execute(_ALL.where(entries.c.id == entry_id)).first()
    if row is None:
        return None
    return _entry(row, themes_of(connection, entry_id), row.reply_to_id)


def last_question(connection: Connection, activity_id: int, item_id: int | None) -> int | None:
    """The question a reaction typed now belongs to: the last one of the same programme item."""
    wanted = select(entries.c.id).where(
        entries.c.activity_id == activity_id,
        entries.c.programme_item_id.is_not_distinct_from(item_id),
        entries.c.kind == EntryKind.QUESTION,
        entries.c.deleted_at.is_(None),
    )
    return connection.execute(wanted.order_by(entries.c.position.desc()).limit(1)).scalar()


def order(connection: Connection, activity_id: int) -> list[Placed]:
    """The places of the entries, reactions under their question."""
    columns = (entries.c.id, entries.c.position, entries.c.reply_to_id, entries.c.programme_item_id)
    wanted = select(*columns).where(entries.c.activity_id == activity_id, entries.c.deleted_at.is_(None))
    return [Placed(*row) for row in connection.execute(wanted.order_by(entries.c.position, entries.c.id))]


def ids_of_uids(connection: Connection, activity_id: int, uids: Iterable[str]) -> list[int]:
    """The keys of entries of one activity by their uids."""
    wanted = select(entries.c.id).where(entries.c.activity_id == activity_id, entries.c.uid.in_(list(uids)))
    return [row.id for row in connection.execute(wanted)]


def theme_ids(connection: Connection, codes: Iterable[str]) -> dict[str, int]:
    """The key of each theme by its code."""
    wanted = select(list_values.c.code, list_values.c.id).where(
        list_values.c.list_name == ListName.THEME, list_values.c.code.in_(list(codes))
    )
    return {row.code: row.id for row in connection.execute(wanted)}


def themes_of(connection: Connection, entry_id: int) -> tuple[str, ...]:
    """The codes of the themes of one entry."""
    return _themes(connection, taggings.c.entry_id == entry_id).get(entry_id, ())


def kept_line(connection: Connection, activity_id: int) -> tuple[str, datetime] | None:
    """What was typed and not entered, with when it was kept."""
    row = connection.execute(select(live_lines).where(live_lines.c.activity_id == activity_id)).first()
    return None if row is None or not row.text else (row.text, row.at)


def last_kept(connection: Connection) -> tuple[int, bool] | None:
    """The activity in which something was typed last and not entered, and whether that was in its minutes."""
    kept = union_all(
        *(
            select(table.c.activity_id, table.c.at, literal(in_minutes).label("in_minutes"))
            .join(activities, activities.c.id == table.c.activity_id)
            .where(table.c.text != "", activities.c.deleted_at.is_(None))
            for table, in_minutes in ((live_lines, False), (passage_lines, True))
        )
    ).subquery()
    row = connection.execute(select(kept).order_by(kept.c.at.desc()).limit(1)).first()
    return None if row is None else (row.activity_id, row.in_minutes)


def keep_line(connection: Connection, activity_id: int, text: str, at: datetime) -> None:
    """Remember what is being typed; nothing typed forgets it."""
    connection.execute(live_lines.delete().where(live_lines.c.activity_id == activity_id))
    if text:
        connection.execute(live_lines.insert(), {"activity_id": activity_id, "text": text, "at": at})


def _ids_of(activity_id: int) -> Select[Any]:
    return select(entries.c.id).where(entries.c.activity_id == activity_id)


def _themes(connection: Connection, which: Any) -> dict[int, tuple[str, ...]]:
    wanted = (
        select(taggings.c.entry_id, list_values.c.code)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(which, list_values.c.list_name == ListName.THEME)
        .order_by(list_values.c.position)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.entry_id].append(row.code)
    return {key: tuple(codes) for key, codes in found.items()}


def _entry(row: Any, themes: tuple[str, ...], reply_to_id: int | None) -> Entry:
    return Entry(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        position=row.position,
        kind=EntryKind(row.kind),
        text=row.text,
        at=row.at,
        programme_item_id=row.programme_item_id,
        speaker_id=row.speaker_id,
        organisation_id=row.organisation_id,
        reply_to_id=reply_to_id,
        anonymous=row.anonymous,
        in_minutes=row.in_minutes,
        speaker=None if row.given_name is None else f"{row.given_name} {row.family_name}".strip(),
        organisation=row.organisation,
        themes=themes,
        named_as=NamedAs(row.named_as) if row.named_as else None,
        quotable=row.quotable,
    )
