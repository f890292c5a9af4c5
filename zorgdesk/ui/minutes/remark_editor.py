"""Writing a remark on a passage."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from zorgdesk.domain.minutes import Remark
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
    edited = Signal(int, str)
    closed = Signal()

    def __init__(self, author: Callable[[], str]) -> None:
        super().__init__(tone="accent", padding=12)
        self._author = author
        self._source = ""
        self._remark_id: int | None = None
        self.about = label("", "small", wrap=True)
        self.text = MultiLine(3)
        self.text.setAccessibleName(self.tr("Remark"))
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
        """A new remark on a passage; what was being typed about another one goes with it."""
        self._open(source, None, about)
        self.author.setText(self._author())

    def change(self, remark: Remark, about: str) -> None:
        """Other words for a remark."""
        self._open(remark.source, remark.id, about)
        self.text.setPlainText(remark.text)
        self.author.setText(remark.author)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._store()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _open(self, source: str, remark_id: int | None, about: str) -> None:
        self._source, self._remark_id = source, remark_id
        self.about.setText(self.tr("about “{passage}”").format(passage=about))
        self.author.setEnabled(remark_id is None)
        self.show()
        self.text.setFocus()

    def _store(self) -> None:
        text = self.text.toPlainText().strip()
        if text and self._remark_id is not None:
            self.edited.emit(self._remark_id, text)
        elif text:
            self.added.emit(self._source, text, self.author.text().strip())
        self._close()

    def _close(self) -> None:
        self.text.setPlainText("")
        self.hide()
        self.closed.emit()
