"""Check-in without widgets: what typing, Enter and Shift+Enter do."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Protocol

from zorgdesk.domain.access_keys import LENGTH as KEY_LENGTH
from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.arrivals import per_five_minutes
from zorgdesk.domain.attendance_proposal import Claim
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.matching import Typed, searchable
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.participations import AttendanceCounts, PartCounts, Participation, ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.domain.presence import Presence, count
from zorgdesk.domain.present_twice import present_twice
from zorgdesk.domain.sheet_numbers import numbered
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.table_model import Guest

if TYPE_CHECKING:
    from zorgdesk.services.opening import Services

_SHORTEST_IN_REGISTER = 2
PRESENT = ParticipationStatus.PRESENT


@dataclass(frozen=True)
class Attendance:
    """Everything the tab shows of one activity; `part` is the part of the programme it is about, or none."""

    activity: Activity | None = None
    people: list[Participation] = field(default_factory=list)
    presence: Presence = field(default_factory=lambda: Presence([], []))
    counts: AttendanceCounts = field(default_factory=AttendanceCounts)
    arrivals: list[tuple[datetime, int]] = field(default_factory=list)
    twice: list[tuple[int, int]] = field(default_factory=list)
    part: int | None = None
    part_counts: dict[int, PartCounts] = field(default_factory=dict)
    claims: dict[int, list[Claim]] = field(default_factory=dict)


class CheckInView(Protocol):
    """What the presenter asks of the tab."""

    def show_guests(self, lines: list[Guest], typed: str) -> None:
        """The list, best first when something is typed."""

    def show_attendance(self, attendance: Attendance) -> None:
        """Counters, parts, arrivals and who seems present twice."""

    def show_walk_in(self, typed: str) -> None:
        """Open the line for somebody new."""

    def show_checked(self, names: Sequence[str], status: ParticipationStatus) -> None:
        """People were marked."""

    def show_removed(self, names: list[str]) -> None:
        """Somebody was taken off the list, each in an action of its own."""

    def enter_first(self) -> None:
        """What was asked for before the register had answered can be done now."""


class CheckIn:
    """Keeps the participants of one activity at hand, so that narrowing the list asks nobody."""

    def __init__(self, context: PageContext, view: CheckInView) -> None:
        self._context = context
        self._view = view
        self._attendance = Attendance()
        self._known: list[tuple[Guest, str]] = []
        self._candidates: list[Guest] = []
        self._typed = ""
        self._searching = False
        self._enter_waits = False
        self._loaded = Latest()
        self._found = Latest()
        self.activity_id: int | None = None
        self.part: int | None = None
        """The part of the programme whose attendance is shown; None for the evening as a whole."""

    def load(self, activity_id: int | None) -> None:
        """Read the participants of an activity anew."""
        if activity_id != self.activity_id:
            self._known, self._candidates, self.part = [], [], None
        self.activity_id = activity_id
        if activity_id is not None:
            services = self._context.services
            self._context.ask(lambda: _read(services, activity_id), self._loaded(self._take))

    def update(self, participation_ids: frozenset[int]) -> None:
        """Read these participations anew; everybody else is as they were."""
        services, activity_id = self._context.services, self.activity_id
        if activity_id is not None:
            read = partial(_read_some, services, activity_id, participation_ids)
            self._context.ask(read, partial(self._merge, activity_id, participation_ids))

    def show_part(self, part: int | None) -> None:
        """Show the attendance of one part, or of the evening as a whole."""
        if part != self.part:
            self.part = part
            self._show()

    def typed(self, text: str) -> None:
        """Narrow the list to who fits; people of the register follow as soon as they are found."""
        self._typed = text.strip()
        self._candidates = []
        self._searching = self._enter_waits = False
        activity_id, service = self.activity_id, self._context.services.participations
        answer = self._found(self._add_candidates)  # also stops the answer to what was typed before
        if activity_id is not None and len(self._typed) >= _SHORTEST_IN_REGISTER:
            self._searching = True
            self._context.ask(lambda: service.candidates(activity_id, text), answer)
        if not self._candidates:
            self._narrow()  # while the register is being searched

    def enter(self, guest: Guest | None) -> bool:
        """Present: whose badge was read, the line chosen, or else a new person with what was typed.

        False when nothing happened yet: the register may still know who is meant.
        """
        guest = self._of_badge() or guest
        if guest is not None:
            self.mark([guest], PRESENT)
        elif self._searching:
            self._enter_waits = True
        else:
            self._view.show_walk_in(self._typed)
        return guest is not None

    def mark(self, guests: Sequence[Guest], status: ParticipationStatus) -> None:
        """Give people a status; somebody of the register joins as a walk-in first."""
        here = [guest.participation.id for guest in guests if guest.participation is not None]
        names = [guest.who.name for guest in guests if guest.participation is not None]
        if here:
            self._context.act(partial(self._marked, here, status), self._told(names, status))
        for guest in guests:
            if guest.participation is None and guest.person is not None:
                joins = partial(self._joined, guest.person.id, status)
                self._context.act(joins, self._told([guest.person.name], status))

    def mark_person(self, person_id: int, status: ParticipationStatus = PRESENT) -> None:
        """Somebody of the register who was offered by name, whether they are on the list or not."""
        for guest, _ in self._known:
            if guest.participation is not None and guest.participation.person_id == person_id:
                self.mark([guest], status)
                return
        self._context.act(partial(self._joined, person_id, status), self._told([], status))

    def check_out(self, guest: Guest) -> None:
        """Somebody leaves."""
        if guest.participation is not None:
            service, participation_id = self._context.services.participations, guest.participation.id
            self._context.act(lambda: service.check_out(participation_id))

    def everybody_present(self) -> None:
        """All of whom nothing is known yet, in the part shown or the evening as a whole."""
        services, activity_id, part = self._context.services, self.activity_id, self.part
        if activity_id is not None and part is not None:
            self._context.act(lambda: services.part_participations.everybody_present(activity_id, part))
        elif activity_id is not None:
            self._context.act(lambda: services.participations.everybody_present(activity_id))

    def rest_absent(self) -> None:
        """All of whom nothing is known yet did not come."""
        service, activity_id = self._context.services.participations, self.activity_id
        if activity_id is not None:
            self._context.act(lambda: service.rest_absent(activity_id))

    def keep_parts(self, on: bool) -> None:
        """Keep presence per part from now, or no longer show it; nothing that was kept is lost."""
        activities, activity_id = self._context.services.activities, self.activity_id
        if activity_id is not None:
            self._context.act(lambda: activities.edit(activity_id, presence_per_part=on))

    def register(self, guest: Guest) -> None:
        """Somebody of the register is expected, not yet here."""
        service, activity_id = self._context.services.participations, self.activity_id
        if guest.person is not None and activity_id is not None:
            person_id = guest.person.id
            told = self._told([guest.who.name], ParticipationStatus.REGISTERED)
            self._context.act(lambda: service.add(activity_id, person_id), told)

    def remove(self, chosen: list[Guest]) -> None:
        """Take people off the list, to the bin."""
        service = self._context.services.participations
        taken = [guest for guest in chosen if guest.participation is not None]

        def told(_: object) -> None:
            self._view.show_removed([guest.who.name for guest in taken])

        if taken:
            self._context.act(lambda: service.delete(*(guest.id[1] for guest in taken)), told)

    def _take(self, attendance: Attendance) -> None:
        self._attendance = attendance
        parts = {part.id for part in attendance.presence.parts}
        activity = attendance.activity
        if self.part not in parts or activity is None or not activity.presence_per_part:
            self.part = None
        self._show()

    def _merge(self, activity_id: int, ids: frozenset[int], found: "_Some") -> None:
        if activity_id != self.activity_id:
            return
        now = {one.id: one for one in found[0] if one.activity_id == activity_id}
        before = self._attendance.people
        people = [now.pop(one.id, one) for one in before if one.id not in ids or one.id in now]
        if now:
            people = sorted([*people, *now.values()], key=_place)
        self._take(_attendance(self._attendance.activity, people, found[1], found[2]))

    def _show(self) -> None:
        lines = self._lines()
        self._known = [(line, _words(line.who.name, line.who.organisation)[1]) for line in lines]
        counted = count(Counter((line.status, _walked_in(line)) for line in lines))
        self._view.show_attendance(replace(self._attendance, counts=counted, part=self.part))
        self._narrow()

    def _lines(self) -> list[Guest]:
        people, presence = self._attendance.people, self._attendance.presence
        numbers = {one.id: number for number, one in numbered(people).items()}
        folded = [_words(one.name, one.organisation)[0] for one in people]
        names = Counter(folded)
        return [
            Guest(
                numbers.get(one.id),
                one,
                status=one.status if self.part is None else presence.status(one, self.part),
                namesake=names[name] > 1,
            )
            for one, name in zip(people, folded, strict=True)
        ]

    def _add_candidates(self, found: list[Person]) -> None:
        self._searching = False
        folded = [fold(one.name) for one in found]
        names = Counter(folded)
        self._candidates = [
            Guest(None, person=one, namesake=names[name] > 1) for one, name in zip(found, folded, strict=True)
        ]
        if found:
            self._narrow()
        elif not Typed(self._typed).among(self._known):
            self._look_nearby()
        if self._enter_waits:
            self._enter_waits = False
            self._view.enter_first()

    def _look_nearby(self) -> None:
        """Nobody fits: perhaps somebody is called nearly so. They are offered, never taken by Enter alone."""
        service, typed = self._context.services.participations, self._typed
        self._context.ask(lambda: service.near(typed), self._found(self._add_near))

    def _add_near(self, found: list[Person]) -> None:
        here = {guest.participation.person_id: guest for guest, _ in self._known if guest.participation}
        self._candidates = [
            replace(here[one.id], near=True) if one.id in here else Guest(None, person=one, near=True)
            for one in found
        ]
        if found:
            self._narrow()

    def _narrow(self) -> None:
        """Who is not there yet goes first, so that Enter never means somebody who is."""
        if not self._typed:
            expected = [line for line, _ in self._known if line.status is not None]
            self._view.show_guests(expected, "")
            return
        lines = Typed(self._typed).among(self._known)
        lines.sort(key=lambda line: line.is_present)
        self._view.show_guests([*lines, *self._candidates], self._typed)

    def _of_badge(self) -> Guest | None:
        """Whose key a scanner typed."""
        typed = self._typed.upper()
        if len(typed) != KEY_LENGTH:
            return None
        for guest, _ in self._known:
            if guest.participation is not None and access_key(guest.participation.uid) == typed:
                return guest
        return None

    def _marked(self, here: list[int], status: ParticipationStatus) -> Changes:
        services = self._context.services
        if self.part is not None:
            return services.part_participations.mark(here, self.part, status)
        service = services.participations
        if len(here) == 1 and status is PRESENT:
            return service.check_in(here[0])
        if len(here) == 1 and status is ParticipationStatus.EXCUSED:
            return service.excuse(here[0])
        return service.mark(here, status)

    def _joined(self, person_id: int, status: ParticipationStatus) -> tuple[int, Changes]:
        services, activity_id = self._context.services, self.activity_id or 0
        if self.part is not None:
            return services.part_participations.add(activity_id, person_id, self.part, status)
        return services.participations.add(activity_id, person_id, status=status, walk_in=True)

    def _told(self, names: Sequence[str], status: ParticipationStatus) -> "_Told":
        return _Told(self._view, names, status)


class _Told:
    """Says who was marked, once it is stored; by the name in the history when only a key was known."""

    def __init__(self, view: CheckInView, names: Sequence[str], status: ParticipationStatus) -> None:
        self._view = view
        self._names = names
        self._status = status

    def __call__(self, outcome: Changes | tuple[int, Changes]) -> None:
        changes = outcome if isinstance(outcome, Changes) else outcome[-1]
        self._view.show_checked(self._names or [changes.subject], self._status)


def _read(services: "Services", activity_id: int) -> Attendance:
    people = services.participations.of(activity_id)
    for one in people:
        _words(one.name, one.organisation)  # here, where nobody waits for it
    activity, presence = services.activities.get(activity_id), services.part_participations.of(activity_id)
    return _attendance(activity, people, presence, services.participations.claims(activity_id))


def _read_some(services: "Services", activity_id: int, ids: frozenset[int]) -> "_Some":
    there = services.participations
    return there.some(ids), services.part_participations.of(activity_id), there.claims(activity_id)


_Some = tuple[list[Participation], Presence, dict[int, list[Claim]]]


def _attendance(
    activity: Activity | None,
    people: list[Participation],
    presence: Presence,
    claims: dict[int, list[Claim]],
) -> Attendance:
    came = sorted(one.check_in for one in people if one.check_in and one.status is PRESENT)
    return Attendance(
        activity,
        people,
        presence,
        arrivals=per_five_minutes(came),
        twice=present_twice(people),
        part_counts=presence.part_counts(people),
        claims=claims,
    )


@lru_cache(maxsize=8192)
def _words(name: str, organisation: str | None) -> tuple[str, str]:
    """The folded name, and all that somebody is found by: the same few thousand at every change."""
    return fold(name), searchable(name, organisation)


def _place(one: Participation) -> tuple[str, int]:
    return sort_key(one.family_name, one.given_name), one.id


def _walked_in(line: Guest) -> bool:
    return line.participation is not None and line.participation.walk_in
