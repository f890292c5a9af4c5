"""The report of one activity: its status, its versions and the secretary's own words in it."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.domain.documents import Block
from zorgdesk.domain.entries import Entry
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
    """One version of the minutes of an activity, with its blocks in reading order."""

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
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where and how one block stands, when not as composed. It says nothing about its words.

    `after` is the source of the block it was put under, "" for the top, None for its own place; `joined`
    blocks go on in the paragraph of the block before them.
    """

    source: str
    after: str | None = None
    hidden: bool = False
    joined: bool = False
    speech: Speech | None = None


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

    `kind_label` is the word for the activity's kind in `language`: "Praktijktafel".
    """

    activity: Activity
    kind_label: str
    programme: tuple[ProgrammeItem, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    participations: tuple[Participation, ...] = ()
    entries: tuple[Entry, ...] = ()
    signals: tuple[PolicySignal, ...] = ()
    tasks: tuple[Task, ...] = ()
    next_date: Date | None = None
    present_as: Naming = Naming.NAMES
    excused_as: Naming = Naming.NAMES
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class MinutesRow:
    """Minutes that still have to be written or approved, for the page of today."""

    activity_id: int
    activity: str
    date: Date | None
    status: MinutesStatus
