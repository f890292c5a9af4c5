"""What stands beside the check-in list: the counters, when people came, and what can be done for all."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from zorgdesk.domain.participations import AttendanceCounts
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.bar_strip import BarStrip
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_BARS = 12


class Side(QWidget):
    """Emits `everybody_asked`, `twice_asked` and `next_asked`."""

    everybody_asked = Signal()
    twice_asked = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.setFixedWidth(px(264))
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
        self._arrivals = Card()
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

    def show_arrivals(self, arrivals: Sequence[tuple[datetime, int]]) -> None:
        """How many came in per five minutes."""
        self._arrivals.setVisible(bool(arrivals))
        self.strip.set_bars([(self._labels.time(at), count) for at, count in arrivals[:_BARS]])

    def show_twice(self, pairs: int) -> None:
        """Somebody seems to stand on the list twice; nothing is blocked."""
        self.twice.setVisible(bool(pairs))
        self.twice.setText(self.tr("%n person(s) present twice?", None, pairs))

    def _build(self) -> None:
        counts = Card()
        for widget in (self.present, self.progress, self.excused, self.absent, self.undecided, self.walk_ins):
            counts.body.addWidget(widget)
        counts.body.addWidget(self.twice)
        self._arrivals.body.addWidget(label(self.tr("Arrivals per 5 minutes"), "quiet"))
        self._arrivals.body.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for block in (counts, self._arrivals, self.everybody):
            column.addWidget(block)
        column.addStretch()


class _Line(QWidget):
    """A small icon with what it counts."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._mark = QLabel()
        self._text = label("")
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
