"""The rows of a list of organisations become organisations, inside an action that is already running."""

from collections.abc import Iterator, Sequence
from typing import Any

from zorgdesk.db import register_index, tables
from zorgdesk.db.store import Reading
from zorgdesk.db.taggings import value_ids
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations_matching import OrganisationMatcher
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_known import OrganisationIndex
from zorgdesk.domain.register_lists import Field, RowProposal
from zorgdesk.domain.segment import cleared
from zorgdesk.imports.registers.rows import ReadRow
from zorgdesk.services.people_import import Progress

_TEXTS = (
    Field.NAME,
    Field.NUMBER,
    Field.EMAIL,
    Field.TELEPHONE,
    Field.WEBSITE,
    Field.MUNICIPALITY,
    Field.NOTE,
)
_SEGMENT = (
    Field.STAKEHOLDER,
    Field.RECOGNISED,
    Field.SCOPE,
    Field.ENTRANT,
    Field.SECTOR,
    Field.ACTOR_GROUP,
    Field.ACTOR_TYPE,
    Field.WORLD,
)
_TAGS = {Field.THEMES: ListName.THEME, Field.TARGET_GROUPS: ListName.TARGET_GROUP}
_RUN = 2000


def propose_organisations(
    connection: Reading, rows: Sequence[ReadRow], progress: Progress, *, recognised: bool
) -> Iterator[RowProposal]:
    """What each row would do; with `recognised` also what is recognised here and stands in no row."""
    known = register_index.organisations_known(connection)
    matcher = OrganisationMatcher(known, rows, recognised=recognised)
    found = []
    for number, row in enumerate(rows):
        if number % _RUN == 0:
            progress(number, len(rows))
        found.append(matcher.propose(row))
    yield from found
    if recognised:
        yield from matcher.gone(found)


class OrganisationsWriter:
    """Writes the rows of one list; an organisation may be part of another one of the same list."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._values = {field: value_ids(work.connection, name) for field, name in _TAGS.items()}
        self._index = OrganisationIndex(register_index.organisations_known(work.connection))

    def write(self, rows: Sequence[RowProposal], progress: Progress) -> None:
        """Make the new organisations and change the known ones."""
        new = [row for row in rows if row.outcome is Outcome.NEW]
        changed = [row for row in rows if row.outcome in (Outcome.UPDATED, Outcome.RENAMED)]
        made: list[int] = []
        for start in range(0, len(new), _RUN):
            progress(start, len(rows))
            made += self._insert(new[start : start + _RUN])
        self._index = OrganisationIndex(register_index.organisations_known(self._work.connection))
        for row in changed:
            self._update(row)
        for key, row in zip(made, new, strict=True):
            if Field.PARENT in row.values and (parent := self._parent(key, row)):
                self._work.update(tables.organisations, key, **parent)

    def _insert(self, rows: Sequence[RowProposal]) -> range:
        keys = self._work.insert_many(tables.organisations, [_organisation(row) for row in rows])
        tagged = [
            {"list_value_id": self._values[field][code], "organisation_id": key}
            for key, row in zip(keys, rows, strict=True)
            for field in _TAGS
            for code in row.values.get(field, ())
        ]
        self._work.insert_many(tables.taggings, tagged)
        return keys

    def _update(self, row: RowProposal) -> None:
        match = row.match
        if match is None:
            return
        changes = {change.field: change for change in match.changes}
        texts = (*_TEXTS, Field.ALIASES)
        fields: dict[str, Any] = {field.value: changes[field].after for field in texts if field in changes}
        fields |= {field.value: row.values[field] for field in _SEGMENT if field in changes}
        if "name" in fields:
            fields["sort_key"] = fold(fields["name"])
        if Field.PARENT in changes:
            fields |= self._parent(match.id, row)
        if fields:
            self._work.update(tables.organisations, match.id, **{**cleared(fields), **fields})
        for field in _TAGS:
            if field in changes:
                self._tag(match.id, field, changes[field].before, changes[field].after)

    def _tag(self, key: int, field: Field, before: str, after: str) -> None:
        for code in set(after.split("\n")) - set(before.split("\n")):
            self._work.insert(tables.taggings, list_value_id=self._values[field][code], organisation_id=key)

    def _parent(self, key: int, row: RowProposal) -> dict[str, Any]:
        """The organisation a row says it is part of; nothing when nobody is called so, or for itself."""
        parent = self._index.one("", row.values[Field.PARENT])
        return {"parent_id": parent} if parent is not None and parent != key else {}


def _organisation(row: RowProposal) -> dict[str, Any]:
    made: dict[str, Any] = {field.value: row.values.get(field, "") for field in _TEXTS}
    made |= {field.value: row.values.get(field) for field in _SEGMENT}
    aliases = "\n".join(row.values.get(Field.ALIASES, ()))
    return {**made, "sort_key": fold(made["name"]), "aliases": aliases}
