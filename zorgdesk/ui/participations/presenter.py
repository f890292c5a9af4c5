"""Check-in without widgets: what typing, Enter and Shift+Enter do."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.matching import fits
from zorgdesk.domain.participations import (
    AttendanceCounts,
    Participation,
    ParticipationStatus,
)
from zorgdesk.domain.people import Person
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.table_model import Guest, guests


@dataclass(frozen=True)
class Attendance:
    """Everything the tab shows of one activity."""

    people: list[Participation] = field(default_factory=list)
    counts: AttendanceCounts = field(default_factory=AttendanceCounts)
    arrivals: list[tuple[datetime, int]] = field(default_factory=list)
    twice: list[tuple[int, int]] = field(default_factory=list)


class CheckInView(Protocol):
    """What the presenter asks of the tab."""

    def show_guests(self, lines: list[Guest], typed: str) -> None:
        """The list, best first when something is typed."""

    def show_attendance(self, attendance: Attendance) -> None:
        """Counters, arrivals and who seems present twice."""

    def show_walk_in(self, typed: str) -> None:
        """Open the line for somebody new."""

    def show_checked(self, name: str, status: ParticipationStatus) -> None:
        """Somebody was marked: clear the line for the next one."""


class CheckIn:
    """Keeps the participants of one activity at hand, so that narrowing the list asks nobody."""

    def __init__(self, context: PageContext, view: CheckInView) -> None:
        self._context = context
        self._view = view
        self._attendance = Attendance()
        self._numbers: dict[int, int] = {}
        self._candidates: list[Person] = []
        self._typed = ""
        self._loaded = Latest()
        self._found = Latest()
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read the participants of an activity anew."""
        self.activity_id = activity_id
        if activity_id is None:
            return
        service = self._context.services.participations
        self._context.ask(
            lambda: Attendance(
                service.of(activity_id),
                service.counts(activity_id),
                service.arrivals(activity_id),
                service.present_twice(activity_id),
            ),
            self._loaded(self._show),
        )

    def typed(self, text: str) -> None:
        """Narrow the list to who fits; people of the register follow as soon as they are found."""
        self._typed = text.strip()
        self._candidates = []
        self._narrow()
        activity_id, service = self.activity_id, self._context.services.participations
        if activity_id is not None and len(self._typed) > 1:
            self._context.ask(
                lambda: service.candidates(activity_id, text), self._found(self._add_candidates)
            )

    def enter(self, guest: Guest | None) -> None:
        """Present: the line chosen, or else a new person with what was typed."""
        if guest is None:
            self._view.show_walk_in(self._typed)
        else:
            self.mark(guest, ParticipationStatus.PRESENT)

    def mark(self, guest: Guest, status: ParticipationStatus) -> None:
        """Give somebody a status; somebody of the register joins as a walk-in first."""
        service, activity_id = self._context.services.participations, self.activity_id
        name = guest.who.name
        if guest.participation is not None:
            participation_id = guest.participation.id
            self._context.act(
                lambda: _marked(service, participation_id, status),
                lambda _changes: self._view.show_checked(name, status),
            )
        elif guest.person is not None and activity_id is not None:
            person_id = guest.person.id
            self._context.act(
                lambda: service.add(activity_id, person_id, status=status, walk_in=True),
                lambda _added: self._view.show_checked(name, status),
            )

    def check_out(self, guest: Guest) -> None:
        """Somebody leaves."""
        if guest.participation is not None:
            service, participation_id = self._context.services.participations, guest.participation.id
            self._context.act(lambda: service.check_out(participation_id))

    def everybody_present(self) -> None:
        """All of whom nothing is known yet."""
        service, activity_id = self._context.services.participations, self.activity_id
        if activity_id is not None:
            self._context.act(lambda: service.everybody_present(activity_id))

    def register(self, guest: Guest) -> None:
        """Somebody of the register is expected, not yet here."""
        service, activity_id = self._context.services.participations, self.activity_id
        if guest.person is not None and activity_id is not None:
            person_id, name = guest.person.id, guest.who.name
            self._context.act(
                lambda: service.add(activity_id, person_id),
                lambda _added: self._view.show_checked(name, ParticipationStatus.REGISTERED),
            )

    def remove(self, chosen: list[Guest]) -> None:
        """Take people off the list, to the bin."""
        service = self._context.services.participations
        for guest in chosen:
            if guest.participation is not None:
                self._context.act(partial(service.delete, guest.participation.id))

    def _show(self, attendance: Attendance) -> None:
        self._attendance = attendance
        self._numbers = {one.id: place for place, one in enumerate(attendance.people, start=1)}
        self._view.show_attendance(attendance)
        self._narrow()

    def _add_candidates(self, found: list[Person]) -> None:
        self._candidates = found
        self._narrow()

    def _narrow(self) -> None:
        people = [one for one in self._attendance.people if fits(self._typed, one.name, one.organisation)]
        self._view.show_guests(guests(people, self._candidates, self._numbers), self._typed)


class _Marking(Protocol):
    def check_in(self, participation_id: int) -> Changes: ...

    def excuse(self, participation_id: int) -> Changes: ...

    def set_status(self, participation_id: int, status: ParticipationStatus) -> Changes: ...


def _marked(service: _Marking, participation_id: int, status: ParticipationStatus) -> Changes:
    if status is ParticipationStatus.PRESENT:
        return service.check_in(participation_id)
    if status is ParticipationStatus.EXCUSED:
        return service.excuse(participation_id)
    return service.set_status(participation_id, status)
