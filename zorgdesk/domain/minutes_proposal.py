"""What a report from outside proposes to become; nothing is stored until somebody has seen it."""

from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus


@dataclass(frozen=True, slots=True)
class SpeakerProposal:
    """Somebody announced as speaker; a speaker without a name speaks for an organisation."""

    name: str | None
    organisation: str | None = None
    job_title: str = ""


@dataclass(frozen=True, slots=True)
class AttendeeProposal:
    """Somebody on a list of people present or excused, or the one who took the minutes."""

    name: str | None
    organisation: str | None = None
    job_title: str = ""
    status: ParticipationStatus = ParticipationStatus.PRESENT
    role: ParticipationRole = ParticipationRole.PARTICIPANT


@dataclass(frozen=True, slots=True)
class PartProposal:
    """A part of the programme, title as printed without its "Deel 1:"."""

    title: str
    kind: ProgrammeItemKind = ProgrammeItemKind.PART


@dataclass(frozen=True, slots=True)
class EntryProposal:
    """Something said. `part` and `reply_to` are indexes in the proposal's own parts and entries."""

    kind: EntryKind
    text: str
    part: int | None = None
    speaker: str | None = None
    organisation: str | None = None
    reply_to: int | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class TaskProposal:
    """An action point found in the report."""

    text: str
    assignee: str | None = None
    due: Date | None = None


@dataclass(frozen=True, slots=True)
class MinutesProposal:
    """A whole report, understood. `review` lists the passages nobody should trust unseen, in order."""

    title: str
    kind: str = "practice_table"
    number: int | None = None
    date: Date | None = None
    place: str = ""
    introduction: str = ""
    speakers: tuple[SpeakerProposal, ...] = ()
    attendees: tuple[AttendeeProposal, ...] = ()
    parts: tuple[PartProposal, ...] = ()
    entries: tuple[EntryProposal, ...] = ()
    tasks: tuple[TaskProposal, ...] = ()
    signals: tuple[str, ...] = ()
    next_date: Date | None = None
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: counts, what it left out and why, and what a person should look at."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: tuple[tuple[int, str], ...] = ()
    review: tuple[str, ...] = ()
    activity_uid: str | None = None
    activity_id: int | None = None
