import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.lists import ListName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.lists import Lists
from zorgdesk.services.own_organisation import OwnOrganisationService


def test_a_new_store_has_every_list(store: Store) -> None:
    lists = Lists(store)
    for name in ListName:
        assert lists.of(name), name
    assert lists.of(ListName.ACTIVITY_KIND)[0].label("nl") == "Praktijktafel"


def test_values_are_added_renamed_moved_and_retired(store: Store) -> None:
    lists = Lists(store)
    new, _ = lists.add(ListName.THEME, "Zorg & buurt")
    assert lists.of(ListName.THEME)[-1].code == "zorg_buurt"
    lists.move(new, 0)
    assert lists.of(ListName.THEME)[0].id == new
    lists.rename(new, label_nl="Buurtzorg", label_en="Neighbourhood care")
    assert lists.of(ListName.THEME)[0].label("en") == "Neighbourhood care"
    lists.retire(new)
    assert new not in [value.id for value in lists.of(ListName.THEME)]
    assert new in [value.id for value in lists.of(ListName.THEME, retired=True)]
    with pytest.raises(ZorgdeskError, match="already_in_list"):
        lists.add(ListName.THEME, "zorg buurt")
    with pytest.raises(ZorgdeskError, match="title_missing"):
        lists.add(ListName.THEME, " ! ")
    lists.restore(new)
    assert new in [value.id for value in lists.of(ListName.THEME)]


def test_the_own_organisation_has_a_picture_as_logo(store: Store) -> None:
    own = OwnOrganisationService(store)
    assert own.get().name == ""
    own.set(name="Huis aan de Vaart")
    own.set(logo=b"\x89PNG\r\n\x1a\n....")
    assert own.get().name == "Huis aan de Vaart"
    assert own.get().logo
    with pytest.raises(ZorgdeskError, match="not_a_picture"):
        own.set(logo=b"<svg onload='x'>")
    own.set(logo=None)
    assert own.get().logo is None
