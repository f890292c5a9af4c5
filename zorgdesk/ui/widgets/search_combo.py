"""A line that looks up what is typed somewhere slow, offers what it found, and can make what is not there."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zorgdesk.ui.theme import app_font, current_theme, px, row_height

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_ROWS_SHOWN = 8


@dataclass(frozen=True)
class Suggestion:
    """Something that fits what was typed. `detail` stands behind it, quieter: an organisation, a place."""

    key: Hashable
    text: str
    detail: str = ""


class _New:
    """The key of the last line, that makes what was typed."""


_NEW = _New()


class SearchCombo(QLineEdit):
    """Emits `query_changed` while the person types; answer it with `set_suggestions`.

    Enter or a click takes the highlighted suggestion, Escape closes the list. Leaving the field takes the one
    suggestion that is just what was typed; other text puts back what was there; no text emits `chosen(None)`.
    """

    query_changed = Signal(str)
    chosen = Signal(object)
    """The key of the suggestion taken, or None when the field was emptied."""
    created = Signal(str)
    """What was typed, to be made; only with `can_create`."""

    def __init__(
        self,
        placeholder: str = "",
        can_create: bool = False,
        clear_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._can_create = can_create
        self._clear_after = clear_after
        self._value: tuple[Hashable | None, str] = (None, "")
        self.popup = SuggestionList(self)
        self.popup.clicked.connect(self._take)
        self.textEdited.connect(self._typed)

    def key(self) -> Hashable | None:
        """The key of what is chosen."""
        return self._value[0]

    def set_value(self, key: Hashable | None, text: str) -> None:
        """Show this as chosen; tells nobody."""
        self._value = (key, text)
        self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self.popup.hide()

    def set_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """What fits the last query. Ignored when the person has left the field."""
        if not self.hasFocus():
            return
        typed = self.text().strip()
        shown = list(suggestions)
        if self._can_create and typed and all(s.text.casefold() != typed.casefold() for s in shown):
            shown.append(Suggestion(_NEW, self.tr("Add “{name}”").format(name=typed)))
        self.popup.fill(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.isVisible():
            self._take(self.popup.currentIndex())
        elif key == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape closes the list before it closes what is around the field."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.popup.isVisible():
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        meant = self.popup.only(self.text()) if self.popup.isVisible() else None
        self.popup.hide()
        if meant is not None:
            self._take(meant)
            return
        if not self.text().strip() and self._value != (None, "") and not self._clear_after:
            self._value = (None, "")
            self.chosen.emit(None)
        elif self.text() != self._value[1]:
            self.setText(self._value[1])

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.popup.hide()
        self.query_changed.emit(text)

    def _move(self, step: int) -> None:
        if self.popup.isVisible():
            self.popup.move_by(step)
        else:
            self.query_changed.emit(self.text())

    def _take(self, index: QModelIndex) -> None:
        key, text, typed = index.data(KEY_ROLE), index.data(), self.text().strip()
        self.popup.hide()
        if self._clear_after:
            self.set_value(None, "")
        if key is _NEW:
            self.created.emit(typed)
        elif index.isValid():
            if not self._clear_after:
                self.set_value(key, text)
            self.chosen.emit(key)


class SuggestionList(QListView):
    """Lies in the window below its line, so the line keeps the focus and no window manager can interfere.

    `widest` is the most it may take of the width of a long line, at 100 %.
    """

    def __init__(self, line: QWidget, widest: int = 10_000) -> None:
        super().__init__(line.window())
        self._line = line
        self._widest = widest
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_SuggestionDelegate(self))
        self.setModel(QStandardItemModel(self))
        self.entered.connect(self.setCurrentIndex)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    def fill(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these, the first one highlighted; nothing to show hides the list."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for suggestion in suggestions:
            item = QStandardItem(suggestion.text)
            item.setData(suggestion.key, KEY_ROLE)
            item.setData(suggestion.detail, _DETAIL_ROLE)
            item.setEditable(False)
            model.appendRow(item)
        self.setVisible(bool(suggestions))
        if suggestions:
            self._place(len(suggestions))
            self.setCurrentIndex(model.index(0, 0))

    def only(self, typed: str) -> QModelIndex | None:
        """The suggestion that says exactly what was typed, when there is one and only one."""
        rows = [self.model().index(row, 0) for row in range(self.model().rowCount())]
        wanted = typed.strip().casefold()
        said = [one for one in rows if one.data(KEY_ROLE) is not _NEW and one.data().casefold() == wanted]
        return said[0] if len(said) == 1 else None

    def move_by(self, step: int) -> None:
        rows = self.model().rowCount()
        self.setCurrentIndex(self.model().index((self.currentIndex().row() + step) % rows, 0))

    def _place(self, rows: int) -> None:
        """Below the line, or above it when there is more room."""
        window = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
            self.show()
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        height = min(rows, _ROWS_SHOWN) * row_height() + px(10)
        above = self._line.mapTo(window, QPoint(0, -2)).y()
        if corner.y() + height > window.height() and above > window.height() - corner.y():
            corner.setY(max(above - height, 0))
        else:
            height = min(height, max(window.height() - corner.y(), row_height() + px(10)))
        self.setGeometry(
            QRect(corner.x(), corner.y(), max(min(self._line.width(), px(self._widest)), px(240)), height)
        )
        self.raise_()


class _SuggestionDelegate(QStyledItemDelegate):
    """The text, and behind it the detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(160), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.accent_soft)
        inner = area.adjusted(px(8), 0, -px(8), 0)
        is_new = index.data(KEY_ROLE) is _NEW
        text = str(index.data())
        font = app_font(bold=is_new)
        painter.setFont(font)
        painter.setPen(theme.accent if is_new else theme.text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(theme.quiet)
        rest = inner.adjusted(QFontMetrics(font).horizontalAdvance(text) + px(12), 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, str(index.data(_DETAIL_ROLE) or ""))
