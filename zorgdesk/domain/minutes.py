"""The report of one activity: its status, its versions and the secretary's own words in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from zorgdesk.domain.activities import Activity, Contribution, NamedAs, ProgrammeItem
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.participations import Participation
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.tasks import Task


class MinutesStatus(StrEnum):
    """draft → for review → approved; approved is frozen, a later change makes a new version."""

    DRAFT = "draft"
    FOR_REVIEW = "for_review"
    APPROVED = "approved"


class Speech(StrEnum):
    """How the words of somebody stand in the minutes: between quotation marks, or told."""

    DIRECT = "direct"
    REPORTED = "reported"


class Naming(StrEnum):
    """How people who were present or excused appear in the minutes."""

    NAMES = "names"
    ORGANISATIONS = "organisations"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Minutes:
    """One version of the minutes of an activity, with its blocks in reading order.

    A frozen version was sent for review or approved, and stays as it was read then.
    """

    id: int
    uid: str
    activity_id: int
    version: int
    status: MinutesStatus = MinutesStatus.DRAFT
    author: str = ""
    changed_at: datetime | None = None
    present_as: Naming = Naming.NAMES
    excused_as: Naming = Naming.NAMES
    merge_speakers: bool = False
    frozen: bool = False
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where and how one block stands, when not as composed. It says nothing about its words.

    `after` is the source of the block it was put under, "" for the top, None for its own place; a
    `joined` block goes on in the paragraph of the block it was put under.
    """

    source: str
    after: str | None = None
    hidden: bool = False
    joined: bool = False
    speech: Speech | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A composed block as it stood when the secretary wrote over it. `lead` is None where it was not kept."""

    source: str
    text: str
    lead: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the secretary in the place of the composed blocks in `covers`, kept under the first one."""

    id: int
    source: str
    text: str
    covers: tuple[Composed, ...] = ()


FREE = "free:"
"""A paragraph of the secretary's own has the source "free:<uid>@<source of the block it follows>"."""


class Spoken(NamedTuple):
    """What minutes tell of an entry. There may be thousands, made anew at each change: hence a tuple."""

    id: int
    uid: str
    kind: EntryKind
    text: str
    programme_item_id: int | None = None
    organisation_id: int | None = None
    reply_to_id: int | None = None
    in_minutes: bool = True
    anonymous: bool = False
    named_as: NamedAs | None = None
    speaker_id: int | None = None
    speaker: str | None = None
    organisation: str | None = None


_RUNS_ON = frozenset({BlockKind.PARAGRAPH, BlockKind.STATEMENT, BlockKind.LIST_ITEM})
_REACTIONS = "reactions:"


def runs_on(block: Block) -> bool:
    """Whether another block can go on in the paragraph of this one, and this one in that of another."""
    return block.kind in _RUNS_ON and not block.source.startswith(_REACTIONS)


@dataclass(frozen=True, slots=True)
class MinutesPassage:
    """One paragraph of the minutes, with what the secretary must know of it.

    `parts` are the sources of the composed blocks that go on in it, `recorded` is what they say without the
    secretary's words. `changed`: that is not what it was when those were written, after `lead_then`. `gone`:
    nothing is recorded here any more, only the words are left. Hidden and gone passages never leave the
    store. `entry` is the first one in it, if there is one, and `speech` how its words stand.
    """

    block: Block
    parts: tuple[str, ...] = ()
    recorded: str = ""
    changed: bool = False
    lead_then: str = ""
    hidden: bool = False
    gone: bool = False
    moved: bool = False
    speech: Speech | None = None
    entry: Spoken | None = None

    @property
    def is_written(self) -> bool:
        """Whether it stands in the document."""
        return not (self.hidden or self.gone)

    @property
    def is_own(self) -> bool:
        """A paragraph of the secretary's own, under which nothing was recorded."""
        return self.block.source.startswith(FREE)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reviewer says about a block of the minutes; resolved when somebody dealt with it."""

    id: int
    uid: str
    activity_id: int
    version: int
    source: str
    author: str
    text: str
    at: datetime
    resolved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MinutesMaterial:
    """Everything minutes are composed from, as it was recorded; entries stand in the order of their position.

    `kind_label` is the word for the activity's kind in `language`: "Praktijktafel". `speech` says of
    blocks, by source, whether words stand between quotation marks; of all others their kind does.
    """

    activity: Activity
    kind_label: str
    programme: tuple[ProgrammeItem, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    participations: tuple[Participation, ...] = ()
    entries: tuple[Spoken, ...] = ()
    signals: tuple[PolicySignal, ...] = ()
    tasks: tuple[Task, ...] = ()
    next_date: Date | None = None
    present_as: Naming = Naming.NAMES
    excused_as: Naming = Naming.NAMES
    speech: Mapping[str, Speech] = field(default_factory=dict)
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class MinutesRow:
    """Minutes that still have to be written or approved, for the page of today."""

    activity_id: int
    activity: str
    date: Date | None
    status: MinutesStatus
