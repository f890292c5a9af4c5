"""Whatever is in a register: merging and undoing is the identity, and so is unmerging much later."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from zorgdesk.db import tables
from zorgdesk.db.merging import references
from zorgdesk.db.store import Store, open_store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

_HISTORY = {"change_records", "change_rows", "live_lines"}
_FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

Pick = Callable[[Any], Any]


class _Register:
    """A store in which `pick` decides who does what; always the same people and organisations."""

    def __init__(self, do: Services, pick: Pick) -> None:
        self.do, self.pick = do, pick
        self.places = [do.organisations.add(name)[0] for name in ("Buurthuis Zuid", "Buurthuis", "Bib")]
        self.people = [do.people.add("Trees", name)[0] for name in ("Maes", "Maas", "Peeters", "Bos")]
        self.evenings = [do.activities.add("workshop", title)[0] for title in ("Koken", "Zingen")]
        self.parts = [do.programme.add(evening, "Gesprek")[0] for evening in self.evenings]
        self.entries: list[int] = []
        self.signals = [do.policy_signals.add(title)[0] for title in ("Vervoer", "Drempels")]

    def something(self, people: list[int], places: list[int]) -> None:
        """One thing that hangs on one of these people and one of these organisations."""
        who, place, evening = self.pick(people), self.pick([None, *places]), self.pick(self.evenings)
        try:
            self.pick([self._job, self._come, self._say, self._follow, self._know])(who, place, evening)
        except ZorgdeskError:
            return

    def _job(self, who: int, place: int | None, evening: int) -> None:
        if place is not None:
            fields = {"job_title": self.pick(["", "kok"]), "job_category": self.pick([None, "volunteer"])}
            self.do.people.add_affiliation(who, place, **fields)

    def _come(self, who: int, place: int | None, evening: int) -> None:
        key = self.do.participations.add(evening, who)[0]
        self.do.participations.set_status(key, self.pick(list(ParticipationStatus)))
        role, note = self.pick(list(ParticipationRole)), self.pick(["", "rolstoel"])
        self.do.participations.edit(key, role=role, note=note, organisation_id=place)
        if self.pick([True, False]):
            self.do.part_participations.choose(key, self.parts[self.evenings.index(evening)])
        if self.pick([True, False, False]):
            self.do.participations.delete(key)

    def _say(self, who: int, place: int | None, evening: int) -> None:
        draft = EntryDraft(EntryKind.STATEMENT, "De bus rijdt niet.", who, organisation_id=place)
        self.entries.append(self.do.entries.add(evening, draft)[0].id)
        self.do.turns.ask(evening, Speaker(person_id=who, organisation_id=place))
        part = self.parts[self.evenings.index(evening)]
        self.do.programme.add_contribution(part, person_id=who, organisation_id=place)

    def _follow(self, who: int, place: int | None, evening: int) -> None:
        signal = self.pick(self.signals)
        self.do.policy_signals.edit(signal, owner_id=who, addressee_organisation_id=place)
        self.do.policy_signals.add_follow_up(signal, date(2026, 9, 13), "Gebeld", by_id=who)
        self.do.reporting_back.set_told(signal, [who])
        self.do.tasks.add("Zaal boeken", assignee_id=who, activity_id=evening)

    def _know(self, who: int, place: int | None, evening: int) -> None:
        text = self.pick(["", "x", "0470 12 34 56", "trees@huis.example"])
        self.do.people.edit(who, email=text, telephone=text, note=text)
        if place is not None:
            codes = [value.code for value in self.do.lists.of(ListName.THEME)][:2]
            self.do.taggings.set_codes(Noun.ORGANISATIONS, place, ListName.THEME, [self.pick(codes)])
            self.do.organisations.edit(place, note=text, website=text)

    def merge(self, noun: Noun) -> None:
        self.do.duplicates.merge(noun, *(self.people if noun is Noun.PEOPLE else self.places)[:2])


def _rows(store: Store) -> dict[str, dict[int, dict[str, Any]]]:
    with store.read() as connection:
        return {
            table.name: {row["id"]: dict(row) for row in connection.execute(select(table)).mappings()}
            for table in tables.metadata.sorted_tables
            if table.name not in _HISTORY and "id" in table.c
        }


@pytest.fixture
def copied(empty_store: Path, tmp_path: Path) -> Callable[[], Store]:
    """A new store each time."""

    def made() -> Store:
        number = len(list(tmp_path.iterdir()))
        return open_store(Path(shutil.copy(empty_store, tmp_path / f"{number}.zorgdesk")))

    return made


def _filled(store: Store, seed: int) -> _Register:
    register = _Register(Services(store), random.Random(seed).choice)
    for _ in range(14):
        register.something(register.people, register.places)
    return register


@_FEW
@given(seed=st.integers(0, 2**32), noun=st.sampled_from([Noun.PEOPLE, Noun.ORGANISATIONS]))
def test_merge_then_undo_is_the_identity(copied: Callable[[], Store], seed: int, noun: Noun) -> None:
    store = copied()
    register = _filled(store, seed)
    before = _rows(store)
    register.merge(noun)
    after = _rows(store)
    assert after != before
    register.do.history.undo()
    assert _rows(store) == before
    register.do.history.redo()
    assert _rows(store) == after
    store.close()


@_FEW
@example(seed=320212, noun=Noun.PEOPLE)
@given(seed=st.integers(0, 2**32), noun=st.sampled_from([Noun.PEOPLE, Noun.ORGANISATIONS]))
def test_unmerge_after_other_edits_puts_every_row_back(
    copied: Callable[[], Store], seed: int, noun: Noun
) -> None:
    store = copied()
    register = _filled(store, seed)
    before = _rows(store)
    register.merge(noun)
    merged = _rows(store)
    for _ in range(10):  # elsewhere: others, at another organisation, and new records
        register.something(register.people[2:], register.places[2:])
    later = _rows(store)
    (merge,) = register.do.duplicates.merges(noun)
    register.do.duplicates.unmerge(merge.id)
    now = _rows(store)
    for name, rows in before.items():
        for key, row in rows.items():
            if later[name].get(key) == merged[name].get(key):  # what was edited since is not the merge's
                assert now[name].get(key) == row, (name, key)
    assert now["merges"] == {}
    store.close()


def test_every_column_that_names_somebody_is_moved() -> None:
    people, organisations = (
        {f"{other.name}.{column}" for other, column in references(table)}
        for table in (tables.people, tables.organisations)
    )
    assert people >= {"tasks.assignee_id", "entries.speaker_id", "policy_signals.owner_id", "turns.person_id"}
    assert organisations >= {"organisations.parent_id", "participations.organisation_id"}
