"""A clean register: finding who or what is in it twice, making one of two, and taking that back."""

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from zorgdesk.db import duplicates as query
from zorgdesk.db import merging, tables, unmerging
from zorgdesk.db import organisations as organisation_query
from zorgdesk.db import people as people_query
from zorgdesk.db.store import Reading, Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.duplicate_search import Found, organisations_twice, people_twice
from zorgdesk.domain.duplicates import DuplicatePair, Merge, Progress, SideBySide, part_of
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.people import Person
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.duplicate_fields import JOB, fuller, merged_values, values_of

_MERGED = {Noun.PEOPLE: "person.merged", Noun.ORGANISATIONS: "organisation.merged"}
_ORGANISATIONS, _READ = 0.25, 0.4
"""How far the search among people is when organisations are compared, and when people are read."""
_UNMERGED = {Noun.PEOPLE: "person.unmerged", Noun.ORGANISATIONS: "organisation.unmerged"}


def _quietly(_done: int, _total: int) -> None:
    """Nobody waits to hear how far it is."""


class Duplicates:
    """Probable duplicates among people and among organisations, and the merges that were done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._found: dict[Noun, list[DuplicatePair]] = {}

    def candidates(self, noun: Noun, progress: Progress = _quietly) -> list[DuplicatePair]:
        """Every two that are probably one, the most probable first, without those said to be two.

        What `progress` raises ends the search, and what was found before stays known.
        """
        with self._store.read() as connection:
            found = _search(connection, noun, progress)
            told = query.likely(connection, noun, [key for one in found for key in one[:2]])
        self._found[noun] = [
            DuplicatePair(noun, told[one.first_id], told[one.second_id], *one.scored) for one in found
        ]
        return self.known(noun) or []

    def known(self, noun: Noun) -> list[DuplicatePair] | None:
        """What the last search found and can still be decided; None before the first search."""
        found = self._found.get(noun)
        if found is None:
            return None
        with self._store.read() as connection:
            two = query.distinct(connection, noun)
            there = query.alive(connection, noun, {key for pair in found for key in pair.ids})
        return [pair for pair in found if pair.ids not in two and there.issuperset(pair.ids)]

    def side_by_side(self, noun: Noun, first_id: int, second_id: int) -> SideBySide | None:
        """Two records to choose from field by field; None when one of them is gone."""
        with self._store.read() as connection:
            told = query.likely(connection, noun, (first_id, second_id))
            first, second = (_record(connection, noun, key) for key in (first_id, second_id))
            hanging = [_hanging(connection, noun, key) for key in (first_id, second_id)]
        if first is None or second is None:
            return None
        values = values_of(first), values_of(second)
        return SideBySide(
            noun,
            (told[first_id], told[second_id]),
            values,
            (hanging[0], hanging[1]),
            fuller(noun, *values),
        )

    def dismiss(self, noun: Noun, first_id: int, second_id: int) -> Changes:
        """Remember that these are two: they are not proposed any more."""
        first, second = sorted((first_id, second_id))
        with self._store.change("duplicate.dismissed") as work:
            told = query.likely(work.connection, noun, (first, second))
            work.subject = " / ".join(dict.fromkeys(one.name for one in told.values()))
            if (first, second) not in query.distinct(work.connection, noun):
                work.insert(tables.distinct_pairs, noun=noun.value, first_id=first, second_id=second)
        return work.changes

    def merge(self, noun: Noun, kept_id: int, gone_id: int, taken: Collection[str] | None = None) -> Changes:
        """Two records become one; all that names the one that goes names the kept one from now on.

        `taken` are the fields whose value comes from the one that goes; without it those in which that one
        knows more. Raises ZorgdeskError not_found.
        """
        with self._store.change(_MERGED[noun]) as work:
            kept, gone = (_record(work.connection, noun, key) for key in (kept_id, gone_id))
            if kept is None or gone is None or kept_id == gone_id:
                raise ZorgdeskError("not_found")
            if taken is None:
                taken = fuller(noun, values_of(kept), values_of(gone))
            work.subject = kept.name
            make_one(work, noun, kept_id, gone_id, taken)
        return work.changes

    def unmerge(self, merge_id: int) -> tuple[dict[str, int], Changes]:
        """Make two of one again, at any later time: what the merge moved is where it was.

        What somebody changed since stays as it is: how much, per table. Raises ZorgdeskError: not_found;
        merged_again when the kept one went into another one itself.
        """
        with self._store.change("") as work:
            row = work.row(tables.merges, merge_id)
            if row is None:
                raise ZorgdeskError("not_found")
            noun = Noun(row["noun"])
            if unmerging.merge_of(work.connection, noun, row["kept_id"]) is not None:
                raise ZorgdeskError("merged_again")
            work.action = _UNMERGED[noun]
            told = query.likely(work.connection, noun, [row["gone_id"]])
            work.subject = "".join(one.name for one in told.values())
            stayed = unmerging.unmerge(work, merge_id)
        return stayed, work.changes

    def merges(self, noun: Noun) -> list[Merge]:
        """What was merged and can be taken back, latest first."""
        with self._store.read() as connection:
            return query.merges_of(connection, noun)


@contextmanager
def _no_circles() -> Iterator[None]:
    """Do not look for circles among a million small things that make none: that is a fifth of the time."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


@_no_circles()
def _search(connection: Reading, noun: Noun, progress: Progress) -> list[Found]:
    facts = query.organisation_facts(connection)
    if noun is Noun.ORGANISATIONS:
        return organisations_twice(facts, progress)
    organisations = organisations_twice(facts, part_of(progress, 0, _ORGANISATIONS))
    return people_twice(query.person_facts(connection), organisations, part_of(progress, _READ, 1))


def _record(connection: Reading, noun: Noun, record_id: int) -> Person | Organisation | None:
    if noun is Noun.PEOPLE:
        return people_query.get(connection, record_id)
    return organisation_query.get(connection, record_id)


def _hanging(connection: Reading, noun: Noun, record_id: int) -> dict[str, int]:
    if noun is Noun.PEOPLE:
        return people_query.hanging(connection, record_id)
    return organisation_query.hanging(connection, record_id)


def make_one(work: UnitOfWork, noun: Noun, kept_id: int, gone_id: int, taken: Collection[str]) -> None:
    """Merge within an action that may have done more already: taking the merge back takes all of it back."""
    table = tables.metadata.tables[noun.value]
    kept, gone = (dict(work.row(table, key) or {}) for key in (kept_id, gone_id))
    job = people_query.primary_affiliation_id(work.connection, gone_id) if JOB in taken else None
    place = work.row(tables.affiliations, job) if job is not None else None
    merging.merge(work, noun, kept_id, gone_id, merged_values(noun, kept, gone, taken))
    if place is not None:
        merging.make_primary(work, kept_id, place)
    unmerging.note(work, noun, kept_id, gone_id)
