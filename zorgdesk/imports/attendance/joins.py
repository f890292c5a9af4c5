"""From "joined" and "left", each on a row of its own, to stays."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.gathering import Seen

_LEFT = frozenset("left verlaten vertrokken vertrek verliet parti partie quitte sorti saiu verlassen".split())
_NEW_MEETING = timedelta(hours=6)
"""So long a silence, and it is another meeting."""


@dataclass(frozen=True, slots=True)
class Event:
    """Somebody joined or left. `who` tells people apart who share a name."""

    row: int
    who: str
    name: str
    action: str
    at: datetime | None
    email: str = ""


def stays_of(events: Iterable[Event]) -> Iterator[Seen]:
    """A row for every stay. Who is never seen to leave stayed until nobody knows when."""
    some = list(events)
    leaving = _leaving_words(some)
    for own in _by_person(some).values():
        yield from _of_one(own, leaving)


def meetings(events: Iterable[Event]) -> list[list[Event]]:
    """The meetings in one file, in order. Events of which the time is not known stay with the first."""
    told = sorted((one for one in events if one.at), key=lambda one: one.at or datetime.max)
    found: list[list[Event]] = [[]]
    last: datetime | None = None
    for one in told:
        if last is not None and one.at is not None and one.at - last > _NEW_MEETING:
            found.append([])
        found[-1].append(one)
        last = one.at
    found[0] += [one for one in events if one.at is None]
    return found


def _of_one(events: list[Event], leaving: set[str]) -> Iterator[Seen]:
    """Who joins from two devices is there until the last of them leaves."""
    depth, since = 0, events[0]
    for one in events:
        if fold(one.action) not in leaving:
            since = one if depth == 0 else since
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield _stay(since, since.at, one.at)
        else:
            yield _stay(one, None, one.at)
    if depth:
        yield _stay(since, since.at, None)


def _stay(event: Event, joined: datetime | None, left: datetime | None) -> Seen:
    return Seen(
        event.row, event.name, event.email, joined=joined, left=left, status=ParticipationStatus.PRESENT
    )


def _by_person(events: list[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for one in events:
        found[one.who].append(one)
    for own in found.values():
        own.sort(key=lambda one: (one.at is None, one.at or datetime.max, one.row))
    return found


def _leaving_words(events: list[Event]) -> set[str]:
    """What they call leaving: a word we know, or else the one nobody begins with."""
    words = {fold(one.action) for one in events}
    known = {word for word in words if any(part in _LEFT for part in word.split())}
    if known:
        return known
    begins = {fold(own[0].action) for own in _by_person(events).values()}
    return words - begins
