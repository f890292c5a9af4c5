"""The rows of check-in: who is registered, and who of the register fits what was typed."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.names import sort_key
from zorgdesk.domain.participations import UNDECIDED, Participation, ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind


@dataclass(frozen=True)
class Guest:
    """A line of the list: somebody who takes part, or somebody of the register who does not yet."""

    number: int | None
    participation: Participation | None = None
    person: Person | None = None

    @property
    def id(self) -> tuple[str, int]:
        """What the line is about, so that it stays chosen when the list is filled anew."""
        if self.participation:
            return "participation", self.participation.id
        return "person", self.person.id if self.person else 0

    @property
    def is_present(self) -> bool:
        """Whether this one came in already."""
        return self.participation is not None and self.participation.status is ParticipationStatus.PRESENT

    @property
    def who(self) -> Participation | Person:
        """Whoever this is."""
        found = self.participation or self.person
        if found is None:
            raise ValueError("a line of the list is about somebody")
        return found


def columns(labels: Labels) -> list[Column]:
    """As on the sign-in sheet: number, name, organisation, role, attendance, arrival."""

    def state(guest: Guest) -> BadgeContent:
        if guest.participation is None:
            return BadgeContent(QCoreApplication.translate("participations", "not registered"), "plus")
        if guest.participation.status in UNDECIDED:
            return BadgeContent(QCoreApplication.translate("participations", "not filled in"), "circle")
        return labels.badge(guest.participation.status)

    def role(guest: Guest) -> str:
        return labels.word(guest.participation.role) if guest.participation else ""

    def clock(moment: str) -> "ClockOf":
        return ClockOf(labels, moment)

    return [
        Column("number", QCoreApplication.translate("participations", "No."), 52, Kind.QUIET),
        Column("name", QCoreApplication.translate("participations", "Name"), 208, Kind.STRONG, value=name),
        Column(
            "organisation",
            QCoreApplication.translate("participations", "Organisation"),
            0,
            value=lambda guest: guest.who.organisation,
        ),
        Column("role", QCoreApplication.translate("participations", "Role"), 118, value=role),
        Column(
            "status", QCoreApplication.translate("participations", "Attendance"), 180, Kind.BADGE, value=state
        ),
        Column(
            "check_in",
            QCoreApplication.translate("participations", "Arrival"),
            92,
            Kind.QUIET,
            value=clock("check_in"),
        ),
        Column(
            "check_out",
            QCoreApplication.translate("participations", "Departure"),
            96,
            Kind.QUIET,
            value=clock("check_out"),
            shown=False,
        ),
        Column(
            "email",
            QCoreApplication.translate("participations", "E-mail"),
            200,
            value=lambda guest: guest.who.email,
            shown=False,
        ),
    ]


class ClockOf:
    """The local time of a moment of a participation."""

    def __init__(self, labels: Labels, moment: str) -> None:
        self._labels = labels
        self._moment = moment

    def __call__(self, guest: Guest) -> str:
        at: datetime | None = getattr(guest.participation, self._moment, None)
        return self._labels.time(at)


def name(guest: Guest) -> str:
    """Family name first, as on the sheet: "De Droogh, Liesbeth"."""
    who = guest.who
    return ", ".join(part for part in (who.family_name, who.given_name) if part)


def by_name(person: Person) -> str:
    """The Belgian order."""
    return sort_key(person.family_name, person.given_name)
