"""Address cards, read by a reader of RFC 2426 (vCard 3.0) that knows nothing of who wrote them."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zorgdesk.domain.people import Person
from zorgdesk.exports.address_cards import write_cards
from zorgdesk.exports.plain import plain

_NAME = re.compile(r"(?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+")
_PARAMETER = re.compile(r'[A-Za-z0-9-]+=(?:[^",;:]+|"[^"]*")(?:,(?:[^",;:]+|"[^"]*"))*')


class Property(NamedTuple):
    """One content line: its name, its parameters, and its value in parts, unescaped."""

    name: str
    parameters: list[str]
    parts: list[str]


def content_lines(data: bytes) -> list[str]:
    """2.6: lines end with CRLF, and one that begins with a blank goes on where the one before it ended."""
    assert data.endswith(b"\r\n")
    physical = data[:-2].split(b"\r\n")
    for one in physical:
        assert len(one) <= 75
        assert b"\n" not in one
        assert b"\r" not in one
        one.decode("utf-8")  # a letter is never parted
    return b"\r\n".join(physical).replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode("utf-8").split("\r\n")


def parsed(line: str) -> Property:
    """4: [group "."] name *(";" param) ":" value."""
    head, colon, value = line.partition(":")
    name, *parameters = head.split(";")
    assert colon
    assert _NAME.fullmatch(name)
    assert all(_PARAMETER.fullmatch(one) for one in parameters)
    return Property(name.upper(), parameters, parts_of(value))


def parts_of(value: str) -> list[str]:
    """Between semicolons that no backslash stands before; a backslash says what the sign after it is."""
    parts, place = [""], 0
    while place < len(value):
        sign = value[place]
        if sign == "\\":
            place += 1
            assert value[place] in "\\;,nN", "an escape that is none"
            parts[-1] += "\n" if value[place] in "nN" else value[place]
        elif sign == ";":
            parts.append("")
        else:
            assert sign != ",", "a comma parts a list"
            parts[-1] += sign
        place += 1
    return parts


def cards_of(data: bytes) -> list[list[Property]]:
    """Each card with what stands between its begin and its end; one within another is an error."""
    found: list[list[Property]] = []
    inside = False
    for one in map(parsed, content_lines(data)):
        if one.name == "BEGIN":
            assert one.parts == ["VCARD"]
            assert not inside
            found.append([])
        elif one.name == "END":
            assert inside
        else:
            assert inside
            found[-1].append(one)
        inside = one.name != "END"
    assert not inside
    return found


def written(people: list[Person]) -> list[list[Property]]:
    with TemporaryDirectory() as folder:
        target = Path(folder, "mensen.vcf")
        write_cards(people, target)
        return cards_of(target.read_bytes())


def all_of(card: list[Property], name: str) -> list[list[str]]:
    return [one.parts for one in card if one.name == name]


NASTY = st.text(
    st.one_of(
        st.sampled_from("\\;,:\n\r\t\"'=+-@🙂👩\u200d🏫éÉłשלום\u202e\u00a0\u2028BEGIN:VCARD"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=120,
)
PEOPLE = st.lists(
    st.builds(
        Person,
        st.just(1),
        st.uuids().map(str),
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        organisation=st.none() | NASTY,
        job_title=NASTY,
    ),
    min_size=1,
    max_size=4,
)


@given(PEOPLE)
@example([Person(1, "p", "Anke\nBEGIN:VCARD", "De Smet; Wouters, \\n", note="geheim")])
@example([Person(1, "p", "👩\u200d🏫" * 30, "é" * 200)])
def test_whatever_is_in_a_name_it_is_one_card_per_person(people: list[Person]) -> None:
    cards = written(people)
    assert len(cards) == len(people)
    for card, one in zip(cards, people, strict=True):
        assert all_of(card, "VERSION") == [["3.0"]]
        assert card[0].name == "VERSION"
        assert all_of(card, "UID") == [[one.uid]]
        assert all_of(card, "N") == [[plain(one.family_name), plain(one.given_name), "", "", ""]]
        assert all_of(card, "FN") == [[plain(one.name)]]
        for name, text in (("ORG", one.organisation), ("TITLE", one.job_title), ("TEL", one.telephone)):
            assert all_of(card, name) == ([[plain(text)]] if text else [])
        assert all_of(card, "EMAIL") == ([[plain(one.email)]] if one.email else [])
        assert not all_of(card, "NOTE")


def test_every_address_is_there_the_first_one_first() -> None:
    els = Person(
        1, "p1", "Els", "Maes", "els@voorbeeld.be", email_aliases=("els@thuis.example", "e@x.example")
    )
    (card,) = written([els])
    assert all_of(card, "EMAIL") == [["els@voorbeeld.be"], ["els@thuis.example"], ["e@x.example"]]


def test_nobody_is_no_card() -> None:
    with TemporaryDirectory() as folder:
        target = Path(folder, "leeg.vcf")
        write_cards([], target)
        assert target.read_bytes() == b""


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCARD\r\nN:Maes;Els;;;\r\nEND:VCARD",  # does not end with a line end
        "N:Maes\r\n",
        "BEGIN:VCARD\r\nBEGIN:VCARD\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nFN:a,b\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nFN:a\\x\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nFN:" + "a" * 80 + "\r\nEND:VCARD\r\n",
    ],
)
def test_the_reader_itself_refuses_what_is_no_card(text: str) -> None:
    with pytest.raises(AssertionError):
        cards_of(text.encode())
