"""Keeping what is typed in minutes, each second, and offering it back: a passage, a paragraph, a remark."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.ui.kept_offer import KeptOffer, typed_when
from zorgdesk.ui.minutes.paper_view import PaperView
from zorgdesk.ui.minutes.presenter import Written
from zorgdesk.ui.minutes.remarks_panel import RemarksPanel
from zorgdesk.ui.page import Latest, PageContext

_SOON = 400
"""Milliseconds after a key: with the time that storing takes, no more than a second is ever lost."""
_STILL_HERE = 60_000
"""Milliseconds after which is said that one is still at it: after a crash it is known about when that was."""


class Keeping(QObject):
    """What is offered is never put together with what is being typed: the person decides."""

    latest_asked = Signal()
    """Words can go on in the latest version alone."""

    def __init__(
        self,
        context: PageContext,
        paper: PaperView,
        remarks: RemarksPanel,
        offer: KeptOffer[UnfinishedPassage],
        tab: QWidget,
    ) -> None:
        super().__init__(tab)
        self._context = context
        self._paper = paper
        self._remarks = remarks
        self._offer = offer
        self._begun = context.now()
        self._latest = Latest()
        self._written: Written | None = None
        self._kept: list[UnfinishedPassage] = []
        self._waiting: UnfinishedPassage | None = None
        self._leaving: list[UnfinishedPassage] = []
        self.timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(lambda: self.keep(again=True))
        for typing in (paper.typing, remarks.editor.typing):
            typing.connect(self._typed)
        for ended in (paper.typing_ended, remarks.editor.closed, offer.thrown_away):
            ended.connect(self.keep)
        offer.taken.connect(self._put_back)
        remarks.editor.made_room.connect(self._made_room)
        offer.listen_in(tab)

    def show_written(self, written: Written) -> None:
        """These minutes are on screen; the first time, offer what was typed in them and not stored."""
        begins = self._written is None
        self._written = written
        if begins:
            activity_id, kept = written.activity.id, self._context.services.kept_passages
            self._context.ask(lambda: kept.of(activity_id), self._latest(self._offer_back), owner=self)
        if self._waiting is not None and written.can_edit:
            waiting, self._waiting = self._waiting, None
            self._put_back(waiting)

    def leave(self) -> None:
        """Other minutes come on screen: what was not stored here stays kept."""
        self.keep()
        self._written = self._waiting = None
        self._kept, self._leaving = [], []
        self._offer.withdraw()
        self._remarks.editor.give_up()

    def keep(self, again: bool = False) -> None:
        """Write down all that is not stored; what is on offer stays kept until somebody decides.

        `again` writes a new time at least.
        """
        self.timer.stop()
        typing = self._typing()
        waiting = [] if self._waiting is None else [self._waiting]
        unfinished = list(dict.fromkeys((*waiting, *self._offer.items(), *self._leaving, *typing)))
        if self._written is not None and (unfinished != self._kept or (again and typing)):
            self._kept = unfinished
            activity_id, keep = self._written.activity.id, self._context.services.kept_passages.keep
            self._context.ask(lambda: keep(activity_id, unfinished), lambda _: None)
        if typing:
            self.timer.start(_STILL_HERE)

    def leaves(self, unfinished: UnfinishedPassage) -> None:
        """Words are on their way to the store: they stay kept until they are there."""
        self._leaving.append(unfinished)
        self.keep()

    def stored(self, unfinished: UnfinishedPassage) -> None:
        """They are there, and kept no more."""
        self._left(unfinished)
        self._kept = [one for one in self._kept if one != unfinished]
        self.keep()

    def refused(self, unfinished: UnfinishedPassage) -> None:
        """Words could not be stored: they stay on offer."""
        self._left(unfinished)
        told = QCoreApplication.translate("minutes", "These words could not be stored:")
        self._offer.offer(unfinished, told)
        self.keep()

    def _left(self, unfinished: UnfinishedPassage) -> None:
        self._leaving = [one for one in self._leaving if one is not unfinished]

    def _made_room(self, unfinished: UnfinishedPassage) -> None:
        self._offer.offer(unfinished, QCoreApplication.translate("minutes", "This was being typed:"))

    def _typing(self) -> list[UnfinishedPassage]:
        return [one for one in (self._paper.typed(), self._remarks.editor.typed()) if one is not None]

    def _typed(self) -> None:
        if not self.timer.isActive() or self.timer.interval() > _SOON:
            self.timer.start(_SOON)

    def _offer_back(self, kept: tuple[list[UnfinishedPassage], datetime] | None) -> None:
        """Words that were stored in the last second before a power cut are not offered again."""
        if kept is None or self._written is None:
            return
        unfinished, at = kept
        self._kept = unfinished
        for one in unfinished:
            if not self._written.has(one):
                self._offer.offer(one, self._told(one, at))
        self.keep()

    def _told(self, one: UnfinishedPassage, at: datetime) -> str:
        say, remark = QCoreApplication.translate, one.what is Typing.REMARK
        if not (self._context.crashed and at < self._begun):
            words = say("minutes", "Typed {when} and not stored:")
        elif remark:
            words = say("minutes", "Zorgdesk stopped unexpectedly {when}; this remark was not stored yet:")
        else:
            words = say("minutes", "Zorgdesk stopped unexpectedly {when}; this passage was not stored yet:")
        return words.format(when=typed_when(self._context, at))

    def _put_back(self, one: UnfinishedPassage) -> None:
        """A passage that is being typed is stored, as always when it is left."""
        self._paper.finish()
        if one.what is Typing.REMARK:
            self._remarks.put_back(one)
        elif self._written is not None and self._written.can_edit:
            self._paper.setFocus()
            self._paper.put_back(one)
        else:
            self._waiting = one
            self.latest_asked.emit()
        self.keep()
