"""The rows of check-in: who is registered, and who of the register fits what was typed."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.participations import UNDECIDED, Participation, ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind

_NOTE = 40
"""So many letters of a note tell two people apart."""


@dataclass(frozen=True)
class Guest:
    """A line of the list: somebody who takes part, or somebody of the register who does not yet.

    `status` is that of the evening or of the part shown, None for whoever is not expected in it. `namesake`:
    somebody else in the list has the same name. `near`: the name is only nearly the one that was typed.
    """

    number: int | None
    participation: Participation | None = None
    person: Person | None = None
    status: ParticipationStatus | None = None
    namesake: bool = False
    near: bool = False

    @property
    def id(self) -> tuple[str, int]:
        """What the line is about, so that it stays chosen when the list is filled anew."""
        if self.participation:
            return "participation", self.participation.id
        return "person", self.person.id if self.person else 0

    @property
    def is_present(self) -> bool:
        """Whether this one came in already."""
        return self.status is ParticipationStatus.PRESENT

    @property
    def who(self) -> Participation | Person:
        """Whoever this is."""
        found = self.participation or self.person
        if found is None:
            raise ValueError("a line of the list is about somebody")
        return found

    @property
    def note(self) -> str:
        """The short note that tells somebody from others of the same name."""
        own = self.participation.note if self.participation else ""
        kept = self.participation.person_note if self.participation else self.who.note
        first = (own or kept).strip().partition("\n")[0]
        return first if len(first) <= _NOTE else f"{first[:_NOTE].rstrip()}…"


def columns(labels: Labels) -> list[Column]:
    """As on the sign-in sheet: number, name, organisation, role, attendance, arrival."""
    translate = QCoreApplication.translate

    def state(guest: Guest) -> BadgeContent:
        return state_of(labels, guest)

    def role(guest: Guest) -> str | BadgeContent:
        if guest.participation and guest.participation.to_confirm:
            return BadgeContent(translate("participations", "to be confirmed"), tone="signal")
        return labels.word(guest.participation.role) if guest.participation else ""

    def clock(moment: str) -> "ClockOf":
        return ClockOf(labels, moment)

    def organisation(guest: Guest) -> str | None:
        return guest.who.organisation

    def email(guest: Guest) -> str:
        return guest.who.email

    return [
        Column("number", translate("participations", "No."), 44, Kind.QUIET),
        Column("name", translate("participations", "Name"), 157, Kind.STRONG, value=told_apart),
        Column("organisation", translate("participations", "Organisation"), 0, value=organisation),
        Column("role", translate("participations", "Role"), 128, value=role),
        Column("status", translate("participations", "Attendance"), 236, Kind.BADGE, value=state),
        Column("check_in", translate("participations", "Arrival"), 83, Kind.QUIET, value=clock("check_in")),
        Column(
            "check_out",
            translate("participations", "Departure"),
            84,
            Kind.QUIET,
            value=clock("check_out"),
            shown=False,
        ),
        Column("email", translate("participations", "E-mail"), 200, value=email, shown=False),
    ]


def state_of(labels: Labels, guest: Guest) -> BadgeContent:
    """The state of somebody as a word with its icon."""
    if guest.participation is None:
        if guest.near:
            near = QCoreApplication.translate("participations", "nearly the same")
            return BadgeContent(near, "question", "signal")
        return BadgeContent(QCoreApplication.translate("participations", "not registered"), "plus")
    if guest.status is None:
        return BadgeContent(QCoreApplication.translate("participations", "in another part"), "arrow-right")
    if guest.status in UNDECIDED:
        return BadgeContent(QCoreApplication.translate("participations", "not filled in"), "circle")
    return labels.badge(guest.status)


class ClockOf:
    """The local time of a moment of a participation."""

    def __init__(self, labels: Labels, moment: str) -> None:
        self._labels = labels
        self._moment = moment

    def __call__(self, guest: Guest) -> str:
        at: datetime | None = getattr(guest.participation, self._moment, None)
        return self._labels.time(at)


def told_apart(guest: Guest) -> str:
    """Family name first, as on the sheet; with the note for one of several of that name."""
    who = guest.who
    name = ", ".join(part for part in (who.family_name, who.given_name) if part)
    if guest.near:
        return f"{name} ?"
    return f"{name} · {guest.note}" if guest.namesake and guest.note else name
