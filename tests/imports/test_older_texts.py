"""Texts that the cells of an .xls share: counted as often as they are used, wherever their record was cut."""

import struct
from collections.abc import Iterable

import pytest

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.older_texts import OlderTexts

TEXTS, CONTINUED, CELL, END = 0x00FC, 0x003C, 0x00FD, 0x000A
COUNTS = bytes(8)
NARROW, WIDE, STYLED = b"\0", b"\1", b"\x08"


def narrow(text: str) -> bytes:
    return struct.pack("<H", len(text)) + NARROW + text.encode("latin-1")


def cells(*places: int) -> list[tuple[int, bytes]]:
    return [(CELL, struct.pack("<HHHI", row, 0, 0, place)) for row, place in enumerate(places)]


def come_to(letters: int, records: Iterable[tuple[int, bytes]]) -> bool:
    """Whether the cells of these records have exactly so many letters: they are let by, with one less not."""
    kept = list(records)
    watched(letters, kept)
    with pytest.raises(ZorgdeskError, match="too_large"):
        watched(letters - 1, kept)
    return True


def watched(most: int, records: Iterable[tuple[int, bytes]]) -> None:
    texts = OlderTexts(most)
    for kind, content in records:
        texts.take(kind, content)


def test_a_text_counts_as_often_as_cells_use_it() -> None:
    texts = (TEXTS, COUNTS + narrow("Lotte") + narrow("ja"))
    assert come_to(5 + 3 * 2, [texts, (END, b""), *cells(0, 1, 1, 1)])


def test_a_text_goes_on_in_the_next_record_as_wide_as_that_says() -> None:
    begin = struct.pack("<H", 6) + NARROW + b"Lot"
    records = [
        (TEXTS, COUNTS + begin),
        (CONTINUED, WIDE + "te!".encode("utf-16-le") + narrow("neen")),
        (END, b""),
        *cells(0, 1),
    ]
    assert come_to(6 + 4, records)


def test_how_letters_look_counts_for_nothing() -> None:
    styled = struct.pack("<HBH", 5, STYLED[0], 2) + b"Lotte" + bytes(5)
    records = [
        (TEXTS, COUNTS + styled),
        (CONTINUED, bytes(3) + narrow("ja")),
        (END, b""),
        *cells(0, 1),
    ]
    assert come_to(5 + 2, records)


@pytest.mark.parametrize(
    "records",
    [
        [(TEXTS, COUNTS + b"\x10\x27\0kort"), (END, b"")],
        [(TEXTS, COUNTS + b"\x10"), (END, b"")],
        [(TEXTS, COUNTS + narrow("lang")), (END, b""), (TEXTS, COUNTS + narrow("k")), (END, b"")],
    ],
)
def test_texts_that_break_off_or_come_twice_are_refused(records: list[tuple[int, bytes]]) -> None:
    with pytest.raises(ZorgdeskError, match="not_a_list"):
        watched(100, records)
