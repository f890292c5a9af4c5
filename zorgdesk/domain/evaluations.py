"""Answers to the evaluation form of an activity, and what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

HIGHEST_SATISFACTION = 100
HIGHEST_RECOMMENDATION = 10
_PROMOTER = 9
_PASSIVE = 7


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer sheet, of nobody in particular: satisfaction 0-100, recommendation 0-10, None unanswered."""

    satisfaction: int | None = None
    recommendation: int | None = None
    remarks: str = ""

    def __bool__(self) -> bool:
        """Whether anything was answered."""
        return self != Answer()

    @property
    def is_possible(self) -> bool:
        """Whether the numbers lie on their scales."""
        return _on_scale(self.satisfaction, HIGHEST_SATISFACTION) and _on_scale(
            self.recommendation, HIGHEST_RECOMMENDATION
        )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """An answer sheet as it is kept. Nothing says whose it is, nor when it was handed in."""

    id: int
    uid: str
    activity_id: int
    entered_at: datetime
    satisfaction: int | None = None
    recommendation: int | None = None
    remarks: str = ""

    @property
    def answer(self) -> Answer:
        """What stands on it."""
        return Answer(self.satisfaction, self.recommendation, self.remarks)


@dataclass(frozen=True, slots=True)
class EvaluationFigures:
    """The figures of one activity. Whole numbers, halves away from zero; None where nobody answered.

    `satisfaction` is a mean of 0-100, `net_promoter_score` in points from -100 to +100, `response_rate` in
    percent of who was present: over 100 when more sheets came in than people were checked in.
    """

    answers: int = 0
    present: int = 0
    satisfaction: int | None = None
    net_promoter_score: int | None = None
    response_rate: int | None = None
    promoters: int = 0
    passives: int = 0
    detractors: int = 0


def evaluation_figures(answers: Sequence[Answer], present: int) -> EvaluationFigures:
    """What the answers come to, with so many people present.

    The net promoter score is that of F. Reichheld, "The One Number You Need to Grow", Harvard Business
    Review, December 2003: the share of promoters (9-10) minus that of detractors (0-6) among who answered.
    """
    pleased = [one.satisfaction for one in answers if one.satisfaction is not None]
    told = [one.recommendation for one in answers if one.recommendation is not None]
    promoters = sum(one >= _PROMOTER for one in told)
    passives = sum(_PASSIVE <= one < _PROMOTER for one in told)
    detractors = len(told) - promoters - passives
    return EvaluationFigures(
        answers=len(answers),
        present=present,
        satisfaction=_whole(sum(pleased), len(pleased)),
        net_promoter_score=_whole(100 * (promoters - detractors), len(told)),
        response_rate=_whole(100 * len(answers), present),
        promoters=promoters,
        passives=passives,
        detractors=detractors,
    )


def _whole(total: int, count: int) -> int | None:
    if not count:
        return None
    return int((Decimal(total) / count).quantize(Decimal(1), ROUND_HALF_UP))


def _on_scale(value: int | None, highest: int) -> bool:
    return value is None or 0 <= value <= highest
