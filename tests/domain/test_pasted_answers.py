"""Lists of answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.evaluation_lines import answer_line
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.pasted_answers import RefusedLine, pasted_answers

REMARKS = st.text(max_size=40).map(lambda text: " ".join(text.split()).lstrip(";, "))


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


def test_forms_that_came_back_by_mail() -> None:
    text = """Van: iemand
Tevredenheid=80
Aanbeveling=9
Opmerkingen=fijn, en
ook warm

Met groeten
Aanbeveling=7
Opmerkingen=
Tevredenheid=800
Opmerkingen=mooi
Opmerkingen=alleen dit
"""
    found = pasted_answers(text)
    assert found.answers == (
        Answer(80, 9, "fijn, en ook warm"),
        Answer(None, 7),
        Answer(None, None, "alleen dit"),
    )
    assert found.refused == (
        RefusedLine(1, "Van: iemand"),
        RefusedLine(7, "Met groeten"),
        RefusedLine(10, "Tevredenheid=800"),
    )


@given(st.lists(st.sampled_from(["Tevredenheid=80", "Aanbeveling=9", "Opmerkingen=", "los", "", "NPS=11"])))
def test_no_mail_fails(lines: list[str]) -> None:
    found = pasted_answers("\n".join(lines))
    assert all(answer and answer.is_possible for answer in found.answers)
