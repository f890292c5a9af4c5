"""What a part of the programme is dragged by."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px

MIME = "application/x-zorgdesk-programme-item"
"""The data is the id of the part, in digits."""


class Handle(QLabel):
    """Six dots at the beginning of a row."""

    def __init__(self, item_id: int) -> None:
        super().__init__()
        self._item_id = item_id
        self._pressed: QPoint | None = None
        self.setPixmap(icon("drag", "quiet").pixmap(px(16), px(16)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place, or Alt and an arrow"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag, data = QDrag(self), QMimeData()
            data.setData(MIME, str(self._item_id).encode())
            drag.setMimeData(data)
            row = self.parentWidget()
            if row is not None:
                drag.setPixmap(row.grab())
                drag.setHotSpot(self.mapTo(row, event.position().toPoint()))
            drag.exec(Qt.DropAction.MoveAction)
