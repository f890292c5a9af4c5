"""What a service action changed: the window redraws from it, the history is written from it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Noun(StrEnum):
    """The kinds of records that pages show; each is also the name of its table."""

    ACTIVITIES = "activities"
    SERIES = "series"
    PROGRAMME = "programme_items"
    CONTRIBUTIONS = "contributions"
    PEOPLE = "people"
    AFFILIATIONS = "affiliations"
    ORGANISATIONS = "organisations"
    PARTICIPATIONS = "participations"
    ENTRIES = "entries"
    MINUTES = "minutes"
    POLICY_SIGNALS = "policy_signals"
    FOLLOW_UPS = "follow_ups"
    POLICY_REFERENCES = "policy_references"
    TASKS = "tasks"
    LIST_VALUES = "list_values"
    TAGGINGS = "taggings"
    ATTACHMENTS = "attachments"
    PART_PARTICIPATIONS = "part_participations"
    CHECKLIST_STEPS = "checklist_steps"
    CHECKLIST_ITEMS = "checklist_items"
    TURNS = "turns"
    TEXT_BLOCKS = "text_blocks"
    REMARKS = "remarks"
    PUBLIC_NAMES = "public_names"
    EVALUATIONS = "evaluations"
    POLICY_DOCUMENTS = "policy_documents"
    REPORT_BACKS = "report_backs"
    OWN_ORGANISATION = "own_organisation"
    MERGES = "merges"
    DISTINCT_PAIRS = "distinct_pairs"


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the records touched, per noun. An empty one means nothing happened."""

    touched: dict[Noun, frozenset[int]] = field(default_factory=dict)
    action: str = ""
    subject: str = ""

    def ids(self, noun: Noun) -> frozenset[int]:
        """The touched ids of one noun."""
        return self.touched.get(noun, frozenset())

    def only(self, noun: Noun) -> int | None:
        """The touched id of a noun, when it is one."""
        ids = self.ids(noun)
        return next(iter(ids)) if len(ids) == 1 else None

    def touches(self, *nouns: Noun) -> bool:
        """Whether any record of these nouns was touched."""
        return any(self.touched.get(noun) for noun in nouns)

    def __bool__(self) -> bool:
        return any(self.touched.values())


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One action in the history. `action` is a key ("entry.added"), `subject` what it is about."""

    id: int
    uid: str
    at: datetime
    author: str
    action: str
    subject: str
    undone: bool


@dataclass(frozen=True, slots=True)
class BinItem:
    """Something deleted that can be put back. `merged` says that it went into another record."""

    noun: Noun
    id: int
    title: str
    deleted_at: datetime
    merged: bool = False
