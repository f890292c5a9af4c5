"""What the answers come to."""

from PySide6.QtWidgets import QWidget

from zorgdesk.domain.evaluations import EvaluationFigures
from zorgdesk.ui.evaluations.share_bar import ShareBar
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_NONE = "–"


class FiguresCard(Card):
    """Satisfaction, recommendation and response rate of one activity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Figures"))
        self.satisfaction = Counter(_NONE, self.tr("satisfaction"), large=True)
        self.score = Counter(_NONE, self.tr("recommendation (NPS)"))
        self.shares = ShareBar()
        self.who = label("", "small", wrap=True)
        self.response = Counter(_NONE, "")
        self.responded = ThinProgress()
        meaning = self.tr("The NPS is the share that gives 9 or 10, minus the share that gives 0 to 6.")
        for widget in (self.satisfaction, self.score, self.shares, self.who):
            self.body.addWidget(widget)
        self.body.addWidget(label(meaning, "small", wrap=True))
        self.body.addSpacing(px(8))
        self.body.addWidget(self.response)
        self.body.addWidget(self.responded)

    def show_figures(self, figures: EvaluationFigures) -> None:
        self.satisfaction.set_value(_NONE if figures.satisfaction is None else f"{figures.satisfaction}%")
        score = figures.net_promoter_score
        self.score.set_value(_NONE if score is None else f"{score:+d}".replace("-", "−").replace("+0", "0"))
        self.shares.set_shares(figures.promoters, figures.passives, figures.detractors)
        self.who.setText(self._who(figures))
        self.response.set_value(
            _NONE if figures.response_rate is None else f"{figures.response_rate}%", self._of(figures)
        )
        self.responded.set_fraction(min((figures.response_rate or 0) / 100, 1))

    def _who(self, figures: EvaluationFigures) -> str:
        parts = (
            self.tr("%n promoter(s)", "", figures.promoters),
            self.tr("%n passive", "", figures.passives),
            self.tr("%n detractor(s)", "", figures.detractors),
        )
        return " · ".join(parts)

    def _of(self, figures: EvaluationFigures) -> str:
        answers = self.tr("%n answer(s)", "", figures.answers)
        return self.tr("{answers} of {present} present").format(answers=answers, present=figures.present)
