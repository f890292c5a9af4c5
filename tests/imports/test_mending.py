"""Broken lines become paragraphs again."""

import pytest

from zorgdesk.imports.mending import mend, mend_spaces
from zorgdesk.imports.report_lines import BLANK, PAGE, Line, Style


def _mended(*lines: str) -> list[str]:
    read = [PAGE if line == "\f" else Line(line) if line else BLANK for line in lines]
    return [one.text for one in mend(read)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in\teen\t landelijke  context", "in een landelijke context"),
        ("zes\N{NO-BREAK SPACE}gasten", "zes gasten"),
        ("de ﬁets en de eﬀecten", "de fiets en de effecten"),
        ("nul\N{ZERO WIDTH SPACE}breed", "nulbreed"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
        (" regel één \n regel twee ", "regel één\nregel twee"),
    ],
)
def test_white_space_and_signs(text: str, expected: str) -> None:
    assert mend_spaces(text) == expected


FULL = "Een regel die zo lang is dat er op het blad niets meer achter kon staan dan"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("hoofd-", "stuk twee", "hoofdstuk twee"),
        ("crea-", "groep twee", "crea-groep twee"),
        ("school-", "en daguitstappen", "school- en daguitstappen"),
        ("auto-", "ongeval", "auto-ongeval"),
        ("KVLV-", "afdeling", "KVLV-afdeling"),
        ("Sint-", "Niklaas", "Sint-Niklaas"),
        ("sa\N{SOFT HYPHEN}", "men", "samen"),
        ("samen", "werken", "samen werken"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, expected: str) -> None:
    assert _mended("Kop", "", f"{FULL} {first}", second) == ["Kop", f"{FULL} {expected}"]


def test_how_the_report_spells_a_word_elsewhere_decides() -> None:
    lines = ("Kop", "", f"{FULL} buddy-", "werking")
    assert _mended(*lines)[-1].endswith("buddywerking")
    assert _mended(*lines, "", "de buddy-werking groeit")[1].endswith("buddy-werking")


def test_a_short_line_ends_a_paragraph() -> None:
    assert _mended("Kop", "", FULL, "dit was het.", "Nieuw begin.") == [
        "Kop",
        f"{FULL} dit was het.",
        "Nieuw begin.",
    ]


def test_the_end_of_somebodys_words_ends_a_paragraph_on_a_full_line_too() -> None:
    said = f"Trees: “{FULL} dit.”"
    assert _mended("Kop", "", said, "Hoe gaat het nu verder met de tafels?") == [
        "Kop",
        said,
        "Hoe gaat het nu verder met de tafels?",
    ]


def test_a_sentence_goes_on_over_a_page() -> None:
    assert _mended("Kop", "", FULL, "", "\f", "hier staat.") == ["Kop", f"{FULL} hier staat."]
    assert _mended("Kop", "", f"{FULL}.", "", "\f", "Nieuw begin.") == ["Kop", f"{FULL}.", "Nieuw begin."]


def test_the_lines_of_a_head_stay_apart() -> None:
    assert _mended("Verslag vorming: Koken voor een grote groep mensen", "Buurthuis Noord", "", FULL, FULL)[
        :2
    ] == [
        "Verslag vorming: Koken voor een grote groep mensen",
        "Buurthuis Noord",
    ]


def test_a_text_with_a_paragraph_on_every_line_is_left_so() -> None:
    long = FULL * 4
    assert _mended("Kop", "", long, long) == ["Kop", long, long]


def test_an_item_takes_its_next_line() -> None:
    lines = [Line("Kop"), BLANK, Line(FULL, Style.ITEM), Line("erin steekt"), Line("nog een", Style.ITEM)]
    assert [(one.text, one.style) for one in mend(lines)][1:] == [
        (f"{FULL} erin steekt", Style.ITEM),
        ("nog een", Style.ITEM),
    ]
