"""A search field with its icon in front and, behind it, the keys that do something with what is found."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.key_hint import KeyHint


class SearchBox(QFrame):
    """`edit` is the line edit itself, for its keys and its text; `large` is the size of check-in."""

    text_changed = Signal(str)

    def __init__(
        self,
        placeholder: str,
        hints: Sequence[tuple[str, str]] = (),
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("focused", False)
        self._large = large
        self.edit = QLineEdit(self)
        self.edit.setProperty("kind", "bare_large" if large else "bare")
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self.text_changed)
        self.hints = [KeyHint(keys, word, self) for keys, word in hints]
        self._build()
        self.setFocusProxy(self.edit)

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(56 if self._large else 40))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hints give way before the text does."""
        taken = sum(hint.sizeHint().width() + px(10) for hint in self.hints)
        for hint in self.hints:
            hint.setVisible(self.width() - taken > px(220))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16 if self._large else 12), 0, px(16 if self._large else 12), 0)
        row.setSpacing(px(10))
        row.addWidget(_Lens(self))
        row.addWidget(self.edit, 1)
        for hint in self.hints:
            row.addWidget(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class _Lens(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(18), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "search", current_theme().text)
