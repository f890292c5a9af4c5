"""Name badges: which papers there are, and who wears one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.activities import Contribution, SpeakingRole
from zorgdesk.domain.attendance import EXPECTED, AttendanceMaterial
from zorgdesk.domain.participations import Participation, ParticipationRole, ParticipationStatus

Progress = Callable[[int, int], object]
"""Told how many badges are ready, of how many; 0 of 0 while nobody knows. What it raises ends the work."""


class BadgeFormat(StrEnum):
    """What they are printed on: sheets of eight or ten labels, or ten cards to cut out; all A4."""

    EIGHT = "eight"
    TEN = "ten"
    CARD = "card"

    @property
    def per_sheet(self) -> int:
        """How many a sheet holds."""
        return 8 if self is BadgeFormat.EIGHT else 10


class BadgesFor(StrEnum):
    """Who gets one: who is expected (speakers too), who is in already, or everybody who did not say no."""

    EXPECTED = "expected"
    PRESENT = "present"
    EVERYBODY = "everybody"


_STATUSES = {
    BadgesFor.EXPECTED: EXPECTED,
    BadgesFor.PRESENT: frozenset({ParticipationStatus.PRESENT}),
    BadgesFor.EVERYBODY: frozenset(ParticipationStatus)
    - {ParticipationStatus.EXCUSED, ParticipationStatus.ABSENT, ParticipationStatus.CANCELLED},
}


@dataclass(frozen=True, slots=True)
class BadgeChoice:
    """How badges are made. `first_label` (1 is top left) leaves out what a used sheet has lost already."""

    format: BadgeFormat = BadgeFormat.EIGHT
    whom: BadgesFor = BadgesFor.EXPECTED
    with_key: bool = True
    first_label: int = 1


@dataclass(frozen=True, slots=True)
class NameBadge:
    """What stands on one badge. A speaker who is not on the list of participants has no `key`."""

    given_name: str
    family_name: str
    organisation: str
    role: ParticipationRole | SpeakingRole
    key: str | None = None


def name_badges(material: AttendanceMaterial, whom: BadgesFor) -> list[NameBadge]:
    """The badges in the Belgian order of names, then those of speakers who are not on the list."""
    spoken = {one.person_id: one for one in reversed(material.contributions) if one.person_id is not None}
    wearing = [person for person in material.alphabetical() if person.status in _STATUSES[whom]]
    badges = [_of_participation(person, spoken.get(person.person_id)) for person in wearing]
    if whom is BadgesFor.PRESENT:
        return badges
    listed = {person.person_id for person in material.participations}
    speakers = [one for person_id, one in reversed(spoken.items()) if person_id not in listed]
    return badges + [_of_speaker(one) for one in speakers]


def _of_participation(person: Participation, contribution: Contribution | None) -> NameBadge:
    return NameBadge(
        given_name=person.given_name,
        family_name=person.family_name,
        organisation=person.organisation or "",
        role=contribution.role if contribution else person.role,
        key=access_key(person.uid),
    )


def _of_speaker(contribution: Contribution) -> NameBadge:
    return NameBadge(contribution.person or "", "", contribution.organisation or "", contribution.role)
