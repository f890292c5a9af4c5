"""`zorgdesk list duplicates`: people and organisations that probably stand there twice."""

from pathlib import Path

from tests.cli.conftest import Command
from zorgdesk.services.opening import open_services


def test_probable_duplicates_are_listed_with_why(here: Command, store_file: Path) -> None:
    services = open_services(store_file)
    house = services.organisations.add("OCMW Torsele")[0]
    services.organisations.add("Openbaar Centrum voor Maatschappelijk Welzijn Torsele")
    for name in ("Debusschere", "Debuschere\x1b[31m"):
        services.people.add("Trees", name, organisation_id=house, email="trees@huis.example")
    services.close()
    listed = here("list", "duplicates", "--json")
    assert (listed.status, listed.said) == (0, "")
    pairs = listed.data["duplicates"]
    assert [sorted(pair) for pair in pairs] == [["a", "b", "kind", "score", "why"]] * 2
    assert {pair["kind"] for pair in pairs} == {"person", "organisation"}
    assert all(60 <= pair["score"] <= 100 and pair["a"] != pair["b"] for pair in pairs)
    person = next(pair for pair in pairs if pair["kind"] == "person")
    assert "zelfde e-mailadres" in person["why"]
    people = {one["uid"] for one in here("list", "people", "--json").data["people"]}
    assert {person["a"], person["b"]} == people
    told = here("--language", "en", "list", "duplicates").out
    assert "same e-mail address" in told
    assert "\x1b" not in told


def test_a_clean_register_has_none(here: Command, store_file: Path) -> None:
    services = open_services(store_file)
    services.people.add("Trees", "Maes")
    services.people.add("Jo", "Peeters")
    services.close()
    assert here("list", "duplicates", "--json").data == {"duplicates": []}
    assert "Niets gevonden" in here("list", "duplicates").out
