"""What stands beside the check-in list: the counters, when people came, and what can be done for all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from zorgdesk.domain.participations import AttendanceCounts, ParticipationStatus
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.participations.guest_card import GuestCard
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.bar_strip import BarStrip
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.fitting_scroll import FittingScroll
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_BARS = 12
_BRIEF = (ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED, ParticipationStatus.REGISTERED)


class Side(QWidget):
    """Counters, the participant the list is on, arrivals, and the buttons that are about everybody."""

    everybody_asked = Signal()
    twice_asked = Signal()
    paper_asked = Signal()
    kiosk_asked = Signal()
    list_asked = Signal()
    parts_kept = Signal(bool)
    """Presence per part is switched on or off."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._labels = context.labels
        self.present = Counter(0, "", large=True)
        self.progress = ThinProgress()
        self.excused = _Line("mail")
        self.absent = _Line("minus")
        self.undecided = _Line("circle")
        self.walk_ins = _Line("plus")
        self.strip = BarStrip()
        self.guest = GuestCard(context)
        self.everybody = button(self.tr("Everybody present"), "default", "check", self.everybody_asked.emit)
        self.paper = button(self.tr("Fill in from paper"), "default", "edit", self.paper_asked.emit)
        self.kiosk = button(self.tr("Self check-in"), "default", "fullscreen", self.kiosk_asked.emit)
        self.list = button(self.tr("Bring in a list…"), "default", "import", self.list_asked.emit)
        self.per_part = QCheckBox(self.tr("Presence per part"))
        self.twice = button("", "link", "warning", clicked=self.twice_asked.emit)
        self.more = icon_button("more", self.tr("More"), self.show_more)
        self.brief = _Brief(context.labels)
        self._counts = Card()
        self._arrivals = Card()
        self._cards = QWidget()
        self._room = FittingScroll(self._cards)
        self._came = self._has_parts = False
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

    def show_parts(self, kept: bool, possible: bool) -> None:
        """Whether presence is kept per part; not offered where the programme has no parts."""
        self.per_part.setChecked(kept)
        self._has_parts = possible
        self.per_part.setVisible(possible and self._has_room)

    def show_arrivals(self, arrivals: Sequence[tuple[datetime, int]]) -> None:
        """How many came in per five minutes."""
        self._came = bool(arrivals)
        self._arrivals.setVisible(self._came)
        self.strip.set_bars([(self._labels.time(at), count) for at, count in arrivals[:_BARS]])

    def show_twice(self, pairs: int) -> None:
        """Somebody seems to stand on the list twice; nothing is blocked."""
        self.twice.setVisible(bool(pairs))
        self.twice.setText(self.tr("%n person(s) present twice?", "", pairs))

    def set_brief(self, on: bool) -> None:
        """In little room only the counters, in a row, and the rest in a menu."""
        self._has_room = not on
        self.brief.setVisible(on)
        self.more.setVisible(on)
        for widget in (self._room, self.paper, self.kiosk):
            widget.setVisible(not on)
        self.per_part.setVisible(self._has_parts and not on)

    def show_more(self) -> QMenu:
        """What has no room as a button."""
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("edit", "text"), self.paper.text(), self.paper_asked.emit)
        menu.addAction(icon("import", "text"), self.list.text(), self.list_asked.emit)
        menu.addAction(icon("fullscreen", "text"), self.kiosk.text(), self.kiosk_asked.emit)
        if self._has_parts:
            kept = menu.addAction(self.per_part.text(), self.per_part.click)
            kept.setCheckable(True)
            kept.setChecked(self.per_part.isChecked())
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def _build(self) -> None:
        lines = (self.present, self.progress, self.excused, self.absent, self.undecided, self.walk_ins)
        for widget in lines:
            self._counts.body.addWidget(widget)
        self._arrivals.body.addWidget(label(self.tr("Arrivals per 5 minutes"), "quiet"))
        self._arrivals.body.addWidget(self.strip)
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(px(16))
        cards.setAlignment(Qt.AlignmentFlag.AlignTop)
        for card in (self._counts, self.guest, self._arrivals, self.list):
            cards.addWidget(card)
        head = QHBoxLayout()
        head.addWidget(self.brief, 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        for block in (self._room, self.twice, self.everybody, self.paper, self.kiosk, self.per_part):
            column.addWidget(block)
        column.addStretch()
        self.per_part.clicked.connect(self.parts_kept)


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
            undecided = QCoreApplication.translate("participations", "not filled in")
            word = undecided if status is ParticipationStatus.REGISTERED else self._labels.word(status)
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
