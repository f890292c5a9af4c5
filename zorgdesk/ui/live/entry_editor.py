"""Writing the words of an entry anew in its own row: Enter keeps them, Escape leaves them as they were."""

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zorgdesk.ui.live.stream_model import Index
from zorgdesk.ui.live.stream_rows import LIVE_SIZE
from zorgdesk.ui.theme import app_font, px
from zorgdesk.ui.widgets.pasted import pasted_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rows(Protocol):
    """The view, as far as an editor in one of its rows knows it."""

    def words_rect(self, index: Index) -> QRect:
        """Where the words of an entry stand, in the viewport."""

    def grow(self, row: int, height: int, text: str) -> None:
        """Make room for the editor in a row; `text` is what stands in it now."""

    def shrink(self) -> None:
        """The editor is gone."""


class EntryEditor(QPlainTextEdit):
    """Plain text, also of what is pasted."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(pasted_text(source))


class EntryDelegate(QStyledItemDelegate):
    """Gives the view its editor; the view paints by itself."""

    def __init__(self, rows: Rows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = EntryEditor(parent)
        editor.setFont(app_font(LIVE_SIZE))
        editor.setTabChangesFocus(True)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.setAccessibleName(self.tr("The words of this entry"))
        row = index.row()
        editor.textChanged.connect(lambda: self._rows.grow(row, wanted_height(editor), editor.toPlainText()))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._rows.shrink()
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: what the person is typing goes before what arrives from elsewhere."""
        if isinstance(editor, QPlainTextEdit) and not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText().strip(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        room = self._rows.words_rect(index)
        editor.setGeometry(room.adjusted(-px(8), -px(7), px(8), px(8)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and not shifted and isinstance(editor, QWidget):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)


def wanted_height(editor: QPlainTextEdit) -> int:
    """The height in which all that is typed can be seen."""
    lines = int(editor.document().size().height())
    return max(lines, 1) * QFontMetrics(editor.font()).lineSpacing() + px(8)
