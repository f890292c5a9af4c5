"""Activities, the series they belong to, their programme and who speaks in it."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from enum import StrEnum

DEFAULT_TIME_ZONE = "Europe/Brussels"


class ActivityFormat(StrEnum):
    """Where people meet."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    BLENDED = "blended"


class Strand(StrEnum):
    """The line of work an activity is counted under."""

    SUPPORT_OFFER = "support_offer"
    DEMAND_DRIVEN = "demand_driven"
    EVENT = "event"
    TRAJECTORY = "trajectory"
    CONSULTATION = "consultation"


class ActivityState(StrEnum):
    """planned → open → running → held; or cancelled, with a reason."""

    PLANNED = "planned"
    OPEN = "open"
    RUNNING = "running"
    HELD = "held"
    CANCELLED = "cancelled"


class CancelReason(StrEnum):
    """Why an activity did not take place."""

    TOO_FEW_REGISTRATIONS = "too_few_registrations"
    ORGANISATIONAL = "organisational"
    STAFF_UNAVAILABLE = "staff_unavailable"
    OTHER = "other"


class ProgrammeItemKind(StrEnum):
    """What happens in one item of the programme. Only parts are numbered: "Deel 1", "Deel 2"."""

    PART = "part"
    RECEPTION = "reception"
    CLOSING = "closing"
    BREAK = "break"
    WORKSHOP = "workshop"


class SpeakingRole(StrEnum):
    """How somebody contributes to a programme item."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    PANEL_MEMBER = "panel_member"
    TESTIMONY = "testimony"


class NamedAs(StrEnum):
    """How who says something appears in the minutes; an entry may differ from its activity."""

    NAME = "name"
    ORGANISATION = "organisation"
    ROLE = "role"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Series:
    """Activities that belong together, such as practice tables 1…n."""

    id: int
    uid: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """One practice table, training, conference… `date` is the local day; times are UTC, unknown is None."""

    id: int
    uid: str
    kind: str
    title: str
    number: int | None = None
    date: Date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    time_zone: str = DEFAULT_TIME_ZONE
    place: str = ""
    format: ActivityFormat = ActivityFormat.IN_PERSON
    strand: Strand = Strand.SUPPORT_OFFER
    state: ActivityState = ActivityState.PLANNED
    cancel_reason: CancelReason | None = None
    series_id: int | None = None
    introduction: str = ""
    next_date: Date | None = None
    presence_per_part: bool = False
    named_as: NamedAs = NamedAs.NAME
    sheet_printed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeItem:
    """A part of an activity. Items of one `slot` run side by side; `started_at`, `ended_at`: the clock.

    `capacity` is how many people a parallel item has room for, None for no limit.
    """

    id: int
    uid: str
    activity_id: int
    position: int
    title: str
    kind: ProgrammeItemKind = ProgrammeItemKind.PART
    slot: int | None = None
    starts_at: datetime | None = None
    duration_minutes: int | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Contribution:
    """A person and/or organisation that speaks in a programme item, with the job title of that moment.

    What they need: a projector, transport (how, from where), a fee in euro cents, anything else in `needs`.
    `recording_consent` is None as long as nobody asked.
    """

    id: int
    uid: str
    programme_item_id: int
    position: int
    person_id: int | None = None
    organisation_id: int | None = None
    role: SpeakingRole = SpeakingRole.SPEAKER
    job_title: str = ""
    person: str | None = None
    organisation: str | None = None
    confirmed: bool = False
    projector: bool = False
    transport: str = ""
    fee_cents: int | None = None
    recording_consent: bool | None = None
    needs: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of the list of activities."""

    id: int
    uid: str
    kind: str
    number: int | None
    title: str
    date: Date | None
    starts_at: datetime | None
    place: str
    format: ActivityFormat
    state: ActivityState
    series: str | None
    registered: int
    present: int


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """What the list of activities shows; None leaves a filter open."""

    year: int | None = None
    kind: str | None = None
    format: ActivityFormat | None = None
    series_id: int | None = None
    state: ActivityState | None = None
    text: str = ""
