"""A key cap and what it does; a click does the same, for who uses the mouse alone."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from zorgdesk.ui.theme import app_font, current_theme, px
from zorgdesk.ui.widgets.flow_layout import FlowLayout

_CAP_SIZE = 0.8
_WORD_SIZE = 0.95


class KeyHint(QAbstractButton):
    """`keys` as printed on the cap ("Ctrl Enter"), `word` behind it (may be empty). Emits `clicked`."""

    def __init__(self, keys: str, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.setText(word)
        self.setAccessibleName(f"{word} ({keys})" if word else keys)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key itself does it: no need to Tab here
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        word = QFontMetrics(app_font(_WORD_SIZE)).horizontalAdvance(self.text())
        return QSize(self._cap_width() + (px(4) + word if word else 0), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(0.5, 1.5, self._cap_width() - 1, px(24) - 3)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.hover if self.isDown() else theme.surface)
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setPen(theme.text if self.underMouse() else theme.quiet)
        painter.setFont(app_font(_CAP_SIZE))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.keys)
        painter.setFont(app_font(_WORD_SIZE))
        words = QRectF(self.rect()).adjusted(self._cap_width() + px(4), 0, 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _cap_width(self) -> int:
        advance = QFontMetrics(app_font(_CAP_SIZE)).horizontalAdvance(self.keys)
        return max(advance + px(12), px(20))


class KeyHints(QWidget):
    """A row of key hints that wraps."""

    def __init__(self, hints: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=px(8))
        self.hints = [KeyHint(keys, word, self) for keys, word in hints]
        for hint in self.hints:
            self._flow.addWidget(hint)
