"""Whatever was done in whatever order, undoing all of it gives the store back, and redoing all the work."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from zorgdesk.db import search, tables
from zorgdesk.db.search_index import SEARCHED
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.minutes import MinutesStatus, Naming
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker

_HISTORY = {"change_records", "change_rows", "live_lines"}
_WORDS = ["Anke", "De Wilde", "Buurthuis Zuid", "wachtlijst", "vervoer", "Ömer", "koffie"]

Pick = Callable[[Any], Any]


class _Desk:
    """Somebody who does anything, `pick` deciding what."""

    def __init__(self, store: Store, pick: Pick) -> None:
        self.store = store
        self.do = Services(store)
        self._pick = pick

    def word(self) -> str:
        return str(self._pick(_WORDS))

    def one(self, table: Any) -> int:
        """A record that is there, or one that is not."""
        with self.store.read() as connection:
            keys = [row.id for row in connection.execute(select(table.c.id).order_by(table.c.id))]
        return int(self._pick([*keys, 999_999]) if keys else 999_999)

    def maybe(self, table: Any) -> int | None:
        return self._pick([None, self.one(table)])  # type: ignore[no-any-return]

    def something(self) -> None:
        """One action; what cannot be done is refused, and leaves no trace."""
        action = self._pick(sorted(name for name in dir(self) if name.startswith("act_")))
        with suppress(ZorgdeskError):
            getattr(self, action)()

    def act_activity(self) -> None:
        self.do.activities.add("workshop", self.word(), place=self.word())

    def act_activity_edit(self) -> None:
        self.do.activities.edit(self.one(tables.activities), title=self.word(), date=date(2026, 9, 12))

    def act_activity_run(self) -> None:
        self._pick([self.do.activities.start, self.do.activities.close, self.do.activities.delete])(
            self.one(tables.activities)
        )

    def act_person(self) -> None:
        self.do.people.add(
            self.word(), self.word(), organisation_id=self.maybe(tables.organisations), email="a@voorbeeld.be"
        )

    def act_person_edit(self) -> None:
        person = self.one(tables.people)
        self.do.people.edit(person, family_name=self.word())
        self.do.people.add_affiliation(person, self.one(tables.organisations))

    def act_person_delete(self) -> None:
        self.do.people.delete(self.one(tables.people))

    def act_affiliation(self) -> None:
        key = self.one(tables.affiliations)
        if self._pick([True, False]):
            self.do.people.edit_affiliation(key, primary=True, job_title=self.word())
        else:
            self.do.people.delete_affiliation(key)

    def act_organisation(self) -> None:
        self.do.organisations.add(self.word())

    def act_organisation_edit(self) -> None:
        self.do.organisations.edit(self.one(tables.organisations), name=self.word())

    def act_organisation_delete(self) -> None:
        self.do.organisations.delete(self.one(tables.organisations))

    def act_part(self) -> None:
        self.do.programme.add(self.one(tables.activities), self.word(), position=self._pick([None, 0]))

    def act_part_move(self) -> None:
        key = self.one(tables.programme_items)
        self._pick([self.do.programme.start, self.do.programme.delete, self._move_part])(key)

    def _move_part(self, key: int) -> None:
        self.do.programme.step(key, self._pick([-1, 1]), whole=self._pick([True, False]))

    def act_speaker(self) -> None:
        self.do.programme.add_contribution(
            self.one(tables.programme_items), new_person=f"{self.word()} {self.word()}", new_organisation="Os"
        )

    def act_speaker_delete(self) -> None:
        self.do.programme.delete_contribution(self.one(tables.contributions))

    def act_register(self) -> None:
        self.do.participations.add(self.one(tables.activities), self.one(tables.people))

    def act_walk_in(self) -> None:
        self.do.participations.walk_in(
            self.one(tables.activities), self.word(), self.word(), new_organisation=self.word()
        )

    def act_attendance(self) -> None:
        key = self.one(tables.participations)
        self.do.participations.set_status(key, self._pick(list(ParticipationStatus)))
        self.do.participations.edit(key, role=self._pick(list(ParticipationRole)))

    def act_everybody(self) -> None:
        self.do.participations.everybody_present(self.one(tables.activities))

    def act_participation_delete(self) -> None:
        self.do.participations.delete(self.one(tables.participations))

    def act_entry(self) -> None:
        self.do.entries.add(
            self.one(tables.activities),
            EntryDraft(
                self._pick(list(EntryKind)),
                f"Over {self.word()}",
                speaker_id=self.maybe(tables.people),
                new_organisation=self._pick([None, "Buurthuis Zuid"]),
                programme_item_id=self.maybe(tables.programme_items),
                due=self._pick([None, "12/10"]),
            ),
        )

    def act_entry_edit(self) -> None:
        key = self.one(tables.entries)
        self.do.entries.edit(key, text=f"Anders {self.word()}", kind=self._pick(list(EntryKind)))
        self._pick([self.do.entries.make_signal, self.do.entries.make_task, self.do.entries.delete])(key)

    def act_turn(self) -> None:
        person, activity = self.one(tables.people), self.one(tables.activities)
        if person != 999_999 and activity != 999_999:
            self._pick([self.do.turns.ask, self.do.turns.give])(activity, Speaker(person))

    def act_turn_change(self) -> None:
        turn = self.one(tables.turns)
        self._pick([self.do.turns.start, self.do.turns.withdraw])(turn)
        self.do.turns.move(self.one(tables.turns), self._pick([0, 1]))
        self.do.turns.end(self.one(tables.activities))

    def act_text_block(self) -> None:
        self.do.text_blocks.add(self.word(), self.word())

    def act_text_block_edit(self) -> None:
        self.do.text_blocks.edit(self.one(tables.text_blocks), text=self.word())

    def act_text_block_delete(self) -> None:
        self.do.text_blocks.delete(self.one(tables.text_blocks))

    def act_task(self) -> None:
        self.do.tasks.add(self.word(), assignee_id=self.maybe(tables.people), due=date(2026, 10, 1))

    def act_task_done(self) -> None:
        key = self.one(tables.tasks)
        self._pick([self.do.tasks.delete, lambda one: self.do.tasks.set_done(one, True)])(key)

    def act_signal(self) -> None:
        self.do.policy_signals.add(self.word())

    def act_signal_edit(self) -> None:
        key = self.one(tables.policy_signals)
        self.do.policy_signals.set_state(key, self._pick(list(SignalState)), "reden")
        self.do.policy_signals.add_evidence(key, self.one(tables.entries))
        self.do.policy_signals.add_follow_up(key, date(2026, 9, 13), self.word(), next_step=self.word())

    def act_signal_delete(self) -> None:
        key = self.one(tables.policy_signals)
        self.do.policy_signals.remove_evidence(key, self.one(tables.entries))
        self.do.policy_signals.delete(key)

    def act_minutes(self) -> None:
        activity = self.one(tables.activities)
        self.do.minutes.edit_block(activity, "title", f"Verslag over {self.word()}")
        self.do.minutes.set_naming(activity, present_as=Naming.COUNTS)
        self.do.minutes.set_status(activity, self._pick(list(MinutesStatus)))

    def act_minutes_arranged(self) -> None:
        activity = self.one(tables.activities)
        sources = [one.block.source for one in self.do.minutes.passages(activity)]
        source, above = self._pick(sources), self._pick(["", *sources])
        arrange = self.do.arrangements
        self._pick([arrange.hide, arrange.show, arrange.merge, arrange.split, arrange.put_back])(
            activity, source
        )
        arrange.move(activity, source, above)
        arrange.set_merge_speakers(activity, self._pick([True, False]))
        self.do.minutes.name_speaker(activity, source, self._pick([None, *NamedAs]))
        self.do.minutes.add_paragraph(activity, above, self.word())

    def act_remark(self) -> None:
        self.do.remarks.add(self.one(tables.activities), "title", self.word())
        remark = self.one(tables.remarks)
        self._pick([self.do.remarks.resolve, self.do.remarks.reopen, self.do.remarks.delete])(remark)

    def act_list(self) -> None:
        self.do.lists.rename(self.do.lists.of(ListName.ACTIVITY_KIND)[2].id, label_nl=self.word())

    def act_themes(self) -> None:
        codes = [value.code for value in self.do.lists.of(ListName.THEME)][:2]
        self.do.taggings.set_codes(Noun.ACTIVITIES, self.one(tables.activities), ListName.THEME, codes)

    def act_undo(self) -> None:
        self._pick([self.do.history.undo, self.do.history.redo])()


def _rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    with store.read() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in tables.metadata.sorted_tables
            if table.name not in _HISTORY
        }


def _found(store: Store) -> dict[tuple[Noun, str], list[int]]:
    words = [*_WORDS, "over", "anders", "workshop", "os"]
    with store.read() as connection:
        return {
            (noun, word): sorted(search.ids(connection, noun, word, 1000))
            for noun in SEARCHED
            for word in words
        }


def _rebuilt(store: Store) -> dict[tuple[Noun, str], list[int]]:
    with store.change("test") as work:
        search.rebuild(work.connection)
    return _found(store)


def _undo_all(do: Services) -> None:
    while do.history.next_undo() is not None:
        do.history.undo()


def _redo_all(do: Services) -> None:
    while do.history.next_redo() is not None:
        do.history.redo()


@pytest.mark.parametrize("seed", range(8))
def test_all_of_it_can_be_undone_and_redone(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    desk = _Desk(store, chance.choice)
    start = _rows(store)
    for _ in range(60):
        desk.something()
    _redo_all(desk.do)  # what was undone last is done again too
    end, found = _rows(store), _found(store)
    assert found == _rebuilt(store)
    _undo_all(desk.do)
    assert _rows(store) == start
    assert _found(store) == _rebuilt(store)
    _redo_all(desk.do)
    assert _rows(store) == end
    assert _found(store) == found
