"""What is read to show an activity to the whole room."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from zorgdesk.db.tables import entries
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.projection import Who, who


class Point(NamedTuple):
    """The words of a point of attention, and how who made it is told; None as the activity has it."""

    text: str
    naming: NamedAs | None


def points_of_attention(connection: Connection, activity_id: int, number: int) -> list[Point]:
    """The last ones that are in the minutes, the newest last."""
    wanted = select(entries.c.text, entries.c.anonymous, entries.c.named_as).where(
        entries.c.activity_id == activity_id,
        entries.c.kind == EntryKind.POINT_OF_ATTENTION,
        entries.c.in_minutes.is_(True),
        entries.c.deleted_at.is_(None),
    )
    rows = connection.execute(wanted.order_by(entries.c.position.desc()).limit(number)).all()
    return [Point(row.text, _naming(row.anonymous, row.named_as)) for row in reversed(rows)]


def told(connection: Connection, activity_id: int) -> list[tuple[Who, NamedAs]]:
    """How those who said something are told, where that is chosen for what they said."""
    about = (entries.c.speaker_id, entries.c.organisation_id, entries.c.anonymous, entries.c.named_as)
    wanted = select(*about).where(
        entries.c.activity_id == activity_id,
        entries.c.deleted_at.is_(None),
        entries.c.anonymous.is_(True) | entries.c.named_as.is_not(None),
    )
    return [
        (who(row.speaker_id, row.organisation_id), naming)
        for row in connection.execute(wanted.distinct())
        if (naming := _naming(row.anonymous, row.named_as))
    ]


def _naming(anonymous: bool, named_as: str | None) -> NamedAs | None:
    if anonymous:
        return NamedAs.ANONYMOUS
    return NamedAs(named_as) if named_as else None
