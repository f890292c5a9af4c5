"""A column that scrolls when it does not fit, so that large text in a small window squeezes nothing."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px


class ScrollColumn(QScrollArea):
    """Put the content in `body`. What gets the focus by key is brought into view."""

    def __init__(self, margin: int = 24, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("column")
        self.body = QVBoxLayout(content)
        self._margin, self._spacing = margin, spacing
        self._space()
        self.setWidget(content)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        around = px(self._margin)
        self.body.setContentsMargins(around, around, around, around)
        self.body.setSpacing(px(self._spacing))
