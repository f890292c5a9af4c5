"""After the event: the sign-in sheet that people filled in by hand goes into the store, in one action."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zorgdesk.db import participations as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.domain.walk_in_lines import WalkIn
from zorgdesk.services.attendance_writing import claim_of_paper
from zorgdesk.services.newcomers import organisation_from_name
from zorgdesk.services.participations import Participations, newcomer, take_part

PRESENT = ParticipationStatus.PRESENT


class Came(NamedTuple):
    """Somebody on a line below the sheet; `person_id` when they proved to be somebody of the register."""

    walk_in: WalkIn
    person_id: int | None = None


class FromPaper:
    """Filling in from paper."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._participations = Participations(store)

    def known(self, people: Sequence[WalkIn]) -> list[list[Person]]:
        """For each of these, the people of the register who may be meant, the likeliest first."""
        return [self._participations.near(one.name) for one in people]

    def fill_in(
        self, activity_id: int, statuses: Mapping[int, ParticipationStatus], came: Sequence[Came] = ()
    ) -> Changes:
        """Give participations a status and add who walked in; when each came in is not on paper.

        Raises ZorgdeskError name_missing; then nothing of it is stored.
        """
        with self._store.change("participation.filled_in") as work:
            work.subject = str((work.row(tables.activities, activity_id) or {}).get("title", ""))
            for participation_id, status in statuses.items():
                _set(work, participation_id, status)
            for one in came:
                _walked_in(work, activity_id, one)
        return work.changes


def _set(work: UnitOfWork, participation_id: int, status: ParticipationStatus) -> None:
    """Somebody checked in at the door as well keeps the time; who was seen online stays present."""
    if claim_of_paper(work, participation_id, status):
        return
    times = {} if status is PRESENT else {"check_in": None, "check_out": None}
    work.update(tables.participations, participation_id, status=status, **times)


def _walked_in(work: UnitOfWork, activity_id: int, one: Came) -> None:
    person_id = one.person_id
    there = query.of_activity_person(work.connection, activity_id, person_id) if person_id else None
    if there is not None:
        _set(work, there, PRESENT)
        return
    if person_id is None:
        written = one.walk_in
        organisation_id = organisation_from_name(work, written.organisation) if written.organisation else None
        person_id = newcomer(
            work, written.given_name, written.family_name, organisation_id, email=written.email
        )
    participation_id = take_part(work, activity_id, person_id, walk_in=True, status=PRESENT)
    claim_of_paper(work, participation_id, PRESENT)
