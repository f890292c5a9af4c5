"""Tags as chips in a field: type to add, Backspace or a click to take away."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.search_combo import SearchCombo


class Chip(QAbstractButton):
    """One tag. A click, Delete or Backspace emits `clicked`: take me away."""

    def __init__(self, key: Hashable, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Remove “{name}”").format(name=text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # by key from the input, so that Tab goes on to the next field

    def sizeHint(self) -> QSize:
        advance = QFontMetrics(app_font(SMALL, bold=True)).horizontalAdvance(self.text())
        return QSize(advance + px(38), px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the field knows who stands beside whom
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else QPen(theme.accent_soft, 1))
        painter.setBrush(theme.accent_soft)
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.accent)
        painter.setFont(app_font(SMALL, bold=True))
        painter.drawText(pill.adjusted(px(10), 0, -px(24), 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        side = px(13)
        cross = QRectF(pill.right() - px(22), pill.center().y() - side / 2, side, side)
        paint_icon(painter, cross, "close", theme.accent)


class Chips(QFrame):
    """`input` is the SearchCombo at the end: connect its `query_changed` and give it suggestions.

    The chips shown change only through `set_chips`; the signals say what the person wants.
    """

    added = Signal(object)
    created = Signal(str)
    removed = Signal(object)

    def __init__(self, placeholder: str, can_create: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("focused", False)
        self._chips: list[Chip] = []
        self.input = SearchCombo(placeholder, can_create, clear_after=True, parent=self)
        self.input.setProperty("kind", "bare")
        self.input.setMinimumWidth(px(190))
        self.input.installEventFilter(self)
        self.input.chosen.connect(self._add)
        self.input.created.connect(self.created)
        self._flow = FlowLayout(self, spacing=px(6))
        self._flow.setContentsMargins(px(8), px(6), px(8), px(6))
        self._flow.addWidget(self.input)
        self.setFocusProxy(self.input)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def chips(self) -> list[Chip]:
        """The chips shown, in their order."""
        return list(self._chips)

    def keys(self) -> list[Hashable]:
        return [chip.key for chip in self._chips]

    def set_chips(self, chips: Sequence[tuple[Hashable, str]]) -> None:
        """Show these (key, text) pairs, in this order."""
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(key, text, self) for key, text in chips]
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, key=chip.key: self.removed.emit(key))
            self._flow.insert_widget(index, chip)
            chip.show()
        if had_focus:
            self.input.setFocus()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._goes_back(event):
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk over the chips."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        here = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if here is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        there = here + steps[Qt.Key(event.key())]
        if there >= len(self._chips):
            self.input.setFocus()
        elif there >= 0:
            self._chips[there].setFocus()

    def _goes_back(self, event: QKeyEvent) -> bool:
        back = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left)
        return (
            back
            and bool(self._chips)
            and self.input.cursorPosition() == 0
            and not self.input.hasSelectedText()
        )

    def _add(self, key: Hashable | None) -> None:
        if key is not None and key not in self.keys():
            self.added.emit(key)
