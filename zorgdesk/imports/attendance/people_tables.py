"""Lists with a row for each person, which say of each whether they registered, came or cancelled."""

from collections.abc import Callable, Iterable
from datetime import tzinfo

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, ListNote
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row, Table
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.texts import plain

_SAW = frozenset({ParticipationStatus.PRESENT, ParticipationStatus.ABSENT, ParticipationStatus.EXCUSED})
StatusOf = Callable[[Row], ParticipationStatus | None]


def read_people(
    name: str,
    table: Table,
    context: ListContext,
    status: StatusOf,
    *,
    came: int | None = None,
    zone: tzinfo | None = None,
    source: ClaimSource = ClaimSource.DOOR,
    title: str = "",
    notes: Iterable[tuple[ListNote, str]] = (),
) -> AttendanceList:
    """Everybody in a table. `came` is the column of when they came in, in `zone`, else where the activity is.

    A list that says of nobody whether they came is one of registrations.
    """
    clock = Clock([row.at(came) for row in table.rows], context.day, zone or context.zone)
    gathered = gather(
        Seen(
            row.number,
            table.name_of(row),
            table.email_of(row),
            table.text(row, Meaning.ORGANISATION),
            joined=clock.read(row.at(came)),
            status=status(row),
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
        notes=tuple(notes),
    )


def by_words(table: Table) -> StatusOf:
    """The status in the column of that name; nothing for words that are not known."""
    place = table.columns.get(Meaning.STATUS)
    return lambda row: status_of(row.at(place))


def unknown_words(table: Table, place: int | None) -> list[tuple[ListNote, str]]:
    """The words in a column of statuses that nobody here knows: sites make up their own."""
    cells = {plain(row.at(place)): row.at(place) for row in table.rows}
    unknown = sorted(text for text, cell in cells.items() if text and status_of(cell) is None)
    return [(ListNote.UNKNOWN_STATUS, text) for text in unknown]


def place_of(table: Table, *heads: str) -> int | None:
    """The column with one of these heads."""
    return next((place for place, head in enumerate(table.heads) if head in heads), None)
