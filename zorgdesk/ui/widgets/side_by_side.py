"""A main part with a narrower one at its side, or below it where there is no room for two."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from zorgdesk.ui.theme import px

_NO_LIMIT = (1 << 24) - 1


class SideBySide(QWidget):
    """`side_width` is that of the narrow part at 100 %; under `main_width` for the rest, it goes below."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        side_width: int = 272,
        main_width: int = 480,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side, self._side_width, self._main_width = side, side_width, main_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(main, 1)
        self._box.addWidget(side)
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < px(self._side_width + self._main_width)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._box.setSpacing(px(24))
        self._side.setMinimumWidth(0 if stacked else px(self._side_width))
        self._side.setMaximumWidth(_NO_LIMIT if stacked else px(self._side_width))
