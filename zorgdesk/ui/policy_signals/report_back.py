"""Who was told what became of a signal, and how many must still be told."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.policy_signals import ReportBack
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.line_list import Line, LineList


class ReportingBackPart(QWidget):
    """Emits `asked` when somebody wants to tell people."""

    asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Reporting back"), 0)
        self.summary = label("", "quiet", wrap=True)
        self.tell = button(self.tr("Report back…"), "default", "mail", self.asked.emit)
        self.lines = LineList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addWidget(self.summary)
        column.addWidget(self.tell, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)

    def show_people(self, signal_id: int, people: Sequence[ReportBack]) -> None:
        """Show who was told; the others are counted, because they may be many."""
        self._signal_id = signal_id
        told = [one for one in people if one.told_at is not None]
        self._title.set_count(len(told))
        self.summary.setText(self._summary(len(people), len(people) - len(told)))
        self.tell.setVisible(bool(people))
        self.lines.set_lines([self._line(one) for one in told])

    def _summary(self, everybody: int, untold: int) -> str:
        if not everybody:
            return self.tr("Once something that was said supports this signal, who raised it stands here.")
        if not untold:
            return self.tr("Everybody who raised it or was there knows what became of it.")
        return self.tr("%n person(s) who raised it or were there must still be told.", "", untold)

    def _line(self, one: ReportBack) -> Line:
        day = self._context.labels.local(one.told_at).date() if one.told_at else None
        return Line(
            one.person_id,
            one.name,
            self.tr("told on {day}").format(day=self._context.labels.date(day)),
            "check",
            choose=partial(self._context.navigate, Noun.PEOPLE, one.person_id),
            remove=partial(self._take_back, one),
            removal=self.tr("Not told after all"),
        )

    def _take_back(self, one: ReportBack) -> None:
        signal_id, set_untold = self._signal_id, self._context.services.reporting_back.set_untold
        if signal_id is None:
            return

        def done(_changes: Changes) -> None:
            told = self.tr("{name} must still be told.").format(name=one.name)
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

        self._context.act(lambda: set_untold(signal_id, [one.person_id]), done)
