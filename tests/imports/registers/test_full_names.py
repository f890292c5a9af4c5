"""Names in one column, in the order that all of them together show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.imports.registers.full_names import (
    family_name_first,
    order_is_sure,
    split_full_name,
    without_title,
)

GIVEN_FIRST = ("Lotte De Smet", "Jos Van den Abeele", "Jan Pieter Claes", "Youssef Benali")
FAMILY_FIRST = ("De Smet Lotte", "Van den Abeele Jos", "Claes Jan Pieter", "Benali Youssef")


def test_the_order_is_decided_over_the_whole_column() -> None:
    assert not family_name_first(GIVEN_FIRST, ())
    assert family_name_first(FAMILY_FIRST, ())


def test_names_nobody_knows_are_told_by_who_shares_one() -> None:
    shared = [f"Xyz{letter} {('Aabc', 'Bbcd')[place % 2]}" for place, letter in enumerate("abcdefghijkl")]
    assert family_name_first(shared, ())
    assert order_is_sure(shared, ())
    assert not order_is_sure(["Xyz Aabc", "Aabc Xyz"], ())


def test_given_names_of_the_register_count() -> None:
    assert family_name_first(["Claes Xandolf"], {"xandolf"})
    assert not family_name_first(["Xandolf Claes"], {"xandolf"})


@pytest.mark.parametrize(("name", "parts"), list(zip(GIVEN_FIRST, FAMILY_FIRST, strict=True)))
def test_both_orders_give_the_same_person(name: str, parts: str) -> None:
    assert split_full_name(name, (), family_first=False) == split_full_name(parts, (), family_first=True)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("De Smet, Lotte", ("Lotte", "De Smet")),
        ("dhr. Jos Van den Abeele", ("Jos", "Van den Abeele")),
        ("Mevr. dr. An Claes", ("An", "Claes")),
        ("Mme Marie-Claire D’Hondt", ("Marie-Claire", "D’Hondt")),
        ("JANSSENS", ("", "JANSSENS")),
        ("Jan VANDER AUWERA", ("Jan", "VANDER AUWERA")),
        ("Prof. Els ’t Kint", ("Els", "’t Kint")),
    ],
)
def test_titles_commas_particles_and_capitals(name: str, found: tuple[str, str]) -> None:
    assert split_full_name(name, (), family_first=False) == found


def test_a_title_alone_is_a_name() -> None:
    assert without_title("Mevrouw") == "Mevrouw"


@given(st.text(max_size=200), st.booleans())
def test_no_name_breaks_it_and_no_word_is_lost(name: str, family_first: bool) -> None:
    given_name, family_name = split_full_name(name, (), family_first=family_first)
    rest = "".join(without_title(part) for part in name.split(",", 1)) if "," in name else without_title(name)
    found = sorted("".join((given_name + family_name).split()))
    assert found == sorted("".join(rest.split()))
