"""Above the stream, when asked for: find words in it, and show only a part, a kind or a speaker."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.live.saying import Saying
from zorgdesk.ui.live.stream_filter import OUTSIDE, Said, StreamFilter, said_by
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_box import SearchBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class FindBar(QWidget):
    """Emits what the person asks; `stepped(±1)` to the next or the previous place that was found."""

    typed = Signal(str)
    stepped = Signal(int)
    filtered = Signal(object)
    """The StreamFilter that was chosen."""
    closed = Signal()

    def __init__(self, labels: Labels, saying: Saying) -> None:
        super().__init__()
        self._saying = saying
        self._speakers: dict[Said, str] = {}
        self.search = SearchBox(self.tr("Find in what was said"))
        self.count = label("", "quiet")
        self.up = icon_button("arrow-up", self.tr("Previous (Shift+Enter)"), partial(self.stepped.emit, -1))
        self.down = icon_button("arrow-down", self.tr("Next (Enter)"), partial(self.stepped.emit, 1))
        self.close_button = icon_button("close", self.tr("Show everything again (Escape)"), self.close_bar)
        kinds: list[tuple[EntryKind | None, str]] = [(kind, labels.word(kind)) for kind in EntryKind]
        self.part = Choice([(None, self.tr("All parts"))])
        self.kind = Choice([(None, self.tr("All kinds")), *kinds])
        self.speaker = Choice([(None, self.tr("Everybody"))])
        for choice, name in (
            (self.part, self.tr("Part")),
            (self.kind, self.tr("Kind")),
            (self.speaker, self.tr("Speaker")),
        ):
            choice.setAccessibleName(name)
            choice.key_chosen.connect(self._filter)
        self.told = label("", wrap=True)
        self.all = button(self.tr("Show everything"), "link", clicked=self.close_bar)
        self._build()
        self.search.edit.installEventFilter(self)
        self.search.text_changed.connect(self.typed)
        self.hide()

    def open_bar(self) -> None:
        """Show it and begin to type in it."""
        self.show()
        self.search.edit.selectAll()
        self.search.edit.setFocus()

    def close_bar(self) -> None:
        """Find nothing, hide nothing."""
        if not self.isHidden():
            self.search.edit.setText("")
            for choice in (self.part, self.kind, self.speaker):
                choice.set_key(None)
            self._filter()
            self.hide()
            self.closed.emit()

    def chosen(self) -> StreamFilter:
        """What the choices say."""
        part, kind, speaker = self.part.key(), self.kind.key(), self.speaker.key()
        return StreamFilter(
            part if isinstance(part, int) else None,
            kind if isinstance(kind, EntryKind) else None,
            speaker if isinstance(speaker, Said) else None,
        )

    def learn_parts(self, items: Sequence[ProgrammeItem]) -> None:
        """The programme, to choose from."""
        parts = [(item.id, item.title) for item in items]
        outside = [(OUTSIDE, self._saying.part(None))] if parts else []
        _offer(self.part, [(None, self.tr("All parts")), *parts, *outside])

    def learn_speakers(self, entries: Sequence[Entry]) -> None:
        """Everybody who said something, as they may be read in the room."""
        one_of_each = {(one.anonymous, one.speaker_id, one.organisation_id): one for one in entries}
        self._speakers = {}
        self._add_speakers(one_of_each.values())

    def learn_speaker(self, entry: Entry) -> None:
        """One more may have said something."""
        self._add_speakers([entry])

    def show_count(self, number: int, of: int) -> None:
        """Say which one of how many places that were found is chosen."""
        words = self.tr("{number} of {count}").format(number=number, count=of)
        self.count.setText((words if of else self.tr("not found")) if self.search.edit.text().strip() else "")
        self.up.setEnabled(of > 0)
        self.down.setEnabled(of > 0)

    def show_hidden(self, shown: int, of: int) -> None:
        """Say how much the filter hides."""
        words = self.tr("{shown} of {count} entries shown.").format(shown=shown, count=of)
        self._tell(words if self.chosen() else "")

    def tell_stored(self) -> None:
        """What was just entered is stored, but the filter hides it."""
        self._tell(self.tr("Stored. The filter hides what you just entered."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _ENTER:
            self.stepped.emit(-1 if event.modifiers() & _SHIFT else 1)
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Escape closes the bar, and not the activity around it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close_bar()
            event.accept()
            return True
        return super().event(event)

    def _add_speakers(self, entries: Iterable[Entry]) -> None:
        names = {said: self._saying.who(entry) for entry in entries if (said := said_by(entry)) is not None}
        if not names.keys() <= self._speakers.keys():
            self._speakers |= names
            known = sorted(self._speakers.items(), key=lambda one: (one[0].hidden, one[1].casefold()))
            _offer(self.speaker, [(None, self.tr("Everybody")), *known])

    def _filter(self, _key: object = None) -> None:
        self.filtered.emit(self.chosen())

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.all.setVisible(bool(words))

    def _build(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.search, 1)
        for widget in (self.count, self.up, self.down, self.close_button):
            first.addWidget(widget)
        for choice in (self.part, self.kind, self.speaker):
            choice.setMinimumContentsLength(6)
            second.addWidget(choice, 1)
        third.addWidget(self.told, 1)
        third.addWidget(self.all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in (first, second, third):
            row.setSpacing(px(8))
            self._column.addLayout(row)
        self._column.setSpacing(px(8))
        self._tell("")
        self.show_count(0, 0)


def _offer(choice: Choice, choices: Sequence[tuple[object, str]]) -> None:
    """Other words to choose from; what is no longer among them is not chosen any more."""
    choice.set_choices(choices)
    if choice.key() is None:
        choice.set_key(None)
