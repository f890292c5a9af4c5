"""A slip in an address or a number is seen; what people really write is left in peace."""

import pytest

from zorgdesk.domain.contact import looks_like_email, looks_like_telephone, mentions_contact


@pytest.mark.parametrize(
    "address",
    ["trees@durme.example", " zoë.d'hondt+werk@mail.durme.example ", "a@b.cd", "info@école.example"],
)
def test_addresses_people_have(address: str) -> None:
    assert looks_like_email(address)


@pytest.mark.parametrize(
    "slip",
    [
        "trees",
        "trees@durme",
        "trees@@durme.example",
        "@durme.example",
        "a@b.example, c@d.example",
        "a b@c.de",
    ],
)
def test_slips_in_an_address(slip: str) -> None:
    assert not looks_like_email(slip)


@pytest.mark.parametrize(
    "number",
    [
        "052 12 34 56",
        "+32 470 15 45 75",
        "0470/15.45.75",
        "(09) 234-56-78",
        "0032 52 12 34 56",
        "052 12 34 56 tst. 12",
    ],
)
def test_numbers_people_write(number: str) -> None:
    assert looks_like_telephone(number)


@pytest.mark.parametrize("slip", ["052 12", "bel Trees", "trees@durme.example", "+32 470 15 45 75 99 88 77"])
def test_slips_in_a_number(slip: str) -> None:
    assert not looks_like_telephone(slip)


@pytest.mark.parametrize(
    "text",
    [
        "Bel Trees: 0470 12 34 56, na zes uur.",
        "(09) 234-56-78",
        "Mail naar trees@durme.example of kom langs.",
        "+32 470 15 45 75",
    ],
)
def test_what_people_can_be_reached_by_in_a_text(text: str) -> None:
    assert mentions_contact(text)


@pytest.mark.parametrize(
    "text", ["", "Op 09/12/2026 om 20:30.", "0,5 % van 1.000.000.000", "Zaal 012 @ Durme"]
)
def test_a_text_by_which_nobody_is_reached(text: str) -> None:
    assert not mentions_contact(text)
