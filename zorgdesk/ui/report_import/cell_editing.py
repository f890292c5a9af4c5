"""How the cells of a table are painted and typed in: text over more lines, choices and dates."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.report_import.rows_table import ATTENTION_ROLE, CHOICES_ROLE, VALUE_ROLE, Field, Index
from zorgdesk.ui.theme import app_font, current_theme, px, row_height
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.optional_date import OptionalDate

_MOST_LINES = 6
_ALIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class CellText(QPlainTextEdit):
    """Text of a cell. The delegate ends it on Enter; Shift+Enter is a new line."""


class RowsDelegate(QStyledItemDelegate):
    """Cells that break their text over lines, with a mark in front of what should be looked at."""

    def __init__(self, fields: tuple[Field, ...], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._fields = fields

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.accent_soft)
        elif index.data(ATTENTION_ROLE):
            painter.fillRect(area, theme.signal_soft)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.line)
        inner = area.adjusted(px(8), px(8), -px(8), -px(4))
        if index.column() == 0 and index.data(ATTENTION_ROLE):
            mark = QRectF(inner.left(), inner.top(), px(18), px(18))
            paint_icon(painter, mark, "warning", theme.signal)
            inner.setLeft(inner.left() + px(24))
        painter.setFont(app_font())
        painter.setPen(theme.text)
        painter.save()
        painter.setClipRect(area)
        wrap = Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(_ALIGN) | int(wrap), str(index.data()))
        painter.restore()
        self._paint_focus(painter, area, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        area: QRect = option.rect
        metrics = QFontMetrics(app_font())
        width = max(area.width() - px(16), px(80))
        limits = QRect(0, 0, width, metrics.lineSpacing() * _MOST_LINES)
        lines = metrics.boundingRect(limits, int(_ALIGN) | int(Qt.TextFlag.TextWordWrap), str(index.data()))
        height = min(lines.height(), metrics.lineSpacing() * _MOST_LINES) + px(14)
        return QSize(area.width(), max(height, row_height()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = self._fields[index.column()]
        if field.choices:
            choice = Choice(index.data(CHOICES_ROLE), parent)
            choice.key_chosen.connect(lambda _key: self._done(choice))
            return choice
        if field.is_date:
            return OptionalDate(parent=parent)
        return CellText(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, Choice):
            editor.set_key(index.data(VALUE_ROLE))
        elif isinstance(editor, OptionalDate):
            editor.set_date(index.data(VALUE_ROLE))
        elif isinstance(editor, CellText):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, Choice):
            model.setData(index, editor.key())
        elif isinstance(editor, OptionalDate):
            editor.commit()
            if editor.is_valid():
                model.setData(index, editor.date())
        elif isinstance(editor, CellText):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        if isinstance(editor, CellText) and area.width() > px(240):
            area.setHeight(max(area.height(), px(120)))
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, CellText) and isinstance(event, QKeyEvent) and _ends(event):
            if event.type() == QEvent.Type.KeyPress:
                self._done(watched)
            return True
        return super().eventFilter(watched, event)

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_focus(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(current_theme().accent)
            painter.drawRect(area.adjusted(0, 0, -1, -2))
            painter.drawRect(area.adjusted(1, 1, -2, -3))


def _ends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
