"""All that the attendance workbook and the sign-in sheet of one activity are made from."""

from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.domain.names import sort_key
from zorgdesk.domain.participations import Participation, ParticipationStatus, PartParticipation

EXPECTED = frozenset({ParticipationStatus.REGISTERED, ParticipationStatus.PRESENT})
"""Who stands on the sign-in sheet: the registered, and those who were checked in before it was printed."""


@dataclass(frozen=True, slots=True)
class AttendanceMaterial:
    """One activity as its attendance needs it. `kind_label` is in `language`: nl, en or fr.

    `exported_at` is kept in the workbook, to tell later what was changed since. The house style of the
    `organisation` is its `logo` (PNG or JPEG), its `accent` ("#rrggbb", "" for none) and its `footer`.
    """

    activity: Activity
    kind_label: str
    participations: tuple[Participation, ...] = ()
    programme: tuple[ProgrammeItem, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    part_participations: tuple[PartParticipation, ...] = ()
    language: str = "nl"
    organisation: str = ""
    logo: bytes | None = None
    accent: str = ""
    footer: str = ""
    exported_at: datetime | None = None

    @property
    def title(self) -> str:
        """What stands at the head: "Praktijktafel 1: Werken in een landelijke context"."""
        number = "" if self.activity.number is None else f" {self.activity.number}"
        kind = self.kind_label[:1].upper() + self.kind_label[1:] + number
        return ": ".join(part for part in (kind.strip(), self.activity.title) if part)

    def alphabetical(self) -> list[Participation]:
        """Everybody in the Belgian order: case, accents and spaces do not count, De Droogh under D."""
        return sorted(self.participations, key=lambda person: sort_key(person.family_name, person.given_name))

    def expected(self) -> list[Participation]:
        """The lines of the sign-in sheet: the first has number 1."""
        return [person for person in self.alphabetical() if person.status in EXPECTED]
