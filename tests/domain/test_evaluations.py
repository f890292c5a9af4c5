"""What the answers of an evaluation come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.evaluations import Answer, evaluation_figures

ANSWERS = st.lists(
    st.builds(Answer, st.none() | st.integers(0, 100), st.none() | st.integers(0, 10), st.text(max_size=5))
)


def recommended(*values: int | None) -> list[Answer]:
    return [Answer(None, value) for value in values]


@pytest.mark.parametrize(
    ("values", "score"),
    [
        ((10, 9, 8, 7, 6, 0), 0),
        ((10, 10, 9), 100),
        ((6,), -100),
        ((7, 8), 0),
        ((9, 9, 9, 7, 3), 40),
        ((9, *[8] * 7), 13),  # 12.5 points
        ((6, *[8] * 7), -13),
        ((None, 10), 100),
        ((None,), None),
        ((), None),
    ],
)
def test_the_score_is_promoters_minus_detractors_among_who_answered(
    values: tuple[int | None, ...], score: int | None
) -> None:
    assert evaluation_figures(recommended(*values), 10).net_promoter_score == score


def test_counts_who_recommends_and_who_does_not() -> None:
    figures = evaluation_figures(recommended(10, 9, 8, 7, 7, 6, None), 7)
    assert (figures.promoters, figures.passives, figures.detractors) == (2, 3, 1)


def test_satisfaction_is_the_mean_of_who_answered_it() -> None:
    answers = [Answer(80), Answer(91), Answer(None, 9), Answer(0)]
    assert evaluation_figures(answers, 10).satisfaction == 57
    assert evaluation_figures([Answer(None, 9)], 10).satisfaction is None


@pytest.mark.parametrize(("present", "rate"), [(8, 38), (3, 100), (2, 150), (0, None)])
def test_the_response_rate_is_of_who_was_present(present: int, rate: int | None) -> None:
    assert evaluation_figures([Answer(80)] * 3, present).response_rate == rate


@given(ANSWERS, st.integers(0, 5000))
def test_figures_stay_on_their_scales(answers: list[Answer], present: int) -> None:
    figures = evaluation_figures(answers, present)
    assert figures.satisfaction is None or 0 <= figures.satisfaction <= 100
    assert figures.net_promoter_score is None or -100 <= figures.net_promoter_score <= 100
    told = sum(one.recommendation is not None for one in answers)
    assert figures.promoters + figures.passives + figures.detractors == told


def test_numbers_off_their_scale_are_not_possible() -> None:
    assert Answer(100, 10).is_possible
    assert Answer().is_possible
    assert not Answer(101).is_possible
    assert not Answer(None, 11).is_possible
    assert not Answer(-1, 0).is_possible
