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
    blocks: tuple[Block, ...] = ()


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
