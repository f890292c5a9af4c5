"""Understands the running text of a report: parts, who said what, questions and reactions, agreements."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Date

from zorgdesk.domain.entries import EntryKind
from zorgdesk.imports.agreements import AGREEMENTS, Agreements
from zorgdesk.imports.gathering import Gathering, Understood
from zorgdesk.imports.headings import Heading, as_part, read_part
from zorgdesk.imports.label_words import PEOPLE, LabelKind
from zorgdesk.imports.labels import Label, may_be_name, read_dash, read_label
from zorgdesk.imports.quotations import is_open, lacks_opening, opens_quote
from zorgdesk.imports.report_lines import Paragraph, Style
from zorgdesk.imports.sections import CONVERSATION, ENTRY_KIND, Section, begin_section, gathers
from zorgdesk.imports.speech import split_at_labels
from zorgdesk.imports.who import NOBODY, KnownPeople, Who, has_initial

_HEADINGS = (Style.HEADING, Style.TITLE)
_LONGEST_ORGANISATION = 6
_NOT_ASKED = 99
"""Deeper than any item of a list."""
_ABOUT = frozenset("Over Rond Bij Met Na Tijdens Voor In Op Hoe Wat Waarom Wie Waar".split())
"""Words that start what is said about something, not who says it."""


def understand(paragraphs: Sequence[Paragraph], people: KnownPeople, date: Date | None) -> Understood:
    """The running text as parts and entries. Notes, and whatever else is not sure, are listed for review."""
    reader = _Reader(people, date, _part_level(paragraphs), _repeated_labels(paragraphs))
    for index, paragraph in enumerate(paragraphs):
        reader.take(paragraph, paragraphs[index + 1 : index + 3])
    return reader.found


def _part_level(paragraphs: Sequence[Paragraph]) -> int:
    """The level of the headings that are parts: that of the numbered ones, or else the highest there is."""
    headings = [one for one in paragraphs if one.style in _HEADINGS]
    numbered = [one.level for one in headings if (part := read_part(one.text)) and part.numbered]
    return min(numbered or [one.level for one in headings], default=1)


def _repeated_labels(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """Labels that come back can be trusted to be people, even without quotation marks."""
    labels = (read_label(one.text) for one in paragraphs)
    names = Counter(label.who for label in labels if label is not None and may_be_name(label))
    return frozenset(name for name, times in names.items() if times > 1)


def _named(label: Label) -> str:
    """Whoever a label names stays with the words: "Actie Els: …", "Signaal aan de stad: …"."""
    return f"{label.typed}: " if label.lost else f"{label.who}: " if label.who else ""


class _Reader:
    """Walks through the paragraphs, with the list that is under way and a speaker who was just announced."""

    def __init__(
        self, people: KnownPeople, date: Date | None, part_level: int, repeated: frozenset[str]
    ) -> None:
        self._people = people
        self._part_level = part_level
        self._repeated = repeated
        self._gathering = Gathering(people)
        self._agreements = Agreements(self._gathering, people, date)
        self._section: Section | None = None
        self._announced: Who | None = None
        self._left_open = False
        self._asked_at = _NOT_ASKED

    @property
    def found(self) -> Understood:
        """What was understood so far."""
        return self._gathering.found

    def take(self, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        """Understand one paragraph; the ones that follow tell whether a quotation left open is ended."""
        if paragraph.style is Style.ROW:
            self._agreements.take_row(paragraph)
            return
        self._agreements.end_table()
        if paragraph.style is not Style.ITEM or paragraph.level <= self._asked_at:
            self._asked_at = _NOT_ASKED
        if heading := self._heading(paragraph):
            self._gathering.begin_part(heading)
            self._section = None
        elif section := begin_section(paragraph):
            self._begin(section)
        else:
            self._take_text(paragraph, following)

    def _begin(self, section: Section) -> None:
        self._section = section
        if section.label.who:
            self._gathering.doubt(section.label.typed)

    def _heading(self, paragraph: Paragraph) -> Heading | None:
        if paragraph.style in _HEADINGS:
            below = paragraph.level > self._part_level
            return None if below or gathers(paragraph.text) else as_part(paragraph.text)
        return None if paragraph.style is Style.ITEM else read_part(paragraph.text)

    def _take_text(self, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        if self._section is not None and self._section.ends_before(paragraph):
            self._section = None
        if paragraph.style in _HEADINGS:
            self._gathering.note(paragraph.typed)
        elif self._section is not None and self._section.kind not in ENTRY_KIND.keys() - AGREEMENTS:
            self._take_agreement(self._section, paragraph)
        else:
            for piece in split_at_labels(paragraph.text):
                self._take_piece(piece, paragraph, following)
            still_open = self._left_open and not lacks_opening(paragraph.text)
            self._left_open = is_open(paragraph.text) or still_open

    def _take_piece(self, piece: str, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        gathering = self._gathering
        if self._understands_label(piece, paragraph, following):
            return
        if self._section is not None:
            self._take_listed(self._section, replace(paragraph, text=piece))
        elif paragraph.level > self._asked_at:
            gathering.say(EntryKind.REACTION, piece, NOBODY, "")
        elif gathering.speech is not None and self._goes_on_speaking(piece, following):
            gathering.go_on(gathering.speech, piece)
        elif opens_quote(piece) and not gathering.in_introduction:
            gathering.say_without_label(piece)
        else:
            whole = piece == paragraph.text
            gathering.plain(paragraph.typed if whole else piece, listed=paragraph.style is Style.ITEM)

    # -- labels

    def _understands_label(self, piece: str, paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
        announced, self._announced = self._announced, None
        if announced is not None:
            self._gathering.say(EntryKind.STATEMENT, piece, announced, "")
            return True
        if section := begin_section(Paragraph(piece)):
            self._begin(section)
            return True
        label = read_label(piece) or self._dashed(piece)
        if label is None or (label.typed.casefold() == "a" and not self._gathering.asked):
            return False
        alone = piece == paragraph.text and self._announces(label, following)
        return alone or self._take_labelled(label, paragraph)

    def _dashed(self, piece: str) -> Label | None:
        label = read_dash(piece)
        return label if label and self._people.full_name(label.who) else None

    def _announces(self, label: Label, following: Sequence[Paragraph]) -> bool:
        """Whether a label stands alone above somebody's words: `Trees:` and then `“…”`."""
        if label.kind is not LabelKind.SAID or label.rest or not following:
            return False
        quoted = following[0].style not in _HEADINGS and opens_quote(following[0].text)
        who = self._people.who(label.who)
        if not quoted or not self._is_speaker(label, who, quoted=True):
            return False
        self._announced = who
        if not who.sure or who.lost:
            self._gathering.doubt(label.typed)
        return True

    def _take_labelled(self, label: Label, paragraph: Paragraph) -> bool:
        """Whether the label was understood. Labels of lists that came to nothing are plain words."""
        if label.kind is LabelKind.SAID:
            return self._take_said(label, answers=paragraph.level > self._asked_at)
        if not label.rest:
            return False
        if label.kind in AGREEMENTS - ENTRY_KIND.keys():
            self._take_labelled_agreement(label)
        elif label.kind in ENTRY_KIND:
            self._take_entry(label, paragraph)
        elif label.kind in PEOPLE and opens_quote(label.rest):  # "Moderator: “…”"
            leader = Who(self._people.leader, sure=False)
            self._gathering.say(EntryKind.STATEMENT, label.rest, leader, label.typed)
        elif label.kind is LabelKind.INTRODUCTION and self._gathering.in_introduction:
            self._gathering.found.introduction.append(label.rest)
        else:
            return False
        return True

    def _take_labelled_agreement(self, label: Label) -> None:
        named = _named(label)
        self._agreements.take(label.kind, named + label.rest, "" if named else f"{label.typed}: ")

    def _take_entry(self, label: Label, paragraph: Paragraph) -> None:
        if label.lost:
            self._gathering.doubt(label.typed)
        if label.kind is LabelKind.QUESTION:
            self._asked_at = paragraph.level if paragraph.style is Style.ITEM else _NOT_ASKED
            if self._section is not None:
                self._section.question_level = paragraph.level
        self._gathering.say(ENTRY_KIND[label.kind], label.rest, self._whose(label), label.typed)

    def _whose(self, label: Label) -> Who:
        return self._people.who(label.who, organisation_first=label.from_group) if label.who else NOBODY

    def _take_said(self, label: Label, *, answers: bool) -> bool:
        quoted, who = opens_quote(label.rest), self._whose(label)
        if label.rest and self._is_speaker(label, who, quoted=quoted):
            in_talk = self._section is not None and self._section.kind in CONVERSATION
            kind = ENTRY_KIND[self._section.kind] if self._section and in_talk else EntryKind.STATEMENT
            kind = EntryKind.REACTION if answers else kind
            self._gathering.say(kind, label.rest, who, label.typed)
            return True
        if quoted and not self._gathering.in_introduction:
            self._gathering.plain(f"{label.typed}:")
            self._gathering.say_without_label(label.rest)
            return True
        return False

    def _is_speaker(self, label: Label, who: Who, *, quoted: bool) -> bool:
        """Whether the label names somebody: sure when known or shortened, believed before quotation marks."""
        if self._people.full_name(label.who) or who.anonymous or has_initial(label.who) or who.lost:
            return True
        words = len(label.who.split())
        if label.from_group:
            return quoted or (words <= _LONGEST_ORGANISATION and not self._gathering.in_introduction)
        if quoted:
            about = label.who.split()[0] in _ABOUT
            named = words <= _LONGEST_ORGANISATION and label.who[:1].isupper() and not about
            return who.name is not None or (named and self._people.is_organisation(label.who))
        repeated = label.who in self._repeated
        trusted = repeated or self._gathering.dialogue or self._section is not None
        begun = repeated or not self._gathering.in_introduction
        return who.name is not None and (words > 1 or trusted) and begun

    # -- lists

    def _take_listed(self, section: Section, item: Paragraph) -> None:
        """An item of a list of questions, reactions, points …"""
        if section.kind not in ENTRY_KIND.keys() - AGREEMENTS:
            self._take_agreement(section, item)
            return
        who = self._people.who(section.label.who, organisation_first=True) if section.label.who else NOBODY
        self._gathering.say(section.entry_kind(item.level), item.text, who, "")

    def _take_agreement(self, section: Section, paragraph: Paragraph) -> None:
        label = read_label(paragraph.text)
        other = label is not None and label.kind not in (LabelKind.SAID, section.kind)
        if label is not None and other and self._take_labelled(label, paragraph):
            return
        if section.kind is LabelKind.INTRODUCTION:
            self._gathering.found.introduction.append(paragraph.typed)
        else:
            named = "" if section.label.lost else _named(section.label)  # every item would repeat it
            self._agreements.take(section.kind, named + paragraph.text)

    def _goes_on_speaking(self, piece: str, following: Sequence[Paragraph]) -> bool:
        """In print, a new paragraph of the same speaker opens with a mark, or the last one is still open."""
        if opens_quote(piece):
            return True
        return self._left_open and any(lacks_opening(one.text) for one in (Paragraph(piece), *following))
