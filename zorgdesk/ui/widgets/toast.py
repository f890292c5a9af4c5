"""A strip at the foot of the window that says what was done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label

SHOWN_MS = 8000


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
        if event.type() == QEvent.Type.Resize and self.isVisible():
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
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - px(40))
