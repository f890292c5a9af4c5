"""Programme items and who speaks in them."""

from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from zorgdesk.db.tables import contributions, entries, organisations, people, programme_items
from zorgdesk.domain.activities import Contribution, ProgrammeItem, ProgrammeItemKind, SpeakingRole

_OF_ACTIVITY = (
    select(programme_items)
    .where(programme_items.c.activity_id == bindparam("activity_id"), programme_items.c.deleted_at.is_(None))
    .order_by(programme_items.c.position, programme_items.c.id)
)
_SPEAKING = (
    select(
        contributions,
        people.c.given_name,
        people.c.family_name,
        organisations.c.name.label("organisation"),
    )
    .select_from(
        contributions.join(programme_items, programme_items.c.id == contributions.c.programme_item_id)
        .outerjoin(people, people.c.id == contributions.c.person_id)
        .outerjoin(organisations, organisations.c.id == contributions.c.organisation_id)
    )
    .where(programme_items.c.activity_id == bindparam("activity_id"))
    .where(programme_items.c.deleted_at.is_(None), contributions.c.deleted_at.is_(None))
    .order_by(programme_items.c.position, contributions.c.position, contributions.c.id)
)


def of(connection: Connection, activity_id: int) -> list[ProgrammeItem]:
    """The programme of an activity in its order."""
    return [_item(row) for row in connection.execute(_OF_ACTIVITY, {"activity_id": activity_id})]


def get(connection: Connection, item_id: int) -> ProgrammeItem | None:
    """One item that is not in the bin."""
    row = connection.execute(
        select(programme_items).where(programme_items.c.id == item_id, programme_items.c.deleted_at.is_(None))
    ).first()
    return None if row is None else _item(row)


def contributions_of(connection: Connection, activity_id: int) -> list[Contribution]:
    """Who speaks in an activity, by programme item, with display names."""
    return [_contribution(row) for row in connection.execute(_SPEAKING, {"activity_id": activity_id})]


def entries_in(connection: Connection, item_id: int) -> list[int]:
    """Keys of the entries that were said in an item."""
    wanted = select(entries.c.id).where(entries.c.programme_item_id == item_id)
    return [row.id for row in connection.execute(wanted)]


def next_contribution(connection: Connection, item_id: int) -> int:
    """The place after the last speaker of an item."""
    last = select(func.max(contributions.c.position)).where(contributions.c.programme_item_id == item_id)
    position = connection.execute(last).scalar()
    return 0 if position is None else int(position) + 1


def _item(row: Any) -> ProgrammeItem:
    return ProgrammeItem(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        position=row.position,
        title=row.title,
        kind=ProgrammeItemKind(row.kind),
        slot=row.slot,
        starts_at=row.starts_at,
        duration_minutes=row.duration_minutes,
        started_at=row.started_at,
        ended_at=row.ended_at,
        capacity=row.capacity,
    )


def _contribution(row: Any) -> Contribution:
    known = row.given_name is not None or row.family_name is not None
    return Contribution(
        id=row.id,
        uid=row.uid,
        programme_item_id=row.programme_item_id,
        position=row.position,
        person_id=row.person_id,
        organisation_id=row.organisation_id,
        role=SpeakingRole(row.role),
        job_title=row.job_title,
        person=f"{row.given_name} {row.family_name}".strip() if known else None,
        organisation=row.organisation,
        confirmed=row.confirmed,
        projector=row.projector,
        transport=row.transport,
        fee_cents=row.fee_cents,
        recording_consent=row.recording_consent,
        needs=row.needs,
    )
