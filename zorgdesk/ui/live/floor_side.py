"""The speakers' list on the tab: its presenter, its box at the side, and the line that names somebody."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.entries import Entry
from zorgdesk.domain.turns import Turn, running
from zorgdesk.domain.typed_line import TypedLine
from zorgdesk.domain.voices import Voice
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.evening import Heard
from zorgdesk.ui.live.floor import Floor
from zorgdesk.ui.live.floor_box import FloorBox
from zorgdesk.ui.live.line import LiveLine
from zorgdesk.ui.live.speaking_times import SpeakingTimes
from zorgdesk.ui.page import Command, PageContext

_NAMED = 5


class FloorSide(QObject):
    """Ctrl+Enter asks for the floor, F8 gives it to the next one, Shift+F8 to who is named in the line."""

    def __init__(self, context: PageContext, box: FloorBox, line: LiveLine, tab: QWidget) -> None:
        super().__init__(tab)
        self._context = context
        self._box = box
        self._line = line
        self._tab = tab
        self._voices: Sequence[Voice] = ()
        self._heard = Heard()
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
        for keys, do in (
            ("Ctrl+Return", self.ask),
            ("Ctrl+Enter", self.ask),
            ("F8", self.presenter.next),
            ("Shift+F8", self.give),
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
            ("F9", say("live", "all speaking times, and who was not heard yet")),
        ]

    def commands(self) -> list[Command]:
        """For Ctrl+K."""
        say = QCoreApplication.translate
        return [
            Command(say("live", "Somebody asks for the floor"), self.ask, "microphone", "Ctrl+Enter"),
            Command(say("live", "Give the floor to the next one"), self.presenter.next, "next", "F8"),
            Command(say("live", "All speaking times"), self.show_times, "clock", "F9"),
        ]

    def load(self, activity_id: int | None) -> None:
        self.presenter.load(activity_id)

    def take(self, changes: Changes) -> None:
        self.presenter.take(changes)

    def learn(self, voices: Sequence[Voice]) -> None:
        """Who can be named."""
        self._voices = voices
        self._box.learn(voices)

    def hear(self, entries: Sequence[Entry]) -> None:
        """What was written down tells who was heard."""
        self._heard.reset(entries)
        self._show_heard()

    def hear_one(self, entry: Entry) -> None:
        """One more was written down."""
        self._heard.add(entry)
        self._show_heard()

    def ask(self) -> None:
        """Who is named in a line without words asks for the floor; or else the field at the side asks who."""
        picked = self._line.picked()
        if picked is None:
            self._box.begin_asking()
        else:
            self._line.start_anew()
            self.presenter.ask(_speaker(picked))

    def give(self) -> None:
        """Who is named in a line without words gets the floor."""
        picked = self._line.picked()
        if picked is not None:
            self.presenter.give(_speaker(picked))

    def show_times(self) -> None:
        """All of it in a window of its own, from which somebody can be asked to speak too."""
        dialog = SpeakingTimes(self._box.turns, self._box.silent_voices(), self._context.now, self._tab)
        dialog.asked.connect(self.presenter.ask)
        dialog.given.connect(self.presenter.give)
        dialog.open()

    # What the presenter asks

    def show_turns(self, turns: Sequence[Turn]) -> None:
        self._box.show_turns(turns, self._context.now())
        before, self._speaks = self._speaks, running(turns)
        if before is not None and (self._speaks is None or self._speaks.id != before.id):
            self._line.speak_no_more(self._voice(before))

    def speaks(self, turn: Turn) -> None:
        self._line.speak_as(self._voice(turn))

    def _voice(self, turn: Turn) -> Voice:
        known = (one for one in self._voices if _is(one, turn))
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
