"""Understands the running text of a report: parts, who said what, questions and reactions, agreements."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date as Date

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import EntryProposal, PartProposal, TaskProposal
from zorgdesk.imports.action_points import has_agreement, read_task, read_task_row, task_columns
from zorgdesk.imports.dutch_dates import find_date, is_only_date
from zorgdesk.imports.headings import Heading, as_part, read_part
from zorgdesk.imports.labels import PEOPLE, SECTIONS, Label, LabelKind, may_be_name, read_label, read_words
from zorgdesk.imports.quotations import is_open, lacks_opening, opens_quote, split_quotations, unquoted
from zorgdesk.imports.report_lines import Paragraph, Style
from zorgdesk.imports.speech import own_words, split_at_labels
from zorgdesk.imports.who import KnownPeople, Who, has_initial

_KINDS = {
    LabelKind.QUESTION: EntryKind.QUESTION,
    LabelKind.REACTION: EntryKind.REACTION,
    LabelKind.POINT_OF_ATTENTION: EntryKind.POINT_OF_ATTENTION,
    LabelKind.IDEA: EntryKind.IDEA,
    LabelKind.DECISION: EntryKind.DECISION,
    LabelKind.DECISIONS_AND_TASKS: EntryKind.DECISION,
}
_HEADED = frozenset(_KINDS) - {LabelKind.QUESTION, LabelKind.REACTION} | {
    LabelKind.TASK,
    LabelKind.SIGNAL,
    LabelKind.NEXT_DATE,
    LabelKind.INTRODUCTION,
}
"""Headings with these words are no parts of the programme: they gather agreements."""
_LASTING = frozenset({LabelKind.TASK, LabelKind.DECISIONS_AND_TASKS, LabelKind.SIGNAL, LabelKind.NEXT_DATE})
_NOBODY = Who()


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


def understand(paragraphs: Sequence[Paragraph], people: KnownPeople, date: Date | None) -> Understood:
    """The running text as parts and entries. Notes, and whatever else is not sure, are listed for review."""
    reader = _Reader(people, date, _part_level(paragraphs), _repeated_labels(paragraphs))
    for index, paragraph in enumerate(paragraphs):
        reader.take(paragraph, paragraphs[index + 1 : index + 3])
    return reader.found


def _part_level(paragraphs: Sequence[Paragraph]) -> int:
    """The level of the headings that are parts: that of the numbered ones, or else the highest there is."""
    headings = [one for one in paragraphs if one.style in (Style.HEADING, Style.TITLE)]
    numbered = [one.level for one in headings if (part := read_part(one.text)) and part.numbered]
    return min(numbered or [one.level for one in headings], default=1)


def _repeated_labels(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """Labels that come back can be trusted to be people, even without quotation marks."""
    labels = Counter(
        label.who for one in paragraphs if (label := read_label(one.text)) and may_be_name(label)
    )
    return frozenset(label for label, times in labels.items() if times > 1)


class _Reader:
    """Walks through the paragraphs. `_section` is the list under way, `_speech` whose words came last."""

    def __init__(
        self, people: KnownPeople, date: Date | None, part_level: int, repeated: frozenset[str]
    ) -> None:
        self.found = Understood()
        self._people = people
        self._date = date
        self._part_level = part_level
        self._repeated = repeated
        self._section: Label | None = None
        self._headed = False
        self._fresh = False
        self._itemised = False
        self._question_level = 99
        self._columns: tuple[str, ...] | None = None
        self._question: int | None = None
        self._speech: EntryProposal | None = None
        self._left_open = False
        self._dialogue = False

    def take(self, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        """Understand one paragraph; the ones that follow tell whether a quotation left open is ended."""
        if paragraph.style is Style.ROW:
            self._take_row(paragraph)
            return
        self._columns = None
        heading = self._heading(paragraph)
        if heading is not None:
            self._begin_part(heading)
        elif not self._begins_section(paragraph):
            self._leave_section(paragraph)
            self._take_text(paragraph, following)

    # -- structure

    def _heading(self, paragraph: Paragraph) -> Heading | None:
        if paragraph.style in (Style.HEADING, Style.TITLE):
            words = read_words(paragraph.text)
            if (words and words.kind in _HEADED) or paragraph.level > self._part_level:
                return None
            return as_part(paragraph.text)
        return None if paragraph.style is Style.ITEM else read_part(paragraph.text)

    def _begin_part(self, heading: Heading) -> None:
        self.found.parts.append(PartProposal(heading.title, heading.kind))
        self._section, self._headed, self._speech, self._dialogue = None, False, None, False

    def _begins_section(self, paragraph: Paragraph) -> bool:
        """A label that has its words in the paragraphs below it: "Reacties:", "## Actiepunten"."""
        label = read_label(paragraph.text)
        if label is None and (paragraph.style is Style.HEADING or paragraph.text[:1].isupper()):
            label = read_words(paragraph.text)
        if label is None or label.rest or label.kind not in SECTIONS or len(label.typed) < 3:
            return False
        if label.kind not in _KINDS and label.kind not in _HEADED:
            return False
        self._section, self._headed = label, paragraph.style is Style.HEADING
        self._fresh, self._itemised = True, False
        return True

    def _leave_section(self, paragraph: Paragraph) -> None:
        """A list ends at the first paragraph that stands apart from it; one under a heading goes on."""
        if self._section is None or self._headed or self._section.kind in _LASTING:
            return
        if paragraph.style is Style.ITEM:
            self._itemised = True
        elif self._itemised or (paragraph.gap and not self._fresh):
            self._section = None

    # -- text

    def _take_text(self, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        self._fresh = False
        section = self._section.kind if self._section else None
        if paragraph.style in (Style.HEADING, Style.TITLE):
            self._note(paragraph.typed)
        elif section in _LASTING or section is LabelKind.INTRODUCTION:
            self._take_agreement(paragraph)
        else:
            for piece in split_at_labels(paragraph.text):
                self._take_piece(piece, paragraph, following)
            self._left_open = is_open(paragraph.text) or (
                self._left_open and not lacks_opening(paragraph.text)
            )

    def _take_piece(self, piece: str, paragraph: Paragraph, following: Sequence[Paragraph]) -> None:
        label = read_label(piece)
        if self._begins_section(Paragraph(piece)) or (
            label is not None and self._take_labelled(label, paragraph.level)
        ):
            return
        if self._section is not None:
            self._take_listed(piece, paragraph)
        elif self._goes_on_speaking(piece, following):
            self._continue_speech(piece)
        elif opens_quote(piece) and not self._in_introduction():
            self._take_quotation(piece)
        else:
            self._plain(piece if piece != paragraph.text else paragraph.typed)

    def _take_labelled(self, label: Label, level: int = 0) -> bool:
        """Whether the label was understood. Labels of lists that came to nothing are plain words."""
        if label.kind is LabelKind.SAID:
            return self._take_said(label)
        if not label.rest:
            return False
        if label.lost:
            self.found.review.append(label.typed)
        if label.kind in _KINDS:
            who = self._people.who(label.who, organisation_first=label.from_group) if label.who else _NOBODY
            self._question_level = level if label.kind is LabelKind.QUESTION else self._question_level
            self._say(_KINDS[label.kind], label.rest, who, label.typed)
            return True
        if label.kind in (LabelKind.TASK, LabelKind.SIGNAL, LabelKind.NEXT_DATE):
            self._agree(label.kind, label.rest, f"{label.typed}: ")
            return True
        return self._take_introduction(label) or self._take_led(label)

    def _take_introduction(self, label: Label) -> bool:
        if label.kind is not LabelKind.INTRODUCTION or not self._in_introduction():
            return False
        self.found.introduction.append(label.rest)
        return True

    def _take_led(self, label: Label) -> bool:
        """Words of whoever led the conversation: "Moderator: “…”"."""
        if label.kind not in PEOPLE or not opens_quote(label.rest):
            return False
        self._say(EntryKind.STATEMENT, label.rest, Who(self._people.leader, sure=False), label.typed)
        return True

    def _take_said(self, label: Label) -> bool:
        quoted = opens_quote(label.rest)
        who = self._people.who(label.who)
        if not label.rest or not self._is_speaker(label, who, quoted):
            if quoted and not self._in_introduction():
                self._plain(f"{label.typed}:")
                self._take_quotation(label.rest)
                return True
            return False
        in_reactions = self._section is not None and self._section.kind in (
            LabelKind.REACTION,
            LabelKind.QUESTION,
        )
        kind = _KINDS[self._section.kind] if self._section and in_reactions else EntryKind.STATEMENT
        self._say(kind, label.rest, who, label.typed)
        return True

    def _is_speaker(self, label: Label, who: Who, quoted: bool) -> bool:
        """Whether the label names somebody: sure when known or shortened, believed before quotation marks."""
        if self._people.full_name(label.who) or who.anonymous or has_initial(label.who) or who.lost:
            return True
        words = len(label.who.split())
        if quoted:
            return who.name is not None or (
                words <= 6 and label.who[:1].isupper() and self._people.is_organisation(label.who)
            )
        repeated = label.who in self._repeated
        trusted = repeated or self._dialogue or self._section is not None
        return who.name is not None and (words > 1 or trusted) and (repeated or not self._in_introduction())

    def _take_listed(self, piece: str, paragraph: Paragraph) -> None:
        """An item of a list of questions, reactions, points …; what stands under a question reacts."""
        assert self._section is not None
        who = self._people.who(self._section.who, organisation_first=True) if self._section.who else _NOBODY
        kind = _KINDS[self._section.kind]
        if kind is EntryKind.QUESTION and paragraph.level > self._question_level:
            kind = EntryKind.REACTION
        elif kind is EntryKind.QUESTION:
            self._question_level = paragraph.level
        self._say(kind, piece, who, "")

    def _take_agreement(self, paragraph: Paragraph) -> None:
        assert self._section is not None
        label = read_label(paragraph.text)
        if (
            label is not None
            and label.kind not in (LabelKind.SAID, self._section.kind)
            and self._take_labelled(label)
        ):
            return
        if self._section.kind is LabelKind.INTRODUCTION:
            self.found.introduction.append(paragraph.typed)
        else:
            self._agree(self._section.kind, paragraph.text)

    def _agree(self, kind: LabelKind, text: str, typed: str = "") -> None:
        if kind is LabelKind.SIGNAL:
            self.found.signals.append(unquoted(text))
        elif kind is LabelKind.NEXT_DATE:
            self._take_next_date(text, typed)
        else:
            self._take_task(text, surely=kind is LabelKind.TASK)

    def _take_task(self, text: str, *, surely: bool) -> None:
        task = read_task(text, self._people, self._date)
        if surely or has_agreement(task):
            self.found.tasks.append(task)
        else:
            self._say(EntryKind.DECISION, text, _NOBODY, "")

    def _take_next_date(self, text: str, typed: str) -> None:
        found = find_date(text, self._date)
        if found and self.found.next_date is None:
            self.found.next_date = found.date
            if is_only_date(text):
                return
        self._note(typed + text)

    def _take_row(self, paragraph: Paragraph) -> None:
        columns = task_columns(paragraph.cells)
        if columns is not None:
            self._columns = columns
        elif self._columns is not None and any(paragraph.cells):
            self.found.tasks.append(read_task_row(paragraph.cells, self._columns, self._people, self._date))
        else:
            self._note(" | ".join(cell for cell in paragraph.cells if cell))

    # -- speech

    def _goes_on_speaking(self, piece: str, following: Sequence[Paragraph]) -> bool:
        """In print, a new paragraph of the same speaker opens with a mark, or the last is open."""
        if self._speech is None:
            return False
        if opens_quote(piece):
            return True
        return self._left_open and any(lacks_opening(one.text) for one in (Paragraph(piece), *following))

    def _continue_speech(self, piece: str) -> None:
        assert self._speech is not None
        speech = self._speech
        text = piece.strip().rstrip('”"»') if lacks_opening(piece) else piece
        for said in own_words(text):
            if said.own:
                self._add(replace(speech, text=said.text))
                self.found.review.append(said.text)
            else:
                self._note(said.text)
        self._speech = speech

    def _take_quotation(self, piece: str) -> None:
        """Words in quotation marks without a label: "“…”, zegt Els" names its speaker behind them."""
        behind = next((said.by for said in own_words(piece) if said.by), "")
        self._say(EntryKind.STATEMENT, piece, self._people.who(behind) if behind else _NOBODY, piece)

    def _say(self, kind: EntryKind, rest: str, who: Who, typed: str) -> None:
        """Somebody's words as entries, with what stands behind them as notes."""
        if not who.sure or who.lost:
            self.found.review.append(typed)
        if who is _NOBODY and kind is EntryKind.STATEMENT:
            self.found.review.append(unquoted(rest))
        entry = EntryProposal(
            kind,
            "",
            self._part(),
            who.name,
            who.organisation,
            self._question if kind is EntryKind.REACTION else None,
            who.anonymous,
        )
        for said in own_words(rest):
            if said.own:
                self._add(replace(entry, text=said.text))
            elif not said.by or self._people.who(said.by).name != who.name:
                self._note(said.text)
        self._speech = entry if opens_quote(rest) else None
        self._dialogue = kind is EntryKind.STATEMENT and not opens_quote(rest)

    # -- what is left

    def _plain(self, text: str) -> None:
        if self._in_introduction():
            self.found.introduction.append(text)
            if read_label(text) or any(
                one.quoted and one.text[-1] in ".?!" for one in split_quotations(text)
            ):
                self.found.review.append(text)
        else:
            self._note(text)

    def _note(self, text: str) -> None:
        self._add(EntryProposal(EntryKind.NOTE, text, self._part()))
        self.found.review.append(text)
        self._speech, self._dialogue = None, False

    def _add(self, entry: EntryProposal) -> None:
        if not entry.text:
            return
        if entry.kind is EntryKind.QUESTION:
            self._question = len(self.found.entries)
        self.found.entries.append(entry)

    def _part(self) -> int | None:
        return len(self.found.parts) - 1 if self.found.parts else None

    def _in_introduction(self) -> bool:
        return not self.found.parts and not self.found.entries
