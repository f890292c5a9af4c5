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
        self._kept, self._body = kept, body
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
        column.addWidget(body, 1)
        # What it would like is not asked: every body scrolls by itself, and must have no more than below.
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
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

    def give_room(self) -> None:
        """Look again how much there is for the body: what is kept in view was shown or hidden."""
        kept = 0 if self._kept.isHidden() else self._kept.sizeHint().height()
        self._body.setMinimumHeight(max(0, min(px(_LEAST), self.viewport().height() - kept)))

    def _follow(self, _old: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and self._body.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_room()
