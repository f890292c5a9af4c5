"""Lists with a row for each person, which say of each whether they registered, came or cancelled."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, StatusWord, word_key
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row, Table
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_SAW = frozenset({ParticipationStatus.PRESENT, ParticipationStatus.ABSENT, ParticipationStatus.EXCUSED})
_MOST_WORDS = 30
"""A column with more words than that is no column of statuses; the most used are shown."""
StatusOf = Callable[[Row], ParticipationStatus | None]


def read_people(
    name: str,
    table: Table,
    context: ListContext,
    status: StatusOf,
    *,
    told: int | None = None,
    key: int | None = None,
    came: int | None = None,
    left: int | None = None,
    zone: tzinfo | None = None,
    source: ClaimSource = ClaimSource.DOOR,
    title: str = "",
) -> AttendanceList:
    """Everybody in a table. `came` and `left` are the columns of when, in `zone`, else where the activity is.

    `told` is the column with words for a status, `key` that of what the program knows a registration by. A
    list that says of nobody whether they came is one of registrations.
    """
    moments = [row.at(one) for row in table.rows for one in (came, left)]
    clock = Clock(moments, context.day, zone or context.zone)
    keys = keys_in(name, table, key)
    gathered = gather(
        Seen(
            row.number,
            table.name_of(row),
            table.email_of(row),
            table.text(row, Meaning.ORGANISATION),
            joined=clock.read(row.at(came)),
            left=clock.read(row.at(left)),
            status=status(row),
            key=keys.get(row.number, ""),
        )
        for row in table.rows
    )
    saw = any(one.status in _SAW for one in gathered.attendees)
    return AttendanceList(
        name,
        source if saw else ClaimSource.REGISTRATION,
        gathered.attendees,
        title=title,
        days=clock.days if saw else (),
        left_out=gathered.left_out,
        words=own_words(table, told, context),
    )


def by_words(table: Table, context: ListContext, place: int | None = None) -> StatusOf:
    """The status in a column, else in the one of that name; nothing for words that are not known.

    Where one letter is nobody's, the others are of the same hand: beside A and V, X may well mean absent.
    """
    at = table.columns.get(Meaning.STATUS) if place is None else place
    letters = {key for row in table.rows if len(key := word_key(plain(row.at(at)))) == 1 and key.isalpha()}
    asked = letters if any(status_of(letter) is None for letter in letters) else set()

    def status(row: Row) -> ParticipationStatus | None:
        key = word_key(plain(row.at(at)))
        return context.words.get(key) if key in asked else status_of(row.at(at), context.words)

    return status


def place_of(table: Table, *heads: str) -> int | None:
    """The column with one of these heads."""
    return next((place for place, head in enumerate(table.heads) if head in heads), None)


def own_words(table: Table, place: int | None, context: ListContext) -> tuple[StatusWord, ...]:
    """The words in a column of statuses that no program has: sites make up their own."""
    if place is None:
        return ()
    known = by_words(table, replace(context, words={}), place)
    texts = [text for row in table.rows if (text := plain(row.at(place))) and known(row) is None]
    shown = {word_key(text): text for text in reversed(texts)}
    counted = Counter(map(word_key, texts)).most_common(_MOST_WORDS)
    words = (StatusWord(shown[key], context.words.get(key), people) for key, people in counted)
    return tuple(sorted(words, key=lambda word: word.key))


def keys_in(name: str, table: Table, place: int | None) -> dict[int, str]:
    """The key in each row, by the number of the row; one that several rows share is not that of a person."""
    found = {row.number: text for row in table.rows if (text := _key_in(row.at(place)))}
    borne = Counter(found.values())
    return {number: f"{name}:{text}" for number, text in found.items() if borne[text] == 1}


def _key_in(cell: Cell) -> str:
    """A spreadsheet may keep a number of eleven digits as one with a fraction."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else plain(cell)
