"""Who takes part in an activity, in which role, and whether they came."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ParticipationRole(StrEnum):
    """What somebody does at an activity."""

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    FACILITATOR = "facilitator"
    SECRETARY = "secretary"
    ORGANISER = "organiser"
    VOLUNTEER = "volunteer"
    INTERPRETER = "interpreter"


class ParticipationStatus(StrEnum):
    """Present is the only status that counts as attendance."""

    INVITED = "invited"
    REGISTERED = "registered"
    WAITING_LIST = "waiting_list"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    CANCELLED = "cancelled"


UNDECIDED = frozenset({ParticipationStatus.INVITED, ParticipationStatus.REGISTERED})
"""Statuses of people of whom it is not known yet whether they came."""


@dataclass(frozen=True, slots=True)
class Participation:
    """Person × activity, with the organisation and job of that moment, which later changes never touch.

    `sheet_number` is their number on the sign-in sheet that was printed last; `person_note` is the short note
    in the register that tells two people of one name apart. `to_confirm`: a list brought this person in, and
    nobody looked yet whether they are new.
    """

    id: int
    uid: str
    activity_id: int
    person_id: int
    given_name: str
    family_name: str
    organisation_id: int | None = None
    organisation: str | None = None
    job_title: str = ""
    job_category: str | None = None
    email: str = ""
    telephone: str = ""
    role: ParticipationRole = ParticipationRole.PARTICIPANT
    status: ParticipationStatus = ParticipationStatus.REGISTERED
    walk_in: bool = False
    check_in: datetime | None = None
    check_out: datetime | None = None
    minutes_online: int | None = None
    note: str = ""
    sheet_number: int | None = None
    person_note: str = ""
    to_confirm: bool = False

    @property
    def name(self) -> str:
        """The display name, given name first."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class PartParticipation:
    """Participation × programme item: `chosen` among parallel items, and the presence in that part alone.

    A `status` of None follows from the participation as a whole.
    """

    id: int
    participation_id: int
    programme_item_id: int
    chosen: bool = False
    status: ParticipationStatus | None = None


@dataclass(frozen=True, slots=True)
class PartCounts:
    """Of one programme item: how many chose it among parallel ones, and how many were in it."""

    chosen: int = 0
    present: int = 0


@dataclass(frozen=True, slots=True)
class AttendanceCounts:
    """The counters above the check-in list."""

    registered: int = 0
    present: int = 0
    excused: int = 0
    absent: int = 0
    undecided: int = 0
    walk_ins: int = 0
