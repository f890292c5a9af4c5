"""The search field of a list with its filters beside it, or behind a button where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.search_box import SearchBox

_SEARCH_WIDTH, _CHOICE_WIDTH = 220, 240
"""Pixels at 100 %: the least of the search field, the most of a choice."""


class FilterBar(QWidget):
    """Takes one line; in a narrow page the button opens a second one with the choices."""

    def __init__(
        self, search: SearchBox, choices: Sequence[Choice], filters: str, parent: QWidget | None = None
    ) -> None:
        """`filters` is what the button is called."""
        super().__init__(parent)
        self._choices = choices
        self.button = icon_button("filter", filters)
        self.button.setCheckable(True)
        self.button.toggled.connect(lambda _on: self._arrange())
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(search, 1)
        self._first.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._first)
        column.addLayout(self._second)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange()

    def is_narrow(self) -> bool:
        """Whether the choices are behind the button."""
        return self.width() < px(_SEARCH_WIDTH) + sum(_width(choice) + px(12) for choice in self._choices)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A choice that offers other words may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow()
        for line in (self._first, self._second, self.layout()):
            if line is not None:
                line.setSpacing(px(12))
        self.button.setVisible(narrow)
        for choice in self._choices:
            (self._first if narrow else self._second).removeWidget(choice)
            line, stretch = (self._second, 1) if narrow else (self._first, 0)
            if line.indexOf(choice) < 0:
                line.addWidget(choice, stretch)
            choice.setMinimumWidth(0 if narrow else _width(choice))
            choice.setVisible(not narrow or self.button.isChecked())


def _width(choice: Choice) -> int:
    """What it takes to read the longest of its words."""
    words = [choice.itemText(index) for index in range(choice.count())]
    longest = max(map(choice.fontMetrics().horizontalAdvance, words), default=0)
    return min(longest + px(60), px(_CHOICE_WIDTH))
