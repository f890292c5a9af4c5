"""The speakers' list without widgets: who asked for the floor, who gets it, and who only listened so far."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QObject

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.turns import Spoken, Turn, running, waiting
from zorgdesk.domain.voices import Voice
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.page import Latest, PageContext

_NAMED = (Noun.PEOPLE, Noun.ORGANISATIONS)


class FloorView(Protocol):
    """What the presenter asks of the side of Live."""

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Every turn of the activity: had, running and asked for."""

    def speaks(self, turn: Turn) -> None:
        """Somebody was given the floor: what is said next is said by them."""

    def leave_unnamed(self, turn: Turn) -> None:
        """Somebody takes a turn and is not to be named on the projector."""


class Floor:
    """The turns of one activity."""

    def __init__(self, context: PageContext, view: FloorView, owner: QObject) -> None:
        self._context = context
        self._turns = context.services.turns
        self._view = view
        self._owner = owner
        self._latest = Latest()
        self._activity_id: int | None = None
        self.turns: Sequence[Turn] = ()

    def load(self, activity_id: int | None) -> None:
        """Read the turns of an activity."""
        self._activity_id = activity_id
        if activity_id is not None:
            of = self._turns.of
            self._context.ask(lambda: of(activity_id), self._latest(self._show), owner=self._owner)

    def take(self, changes: Changes) -> None:
        """Something changed somewhere."""
        if changes.touches(Noun.TURNS, *_NAMED):
            self.load(self._activity_id)

    def ask(self, speaker: Speaker, unnamed: bool = False) -> None:
        """Somebody asks for the floor."""
        if (activity_id := self._activity_id) is not None:
            ask = self._turns.ask
            self._act_and_tell(lambda: ask(activity_id, speaker), unnamed)

    def give(self, speaker: Speaker, unnamed: bool = False) -> None:
        """Somebody gets the floor at once."""
        if (activity_id := self._activity_id) is not None:
            give = self._turns.give
            self._act_and_tell(lambda: give(activity_id, speaker), unnamed)

    def start(self, turn: Turn) -> None:
        """One who waits gets the floor out of turn."""
        start = self._turns.start
        self._act_and_tell(lambda: (turn.id, start(turn.id)))

    def next(self) -> None:
        """The first who waits gets the floor; with nobody waiting, whoever has it has spoken."""
        queue = waiting(self.turns)
        if queue:
            self.start(queue[0])
        else:
            self.end()

    def end(self) -> None:
        """Whoever has the floor has spoken."""
        if (activity_id := self._activity_id) is not None and running(self.turns):
            end = self._turns.end
            self._context.act(lambda: end(activity_id), owner=self._owner)

    def move(self, turn: Turn, place: int) -> None:
        """Put one who waits at another place, 0 is first."""
        queue = waiting(self.turns)
        if 0 <= place < len(queue) and queue[place].id != turn.id:
            move = self._turns.move
            self._context.act(lambda: move(turn.id, place), owner=self._owner)

    def withdraw(self, turn: Turn, told: Callable[[], object]) -> None:
        """Off the list."""
        withdraw = self._turns.withdraw
        self._context.act(lambda: withdraw(turn.id), lambda _: told(), owner=self._owner)

    def _act_and_tell(self, work: Callable[[], tuple[int, Changes]], unnamed: bool = False) -> None:
        """The list is read again by whoever hears of the change; who speaks now is told after that."""
        activity_id = self._activity_id

        def work_and_read() -> tuple[Turn | None, Changes]:
            turn_id, changes = work()
            return self._turns.get(turn_id), changes

        def done(outcome: tuple[Turn | None, Changes]) -> None:
            turn = outcome[0]
            if turn is None or activity_id != self._activity_id:
                return
            if unnamed:
                self._view.leave_unnamed(turn)
            if turn.runs:
                self._view.speaks(turn)

        self._context.act(work_and_read, done, owner=self._owner)

    def _show(self, turns: list[Turn]) -> None:
        self.turns = turns
        self._view.show_turns(turns)


def speaker_of(voice: Voice) -> Speaker:
    """Who takes a turn when this voice is picked."""
    return Speaker(voice.person_id, voice.organisation_id)


def unheard(voices: Iterable[Voice], heard: Iterable[int | None]) -> list[Voice]:
    """Who is present and not among those who had the floor or said something."""
    there = set(heard)
    silent = (voice for voice in voices if voice.is_person and voice.present and voice.person_id not in there)
    return sorted(silent, key=lambda voice: voice.name)


def in_minutes(time: timedelta) -> str:
    """How long somebody spoke: 0:45, 6:10, or 1:02:05 from an hour on."""
    minutes, seconds = divmod(int(time.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def in_one_line(spoken: Sequence[Spoken], most: int) -> str:
    """Achiel 6:10 · Salma 4:02: the longest first, by first name where one alone is called so."""
    alike = Counter(one.first_name for one in spoken)
    return " · ".join(
        f"{one.first_name if alike[one.first_name] == 1 else one.name} {in_minutes(one.time)}"
        for one in spoken[:most]
    )
