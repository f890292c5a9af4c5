"""Which organisations are probably one, and why; which are not."""

import pytest

from zorgdesk.domain.duplicate_search import organisations_twice
from zorgdesk.domain.organisation_likeness import OrganisationFacts


def house(name: str, **fields: object) -> OrganisationFacts:
    known = OrganisationFacts(0, name, (), "", "", "", "", "", None)
    return known._replace(**fields)  # type: ignore[arg-type]


def found(*houses: OrganisationFacts) -> list[tuple[int, int, str]]:
    numbered = [one._replace(id=number) for number, one in enumerate(houses)]
    pairs = organisations_twice(numbered, lambda _done, _total: None)
    return [(one.first_id, one.second_id, one.scored.why[0]) for one in pairs]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Buurthuis De Linde", "buurthuis de linde", "same_name"),
        ("Buurthuis De Linde", "Buurthuis De Linde vzw", "legal_form"),
        ("Buurthuis De Linde v.z.w.", "asbl Buurthuis De Linde", "legal_form"),
        ("OCMW Torsele", "Openbaar Centrum voor Maatschappelijk Welzijn Torsele", "abbreviation"),
        ("O.C.M.W. Torsele", "OCMW Torsele", "written_otherwise"),
        ("KVLW Meerzicht", "Kring voor Vrolijk Lezen en Wandelen Meerzicht", "abbreviation"),
        ("Samenlevingsopbouw Boskant", "Samenlevingsobouw Boskant", "typing_error"),
    ],
)
def test_another_way_to_write_one_name(one: str, other: str, why: str) -> None:
    assert found(house(one), house(other), house("Harmonie Sint-Cecilia")) == [(0, 1, why)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (house("Bibliotheek", municipality="Torsele"), house("Bibliotheek", municipality="Boskant")),
        (house("Lokaal 1 Torsele"), house("Lokaal 2 Torsele")),
        (house("De Linde", number="0417.497.106"), house("De Linde", number="0400.378.485")),
        (house("OCMW Torsele"), house("OCMW Torhoute")),
    ],
)
def test_others_stay_others(one: OrganisationFacts, other: OrganisationFacts) -> None:
    assert found(one, other) == []


def test_a_part_is_no_duplicate_of_its_whole() -> None:
    assert found(house("Stad Torsele"), house("Stad Torsele", parent_id=0)) == []


def test_one_number_under_two_names_is_asked_about() -> None:
    pairs = found(house("De Linde", number="0417.497.106"), house("Oude Post", number="BE 0417 497 106"))
    assert pairs == [(0, 1, "same_number")]


def test_an_alias_is_a_name_too() -> None:
    assert found(house("Buurthuis Zuid", aliases=("De Kade",)), house("De Kade")) == [(0, 1, "alias")]
