"""What a user does with organisations."""

from dataclasses import fields as dataclass_fields
from typing import Any

from zorgdesk.db import activities as activity_query
from zorgdesk.db import organisations as query
from zorgdesk.db import people as people_query
from zorgdesk.db import person_page, search, tables, tied_signals
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import Organisation, OrganisationFilter
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.record_pages import TiedSignal, YearReach
from zorgdesk.domain.segment import cleared
from zorgdesk.services.activities import several_or_none
from zorgdesk.services.fields import known, one_line, required

_EDITABLE = {field.name for field in dataclass_fields(Organisation)} - {"id", "uid", "people"}
_PEOPLE_SHOWN = 500


class Organisations:
    """The register of organisations."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: OrganisationFilter,
        *,
        sort: str = "name",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> list[Organisation]:
        """A window of the register."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: OrganisationFilter) -> int:
        """How many organisations the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def get(self, organisation_id: int) -> Organisation | None:
        """One organisation that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, organisation_id)

    def find(self, ref: str) -> Organisation:
        """The one organisation a uid, a name or an alias means.

        Raises ZorgdeskError: none_fits, several_fit.
        """
        with self._store.read() as connection:
            by_uid = query.by_uid(connection, ref.strip())
            if by_uid is not None:
                return by_uid
            found = query.some(connection, search.ids(connection, Noun.ORGANISATIONS, ref, 50))
        exact = [one for one in found if fold(ref) in map(fold, (one.name, *one.aliases))] or found
        if len(exact) != 1:
            raise several_or_none(ref, [one.name for one in exact])
        return exact[0]

    def matches(self, text: str, limit: int = 20) -> list[Organisation]:
        """Organisations in whose name or aliases every word typed begins a word."""
        with self._store.read() as connection:
            found = query.some(connection, search.ids(connection, Noun.ORGANISATIONS, text, limit * 4))
        typed = fold(text)
        return sorted(found, key=lambda one: not fold(one.name).startswith(typed))[:limit]

    def add(self, name: str, **fields: Any) -> tuple[int, Changes]:
        """A new organisation. Raises ZorgdeskError name_missing."""
        values = _stored(known({"name": name, **fields}, _EDITABLE))
        with self._store.change("organisation.added", name) as work:
            organisation_id = work.insert(tables.organisations, **values)
        return organisation_id, work.changes

    def edit(self, organisation_id: int, **fields: Any) -> Changes:
        """Change fields; `aliases` is a tuple of names. Raises ZorgdeskError name_missing.

        What a new segment makes meaningless becomes empty: see `zorgdesk.domain.segment`.
        """
        values = _stored(known({**cleared(fields), **fields}, _EDITABLE))
        with self._store.change("organisation.edited") as work:
            work.subject = (work.row(tables.organisations, organisation_id) or {}).get("name", "")
            work.update(tables.organisations, organisation_id, **values)
        return work.changes

    def delete(self, *organisation_ids: int) -> Changes:
        """To the bin, all together; what names them keeps the name until the bin is emptied."""
        with self._store.change("organisation.deleted") as work:
            work.call_after(tables.organisations, organisation_ids, "name")
            for organisation_id in organisation_ids:
                work.move_to_bin(tables.organisations, organisation_id)
        return work.changes

    def hanging(self, organisation_id: int) -> dict[str, int]:
        """What names this organisation, per noun, to say it before deleting."""
        with self._store.read() as connection:
            return query.hanging(connection, organisation_id)

    def people_of(self, organisation_id: int) -> list[Person]:
        """The people who work or volunteer there, also those whose primary affiliation is another."""
        chosen = PersonFilter(organisation_id=organisation_id)
        with self._store.read() as connection:
            return people_query.rows(
                connection, chosen, sort="name", descending=False, offset=0, limit=_PEOPLE_SHOWN
            )

    def said(self, organisation_id: int) -> list[SaidRow]:
        """What was said for an organisation, with where."""
        with self._store.read() as connection:
            return person_page.said_for_organisation(connection, organisation_id)

    def signals(self, organisation_id: int) -> list[TiedSignal]:
        """The signals that were raised for an organisation or are meant for it, latest first."""
        with self._store.read() as connection:
            return tied_signals.of_organisation(connection, organisation_id)

    def reach(self, organisation_id: int) -> list[YearReach]:
        """How an organisation was there, year by year, the latest first: only who was present counts."""
        with self._store.read() as connection:
            return person_page.reach_per_year(connection, organisation_id)

    def activities_of(self, organisation_id: int) -> list[ActivityRow]:
        """The activities an organisation had people at, latest first."""
        with self._store.read() as connection:
            ids = person_page.activity_ids_of_organisation(connection, organisation_id)
            return activity_query.rows_of(connection, ids)


def enterprise_number_is_valid(number: str) -> bool:
    """Whether a Belgian enterprise number has the right check digits: 97 − (first eight mod 97)."""
    from stdnum.be import vat

    return bool(vat.is_valid(number))


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    values = one_line(values, "name")
    required(values, "name", "name_missing")
    if "name" in values:
        values["sort_key"] = fold(values["name"])
    if "aliases" in values:
        tidy = (" ".join(alias.split()) for alias in values["aliases"])
        values["aliases"] = "\n".join(filter(None, tidy))
    return values
