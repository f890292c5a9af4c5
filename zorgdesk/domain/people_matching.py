"""Decides for each row of a list who it is about: somebody known, somebody new, or perhaps somebody known."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date as Date
from typing import Any, Protocol

from zorgdesk.domain.contact import other_addresses
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_known import KnownAffiliation, KnownPerson, OrganisationIndex
from zorgdesk.domain.register_lists import Candidate, Field, FieldChange, RowProposal
from zorgdesk.domain.row_reasons import Reason
from zorgdesk.domain.telephones import telephone_key

Values = Mapping[Field, Any]
_MOST_CANDIDATES = 10
_JOB = (Field.JOB_TITLE, Field.JOB_CATEGORY, Field.STARTS_ON, Field.ENDS_ON)
_PLACE = frozenset({*_JOB, Field.ORGANISATION, Field.ORGANISATION_NUMBER})


class Row(Protocol):
    """A row that was read."""

    row: int
    values: dict[Field, Any]
    why: list[Reason]


class PeopleMatcher:
    """Give it the rows in their order: a later one is also compared with those before it."""

    def __init__(self, known: Iterable[KnownPerson], organisations: OrganisationIndex) -> None:
        self._organisations = organisations
        self._emails: dict[str, list[KnownPerson]] = {}
        self._also: dict[str, list[KnownPerson]] = {}
        self._names: dict[str, list[KnownPerson]] = {}
        self._read_names: dict[str, list[Row]] = {}
        self._taken: dict[int, list[Row]] = {}
        self._asked: dict[tuple[str, str], tuple[int | None, Reason | None]] = {}
        for person in known:
            self._names.setdefault(person.sort_key, []).append(person)
            if person.email:
                self._emails.setdefault(person.email.casefold(), []).append(person)
            for address in person.email_aliases:
                self._also.setdefault(address.casefold(), []).append(person)

    def propose(self, row: Row) -> RowProposal:
        """What this row would do."""
        values = row.values
        title = _name(values)
        if not title:
            return RowProposal(
                row.row, Outcome.SKIPPED, _title(values), values, (Reason("no_name"), *row.why)
            )
        key = sort_key(values.get(Field.FAMILY_NAME, ""), values.get(Field.GIVEN_NAME, ""))
        found, earlier = self._compared(row, title, key), self._earlier(row, key)
        if found.outcome is Outcome.UNCHANGED:
            return found
        same = next((one for one in earlier if one.values == values), None)
        if same is not None:
            return RowProposal(row.row, Outcome.SKIPPED, title, values, (Reason("twice", row=same.row),))
        others = (*earlier, *self._taken_by(found, row))
        other = next((one for one in others if not _another_place(one.values, values)), None)
        if other is not None:
            why = (Reason("twice_differently", row=other.row), *row.why)
            return replace(found, outcome=Outcome.DOUBTFUL, why=why, match=None, candidates=_all_of(found))
        if earlier and found.outcome is Outcome.NEW:
            why = (Reason("place_of_row", row=earlier[0].row), *found.why)
            return replace(found, outcome=Outcome.UPDATED, why=why, follows=earlier[0].row)
        return found

    def _compared(self, row: Row, title: str, key: str) -> RowProposal:
        values = row.values
        organisation, doubt = self._organisation(values)
        address = values.get(Field.EMAIL, "").casefold()
        same_email = self._emails.get(address) or self._also.get(address, [])
        namesakes = self._names.get(key, [])
        sure = _by_email(same_email, key, title)
        why = [Reason("same_email")] if sure else []
        if sure is None:
            there = [one for one in namesakes if organisation and _works_at(one, organisation)]
            if len(there) == 1:
                sure, why = there[0], [Reason("same_name_and_organisation")]
        if sure is None:  # two of a name, or nothing but a name: no doubt where it would change nothing
            sure = next((one for one in namesakes if not self._changes(one, values, organisation)), None)
        if sure is not None and doubt is None:
            return self._about(row, title, sure, organisation, why)
        possible = _unique([*same_email, *namesakes, *self._turned(values)])
        if not possible and doubt is None:
            also = self._new_organisation(values, organisation)
            return RowProposal(row.row, Outcome.NEW, title, values, (*also, *row.why))
        reason = doubt or _why_unsure(possible, same_email, namesakes, values)
        found = self._candidates_of(possible, values, organisation)
        return RowProposal(row.row, Outcome.DOUBTFUL, title, values, (reason, *row.why), None, found)

    def _about(
        self, row: Row, title: str, person: KnownPerson, organisation: int | None, why: list[Reason]
    ) -> RowProposal:
        changes = self._changes(person, row.values, organisation)
        outcome = Outcome.UPDATED if changes else Outcome.UNCHANGED
        if person.affiliations and any(change.field is Field.ORGANISATION for change in changes):
            why = [*why, Reason("another_place", person.affiliations[0].organisation)]
        also = self._new_organisation(row.values, organisation) if changes else ()
        match = Candidate(person.id, person.title, changes)
        return RowProposal(row.row, outcome, title, row.values, (*why, *also, *row.why), match)

    def _organisation(self, values: Values) -> tuple[int | None, Reason | None]:
        """The organisation a row names, and why it is not certain which; many rows name the same one."""
        asked = (values.get(Field.ORGANISATION_NUMBER, ""), values.get(Field.ORGANISATION, ""))
        if asked not in self._asked:
            found = self._organisations.one(*asked)
            several = found is None and len(self._organisations.called(asked[1])) > 1
            self._asked[asked] = found, Reason("several_organisations", asked[1]) if several else None
        return self._asked[asked]

    def _new_organisation(self, values: Values, organisation: int | None) -> tuple[Reason, ...]:
        name = values.get(Field.ORGANISATION, "")
        return (Reason("new_organisation", name),) if name and organisation is None else ()

    def _turned(self, values: Values) -> Sequence[KnownPerson]:
        """People whose given name is the family name of the row, and the other way round."""
        given, family = values.get(Field.GIVEN_NAME, ""), values.get(Field.FAMILY_NAME, "")
        return self._names.get(sort_key(given, family), []) if given and family else []

    def _candidates_of(
        self, people: Sequence[KnownPerson], values: Values, organisation: int | None
    ) -> tuple[Candidate, ...]:
        return tuple(
            Candidate(one.id, one.title, self._changes(one, values, organisation))
            for one in people[:_MOST_CANDIDATES]
        )

    def _changes(
        self, person: KnownPerson, values: Values, organisation: int | None
    ) -> tuple[FieldChange, ...]:
        changes = [
            FieldChange(field, before, values[field])
            for field, before in (
                (Field.GIVEN_NAME, person.given_name),
                (Field.FAMILY_NAME, person.family_name),
                (Field.TELEPHONE, person.telephone),
            )
            if field in values and not _same(field, before, values[field])
        ]
        changes += _address_changes(person, values)
        note = values.get(Field.NOTE, "")
        if note and note not in person.note:
            changes.append(FieldChange(Field.NOTE, person.note, f"{person.note}\n{note}".strip()))
        named = bool(values.get(Field.ORGANISATION) or organisation)
        return (*changes, *_job_changes(place_of(person, organisation, named=named), values))

    def _taken_by(self, found: RowProposal, row: Row) -> Sequence[Row]:
        """The earlier rows about the same record."""
        if found.match is None:
            return ()
        rows = self._taken.setdefault(found.match.id, [])
        rows.append(row)
        return rows[:-1]

    def _earlier(self, row: Row, key: str) -> Sequence[Row]:
        """The earlier rows of this list about, it seems, the same person."""
        namesakes = self._read_names.setdefault(key, [])
        found = [one for one in namesakes if _seem_one(one.values, row.values)] if namesakes else ()
        namesakes.append(row)
        return found


def place_of(person: KnownPerson, organisation: int | None, *, named: bool) -> KnownAffiliation | None:
    """The affiliation a row is about: the one at the organisation it names, else the primary one.

    None when it names one the person is not with: somebody is with several, and leaves none unsaid.
    """
    if not named:
        return next(iter(person.affiliations), None)
    return next((one for one in person.affiliations if one.organisation_id == organisation), None)


def _address_changes(person: KnownPerson, values: Values) -> Iterator[FieldChange]:
    """A new address takes the place of the one before, which stays beside it: older lists still have that."""
    known, email = (person.email, *person.email_aliases), values.get(Field.EMAIL, "")
    first = person.email if email.casefold() in ("", *map(str.casefold, known)) else email
    also = other_addresses(first, (*person.email_aliases, *values.get(Field.EMAIL_ALIASES, ()), person.email))
    if first != person.email:
        yield FieldChange(Field.EMAIL, person.email, first)
    if also != person.email_aliases:
        yield FieldChange(Field.EMAIL_ALIASES, "\n".join(person.email_aliases), "\n".join(also))


def _job_changes(place: KnownAffiliation | None, values: Values) -> list[FieldChange]:
    changes = []
    name = values.get(Field.ORGANISATION, "")
    if name and place is None:
        changes.append(FieldChange(Field.ORGANISATION, "", name))
    if place is None and not name:
        return []  # a job title hangs on an organisation
    for field in _JOB:
        before = getattr(place, field, None) if place else None
        if field in values and values[field] != before:
            changes.append(FieldChange(field, _shown(before), _shown(values[field])))
    return changes


def _by_email(same: Sequence[KnownPerson], key: str, title: str) -> KnownPerson | None:
    """The person with this address and a name that may be theirs: whole teams share info@."""
    named = [one for one in same if one.sort_key == key]
    if len(named) == 1:
        return named[0]
    words = set(fold(title).split())
    return same[0] if len(same) == 1 and words & set(fold(same[0].name).split()) else None


def _why_unsure(
    possible: Sequence[KnownPerson],
    same_email: Sequence[KnownPerson],
    namesakes: Sequence[KnownPerson],
    values: Values,
) -> Reason:
    who = possible[0].title
    if same_email:
        return Reason("same_email_other_name", who)
    if len(namesakes) > 1:
        return Reason("several")
    if not namesakes:
        return Reason("turned_name", who)
    both = values.get(Field.EMAIL) and namesakes[0].email
    return Reason("same_name_other_email" if both else "same_name", who)


def _seem_one(a: Values, b: Values) -> bool:
    """Whether two rows of one name are about one person: unless both address and organisation differ."""
    emails = a.get(Field.EMAIL, "").casefold(), b.get(Field.EMAIL, "").casefold()
    places = fold(a.get(Field.ORGANISATION, "")), fold(b.get(Field.ORGANISATION, ""))
    return not (all(emails) and emails[0] != emails[1] and all(places) and places[0] != places[1])


def _another_place(earlier: Values, values: Values) -> bool:
    """Whether a row tells nothing but another organisation of who is in an earlier one.

    A name alone does not say that it is the same person: an address or a number does.
    """
    places = fold(earlier.get(Field.ORGANISATION, "")), fold(values.get(Field.ORGANISATION, ""))
    reached = Field.EMAIL in values or Field.TELEPHONE in values
    return (
        reached
        and all(places)
        and places[0] != places[1]
        and all(_same(field, earlier.get(field), value) for field, value in values.items())
    )


def _same(field: Field, one: Any, other: Any) -> bool:
    if field in _PLACE or one == other:
        return True
    key = _KEYS.get(field)
    return key is not None and key(one or "") == key(other or "")


def _works_at(person: KnownPerson, organisation: int) -> bool:
    return any(one.organisation_id == organisation for one in person.affiliations)


def _unique(people: Iterable[KnownPerson]) -> list[KnownPerson]:
    return list({one.id: one for one in people}.values())


def _all_of(found: RowProposal) -> tuple[Candidate, ...]:
    return (found.match,) if found.match else found.candidates


def _name(values: Values) -> str:
    return f"{values.get(Field.GIVEN_NAME, '')} {values.get(Field.FAMILY_NAME, '')}".strip()


def _title(values: Values) -> str:
    """Something to know a row by that has no name."""
    return str(values.get(Field.EMAIL) or values.get(Field.ORGANISATION) or "")


def _telephone(text: str) -> str:
    return telephone_key(text) or text


_KEYS: dict[Field, Callable[[str], str]] = {
    Field.GIVEN_NAME: fold,
    Field.FAMILY_NAME: fold,
    Field.EMAIL: str.casefold,
    Field.TELEPHONE: _telephone,
}
"""By what two ways of writing one thing are known as the same."""


def _shown(value: object) -> str:
    return f"{value.day}/{value.month}/{value.year}" if isinstance(value, Date) else str(value or "")
