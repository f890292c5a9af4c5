"""Check-in without widgets: what typing, Enter and Shift+Enter do."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.matching import Typed, searchable
from zorgdesk.domain.participations import (
    AttendanceCounts,
    Participation,
    ParticipationStatus,
)
from zorgdesk.domain.people import Person
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.table_model import Guest, by_name

_SHORTEST_IN_REGISTER = 2


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
        """Somebody was marked."""

    def show_removed(self, names: list[str]) -> None:
        """Somebody was taken off the list, each in an action of its own."""

    def enter_first(self) -> None:
        """What was asked for before the register had answered can be done now."""


class CheckIn:
    """Keeps the participants of one activity at hand, so that narrowing the list asks nobody."""

    def __init__(self, context: PageContext, view: CheckInView) -> None:
        self._context = context
        self._view = view
        self._known: list[tuple[Guest, str]] = []
        self._candidates: list[Guest] = []
        self._typed = ""
        self._searching = False
        self._enter_waits = False
        self._loaded = Latest()
        self._found = Latest()
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read the participants of an activity anew."""
        if activity_id != self.activity_id:
            self._known, self._candidates = [], []
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
        self._searching = self._enter_waits = False
        self._narrow()
        activity_id, service = self.activity_id, self._context.services.participations
        answer = self._found(self._add_candidates)  # also stops the answer to what was typed before
        if activity_id is not None and len(self._typed) >= _SHORTEST_IN_REGISTER:
            self._searching = True
            self._context.ask(lambda: service.candidates(activity_id, text), answer)

    def enter(self, guest: Guest | None) -> bool:
        """Present: the line chosen, or else a new person with what was typed.

        False when nothing happened yet: the register may still know who is meant.
        """
        if guest is not None:
            self.mark(guest, ParticipationStatus.PRESENT)
        elif self._searching:
            self._enter_waits = True
        else:
            self._view.show_walk_in(self._typed)
        return guest is not None

    def mark(self, guest: Guest, status: ParticipationStatus) -> None:
        """Give somebody a status; somebody of the register joins as a walk-in first."""
        service, activity_id = self._context.services.participations, self.activity_id
        told = partial(self._told, guest.who.name, status)
        if guest.participation is not None:
            participation_id = guest.participation.id
            self._context.act(lambda: _marked(service, participation_id, status), told)
        elif guest.person is not None and activity_id is not None:
            person_id = guest.person.id
            self._context.act(lambda: service.add(activity_id, person_id, status=status, walk_in=True), told)

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
            person_id = guest.person.id
            told = partial(self._told, guest.who.name, ParticipationStatus.REGISTERED)
            self._context.act(lambda: service.add(activity_id, person_id), told)

    def remove(self, chosen: list[Guest]) -> None:
        """Take people off the list, to the bin."""
        service = self._context.services.participations
        taken = [guest for guest in chosen if guest.participation is not None]

        def told(_: object) -> None:
            self._view.show_removed([guest.who.name for guest in taken])

        for guest in taken:
            last = guest is taken[-1]
            self._context.act(partial(service.delete, guest.id[1]), told if last else None)

    def _show(self, attendance: Attendance) -> None:
        lines = [Guest(place, participation=one) for place, one in enumerate(attendance.people, start=1)]
        self._known = [(line, searchable(line.who.name, line.who.organisation)) for line in lines]
        self._view.show_attendance(attendance)
        self._narrow()

    def _add_candidates(self, found: list[Person]) -> None:
        self._searching = False
        self._candidates = [Guest(None, person=one) for one in sorted(found, key=by_name)]
        if found:
            self._narrow()
        if self._enter_waits:
            self._enter_waits = False
            self._view.enter_first()

    def _narrow(self) -> None:
        """Who is not there yet goes first, so that Enter never means somebody who is."""
        if not self._typed:
            self._view.show_guests([line for line, _ in self._known], "")
            return
        lines = Typed(self._typed).among(self._known)
        lines.sort(key=lambda line: line.is_present)
        self._view.show_guests([*lines, *self._candidates], self._typed)

    def _told(self, name: str, status: ParticipationStatus, _outcome: object) -> None:
        self._view.show_checked(name, status)


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
