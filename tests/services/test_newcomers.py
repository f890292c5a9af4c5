import pytest

from zorgdesk.db.store import Store
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.newcomers import organisation_from_name, person_from_name
from zorgdesk.services.organisations import Organisations
from zorgdesk.services.people import People


@pytest.mark.parametrize(
    "typed", ["Anne Marie Van den Abeele", "anne  marie VAN DEN ABEELE", "Van den Abeele, Anne-Marie"]
)
def test_the_one_person_called_so_is_found_wherever_the_family_name_begins(store: Store, typed: str) -> None:
    known, _ = People(store).add("Anne Marie", "Van den Abeele")
    with store.change("test") as work:
        assert person_from_name(work, typed) == known


def test_somebody_else_several_or_somebody_in_the_bin_makes_a_new_person(store: Store) -> None:
    people = People(store)
    people.add("Noor", "Verhelst")
    people.add("Noor", "Verhelst")
    people.delete(people.add("Els", "Maes")[0])
    with store.change("test") as work:
        new = [person_from_name(work, name) for name in ("Noor Verhelst", "Els Maes", "Noor Verhel")]
        assert person_from_name(work, "noor verhel") == new[2]
    names = [(person.given_name, person.family_name) for key in new if (person := people.get(key))]
    assert names == [("Noor", "Verhelst"), ("Els", "Maes"), ("Noor", "Verhel")]


def test_an_organisation_is_known_by_its_name_or_an_alias(store: Store) -> None:
    known, _ = Organisations(store).add("Ferme Stemmen vzw", aliases=("FS", "De Stemmen"))
    with store.change("test") as work:
        assert organisation_from_name(work, "ferme  stemmen VZW") == known
        assert organisation_from_name(work, "fs") == known
        new = organisation_from_name(work, " Ferme   Stemmen ")
    organisation = Organisations(store).get(new)
    assert organisation
    assert organisation.name == "Ferme Stemmen"


def test_a_name_without_a_letter_is_no_name(store: Store) -> None:
    with pytest.raises(ZorgdeskError, match="name_missing"), store.change("test") as work:
        person_from_name(work, " … ")
    with pytest.raises(ZorgdeskError, match="name_missing"), store.change("test") as work:
        organisation_from_name(work, "")
