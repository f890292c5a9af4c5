"""The plain text of the line: one line that grows, with the signs in front hidden behind their chips."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.pasted import pasted_text

_MOST_LINES = 5
_NO_WIDTH = -0.4  # pixels between letters of one point: more would pull the words to the left
_Key = tuple[QEvent.Type, int, Qt.KeyboardModifier, str, bool]
"""A key that was pressed: Qt keeps the event itself only during the call."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _HiddenLead(QSyntaxHighlighter):
    """Makes the signs as small as text can be; the last space of them stays, to keep the line its height."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._end = 0

    def hide(self, end: int) -> None:
        """Hide what stands before `end`."""
        if end != self._end:
            self._end = end
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() == 0 and self._end:
            hidden = QTextCharFormat()
            hidden.setFontPointSize(1)
            hidden.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            hidden.setFontLetterSpacing(_NO_WIDTH)
            hidden.setForeground(Qt.GlobalColor.transparent)
            self.setFormat(0, self._end - 1, hidden)
            self.setFormat(self._end - 1, 1, self._narrow())

    def _narrow(self) -> QTextCharFormat:
        """As high as the words, and no room before them."""
        narrow = QTextCharFormat()
        space = QFontMetricsF(self.document().defaultFont()).horizontalAdvance(" ")
        narrow.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        narrow.setFontLetterSpacing(_NO_WIDTH - space)
        return narrow


class LineEdit(QPlainTextEdit):
    """While `held`, everything typed or pasted waits, in order, for `release`."""

    entered = Signal()
    upward = Signal()
    """Up in an empty line."""
    key_offered = Signal(object)
    """A key of the list of suggestions; whoever takes it accepts the event."""
    paged = Signal(int)
    """PgUp (-1) or PgDn (1): the stream scrolls."""
    edited = Signal()
    """The text, or where the cursor stands in it, is other than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare_large")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._lead = _HiddenLead(self.document())
        self._waiting: list[_Key | str] | None = None
        self._seen = ("", 0)
        self.textChanged.connect(self._look)
        self.cursorPositionChanged.connect(self._look)

    @property
    def held(self) -> bool:
        return self._waiting is not None

    def hold(self) -> None:
        self._waiting = []

    def release(self) -> None:
        """Do what waited; a line entered meanwhile makes the rest wait again."""
        waiting, self._waiting = self._waiting or [], None
        for place, one in enumerate(waiting):
            if self.held:
                self._wait(waiting[place:])
                return
            if isinstance(one, str):
                self.insertPlainText(one)
            else:
                self.keyPressEvent(QKeyEvent(*one))

    def waiting(self) -> str:
        """What waits as text, with a new line for each Enter."""
        return "".join(one if isinstance(one, str) else _as_text(one) for one in self._waiting or [])

    def drop_waiting(self) -> str:
        """Nothing waits any longer; returns what did."""
        text, self._waiting = self.waiting(), None
        return text

    def hide_lead(self, end: int) -> None:
        """The signs before `end` are shown as chips; only while the cursor is not among them."""
        self._lead.hide(end if self.textCursor().position() >= end else 0)

    def replace(self, start: int, end: int, text: str) -> None:
        """Put text in place of other text, so that Ctrl+Z knows it."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing()
        lines = min(max(self.document().size().height(), 1), _MOST_LINES)
        return QSize(px(200), round(lines * line) + px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tab takes what is suggested before it moves on; Escape does not leave the activity."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and not self.held
        if tab and event.type() == QEvent.Type.KeyPress:
            event.ignore()
            self.key_offered.emit(event)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._waiting is not None:
            self._waiting.append(
                (event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
            )
            return
        event.ignore()
        self.key_offered.emit(event)
        if event.isAccepted():
            return
        event.accept()
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.upward.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not event.modifiers():
            self.paged.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._waiting is None:
            super().inputMethodEvent(event)
        elif event.commitString():
            self._waiting.append(event.commitString())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = pasted_text(source)
        if self._waiting is None:
            self.insertPlainText(text)
        else:
            self._waiting.append(text)

    def _wait(self, more: list[_Key | str]) -> None:
        self._waiting = [*(self._waiting or []), *more]

    def _look(self) -> None:
        now = (self.toPlainText(), self.textCursor().position())
        if now != self._seen:
            self._seen = now
            self.edited.emit()
            self.updateGeometry()


def _as_text(key: _Key) -> str:
    if key[1] in _ENTER:
        return "\n"
    return key[3] if key[3].isprintable() else ""
