"""For whom somebody spoke at an activity: as was noted, else as was announced, else as they came."""

from typing import Any

from sqlalchemy import ScalarSelect, func, select

from zorgdesk.db.tables import contributions, entries, participations, programme_items


def that_day(column: Any) -> ScalarSelect[Any]:
    """Something of the participation of the speaker in the activity."""
    return (
        select(column)
        .where(participations.c.activity_id == entries.c.activity_id)
        .where(participations.c.person_id == entries.c.speaker_id, participations.c.deleted_at.is_(None))
        .order_by(participations.c.id)
        .limit(1)
        .correlate(entries)
        .scalar_subquery()
    )


def as_announced(column: Any) -> ScalarSelect[Any]:
    """Something of the first place of the speaker in the programme of the activity where it is filled in."""
    return (
        select(column)
        .join(programme_items, programme_items.c.id == contributions.c.programme_item_id)
        .where(programme_items.c.activity_id == entries.c.activity_id)
        .where(contributions.c.person_id == entries.c.speaker_id, column.is_not(None))
        .where(contributions.c.deleted_at.is_(None), programme_items.c.deleted_at.is_(None))
        .order_by(contributions.c.id)
        .limit(1)
        .correlate(entries)
        .scalar_subquery()
    )


spoken_for = func.coalesce(
    entries.c.organisation_id,
    as_announced(contributions.c.organisation_id),
    that_day(participations.c.organisation_id),
)
"""The key of the organisation that an entry was said for: as was noted, announced, or as they took part."""
