"""Paints the cells of our tables: a bold first word, badges, a soft band for the chosen row."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zorgdesk.ui.theme import Theme, app_font, current_theme, px, row_height
from zorgdesk.ui.widgets.badge import badge_size, paint_badge
from zorgdesk.ui.widgets.table_models import BADGE_ROLE, KIND_ROLE, Cell, ColumnsModel, Kind

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, eq=False)
class Look:
    """Colours, fonts and lengths of one mode and text size; made once, for painting thousands of cells."""

    theme: Theme
    body: QFont
    bold: QFont
    body_metrics: QFontMetrics
    bold_metrics: QFontMetrics
    gap: int


_SELECTED = QStyle.StateFlag.State_Selected.value
_MOUSE_OVER = QStyle.StateFlag.State_MouseOver.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value
"""As numbers: Qt's flags are compared ten times slower, and a screen has hundreds of cells."""


@lru_cache(maxsize=4096)
def _shaped(text: str, width: int, strong: bool, look: Look) -> tuple[QStaticText, int, int]:
    """The words that fit in `width`, laid out once for the many times they are painted; how wide and high."""
    font, metrics = (look.bold, look.bold_metrics) if strong else (look.body, look.body_metrics)
    words = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.prepare(QTransform(), font)
    size = words.size()
    return words, round(size.width()), round(size.height())


def _look() -> Look:
    return _look_of(current_theme(), px(8), QGuiApplication.font().family())


@lru_cache(maxsize=2)
def _look_of(theme: Theme, eight: int, _family: str) -> Look:
    body, bold = app_font(), app_font(bold=True)
    return Look(theme, body, bold, QFontMetrics(body), QFontMetrics(bold), eight)


class CellDelegate(QStyledItemDelegate):
    """Takes what a cell shows from a ColumnsModel, or from KIND_ROLE and BADGE_ROLE of any other model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = _look()

    def look_again(self) -> None:
        """Before a painting: another mode or text size may be in use. Hundreds of cells need not ask each."""
        self.look = _look()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_band(painter, option)
        cell, gap = _cell(index), self.look.gap
        if cell.badge is None and cell.text == "":
            return
        inner: QRect = option.rect.adjusted(gap, 0, -gap, -1)
        if cell.badge:
            paint_badge(painter, QRectF(inner), cell.badge)
        else:
            _paint_text(painter, inner, cell, self.look)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = _cell(index)
        if cell.badge:
            return QSize(badge_size(cell.badge).width() + px(16), row_height())
        metrics = QFontMetrics(app_font(bold=cell.kind is Kind.STRONG))
        return QSize(metrics.horizontalAdvance(cell.text or "") + px(18), row_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("kind", "cell")
        return editor

    def _paint_band(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(option.rect, self.look.theme.accent_soft)
        elif state & _MOUSE_OVER:
            painter.fillRect(option.rect, self.look.theme.hover)


def _paint_text(painter: QPainter, inner: QRect, cell: Cell, look: Look) -> None:
    strong = cell.kind is Kind.STRONG
    quiet = cell.text is None or cell.kind is Kind.QUIET or cell.kind is Kind.NUMBER
    text = "…" if cell.text is None else cell.text
    words, width, height = _shaped(text, inner.width(), strong, look)
    left = inner.right() + 1 - width if cell.align.value & _RIGHT else inner.left()
    painter.setFont(look.bold if strong else look.body)
    painter.setPen(look.theme.quiet if quiet else look.theme.text)
    painter.drawStaticText(left, inner.top() + (inner.height() - height) // 2, words)


def _cell(index: Index) -> Cell:
    model = index.model()
    if isinstance(model, ColumnsModel):
        return model.cell(index.row(), index.column())
    align = index.data(Qt.ItemDataRole.TextAlignmentRole)
    text = index.data(Qt.ItemDataRole.DisplayRole)
    return Cell(
        index.data(KIND_ROLE) or Kind.TEXT,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if align is None else align,
        None if text is None else str(text),
        index.data(BADGE_ROLE),
    )
