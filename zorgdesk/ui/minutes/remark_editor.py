"""Writing a remark on a passage."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout

from zorgdesk.domain.minutes import Remark
from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RemarkEditor(Card):
    """Ctrl+Enter stores it, Esc gives it up. The secretary may write down what somebody else said."""

    added = Signal(str, str, str)
    """Source, text and author."""
    edited = Signal(object, str)
    """A remark, and its other words."""
    closed = Signal()
    typing = Signal()
    """What `typed` tells is not what it was."""
    made_room = Signal(object)
    """What was typed and not stored makes room for another remark."""

    def __init__(self, author: Callable[[], str]) -> None:
        super().__init__(tone="accent", padding=12)
        self._author = author
        self._source = ""
        self._remark: Remark | None = None
        self.about = label("", "small", wrap=True)
        self.text = MultiLine(3)
        self.text.setAccessibleName(self.tr("Remark"))
        self.text.textChanged.connect(self.typing)
        self.author = TextLine(self.tr("Who says it"))
        self.author.setAccessibleName(self.tr("Who says it"))
        self.add = button(self.tr("Add"), "primary", clicked=self._store)
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self._close)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.add)
        row.addWidget(self.cancel)
        row.addStretch(1)
        for widget in (self.about, self.text, self.author):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.hide()

    def is_open(self) -> bool:
        return not self.isHidden()

    def begin(self, source: str, about: str) -> None:
        """A new remark on a passage; what was being typed for one about another passage goes with it."""
        if self._remark is not None:
            self._make_room()
        self._open(source, None, about)
        self.author.setText(self._author())

    def change(self, remark: Remark, about: str) -> None:
        """Other words for a remark."""
        self._make_room()
        self._open(remark.source, remark, about)
        self.text.setPlainText(remark.text)
        self.author.setText(remark.author)

    def typed(self) -> UnfinishedPassage | None:
        """What is being typed and not stored yet."""
        text = self.text.toPlainText().strip()
        if not self.is_open() or not text or (self._remark and text == self._remark.text):
            return None
        key = self._remark.id if self._remark else None
        return UnfinishedPassage(text, self._source, Typing.REMARK, key)

    def put_back(self, text: str) -> None:
        """Go on with these words."""
        self._make_room()
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def give_up(self) -> None:
        """Close, whatever stands in it."""
        if self.is_open():
            self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._store()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        typed = self.typed()
        self.text.setPlainText("")
        if typed is not None:
            self.made_room.emit(typed)

    def _open(self, source: str, remark: Remark | None, about: str) -> None:
        self._source, self._remark = source, remark
        self.about.setText(self.tr("about “{passage}”").format(passage=about))
        self.author.setEnabled(remark is None)
        self.show()
        self.text.setFocus()

    def _store(self) -> None:
        text = self.text.toPlainText().strip()
        if text and self._remark is not None:
            self.edited.emit(self._remark, text)
        elif text:
            self.added.emit(self._source, text, self.author.text().strip())
        self._close()

    def _close(self) -> None:
        self.text.setPlainText("")
        self._remark = None
        self.hide()
        self.closed.emit()
