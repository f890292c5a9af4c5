"""Signals: what policy makers or partners must hear, followed until answered and reported back."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from enum import StrEnum


class SignalState(StrEnum):
    """captured → substantiated → shared → answered → closed; or dropped, with a reason."""

    CAPTURED = "captured"
    SUBSTANTIATED = "substantiated"
    SHARED = "shared"
    ANSWERED = "answered"
    CLOSED = "closed"
    DROPPED = "dropped"


OPEN_STATES = frozenset(
    {SignalState.CAPTURED, SignalState.SUBSTANTIATED, SignalState.SHARED, SignalState.ANSWERED}
)


@dataclass(frozen=True, slots=True)
class PolicySignal:
    """Something that must be heard. Without an owner and a next step it is shown as such."""

    id: int
    uid: str
    title: str
    description: str = ""
    state: SignalState = SignalState.CAPTURED
    dropped_reason: str = ""
    addressee_person_id: int | None = None
    addressee_organisation_id: int | None = None
    owner_id: int | None = None
    next_step: str = ""
    next_step_on: Date | None = None
    recommendation: str = ""
    created_at: datetime | None = None
    addressee: str | None = None
    owner: str | None = None
    statements: int = 0
    organisations: int = 0
    references: int = 0
    themes: tuple[str, ...] = ()
    policy_level: str | None = None
    to_tell: int = 0
    """Of an answered one: how many of who raised it or were there have not been told yet."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One dated step on a signal: what was done, by whom, with whom, the answer and what comes next."""

    id: int
    uid: str
    policy_signal_id: int
    date: Date
    text: str
    by_id: int | None = None
    by: str | None = None
    with_whom: str = ""
    answer: str = ""
    next_step: str = ""
    next_step_on: Date | None = None


@dataclass(frozen=True, slots=True)
class PolicyReference:
    """Where a policy document supports a signal. `document` is its title in the library."""

    id: int
    uid: str
    policy_signal_id: int
    document: str
    page: str = ""
    quotation: str = ""
    policy_document_id: int = 0


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """A decree, note or plan that signals refer to; `references` counts how often."""

    id: int
    uid: str
    title: str
    publisher: str = ""
    year: int | None = None
    link: str = ""
    note: str = ""
    references: int = 0


@dataclass(frozen=True, slots=True)
class ReportBack:
    """Somebody who raised a signal or was there, with when they were told what became of it."""

    person_id: int
    name: str
    email: str = ""
    organisation: str | None = None
    raised: bool = False
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignalFilter:
    """What the board and the table of signals show.

    `ownerless` and `late_on` leave open signals only: those that nobody follows, and those of which the next
    step had to be taken before that day.
    """

    text: str = ""
    state: SignalState | None = None
    owner_id: int | None = None
    activity_id: int | None = None
    open_only: bool = False
    ownerless: bool = False
    late_on: Date | None = None


@dataclass(frozen=True, slots=True)
class PolicyDocumentFilter:
    """What the library of policy documents shows."""

    text: str = ""
