"""However a name gets written, it is found; what only looks like one is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.exports.mentions import Named, NameFinder, normal

PEOPLE = (
    Named(1, "Jef Van den Abeele"),
    Named(2, "Els Wouters-Maes"),
    Named(3, "Jan-Pieter Émery"),
    Named(4, "An De Winter"),
    Named(5, "Emma Claes"),
    Named(6, "Jan Peeters"),
    Named(7, "محمد علي"),
    Named(8, "Lien D’Hondt"),
)
FINDER = NameFinder(PEOPLE, ["Bakkerij Wouters", "Huis Peeters"])


def found(text: str) -> list[str]:
    return [mention.words for mention in FINDER.find(normal(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoals Jef Van den Abeele zei.", ["Jef Van den Abeele"]),
        ("zoals jef van den abeele zei", ["jef van den abeele"]),
        ("Vandenabeele, Vanden Abeele of Abeele", ["Vandenabeele", "Vanden Abeele", "Abeele"]),
        ("ABEELE JEF VAN DEN", ["ABEELE", "JEF"]),
        ("Van den Abeele, Jef", ["Van den Abeele, Jef"]),
        ("Wouters-Maes, Wouters en Maes", ["Wouters-Maes", "Wouters", "Maes"]),
        ("Jan Pieter Emery en Jan-Pieter", ["Jan Pieter Emery", "Jan-Pieter"]),
        ("E\u0301mery", ["Émery"]),
        ("Emma’s taart en Jans fiets", ["Emma’s", "Jans"]),
        ("Van den Abeele's hond", ["Van den Abeele's"]),
        ("Dhondt, d'Hondt en D’Hondt", ["Dhondt", "d'Hondt", "D’Hondt"]),
        ("Jan\nPeeters", ["Jan\nPeeters"]),
        ("dat zei علي ook", ["علي"]),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in de winter, met emma en jan",
        "Woutersstraat, Abeelelaan, Jantje",
        "Bakkerij Wouters bakt voor Huis Peeters",
        "Jan-Piet komt niet",
        "Van den hond",
        "",
    ],
)
def test_what_only_looks_like_a_name_is_not(text: str) -> None:
    assert found(text) == []


def test_a_name_that_two_people_share_is_of_both() -> None:
    finder = NameFinder([Named(1, "Jan Claes"), Named(2, "Jan Maes")], [])
    (mention,) = finder.find("Jan zei niets.")
    assert {person.name for person in mention.people} == {"Jan Claes", "Jan Maes"}
    assert mention.given


def test_a_given_name_that_is_a_family_name_too_is_not_a_given_name_alone() -> None:
    finder = NameFinder([Named(1, "Jan Claes"), Named(2, "Mia Jan")], [])
    (mention,) = finder.find("Jan zei niets.")
    assert not mention.given


@given(st.text(), st.sampled_from(PEOPLE), st.text())
def test_a_full_name_between_spaces_is_found_in_any_text(before: str, person: Named, after: str) -> None:
    text = normal(f"{before}. {person.name} .{after}")
    mentions = FINDER.find(text)
    assert any(person in mention.people for mention in mentions)
    assert all(text[mention.start : mention.end] == mention.words for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
