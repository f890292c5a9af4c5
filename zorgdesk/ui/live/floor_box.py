"""At the side of Live: who has the floor and for how long, who asked for it, and how long everybody spoke."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.domain.turns import Spoken, Turn, running, spoken_by_organisation, spoken_by_person, waiting
from zorgdesk.domain.voices import Voice
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.asking_field import AskingField
from zorgdesk.ui.live.floor import in_one_line, unheard
from zorgdesk.ui.live.queue_model import QueueModel
from zorgdesk.ui.live.queue_view import QueueView
from zorgdesk.ui.live.speaking_now import SpeakingNow
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.labels import ElidedLabel, label

_NAMED, _GROUPS = 5, 3


class FloorBox(QWidget):
    """Shows what it is given. Emits `asked(Speaker)`, and `times_asked` for all the times at once."""

    asked = Signal(object)
    times_asked = Signal()
    left = Signal()
    """The keyboard goes back to the line."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: Sequence[Turn] = ()
        self._voices: Sequence[Voice] = ()
        self._heard: frozenset[int | None] = frozenset()
        self._counts: Sequence[tuple[str, int]] = ()
        self.now = SpeakingNow()
        self.model = QueueModel()
        self.queue = QueueView(self.model)
        self.field = AskingField()
        self._asks_title = label(self.tr("Who asks for the floor"), "live_quiet", wrap=True)
        self.add = icon_button("plus", self.tr("Somebody asks for the floor (Ctrl+Enter)"), self.begin_asking)
        self.next = icon_button("next", self.tr("The next one gets the floor (F8)"))
        self._time_title = label("", "live_quiet", wrap=True)
        self.more = icon_button("list", self.tr("All speaking times (F9)"), self.times_asked.emit)
        self.people = label("", wrap=True)
        self.organisations = ElidedLabel("", "quiet")
        self.silent = button("", "link", clicked=self.times_asked.emit)
        self.silent.setProperty("align", "left")
        self.silent.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # large words are cut
        self._build()
        self.field.asked.connect(self._ask)
        self.field.left.connect(self._leave_field)
        self.field.downward.connect(self.go_to_queue)
        self.queue.left.connect(self.left)

    # What is shown

    def learn(self, voices: Sequence[Voice]) -> None:
        """Who can ask for the floor."""
        self._voices = voices
        self.field.learn(voices)
        self._show_silent()

    def show_turns(self, turns: Sequence[Turn], now: datetime) -> None:
        """Everybody who had, has or wants the floor."""
        chosen = self.queue.current_turn()
        self.turns = turns
        self.model.set_turns(waiting(turns))
        self.next.setVisible(self.model.rowCount() > 0)
        if chosen is not None:
            self.queue.choose(chosen.id)
        speaks = running(turns)
        self.now.show_turn(speaks)
        self.tick(now)
        self._show_silent()

    def show_unnamed(self, turn_ids: Collection[int], fixed: Collection[int]) -> None:
        """Whose turns the projector shows without a name; of `fixed` because the minutes do so too."""
        self.queue.show_unnamed(turn_ids, fixed)
        speaks = running(self.turns)
        if speaks is not None:
            self.now.show_unnamed(speaks.id in turn_ids, speaks.id in fixed)

    def show_heard(self, counts: Sequence[tuple[str, int]], person_ids: Iterable[int | None]) -> None:
        """Who said how often something that was written down, by name; and who they are."""
        self._counts, self._heard = counts, frozenset(person_ids)
        if not self.has_times():
            self._show_spoken([], [])
        self._show_silent()

    def tick(self, now: datetime) -> None:
        """Move the clocks on."""
        self.now.tick(now)
        people, groups = spoken_by_person(self.turns, now), spoken_by_organisation(self.turns, now)
        self._show_spoken(people, groups)

    def silent_voices(self) -> list[Voice]:
        """Who is present, never had the floor and said nothing that was written down."""
        spoke = {turn.person_id for turn in self.turns if not turn.waits}
        return unheard(self._voices, spoke | self._heard)

    def has_times(self) -> bool:
        """Whether anybody had the floor yet."""
        return any(not turn.waits for turn in self.turns)

    # What the person does

    def begin_asking(self) -> None:
        """Type who asks for the floor."""
        self.field.show()
        self.field.setFocus()

    def go_to_queue(self) -> None:
        if self.model.rowCount():
            self.queue.setFocus()
            if not self.queue.currentIndex().isValid():
                self.queue.setCurrentIndex(self.model.index(0))

    def _ask(self, speaker: Speaker) -> None:
        self.asked.emit(speaker)
        self._leave_field()

    def _leave_field(self) -> None:
        self.field.hide()
        self.left.emit()

    # Inside

    def _show_spoken(self, people: Sequence[Spoken], groups: Sequence[Spoken]) -> None:
        """The times; as long as nobody keeps them, how often everybody was written down."""
        timed = self.has_times()
        counts = " · ".join(f"{name} {count}" for name, count in self._counts)
        self._time_title.setText(self.tr("Speaking time") if timed else self.tr("Who spoke how often"))
        self.people.setText(in_one_line(people, _NAMED) if timed else counts)
        self.organisations.setText(in_one_line(groups, _GROUPS))
        self.organisations.setVisible(bool(groups))
        for part in (self._time_title, self.people):
            part.setVisible(timed or bool(counts))
        self.more.setVisible(timed)

    def _show_silent(self) -> None:
        count = len(self.silent_voices())
        self.silent.setText(self.tr("%n present not heard yet", "people", count))
        begun = self.has_times() or bool(self._counts)
        self.silent.setVisible(begun and count > 0)

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.now)
        column.addLayout(_title_row(self._asks_title, self.next, self.add))
        column.addWidget(self.queue)
        column.addWidget(self.field)
        column.addLayout(_title_row(self._time_title, self.more))
        for part in (self.people, self.organisations):
            column.addWidget(part)
        column.addWidget(self.silent)
        for hidden in (self.field, self.next):
            hidden.hide()
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _space(self) -> None:
        self._column.setSpacing(px(6))


def _title_row(title: QWidget, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(4))
    row.addWidget(title, 1)
    for one in buttons:
        row.addWidget(one)
    return row
