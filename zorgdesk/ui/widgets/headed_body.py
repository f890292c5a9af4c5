"""A head above a body that takes the rest; where that is too little, the head can be scrolled away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px

_LEAST = 400
"""Height in pixels at 100 % in which one can work in the body."""


class HeadedBody(QScrollArea):
    """With large letters in a small window the body comes into view and the head above it is out of sight.

    `kept` is the lowest part of the head, which stays in view: the tabs.
    """

    def __init__(self, head: QWidget, kept: QWidget, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._kept, self._body = head, kept, _Rest(body)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._content = QWidget()
        self._content.setObjectName("column")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._body, 1)
        self.setWidget(self._content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.show_body())

    def show_body(self) -> None:
        """Scroll the head away as far as that is needed, and bring what has the keyboard into view."""
        if self.verticalScrollBar().maximum():
            self.verticalScrollBar().setValue(self._kept.mapTo(self._content, QPoint(0, 0)).y())
            self._follow(None, QApplication.focusWidget())

    def show_head(self, shown: bool) -> None:
        """With its head, or the body alone."""
        self._head.setVisible(shown)
        self._give_room()

    def _give_room(self) -> None:
        kept = 0 if self._head.isHidden() else self._kept.sizeHint().height()
        self._body.setMinimumHeight(max(0, min(px(_LEAST), self.viewport().height() - kept)))

    def _follow(self, _old: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and self._body.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()


class _Rest(QWidget):
    """Takes what is left, whatever its content would like: that scrolls by itself."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(content)

    def hasHeightForWidth(self) -> bool:
        return False
