"""Gathers what the running text of a report holds, in its order, with what nobody should trust unseen."""

from dataclasses import dataclass, field, replace
from datetime import date as Date

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import EntryProposal, PartProposal, TaskProposal
from zorgdesk.imports.headings import Heading
from zorgdesk.imports.labels import read_label
from zorgdesk.imports.quotations import lacks_opening, opens_quote, split_quotations, unquoted
from zorgdesk.imports.speech import own_words
from zorgdesk.imports.who import NOBODY, KnownPeople, Who


@dataclass(slots=True)
class Understood:
    """The running text, understood."""

    introduction: list[str] = field(default_factory=list)
    parts: list[PartProposal] = field(default_factory=list)
    entries: list[EntryProposal] = field(default_factory=list)
    tasks: list[TaskProposal] = field(default_factory=list)
    signals: list[str] = field(default_factory=list)
    next_date: Date | None = None
    review: list[str] = field(default_factory=list)


class Gathering:
    """Adds to what was understood so far.

    `speech` is the entry whose words in quotation marks came last, None once something else came in between;
    `dialogue` says that the last words were somebody's, told without quotation marks.
    """

    def __init__(self, people: KnownPeople) -> None:
        self.found = Understood()
        self.speech: EntryProposal | None = None
        self.dialogue = False
        self._people = people
        self._question: int | None = None

    @property
    def in_introduction(self) -> bool:
        """Whether neither the programme nor the first words of anybody have begun."""
        return not self.found.parts and not self.found.entries

    @property
    def asked(self) -> bool:
        """Whether there is a question that words can answer."""
        return self._question is not None

    def begin_part(self, heading: Heading) -> None:
        """What follows belongs to this part of the programme."""
        self.found.parts.append(PartProposal(heading.title, heading.kind))
        self.speech, self.dialogue, self._question = None, False, None

    def say(self, kind: EntryKind, rest: str, who: Who, typed: str) -> None:
        """Somebody's words as entries, with what stands behind them as notes; `typed` is their label."""
        if typed and (not who.sure or who.lost):
            self.doubt(typed)
        if who is NOBODY and kind is EntryKind.STATEMENT:
            self.doubt(unquoted(rest))
        replies = self._question if kind is EntryKind.REACTION else None
        entry = EntryProposal(kind, "", self._part(), who.name, who.organisation, replies, who.anonymous)
        for said in own_words(rest):
            if said.own:
                self._add(replace(entry, text=said.text))
            elif not said.by or self._people.who(said.by).name != who.name:
                self.note(said.text)
        self.speech = entry if opens_quote(rest) else None
        self.dialogue = kind is EntryKind.STATEMENT and not opens_quote(rest)

    def say_without_label(self, piece: str) -> None:
        """Words in quotation marks without a label: `“…”, zegt Els` names its speaker behind them."""
        behind = next((said.by for said in own_words(piece) if said.by), "")
        self.say(EntryKind.STATEMENT, piece, self._people.who(behind) if behind else NOBODY, piece)

    def go_on(self, speech: EntryProposal, piece: str) -> None:
        """A next paragraph of somebody who was speaking: an entry of its own, and nobody is sure of it."""
        text = piece.strip().rstrip('”"»') if lacks_opening(piece) else piece
        for said in own_words(text):
            if said.own:
                self._add(replace(speech, text=said.text))
                self.doubt(said.text)
            else:
                self.note(said.text)
        self.speech = speech

    def plain(self, text: str, *, listed: bool = False) -> None:
        """Words that nobody is known to have said: introduction or note. An item of a list stays in it."""
        if not self.in_introduction:
            self.note(text)
            return
        introduction = self.found.introduction
        if listed and introduction:
            introduction[-1] = f"{introduction[-1]}\n{text}"
        else:
            introduction.append(text)
        if read_label(text) or any(one.quoted and one.text[-1] in ".?!" for one in split_quotations(text)):
            self.doubt(text)

    def note(self, text: str) -> None:
        """Words that stay in their place as a note, for somebody to look at."""
        self._add(EntryProposal(EntryKind.NOTE, text, self._part()))
        self.doubt(text)
        self.speech, self.dialogue = None, False

    def doubt(self, text: str) -> None:
        """List words for review."""
        self.found.review.append(text)

    def _add(self, entry: EntryProposal) -> None:
        if not entry.text:
            return
        if entry.kind is EntryKind.QUESTION:
            self._question = len(self.found.entries)
        self.found.entries.append(entry)

    def _part(self) -> int | None:
        return len(self.found.parts) - 1 if self.found.parts else None
