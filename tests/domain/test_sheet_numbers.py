import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.sheet_numbers import LETTERS, numbered, ranges, read_numbers, was_printed

PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


@pytest.mark.parametrize(
    "text",
    [
        "1-4, 7, 9v",
        "1–4;7; 9 v",
        "1 t/m 4 7 9V",
        "1t/m4\n7\n9v",
        "1 tot en met 4 en 7 en 9v.".rstrip("."),
        "1 — 4 + 7 & 9e",
        "1 t.e.m. 4, 7p, 9v",
        "1-3, 2-4, 7, 9, 9v",
        "1 à 4 et 7 et 9e",
    ],
)
def test_the_ways_to_write_one_sheet(text: str) -> None:
    ticked = read_numbers(text)
    assert ticked.not_understood == ()
    assert ticked.marks == {1: PRESENT, 2: PRESENT, 3: PRESENT, 4: PRESENT, 7: PRESENT, 9: EXCUSED}


def test_the_last_word_on_a_number_counts() -> None:
    assert read_numbers("1-3, 2v, 3a").marks == {1: PRESENT, 2: EXCUSED, 3: ABSENT}
    assert read_numbers("2v 1-3").marks[2] is PRESENT


def test_what_says_nothing_is_given_back_as_it_was_typed() -> None:
    ticked = read_numbers("1, twee, 3x, 9-4, 5, 123456, ²")
    assert ticked.marks == {1: PRESENT, 5: PRESENT}
    assert ticked.not_understood == ("twee", "3x", "9-4", "123456", "²")


def test_nothing_typed_marks_nobody() -> None:
    assert read_numbers(" ,; \n").marks == {}


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    ticked = read_numbers(text)
    assert all(piece.strip() for piece in ticked.not_understood)
    assert set(ticked.marks.values()) <= set(LETTERS.values())


marks = st.dictionaries(st.integers(1, 400), st.sampled_from([PRESENT, EXCUSED, ABSENT]))
letter = {PRESENT: "", EXCUSED: "v", ABSENT: "a"}


@given(marks, st.sampled_from([", ", ";", " ", "\n"]))
def test_what_is_written_is_read_back(wanted: dict[int, ParticipationStatus], between: str) -> None:
    written = [
        f"{piece}{letter[status]}"
        for status in letter
        for piece in ranges(number for number, one in wanted.items() if one is status).split(", ")
        if piece
    ]
    ticked = read_numbers(between.join(written))
    assert (ticked.marks, ticked.not_understood) == (wanted, ())


def somebody(key: int, number: int | None = None) -> Participation:
    return Participation(key, str(key), 1, key, "An", "Maes", sheet_number=number)


def test_before_a_sheet_was_printed_the_place_in_the_list_is_the_number() -> None:
    people = [somebody(7), somebody(8)]
    assert not was_printed(people)
    assert {number: one.id for number, one in numbered(people).items()} == {1: 7, 2: 8}


def test_a_printed_sheet_keeps_its_numbers_though_others_joined() -> None:
    people = [somebody(7, 1), somebody(9), somebody(8, 2)]
    assert was_printed(people)
    assert {number: one.id for number, one in numbered(people).items()} == {1: 7, 2: 8}
