"""Any other table with names: a list of who registered, or one from the door or on paper.

    Praktijktafel wonen, 10 september
    Naam;Organisatie;E-mail;Aanwezig
    De Smet, Lotte;Buurthuis;lotte@voorbeeld.example;x
    Youssef Benali;;;verontschuldigd

With a column for signatures it is a paper list, with one for presence a list from the door, else one of
registrations. Who has nothing behind their name may well have been there.
"""

from dataclasses import replace

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row, Table
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.moments import is_moment, is_time_alone
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import StatusOf, by_words, read_people
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.texts import plain

NAME = "signup"
PRESENT = ParticipationStatus.PRESENT
_TELLS = frozenset({Meaning.SIGNATURE, Meaning.STATUS, Meaning.CHECKED_IN})


def recognises(sheet: Parts) -> bool:
    """A column of names with at least one in it."""
    table = sheet.table
    return table.has_names and any(table.name_of(row) for row in table.rows)


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody in the table."""
    table = sheet.table
    arrival = table.columns.get(Meaning.CHECKED_IN)
    timed = any(_is_when(table, row) for row in table.rows)
    found = read_people(
        NAME,
        table,
        context,
        _status(table, context),
        told=table.columns.get(Meaning.STATUS),
        came=arrival if timed else None,
        left=table.columns.get(Meaning.CHECKED_OUT) if timed else None,
        source=ClaimSource.PAPER if Meaning.SIGNATURE in table.columns else ClaimSource.DOOR,
        title=_title(sheet, table),
    )
    return replace(found, names_alone=not _TELLS & table.columns.keys())


def _status(table: Table, context: ListContext) -> StatusOf:
    signature, arrival = (table.columns.get(one) for one in (Meaning.SIGNATURE, Meaning.CHECKED_IN))
    told = by_words(table, context)

    def status(row: Row) -> ParticipationStatus | None:
        if not _TELLS & table.columns.keys():
            return ParticipationStatus.REGISTERED
        if plain(row.at(signature)) or _is_when(table, row):
            return PRESENT
        return told(row) or status_of(row.at(arrival), context.words)

    return status


def _is_when(table: Table, row: Row) -> bool:
    cell = row.at(table.columns.get(Meaning.CHECKED_IN))
    return is_moment(cell) or is_time_alone(cell)


def _title(sheet: Parts, table: Table) -> str:
    """What stands above the head."""
    above = sheet.rows[: table.number - 1]
    return next((plain(cell) for row in above for cell in row if cell is not None), "")
