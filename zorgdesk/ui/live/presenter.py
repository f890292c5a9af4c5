"""Live without widgets: what loading, entering and correcting do to the store."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject

from zorgdesk.domain.activities import NamedAs, ProgrammeItem
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.domain.unfinished import Unfinished, pack, unpack
from zorgdesk.ui.live.evening import Evening, load_evening
from zorgdesk.ui.live.placing import Place, in_part, one_down, one_up, under
from zorgdesk.ui.page import Latest, PageContext

_A_FEW = 8
_IN_PLACE = {"entry.added", "entry.edited"}
_AROUND = (
    Noun.ACTIVITIES,
    Noun.PROGRAMME,
    Noun.CONTRIBUTIONS,
    Noun.PEOPLE,
    Noun.AFFILIATIONS,
    Noun.ORGANISATIONS,
    Noun.PARTICIPATIONS,
    Noun.POLICY_SIGNALS,
    Noun.TASKS,
    Noun.LIST_VALUES,
    Noun.TURNS,
    Noun.TEXT_BLOCKS,
)


class LiveView(Protocol):
    """What the presenter asks of the tab."""

    def show_evening(self, evening: Evening | None) -> None:
        """The programme, the counters, and who can be named."""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """The whole stream."""

    def put_entry(self, entry: Entry) -> None:
        """One entry, new or corrected."""

    def offer_back(self, unfinished: Unfinished, at: datetime) -> None:
        """What was typed and never entered."""

    def rewriting_refused(self, entry_id: int, text: str) -> None:
        """Other words for an entry are not stored: give them back."""

    def line_stored(self) -> None:
        """What was entered is on disk."""

    def line_refused(self) -> None:
        """What was entered is not stored: give it back."""

    def entries(self) -> Sequence[Entry]:
        """What the stream shows."""


class Live:
    """The stream of one activity. `owner` is the tab: when it is gone nothing is told to it any more."""

    def __init__(self, context: PageContext, view: LiveView, owner: QObject) -> None:
        self._context = context
        self._services = context.services
        self._view = view
        self._owner = owner
        self._around = Latest()
        self._stream = Latest()
        self._kept = ""
        self.activity_id: int | None = None
        self.evening: Evening | None = None

    # Looking

    def load(self, activity_id: int | None) -> None:
        """Read everything of an activity, and what was left in its line."""
        begins = activity_id != self.activity_id
        self.activity_id = activity_id
        if activity_id is None:
            return
        self._load_around(activity_id)
        self._load_entries(activity_id)
        if begins:
            self._kept = ""
            self._ask(lambda: self._services.entries.kept_line(activity_id), self._offer)

    def take(self, changes: Changes) -> None:
        """Something changed somewhere: read what it touched."""
        activity_id = self.activity_id
        if activity_id is None:
            return
        if changes.touches(*_AROUND):
            self._load_around(activity_id)
        ids = changes.ids(Noun.ENTRIES)
        if changes.touches(Noun.PEOPLE, Noun.ORGANISATIONS) and not ids:
            self._load_entries(activity_id)
        elif 0 < len(ids) <= _A_FEW and changes.action in _IN_PLACE:
            get = self._services.entries.get
            self._ask(lambda: [get(entry_id) for entry_id in sorted(ids)], self._put)
        elif ids:
            self._load_entries(activity_id)

    # Writing down

    def enter(self, text: str, draft: EntryDraft, waits: Sequence[Unfinished]) -> None:
        """Store a line for good, then say so. `waits` is what is still offered from before."""
        activity_id = self.activity_id
        if activity_id is None:
            self._view.line_refused()
            return
        entries = self._services.entries
        stored: list[Entry] = []

        def work() -> tuple[Entry, Changes]:
            entry, changes = entries.add(activity_id, draft)
            stored.append(entry)
            return entry, changes

        def done(outcome: tuple[Entry, Changes]) -> None:
            if activity_id == self.activity_id:
                self._view.put_entry(outcome[0])
                self._view.line_stored()

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self._owner) and activity_id == self.activity_id:
                self._write_line(activity_id, pack([*waits, Unfinished(text)]))
                self._view.line_refused()
            else:
                self._keep_before(activity_id, text)
            self._context.messages.failed(error)

        had, self._kept = self._kept, pack(waits)
        left = self._kept
        self._context.act(work, done, failed, owner=self._owner)
        if had != left:
            self._context.ask(
                lambda: entries.keep_line(activity_id, left) if stored else None, lambda _: None
            )

    def keep(self, unfinished: Iterable[Unfinished], again: bool = False) -> None:
        """Remember what is typed and not entered; nothing forgets it. `again` writes a new time at least."""
        text = pack(unfinished)
        if self.activity_id is not None and (again or text != self._kept):
            self._kept = text
            self._write_line(self.activity_id, text)

    # Correcting

    def rewrite(self, entry_id: int, text: str) -> None:
        """Other words; empty ones are refused and the old ones come back."""
        edit = self._services.entries.edit

        def failed(error: Exception) -> None:
            if text and shiboken6.isValid(self._owner):
                self._view.rewriting_refused(entry_id, text)
            self._context.messages.failed(error)

        self._context.act(lambda: edit(entry_id, text=text), failed=failed, owner=self._owner)

    def set_kind(self, entry: Entry, kind: EntryKind) -> None:
        self._edit(entry.id, kind=kind)

    def set_speaker(self, entry: Entry, person_id: int | None, organisation_id: int | None) -> None:
        self._edit(entry.id, speaker_id=person_id, organisation_id=organisation_id)

    def set_new_speaker(self, entry: Entry, name: str) -> None:
        """Somebody who is not known yet."""
        give = self._services.entries.give_to_new
        self._context.act(lambda: give(entry.id, name), owner=self._owner)

    def set_anonymous(self, entry: Entry, anonymous: bool) -> None:
        self._edit(entry.id, anonymous=anonymous)

    def set_named_as(self, entry: Entry, named_as: NamedAs | None) -> None:
        """How the minutes call who said it; anonymous holds here too."""
        anonymous = named_as is NamedAs.ANONYMOUS
        self._edit(entry.id, named_as=None if anonymous else named_as, anonymous=anonymous)

    def set_in_minutes(self, entry: Entry, shown: bool) -> None:
        self._edit(entry.id, in_minutes=shown)

    def move_up(self, entry: Entry) -> None:
        self._move(entry, one_up(self._view.entries(), entry))

    def move_down(self, entry: Entry) -> None:
        self._move(entry, one_down(self._view.entries(), entry))

    def move_under(self, entry: Entry, question: Entry) -> None:
        """Make it a reaction to this question."""
        self._move(entry, under(self._view.entries(), question, entry))

    def move_to_part(self, entry: Entry, item: ProgrammeItem) -> None:
        if self.evening is not None:
            self._move(entry, in_part(self._view.entries(), self.evening.items, entry, item))

    def make_signal(self, entry: Entry, told: Callable[[], object]) -> None:
        make = self._services.entries.make_signal
        self._context.act(lambda: make(entry.id), lambda _: told(), owner=self._owner)

    def make_task(self, entry: Entry, told: Callable[[], object]) -> None:
        make = self._services.entries.make_task
        self._context.act(lambda: make(entry.id), lambda _: told(), owner=self._owner)

    def delete(self, entry: Entry, told: Callable[[], object]) -> None:
        delete = self._services.entries.delete
        self._context.act(lambda: delete(entry.id), lambda _: told(), owner=self._owner)

    # The clock

    def go(self, by: int) -> None:
        """To the next item (1) or back to the one before (-1); after the last one the clock stops."""
        evening, activity_id = self.evening, self.activity_id
        if evening is None or activity_id is None:
            return
        item = evening.step(by)
        if item is not None:
            self.start(item)
        elif by > 0 and evening.running() is not None:
            next_part = self._services.programme.next_part
            self._context.act(lambda: next_part(activity_id))

    def start(self, item: ProgrammeItem) -> None:
        """Start the clock of an item, or let it go on."""
        start = self._services.programme.start
        self._context.act(lambda: start(item.id))

    # Inside

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._context.ask(work, done, owner=self._owner)

    def _load_around(self, activity_id: int) -> None:
        services = self._services
        self._ask(lambda: load_evening(services, activity_id), self._around(self._show_evening))

    def _load_entries(self, activity_id: int) -> None:
        entries = self._services.entries
        self._ask(lambda: entries.of(activity_id), self._stream(self._view.show_entries))

    def _show_evening(self, evening: Evening | None) -> None:
        self.evening = evening
        self._view.show_evening(evening)

    def _put(self, found: list[Entry | None]) -> None:
        """What is gone was undone: then the others may stand elsewhere too."""
        if None in found and self.activity_id is not None:
            self._load_entries(self.activity_id)
            return
        for entry in found:
            if entry is not None and entry.activity_id == self.activity_id:
                self._view.put_entry(entry)

    def _offer(self, kept: tuple[str, datetime] | None) -> None:
        """A line that was stored in the last second before a power cut is not offered again."""
        if kept is None:
            return
        self._kept, at = kept
        last, kept_apart = self._view.entries()[-1:], unpack(self._kept)
        waiting = [one for one in kept_apart if not (last and _is_stored(one, at, last[0]))]
        for one in waiting:
            self._view.offer_back(one, at)
        if len(waiting) < len(kept_apart):
            self.keep(waiting)

    def _write_line(self, activity_id: int, text: str) -> None:
        keep = self._services.entries.keep_line
        self._context.ask(lambda: keep(activity_id, text), lambda _: None)

    def _keep_before(self, activity_id: int, text: str) -> None:
        """Nobody looks at this line any more: keep it with what was kept of it since."""
        entries = self._services.entries

        def work() -> None:
            kept = entries.kept_line(activity_id)
            before = unpack(kept[0]) if kept else []
            entries.keep_line(activity_id, pack([Unfinished(text), *before]))

        self._context.ask(work, lambda _: None)

    def _edit(self, entry_id: int, **fields: Any) -> None:
        edit = self._services.entries.edit
        self._context.act(lambda: edit(entry_id, **fields), owner=self._owner)

    def _move(self, entry: Entry, place: Place | None) -> None:
        if place is None:
            return
        move = self._services.entries.move
        self._context.act(
            lambda: move(
                entry.id,
                place.before_id,
                programme_item_id=place.programme_item_id,
                reply_to_id=place.reply_to_id,
            ),
            owner=self._owner,
        )


def _is_stored(unfinished: Unfinished, at: datetime, entry: Entry) -> bool:
    text = unfinished.text
    later = entry.at is not None and entry.at >= at
    alike = text.count("\n") == entry.text.count("\n") and text.strip().endswith(entry.text)
    return unfinished.entry_id is None and later and alike
