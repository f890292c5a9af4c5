"""Which people of a long register are compared: no more of them per person the longer it is."""

from random import Random

import pytest

from zorgdesk.domain.blocking import blocks, pairs
from zorgdesk.domain.duplicate_search import people_twice
from zorgdesk.domain.person_likeness import People, PersonFacts

_GIVEN = [f"{first}{last}" for first in "abdefghjkl" for last in ("nna", "elle", "oris", "ieke")]
_FAMILY = [f"{first}{vowel}{last}" for first in "bdfgklmprs" for vowel in "aeiou" for last in ("kker", "rts")]


def register(size: int) -> list[PersonFacts]:
    """So many people who bear four thousand names, each with an address and a house of twenty."""
    random = Random(3)
    return [
        PersonFacts(
            number,
            random.choice(_GIVEN),
            random.choice(_FAMILY),
            f"{number}@post.example" if number % 5 else "",
            "",
            number // 20,
        )
        for number in range(1, size + 1)
    ]


def compared(facts: list[PersonFacts]) -> int:
    people = People(facts, {})
    return len({pair for kind in people.blocks() for block in kind for pair in pairs(block, people.order)})


def test_those_compared_per_person_stay_as_many_however_long_the_register() -> None:
    shorter, longer = (compared(register(size)) / size for size in (3_000, 30_000))
    assert longer <= shorter


@pytest.mark.parametrize(
    "mail", ["els.vandamme@home.example", "els.vandame@post.example", "els.van.damme@post.example"]
)
def test_a_namesake_with_nearly_the_same_address_is_found_in_a_long_register(mail: str) -> None:
    one = PersonFacts(100_001, "Els", "Vandamme", "els.vandamme@post.example", "", 0)
    other = one._replace(id=100_002, email=mail)
    found = people_twice([*register(30_000), one, other], [], lambda _done, _total: None)
    assert (100_001, 100_002) in [pair[:2] for pair in found]


def test_a_large_block_is_compared_by_neighbours_only() -> None:
    block = blocks(("same", "") for _ in range(100))["same"]
    near = list(pairs(block, lambda place: f"{place:03}"))
    assert len(near) < 100 * 6
    assert all(0 < other - one <= 6 for one, other in near)


def test_what_has_no_key_is_in_no_block() -> None:
    assert blocks([("",), (), ("",), ("a",), ("a",), ("b",)]) == {"a": [3, 4]}
