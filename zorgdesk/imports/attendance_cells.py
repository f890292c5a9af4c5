"""What somebody typed in a cell of the attendance workbook, as a value: words, letters, times."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from re import compile as pattern
from typing import TypeVar
from zoneinfo import ZoneInfo

from zorgdesk.domain.attendance_rows import MOMENTS, Field, FieldValue, tidied
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.words import Word, word
from zorgdesk.imports.sheets import Cell

_LANGUAGES = ("nl", "en", "fr")
_T = TypeVar("_T", bound=StrEnum)

_LETTERS = {
    ParticipationStatus.PRESENT: Word("A", "P", "P"),
    ParticipationStatus.EXCUSED: Word("V", "E", "E"),
    ParticipationStatus.ABSENT: Word("–", "A", "A"),
}
_ABSENT_SIGNS = ("-", "–", "—")
_FRENCH_ROLES = {
    ParticipationRole.PARTICIPANT: ("participant",),
    ParticipationRole.SPEAKER: ("intervenant", "orateur", "oratrice"),
    ParticipationRole.FACILITATOR: ("animateur", "animatrice"),
    ParticipationRole.SECRETARY: ("rapporteur", "rapporteuse"),
    ParticipationRole.ORGANISER: ("organisateur", "organisatrice"),
    ParticipationRole.VOLUNTEER: ("bénévole",),
    ParticipationRole.INTERPRETER: ("interprète",),
}
"""The sheet names what is done (animation), which tells no gender; people may well write who does it."""
_YES = frozenset({"ja", "yes", "oui", "j", "y", "o", "1", "true", "waar", "vrai", "x"})
_NO = frozenset({"", "nee", "no", "non", "n", "0", "false", "onwaar", "faux"})
_CLOCK = pattern(r"(\d{1,2})\s*[:.hu]\s*(\d{2})(?:\s*[:.]\s*(\d{2}))?\s*(?:uur)?|(\d{1,2})\s*[hu](?:ur)?")
_DATED = pattern(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s+(.+)")


class Unreadable(ValueError):
    """A cell says something, but nobody can tell what."""


@dataclass(frozen=True, slots=True)
class CellContext:
    """How the cells of one workbook are meant. A time without a date is on `day`."""

    zone: ZoneInfo
    day: date | None
    language: str = "nl"


def value_of(field: Field, cell: Cell, context: CellContext) -> FieldValue:
    """The value of a cell. Raises Unreadable. A status or role that is empty is None: nothing was said."""
    text = "" if cell is None else tidied(_text(cell))
    if field is Field.STATUS:
        return _status(text, context.language) if text else None
    if field is Field.ROLE:
        return _known(ParticipationRole, text) if text else None
    if field is Field.WALK_IN:
        return _yes_or_no(fold(text))
    if field in MOMENTS:
        return _moment(cell, text, context) if text else None
    return text


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, datetime) and cell.time() == time():
        return f"{cell:%d/%m/%Y}"
    return str(cell)


def _status(text: str, language: str) -> ParticipationStatus:
    """A whole word in any language; a letter in the language of the workbook, because A is two things."""
    if text in _ABSENT_SIGNS:
        return ParticipationStatus.ABSENT
    for status, letter in _LETTERS.items():
        if text.upper() == letter.in_language(language):
            return status
    return _known(ParticipationStatus, text)


def _known(kind: type[_T], text: str) -> _T:
    found = _words(kind).get(fold(text))
    if found is None:
        raise Unreadable
    return found  # type: ignore[return-value]


@cache
def _words(kind: type[StrEnum]) -> dict[str, StrEnum]:
    """Also the feminine and plural of French: inscrite, présents."""
    words = {fold(word(value, language)): value for value in kind for language in _LANGUAGES}
    french = {fold(word(value, "fr")): value for value in kind}
    if kind is ParticipationRole:
        french |= {fold(said): role for role, several in _FRENCH_ROLES.items() for said in several}
    endings = {base + ending: value for base, value in french.items() for ending in ("e", "s", "es")}
    return {**endings, **french, **words}


def _yes_or_no(text: str) -> bool:
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise Unreadable


def _moment(cell: Cell, text: str, context: CellContext) -> datetime:
    """By the clock of the place, in whole seconds: a spreadsheet keeps time as a fraction of a day."""
    there = _local(cell, text, context.day)
    rounded = (there + timedelta(milliseconds=500)).replace(microsecond=0)
    return rounded.replace(tzinfo=context.zone).astimezone(UTC)


def _local(cell: Cell, text: str, day: date | None) -> datetime:
    if isinstance(cell, datetime) and cell.year > 1904:  # before that: a time without a day
        return cell
    if isinstance(cell, str) and (dated := _DATED.fullmatch(text)):
        try:
            day = date(int(dated[3]), int(dated[2]), int(dated[1]))
        except ValueError:
            raise Unreadable from None
        text = dated[4]
    if day is None:
        raise Unreadable
    return datetime.combine(day, _clock(cell, text))


def _clock(cell: Cell, text: str) -> time:
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    if isinstance(cell, timedelta):
        return _of_day(cell)
    if isinstance(cell, float) and 0 <= cell < 1:
        return _of_day(timedelta(days=cell))
    found = _CLOCK.fullmatch(text.casefold())
    if found is None:
        raise Unreadable
    try:
        return time(int(found[1] or found[4]), int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        raise Unreadable from None


def _of_day(since_midnight: timedelta) -> time:
    if not timedelta(0) <= since_midnight < timedelta(days=1):
        raise Unreadable
    return (datetime.min + since_midnight).time()
