"""The timeline of a signal: dated steps, and the line that adds the next one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.policy_signals import FollowUp
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.optional_date import OptionalDate


class FollowUps(QWidget):
    """Enter in the line stores a step of that day, of today when none is chosen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Follow-up"), 0)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("What was done? Enter adds it"))
        self.text.setAccessibleName(self.tr("What was done?"))
        self.text.returnPressed.connect(self._add)
        self.date = OptionalDate(context.today)
        self.date.setAccessibleName(self.tr("On which day"))
        self.date.setFixedWidth(px(150))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(px(8))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.date)
        line.addWidget(self.text, 1)
        line.addWidget(button(self.tr("Add"), clicked=self._add))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addLayout(self._steps)
        column.addLayout(line)

    def show_follow_ups(self, signal_id: int, follow_ups: Sequence[FollowUp]) -> None:
        """Show the steps of a signal, the latest first."""
        if signal_id != self._signal_id:
            self.text.clear()
            self.date.set_date(None)
        self._signal_id = signal_id
        self._title.set_count(len(follow_ups))
        while item := self._steps.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for follow_up in sorted(follow_ups, key=lambda one: one.date, reverse=True):
            self._steps.addWidget(self._step(follow_up))

    def _step(self, follow_up: FollowUp) -> QWidget:
        labels = self._context.labels
        who = " · ".join(
            part for part in (labels.date(follow_up.date), follow_up.by or "", follow_up.with_whom) if part
        )
        step = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(who, "quiet", wrap=True))
        texts.addWidget(label(follow_up.text, "body", wrap=True))
        if follow_up.answer:
            answer = self.tr("Answer: {text}").format(text=follow_up.answer)
            texts.addWidget(label(answer, "strong", wrap=True))
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(icon_button("trash", self.tr("Delete this step"), partial(self._delete, follow_up.id)))
        return step

    def _add(self) -> None:
        signal_id, text = self._signal_id, self.text.text().strip()
        if signal_id is None or not text:
            self.text.setFocus()
            return
        day = self.date.date() or self._context.today()
        signals = self._context.services.policy_signals
        self._context.act(
            lambda: signals.add_follow_up(signal_id, day, text), lambda _made: self._added(), owner=self
        )

    def _added(self) -> None:
        self.text.clear()
        self.date.set_date(None)
        self.text.setFocus()

    def _delete(self, follow_up_id: int) -> None:
        delete = self._context.services.policy_signals.delete_follow_up
        self._context.act(
            lambda: delete(follow_up_id),
            lambda _changes: self._context.messages.told(
                self.tr("The step is in the bin."), self.tr("Undo"), self._context.undo
            ),
        )
