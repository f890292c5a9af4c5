"""Who asked for the floor, who has it, and how long everybody spoke."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody asks for the floor, then has it, then had it. Times are UTC.

    Who speaks is a person, with the organisation of that day, or an organisation alone. `person`,
    `first_name` and `organisation` are display names. Lower positions speak first.
    """

    id: int
    uid: str
    activity_id: int
    position: int = 0
    programme_item_id: int | None = None
    person_id: int | None = None
    organisation_id: int | None = None
    asked_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    person: str | None = None
    first_name: str | None = None
    organisation: str | None = None

    @property
    def name(self) -> str:
        """How the one who speaks is called."""
        return self.person or self.organisation or ""

    @property
    def waits(self) -> bool:
        """Whether the floor was asked for and not had yet."""
        return self.started_at is None

    @property
    def runs(self) -> bool:
        """Whether this is who speaks now."""
        return self.started_at is not None and self.ended_at is None

    def length(self, now: datetime) -> timedelta:
        """How long it took, or takes so far."""
        if self.started_at is None:
            return timedelta()
        return max((self.ended_at or now) - self.started_at, timedelta())


@dataclass(frozen=True, slots=True)
class Spoken:
    """How long one person or organisation had the floor in all, in how many turns."""

    name: str
    time: timedelta
    turns: int
    organisation: str = ""
    first_name: str = ""


def running(turns: Iterable[Turn]) -> Turn | None:
    """Who has the floor."""
    return next((turn for turn in turns if turn.runs), None)


def waiting(turns: Iterable[Turn]) -> list[Turn]:
    """Who asked for the floor, in the order they will get it."""
    return sorted((turn for turn in turns if turn.waits), key=lambda turn: (turn.position, turn.id))


def spoken_by_person(turns: Iterable[Turn], now: datetime) -> list[Spoken]:
    """The time of each person, longest first; an organisation that nobody spoke for by name counts as one."""
    groups = _grouped(
        (turn.person_id, turn.organisation_id if turn.person_id is None else 0, turn) for turn in turns
    )
    return _longest(_sum(group, now, group[-1].name, group[-1].organisation or "") for group in groups)


def spoken_by_organisation(turns: Iterable[Turn], now: datetime) -> list[Spoken]:
    """The time of each organisation, longest first, through whoever spoke for it."""
    groups = _grouped((0, turn.organisation_id, turn) for turn in turns if turn.organisation_id is not None)
    return _longest(_sum(group, now, group[-1].organisation or "") for group in groups)


def _grouped(keyed: Iterable[tuple[Hashable, Hashable, Turn]]) -> list[list[Turn]]:
    groups: dict[Hashable, list[Turn]] = defaultdict(list)
    for one, other, turn in keyed:
        if not turn.waits:
            groups[one, other].append(turn)
    return list(groups.values())


def _sum(turns: Sequence[Turn], now: datetime, name: str, organisation: str = "") -> Spoken:
    time = sum((turn.length(now) for turn in turns), timedelta())
    first_name = (turns[-1].first_name if name == turns[-1].person else None) or name
    return Spoken(name, time, len(turns), "" if organisation == name else organisation, first_name)


def _longest(spoken: Iterable[Spoken]) -> list[Spoken]:
    return sorted(spoken, key=lambda one: (-one.time, one.name))
