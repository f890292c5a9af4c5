"""What a user does at the door: inviting, checking in, writing down who walks in."""

from collections.abc import Iterable
from typing import Any

from zorgdesk.db import attendance_claims, near_names, search, tables
from zorgdesk.db import participations as query
from zorgdesk.db import people as people_query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance_proposal import Claim
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.participations import (
    AttendanceCounts,
    Participation,
    ParticipationRole,
    ParticipationStatus,
)
from zorgdesk.domain.people import Person
from zorgdesk.domain.presence import count
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known
from zorgdesk.services.newcomers import new_person, organisation_from_name

_FIELDS = {
    "organisation_id",
    "job_title",
    "job_category",
    "role",
    "status",
    "walk_in",
    "check_in",
    "check_out",
    "minutes_online",
    "note",
}
_LOOK_FURTHER = 3
"""Who fits may be in the activity already: so many times as many are looked for at first."""


class Participations:
    """The people of one activity."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[Participation]:
        """Everybody, in the Belgian order of names."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def counts(self, activity_id: int) -> AttendanceCounts:
        """The counters above the list. Registered is everybody who did not cancel, walk-ins too."""
        with self._store.read() as connection:
            return count(query.statuses(connection, activity_id))

    def candidates(self, activity_id: int, text: str, limit: int = 20) -> list[Person]:
        """People of the register who fit what is typed and are not in the activity, by name."""
        with self._store.read() as connection:
            most = limit * _LOOK_FURTHER
            found = search.ids(connection, Noun.PEOPLE, text, most)
            others = query.others(connection, activity_id, found)
            if len(others) < limit and len(found) == most:  # many of them are here already
                found = search.ids(
                    connection, Noun.PEOPLE, text, most + query.number(connection, activity_id)
                )
                others = query.others(connection, activity_id, found)
            return people_query.some(connection, others[:limit])

    def some(self, participation_ids: Iterable[int]) -> list[Participation]:
        """Given participations that are not in the bin."""
        with self._store.read() as connection:
            return query.some(connection, participation_ids)

    def claims(self, activity_id: int) -> dict[int, list[Claim]]:
        """What lists said about the participants of an activity, in the order in which they came."""
        with self._store.read() as connection:
            return attendance_claims.of_activity(connection, activity_id)

    def near(self, typed: str, limit: int = 6) -> list[Person]:
        """People of the register whose name is this one but for a dash, an accent, the order or a letter."""
        with self._store.read() as connection:
            found = near_names.near(connection, typed, limit)
            return sorted(people_query.some(connection, found), key=lambda one: found.index(one.id))

    def add(
        self,
        activity_id: int,
        person_id: int,
        *,
        role: ParticipationRole = ParticipationRole.PARTICIPANT,
        status: ParticipationStatus = ParticipationStatus.REGISTERED,
        walk_in: bool = False,
    ) -> tuple[int, Changes]:
        """Somebody of the register takes part, with the organisation and job of this moment.

        Raises ZorgdeskError already_there (with the name).
        """
        with self._store.change("participation.added") as work:
            work.subject = _name(work, person_id)
            if person_id in query.person_ids(work.connection, activity_id):
                raise ZorgdeskError("already_there", name=work.subject)
            participation_id = take_part(
                work,
                activity_id,
                person_id,
                role=role,
                walk_in=walk_in,
                **_arriving(work, {"status": status}),
            )
        return participation_id, work.changes

    def walk_in(
        self,
        activity_id: int,
        given_name: str,
        family_name: str = "",
        *,
        organisation_id: int | None = None,
        new_organisation: str | None = None,
        email: str = "",
        note: str = "",
    ) -> tuple[int, Changes]:
        """Somebody unknown comes in: a new person, present from now. Raises ZorgdeskError name_missing.

        `note` stays with the person: it tells two people of one name apart.
        """
        with self._store.change("participation.walked_in") as work:
            if new_organisation and organisation_id is None:
                organisation_id = organisation_from_name(work, new_organisation)
            person_id = newcomer(work, given_name, family_name, organisation_id, email=email, note=note)
            work.subject = _name(work, person_id)
            present = _arriving(work, {"status": ParticipationStatus.PRESENT})
            participation_id = take_part(work, activity_id, person_id, walk_in=True, **present)
        return participation_id, work.changes

    def check_in(self, participation_id: int) -> Changes:
        """Present from now; somebody who was present already keeps the first time."""
        return self._to("participation.checked_in", participation_id, ParticipationStatus.PRESENT)

    def excuse(self, participation_id: int) -> Changes:
        """Let it be known that they can not come."""
        return self._to("participation.excused", participation_id, ParticipationStatus.EXCUSED)

    def set_status(self, participation_id: int, status: ParticipationStatus) -> Changes:
        """Any other status. Only somebody present keeps times of arrival and departure."""
        return self._to("participation.status_set", participation_id, status)

    def mark(self, participation_ids: Iterable[int], status: ParticipationStatus) -> Changes:
        """Give several people one status in one action; who becomes present now came in now."""
        with self._store.change("participation.status_set") as work:
            names = []
            for participation_id in participation_ids:
                row = _row(work, participation_id)
                names.append(work.subject)
                values = _arriving(work, {"status": status}, row)
                work.update(tables.participations, participation_id, **values)
            work.subject = ", ".join(names)
        return work.changes

    def everybody_present(self, activity_id: int) -> Changes:
        """Everybody of whom nothing is known yet was there; when each came in stays unknown."""
        return self._decide("participation.everybody_present", activity_id, ParticipationStatus.PRESENT)

    def rest_absent(self, activity_id: int) -> Changes:
        """Everybody of whom nothing is known yet did not come."""
        return self._decide("participation.rest_absent", activity_id, ParticipationStatus.ABSENT)

    def check_out(self, participation_id: int) -> Changes:
        """Leaves now. Somebody who is not present can not leave: nothing changes."""
        with self._store.change("participation.checked_out") as work:
            row = _row(work, participation_id)
            if row.get("status") == ParticipationStatus.PRESENT:
                work.update(tables.participations, participation_id, check_out=work.at)
        return work.changes

    def edit(self, participation_id: int, **fields: Any) -> Changes:
        """Change role, status, times, organisation or job of that moment, note."""
        values = known(fields, _FIELDS)
        with self._store.change("participation.edited") as work:
            row = _row(work, participation_id)
            if "status" in values:
                values = {**_arriving(work, values, row), **values}
            work.update(tables.participations, participation_id, **values)
        return work.changes

    def delete(self, *participation_ids: int) -> Changes:
        """To the bin, all together; the people stay."""
        with self._store.change("participation.deleted") as work:
            names = []
            for participation_id in participation_ids:
                _row(work, participation_id)
                names.append(work.subject)
                work.move_to_bin(tables.participations, participation_id)
            work.subject = ", ".join(names)
        return work.changes

    def _decide(self, action: str, activity_id: int, status: ParticipationStatus) -> Changes:
        with self._store.change(action) as work:
            work.subject = str((work.row(tables.activities, activity_id) or {}).get("title", ""))
            for participation_id in query.undecided(work.connection, activity_id):
                work.update(tables.participations, participation_id, status=status)
        return work.changes

    def _to(self, action: str, participation_id: int, status: ParticipationStatus) -> Changes:
        with self._store.change(action) as work:
            row = _row(work, participation_id)
            work.update(tables.participations, participation_id, **_arriving(work, {"status": status}, row))
        return work.changes


def take_part(work: UnitOfWork, activity_id: int, person_id: int, **values: Any) -> int:
    """A participation with the organisation and job the person has now, inside a running action."""
    job = query.job_of(work.connection, person_id)
    return work.insert(
        tables.participations, activity_id=activity_id, person_id=person_id, **{**job, **values}
    )


def newcomer(
    work: UnitOfWork,
    given_name: str,
    family_name: str,
    organisation_id: int | None,
    *,
    email: str = "",
    note: str = "",
) -> int:
    """A new person with their organisation, inside a running action. Raises ZorgdeskError name_missing."""
    person_id = new_person(work, given_name, family_name, email)
    if note.strip():
        work.update(tables.people, person_id, note=note.strip())
    if organisation_id is not None:
        work.insert(
            tables.affiliations, person_id=person_id, organisation_id=organisation_id, is_primary=True
        )
    return person_id


def _arriving(work: UnitOfWork, values: dict[str, Any], row: dict[str, Any] | None = None) -> dict[str, Any]:
    """A status with the times that belong to it."""
    before = row or {}
    if values["status"] != ParticipationStatus.PRESENT:
        return {**values, "check_in": None, "check_out": None}
    if before.get("status") == ParticipationStatus.PRESENT:
        return values
    return {**values, "check_in": work.at}


def _row(work: UnitOfWork, participation_id: int) -> dict[str, Any]:
    """The row as it is, empty when it is gone; its person becomes what the action is about."""
    row = dict(work.row(tables.participations, participation_id) or {})
    if row:
        work.subject = _name(work, row["person_id"])
    return row


def _name(work: UnitOfWork, person_id: int) -> str:
    person = work.row(tables.people, person_id) or {}
    return f"{person.get('given_name', '')} {person.get('family_name', '')}".strip()
