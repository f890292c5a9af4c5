"""A quiet surface with rounded corners that holds what belongs together."""

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label


class Card(QFrame):
    """Put the content in `body`. `tone` "accent": going on now; "signal": asks attention."""

    def __init__(
        self,
        title: str = "",
        tone: Literal["plain", "accent", "signal"] = "plain",
        padding: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.body = QVBoxLayout(self)
        self._padding = padding
        self._space()
        self._title = label(title, "heading", wrap=True)
        self.body.addWidget(self._title)
        self._title.setVisible(bool(title))
        if title:
            self.setAccessibleName(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        inside = px(self._padding)
        self.body.setContentsMargins(inside, inside, inside, inside)
        self.body.setSpacing(px(8))

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
