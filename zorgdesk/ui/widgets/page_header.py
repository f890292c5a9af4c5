"""The head of a page: where one is, what is open, its state, and what can be done with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import ElidedLabel, label

_TITLE_WIDTH = 320


class PageHeader(QWidget):
    """Emits `crumb_clicked(index)` for a step of the breadcrumb.

    Badges and buttons stand on the right, or below the title when they would leave it too little room.
    """

    crumb_clicked = Signal(int)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(px(4))
        self._title = ElidedLabel(title, "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badges: list[Badge] = []
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(self._crumbs)
        texts.addWidget(self._title)
        self._side = QWidget()
        self._tools = FlowLayout(self._side, spacing=px(12))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(14))
        self._row.addLayout(texts, 1)
        self._row.addWidget(self._side)
        self._side.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._arrange()
        return super().event(event)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_breadcrumb(self, steps: Sequence[str]) -> None:
        """The way to here, from the page down; the title itself is not a step."""
        _empty(self._crumbs)
        for index, step in enumerate(steps):
            if index:
                self._crumbs.addWidget(label("›", "quiet"))
            crumb = button(step.replace("&", "&&"), "crumb", clicked=partial(self.crumb_clicked.emit, index))
            crumb.setCursor(Qt.CursorShape.PointingHandCursor)
            self._crumbs.addWidget(crumb)
        self._crumbs.addStretch()

    def set_badges(self, badges: Sequence[BadgeContent]) -> None:
        for badge in self._badges:
            self._tools.removeWidget(badge)
            badge.hide()
            badge.deleteLater()
        self._badges = [Badge(content) for content in badges]
        for place, badge in enumerate(self._badges):
            self._tools.insert_widget(place, badge)
            badge.show()
        self._side.setVisible(self._tools.count() > 0)

    def add_button(self, widget: QWidget) -> None:
        self._tools.addWidget(widget)
        self._side.show()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        title = min(self._title.sizeHint().width() + px(14), px(_TITLE_WIDTH))
        below = self.width() < self._tools.sizeHint().width() + title
        direction = directions.TopToBottom if below else directions.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)


def _empty(box: QHBoxLayout) -> None:
    while item := box.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
