"""More than one name in one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.several import joined, separated

NAMES = st.lists(st.text("ab;,|\" \n'é", min_size=1, max_size=8).map(str.strip).filter(bool), max_size=5)


@given(NAMES)
def test_what_is_written_is_read(names: list[str]) -> None:
    assert separated(joined(names)) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brug, Kring;Huis|Plein\nWerf", ["Brug", "Kring", "Huis", "Plein", "Werf"]),
        ("A,B", ["A,B"]),
        ('"De Brug" vzw; Kring', ['"De Brug" vzw', "Kring"]),
        ('"Zorg, thuis"; Kring', ["Zorg, thuis", "Kring"]),
        (" ; ;; ", []),
        ('"los', ['"los']),
    ],
)
def test_as_others_write_it(text: str, words: list[str]) -> None:
    assert separated(text) == words


def test_it_stays_as_simple_as_it_can() -> None:
    assert joined(["Brug", 'De "Werf" vzw', "Zorg, thuis"]) == 'Brug; De "Werf" vzw; "Zorg, thuis"'
