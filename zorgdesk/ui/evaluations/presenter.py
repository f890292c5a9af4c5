"""The evaluation of an activity, without widgets."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.evaluations import Answer, Evaluation, EvaluationFigures
from zorgdesk.ui.evaluations.answer_columns import NumberedAnswer
from zorgdesk.ui.page import Latest, PageContext


class EvaluationView(Protocol):
    """What the presenter asks of the tab."""

    def show_answers(self, answers: Sequence[NumberedAnswer], figures: EvaluationFigures) -> None:
        """Show these, the one entered last first."""

    def show_stored(self) -> None:
        """An answer was stored: ready for the next one."""


class EvaluationPresenter:
    """Reads the answers of one activity, and stores what is typed."""

    def __init__(self, context: PageContext, view: EvaluationView) -> None:
        self._context = context
        self._view = view
        self._latest = Latest()
        self._evaluations = context.services.evaluations
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read anew."""
        self.activity_id = activity_id
        if activity_id is not None:
            of, figures = self._evaluations.of, self._evaluations.figures
            self._context.ask(
                lambda: (of(activity_id), figures(activity_id)),
                self._latest(lambda found: self._show(*found)),
            )

    def store(self, answer: Answer, evaluation_id: int | None = None) -> None:
        """One more sheet, or another text of one that is there."""
        activity_id, add, edit = self.activity_id, self._evaluations.add, self._evaluations.edit
        if activity_id is None:
            return
        self._context.act(
            lambda: add(activity_id, answer)[1] if evaluation_id is None else edit(evaluation_id, answer),
            lambda _changes: self._view.show_stored(),
        )

    def add_all(self, answers: Sequence[Answer]) -> None:
        """A pasted list, undone as a whole by the message."""
        activity_id, add_all = self.activity_id, self._evaluations.add_all
        told = QCoreApplication.translate("evaluations", "Answers added: {count}").format(count=len(answers))
        if activity_id is not None:
            self._context.act(lambda: add_all(activity_id, answers), lambda _changes: self._tell(told))

    def delete(self, evaluation_id: int, number: int) -> None:
        """To the bin; the message takes it back."""
        delete = self._evaluations.delete
        told = QCoreApplication.translate("evaluations", "Answer {number} is in the bin.")
        self._context.act(
            lambda: delete(evaluation_id), lambda _changes: self._tell(told.format(number=number))
        )

    def _tell(self, text: str) -> None:
        undo = QCoreApplication.translate("evaluations", "Undo")
        self._context.messages.told(text, undo, self._context.undo)

    def _show(self, evaluations: Sequence[Evaluation], figures: EvaluationFigures) -> None:
        numbered = [
            NumberedAnswer(number, one.answer, one.id) for number, one in enumerate(evaluations, start=1)
        ]
        self._view.show_answers(numbered[::-1], figures)
