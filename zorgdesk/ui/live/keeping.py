"""Keeping what is typed, each second, and offering it back: the line, and an entry that is being edited."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.unfinished import Unfinished
from zorgdesk.ui.kept_offer import KeptOffer, typed_when
from zorgdesk.ui.live.line import LiveLine
from zorgdesk.ui.live.presenter import Live
from zorgdesk.ui.live.stream_view import StreamView
from zorgdesk.ui.page import PageContext

_SOON = 600
"""Milliseconds after a key: with the time that storing takes, no more than a second is ever lost."""
_STILL_HERE = timedelta(minutes=1)


class Keeping(QObject):
    """F6 puts back what is offered, Shift+F6 throws it away."""

    def __init__(
        self,
        context: PageContext,
        live: Live,
        line: LiveLine,
        stream: StreamView,
        offer: KeptOffer[Unfinished],
        tab: QWidget,
    ) -> None:
        super().__init__(tab)
        self._context = context
        self._live = live
        self._line = line
        self._stream = stream
        self._offer = offer
        self._begun = context.now()
        self._last = self._begun
        self.timer = QTimer(self, singleShot=True, interval=_SOON)
        self.timer.timeout.connect(self.keep)
        line.changed.connect(self._typed)
        line.left.connect(self.keep)
        stream.rewriting.connect(self._typed)
        offer.taken.connect(self._put_back)
        offer.thrown_away.connect(self.keep)
        offer.listen_in(tab)

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        say = QCoreApplication.translate
        return [("F6, Shift+F6", say("live", "put back or throw away what was typed and not entered"))]

    def keep(self) -> None:
        """Write down all that is not entered; what is on offer stays kept until somebody decides."""
        self.timer.stop()
        self._last = self._context.now()
        self._live.keep(self._unfinished())

    def still_here(self) -> None:
        """Say now and then that one is still at it, so that after a crash it is known about when that was."""
        if self._typing() and self._context.now() - self._last >= _STILL_HERE:
            self._last = self._context.now()
            self._live.keep(self._unfinished(), again=True)

    def offer_back(self, unfinished: Unfinished, at: datetime) -> None:
        """Found in the store: from before a crash, or left there in the middle."""
        crashed = self._context.crashed and at < self._begun
        self._offer.offer(unfinished, self._told(unfinished, at, crashed))

    def refused(self, entry_id: int, text: str) -> None:
        """Other words could not be stored: they stay on offer."""
        told = QCoreApplication.translate("live", "These words could not be stored:")
        self._offer.offer(Unfinished(text, entry_id), told)
        self.keep()

    def _told(self, unfinished: Unfinished, at: datetime, crashed: bool) -> str:
        say = QCoreApplication.translate
        line = unfinished.entry_id is None
        if crashed and line:
            words = say("live", "Zorgdesk stopped unexpectedly {when}; this line was not entered yet:")
        elif crashed:
            words = say("live", "Zorgdesk stopped unexpectedly {when}; this correction was not entered yet:")
        elif line:
            words = say("live", "Typed {when} and not entered:")
        else:
            words = say("live", "Corrected {when} and not entered:")
        return words.format(when=typed_when(self._context, at))

    def _unfinished(self) -> list[Unfinished]:
        return [*self._offer.items(), *self._typing()]

    def _typing(self) -> list[Unfinished]:
        rewritten = self._stream.rewritten()
        line = Unfinished(self._line.unstored())
        return [one for one in (line, rewritten) if one is not None and one.text.strip()]

    def _typed(self) -> None:
        if not self.timer.isActive():
            self.timer.start()

    def _put_back(self, unfinished: Unfinished) -> None:
        """What is being typed makes room and is offered in its turn: nothing is put together."""
        if unfinished.entry_id is not None and self._stream.rewrite(unfinished.entry_id, unfinished.text):
            return
        typed = self._line.unstored()
        self._line.set_text(unfinished.text)
        self._line.edit.setFocus()
        if typed.strip():
            told = QCoreApplication.translate("live", "This stood in the line:")
            self._offer.offer(Unfinished(typed), told)
        self.keep()
