"""What stands on the page of a person or an organisation beside the record itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.activities import ActivityRow, SpeakingRole
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import PolicySignal


class Tie(StrEnum):
    """What somebody has to do with a signal."""

    RAISED = "raised"
    OWNER = "owner"
    ADDRESSEE = "addressee"


@dataclass(frozen=True, slots=True)
class TiedSignal:
    """A signal with what ties it to a person or organisation; `told_at`: when they heard of it again."""

    signal: PolicySignal
    ties: tuple[Tie, ...] = ()
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TookPart:
    """An activity somebody took part in, with role and status, or spoke at: then `speaking` is not empty."""

    activity: ActivityRow
    participation_id: int | None = None
    role: ParticipationRole | None = None
    status: ParticipationStatus | None = None
    contribution_id: int | None = None
    speaking: tuple[SpeakingRole, ...] = ()


@dataclass(frozen=True, slots=True)
class YearReach:
    """How an organisation was there in one year: only who was present counts. No year: without a date."""

    year: int | None
    activities: int
    participations: int
    people: int
