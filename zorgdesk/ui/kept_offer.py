"""What was typed and never stored, offered back: after a power cut, or after leaving in the middle.

One thing at a time, and never put together with what is being typed: the person decides.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label

_LETTERS = 400  # of a long text, enough to know it again


class Kept(Protocol):
    """Words, and in the classes that have them where they belong."""

    @property
    def text(self) -> str: ...


KeptT = TypeVar("KeptT", bound=Kept)


class KeptOffer(Card, Generic[KeptT]):
    """Emits `taken` with what is put back, or `thrown_away`; hides by itself when nothing is left to offer.

    F6 puts back what is offered, Shift+F6 throws it away.
    """

    taken = Signal(object)
    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__(tone="signal", padding=12)
        self._waiting: list[tuple[KeptT, str]] = []
        self._told = label("", "strong", wrap=True)
        self._words = label("", wrap=True)
        self.back = button(self.tr("Put back (F6)"), icon_name="undo", clicked=self.take)
        self.away = button(self.tr("Throw away (Shift+F6)"), "quiet", clicked=self.throw_away)
        both = QWidget()
        row = FlowLayout(both, px(8))
        for one in (self.back, self.away):
            row.addWidget(one)
        for part in (self._told, self._words, both):
            self.body.addWidget(part)
        self.hide()

    def listen_in(self, tab: QWidget) -> None:
        """Its keys work everywhere in a tab."""
        for keys, do in (("F6", self.take), ("Shift+F6", self.throw_away)):
            shortcut = QShortcut(QKeySequence(keys), tab)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def items(self) -> Sequence[KeptT]:
        """All that is still on offer."""
        return [one for one, _ in self._waiting]

    def offer(self, kept: KeptT, told: str) -> None:
        """Show it, or keep it until what is shown is taken; `told` says what it is and when it was typed."""
        self._waiting.append((kept, told))
        self._show()

    def withdraw(self) -> None:
        """Nothing to offer."""
        self._waiting.clear()
        self._show()

    def take(self) -> None:
        """Put back what is shown."""
        if self._waiting:
            kept, _ = self._waiting.pop(0)
            self._show()
            self.taken.emit(kept)

    def throw_away(self) -> None:
        """What is shown is not wanted."""
        if self._waiting:
            self._waiting.pop(0)
            self._show()
            self.thrown_away.emit()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            kept, told = self._waiting[0]
            text = kept.text
            self._told.setText(told)
            self._words.setText(text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…")
            self.setAccessibleName(f"{told} {self._words.text()}")


def typed_when(context: PageContext, at: datetime) -> str:
    """When something was typed, in words: at 20:14, on 12 September at 20:14."""
    labels, local = context.labels, at.astimezone()
    time = labels.time(at)
    if local.date() == context.today():
        return QCoreApplication.translate("live", "at {time}").format(time=time)
    words = QCoreApplication.translate("live", "on {day} at {time}")
    return words.format(day=labels.weekday(local.date()), time=time)
