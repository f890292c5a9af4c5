"""What stands beside the check-in list: the counters, when people came, and what can be done for all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from zorgdesk.domain.participations import AttendanceCounts, ParticipationStatus
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.bar_strip import BarStrip
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_BARS = 12
_BRIEF = (ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED, ParticipationStatus.REGISTERED)


class Side(QWidget):
    """Emits `everybody_asked` and `twice_asked`."""

    everybody_asked = Signal()
    twice_asked = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.present = Counter(0, "", large=True)
        self.progress = ThinProgress()
        self.excused = _Line("mail")
        self.absent = _Line("close")
        self.undecided = _Line("circle")
        self.walk_ins = _Line("plus")
        self.strip = BarStrip()
        self.everybody = button(
            self.tr("Everybody present"), icon_name="check", clicked=self.everybody_asked.emit
        )
        self.twice = button("", "link", "warning", clicked=self.twice_asked.emit)
        self._counts = Card()
        self._arrivals = Card()
        self.brief = _Brief(labels)
        self._came = False
        self._has_room = True
        self._build()

    def show_counts(self, counts: AttendanceCounts) -> None:
        """How many are here, and of how many nothing is known."""
        of = self.tr("present of {count} registered").format(count=counts.registered)
        self.present.set_value(counts.present, of)
        self.progress.set_fraction(counts.present / counts.registered if counts.registered else 0)
        self.excused.show_text(self.tr("{count} excused").format(count=counts.excused))
        self.absent.show_text(self.tr("{count} absent").format(count=counts.absent))
        self.undecided.show_text(self.tr("{count} not filled in").format(count=counts.undecided))
        self.walk_ins.show_text(self.tr("{count} without registration").format(count=counts.walk_ins))
        self.absent.setVisible(bool(counts.absent))
        self.everybody.setVisible(bool(counts.undecided))
        self.brief.show_counts(counts)

    def show_arrivals(self, arrivals: Sequence[tuple[datetime, int]]) -> None:
        """How many came in per five minutes."""
        self._came = bool(arrivals)
        self._arrivals.setVisible(self._has_room and self._came)
        self.strip.set_bars([(self._labels.time(at), count) for at, count in arrivals[:_BARS]])

    def show_twice(self, pairs: int) -> None:
        """Somebody seems to stand on the list twice; nothing is blocked."""
        self.twice.setVisible(bool(pairs))
        self.twice.setText(self.tr("%n person(s) present twice?", "", pairs))

    def set_brief(self, on: bool) -> None:
        """In little room only the counters, in a row."""
        self.brief.setVisible(on)
        self._counts.setVisible(not on)
        self._has_room = not on
        self._arrivals.setVisible(not on and self._came)

    def _build(self) -> None:
        counts = self._counts
        for widget in (self.present, self.progress, self.excused, self.absent, self.undecided, self.walk_ins):
            counts.body.addWidget(widget)
        self._arrivals.body.addWidget(label(self.tr("Arrivals per 5 minutes"), "quiet"))
        self._arrivals.body.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for block in (counts, self.brief, self.twice, self._arrivals, self.everybody):
            column.addWidget(block)
        column.addStretch()


class _Brief(QWidget):
    """The counters as badges, for a narrow window or large text."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._flow = FlowLayout(self, spacing=px(8))
        self._badges = [Badge(BadgeContent("")) for _ in _BRIEF]
        for badge in self._badges:
            self._flow.addWidget(badge)

    def show_counts(self, counts: AttendanceCounts) -> None:
        """How many there are of each."""
        numbers = (counts.present, counts.excused, counts.undecided)
        for badge, status, number in zip(self._badges, _BRIEF, numbers, strict=True):
            of = f"{number}/{counts.registered}" if status is ParticipationStatus.PRESENT else str(number)
            word = self._labels.word(status)
            content = replace(self._labels.badge(status), text=f"{of} {word}")
            badge.set_content(content)


class _Line(QWidget):
    """A small icon with what it counts."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._mark = QLabel()
        self._text = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)

    def show_text(self, text: str) -> None:
        """Say how many."""
        self._text.setText(text)
        picture: QPixmap = icon(self._icon_name, "quiet").pixmap(px(16), px(16))
        self._mark.setPixmap(picture)
