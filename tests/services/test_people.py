import pytest

from zorgdesk.db.store import Store
from zorgdesk.domain.organisations import OrganisationFilter, Stakeholder, World
from zorgdesk.domain.people import PersonFilter
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.history import History
from zorgdesk.services.organisations import Organisations, enterprise_number_is_valid
from zorgdesk.services.people import People


def test_a_person_with_a_job_at_a_new_organisation_is_one_action(store: Store) -> None:
    people = People(store)
    person_id, _ = people.add(
        "Salma", "El Idrissi", new_organisation="Stad Lokeren", job_title="medewerker", email="s@stad.example"
    )
    person = people.get(person_id)
    assert person is not None
    assert (person.name, person.organisation, person.job_title) == (
        "Salma El Idrissi",
        "Stad Lokeren",
        "medewerker",
    )
    History(store).undo()
    assert people.get(person_id) is None
    assert Organisations(store).count(OrganisationFilter()) == 0
    with pytest.raises(ZorgdeskError, match="name_missing"):
        people.add(" ", "")


def test_the_job_is_edited_moved_and_taken_away(store: Store) -> None:
    people, organisations = People(store), Organisations(store)
    here, _ = organisations.add("Huis aan de Vaart")
    there, _ = organisations.add("Ferme Stemmen vzw")
    person_id, _ = people.add("Noor", "Verhelst", organisation_id=here)
    people.edit(person_id, organisation_id=there, job_category="volunteer", family_name="Verhulst")
    person = people.get(person_id)
    assert person is not None
    assert (person.organisation, person.job_category, person.name) == (
        "Ferme Stemmen vzw",
        "volunteer",
        "Noor Verhulst",
    )
    second, _ = people.add_affiliation(person_id, here, job_title="bestuurder")
    people.edit_affiliation(second, primary=True)
    assert [link.organisation for link in people.affiliations(person_id)] == [
        "Huis aan de Vaart",
        "Ferme Stemmen vzw",
    ]
    people.delete_affiliation(second)
    people.edit(person_id, organisation_id=None)
    alone = people.get(person_id)
    assert alone is not None
    with pytest.raises(ZorgdeskError, match="name_missing"):
        people.edit(person_id, given_name="", family_name=" ")


def test_people_stand_in_belgian_order_and_are_found(store: Store) -> None:
    people = People(store)
    for given, family in (("An", "van Dolron"), ("Liesbeth", "De Droogh"), ("Mieke", "Ó Dalaigh")):
        people.add(given, family)
    assert [person.family_name for person in people.rows(PersonFilter())] == [
        "De Droogh",
        "Ó Dalaigh",
        "van Dolron",
    ]
    assert [person.given_name for person in people.rows(PersonFilter(text="dalai"))] == ["Mieke"]
    assert people.count(PersonFilter()) == 3
    assert people.find("liesbeth de droogh").given_name == "Liesbeth"
    people.add("Liesbeth", "De Droogh", email="ander@example.org")
    with pytest.raises(ZorgdeskError, match="several_fit"):
        people.find("liesbeth de droogh")


def test_organisations_keep_aliases_segment_and_people(store: Store) -> None:
    organisations = Organisations(store)
    number, _ = organisations.add(
        "Ferme Stemmen vzw", aliases=("FS", " ", "De Stemmen"), municipality="Lokeren"
    )
    organisations.edit(number, stakeholder=Stakeholder.PRIMARY, recognised=True, world=World.BOTH)
    People(store).add("Noor", "Verhelst", organisation_id=number)
    found = organisations.find("de stemmen")
    assert (found.aliases, found.people, found.world) == (("FS", "De Stemmen"), 1, World.BOTH)
    assert [one.name for one in organisations.matches("loke")] == ["Ferme Stemmen vzw"]
    assert [person.name for person in organisations.people_of(number)] == ["Noor Verhelst"]
    assert organisations.hanging(number) == {"affiliations": 1}
    assert organisations.count(OrganisationFilter(world=World.CULTURE)) == 0
    with pytest.raises(ZorgdeskError, match="name_missing"):
        organisations.edit(number, name="")
    organisations.delete(number)
    assert organisations.get(number) is None
    assert History(store).empty_bin() == (0, 1)


def test_enterprise_numbers_have_check_digits() -> None:
    assert enterprise_number_is_valid("0403.019.261")
    assert not enterprise_number_is_valid("0403.019.262")


def test_further_addresses_are_kept_once_found_and_undone(store: Store) -> None:
    people = People(store)
    lotte, _ = people.add("Lotte", "Maes", email="lotte@nu.example")
    people.edit(lotte, email_aliases=(" lotte@oud.example ", "", "Lotte@Oud.example", "LOTTE@nu.example"))
    person = people.get(lotte)
    assert person is not None
    assert person.email_aliases == ("lotte@oud.example",)
    assert [one.id for one in people.rows(PersonFilter("lotte@oud"))] == [lotte]
    people.edit(lotte, email="lotte@oud.example")
    person = people.get(lotte)
    assert person is not None
    assert (person.email, person.email_aliases) == ("lotte@oud.example", ())
    History(store).undo()
    person = people.get(lotte)
    assert person is not None
    assert (person.email, person.email_aliases) == ("lotte@nu.example", ("lotte@oud.example",))


def test_a_name_that_was_pasted_has_plain_spaces(store: Store) -> None:
    people, organisations = People(store), Organisations(store)
    key = people.add("  Anne\u00a0Marie", "De\n Smet ")[0]
    people.edit(key, family_name="Van  den\u00a0Abeele")
    assert people.rows(PersonFilter())[0].name == "Anne Marie Van den Abeele"
    place = organisations.add("De\u00a0 Brug", aliases=("Brug\u00a0 vzw", " "))[0]
    found = organisations.get(place)
    assert found is not None
    assert (found.name, found.aliases) == ("De Brug", ("Brug vzw",))
