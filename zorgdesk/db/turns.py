"""Turns to speak: rows in, domain objects out."""

from typing import Any

from sqlalchemy import Connection, func, select

from zorgdesk.db.tables import affiliations, organisations, participations, people, turns
from zorgdesk.domain.turns import Turn

_joined = turns.outerjoin(people, people.c.id == turns.c.person_id).outerjoin(
    organisations, organisations.c.id == turns.c.organisation_id
)
_ALL = (
    select(turns, people.c.given_name, people.c.family_name, organisations.c.name.label("organisation"))
    .select_from(_joined)
    .where(turns.c.deleted_at.is_(None))
)


def of(connection: Connection, activity_id: int) -> list[Turn]:
    """The turns of an activity: those that were or are, in their order, then those that wait."""
    wanted = _ALL.where(turns.c.activity_id == activity_id)
    order = (turns.c.started_at.is_(None), turns.c.started_at, turns.c.position, turns.c.id)
    return [_turn(row) for row in connection.execute(wanted.order_by(*order))]


def get(connection: Connection, turn_id: int) -> Turn | None:
    """One turn that is not in the bin."""
    row = connection.execute(_ALL.where(turns.c.id == turn_id)).first()
    return None if row is None else _turn(row)


def next_position(connection: Connection, activity_id: int) -> int:
    """The place after everybody who asked before."""
    last = select(func.max(turns.c.position)).where(turns.c.activity_id == activity_id)
    position = connection.execute(last).scalar()
    return 0 if position is None else int(position) + 1


def in_part(connection: Connection, item_id: int) -> list[int]:
    """Keys of the turns that were taken in a programme item."""
    return [
        row.id for row in connection.execute(select(turns.c.id).where(turns.c.programme_item_id == item_id))
    ]


def organisation_of(connection: Connection, activity_id: int, person_id: int) -> int | None:
    """For whom somebody is here: the organisation of the participation, or else where they work."""
    here = participations.c
    wanted = select(here.organisation_id).where(
        here.activity_id == activity_id,
        here.person_id == person_id,
        here.deleted_at.is_(None),
        here.organisation_id.is_not(None),
    )
    found = connection.execute(wanted.limit(1)).scalar()
    if found is not None:
        return int(found)
    primary = (affiliations.c.person_id == person_id) & affiliations.c.is_primary.is_(True)
    return connection.execute(select(affiliations.c.organisation_id).where(primary)).scalar()


def _turn(row: Any) -> Turn:
    known = row.given_name is not None
    return Turn(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        position=row.position,
        programme_item_id=row.programme_item_id,
        person_id=row.person_id,
        organisation_id=row.organisation_id,
        asked_at=row.asked_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        person=f"{row.given_name} {row.family_name}".strip() if known else None,
        first_name=(row.given_name or row.family_name) if known else None,
        organisation=row.organisation,
    )
