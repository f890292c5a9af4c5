"""People a list brought in: somebody says whether they are new, or who of the register they are."""

from zorgdesk.db import attendance_claims, tables
from zorgdesk.db import participations as query
from zorgdesk.db import people as people_query
from zorgdesk.db.naming_person import rows_naming
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.attendance_proposal import status_after
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.participations import Participation
from zorgdesk.services.newcomers import know_address


class ToConfirm:
    """Deciding about walk-ins of a list, one by one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def confirm(self, person_id: int) -> Changes:
        """Somebody new indeed."""
        with self._store.change("person.confirmed") as work:
            work.subject = _name(work, person_id)
            work.update(tables.people, person_id, to_confirm=False)
        return work.changes

    def is_same_as(self, person_id: int, known_id: int) -> Changes:
        """Somebody proves to be a person of the register: all that names the one names the other from now.

        At an activity where both are, what was claimed about them stands together.
        """
        with self._store.change("person.recognised") as work:
            work.subject = _name(work, known_id)
            if person_id != known_id:
                self._unite(work, person_id, known_id)
        return work.changes

    @staticmethod
    def _unite(work: UnitOfWork, person_id: int, known_id: int) -> None:
        there = {one.activity_id: one for one in query.of_person(work.connection, known_id)}
        for one in query.of_person(work.connection, person_id):
            if one.activity_id in there:
                _unite_participations(work, one, there[one.activity_id])
            else:
                job = query.job_of(work.connection, known_id)
                work.update(tables.participations, one.id, person_id=known_id, **job)
        know_address(work, known_id, (work.row(tables.people, person_id) or {}).get("email", ""))
        has_job = people_query.primary_affiliation_id(work.connection, known_id) is not None
        for table, column, row_id in list(rows_naming(work.connection, person_id)):
            keeps = {"is_primary": False} if table is tables.affiliations and has_job else {}
            work.update(table, row_id, **{column: known_id}, **keeps)
        work.update(tables.people, person_id, to_confirm=False)
        work.move_to_bin(tables.people, person_id)


def _unite_participations(work: UnitOfWork, one: Participation, known: Participation) -> None:
    """The times noted first stay; somebody was online at least the longer time."""
    times = {"check_in": one.check_in, "check_out": one.check_out} if known.check_in is None else {}
    minutes = [stay for stay in (one.minutes_online, known.minutes_online) if stay is not None]
    work.update(
        tables.participations,
        known.id,
        status=status_after(known.status, one.status),
        minutes_online=max(minutes, default=None),
        **times,
    )
    for row_id in attendance_claims.keys_of(work.connection, one.id):
        work.update(tables.attendance_claims, row_id, participation_id=known.id)
    work.move_to_bin(tables.participations, one.id)


def _name(work: UnitOfWork, person_id: int) -> str:
    person = work.row(tables.people, person_id) or {}
    return f"{person.get('given_name', '')} {person.get('family_name', '')}".strip()
