"""Values of the editable lists on an activity, an organisation or a signal."""

import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.services.activities import Activities
from zorgdesk.services.history import History
from zorgdesk.services.lists import Lists
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.taggings import Taggings


@pytest.fixture
def activity_id(store: Store) -> int:
    return Activities(store).add("training", "Klare taal")[0]


def themes(store: Store, how_many: int) -> list[str]:
    return [value.code for value in Lists(store).of(ListName.THEME)][:how_many]


def test_exactly_the_codes_given_stay(store: Store, activity_id: int) -> None:
    first, second, third = themes(store, 3)
    taggings = Taggings(store)
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [second, first])
    assert taggings.codes_of(Noun.ACTIVITIES, activity_id, ListName.THEME) == [first, second]
    changes = taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [third, second])
    assert taggings.codes_of(Noun.ACTIVITIES, activity_id, ListName.THEME) == [second, third]
    assert changes.ids(Noun.ACTIVITIES) == {activity_id}
    assert changes.subject == "Klare taal"


def test_the_same_codes_again_change_nothing(store: Store, activity_id: int) -> None:
    taggings, codes = Taggings(store), themes(store, 2)
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, codes)
    assert not taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, codes)


def test_lists_and_nouns_stand_apart(store: Store, activity_id: int) -> None:
    taggings = Taggings(store)
    organisation_id, _ = Organisations(store).add("Buurtwerk ’t Sas")
    (theme,) = themes(store, 1)
    group = Lists(store).of(ListName.TARGET_GROUP)[0].code
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [theme])
    taggings.set_codes(Noun.ORGANISATIONS, organisation_id, ListName.TARGET_GROUP, [group])
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.TARGET_GROUP, [])
    assert taggings.codes_of(Noun.ACTIVITIES, activity_id, ListName.THEME) == [theme]
    assert taggings.codes_of(Noun.ORGANISATIONS, organisation_id, ListName.THEME) == []
    assert taggings.codes_of(Noun.ORGANISATIONS, organisation_id, ListName.TARGET_GROUP) == [group]


def test_one_undo_takes_one_change_back(store: Store, activity_id: int) -> None:
    taggings, (first, second) = Taggings(store), themes(store, 2)
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [first])
    taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [second])
    assert History(store).undo().touches(Noun.ACTIVITIES)
    assert taggings.codes_of(Noun.ACTIVITIES, activity_id, ListName.THEME) == [first]


def test_a_code_the_list_never_had_is_refused_whole(store: Store, activity_id: int) -> None:
    taggings, (first,) = Taggings(store), themes(store, 1)
    with pytest.raises(KeyError):
        taggings.set_codes(Noun.ACTIVITIES, activity_id, ListName.THEME, [first, "nowhere"])
    assert taggings.codes_of(Noun.ACTIVITIES, activity_id, ListName.THEME) == []
