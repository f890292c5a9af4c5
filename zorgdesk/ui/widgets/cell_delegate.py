"""Paints the cells of our tables: quiet lines, a bold first word, badges, a soft band for the chosen row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
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
from zorgdesk.ui.widgets.table_models import BADGE_ROLE, KIND_ROLE, Kind

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Takes the look of a cell from the model's KIND_ROLE and BADGE_ROLE; any model may answer them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        area: QRect = option.rect
        self._paint_band(painter, option, index, theme)
        inner = area.adjusted(px(8), 0, -px(8), -1)
        if badge := index.data(BADGE_ROLE):
            paint_badge(painter, QRectF(inner), badge)
            return
        text = index.data(Qt.ItemDataRole.DisplayRole)
        kind = index.data(KIND_ROLE)
        painter.setFont(app_font(bold=kind == Kind.STRONG))
        painter.setPen(theme.quiet if text is None or kind in _QUIET_KINDS else theme.text)
        shown = painter.fontMetrics().elidedText(
            "…" if text is None else str(text), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        badge = index.data(BADGE_ROLE)
        if badge:
            return QSize(badge_size(badge).width() + px(16), row_height())
        font = app_font(bold=index.data(KIND_ROLE) == Kind.STRONG)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(QFontMetrics(font).horizontalAdvance(text) + px(18), row_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("kind", "cell")
        return editor

    def _paint_band(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.line)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and _is_current_row(view, index):
            self._paint_focus(painter, area, view, theme)

    def _paint_focus(self, painter: QPainter, area: QRect, view: QAbstractItemView, theme: Theme) -> None:
        """A frame around the whole row, so that who works by keyboard sees where they are."""
        thick = 2
        painter.fillRect(area.left(), area.top(), area.width(), thick, theme.accent)
        painter.fillRect(area.left(), area.bottom() + 1 - thick, area.width(), thick, theme.accent)
        if area.left() <= 0:
            painter.fillRect(area.left(), area.top(), thick, area.height(), theme.accent)
        if area.right() >= view.viewport().width() - 1:
            painter.fillRect(area.right() + 1 - thick, area.top(), thick, area.height(), theme.accent)


_QUIET_KINDS = (Kind.QUIET, Kind.NUMBER)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _is_current_row(view: QAbstractItemView, index: Index) -> bool:
    current = view.currentIndex()
    return current.isValid() and current.row() == index.row()
