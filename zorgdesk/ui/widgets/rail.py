"""The navigation on the left: one item per page, an icon and a word."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import app_font, current_theme, px
from zorgdesk.ui.widgets.labels import label


class RailItem(QAbstractButton):
    """One page. Tab goes to the chosen one, Up and Down to its neighbours, Enter or Space opens it."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self.compact = False
        self._ring = False
        self.setText(text)
        self.setToolTip("")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        if self.compact:
            return QSize(px(44), px(40))
        advance = QFontMetrics(app_font(bold=True)).horizontalAdvance(self.text())
        return QSize(advance + px(60), px(40))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for who works by key; a window that opens puts the focus here by itself."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        left = px(12)
        icon_area = QRectF(left, 0, px(20), self.height())
        paint_icon(painter, icon_area, self._icon, theme.on_rail)
        if not self.compact:
            painter.setFont(app_font(bold=self.isChecked()))
            painter.setPen(theme.on_rail)
            words = QRectF(self.rect()).adjusted(px(44), 0, -px(8), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_pill(self, painter: QPainter) -> None:
        theme = current_theme()
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.on_rail, 2) if self.hasFocus() and self._ring else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.rail_selected if self.isChecked() else theme.rail_hover)
        painter.drawRoundedRect(pill, px(8), px(8))


class Rail(QWidget):
    """Emits `chosen(key)` when the person opens a page; `select(key)` only shows which one is open."""

    chosen = Signal(str)

    def __init__(self, brand: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._brand = label(brand, "brand")
        self._brand.setContentsMargins(px(12), px(16), px(12), px(16))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(8), 0, px(8), px(12))
        self._column.setSpacing(px(2))
        self._column.addWidget(self._brand)
        self._column.addStretch()
        self._pages = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def add_item(self, key: str, icon_name: str, text: str) -> None:
        """A page, below those already there."""
        self._pages += 1
        self._column.insertWidget(self._pages, self._make(key, icon_name, text))

    def add_foot_item(self, key: str, icon_name: str, text: str) -> None:
        """A page at the bottom of the rail."""
        self._column.addWidget(self._make(key, icon_name, text))

    def select(self, key: str) -> None:
        """Show `key` as the open page. Raises KeyError for an unknown one."""
        self._items[key].setChecked(True)

    def selected(self) -> str:
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def item(self, key: str) -> RailItem:
        return self._items[key]

    def set_compact(self, compact: bool) -> None:
        """Icons alone, with the word as tool tip: for a narrow window or very large text."""
        self._brand.setVisible(not compact)
        for item in self._items.values():
            item.compact = compact
            item.setToolTip(item.text() if compact else "")
            item.updateGeometry()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items.values()), default=0) + px(16)
        compact = any(item.compact for item in self._items.values())
        return QSize(widest if compact else max(widest, px(208)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        items = list(self._items.values())
        here = next((i for i, item in enumerate(items) if item.hasFocus()), None)
        if event.key() not in steps or here is None:
            super().keyPressEvent(event)
            return
        items[(here + steps[Qt.Key(event.key())]) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().rail)

    def _make(self, key: str, icon_name: str, text: str) -> RailItem:
        item = RailItem(icon_name, text, self)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(item)
        self._items[key] = item
        return item
