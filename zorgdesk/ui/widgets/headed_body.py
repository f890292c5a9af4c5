"""A head above a body that takes the rest; where that is too little, the head can be scrolled away."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px

_LEAST = 400
"""Height in pixels at 100 % in which one can work in the body."""


class HeadedBody(QScrollArea):
    """With large letters in a small window the body comes into view and the head above it is out of sight.

    `kept` is the lowest part of the head, which stays in view: the tabs.
    """

    def __init__(self, head: QWidget, kept: QWidget, body: QStackedWidget) -> None:
        super().__init__()
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
        self._body.set_room(max(0, self.viewport().height() - kept))

    def _follow(self, _old: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and self._body.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()


class _Rest(QWidget):
    """Takes what is left, and asks for no more than the page that is shown must have: it scrolls by itself.

    A page that must have more than there is gets what it would like: then all of it is scrolled. Without a
    layout, as Qt would ask that how high every page would like to be.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages, self._room = pages, 0
        pages.setParent(self)
        pages.currentChanged.connect(lambda _: self.updateGeometry())

    def set_room(self, room: int) -> None:
        """How high it can be at most without being scrolled itself."""
        self._room = room
        self.setMinimumHeight(min(px(_LEAST), room))

    def event(self, event: QEvent) -> bool:
        """What a page must have is other than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.setGeometry(self.rect())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self._pages.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return 0
        if not layout.hasHeightForWidth():
            return layout.minimumSize().height()
        needed = layout.minimumHeightForWidth(width)
        return needed if needed <= self._room else layout.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pages.minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
