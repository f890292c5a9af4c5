"""Answers typed and pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.evaluation_lines import RefusedLine, answer_line, pasted_answers, typed_answer
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


@given(st.text(alphabet="tevredenhidaanbvlgopmrk0123456789;,\t\n\"'- "))
def test_no_list_fails(text: str) -> None:
    found = pasted_answers(text)
    assert all(answer and answer.is_possible for answer in found.answers)


@given(st.lists(st.builds(Answer, st.integers(0, 100), st.integers(0, 10), REMARKS)))
def test_a_list_without_header_is_one_answer_a_line(answers: list[Answer]) -> None:
    found = pasted_answers("\n".join(answer_line(one) for one in answers))
    assert list(found.answers) == answers
    assert not found.refused


@pytest.mark.parametrize("separator", ["\t", ";", ","])
def test_a_header_says_what_the_columns_are(separator: str) -> None:
    rows = [
        (
            "Tijdstempel",
            "Zou u ons aanbevelen?",
            "Hoe tevreden bent u (0-100)?",
            "E-mailadres",
            "Opmerkingen",
        ),
        ("12/09/2026 21:04", "9", "80", "iemand@voorbeeld.be", "fijne sfeer"),
        ("12/09/2026 21:05", "", "65", "", ""),
    ]
    found = pasted_answers("\n".join(separator.join(row) for row in rows))
    assert found.answers == (Answer(80, 9, "fijne sfeer"), Answer(65))
    assert found.columns == ("Hoe tevreden bent u (0-100)?", "Zou u ons aanbevelen?", "Opmerkingen")
    assert not found.refused


def test_a_quoted_cell_may_hold_separators_and_lines() -> None:
    text = 'Satisfaction,Recommandation,Remarques\n80,9,"chaleureux, mais\nlong"\n70,8,""\n'
    assert pasted_answers(text).answers == (Answer(80, 9, "chaleureux, mais long"), Answer(70, 8))


def test_several_columns_of_remarks_are_all_kept() -> None:
    text = "Tevredenheid;NPS;Suggesties;Andere opmerkingen\n80;9;meer pauzes;dank!\n"
    assert pasted_answers(text).answers == (Answer(80, 9, "meer pauzes · dank!"),)


def test_lines_that_are_not_understood_are_told_with_their_number() -> None:
    text = "80 9 fijn\n\n800 9\n70 8\n"
    found = pasted_answers(text)
    assert found.answers == (Answer(80, 9, "fijn"), Answer(70, 8))
    assert found.refused == (RefusedLine(3, "800 9"),)
    table = pasted_answers("\nTevredenheid;Aanbeveling\n80;9\nveel;9\n\n70;12\n")
    assert table.answers == (Answer(80, 9),)
    assert table.refused == (RefusedLine(4, "veel;9"), RefusedLine(6, "70;12"))


def test_somebody_who_is_very_satisfied_is_no_header() -> None:
    found = pasted_answers("80 9 zeer tevreden, een aanrader\n70 8 ook tevreden\n")
    assert found.answers == (Answer(80, 9, "zeer tevreden, een aanrader"), Answer(70, 8, "ook tevreden"))
    assert pasted_answers("tevreden, zeer zelfs\n70 8").answers == (
        Answer(None, None, "tevreden, zeer zelfs"),
        Answer(70, 8),
    )
