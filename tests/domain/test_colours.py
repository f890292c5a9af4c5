"""Colours that can be read, and the nearest to those that cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.colours import READABLE, contrast, is_colour, readable

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#0f766e", "#0f766e") == pytest.approx(1)


@pytest.mark.parametrize("text", ["rood", "#fff", "0f766e", "#0f766", "#0f766e0", "#0f766g", ""])
def test_what_is_no_colour(text: str) -> None:
    assert not is_colour(text)


@given(COLOURS, st.sampled_from(["#ffffff", "#1d2625"]))
def test_the_nearest_colour_can_always_be_read(colour: str, paper: str) -> None:
    found = readable(colour, paper)
    assert is_colour(found)
    assert contrast(found, paper) >= READABLE
    if contrast(colour, paper) >= READABLE:
        assert found == colour
