"""What hangs on a record: each line opens something, wraps, and says quietly where it is."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px, row_height
from zorgdesk.ui.widgets.badge import BadgeContent, badge_size, paint_badge
from zorgdesk.ui.widgets.buttons import button, icon_button

_SHOWN = 20
_FURTHER = 50
"""How many lines come with each press of the button: hundreds at once would keep the screen waiting."""


@dataclass(frozen=True)
class Switch:
    """A button on a line that is on or off; `words` say what a press does."""

    icon: str
    is_on: bool
    words: str
    flip: Callable[[], object] = field(compare=False)


@dataclass(frozen=True)
class Line:
    """A text with, below it and quieter, its note. `remove` takes it away, `removal` says so in words."""

    key: Hashable
    text: str
    note: str = ""
    icon: str = ""
    badge: BadgeContent | None = None
    choose: Callable[[], object] | None = field(default=None, compare=False)
    remove: Callable[[], object] | None = field(default=None, compare=False)
    removal: str = ""
    switch: Switch | None = None

    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join(part for part in (self.text, self.note, self.badge and self.badge.text) if part)


class LineButton(QAbstractButton):
    """One line of the list, as high as its text needs. Emits `step(±1)` on Up and Down."""

    step = Signal(int)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._heights: dict[tuple[int, int], int] = {}
        """By width and text size: a layout asks for the same ones over and over."""
        self.remover: QToolButton | None = None
        if line.remove:
            self.remover = icon_button("trash", line.removal, line.remove, self)
        self.switch: QToolButton | None = None
        if line.switch:
            self.switch = icon_button(line.switch.icon, line.switch.words, line.switch.flip, self)
            self.switch.setCheckable(True)
            self.switch.setChecked(line.switch.is_on)
        self.setText(line.text)
        self.setAccessibleName(line.spoken())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if choose := line.choose:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda _checked=False: choose())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = (width, row_height())
        if key not in self._heights:
            self._heights[key] = max(self._note_area(width).bottom() + px(8), row_height())
        return self._heights[key]

    def sizeHint(self) -> QSize:
        return QSize(px(240), row_height())  # what it really needs, the layout asks per width

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and self.line.remove:
            self.line.remove()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = px(32)
        for place, one in enumerate(self._tools(), start=1):
            one.setGeometry(self.width() - place * side, px(2), side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.hasFocus() or (self.underMouse() and self.line.choose):
            painter.fillRect(area, theme.hover)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), px(4), px(4))
        painter.setPen(theme.line)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_line(painter)

    def _paint_line(self, painter: QPainter) -> None:
        theme, line, text = current_theme(), self.line, self._text_area(self.width())
        if line.icon:
            mark = QRectF(px(8), text.top(), px(20), QFontMetrics(app_font()).height())
            paint_icon(painter, mark, line.icon, theme.quiet)
        if line.badge:
            paint_badge(painter, QRectF(self._badge_area(text)), line.badge)
        painter.setPen(theme.text)
        _laid_out(app_font(), line.text, text.width()).draw(painter, text.topLeft())
        note = self._note_area(self.width())
        painter.setPen(theme.quiet)
        _laid_out(_note_font(), line.note, note.width()).draw(painter, note.topLeft())

    def _text_area(self, width: int) -> QRect:
        left = px(8) + (px(30) if self.line.icon else 0)
        right = width - px(8) - px(30) * len(self._tools())
        return _fitted(app_font(), QRect(left, px(8), max(right - left, px(60)), 0), self.line.text)

    def _tools(self) -> list[QToolButton]:
        """The buttons on the line, from the right."""
        return [one for one in (self.remover, self.switch) if one is not None]

    def _badge_area(self, text: QRect) -> QRect:
        height = badge_size(self.line.badge).height() if self.line.badge else 0
        return QRect(text.left(), text.bottom() + (px(4) if height else 1), text.width(), height)

    def _note_area(self, width: int) -> QRect:
        badge = self._badge_area(self._text_area(width))
        below = QRect(badge.left(), badge.bottom() + 1, badge.width(), 0)
        return _fitted(_note_font(), below, self.line.note)


class LineList(QWidget):
    """The first lines, and a button that shows more of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[LineButton] = []
        self._lines: tuple[Line, ...] = ()
        self._bodies: list[QWidget] = []
        self._column = _column(self)
        self.more = button("", "link", clicked=self._show_more)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.hide()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these in place of what was shown; the line that had the keyboard keeps it, or the next one."""
        if tuple(lines) == self._lines:
            return
        focused = next((i for i, one in enumerate(self.buttons) if one.hasFocus()), None)
        shown = max(len(self.buttons), _SHOWN)
        self._empty()
        self._lines = tuple(lines)
        self._show_next(shown)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for line in self.buttons:
                line.updateGeometry()

    def _show_more(self) -> None:
        first_new = len(self.buttons)
        self._show_next(_FURTHER)
        self.buttons[first_new].setFocus()

    def _empty(self) -> None:
        for body in self._bodies:
            self._column.removeWidget(body)
            body.hide()
            body.deleteLater()
        self._bodies, self.buttons = [], []

    def _show_next(self, number: int) -> None:
        """More lines, in one widget: each one shown by itself would lay out all the others again."""
        body = QWidget(self)
        column = _column(body)
        for place, line in enumerate(self._lines[len(self.buttons) :][:number], start=len(self.buttons)):
            one = LineButton(line, body)
            one.step.connect(lambda step, place=place: self._step(place + step))
            column.addWidget(one)
            self.buttons.append(one)
        self._bodies.append(body)
        self._column.insertWidget(self._column.count() - 1, body)
        body.show()
        hidden = len(self._lines) - len(self.buttons)
        self.more.setText(self.tr("Show %n more", None, min(hidden, _FURTHER)))
        self.more.setVisible(hidden > 0)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self.buttons):
            self.buttons[place].setFocus()


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _note_font() -> QFont:
    return app_font(SMALL)


def _fitted(font: QFont, area: QRect, text: str) -> QRect:
    """The area, as high as the text is when it is wrapped to its width."""
    height = round(_laid_out(font, text, area.width()).boundingRect().height()) if text else 0
    return QRect(area.left(), area.top(), area.width(), height)


def _laid_out(font: QFont, text: str, width: int) -> QTextLayout:
    """Wrapped between words, and inside a word only when it is longer than a line."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(options)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, bottom))
        bottom += line.height()
    layout.endLayout()
    return layout
