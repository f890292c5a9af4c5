"""What a signal rests on as a dossier tells it: where it was heard, from how many people of what kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime

from zorgdesk.domain.activities import NamedAs, SpeakingRole
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.participations import ParticipationRole
from zorgdesk.domain.policy_signals import SignalState


@dataclass(frozen=True, slots=True)
class DossierFront:
    """What stands before the signals: how the dossier is called, whom it is for, why it is sent."""

    title: str = ""
    recipient: str = ""
    introduction: str = ""


NO_FRONT = DossierFront()


@dataclass(frozen=True, slots=True)
class Segment:
    """The kind of an organisation, as figures break it down; all empty when nobody filled it in."""

    stakeholder: Stakeholder | None = None
    recognised: bool | None = None
    scope: Scope | None = None
    entrant: bool | None = None
    sector: str | None = None
    world: World | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing a signal rests on.

    `named_as` is what holds for this entry, the choice of its activity included. `organisation` is the one
    spoken for, or that of the speaker on that day. `shared` is false for a private note.
    """

    entry_id: int
    kind: EntryKind
    text: str
    activity_id: int
    activity: str
    date: Date | None = None
    part: str | None = None
    speaker_id: int | None = None
    speaker: str | None = None
    organisation_id: int | None = None
    organisation: str | None = None
    segment: Segment = Segment()
    role: SpeakingRole | ParticipationRole | None = None
    named_as: NamedAs = NamedAs.NAME
    quotable: bool = True
    shared: bool = True
    at: datetime | None = None

    @property
    def may_be_quoted(self) -> bool:
        """Whether its words may leave the store."""
        return self.quotable and self.shared

    @property
    def named(self) -> str | None:
        """Whose words these are, as far as a name may be told; None where only a role or nothing may be."""
        match self.named_as:
            case NamedAs.NAME if self.speaker:
                return f"{self.speaker} ({self.organisation})" if self.organisation else self.speaker
            case NamedAs.NAME | NamedAs.ORGANISATION:
                return self.organisation
            case _:
                return None


@dataclass(frozen=True, slots=True)
class StateChange:
    """When a signal came into a state."""

    at: datetime
    state: SignalState


@dataclass(frozen=True, slots=True)
class Reach:
    """How widely a signal was heard: everybody counts once, also who stays anonymous.

    `alone` are those of the people of whom no organisation is known. `unknown` counts things said by somebody
    the store does not know, who may be one of the people or not.
    `segments` has the number of organisations and of people per kind of organisation, the largest first.
    """

    statements: int
    activities: int
    people: int
    alone: int
    organisations: int
    unknown: int
    segments: tuple[tuple[Segment, int, int], ...] = ()


def reach(heard: Iterable[Heard]) -> Reach:
    """Count distinct activities, people and organisations."""
    said = list(heard)
    people = {one.speaker_id for one in said} - {None}
    segments = {one.segment for one in said if one.organisation_id is not None}
    counted = [_of_segment(segment, said) for segment in segments]
    return Reach(
        statements=len(said),
        activities=len({one.activity_id for one in said}),
        people=len(people),
        alone=len(people - {one.speaker_id for one in said if one.organisation_id is not None}),
        organisations=len({one.organisation_id for one in said} - {None}),
        unknown=sum(one.speaker_id is None for one in said),
        segments=tuple(sorted(counted, key=lambda one: (-one[1], -one[2], str(one[0])))),
    )


def _of_segment(segment: Segment, said: Sequence[Heard]) -> tuple[Segment, int, int]:
    of_it = [one for one in said if one.organisation_id is not None and one.segment == segment]
    organisations = {one.organisation_id for one in of_it}
    people = {one.speaker_id for one in of_it} - {None}
    return segment, len(organisations), len(people)


def places(heard: Iterable[Heard]) -> list[tuple[str, Date | None, int]]:
    """Each activity where it was heard, in the order of their dates, with how many things were said there."""
    found: dict[int, tuple[str, Date | None, int]] = {}
    for one in heard:
        activity, date, number = found.get(one.activity_id, (one.activity, one.date, 0))
        found[one.activity_id] = (activity, date, number + 1)
    return sorted(found.values(), key=lambda place: (place[1] is None, place[1] or Date.min, place[0]))
