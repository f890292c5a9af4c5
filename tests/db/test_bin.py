"""Emptying the bin is for good, and leaves a history that still can be undone."""

from datetime import date

import pytest
from sqlalchemy import func, select

from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.services.opening import Services


def told(store: Store, word: str) -> int:
    """In how many recorded rows a word still stands."""
    rows = tables.change_rows.c
    holds = rows.before.contains(word) | rows.after.contains(word)
    with store.read() as connection:
        return int(connection.execute(select(func.count()).where(holds)).scalar_one())


@pytest.fixture
def do(store: Store) -> Services:
    return Services(store)


def test_what_was_said_in_a_deleted_activity_is_gone_from_the_history_too(do: Services, store: Store) -> None:
    activity = do.activities.add("workshop", "Koken")[0]
    entry = do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Over fluisterbossen"))[0]
    do.entries.edit(entry.id, text="Over fluisterbossen en meer")
    do.activities.delete(activity)
    assert told(store, "fluisterbossen") == 2
    do.history.empty_bin()
    assert told(store, "fluisterbossen") == 0


def test_what_was_done_elsewhere_can_still_be_undone(do: Services) -> None:
    task = do.tasks.add("Zaal boeken", due=date(2026, 10, 1))[0]
    activity = do.activities.add("workshop", "Koken")[0]
    do.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Soep"))
    do.activities.delete(activity)
    do.history.empty_bin()
    assert do.history.undo().action == "task.added"
    assert do.tasks.get(task) is None
    do.history.redo()
    assert do.tasks.get(task) is not None


def test_what_one_action_made_goes_with_it(do: Services, store: Store) -> None:
    activity = do.activities.add("workshop", "Koken")[0]
    do.participations.add(activity, do.people.add("Trees", "Maes")[0])
    again = do.activities.repeat(activity)[0]
    rows = tables.change_rows.c
    made = select(func.count()).where(rows.table_name == "participations")
    with store.read() as connection:
        assert connection.execute(made).scalar_one() == 2
    do.activities.delete(again)
    do.history.empty_bin()
    with store.read() as connection:
        assert connection.execute(made).scalar_one() == 1


def test_a_link_that_was_taken_away_can_still_be_put_back(do: Services) -> None:
    codes = [value.code for value in do.lists.of(ListName.THEME)][:1]
    kept = do.activities.add("workshop", "Zingen")[0]
    gone = do.tasks.add("Weg")[0]
    do.taggings.set_codes(Noun.ACTIVITIES, kept, ListName.THEME, codes)
    do.taggings.set_codes(Noun.ACTIVITIES, kept, ListName.THEME, [])
    do.tasks.delete(gone)
    do.history.empty_bin()
    assert do.history.undo().action == "tagging.edited"
    assert do.taggings.codes_of(Noun.ACTIVITIES, kept, ListName.THEME) == codes
