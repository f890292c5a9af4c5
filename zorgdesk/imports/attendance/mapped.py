"""A list of which somebody said what each column holds: any table, in whatever language its heads are.

    Deelnemer⇥Toegetreden⇥Vertrokken⇥Tijdsduur
    De Smet, Lotte⇥9/10/26, 8:58:02⇥9/10/26, 12:01:33⇥3h 3m 31s

What was said is kept for the next list with these heads, and then goes before every format.
"""

from collections.abc import Mapping, Sequence

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, ListNote
from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import Field, ListKind, ListLayout
from zorgdesk.imports.attendance.columns import Row, Table
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.people_tables import StatusOf, by_words, keys_in, own_words
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.stay_tables import is_part_title
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.registers.columns import lay_out, remembered, shape_of
from zorgdesk.imports.registers.full_names import split_full_name
from zorgdesk.imports.sheets import Sheet

NAME = "mapped"
_MOST_ABOVE = 40
_MEANINGS = {
    Field.GIVEN_NAME: Meaning.GIVEN,
    Field.FAMILY_NAME: Meaning.FAMILY,
    Field.NAME_GIVEN_FIRST: Meaning.NAME,
    Field.EMAIL: Meaning.EMAIL,
    Field.ORGANISATION: Meaning.ORGANISATION,
}
_STAY = frozenset({Field.JOINED, Field.LEFT, Field.DURATION})
_TELLS = _STAY | {Field.STATUS, Field.SIGNATURE}
PRESENT, REGISTERED = ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED


def recalled(sheets: Sequence[Sheet], mappings: Mapping[str, str]) -> ListLayout | None:
    """What was said of an earlier list with the heads of this one."""
    if not mappings:
        return None
    by_heads = {_filled(shape.split("|")): shape for shape in mappings}
    for number, sheet in enumerate(sheets):
        for row, cells in enumerate(sheet.rows[:_MOST_ABOVE], start=1):
            if _filled([fold(plain(cell)) for cell in cells]) in by_heads:
                found = lay_out(sheets, ListKind.ATTENDANCE, sheet=number, header=row)
                found = remembered(found, mappings.get(shape_of(found), ""))
                if found.remembered:
                    return found
    return None


def read(sheets: Sequence[Sheet], layout: ListLayout, context: ListContext) -> AttendanceList:
    """Everybody in the rows below the head, with what the columns say of them."""
    table, places = _table(sheets[layout.sheet], layout), _places(layout)
    came, left, lasted = (places.get(one) for one in (Field.JOINED, Field.LEFT, Field.DURATION))
    clock = Clock([row.at(one) for row in table.rows for one in (came, left)], context.day, context.zone)
    keys, status = keys_in(NAME, table, places.get(Field.SOURCE_KEY)), _status(table, places, context)
    gathered = gather(
        Seen(
            row.number,
            _name(table, row, places.get(Field.NAME_FAMILY_FIRST)),
            table.email_of(row),
            table.text(row, Meaning.ORGANISATION),
            joined=clock.read(row.at(came)),
            left=clock.read(row.at(left)),
            seconds=seconds_of(row.at(lasted)),
            status=status(row),
            key=keys.get(row.number, ""),
        )
        for row in table.rows
    )
    return AttendanceList(
        NAME,
        _source(places),
        gathered.attendees,
        days=clock.days,
        left_out=gathered.left_out,
        notes=tuple((ListNote.NATIONAL_NUMBER, one.heading or "?") for one in layout.columns if one.barred),
        words=own_words(table, places.get(Field.STATUS), context),
        names_alone=not _TELLS & places.keys(),
    )


def _table(sheet: Sheet, layout: ListLayout) -> Table:
    """The rows of the sheet down to the next part of a report, which has a title with a number."""
    top, places = layout.header_row or 0, _places(layout)
    rows = []
    for number, cells in enumerate(sheet.rows[top:], start=top + 1):
        if is_part_title(cells):
            break
        if any(cell is not None for cell in cells):
            rows.append(Row(number, cells))
    meant = {meaning: places[field] for field, meaning in _MEANINGS.items() if field in places}
    return Table(top, (), meant, tuple(rows))


def _places(layout: ListLayout) -> dict[Field, int]:
    return {field: number for number, field in layout.mapping.items()}


def _name(table: Table, row: Row, turned: int | None) -> str:
    if turned is None:
        return table.name_of(row)
    written = plain(row.at(turned))
    given, family = split_full_name(written, frozenset(), family_first=True)
    return f"{family}, {given}" if given and family and "," not in written else written


def _status(table: Table, places: Mapping[Field, int], context: ListContext) -> StatusOf:
    told = by_words(table, context, places.get(Field.STATUS))

    def status(row: Row) -> ParticipationStatus | None:
        if plain(row.at(places.get(Field.SIGNATURE))):
            return PRESENT
        if Field.STATUS in places:
            return told(row)
        if Field.SIGNATURE in places:
            return None
        stayed = [cell for field in _STAY if plain(cell := row.at(places.get(field)))]
        said = next((known for cell in stayed if (known := status_of(cell, context.words))), PRESENT)
        return said if stayed else REGISTERED

    return status


def _source(places: Mapping[Field, int]) -> ClaimSource:
    """The likeliest kind of list, which can be said otherwise: only a program knows when people left."""
    if Field.DURATION in places or Field.LEFT in places:
        return ClaimSource.ONLINE
    if Field.SIGNATURE in places:
        return ClaimSource.PAPER
    return ClaimSource.DOOR if _TELLS & places.keys() else ClaimSource.REGISTRATION


def _filled(heads: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, heads))
