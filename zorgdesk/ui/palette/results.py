"""The list under "Search or do": a model of headings and results, and how a line is drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.palette.finder import Group, Result
from zorgdesk.ui.palette.marking import found_ranges
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px, row_height

Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Result on this line; None for a heading."""
TYPED_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class ResultsModel(QAbstractListModel):
    """Lines in reading order; a heading is a text, and cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str | Result] = []
        self._typed = ""

    def set_groups(self, groups: Sequence[tuple[str, Group]], typed: str) -> None:
        """Show groups under their headings."""
        self.beginResetModel()
        self._lines = []
        for heading, group in groups:
            self._lines += [heading, *group.results]
        self._typed = typed
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        result = line if isinstance(line, Result) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return result.title if result else line
        if role == Qt.ItemDataRole.AccessibleTextRole and result:
            return " ".join(part for part in (result.title, result.detail) if part)
        return {RESULT_ROLE: result, TYPED_ROLE: self._typed}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.data(index, RESULT_ROLE) else Qt.ItemFlag.NoItemFlags

    def result(self, row: int) -> Result | None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Result) else None

    def step(self, row: int, by: int) -> int:
        """The next line that can be chosen, `by` 1 or -1 from `row`, going round; -1 when there is none."""
        count = len(self._lines)
        for distance in range(1, count + 1):
            there = (row + by * distance) % count
            if self.result(there):
                return there
        return -1


class ResultDelegate(QStyledItemDelegate):
    """Icon, title with the typed letters marked, and where it belongs in quiet letters behind it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), row_height() if index.data(RESULT_ROLE) else px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        result = index.data(RESULT_ROLE)
        if result is None:
            self._paint_heading(painter, area, index.data())
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(current_theme().accent_soft)
                painter.drawRoundedRect(area.adjusted(px(8), 0, -px(8), 0), px(6), px(6))
            self._paint_result(painter, area.adjusted(px(20), 0, -px(20), 0), result, index.data(TYPED_ROLE))
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(app_font(SMALL, bold=True))
        painter.setPen(current_theme().quiet)
        bottom = area.adjusted(px(20), 0, -px(20), -px(4))
        painter.drawText(bottom, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_result(self, painter: QPainter, area: QRectF, result: Result, typed: str) -> None:
        theme = current_theme()
        paint_icon(painter, QRectF(area.left(), area.top(), px(18), area.height()), result.icon, theme.quiet)
        words = area.adjusted(px(30), 0, 0, 0)
        painter.setPen(theme.text)
        title = words.adjusted(0, 0, -words.width() * _FOR_DETAIL, 0)
        rest = words.adjusted(
            _paint_marked(painter, title, result.title, typed, app_font()) + px(12), 0, 0, 0
        )
        painter.setPen(theme.quiet)
        if result.keys:
            painter.setFont(app_font(SMALL))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, result.keys)
        else:
            _paint_marked(painter, rest, result.detail, typed, app_font(SMALL))


_FOR_DETAIL = 0.3
"""The share of a line that a long title leaves to what stands behind it."""


def _paint_marked(painter: QPainter, area: QRectF, text: str, typed: str, font: QFont) -> float:
    """Draw the text with the typed letters bold and in the accent; returns how wide it became."""
    width = max(0, int(area.width()))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(start, length) for start, length in found_ranges(shown, typed)])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
    return line.naturalTextWidth()


def _marked(start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(current_theme().accent)
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = start, length, look
    return marked
