"""What is being typed in minutes is on disk, outside the history, and nowhere else when it is done."""

from datetime import date

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.services.activities import Activities
from zorgdesk.services.history import History
from zorgdesk.services.kept_passages import KeptPassages
from zorgdesk.services.upkeep import Upkeep


@pytest.fixture
def kept(store: Store) -> KeptPassages:
    return KeptPassages(store)


@pytest.fixture
def evening(store: Store) -> int:
    return Activities(store).add("practice_table", "Buren", date=date(2026, 3, 5))[0]


def test_what_is_typed_is_there_until_it_is_stored(kept: KeptPassages, store: Store, evening: int) -> None:
    typed = [
        UnfinishedPassage("Daarna was er koffie.", "title", Typing.PARAGRAPH),
        UnfinishedPassage("Klopt dit?", "subtitle", Typing.REMARK, 7),
    ]
    assert kept.of(evening) is None
    kept.keep(evening, [UnfinishedPassage("Daar", "title")])
    kept.keep(evening, typed)
    assert kept.of(evening) == (typed, store.now())
    kept.keep(evening, [])
    assert kept.of(evening) is None


def test_one_is_kept_or_forgotten_beside_others(kept: KeptPassages, store: Store, evening: int) -> None:
    first, second = UnfinishedPassage("Daar", "title"), UnfinishedPassage("Hier", "subtitle")
    kept.forget(evening, first)
    kept.keep_too(evening, first)
    kept.keep_too(evening, second)
    kept.keep_too(evening, first)
    assert kept.of(evening) == ([first, second], store.now())
    kept.forget(evening, first)
    assert kept.of(evening) == ([second], store.now())


def test_it_is_no_action_that_could_be_undone(kept: KeptPassages, store: Store, evening: int) -> None:
    kept.keep(evening, [UnfinishedPassage("Daar", "title")])
    undone = History(store).next_undo()
    assert undone is not None
    assert undone.action == "activity.added"


def test_it_goes_with_its_activity(kept: KeptPassages, store: Store, evening: int) -> None:
    kept.keep(evening, [UnfinishedPassage("Daar", "title")])
    Activities(store).delete(evening)
    assert kept.of(evening) is not None
    History(store).empty_bin()
    assert kept.of(evening) is None
    assert Upkeep(store).check().ok
