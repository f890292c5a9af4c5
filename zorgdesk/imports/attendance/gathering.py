"""From rows to people: who joined three times, or from two devices, is one person."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.attendance_lists import (
    Attendee,
    LeftOut,
    Stay,
    WhyLeftOut,
    minutes_together,
    whole_minutes,
)
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.names import Called, read_name
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell


@dataclass(frozen=True, slots=True)
class Seen:
    """One row about somebody: the number of the row and what stands in it. Moments are in UTC.

    `key` is what the program behind the list knows the registration by.
    """

    row: int
    name: Cell
    email: str = ""
    organisation: str = ""
    joined: datetime | None = None
    left: datetime | None = None
    seconds: int | None = None
    status: ParticipationStatus | None = None
    key: str = ""

    @property
    def has_stay(self) -> bool:
        """Whether the row says from when or until when."""
        return self.joined is not None or self.left is not None


@dataclass(frozen=True, slots=True)
class Gathered:
    """The people of the rows, in the order of the file, and the rows without anybody."""

    attendees: tuple[Attendee, ...]
    left_out: tuple[LeftOut, ...]


def gather(rows: Iterable[Seen], *, renamed: bool = False) -> Gathered:
    """Unite the rows of each person. `renamed`: between brackets stands an older name."""
    called: dict[str, Called] = {}
    groups: dict[tuple[str, str], list[Seen]] = defaultdict(list)
    nobody = []
    for row in rows:
        shown = plain(row.name)
        one = called.get(shown) or called.setdefault(shown, read_name(shown))
        who = fold(one.name) or one.telephone
        if who or row.email:
            groups[row.email, who].append(row)
        else:
            nobody.append(LeftOut(row.row, WhyLeftOut.NO_NAME))
    people = [_attendee(sorted(some, key=lambda row: row.row), called, renamed) for some in _united(groups)]
    people.sort(key=lambda person: person.rows)
    return Gathered(tuple(people), tuple(nobody))


def _united(groups: dict[tuple[str, str], list[Seen]]) -> list[list[Seen]]:
    """A row without an address is of the one who has that name and an address, if there is just one."""
    addresses: dict[str, set[str]] = defaultdict(set)
    for email, who in groups:
        if email and who:
            addresses[who].add(email)
    found: dict[tuple[str, str], list[Seen]] = defaultdict(list)
    for (email, who), rows in groups.items():
        only = next(iter(addresses[who])) if not email and len(addresses[who]) == 1 else email
        found[only, who] += rows
    return list(found.values())


def _attendee(rows: Sequence[Seen], called: dict[str, Called], renamed: bool) -> Attendee:
    first = next((row for row in rows if row.email), rows[0])
    shown = plain(first.name)
    one = called[shown]
    stays = tuple(sorted({Stay(row.joined, row.left) for row in rows if row.has_stay}, key=_in_time))
    told = next((row.organisation for row in rows if row.organisation), "")
    return Attendee(
        name=one.name,
        email=first.email,
        organisation=told or ("" if renamed else one.between_brackets),
        telephone=one.telephone,
        stays=stays,
        minutes=_minutes(rows, stays),
        status=_status([row.status for row in rows]),
        rows=tuple(row.row for row in rows),
        raw_name=shown,
        other_name=one.between_brackets if renamed else "",
        source_key=next((row.key for row in rows if row.key), ""),
    )


def _in_time(stay: Stay) -> tuple[float, float]:
    return tuple(at.timestamp() if at else float("inf") for at in (stay.joined, stay.left))  # type: ignore[return-value]


def _minutes(rows: Sequence[Seen], stays: tuple[Stay, ...]) -> int | None:
    """What the times and the durations agree on.

    Durations alone can be of two devices at once, and times alone can be the first and the last of several
    stays: neither may be more than was really there.
    """
    told = [row.seconds for row in rows if row.seconds is not None]
    everywhere = len(told) == len(rows)
    united = minutes_together(stays)
    if united is not None:
        return min(united, whole_minutes(sum(told))) if everywhere else united
    return whole_minutes(max(told)) if told and everywhere else None


def _status(said: Sequence[ParticipationStatus | None]) -> ParticipationStatus | None:
    """Present if any row says so; cancelled only when all do."""
    if ParticipationStatus.PRESENT in said:
        return ParticipationStatus.PRESENT
    known = [status for status in said if status is not None]
    kept = [status for status in known if status is not ParticipationStatus.CANCELLED]
    return next(iter(sorted(kept)), next(iter(known), None))
