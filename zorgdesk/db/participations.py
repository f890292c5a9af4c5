"""Who takes part in an activity, with the organisation of that moment."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, text

from zorgdesk.db.prepared import all_rows
from zorgdesk.db.tables import affiliations, organisations, participations, people
from zorgdesk.domain.participations import UNDECIDED, Participation, ParticipationRole, ParticipationStatus

_joined = participations.join(people, people.c.id == participations.c.person_id).outerjoin(
    organisations, organisations.c.id == participations.c.organisation_id
)
_COLUMNS = (
    participations.c.id,
    participations.c.uid,
    participations.c.activity_id,
    participations.c.person_id,
    people.c.given_name,
    people.c.family_name,
    participations.c.organisation_id,
    organisations.c.name.label("organisation"),
    participations.c.job_title,
    participations.c.job_category,
    people.c.email,
    people.c.telephone,
    participations.c.role,
    participations.c.status,
    participations.c.walk_in,
    participations.c.check_in,
    participations.c.check_out,
    participations.c.minutes_online,
    participations.c.note,
    participations.c.sheet_number,
    people.c.note.label("person_note"),
    people.c.to_confirm,
)
"""In the order of the fields of `Participation`: a conference has thousands of them."""
_ROLE, _STATUS = _COLUMNS.index(participations.c.role), _COLUMNS.index(participations.c.status)
_ALL = (
    select(*_COLUMNS)
    .select_from(_joined)
    .where(participations.c.deleted_at.is_(None))
    .order_by(people.c.sort_key, participations.c.id)
)
_OF_ACTIVITY = _ALL.where(participations.c.activity_id == bindparam("activity_id"))


def of(connection: Connection, activity_id: int) -> list[Participation]:
    """The participations of an activity, in the Belgian order of names."""
    return [_participation(row) for row in connection.execute(_OF_ACTIVITY, {"activity_id": activity_id})]


def some(connection: Connection, ids: Iterable[int]) -> list[Participation]:
    """Given participations that are not in the bin."""
    return _several(connection, _ALL.where(participations.c.id.in_(list(ids))))


def of_person(connection: Connection, person_id: int) -> list[Participation]:
    """Everything somebody took part in."""
    return _several(connection, _ALL.where(participations.c.person_id == person_id))


def statuses(connection: Connection, activity_id: int) -> dict[tuple[ParticipationStatus | None, bool], int]:
    """How many participations an activity has per status, walk-ins (True) apart."""
    columns = (participations.c.status, participations.c.walk_in)
    wanted = select(*columns, func.count()).where(
        participations.c.activity_id == activity_id, participations.c.deleted_at.is_(None)
    )
    found = connection.execute(wanted.group_by(*columns))
    return {(ParticipationStatus(row[0]), row[1]): row[2] for row in found}


def person_ids(connection: Connection, activity_id: int) -> set[int]:
    """Keys of the people who have a participation in an activity."""
    wanted = select(participations.c.person_id).where(
        participations.c.activity_id == activity_id, participations.c.deleted_at.is_(None)
    )
    return {row.person_id for row in connection.execute(wanted)}


_THERE = select(participations.c.person_id).where(
    participations.c.activity_id == bindparam("activity_id"),
    participations.c.deleted_at.is_(None),
    participations.c.person_id.in_(select(func.json_each(bindparam("people")).table_valued("value").c.value)),
)


def others(connection: Connection, activity_id: int, people_ids: Sequence[int]) -> list[int]:
    """Those of these people who have no participation in an activity."""
    asked = json.dumps(list(people_ids))
    there = {row[0] for row in all_rows(connection, _THERE, activity_id=activity_id, people=asked)}
    return [key for key in people_ids if key not in there]


def number(connection: Connection, activity_id: int) -> int:
    """How many participations an activity has."""
    wanted = select(func.count()).where(
        participations.c.activity_id == activity_id, participations.c.deleted_at.is_(None)
    )
    return int(connection.execute(wanted).scalar_one())


def of_activity_person(connection: Connection, activity_id: int, person_id: int) -> int | None:
    """The key of somebody's participation in an activity."""
    wanted = select(participations.c.id).where(
        participations.c.activity_id == activity_id,
        participations.c.person_id == person_id,
        participations.c.deleted_at.is_(None),
    )
    return connection.execute(wanted).scalar()


def activities_of(connection: Connection, uids: Sequence[str]) -> list[int]:
    """The activity of each of these participations that is known, also of one in the bin."""
    wanted = text(
        "SELECT activity_id FROM json_each(:uids) wanted"
        " JOIN participations ON participations.uid = wanted.value"
    )
    return [row[0] for row in connection.execute(wanted, {"uids": json.dumps(uids)})]


def undecided(connection: Connection, activity_id: int) -> list[int]:
    """Keys of the participations of which it is not known yet whether they came."""
    wanted = select(participations.c.id).where(
        participations.c.activity_id == activity_id,
        participations.c.deleted_at.is_(None),
        participations.c.status.in_(sorted(UNDECIDED)),
    )
    return [row.id for row in connection.execute(wanted)]


def job_of(connection: Connection, person_id: int) -> dict[str, Any]:
    """Where somebody works now, as a participation keeps it; empty for somebody without organisation."""
    columns = (affiliations.c.organisation_id, affiliations.c.job_title, affiliations.c.job_category)
    wanted = select(*columns).where(
        affiliations.c.person_id == person_id, affiliations.c.is_primary.is_(True)
    )
    row = connection.execute(wanted).mappings().first()
    return {} if row is None else dict(row)


def jobs_of(connection: Connection, person_ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """The same for many people at once."""
    asked = text(
        "SELECT person_id, organisation_id, job_title, job_category FROM affiliations"
        " WHERE is_primary AND person_id IN (SELECT value FROM json_each(:ids))"
    )
    found = connection.execute(asked, {"ids": json.dumps(list(person_ids))}).mappings()
    return {row["person_id"]: dict(row) for row in found}


def _several(connection: Connection, wanted: Select[Any]) -> list[Participation]:
    return [_participation(row) for row in connection.execute(wanted)]


def _participation(row: Any) -> Participation:
    values = list(row)
    values[_ROLE] = ParticipationRole(values[_ROLE])
    values[_STATUS] = ParticipationStatus(values[_STATUS])
    return Participation(*values)
