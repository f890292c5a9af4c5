"""Decides for each row of a list which organisation it is about, and which recognised ones are in no row."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import Stakeholder
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.people_matching import Row
from zorgdesk.domain.register_known import KnownOrganisation, OrganisationIndex, number_key
from zorgdesk.domain.register_lists import Candidate, Field, FieldChange, RowProposal
from zorgdesk.domain.row_reasons import Reason
from zorgdesk.domain.telephones import telephone_key

Values = Mapping[Field, Any]

_NEAR = 88
"""How alike two names must be to be asked about, of 100."""
_MOST_COMPARED = 4_000_000
_LEGAL_FORMS = frozenset("vzw asbl ivzw aisbl cv cvba bv bvba nv sa srl sc ngo npo".split())
_PLAIN = (
    Field.WEBSITE,
    Field.MUNICIPALITY,
    Field.STAKEHOLDER,
    Field.RECOGNISED,
    Field.SCOPE,
    Field.ENTRANT,
    Field.SECTOR,
    Field.ACTOR_GROUP,
    Field.ACTOR_TYPE,
    Field.WORLD,
)
_TAGS = (Field.THEMES, Field.TARGET_GROUPS)


class OrganisationMatcher:
    """Give it the rows in their order. `recognised`: the list names every organisation that is recognised."""

    def __init__(
        self, known: list[KnownOrganisation], rows: Sequence[Row], *, recognised: bool = False
    ) -> None:
        self._known = known
        self._listed = Counter(fold(row.values.get(Field.NAME, "")) for row in rows)
        self._index = OrganisationIndex(known)
        self._recognised = recognised
        self._bare = (
            {one.id: _bare(one.name) for one in known} if len(rows) * len(known) < _MOST_COMPARED else {}
        )
        self._read: dict[str, Row] = {}
        self._taken: dict[int, int] = {}

    def propose(self, row: Row) -> RowProposal:
        """What this row would do."""
        values = row.values
        if self._recognised or (values.get(Field.RECOGNISED) and Field.STAKEHOLDER not in values):
            values |= {Field.RECOGNISED: True, Field.STAKEHOLDER: Stakeholder.PRIMARY.value}
        title = values.get(Field.NAME, "")
        self._check_parent(row)
        if not fold(title):
            named = str(values.get(Field.NUMBER, ""))
            return RowProposal(row.row, Outcome.SKIPPED, named, values, (Reason("no_name"), *row.why))
        found, earlier = self._compared(row, title), self._earlier(row)
        if found.outcome is Outcome.UNCHANGED:
            return found
        if earlier is not None and earlier.values == values:
            return RowProposal(row.row, Outcome.SKIPPED, title, values, (Reason("twice", row=earlier.row),))
        place = earlier.row if earlier else self._taken_by(found)
        if place is None:
            return found
        why = (Reason("twice_differently", row=place), *row.why)
        possible = (found.match,) if found.match else found.candidates
        return RowProposal(row.row, Outcome.DOUBTFUL, title, values, why, None, possible)

    def gone(self, rows: Sequence[RowProposal]) -> Iterator[RowProposal]:
        """What is recognised here and stands in none of these rows, not even perhaps."""
        named = {one.id for row in rows for one in (row.match, *row.candidates) if one}
        for known in self._known:
            if known.recognised and known.id not in named:
                change = FieldChange(Field.RECOGNISED, str(True), str(False))
                about = Candidate(known.id, known.name, (change,))
                values = {Field.RECOGNISED: False}
                yield RowProposal(
                    0, Outcome.GONE, known.name, values, (Reason("not_in_list"),), None, (about,)
                )

    def _check_parent(self, row: Row) -> None:
        """What an organisation is part of is left out where nobody can tell which organisation that is."""
        name = row.values.get(Field.PARENT, "")
        found = len(self._index.called(name)) or self._listed[fold(name)]
        if name and found != 1:
            del row.values[Field.PARENT]
            row.why.append(Reason("no_parent", name))

    def _compared(self, row: Row, title: str) -> RowProposal:
        number = row.values.get(Field.NUMBER, "")
        numbered = self._index.numbered(number)
        if len(numbered) == 1:
            return self._about(row, title, numbered[0], Reason("same_number"))
        called = self._index.called(title)
        if len(called) == 1:
            known = self._index.by_id[called[0]]
            if number_key(number) and number_key(known.enterprise_number) not in ("", number_key(number)):
                return self._unsure(row, title, Reason("same_name_other_number", known.name), called)
            same = fold(known.name) == fold(title)
            reason = Reason("same_organisation_name") if same else Reason("known_as", known.name)
            return self._about(row, title, called[0], reason)
        as_they_are = [one for one in called if not self._changes(self._index.by_id[one], row.values)]
        if as_they_are:
            return self._about(row, title, as_they_are[0], Reason("same_organisation_name"))
        if called:
            return self._unsure(row, title, Reason("several"), called)
        near = self._near(title)
        if near:
            return self._unsure(row, title, Reason("near_name", self._index.by_id[near[0]].name), near)
        return RowProposal(row.row, Outcome.NEW, title, row.values, tuple(row.why))

    def _about(self, row: Row, title: str, key: int, reason: Reason) -> RowProposal:
        match = self._candidate(key, row.values)
        renamed = any(change.field is Field.NAME for change in match.changes)
        changed = Outcome.RENAMED if renamed else Outcome.UPDATED
        outcome = changed if match.changes else Outcome.UNCHANGED
        return RowProposal(row.row, outcome, title, row.values, (reason, *row.why), match)

    def _unsure(self, row: Row, title: str, reason: Reason, keys: Sequence[int]) -> RowProposal:
        found = tuple(self._candidate(key, row.values) for key in keys)
        return RowProposal(row.row, Outcome.DOUBTFUL, title, row.values, (reason, *row.why), None, found)

    def _candidate(self, key: int, values: Values) -> Candidate:
        known = self._index.by_id[key]
        return Candidate(key, known.name, self._changes(known, values))

    def _near(self, title: str) -> list[int]:
        """Organisations whose names differ by a legal form or a few letters, the nearest first."""
        if not self._bare:
            return []
        from rapidfuzz import fuzz, process

        found = process.extract(
            _bare(title), self._bare, scorer=fuzz.ratio, processor=None, score_cutoff=_NEAR, limit=5
        )
        return [key for _, _, key in found]

    def _changes(self, known: KnownOrganisation, values: Values) -> tuple[FieldChange, ...]:
        changes: list[FieldChange] = []

        def change(field: Field, before: object, after: object) -> None:
            changes.append(FieldChange(field, _text(before), _text(after)))

        aliases = [one for one in values.get(Field.ALIASES, ()) if not _is_called(known, one)]
        name = values.get(Field.NAME, known.name)
        if not _is_called(known, name):
            change(Field.NAME, known.name, name)
            aliases.append(known.name)
        if aliases:
            change(Field.ALIASES, known.aliases, (*known.aliases, *aliases))
        for field, key in _KEYS.items():
            before = getattr(known, field)
            if field in values and key(values[field]) != key(before):
                change(field, before, values[field])
        for field in _PLAIN:
            if field in values and values[field] != getattr(known, field):
                change(field, getattr(known, field), values[field])
        for field in _TAGS:
            added = [code for code in values.get(field, ()) if code not in getattr(known, field)]
            if added:
                change(field, getattr(known, field), (*getattr(known, field), *added))
        note = values.get(Field.NOTE, "")
        if note and note not in known.note:
            change(Field.NOTE, known.note, f"{known.note}\n{note}".strip())
        parent = self._index.by_id.get(known.parent_id or 0)
        if Field.PARENT in values and not (parent and _is_called(parent, values[Field.PARENT])):
            change(Field.PARENT, parent.name if parent else "", values[Field.PARENT])
        return tuple(changes)

    def _earlier(self, row: Row) -> Row | None:
        """An earlier row with the same number or the same name."""
        keys = [f"name {fold(row.values[Field.NAME])}"]
        if number := number_key(row.values.get(Field.NUMBER, "")):
            keys.append(f"number {number}")
        found = next((self._read[key] for key in keys if key in self._read), None)
        for key in keys:
            self._read.setdefault(key, row)
        return found

    def _taken_by(self, found: RowProposal) -> int | None:
        if found.match is None:
            return None
        first = self._taken.setdefault(found.match.id, found.row)
        return None if first == found.row else first


def _is_called(known: KnownOrganisation, name: str) -> bool:
    return fold(name) in map(fold, (known.name, *known.aliases))


def _bare(name: str) -> str:
    """A folded name without its legal form."""
    return " ".join(word for word in fold(name).split() if word not in _LEGAL_FORMS)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return "\n".join(map(str, value))
    return "" if value is None else str(value)


def _number(text: str) -> str:
    return number_key(text) or text


def _telephone(text: str) -> str:
    return telephone_key(text) or text


_KEYS: dict[Field, Callable[[str], str]] = {
    Field.NUMBER: _number,
    Field.EMAIL: str.casefold,
    Field.TELEPHONE: _telephone,
}
"""By what two ways of writing one thing are known as the same."""
