"""What a user does with people."""

from typing import Any

from zorgdesk.db import activities as activity_query
from zorgdesk.db import people as query
from zorgdesk.db import person_page, search, tables, tied_signals
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.contact import other_addresses
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.people import Affiliation, Person, PersonFilter
from zorgdesk.domain.record_pages import TiedSignal, TookPart
from zorgdesk.domain.telephones import telephone_key
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import several_or_none
from zorgdesk.services.fields import known, one_line
from zorgdesk.services.newcomers import organisation_from_name

_OWN_FIELDS = {"given_name", "family_name", "email", "email_aliases", "telephone", "note"}
_JOB_FIELDS = {"organisation_id", "job_title", "job_category"}
_AFFILIATION_FIELDS = _JOB_FIELDS | {"starts_on", "ends_on"}


class People:
    """The register of people, with where they work or volunteer."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: PersonFilter,
        *,
        sort: str = "name",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> list[Person]:
        """A window of the register."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: PersonFilter) -> int:
        """How many people the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def get(self, person_id: int) -> Person | None:
        """One person that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, person_id)

    def find(self, ref: str) -> Person:
        """The one person a uid or a name means. Raises ZorgdeskError: none_fits, several_fit."""
        with self._store.read() as connection:
            by_uid = query.by_uid(connection, ref.strip())
            if by_uid is not None:
                return by_uid
            found = query.some(connection, search.ids(connection, Noun.PEOPLE, ref, 50))
        exact = [person for person in found if fold(person.name) == fold(ref)] or found
        if len(exact) != 1:
            raise several_or_none(ref, [_with_organisation(person) for person in exact])
        return exact[0]

    def add(
        self,
        given_name: str = "",
        family_name: str = "",
        *,
        organisation_id: int | None = None,
        new_organisation: str | None = None,
        job_title: str = "",
        job_category: str | None = None,
        **fields: Any,
    ) -> tuple[int, Changes]:
        """A new person; `email_aliases` is a tuple of addresses.

        Raises ZorgdeskError name_missing when both names are empty.
        """
        values = known({"given_name": given_name, "family_name": family_name, **fields}, _OWN_FIELDS)
        with self._store.change("person.added") as work:
            person_id = work.insert(tables.people, **_with_keys(values))
            work.subject = f"{given_name} {family_name}".strip()
            if new_organisation:
                organisation_id = organisation_from_name(work, new_organisation)
            job = {"job_title": job_title, "job_category": job_category}
            _edit_job(work, person_id, {"organisation_id": organisation_id, **job})
        return person_id, work.changes

    def edit(self, person_id: int, **fields: Any) -> Changes:
        """Change fields, also those of the primary affiliation. Raises ZorgdeskError name_missing."""
        values = known(fields, _OWN_FIELDS | _JOB_FIELDS)
        own = {name: value for name, value in values.items() if name in _OWN_FIELDS}
        job = {name: value for name, value in values.items() if name in _JOB_FIELDS}
        with self._store.change("person.edited") as work:
            row = work.row(tables.people, person_id) or {}
            names = {name: row.get(name, "") for name in ("given_name", "family_name")}
            work.subject = f"{names['given_name']} {names['family_name']}".strip()
            if own:
                also = {"email_aliases": row.get("email_aliases", "").splitlines()} if "email" in own else {}
                values = {**names, "email": row.get("email", ""), **also, **own}
                work.update(tables.people, person_id, **_with_keys(values))
            if job:
                _edit_job(work, person_id, job)
        return work.changes

    def delete(self, *person_ids: int) -> Changes:
        """To the bin, all together; what names them keeps the name until the bin is emptied."""
        with self._store.change("person.deleted") as work:
            work.call_after(tables.people, person_ids, "given_name", "family_name")
            for person_id in person_ids:
                work.move_to_bin(tables.people, person_id)
        return work.changes

    def hanging(self, person_id: int) -> dict[str, int]:
        """What names this person, per noun, to say it before deleting."""
        with self._store.read() as connection:
            return query.hanging(connection, person_id)

    def affiliations(self, person_id: int) -> list[Affiliation]:
        """Where somebody works or volunteers, the primary place first."""
        with self._store.read() as connection:
            return query.affiliations_of(connection, person_id)

    def add_affiliation(self, person_id: int, organisation_id: int, **fields: Any) -> tuple[int, Changes]:
        """One more organisation; the first one is the primary."""
        values = known(fields, _AFFILIATION_FIELDS)
        with self._store.change("affiliation.added") as work:
            affiliation_id = work.insert(
                tables.affiliations,
                person_id=person_id,
                organisation_id=organisation_id,
                is_primary=query.primary_affiliation_id(work.connection, person_id) is None,
                **values,
            )
        return affiliation_id, work.changes

    def edit_affiliation(self, affiliation_id: int, **fields: Any) -> Changes:
        """Change an affiliation; `primary=True` makes it the primary one instead of another.

        Raises ZorgdeskError not_found.
        """
        values = known(fields, _AFFILIATION_FIELDS | {"primary"})
        make_primary = values.pop("primary", False)
        with self._store.change("affiliation.edited") as work:
            row = work.row(tables.affiliations, affiliation_id)
            if row is None:
                raise ZorgdeskError("not_found")
            current = query.primary_affiliation_id(work.connection, row["person_id"])
            if make_primary and current != affiliation_id:
                if current is not None:
                    work.update(tables.affiliations, current, is_primary=False)
                values["is_primary"] = True
            work.update(tables.affiliations, affiliation_id, **values)
        return work.changes

    def delete_affiliation(self, affiliation_id: int) -> Changes:
        """Take an affiliation away; participations keep the organisation of their moment."""
        with self._store.change("affiliation.deleted") as work:
            work.delete(tables.affiliations, affiliation_id)
        return work.changes

    def said(self, person_id: int) -> list[SaidRow]:
        """What somebody said, with where."""
        with self._store.read() as connection:
            return person_page.said_by_person(connection, person_id)

    def took_part(self, person_id: int) -> list[TookPart]:
        """The activities somebody takes part in or speaks at, with role and status, latest first."""
        with self._store.read() as connection:
            return person_page.took_part(connection, person_id)

    def signals(self, person_id: int) -> list[TiedSignal]:
        """The signals somebody raised, follows, must hear of or was told about, latest first."""
        with self._store.read() as connection:
            return tied_signals.of_person(connection, person_id)

    def activities_of(self, person_id: int) -> list[ActivityRow]:
        """The activities somebody takes part in or speaks at, latest first."""
        with self._store.read() as connection:
            ids = person_page.activity_ids_of_person(connection, person_id)
            return activity_query.rows_of(connection, ids)


def _with_keys(values: dict[str, Any]) -> dict[str, Any]:
    values = one_line(values, "given_name", "family_name")
    given, family = values.get("given_name", ""), values.get("family_name", "")
    if not given and not family:
        raise ZorgdeskError("name_missing")
    derived = {"telephone_key": telephone_key(values["telephone"])} if "telephone" in values else {}
    if "email_aliases" in values:
        derived["email_aliases"] = "\n".join(
            other_addresses(values.get("email", ""), values["email_aliases"])
        )
    return {**values, "sort_key": sort_key(family, given), **derived}


def _edit_job(work: UnitOfWork, person_id: int, job: dict[str, Any]) -> None:
    """Change the primary affiliation; no organisation means there is none."""
    current = query.primary_affiliation_id(work.connection, person_id)
    if current is not None and job.get("organisation_id", current) is None:
        work.delete(tables.affiliations, current)
    elif current is not None:
        work.update(tables.affiliations, current, **job)
    elif job.get("organisation_id") is not None:
        work.insert(tables.affiliations, person_id=person_id, is_primary=True, **job)


def _with_organisation(person: Person) -> str:
    return f"{person.name} ({person.organisation})" if person.organisation else person.name
