"""People a list brought in: somebody says whether they are new, or who of the register they are."""

from zorgdesk.db import participations as query
from zorgdesk.db import people as people_query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.duplicate_fields import missing, values_of
from zorgdesk.services.duplicates import make_one


class ToConfirm:
    """Deciding about walk-ins of a list, one by one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def confirm(self, person_id: int) -> Changes:
        """Somebody new indeed."""
        with self._store.change("person.confirmed") as work:
            person = people_query.get(work.connection, person_id)
            work.subject = person.name if person else ""
            work.update(tables.people, person_id, to_confirm=False)
        return work.changes

    def is_same_as(self, person_id: int, known_id: int) -> Changes:
        """Somebody proves to be a person of the register: all that names the one names the other from now.

        It is a merge like any other, which can be taken back later as well. The register keeps what it says;
        the list fills in what it does not. Raises ZorgdeskError not_found.
        """
        with self._store.change("person.recognised") as work:
            person, known = (people_query.get(work.connection, key) for key in (person_id, known_id))
            if person is None or known is None:
                raise ZorgdeskError("not_found")
            work.subject = known.name
            if person_id != known_id:
                _came_from(work, person_id, known_id)
                taken = missing(Noun.PEOPLE, values_of(known), values_of(person))
                make_one(work, Noun.PEOPLE, known_id, person_id, taken)
        return work.changes


def _came_from(work: UnitOfWork, person_id: int, known_id: int) -> None:
    """Where the list named no organisation, they came for the one they work for."""
    job = query.job_of(work.connection, known_id)
    for one in query.of_person(work.connection, person_id):
        if job and one.organisation_id is None:
            work.update(tables.participations, one.id, **job)
