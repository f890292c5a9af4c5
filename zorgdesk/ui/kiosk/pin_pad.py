"""The way out of self check-in: a PIN, by keyboard or on the keys of the screen."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.ui.kiosk.big_button import BigButton
from zorgdesk.ui.kiosk.pin_lock import PinLock
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK")
_COLUMNS = 3


class PinPad(QWidget):
    """Emits `opened` for the right PIN, `left` to go back to the names."""

    opened = Signal()
    left = Signal()

    def __init__(self, lock: PinLock) -> None:
        super().__init__()
        self._lock = lock
        self.pin = QLineEdit()
        self.pin.setProperty("kind", "kiosk")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.wrong = label("", "error", wrap=True)
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.keys = {text: BigButton(text, clicked=partial(self._press, text)) for text in _KEYS}
        self.keys["⌫"].setAccessibleName(self.tr("Take back a digit"))
        self.back = button(self.tr("Back to the names"), "link", "arrow-left", self.left.emit)
        self._build()
        self.pin.returnPressed.connect(self._try)
        self.pin.textEdited.connect(lambda _: self.wrong.setText(""))

    def begin(self) -> None:
        """Ask anew."""
        self.pin.setText("")
        self.wrong.setText("")
        self.pin.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def _press(self, text: str) -> None:
        if text == "OK":
            self._try()
        elif text == "⌫":
            self.pin.setText(self.pin.text()[:-1])
        else:
            self.wrong.setText("")
            self.pin.setText(self.pin.text() + text)

    def _try(self) -> None:
        if self._lock.opens(self.pin.text()):
            self.opened.emit()
            return
        self.begin()
        self.wrong.setText(self.tr("That is not the PIN. Whoever started this screen knows it."))

    def _build(self) -> None:
        title = label(self.tr("Type the PIN to stop"), "figure", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        pad = QGridLayout()
        pad.setSpacing(px(8))
        for place, key in enumerate(self.keys.values()):
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # who has a keyboard types in the field
            pad.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addStretch()
        for widget in (title, self.pin, self.wrong):
            column.addWidget(widget)
        column.addLayout(pad)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setMaximumWidth(px(480))
