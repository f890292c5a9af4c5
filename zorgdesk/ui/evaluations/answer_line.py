"""One answer sheet on one line: typed, or clicked on the same scales as on paper."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.evaluation_lines import answer_line, typed_answer
from zorgdesk.domain.evaluations import HIGHEST_RECOMMENDATION, HIGHEST_SATISFACTION, Answer
from zorgdesk.ui.evaluations.scale import Scale
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label


class AnswerLine(QWidget):
    """The line is what counts; the scales show what it says and write in it. Enter emits `stored(answer)`."""

    stored = Signal(object)
    given_up = Signal()
    """Escape, or Cancel, while a sheet is being changed."""

    def __init__(self) -> None:
        super().__init__()
        self._changing = False
        self.title = label("", "strong")
        self.edit = QLineEdit()
        self.told = label("", "small", wrap=True)
        self.satisfaction = Scale(HIGHEST_SATISFACTION, 10)
        self.recommendation = Scale(HIGHEST_RECOMMENDATION, 1)
        self.store = button("", "primary", clicked=self._store)
        self.cancel = button(self.tr("Cancel"), clicked=self.given_up.emit)
        self._build()
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Ready for the next sheet."""
        self._changing = False
        self.title.setText(self.tr("New answer"))
        self.store.setText(self.tr("Add"))
        self.cancel.hide()
        self.edit.setText("")

    def change(self, number: int, answer: Answer) -> None:
        """Take a sheet that is there already."""
        self._changing = True
        self.title.setText(self.tr("Change answer {number}").format(number=number))
        self.store.setText(self.tr("Store"))
        self.cancel.show()
        self.edit.setText(answer_line(answer))
        self.edit.setFocus()

    def answer(self) -> Answer | None:
        """What the line says now; None when that cannot be stored."""
        return typed_answer(self.edit.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._changing:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._store()
        else:
            super().keyPressEvent(event)

    def _store(self) -> None:
        answer = self.answer()
        if answer:
            self.stored.emit(answer)
        else:
            self.edit.setFocus()

    def _show(self, text: str) -> None:
        answer = self.answer()
        self.satisfaction.set_value(answer.satisfaction if answer else None)
        self.recommendation.set_value(answer.recommendation if answer else None)
        wrong = bool(text.strip()) and answer is None
        self.edit.setProperty("invalid", wrong)
        self.edit.style().polish(self.edit)
        self.told.setText(self._wrong() if wrong else self._hint())

    def _hint(self) -> str:
        return self.tr("Satisfaction, recommendation, remarks. A dash for what was not answered.")

    def _wrong(self) -> str:
        return self.tr("Satisfaction goes from 0 to 100, recommendation from 0 to 10.")

    def _pick(self, **number: int | None) -> None:
        """Write a number in the line. What could not be understood stays, as remarks."""
        answer = self.answer() or Answer(remarks=self.edit.text().strip())
        answer = replace(answer, **number)  # type: ignore[arg-type]
        self.edit.setText(answer_line(answer) if answer else "")

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._show)
        self.satisfaction.picked.connect(lambda number: self._pick(satisfaction=number))
        self.recommendation.picked.connect(lambda number: self._pick(recommendation=number))

    def _build(self) -> None:
        self.edit.setPlaceholderText(self.tr("80 9 what somebody wrote"))
        self.edit.setAccessibleName(self.tr("Answer on one line"))
        scales = Form(columns=2, column_width=300)
        scales.add(self.tr("Satisfaction"), self.satisfaction)
        scales.add(self.tr("Recommendation"), self.recommendation)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.edit, 1)
        line.addWidget(self.store)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addWidget(scales)
        self._show("")
