"""The keys on name badges."""

from string import ascii_uppercase

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.access_keys import access_key

AZERTY_ELSEWHERE = set("AQZWM")
"""Letters that a Belgian keyboard has at another place than the QWERTY a scanner believes in."""


@given(st.uuids().map(str), st.uuids().map(str))
def test_a_key_is_twelve_letters_that_any_keyboard_types_alike(one: str, other: str) -> None:
    key = access_key(one)
    assert len(key) == 12
    assert set(key) <= set(ascii_uppercase)
    assert not AZERTY_ELSEWHERE & set(key)
    assert (key == access_key(other)) == (one == other)


def test_a_key_stays_the_same_from_one_version_of_zorgdesk_to_the_next() -> None:
    assert access_key("01890a5d-ac96-774b-bcce-b302099a8057") == "KYXFRRCCFGRS"
