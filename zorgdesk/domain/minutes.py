"""The report of one activity: its status, its versions and the secretary's own words in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.documents import Block


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
class MinutesRow:
    """Minutes that still have to be written or approved, for the page of today."""

    activity_id: int
    activity: str
    date: str | None
    status: MinutesStatus
