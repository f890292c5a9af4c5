"""What was typed and never entered, offered back: after a power cut, or after leaving in the middle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label


class KeptOffer(Card):
    """Emits `taken(text)` or `thrown_away`; hides by itself after either."""

    taken = Signal(str)
    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__(tone="signal", padding=12)
        self._text = ""
        self._told = label("", "strong", wrap=True)
        self._words = label("", wrap=True)
        self.back = button(self.tr("Take back"), icon_name="undo", clicked=self._take)
        self.away = button(self.tr("Throw away"), "quiet", clicked=self._throw)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.back)
        row.addWidget(self.away)
        row.addStretch()
        for part in (self._told, self._words):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.hide()

    def text(self) -> str:
        """What is offered; nothing when nothing is."""
        return self._text

    def offer(self, text: str, when: str) -> None:
        """Show it; `when` is the moment in words."""
        self._text = text
        self._told.setText(self.tr("Typed {when} and not entered:").format(when=when))
        self._words.setText(text)
        self.setAccessibleName(f"{self._told.text()} {text}")
        self.show()

    def withdraw(self) -> None:
        """Nothing to offer."""
        self._text = ""
        self.hide()

    def _take(self) -> None:
        text = self._text
        self.withdraw()
        self.taken.emit(text)

    def _throw(self) -> None:
        self.withdraw()
        self.thrown_away.emit()
