"""What a list would do to an activity: nothing is stored until somebody has seen it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.attendance_answers import NO_ANSWERS, ListAnswers
from zorgdesk.domain.attendance_lists import AttendanceList, Attendee, ClaimSource
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.people import Person

_DECIDED = frozenset({ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED, ParticipationStatus.ABSENT})
_GREW = {
    ParticipationStatus.INVITED: 0,
    ParticipationStatus.WAITING_LIST: 1,
    ParticipationStatus.REGISTERED: 2,
}
"""Before the activity a list can only bring somebody further: invited, waiting, registered."""


_MEANT = {ClaimSource.REGISTRATION: ParticipationStatus.REGISTERED}
"""What somebody on a list of names is, by its kind; on any other list they were there."""


class Decision(StrEnum):
    """What becomes of somebody on a list who is nobody of the register, or may be several."""

    NEW = "new"
    OUT = "out"
    OPEN = "open"


class Why(StrEnum):
    """Why a line is proposed to be this person, or asks to be looked at."""

    SOURCE_KEY = "source_key"
    KEY_OF_OTHER = "key_of_other"
    EMAIL = "email"
    EMAIL_ALIAS = "email_alias"
    NAME = "name"
    TELEPHONE = "telephone"
    UNKNOWN = "unknown"
    CHOSEN = "chosen"
    SEVERAL_FIT = "several_fit"
    TWICE_IN_LIST = "twice_in_list"
    NEARLY = "nearly"
    EMAIL_OF_OTHER = "email_of_other"
    DIALLED_IN = "dialled_in"
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source says about one participation. `minutes` None is not known.

    With a `source_key` it takes the place of what the same source said of that registration before.
    """

    source: ClaimSource
    status: ParticipationStatus
    joined_at: datetime | None = None
    left_at: datetime | None = None
    minutes: int | None = None
    source_key: str = field(default="", compare=False)

    @property
    def present(self) -> bool | None:
        """Whether it says somebody was there; None when it is not about that."""
        return self.status is ParticipationStatus.PRESENT if self.status in _DECIDED else None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the register who may be meant, with their place on the list of participants, if any."""

    person: Person
    participation: Participation | None = None
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the list. `chosen` is the key of a person, or what is decided instead."""

    attendee: Attendee
    claim: Claim | None
    chosen: int | Decision
    why: Why
    candidates: tuple[Candidate, ...] = ()

    @property
    def candidate(self) -> Candidate | None:
        """Who is chosen."""
        return next((one for one in self.candidates if one.person.id == self.chosen), None)

    @property
    def outcome(self) -> Outcome:
        """What storing this line does."""
        if isinstance(self.chosen, Decision):
            return _OUTCOMES[self.chosen]
        one = self.candidate
        if one is None or one.participation is None:
            return Outcome.NEW
        said = self.claim is None or self.claim in one.claims
        return Outcome.UNCHANGED if said else Outcome.UPDATED

    @property
    def before(self) -> ParticipationStatus | None:
        """The status until now; None for who is not on the list of participants."""
        one = self.candidate
        return one.participation.status if one and one.participation else None

    @property
    def after(self) -> ParticipationStatus:
        """The status once this line is stored."""
        return status_heard(self.before, self.claim, self._earlier())

    @property
    def disagrees(self) -> bool:
        """Whether the sources would say different things about whether somebody was there."""
        earlier = (one for one in self._earlier() if not replaces(self.claim, one))
        return disagree((*earlier, self.claim) if self.claim else earlier)

    def _earlier(self) -> tuple[Claim, ...]:
        one = self.candidate
        return claims_with_own(one.claims, one.participation) if one and one.participation else ()

    def with_choice(self, chosen: int | Decision, candidate: Candidate | None = None) -> "Line":
        """The line once somebody decided; `candidate` when it is somebody who was not offered."""
        offered = {one.person.id for one in self.candidates}
        more = (candidate,) if candidate and candidate.person.id not in offered else ()
        return replace(self, chosen=chosen, why=Why.CHOSEN, candidates=(*self.candidates, *more))


_OUTCOMES = {Decision.NEW: Outcome.NEW, Decision.OUT: Outcome.SKIPPED, Decision.OPEN: Outcome.DOUBTFUL}


@dataclass(frozen=True, slots=True)
class AttendanceProposal:
    """A list beside an activity. `known`: this very file came in for it before.

    `answers` are what somebody said of the list, to be remembered when it is stored.
    """

    activity_id: int
    found: AttendanceList
    lines: tuple[Line, ...]
    known: bool = False
    answers: ListAnswers = NO_ANSWERS

    def from_source(self, source: ClaimSource) -> "AttendanceProposal":
        """The same list, said to be of another kind: of a list of names that also says what they are."""
        alone = self.found.names_alone
        lines = (replace(line, claim=line.claim and _from(line.claim, source, alone)) for line in self.lines)
        return replace(self, found=replace(self.found, source=source), lines=tuple(lines))

    def decided_as(self, earlier: "AttendanceProposal") -> "AttendanceProposal":
        """With what was decided about the same list before its times were read another way.

        The day of a list with two meetings leaves out whoever was only at the other one.
        """
        chosen = (line for line in earlier.lines if line.why is Why.CHOSEN)
        decided = {row: line for line in chosen for row in line.attendee.rows}
        found = ((line, decided.get(line.attendee.rows[0])) for line in self.lines)
        lines = (line.with_choice(one.chosen, one.candidate) if one else line for line, one in found)
        return replace(self, lines=tuple(lines))

    def counts(self) -> Counter[Outcome]:
        """How many lines do what."""
        return Counter(line.outcome for line in self.lines)


def _from(claim: Claim, source: ClaimSource, names_alone: bool) -> Claim:
    meant = _MEANT.get(source, ParticipationStatus.PRESENT) if names_alone else claim.status
    return replace(claim, source=source, status=meant)


def new_addresses(lines: Iterable[Line]) -> dict[int, str]:
    """The addresses by which people are known from now on, because somebody said whose they are.

    One that stands at several lines, or is somebody else's in the register, is that of who booked for others.
    """
    some = list(lines)
    borne = Counter(line.attendee.email for line in some)
    return {
        line.chosen: line.attendee.email
        for line in some
        if isinstance(line.chosen, int)
        and line.why is Why.CHOSEN
        and borne[line.attendee.email] == 1
        and not any(one.person.is_addressed(line.attendee.email) for one in line.candidates)
    }


def status_after(before: ParticipationStatus | None, said: ParticipationStatus | None) -> ParticipationStatus:
    """The status of somebody once one more source has spoken: present if any says so.

    What a person decided otherwise stays, and of who is only expected the list may know more. A list that
    says nothing about somebody makes them registered, never absent.
    """
    said = said or ParticipationStatus.REGISTERED
    if before is None or said is ParticipationStatus.PRESENT:
        return said
    if before not in _GREW:
        return before
    return said if _GREW.get(said, 9) > _GREW[before] else before


def status_heard(
    before: ParticipationStatus | None, claim: Claim | None, earlier: Iterable[Claim]
) -> ParticipationStatus:
    """The same, where the source may have said something else before of this very registration.

    What only it made of somebody follows what it says now. That somebody came does not go for a mere no news.
    """
    others = list(earlier)
    replaced = next((one for one in others if replaces(claim, one)), None)
    if claim is None or replaced is None or before is not replaced.status:
        return status_after(before, claim.status if claim else None)
    if any(one.present for one in others if one is not replaced):
        return ParticipationStatus.PRESENT
    no_news = replaced.present and claim.present is None and claim.status in _GREW
    return before if no_news else claim.status


def replaces(claim: Claim | None, earlier: Claim) -> bool:
    """Whether one source says two things of one registration."""
    return claim is not None and bool(claim.source_key) and claim.source_key == earlier.source_key


def claims_with_own(claims: Iterable[Claim], participation: Participation) -> tuple[Claim, ...]:
    """The claims about somebody; before any list came, what was noted here is the only one."""
    known = tuple(claims)
    own = own_claim(participation.status, participation.check_in, participation.check_out)
    return known if known or own is None else (own,)


def own_claim(
    status: ParticipationStatus, check_in: datetime | None, check_out: datetime | None
) -> Claim | None:
    """What was noted in the store itself: at the door when the time is known, else by hand."""
    if status not in _DECIDED:
        return None
    source = ClaimSource.DOOR if check_in else ClaimSource.HAND
    return Claim(source, status, check_in, check_out)


def disagree(claims: Iterable[Claim]) -> bool:
    """Whether one says somebody was there and another that they were not."""
    return {True, False} <= {claim.present for claim in claims}
