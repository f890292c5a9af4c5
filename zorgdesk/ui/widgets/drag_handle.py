"""What a row of a list is dragged by."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px


class DragHandle(QLabel):
    """Six dots at the beginning of a row, which is shown under the mouse while it is dragged.

    `mime` says what kind of row it is; the data is its id in digits, see `dragged_id`.
    """

    def __init__(self, mime: str, row_id: int, hint: str = "") -> None:
        super().__init__()
        self._mime = mime
        self._row_id = row_id
        self._pressed: QPoint | None = None
        self.setPixmap(icon("drag", "quiet").pixmap(px(16), px(16)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(hint or self.tr("Drag to another place, or Alt and an arrow"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag, data = QDrag(self), QMimeData()
            data.setData(self._mime, str(self._row_id).encode())
            drag.setMimeData(data)
            row = self.parentWidget()
            if row is not None:
                drag.setPixmap(row.grab())
                drag.setHotSpot(self.mapTo(row, event.position().toPoint()))
            drag.exec(Qt.DropAction.MoveAction)


def dragged_id(event: QDropEvent, mime: str) -> int:
    """Which row is dragged."""
    return int(bytes(event.mimeData().data(mime).data()).decode())
