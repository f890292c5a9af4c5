"""A part that most people do not need, folded away under its title."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button


class Fold(QWidget):
    """A click or Space on the title shows `content`, or hides it again."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.title = button(title.replace("&", "&&"), "quiet", "chevron-right")
        self.title.setCheckable(True)
        self.title.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        content.hide()

    def is_open(self) -> bool:
        """Whether the content can be seen."""
        return self.title.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show the content or fold it away."""
        self.title.setChecked(is_open)

    def _show(self, is_open: bool) -> None:
        self.title.setIcon(icon("chevron-down" if is_open else "chevron-right", "text"))
        self.content.setVisible(is_open)
