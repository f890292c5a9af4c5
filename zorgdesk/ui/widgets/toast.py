"""A strip at the foot of the window that says what was done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label

SHOWN_MS = 8000
UNCOVERED = "uncovered"
"""The object name of what somebody types in at the foot of a page: a toast ends above it."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Toast(QFrame):
    """Lies over its parent, takes no focus, and goes by itself; not while the mouse or the focus is on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = label("", wrap=True)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._action: Callable[[], object] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_MS)
        self.timer.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(16))
        row.addWidget(self._text)
        row.addWidget(self._button)
        window.installEventFilter(self)
        self.hide()

    def show_message(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say `text`; `action` is the word on the button that calls `on_action`. Replaces what was shown."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._action = on_action
        self.setMinimumHeight(px(48))
        for foot in self._window.findChildren(QWidget, UNCOVERED):
            foot.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        return self._text.text()

    def button(self) -> QPushButton:
        return self._button

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self.timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self.hide()
        if self._action:
            self._action()

    def _leave(self) -> None:
        if self._button.hasFocus():
            self.timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        """As wide as the text, which goes on below when the window is too narrow for it."""
        around = self._window.rect()
        beside = px(56) + (0 if self._button.isHidden() else self._button.sizeHint().width())
        line = self._text.fontMetrics().horizontalAdvance(self._text.text()) + px(2)
        self._text.setFixedWidth(max(px(80), min(line, around.width() - px(32) - beside)))
        self.adjustSize()
        room = self._room()
        self.move(room.left() + (room.width() - self.width()) // 2, room.bottom() + 1 - self.height())

    def _room(self) -> QRect:
        """Where it may lie, at the bottom: over the page, and above what must stay free of it."""
        around = self._window.rect()
        room = around.adjusted(0, 0, 0, -px(40))
        for foot in self._window.findChildren(QWidget, UNCOVERED):
            if foot.visibleRegion().isEmpty():
                continue
            left, top = foot.mapTo(self._window, QPoint()).toTuple()
            if top - px(8) >= self.height() and top - px(8) < room.bottom():
                room = QRect(left, 0, foot.width(), top - px(8))
        if room.width() < self.width():
            room.setLeft(around.left())
            room.setWidth(around.width())
        return room
