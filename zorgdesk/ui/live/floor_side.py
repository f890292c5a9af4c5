"""The speakers' list on the tab: its presenter, its box at the side, and the line that names somebody."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.entries import Entry
from zorgdesk.domain.projection import who
from zorgdesk.domain.turns import Turn, running
from zorgdesk.domain.typed_line import TypedLine
from zorgdesk.domain.voices import Voice
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.evening import Evening, Heard
from zorgdesk.ui.live.floor import Floor
from zorgdesk.ui.live.floor_box import FloorBox
from zorgdesk.ui.live.line import LiveLine
from zorgdesk.ui.live.speaking_times import SpeakingTimes
from zorgdesk.ui.live.unnamed import Unnamed
from zorgdesk.ui.page import Command, PageContext

_NAMED = 5


class FloorSide(QObject):
    """Ctrl+Enter asks for the floor, F8 gives it to the next one, Shift+F8 to who is named in the line.

    Ctrl+F8 takes the name of who has it off the projector.
    """

    def __init__(self, context: PageContext, box: FloorBox, line: LiveLine, tab: QWidget) -> None:
        super().__init__(tab)
        self._context = context
        self._box = box
        self._line = line
        self._tab = tab
        self._evening: Evening | None = None
        self._heard = Heard()
        self.unnamed = Unnamed(context.settings, self)
        self._speaks: Turn | None = None
        self.presenter = Floor(context, self, tab)
        box.asked.connect(self.presenter.ask)
        box.left.connect(line.edit.setFocus)
        box.times_asked.connect(self.show_times)
        box.now.stop.clicked.connect(self.presenter.end)
        box.next.clicked.connect(self.presenter.next)
        box.queue.given.connect(self.presenter.start)
        box.queue.moved.connect(self.presenter.move)
        box.queue.withdrawn.connect(self._withdraw)
        box.queue.unnamed.connect(self._toggle_unnamed)
        box.now.unnamed.clicked.connect(self.toggle_name)
        for keys, do in (
            ("Ctrl+Return", self.ask),
            ("Ctrl+Enter", self.ask),
            ("F8", self.presenter.next),
            ("Shift+F8", self.give),
            ("Ctrl+F8", self.toggle_name),
            ("F9", self.show_times),
        ):
            shortcut = QShortcut(QKeySequence(keys), tab)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        say = QCoreApplication.translate
        return [
            ("Ctrl+Enter", say("live", "who is named in the line asks for the floor, or type who")),
            ("F8", say("live", "the next one gets the floor; with nobody waiting the turn ends")),
            ("Shift+F8", say("live", "who is named in the line gets the floor at once")),
            ("Ctrl+F8", say("live", "who has the floor is not named on the projector, or is after all")),
            ("F9", say("live", "all speaking times, and who was not heard yet")),
        ]

    def commands(self) -> list[Command]:
        """For Ctrl+K."""
        say = QCoreApplication.translate
        return [
            Command(say("live", "Somebody asks for the floor"), self.ask, "microphone", "Ctrl+Enter"),
            Command(say("live", "Give the floor to the next one"), self.presenter.next, "next", "F8"),
            Command(
                say("live", "Name who has the floor on the projector, or not"),
                self.toggle_name,
                "person-off",
                "Ctrl+F8",
            ),
            Command(say("live", "All speaking times"), self.show_times, "clock", "F9"),
        ]

    def load(self, activity_id: int | None) -> None:
        self.presenter.load(activity_id)

    def take(self, changes: Changes) -> None:
        self.presenter.take(changes)

    def learn(self, evening: Evening) -> None:
        """Who can be named, and who is not."""
        self._evening = evening
        self.unnamed.activity_uid = evening.activity.uid
        self._box.learn(evening.voices)
        self._show_unnamed()

    def hear(self, entries: Sequence[Entry]) -> None:
        """What was written down tells who was heard."""
        self._heard.reset(entries)
        self._show_heard()
        self._show_unnamed()

    def hear_one(self, entry: Entry) -> None:
        """One more was written down."""
        self._heard.add(entry)
        self._show_heard()
        if entry.anonymous:
            self._show_unnamed()

    def ask(self) -> None:
        """Who is named in a line without words asks for the floor; or else the field at the side asks who."""
        picked = self._line.picked()
        if picked is None:
            self._box.begin_asking()
        else:
            self._line.start_anew()
            self.presenter.ask(_speaker(picked), picked.anonymous)

    def give(self) -> None:
        """Who is named in a line without words gets the floor."""
        picked = self._line.picked()
        if picked is not None:
            self.presenter.give(_speaker(picked), picked.anonymous)

    def show_times(self) -> None:
        """All of it in a window of its own, from which somebody can be asked to speak too."""
        dialog = SpeakingTimes(self._box.turns, self._box.silent_voices(), self._context.now, self._tab)
        dialog.asked.connect(self.presenter.ask)
        dialog.given.connect(self.presenter.give)
        dialog.open()

    def toggle_name(self) -> None:
        """Who has the floor is not named on the projector, or is after all."""
        if self._speaks is not None:
            self._toggle_unnamed(self._speaks)
            self._show_unnamed()  # a button that was pressed for nothing springs back

    # What the presenter asks

    def show_turns(self, turns: Sequence[Turn]) -> None:
        self._box.show_turns(turns, self._context.now())
        before, self._speaks = self._speaks, running(turns)
        if before is not None and (self._speaks is None or self._speaks.id != before.id):
            self._line.speak_no_more(self._voice(before))
        self._show_unnamed()

    def speaks(self, turn: Turn) -> None:
        self._line.speak_as(self._voice(turn), anonymous=self.unnamed.holds(turn.person_id))

    def leave_unnamed(self, turn: Turn) -> None:
        if turn.person_id is not None:
            self.unnamed.mark(turn.person_id, True)
            self._show_unnamed()

    def _toggle_unnamed(self, turn: Turn) -> None:
        """What they say while they have the floor is then noted without their name, too."""
        if turn.person_id is None or self._told_anonymously(turn):
            return
        self.unnamed.mark(turn.person_id, not self.unnamed.holds(turn.person_id))
        self._show_unnamed()
        if turn.runs:
            self._line.speak_no_more(self._voice(turn))
            self.speaks(turn)

    def _show_unnamed(self) -> None:
        turns = self._box.turns
        told = {turn.id for turn in turns if self._told_anonymously(turn)}
        self._box.show_unnamed(told | {turn.id for turn in turns if self.unnamed.holds(turn.person_id)}, told)

    def _told_anonymously(self, turn: Turn) -> bool:
        """Whether the minutes leave out who this is: then the projector does so whatever the desk says."""
        everybody = self._evening is not None and self._evening.activity.named_as is NamedAs.ANONYMOUS
        return everybody or who(turn.person_id, turn.organisation_id) in self._heard.anonymous

    def _voice(self, turn: Turn) -> Voice:
        known = (one for one in (self._evening.voices if self._evening else ()) if _is(one, turn))
        return next(known, _voice_of(turn))

    def _show_heard(self) -> None:
        self._box.show_heard(self._heard.most(_NAMED), self._heard.people)

    def _withdraw(self, turn: Turn) -> None:
        told = QCoreApplication.translate("live", "Taken off the list: {name}").format(name=turn.name)
        undo = QCoreApplication.translate("live", "Undo")
        tell = self._context.messages.told
        self.presenter.withdraw(turn, lambda: tell(told, undo, self._context.undo))


def _speaker(line: TypedLine) -> Speaker:
    draft = line.draft()
    return Speaker(draft.speaker_id, draft.organisation_id, draft.new_speaker, draft.new_organisation)


def _is(voice: Voice, turn: Turn) -> bool:
    if turn.person_id is not None:
        return voice.person_id == turn.person_id
    return not voice.is_person and voice.organisation_id == turn.organisation_id


def _voice_of(turn: Turn) -> Voice:
    voice = Voice(turn.name, turn.person_id, turn.organisation_id, turn.organisation)
    return replace(voice, called=turn.name)
