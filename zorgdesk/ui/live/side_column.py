"""The side of Live: the programme, and below it, always in sight, who has and who asks for the floor."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.ui.labels import Labels
from zorgdesk.ui.live.floor_box import FloorBox
from zorgdesk.ui.live.programme_column import ProgrammeColumn
from zorgdesk.ui.theme import px

_MOST = 0.6  # of the height, for the speakers' list


class SideColumn(QFrame):
    """Each half scrolls by itself when it must."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self.programme = ProgrammeColumn(labels)
        self.floor = FloorBox()
        self._content = QWidget()
        self._content.setObjectName("column")
        self._inside = QVBoxLayout(self._content)
        self._inside.addWidget(self.floor)
        self._content.installEventFilter(self)
        self._lower = QScrollArea()
        self._lower.setObjectName("floor")
        self._lower.setWidgetResizable(True)
        self._lower.setFrameShape(QFrame.Shape.NoFrame)
        self._lower.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lower.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lower.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.programme, 1)
        column.addWidget(self._lower)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More or less stands in the list: the scroll area around it would not tell."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_inside"):
            self._space()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(160))

    def _space(self) -> None:
        self._inside.setContentsMargins(px(20), px(8), px(20), px(16))

    def _share(self) -> None:
        """The list is as high as it needs, up to a part of the height."""
        wanted = self._inside.totalHeightForWidth(self.width()) + 2  # its border
        self._lower.setFixedHeight(min(wanted, round(self.height() * _MOST)))
