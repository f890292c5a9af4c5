"""The programme at the side of Live: where the evening stands and how much time is left."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.live.evening import Evening, clock_of, in_figures
from zorgdesk.ui.live.part_line import PartLine
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.thin_progress import ThinProgress


class CurrentPart(Card):
    """The part that goes on now, with its clock in large figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tone="accent", padding=16, parent=parent)
        self._item: ProgrammeItem | None = None
        self._nth = label("", "live_quiet")
        self._part = label("", "heading", wrap=True)
        self.figures = label("", "number")
        self.told = label("", "live_quiet", wrap=True)
        self.progress = ThinProgress()
        self._speakers = label("", "live", wrap=True)
        for part in (self._nth, self._part, self.figures, self.told, self.progress, self._speakers):
            self.body.addWidget(part)

    def _space(self) -> None:
        """Close together: what comes next in the evening is to be seen below it."""
        super()._space()
        self.body.setSpacing(px(5))

    def show_item(self, item: ProgrammeItem, number: int | None, speakers: Sequence[str]) -> None:
        """Show an item that was started."""
        self._item = item
        part = self.tr("Now · part {number}")
        self._nth.setText(part.format(number=number) if number else self.tr("Now"))
        self._part.setText(item.title)
        self._speakers.setText(", ".join(speakers))
        self._speakers.setVisible(bool(speakers))
        self.setAccessibleName(f"{self._nth.text()}: {item.title}")

    def tick(self, now: datetime) -> None:
        """Move the clock on."""
        if self._item is None:
            return
        clock = clock_of(self._item, now)
        self.figures.setText(f"+{in_figures(clock.shown)}" if clock.late else in_figures(clock.shown))
        self.told.setText(self._told(clock.late, self._item.duration_minutes))
        self.progress.setVisible(clock.planned is not None)
        self.progress.set_fraction(clock.fraction, clock.late)
        self.setAccessibleDescription(f"{self.figures.text()} {self.told.text()}")

    def _told(self, late: bool, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("going on")
        text = self.tr("over the time of {count} minutes") if late else self.tr("left of {count} minutes")
        return text.format(count=minutes)


class ProgrammeColumn(QScrollArea):
    """Emits `started(item)` for a click on a part, `planned` to make a programme where there is none."""

    started = Signal(object)
    planned = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._evening: Evening | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("column")
        self._kind = label("", "live_quiet", wrap=True)
        self._title = label("", "title", wrap=True)
        self._items = QVBoxLayout()
        self.current = CurrentPart(content)
        self.current.hide()
        self._column = QVBoxLayout(content)
        for part in (self._kind, self._title):
            self._column.addWidget(part)
        self._column.addLayout(self._items)
        self._column.addStretch()
        self.setWidget(content)
        self.show_head(False)
        self._space()

    def lines(self) -> list[PartLine]:
        """The parts that can be clicked, in their order."""
        places = (self._items.itemAt(at) for at in range(self._items.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [widget for widget in widgets if isinstance(widget, PartLine)]

    def show_evening(self, evening: Evening, now: datetime) -> None:
        """Show an activity and its programme."""
        self._evening = evening
        activity = evening.activity
        kind = self._labels.listed(ListName.ACTIVITY_KIND, activity.kind)
        number = "" if activity.number is None else f" {activity.number}"
        self._kind.setText(f"{kind[:1].upper()}{kind[1:]}{number}")
        self._title.setText(activity.title)
        self._clear()
        for item in evening.items:
            line = self._of(item, evening)
            self._items.addWidget(line)
            line.show()
        self._offer_start(evening)
        if not evening.items:
            self._say_empty()
        self.tick(now)

    def show_head(self, shown: bool) -> None:
        """What the activity is called; the page around says so too, except on a full screen."""
        self._kind.setVisible(shown)
        self._title.setVisible(shown)

    def tick(self, now: datetime) -> None:
        self.current.tick(now)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _space(self) -> None:
        self._column.setContentsMargins(px(20), px(14), px(20), px(20))
        self._column.setSpacing(px(8))
        self._items.setSpacing(px(8))
        self._items.setContentsMargins(0, px(4), 0, px(16))

    def _of(self, item: ProgrammeItem, evening: Evening) -> QWidget:
        running = evening.running()
        if running is not None and item.id == running.id:
            self.current.show_item(item, evening.part_number(item), evening.speakers(item))
            QTimer.singleShot(0, self, self._bring_current_into_view)
            return self.current
        done = evening.is_over(item)
        number = evening.part_number(item)
        title = self.tr("Part {number}: {title}").format(number=number, title=item.title)
        line = PartLine(title if number and not done else item.title, self._when(item, evening), done)
        line.setToolTip(self.tr("Go to this part"))
        line.clicked.connect(partial(self.started.emit, item))
        return line

    def _when(self, item: ProgrammeItem, evening: Evening) -> str:
        zone = evening.activity.time_zone
        if not evening.is_over(item):
            return self._labels.time(evening.begins(item), zone)
        return f"{self._labels.time(item.started_at, zone)}–{self._labels.time(item.ended_at, zone)}"

    def _bring_current_into_view(self) -> None:
        """Only once it is laid out does it have a place."""
        self.ensureWidgetVisible(self.current, 0, px(8))

    def _offer_start(self, evening: Evening) -> None:
        """Before the first part, one button; keys and clicks on a part do the same."""
        first = evening.step(1)
        if evening.running() is None and first is not None and first is evening.items[0]:
            start = button(self.tr("Start the programme"), "primary", "play")
            start.clicked.connect(partial(self.started.emit, first))
            self._items.addWidget(start)

    def _say_empty(self) -> None:
        self._items.addWidget(
            label(self.tr("Without a programme: all that is said stands together."), wrap=True)
        )
        make = button(self.tr("Make a programme"), "link", clicked=self.planned.emit)
        make.setProperty("align", "left")
        self._items.addWidget(make)

    def _clear(self) -> None:
        self.current.hide()
        while place := self._items.takeAt(0):
            widget = place.widget()
            if widget is not None and widget is not self.current:
                widget.hide()
                widget.deleteLater()
