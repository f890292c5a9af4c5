"""What was typed and never entered, offered back: after a power cut, or after leaving in the middle.

One thing at a time, and never put together with what is being typed: the person decides.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from zorgdesk.domain.unfinished import Unfinished
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label

_LETTERS = 400  # of a long text, enough to know it again
_Told = tuple[Unfinished, str]


class KeptOffer(Card):
    """Emits `taken(Unfinished)` or `thrown_away`; hides by itself when nothing is left to offer."""

    taken = Signal(object)
    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__(tone="signal", padding=12)
        self._waiting: list[_Told] = []
        self._told = label("", "strong", wrap=True)
        self._words = label("", wrap=True)
        self.back = button(self.tr("Put back (F6)"), icon_name="undo", clicked=self.take)
        self.away = button(self.tr("Throw away (Shift+F6)"), "quiet", clicked=self.throw_away)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.back)
        row.addWidget(self.away)
        row.addStretch()
        for part in (self._told, self._words):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.hide()

    def items(self) -> Sequence[Unfinished]:
        """All that is still on offer."""
        return [one for one, _ in self._waiting]

    def offer(self, unfinished: Unfinished, told: str) -> None:
        """Show it, or keep it until what is shown is taken; `told` says what it is and when it was typed."""
        self._waiting.append((unfinished, told))
        self._show()

    def withdraw(self) -> None:
        """Nothing to offer."""
        self._waiting.clear()
        self._show()

    def take(self) -> None:
        """Put back what is shown."""
        if self._waiting:
            unfinished, _ = self._waiting.pop(0)
            self._show()
            self.taken.emit(unfinished)

    def throw_away(self) -> None:
        """What is shown is not wanted."""
        if self._waiting:
            self._waiting.pop(0)
            self._show()
            self.thrown_away.emit()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            unfinished, told = self._waiting[0]
            text = unfinished.text
            self._told.setText(told)
            self._words.setText(text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…")
            self.setAccessibleName(f"{told} {self._words.text()}")
