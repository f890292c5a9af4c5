"""Paints the cells of our tables: quiet lines, a bold first word, badges, a soft band for the chosen row."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
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
class _Look:
    """Fonts and lengths at one text size; made once, for painting thousands of cells."""

    body: QFont
    bold: QFont
    body_metrics: QFontMetrics
    bold_metrics: QFontMetrics
    gap: int


_SELECTED = QStyle.StateFlag.State_Selected.value
_MOUSE_OVER = QStyle.StateFlag.State_MouseOver.value
"""As numbers: Qt's flags are compared ten times slower, and a screen has hundreds of cells."""


@lru_cache(maxsize=4096)
def _elided(text: str, width: int, strong: bool, look: _Look) -> str:
    metrics = look.bold_metrics if strong else look.body_metrics
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=2)
def _look(eight: int, family: str) -> _Look:
    body, bold = app_font(), app_font(bold=True)
    return _Look(body, bold, QFontMetrics(body), QFontMetrics(bold), eight)


class CellDelegate(QStyledItemDelegate):
    """Takes the look of a cell from a ColumnsModel, or from KIND_ROLE and BADGE_ROLE of any other model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        look = _look(px(8), QGuiApplication.font().family())
        area: QRect = option.rect
        self._paint_band(painter, option, index, theme)
        inner = area.adjusted(look.gap, 0, -look.gap, -1)
        cell = _cell(index)
        if cell.badge:
            paint_badge(painter, QRectF(inner), cell.badge)
            return
        strong = cell.kind is Kind.STRONG
        quiet = cell.text is None or cell.kind is Kind.QUIET or cell.kind is Kind.NUMBER
        text = "…" if cell.text is None else cell.text
        if not text:
            return
        painter.setFont(look.bold if strong else look.body)
        painter.setPen(theme.quiet if quiet else theme.text)
        painter.drawText(inner, cell.align, _elided(text, inner.width(), strong, look))

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

    def _paint_band(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        area: QRect = option.rect
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(area, theme.accent_soft)
        elif state & _MOUSE_OVER:
            painter.fillRect(area, theme.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.line)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and _is_current_row(view, index):
            _paint_focus(painter, area, view, theme)


def _paint_focus(painter: QPainter, area: QRect, view: QAbstractItemView, theme: Theme) -> None:
    """A frame around the whole row, so that who works by keyboard sees where they are."""
    thick = 2
    painter.fillRect(area.left(), area.top(), area.width(), thick, theme.accent)
    painter.fillRect(area.left(), area.bottom() + 1 - thick, area.width(), thick, theme.accent)
    if area.left() <= 0:
        painter.fillRect(area.left(), area.top(), thick, area.height(), theme.accent)
    if area.right() >= view.viewport().width() - 1:
        painter.fillRect(area.right() + 1 - thick, area.top(), thick, area.height(), theme.accent)


def _is_current_row(view: QAbstractItemView, index: Index) -> bool:
    current = view.currentIndex()
    return current.isValid() and current.row() == index.row()


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
