"""Telephone numbers are one, however they are written."""

import pytest

from zorgdesk.domain.telephones import telephone_key


@pytest.mark.parametrize(
    "written",
    [
        "0470 12 34 56",
        "0470/12.34.56",
        "04 70 12 34 56",
        "+32 470 12 34 56",
        "+32 (0)470 12 34 56",
        "0032470123456",
        "0470-123456",
        "0470\u00a012\u00a034\u00a056",
    ],
)
def test_every_way_of_writing_a_mobile_number_is_one(written: str) -> None:
    assert telephone_key(written) == "+32470123456"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("09 234 56 78", "+3292345678"),
        ("02/234.56.78", "+3222345678"),
        ("+31 6 12345678", "+31612345678"),
        ("09 234 56 78 ext. 12", "+3292345678"),
    ],
)
def test_other_numbers_keep_their_country_and_lose_their_extension(written: str, key: str) -> None:
    assert telephone_key(written) == key


@pytest.mark.parametrize("written", ["", "geen", "112", "zie website", "12", "+"])
def test_what_is_no_number_has_no_key(written: str) -> None:
    assert telephone_key(written) == ""
