"""Self check-in, full screen: a few letters, one tap, welcome. Only the PIN leads back to Zorgdesk."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QInputDevice, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.ui.kiosk.big_button import BigButton
from zorgdesk.ui.kiosk.letter_pad import LetterPad
from zorgdesk.ui.kiosk.pin_lock import PinLock
from zorgdesk.ui.kiosk.pin_pad import PinPad
from zorgdesk.ui.kiosk.presenter import Kiosk, Visitor
from zorgdesk.ui.kiosk.welcome import Welcome
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_NAMES, _WELCOME, _PIN = range(3)
_WELCOME_MS = 4_000
_FORGET_MS = 30_000
"""What somebody typed and left is gone after half a minute."""
_LOW = 760
"""Below this height letters take the room of the greeting."""
_LETTERS_SHARE = 0.34


class KioskWindow(QWidget):
    """Emits `left` once the PIN was right; it is not closed in any other way."""

    left = Signal()

    def __init__(self, context: PageContext, activity_id: int, title: str, lock: PinLock) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.presenter = Kiosk(context, activity_id, self)
        self._open = False
        self._has_letters = _is_touched()
        self.search = QLineEdit()
        self.search.setProperty("kind", "kiosk")
        self.search.setPlaceholderText(self.tr("Type the first letters of your name"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.hint = label("", "live_quiet", wrap=True)
        self.names: list[BigButton] = []
        self.welcome = Welcome()
        self.pad = PinPad(lock)
        self.letters = LetterPad()
        self.pages = QStackedWidget()
        self._list = QGridLayout()
        self._outer = QVBoxLayout(self)
        self._back_to_names = _timer(self, _WELCOME_MS, self.show_names)
        self._forget = _timer(self, _FORGET_MS, lambda: self.search.setText(""))
        self._build(title)
        self._connect()

    def begin(self) -> None:
        """Fill the screen and wait for people."""
        self.presenter.load()
        self.showFullScreen()
        self.show_names()

    def show_names(self) -> None:
        """The page on which people look for their name."""
        self._back_to_names.stop()
        self._show_page(_NAMES)
        self.search.setText("")
        self.presenter.typed("")
        self.search.setFocus()

    # What the presenter asks.

    def show_visitors(self, visitors: Sequence[Visitor], typed: str) -> None:
        for name in self.names:
            name.deleteLater()
        self.names = [self._name(visitor) for visitor in visitors]
        self.hint.setText(self._said(bool(visitors), typed))
        self._arrange()

    def show_welcome(self, visitor: Visitor) -> None:
        self.welcome.show_name(visitor.given_name or visitor.name)
        self._show_page(_WELCOME)
        self.search.setText("")
        self.setFocus()
        self._back_to_names.start()

    def show_failure(self) -> None:
        self.hint.setText(self.tr("That did not work. Please tell the people at the desk."))
        self.hint.show()

    # What people do.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4 and the system's own ways to close a window ask for the PIN as well."""
        if self._open:
            super().closeEvent(event)
        else:
            event.ignore()
            self._ask_pin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While somebody is welcomed the next one may already type, or hold a badge before the scanner."""
        if event.key() == Qt.Key.Key_Escape:
            self._ask_pin()
        elif self.pages.currentIndex() == _WELCOME and event.text().isprintable():
            self.show_names()
            self.search.insert(event.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.pages.currentIndex() == _WELCOME:
            self.show_names()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the letters to the names."""
        pressed = event if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed and pressed.key() == Qt.Key.Key_Down and self.names:
            self.names[0].setFocus()
            return True
        return super().eventFilter(watched, event)

    def _name(self, visitor: Visitor) -> BigButton:
        here = "check" if visitor.is_here else ""
        return BigButton(visitor.name, visitor.organisation, here, partial(self.presenter.check_in, visitor))

    def show_letters(self, shown: bool) -> None:
        """Letters to tap, or none."""
        self._has_letters = shown
        self._arrange()

    def _turn_letters(self) -> None:
        self.show_letters(not self._has_letters)

    def _type(self, letter: str) -> None:
        if self.pages.currentIndex() != _NAMES:
            self.show_names()
        self.search.insert(letter)
        self.search.setFocus()

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is little height everything that can stands beside each other."""
        low, letters = self.height() < px(_LOW), self._has_letters
        tight = low and letters
        self._outer.setContentsMargins(px(32), px(16 if low else 32), px(32), px(16))
        self.pad.set_room(self._room())
        self.letters.setVisible(letters and self.pages.currentIndex() != _PIN)
        self.letters.setMaximumHeight(round(self.height() * _LETTERS_SHARE))
        for line in self._greeting:
            line.setVisible(not tight)
        self.hint.setVisible(not tight or not self.names)
        self._place_names()

    def _room(self) -> int:
        """How high a page may be, without letters below it."""
        around, foot = self._outer.contentsMargins(), self.stop.sizeHint().height()
        return self.height() - around.top() - around.bottom() - foot - self._outer.spacing()

    def _place_names(self) -> None:
        """Below each other; two by two where letters take half of the screen."""
        columns = 2 if self._has_letters else 1
        for place, name in enumerate(self.names):
            self._list.addWidget(name, place // columns, place % columns)
        for column in range(2):
            self._list.setColumnStretch(column, int(column < columns))

    def _said(self, found: bool, typed: str) -> str:
        if found:
            return self.tr("Tap your name.")
        if len(typed) > 1:
            return self.tr("Nobody is called so on our list. Please ask at the desk.")
        return self.tr("Or hold your badge before the scanner.")

    def _ask_pin(self) -> None:
        self._back_to_names.stop()
        self._show_page(_PIN)
        self.pad.begin()

    def _leave(self) -> None:
        self._open = True
        self.left.emit()
        self.close()

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.presenter.typed)
        self.search.textChanged.connect(lambda _: self._forget.start())
        self.search.returnPressed.connect(self.presenter.enter)
        self.letters.typed.connect(self._type)
        self.letters.taken_back.connect(self.search.backspace)
        self.pad.left.connect(self.show_names)
        self.pad.opened.connect(self._leave)

    def _build(self, title: str) -> None:
        self.stop = icon_button("lock", self.tr("Stop, with the PIN"), self._ask_pin)
        self.keyboard = icon_button("keyboard", self.tr("Letters on the screen"), self._turn_letters)
        for tool in (self.stop, self.keyboard):
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for page in (self._names_page(title), self.welcome, self.pad):
            self.pages.addWidget(_centred(page))
        letters = QHBoxLayout()
        letters.addWidget(self.letters)  # it is as wide as it may be, in the middle
        foot = QHBoxLayout()
        foot.addWidget(self.keyboard)
        foot.addStretch()
        foot.addWidget(self.stop)
        self._outer.setSpacing(px(12))
        self._outer.addWidget(self.pages, 1)
        self._outer.addLayout(letters)
        self._outer.addLayout(foot)

    def _names_page(self, title: str) -> QWidget:
        self._list.setSpacing(px(12))
        self._greeting = [
            label(title, "live_quiet", wrap=True),
            label(self.tr("Welcome! Who are you?"), "number", wrap=True),
        ]
        names = QWidget()
        names.setMaximumWidth(px(960))
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for widget in (*self._greeting, self.search, self.hint):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addStretch()
        return names


def _is_touched() -> bool:
    """Whether this computer has a screen to touch."""
    return any(one.type() is QInputDevice.DeviceType.TouchScreen for one in QInputDevice.devices())


def _centred(page: QWidget) -> ScrollColumn:
    """In the middle, as wide as it wants and no wider; it scrolls where letters are very large."""
    around = ScrollColumn(margin=0, spacing=0)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(page, 10)
    row.addStretch()
    around.body.addLayout(row)
    return around


def _timer(parent: QObject, milliseconds: int, done: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(done)
    return timer
