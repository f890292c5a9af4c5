"""What stands beside the minutes: their version and state, the passage at hand, who is named, exports."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from zorgdesk.domain.minutes import Minutes, MinutesStatus, Naming
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.passage_actions import PassageActions
from zorgdesk.ui.minutes.presenter import Written
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

FORMATS = {"docx": "Word", "odt": "ODT", "pdf": "PDF", "html": "HTML", "md": "MD"}
"""The endings of the minutes, and what is on their buttons."""

_NEXT = {
    MinutesStatus.DRAFT: MinutesStatus.FOR_REVIEW,
    MinutesStatus.FOR_REVIEW: MinutesStatus.APPROVED,
    MinutesStatus.APPROVED: MinutesStatus.DRAFT,
}
_ICONS = {
    MinutesStatus.DRAFT: "send",
    MinutesStatus.FOR_REVIEW: "check",
    MinutesStatus.APPROVED: "edit",
}


class MinutesSide(ScrollColumn):
    """Emits intents; the tab says what to show."""

    status_asked = Signal(object)
    version_asked = Signal(object)
    """The id of an older version, or None for the latest."""
    present_asked = Signal(object)
    excused_asked = Signal(object)
    export_asked = Signal(str)

    def __init__(self, labels: Labels) -> None:
        super().__init__(margin=16, spacing=12)
        self._labels = labels
        naming = [(one, labels.word(one)) for one in Naming]
        self.about = label("", "quiet", wrap=True)
        self.version = Choice()
        self.badge = Badge(labels.badge(MinutesStatus.DRAFT))
        self.forward = button("", "primary", clicked=self._forward)
        self.back = button(self.tr("Back to draft"), clicked=partial(self._ask_status, MinutesStatus.DRAFT))
        self.explained = label("", "quiet", wrap=True)
        self.passage = PassageActions()
        self.present = Choice(naming)
        self.excused = Choice(naming)
        self.exports = QWidget()
        self._next: MinutesStatus | None = None
        self._build()
        self._connect()

    def show_written(self, written: Written) -> None:
        """State, version and choices of these minutes."""
        minutes, shown = written.minutes, written.shown
        self.about.setText(self._about(shown))
        self.badge.set_content(self._labels.badge(shown.status))
        self._show_versions(written)
        self._show_steps(written)
        self.present.set_key(minutes.present_as)
        self.excused.set_key(minutes.excused_as)
        for choice in (self.present, self.excused):
            choice.setEnabled(not written.is_approved and written.older is None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), current_theme().surface)
        painter.fillRect(0, 0, 1, self.viewport().height(), current_theme().line)
        painter.end()
        super().paintEvent(event)

    def _about(self, minutes: Minutes) -> str:
        """As in "Version 2 · 13 september, An"."""
        version = self.tr("Version {number}").format(number=minutes.version)
        if minutes.changed_at is None:
            return self.tr("{version} · composed from what was recorded").format(version=version)
        day = self._labels.day_and_month(self._labels.local(minutes.changed_at).date())
        return f"{version} · {', '.join(part for part in (day, minutes.author) if part)}"

    def _show_versions(self, written: Written) -> None:
        older = [one for one in written.versions[1:] if one.status is MinutesStatus.APPROVED]
        latest = self.tr("Version {number} (latest)").format(number=written.minutes.version)
        choices = [(None, latest)] + [(one.id, self._about(one)) for one in older]
        self.version.set_choices(choices)
        self.version.set_key(written.older.id if written.older else None)
        self.version.setVisible(bool(older))

    def _show_steps(self, written: Written) -> None:
        status = written.minutes.status
        words, explained = self._steps(status, written.minutes.version)
        self._next = _NEXT[status]
        self.forward.setText(words)
        self.forward.setIcon(icon(_ICONS[status], "on_accent"))
        self.explained.setText(explained)
        latest = written.older is None
        self.forward.setVisible(latest)
        self.back.setVisible(latest and status is MinutesStatus.FOR_REVIEW)
        self.explained.setVisible(bool(explained) and latest)

    def _steps(self, status: MinutesStatus, version: int) -> tuple[str, str]:
        if status is MinutesStatus.DRAFT:
            return self.tr("Send for review"), ""
        if status is MinutesStatus.FOR_REVIEW:
            return self.tr("Approve"), self.tr("Approving freezes this version as it is.")
        told = self.tr(
            "This version is approved and stays as it is. "
            "A change, with Enter or a double click on a passage, begins version {number}, as a draft."
        )
        return self.tr("New version"), told.format(number=version + 1)

    def _forward(self) -> None:
        if self._next is not None:
            self._ask_status(self._next)

    def _ask_status(self, status: MinutesStatus) -> None:
        self.status_asked.emit(status)

    def _connect(self) -> None:
        self.version.key_chosen.connect(self.version_asked)
        self.present.key_chosen.connect(self.present_asked)
        self.excused.key_chosen.connect(self.excused_asked)

    def _naming(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, (word, choice) in enumerate(
            ((self.tr("Present"), self.present), (self.tr("Excused"), self.excused))
        ):
            above = label(word)
            above.setBuddy(choice)
            choice.setAccessibleName(word)
            choice.setMinimumContentsLength(6)
            grid.addWidget(above, row, 0)
            grid.addWidget(choice, row, 1)
        return grid

    def _build(self) -> None:
        self.version.setAccessibleName(self.tr("Version"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        flow = FlowLayout(self.exports, px(8))
        for ending, word in FORMATS.items():
            flow.addWidget(button(word, clicked=partial(self.export_asked.emit, ending)))
        body = self.body
        body.addWidget(self.about)
        body.addWidget(self.badge)
        body.addWidget(self.version)
        for widget in (self.forward, self.back, self.explained, self.passage):
            body.addWidget(widget)
        body.addStretch(1)
        body.addWidget(label(self.tr("Who is named"), "quiet"))
        body.addLayout(self._naming())
        body.addWidget(label(self.tr("Export"), "quiet"))
        body.addWidget(self.exports)
