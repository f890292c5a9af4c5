"""Things said, with where they were said."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from zorgdesk.db.headings import kind_label
from zorgdesk.db.tables import activities, entries, list_values, organisations, people, programme_items
from zorgdesk.domain.entries import EntryKind, SaidRow
from zorgdesk.domain.lists import ListName


def where(connection: Connection, condition: ColumnElement[bool], limit: int = 500) -> list[SaidRow]:
    """The entries that fit a condition, latest activity first, in the order they were said."""
    joined = (
        entries.join(activities, activities.c.id == entries.c.activity_id)
        .outerjoin(programme_items, programme_items.c.id == entries.c.programme_item_id)
        .outerjoin(people, people.c.id == entries.c.speaker_id)
        .outerjoin(organisations, organisations.c.id == entries.c.organisation_id)
        .outerjoin(
            list_values,
            (list_values.c.code == activities.c.kind) & (list_values.c.list_name == ListName.ACTIVITY_KIND),
        )
    )
    wanted = (
        select(
            entries,
            activities.c.title.label("activity_title"),
            activities.c.number,
            kind_label,
            programme_items.c.title.label("part"),
            people.c.given_name,
            people.c.family_name,
            organisations.c.name.label("organisation"),
        )
        .select_from(joined)
        .where(condition, entries.c.deleted_at.is_(None), activities.c.deleted_at.is_(None))
        .order_by(activities.c.date.desc(), entries.c.position)
        .limit(limit)
    )
    return [_said(row) for row in connection.execute(wanted)]


def _said(row: Any) -> SaidRow:
    number = "" if row.number is None else f" {row.number}"
    speaker = None if row.given_name is None else f"{row.given_name} {row.family_name}".strip()
    return SaidRow(
        entry_id=row.id,
        uid=row.uid,
        kind=EntryKind(row.kind),
        text=row.text,
        activity_id=row.activity_id,
        activity=f"{row.kind_label or ''}{number}: {row.activity_title}",
        part=row.part,
        speaker=speaker,
        organisation=row.organisation,
        anonymous=row.anonymous,
        at=row.at,
        quotable=row.quotable,
    )
