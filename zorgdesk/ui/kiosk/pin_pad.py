"""The way out of self check-in: a PIN, by keyboard or on the keys of the screen."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.ui.kiosk.pad_key import PadKey
from zorgdesk.ui.kiosk.pin_lock import PinLock
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK")
_COLUMNS = 3
_GAP = 8
_LOW = 600


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
        self.keys = {text: self._key(text) for text in _KEYS}
        self.back = button(self.tr("Back to the names"), "link", "arrow-left", self.left.emit)
        self._build()
        self.pin.returnPressed.connect(self._try)
        self.pin.textEdited.connect(lambda _: self.wrong.setText(""))

    def begin(self) -> None:
        """Ask anew."""
        self.pin.setText("")
        self.wrong.setText("")
        self.pin.setFocus()

    def set_room(self, height: int) -> None:
        """How high it may be. Where that is little, the keys stand beside the question and become lower."""
        low, directions = height < px(_LOW), QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        self._both.setSpacing(px(32 if low else 12))
        for place, share in enumerate((3, 2) if low else (0, 0)):
            self._both.setStretch(place, share)
        self.setMaximumWidth(px(960 if low else 480))
        below = self.back.sizeHint().height() + px(12)
        rows = len(_KEYS) // _COLUMNS
        highest = (height - below - (rows - 1) * px(_GAP)) // rows if low else px(96)
        for key in self.keys.values():
            key.setMaximumHeight(highest)

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

    def _key(self, text: str) -> PadKey:
        press = partial(self._press, text)
        if text == "⌫":
            return PadKey("", "backspace", self.tr("Take back a digit"), press)
        return PadKey(text, "", "", press)

    def _build(self) -> None:
        title = label(self.tr("Type the PIN to stop"), "figure", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        question = QVBoxLayout()
        question.setSpacing(px(12))
        for widget in (title, self.pin, self.wrong):
            question.addWidget(widget)
        pad = QGridLayout()
        pad.setSpacing(px(_GAP))
        for place, key in enumerate(self.keys.values()):
            pad.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addLayout(question)
        self._both.addLayout(pad)
        self._both.setAlignment(question, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addStretch()
        column.addLayout(self._both)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
