"""Answers typed and pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.evaluation_lines import answer_line, typed_answer
from zorgdesk.domain.evaluations import Answer

REMARKS = st.text(max_size=40).map(lambda text: " ".join(text.split()).lstrip(";, "))


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("80 9 fijne sfeer", Answer(80, 9, "fijne sfeer")),
        ("80 9", Answer(80, 9)),
        ("80", Answer(80)),
        ("  100   0 ", Answer(100, 0)),
        ("80 - te warm in de zaal", Answer(80, None, "te warm in de zaal")),
        ("- 9", Answer(None, 9)),
        ("- - alleen dit", Answer(None, None, "alleen dit")),
        ("80 fijne sfeer", Answer(80, None, "fijne sfeer")),
        ("fijne sfeer", Answer(None, None, "fijne sfeer")),
        ("80 9 3 keer gelachen", Answer(80, 9, "3 keer gelachen")),
        ("80 9 - niet alles was duidelijk", Answer(80, 9, "- niet alles was duidelijk")),
        ("80 2x gelachen", Answer(80, None, "2x gelachen")),
        ("80;9;fijn; en warm", Answer(80, 9, "fijn; en warm")),
        ("80, 9, fijn", Answer(80, 9, "fijn")),
        ("80\t\tfijn", Answer(80, None, "fijn")),
        ("\t9\tfijn", Answer(None, 9, "fijn")),
        (";;fijn", Answer(None, None, "fijn")),
        ("80% 9/10 top", Answer(80, 9, "top")),
        ("80/100 9.0", Answer(80, 9)),
    ],
)
def test_a_line_is_two_numbers_and_remarks(line: str, answer: Answer) -> None:
    assert typed_answer(line) == answer


@pytest.mark.parametrize(
    "line", ["", "   ", "- -", "101 9", "80 11", "-5 9", "8/10 9", "80 9/100", "1" * 5000]
)
def test_a_number_off_its_scale_is_not_understood(line: str) -> None:
    assert typed_answer(line) is None


@given(st.none() | st.integers(0, 100), st.none() | st.integers(0, 10), REMARKS)
def test_what_is_written_out_is_read_back(
    satisfaction: int | None, recommended: int | None, told: str
) -> None:
    answer = Answer(satisfaction, recommended, told)
    assert typed_answer(answer_line(answer)) == (answer or None)


@given(st.text())
def test_no_line_fails_and_no_number_leaves_its_scale(line: str) -> None:
    answer = typed_answer(line)
    assert answer is None or answer.is_possible
