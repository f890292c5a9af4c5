"""A box to tick whose words may take several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label


class Tick(QWidget):
    """Emits `ticked` when the person changes it, by key or by a click on the box or on its words."""

    ticked = Signal(bool)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.words: QLabel = label("", wrap=True)
        self.words.setBuddy(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Other words."""
        self.words.setText(text)
        self.box.setAccessibleName(text)

    def is_ticked(self) -> bool:
        return self.box.isChecked()

    def set_ticked(self, ticked: bool) -> None:
        """Show it so, without telling."""
        self.box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
