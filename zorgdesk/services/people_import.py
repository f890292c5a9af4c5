"""The rows of a list of people become people, inside an action that is already running."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from zorgdesk.db import register_index, tables
from zorgdesk.db.store import Reading
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.contact import other_addresses
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.people_matching import PeopleMatcher, place_of
from zorgdesk.domain.register_known import KnownAffiliation, KnownPerson, OrganisationIndex
from zorgdesk.domain.register_lists import Field, RowProposal
from zorgdesk.domain.telephones import telephone_key
from zorgdesk.imports.registers.rows import ReadRow

Progress = Callable[[int, int], None]

_OWN = (
    Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL, Field.EMAIL_ALIASES, Field.TELEPHONE, Field.NOTE
)  # fmt: skip
_JOB = (Field.JOB_TITLE, Field.JOB_CATEGORY, Field.STARTS_ON, Field.ENDS_ON)
_RUN = 2000
"""Rows that are written together."""


def propose_people(connection: Reading, rows: Sequence[ReadRow], progress: Progress) -> Iterator[RowProposal]:
    """What each row would do; the register is read once for all of them."""
    emails = {row.values[Field.EMAIL].casefold() for row in rows if Field.EMAIL in row.values}
    keys = {key for row in rows for key in _name_keys(row)}
    known = register_index.people_known(connection, emails, keys)
    matcher = PeopleMatcher(known, OrganisationIndex(register_index.organisations_known(connection)))
    for number, row in enumerate(rows):
        if number % _RUN == 0:
            progress(number, len(rows))
        yield matcher.propose(row)


def _name_keys(row: ReadRow) -> tuple[str, str]:
    given, family = row.values.get(Field.GIVEN_NAME, ""), row.values.get(Field.FAMILY_NAME, "")
    return sort_key(family, given), sort_key(given, family)


class PeopleWriter:
    """Writes the rows of one list. Organisations nobody knew are made once each."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._organisations = OrganisationIndex(register_index.organisations_known(work.connection))
        self._known: dict[tuple[str, str], int | None] = {}
        self._made: dict[str, int] = {}
        self._people: dict[int, int] = {}
        """The key of the person of each row."""
        self._register: dict[int, KnownPerson] = {}

    def write(self, rows: Sequence[RowProposal], progress: Progress) -> None:
        """Make the new people and change the known ones."""
        new, changed, places = _sorted_out(rows)
        self._make_organisations([*new, *changed, *places])
        for start in range(0, len(new), _RUN):
            progress(start, len(new) + len(changed))
            self._insert(new[start : start + _RUN])
        self._people |= {row.row: row.match.id for row in changed if row.match}
        ids = {self._people[row.row] for row in changed} | {self._people[row.follows] for row in places}
        self._register = {one.id: one for one in register_index.people_by_id(self._work.connection, ids)}
        for number, row in enumerate([*changed, *places]):
            if number % _RUN == 0:
                progress(len(new) + number, len(new) + len(changed) + len(places))
            person = self._register.get(self._people[row.follows or row.row])
            if person is not None:
                self._update(person, row)

    def _insert(self, rows: Sequence[RowProposal]) -> None:
        keys = self._work.insert_many(tables.people, [_person(row) for row in rows])
        self._people |= {row.row: key for key, row in zip(keys, rows, strict=True)}
        places = [
            {"person_id": key, "organisation_id": where, "is_primary": True, **_job(row)}
            for key, row in zip(keys, rows, strict=True)
            if (where := self._organisation(row)) is not None
        ]
        self._work.insert_many(tables.affiliations, places)

    def _update(self, person: KnownPerson, row: RowProposal) -> None:
        changes = {change.field: change for change in row.match.changes} if row.match else {}
        own: dict[str, Any] = {field.value: changes[field].after for field in _OWN if field in changes}
        if own:
            self._work.update(tables.people, person.id, **_with_keys(person, own))
        told = row.values if row.follows else changes
        job = {field.value: row.values[field] for field in _JOB if field in told}
        organisation = self._organisation(row)
        named = bool(row.values.get(Field.ORGANISATION) or organisation)
        place = place_of(person, organisation, named=named)
        if place is not None and job:
            self._work.update(tables.affiliations, place.id, **job)
        elif place is None and organisation is not None:
            self._add_place(person, organisation, job)

    def _add_place(self, person: KnownPerson, organisation: int, job: dict[str, Any]) -> None:
        """One more organisation; the first one is the primary."""
        where = {"person_id": person.id, "organisation_id": organisation}
        key = self._work.insert(tables.affiliations, **where, is_primary=not person.affiliations, **job)
        added = KnownAffiliation(key, organisation, "", **job)
        self._register[person.id] = replace(person, affiliations=(*person.affiliations, added))

    def _organisation(self, row: RowProposal) -> int | None:
        """The key of the organisation a row names; many rows name the same one."""
        number = row.values.get(Field.ORGANISATION_NUMBER, "")
        asked = (number, row.values.get(Field.ORGANISATION, ""))
        if asked not in self._known:
            self._known[asked] = self._organisations.one(*asked)
        return self._known[asked] or self._made.get(asked[1])

    def _make_organisations(self, rows: Iterable[RowProposal]) -> None:
        named: dict[str, dict[str, Any]] = {}
        for row in rows:
            name = row.values.get(Field.ORGANISATION, "")
            if name not in named and fold(name) and self._organisation(row) is None:
                number = row.values.get(Field.ORGANISATION_NUMBER, "")
                named[name] = {"name": name, "sort_key": fold(name), "enterprise_number": number}
        wanted = {values["sort_key"]: values for values in reversed(named.values())}
        made = dict(
            zip(wanted, self._work.insert_many(tables.organisations, list(wanted.values())), strict=True)
        )
        self._made = {name: made[values["sort_key"]] for name, values in named.items()}


def _sorted_out(
    rows: Sequence[RowProposal],
) -> tuple[list[RowProposal], list[RowProposal], list[RowProposal]]:
    """Who is new, who changes, and further organisations of these.

    Where the row such a one follows does not come in, it brings in the person itself.
    """
    new = [row for row in rows if row.outcome is Outcome.NEW]
    updated = [row for row in rows if row.outcome is Outcome.UPDATED]
    changed = [row for row in updated if row.match]
    unchanged = [row for row in rows if row.outcome is Outcome.UNCHANGED and row.match]
    first = {row.row: row.row for row in (*new, *changed, *unchanged)}
    places = []
    for row in updated:
        if row.follows and first.setdefault(row.follows, row.row) == row.row:
            new.append(row)
        elif row.follows:
            places.append(replace(row, follows=first[row.follows]))
    needed = {row.follows for row in places}
    return new, [*changed, *(row for row in unchanged if row.row in needed)], places


def _person(row: RowProposal) -> dict[str, Any]:
    own: dict[str, Any] = {field.value: row.values.get(field, "") for field in _OWN}
    return {
        **own,
        "email_aliases": "\n".join(other_addresses(own["email"], own["email_aliases"])),
        "sort_key": sort_key(own["family_name"], own["given_name"]),
        "telephone_key": telephone_key(own["telephone"]) if own["telephone"] else "",
    }


def _job(row: RowProposal) -> dict[str, Any]:
    job: dict[str, Any] = {field.value: row.values.get(field) for field in _JOB}
    return {**job, "job_title": job["job_title"] or ""}


def _with_keys(person: KnownPerson, own: dict[str, Any]) -> dict[str, Any]:
    """What is derived from names and numbers changes with them."""
    if "given_name" in own or "family_name" in own:
        family, given = own.get("family_name", person.family_name), own.get("given_name", person.given_name)
        own["sort_key"] = sort_key(family, given)
    if "telephone" in own:
        own["telephone_key"] = telephone_key(own["telephone"])
    return own
