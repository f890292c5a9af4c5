"""The bar above the page: the way to "Search or do", and which store is open."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import app_font, current_theme, px
from zorgdesk.ui.widgets.key_hint import KeyHint
from zorgdesk.ui.widgets.labels import ElidedLabel


class SearchButton(QAbstractButton):
    """Looks like a search field, and opens the real one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(QCoreApplication.translate("SearchButton", "Search or do…"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(500))
        self.setMinimumWidth(px(120))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(12), 0)
        row.addStretch()
        hint = KeyHint("Ctrl K", "", self)
        hint.clicked.connect(self.click)
        row.addWidget(hint)

    def sizeHint(self) -> QSize:
        return QSize(px(500), px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.edge if marked else theme.line, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        paint_icon(painter, QRectF(px(14), 0, px(18), self.height()), "search", theme.text)
        painter.setFont(app_font())
        painter.setPen(theme.quiet)
        words = QRectF(self.rect()).adjusted(px(42), 0, -px(70), 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class TopBar(QWidget):
    """Emits `search_wanted` for the palette."""

    search_wanted = Signal()

    def __init__(self, store_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchButton(self)
        self.search.clicked.connect(self.search_wanted)
        self.store_name = ElidedLabel(store_name, "quiet")
        self.store_name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(9), px(24), px(10))
        row.setSpacing(px(24))
        row.addWidget(self.search, 3)
        row.addWidget(self.store_name, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().paper)
        painter.setPen(current_theme().line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
