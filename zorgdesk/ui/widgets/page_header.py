"""The head of a page: where one is, what is open, its state, and what can be done with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import ElidedLabel, label


class PageHeader(QWidget):
    """Emits `crumb_clicked(index)` for a step of the breadcrumb; buttons stand on the right."""

    crumb_clicked = Signal(int)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(px(4))
        self._title = ElidedLabel(title, "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(px(8))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(12))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(self._crumbs)
        texts.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        row.addLayout(texts, 1)
        row.addLayout(self._badges)
        row.addLayout(self._buttons)

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
        _empty(self._badges)
        for content in badges:
            self._badges.addWidget(Badge(content))

    def add_button(self, widget: QWidget) -> None:
        self._buttons.addWidget(widget)


def _empty(box: QHBoxLayout) -> None:
    while item := box.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
