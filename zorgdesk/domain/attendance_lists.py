"""Who was on an attendance or registration list, read from a file of elsewhere: people, not rows."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.names import fold, split_name
from zorgdesk.domain.participations import ParticipationStatus


class ClaimSource(StrEnum):
    """Who says that somebody was there. At a blended activity several do, each on its own."""

    ONLINE = "online"
    PAPER = "paper"
    DOOR = "door"
    REGISTRATION = "registration"
    HAND = "hand"


class WhyLeftOut(StrEnum):
    """Why a row is about nobody."""

    NO_NAME = "no_name"
    WAITING_ROOM = "waiting_room"
    OTHER_MEETING = "other_meeting"


class ListNote(StrEnum):
    """What somebody should know about a list as a whole."""

    NATIONAL_NUMBER = "national_number"
    DURATIONS_DIFFER = "durations_differ"
    UNKNOWN_STATUS = "unknown_status"
    OTHER_DAY = "other_day"
    WHICH_DAY = "which_day"


@dataclass(frozen=True, slots=True)
class StatusWord:
    """What a list calls a status and no program does, and for how many; None when nobody told what it is."""

    text: str
    status: ParticipationStatus | None
    people: int

    @property
    def key(self) -> str:
        """By which its meaning is remembered."""
        return word_key(self.text)


@dataclass(frozen=True, slots=True)
class Stay:
    """From when until when somebody was there, in UTC; None is not known."""

    joined: datetime | None = None
    left: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on a list, with all their rows united.

    `minutes` None is not known, never nothing. `raw_name` is the name as it stands in the file; `other_name`
    another one it gives. Who dialled in has a `telephone` and no name. `status` None: the list does not say.
    `source_key` is what the program behind the list knows this registration by, when it tells.
    """

    name: str
    email: str = ""
    organisation: str = ""
    telephone: str = ""
    stays: tuple[Stay, ...] = ()
    minutes: int | None = None
    status: ParticipationStatus | None = None
    rows: tuple[int, ...] = ()
    raw_name: str = ""
    other_name: str = ""
    source_key: str = ""

    @property
    def shown(self) -> str:
        """The name, given name first, or else what is known instead of it."""
        name = " ".join(filter(None, split_name(self.name))) if "," in self.name else self.name
        return name or self.telephone or self.email

    @property
    def joined(self) -> datetime | None:
        """When they first came in."""
        return min((stay.joined for stay in self.stays if stay.joined), default=None)

    @property
    def left(self) -> datetime | None:
        """When they left for good; None also when that is not known of any of their stays."""
        if not self.stays or any(stay.left is None for stay in self.stays):
            return None
        return max(stay.left for stay in self.stays if stay.left)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is about nobody, with what stands in it. The first row of a file is 1."""

    row: int
    why: WhyLeftOut
    text: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceList:
    """A list that was understood. `days` are the local days it may be of: several when nobody can tell.

    `words` are those for a status that no program has. A list with `names_alone` says nothing but who:
    whether they came follows from what kind of list it is. `average` is how long people stayed as the list
    says it: that does not follow from its rows.
    """

    format: str
    source: ClaimSource
    attendees: tuple[Attendee, ...]
    title: str = ""
    days: tuple[Date, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[tuple[ListNote, str], ...] = ()
    words: tuple[StatusWord, ...] = ()
    average: str = ""
    names_alone: bool = False


def word_key(text: str) -> str:
    """A word of a list without capitals, accents and signs; the signs where there is nothing else."""
    return fold(text) or text.strip().casefold()


def minutes_together(stays: tuple[Stay, ...]) -> int | None:
    """Whole minutes of the union of stays: who was there twice at once was there once. None when unknown."""
    whole = sorted((stay.joined, stay.left) for stay in stays if stay.joined and stay.left)
    if not whole or len(whole) < len(stays):
        return None
    seconds, until = 0.0, whole[0][0]
    for joined, left in whole:
        seconds += max(0.0, (left - max(joined, until)).total_seconds())
        until = max(until, left)
    return whole_minutes(seconds)


def whole_minutes(seconds: float) -> int:
    """Rounded; who was there at all was there a minute."""
    return max(1, round(seconds / 60)) if seconds > 0 else 0
