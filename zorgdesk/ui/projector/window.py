"""The window for the projector: part, clock, last points of attention and who may speak, for the last row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.projection import Projected
from zorgdesk.settings import PROJECTOR_QUEUE
from zorgdesk.ui.live.evening import clock_of, in_figures
from zorgdesk.ui.live.unnamed import Unnamed
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.projector.big_text import BigText
from zorgdesk.ui.widgets.key_hint import KeyHints
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_SECOND = 1000
_LETTERS = 140  # what four points may take at most to fit below each other
_AROUND = (
    Noun.ACTIVITIES,
    Noun.PROGRAMME,
    Noun.ENTRIES,
    Noun.TURNS,
    Noun.PEOPLE,
    Noun.ORGANISATIONS,
)


class ProjectorWindow(QWidget):
    """Follows one activity until it is closed. It belongs to the window it was opened from."""

    def __init__(self, context: PageContext, activity_id: int, unnamed: Unnamed, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.activity_id = activity_id
        self._context = context
        self._unnamed = unnamed
        self._beside = parent
        self._latest = Latest()
        self._seen: Projected | None = None
        self.title = BigText(0.030, "quiet")
        self.nth = BigText(0.036, "accent", bold=True)
        self.part = BigText(0.062, bold=True)
        self.figures = BigText(0.200, bold=True)
        self.told = BigText(0.036, "quiet")
        self.progress = ThinProgress()
        self.points_title = BigText(0.036, "signal", bold=True)
        self.points = [BigText(0.042) for _ in range(4)]
        self.queue_title = BigText(0.036, "accent", bold=True)
        self.speaks = BigText(0.042, bold=True)
        self.queue = [BigText(0.042) for _ in range(4)]
        self.hints = KeyHints(
            [("F11", self.tr("full screen")), ("W", self.tr("speakers' list")), ("Esc", self.tr("close"))]
        )
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self.tick)
        self._build()
        self._connect()
        self.load()

    def load(self) -> None:
        """Read what the room may see."""
        of, activity_id = self._context.services.projection.of, self.activity_id
        somebody, marks = QCoreApplication.translate("live", "a participant"), self._unnamed.marks()
        self._context.ask(
            lambda: of(activity_id, somebody=somebody, marks=marks), self._latest(self._show), owner=self
        )

    def take(self, changes: Changes) -> None:
        """Something changed somewhere."""
        if changes.touches(*_AROUND):
            self.load()

    def open_beside(self) -> None:
        """Full screen on the second screen, which leaves the keyboard where it is; else as a window."""
        here = self._beside.screen()
        others = [one for one in QApplication.screens() if one is not here]
        if others:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.setGeometry(_centred(here.availableGeometry()))
            self.show()
            self.raise_()
            self.activateWindow()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_queue(self) -> None:
        """Show or hide who speaks and who waits."""
        shown = not self._context.settings.get(PROJECTOR_QUEUE)
        self._context.settings.set(PROJECTOR_QUEUE, shown)
        if self._seen is not None:
            self._show(self._seen)

    def tick(self) -> None:
        """Move the clock on."""
        item = self._seen.item if self._seen else None
        self.progress.setVisible(item is not None and item.duration_minutes is not None)
        if item is None:
            self.figures.setText(self._context.labels.time(self._context.now(), self._zone()))
            self.told.setText("")
            return
        clock = clock_of(item, self._context.now())
        self.figures.setText(f"+{in_figures(clock.shown)}" if clock.late else in_figures(clock.shown))
        self.figures.set_tone("danger" if clock.late else "text")
        self.told.setText(self._told(clock.late, item.duration_minutes))
        self.progress.set_fraction(clock.fraction, clock.late)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the full screen first, and then the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self.toggle_full_screen()
        else:
            self.close()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle_full_screen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.hints.setVisible(not self.isFullScreen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the window: what counts is how far away people sit."""
        super().resizeEvent(event)
        size = min(self.height(), round(self.width() * 0.62))
        for text in self.findChildren(BigText):
            text.fit(size)
        gap = round(size * 0.02)
        self._column.setContentsMargins(gap * 3, gap * 2, gap * 3, gap)
        self._across.setSpacing(gap * 3)
        for column in (self._left, self._right):
            column.setSpacing(gap // 2)

    def _show(self, seen: Projected | None) -> None:
        self._seen = seen
        if seen is None:
            self.close()
            return
        title = self._context.labels.activity(seen.activity)
        self.setWindowTitle(title)
        self.title.setText(title)
        part = self.tr("Now · part {number}")
        self.nth.setText(part.format(number=seen.number) if seen.number else self.tr("Now"))
        self.nth.setVisible(seen.item is not None)
        self.part.setText(seen.item.title if seen.item else "")
        _fill(self.points_title, self.points, list(map(_short, seen.points)))
        shown = self._context.settings.get(PROJECTOR_QUEUE)
        self.speaks.setText(seen.speaks if shown else "")
        numbered = [f"{place}  {name}" for place, name in enumerate(seen.queue, start=1)]
        _fill(self.queue_title, self.queue, numbered if shown else [])
        self.queue_title.setVisible(shown and bool(seen.queue or seen.speaks))
        self.speaks.setVisible(shown and bool(seen.speaks))
        self.tick()

    def _told(self, late: bool, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("going on")
        text = self.tr("over the time of {count} minutes") if late else self.tr("left of {count} minutes")
        return text.format(count=minutes)

    def _zone(self) -> str:
        return self._seen.activity.time_zone if self._seen else "Europe/Brussels"

    def _build(self) -> None:
        self.points_title.setText(self.tr("Points of attention"))
        self.queue_title.setText(self.tr("The floor"))
        self._left, self._right, self._across = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._left.addStretch()
        for widget in (self.nth, self.part, self.figures, self.told, self.progress):
            self._left.addWidget(widget)
        self._left.addStretch()
        for widget in (self.points_title, *self.points):
            self._right.addWidget(widget)
        self._right.addStretch()
        for widget in (self.queue_title, self.speaks, *self.queue):
            self._right.addWidget(widget)
        self._across.addLayout(self._left, 1)
        self._across.addLayout(self._right, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addLayout(self._across, 1)
        self._column.addWidget(self.hints)

    def _connect(self) -> None:
        self._clock.start()
        self._unnamed.changed.connect(self.load)
        for hint, do in zip(
            self.hints.hints, (self.toggle_full_screen, self.toggle_queue, self.close), strict=True
        ):
            hint.clicked.connect(do)
        for keys, do in (("F11", self.toggle_full_screen), ("W", self.toggle_queue)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)


def _fill(title: BigText, places: Sequence[BigText], texts: Sequence[str]) -> None:
    title.setVisible(bool(texts))
    for at, place in enumerate(places):
        place.setText(texts[at] if at < len(texts) else "")
        place.setVisible(at < len(texts))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1].rstrip()}…"


def _centred(screen: QRect) -> QRect:
    width, height = round(screen.width() * 0.8), round(screen.height() * 0.8)
    return QRect(screen.center().x() - width // 2, screen.center().y() - height // 2, width, height)
