"""A short list whose every line opens something: by a click, or by Tab, arrows and Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import app_font, current_theme, px, row_height
from zorgdesk.ui.widgets.badge import BadgeContent, badge_size, paint_badge

_TITLE = 240
"""Pixels at 100 % that a title gets before there is room for a note behind it."""


@dataclass(frozen=True)
class Row:
    """One line: badge in front or icon, title, a quiet note, badge at the end."""

    title: str
    choose: Callable[[], object]
    icon: str = ""
    front: BadgeContent | None = None
    note: str = ""
    badge: BadgeContent | None = None
    strong: bool = False

    def spoken(self) -> str:
        """For a screen reader."""
        parts = (self.front and self.front.text, self.title, self.note, self.badge and self.badge.text)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class _Widths:
    front: int
    note: int
    badge: int


class RowButton(QAbstractButton):
    """One line of the list."""

    def __init__(self, row: Row, widths: _Widths, parent: QWidget) -> None:
        super().__init__(parent)
        self._row, self._widths = row, widths
        self.setText(row.title)
        self.setAccessibleName(row.spoken())
        self.setToolTip(row.spoken())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: row.choose())

    def sizeHint(self) -> QSize:
        return QSize(px(200), row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: self.focusNextChild, Qt.Key.Key_Up: self.focusPreviousChild}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step := steps.get(Qt.Key(event.key())):
            step()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.fillRect(area, theme.hover)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), px(4), px(4))
        painter.setPen(theme.line)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_parts(painter, area.adjusted(px(10), 0, -px(10), 0))

    def _paint_parts(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        row, widths = self._row, self._widths
        if row.front:
            paint_badge(painter, QRectF(area.left(), area.top(), widths.front, area.height()), row.front)
            area.setLeft(area.left() + widths.front + px(16))
        elif row.icon:
            paint_icon(painter, QRectF(area.left(), area.top(), px(20), area.height()), row.icon, theme.text)
            area.setLeft(area.left() + px(48))
        if row.badge:
            left = area.right() - widths.badge
            paint_badge(painter, QRectF(left, area.top(), widths.badge, area.height()), row.badge)
        area.setRight(area.right() - widths.badge - (px(16) if widths.badge else 0))
        if widths.note and area.width() - widths.note >= px(_TITLE):
            note = QRectF(area.right() - widths.note, area.top(), widths.note, area.height())
            self._write(painter, note, row.note, quiet=True)
            area.setRight(note.left() - px(16))
        self._write(painter, area, row.title, strong=row.strong)

    def _write(
        self, painter: QPainter, area: QRectF, text: str, quiet: bool = False, strong: bool = False
    ) -> None:
        painter.setFont(app_font(bold=strong))
        painter.setPen(current_theme().quiet if quiet else current_theme().text)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(area.width())))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class RowList(QWidget):
    """The lines below each other, their parts aligned in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of what was shown; the line that had the keyboard keeps it."""
        focused = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        for old in self.buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        widths = _widths(rows)
        self.buttons = [RowButton(row, widths, self) for row in rows]
        for button in self.buttons:
            self._column.addWidget(button)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()


def _widths(rows: Sequence[Row]) -> _Widths:
    metrics = QFontMetrics(app_font())
    return _Widths(
        front=max((badge_size(row.front).width() for row in rows if row.front), default=0),
        note=max((metrics.horizontalAdvance(row.note) + 2 for row in rows if row.note), default=0),
        badge=max((badge_size(row.badge).width() for row in rows if row.badge), default=0),
    )
