"""Lists in a report that a label or a heading announces: "Reacties:", "## Actiepunten"."""

from dataclasses import dataclass

from zorgdesk.domain.entries import EntryKind
from zorgdesk.imports.agreements import AGREEMENTS
from zorgdesk.imports.label_words import LabelKind
from zorgdesk.imports.labels import Label, read_label, read_words
from zorgdesk.imports.report_lines import Paragraph, Style

ENTRY_KIND = {
    LabelKind.QUESTION: EntryKind.QUESTION,
    LabelKind.REACTION: EntryKind.REACTION,
    LabelKind.POINT_OF_ATTENTION: EntryKind.POINT_OF_ATTENTION,
    LabelKind.IDEA: EntryKind.IDEA,
    LabelKind.DECISION: EntryKind.DECISION,
    LabelKind.DECISIONS_AND_TASKS: EntryKind.DECISION,
}
"""What the labelled words of an entry become."""
CONVERSATION = frozenset({LabelKind.QUESTION, LabelKind.REACTION})
_ANNOUNCING = frozenset(ENTRY_KIND) | AGREEMENTS | {LabelKind.INTRODUCTION}
_SHORTEST = 3
_NO_LEVEL = 99


@dataclass(slots=True)
class Section:
    """A list under way. `headed` says that a heading announced it,
    `question_level` how deep questions are.
    """

    label: Label
    headed: bool
    fresh: bool = True
    itemised: bool = False
    question_level: int = _NO_LEVEL

    @property
    def kind(self) -> LabelKind:
        """What the list is a list of."""
        return self.label.kind

    def ends_before(self, paragraph: Paragraph) -> bool:
        """Whether the list is over: after its items, or at white space. One under a heading goes on."""
        fresh, self.fresh = self.fresh, False
        if paragraph.style is Style.ITEM:
            self.itemised = True
            return False
        lasting = self.headed or self.kind in AGREEMENTS
        return not lasting and (self.itemised or (paragraph.gap and not fresh))

    def entry_kind(self, level: int) -> EntryKind:
        """What an item becomes that stands so deep; under a question it is a reaction."""
        if self.kind is LabelKind.QUESTION and level > self.question_level:
            return EntryKind.REACTION
        if self.kind is LabelKind.QUESTION:
            self.question_level = level
        return ENTRY_KIND[self.kind]


def gathers(words: str) -> bool:
    """Whether a heading of these words gathers agreements or points, and is no part of the programme."""
    label = read_words(words)
    return label is not None and label.kind in _ANNOUNCING - CONVERSATION


def begin_section(paragraph: Paragraph) -> Section | None:
    """The list that a paragraph announces when it holds no more than a label."""
    headed = paragraph.style is Style.HEADING
    label = read_label(paragraph.text)
    if label is None and (headed or paragraph.text[:1].isupper()):
        label = read_words(paragraph.text)
        label = None if label and label.who and not headed else label  # without a colon it may be a sentence
    if label is None or label.rest or label.kind not in _ANNOUNCING or len(label.typed) < _SHORTEST:
        return None
    return Section(label, headed)
