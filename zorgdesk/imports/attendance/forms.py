"""Registrations through Google Forms or Microsoft Forms: when it was filled in, then the questions.

Google writes csv with the moment first; Microsoft xlsx, with the head in the language of the account:

    ID | Begintijd | Tijd van voltooien | E-mail | Naam | Tijd van laatste wijziging | Welke organisatie?
    Timestamp,Email Address,"Wat is je voor- en familienaam?",Organisatie
    10/09/2026 9:31:15,lotte@voorbeeld.example,Lotte De Smet,Buurthuis
"""

import re

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row, Table
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import read_people
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.texts import plain

NAME = "forms"
_FIRST = {"timestamp", "tijdstempel", "horodateur", "zeitstempel"}
_BEGUN = {"start time", "begintijd", "heure de debut", "startzeit"}
_DONE = {"completion time", "tijd van voltooien", "heure de fin", "fertigstellungszeit"}
_SAID = {
    ParticipationStatus.ABSENT: ParticipationStatus.EXCUSED,
    ParticipationStatus.EXCUSED: ParticipationStatus.EXCUSED,
    ParticipationStatus.CANCELLED: ParticipationStatus.CANCELLED,
}
"""Who answers beforehand that they will not come."""
_ANSWERS = (ParticipationStatus.PRESENT, *_SAID)
_COMING = re.compile(
    r"\b(kom je|komt u|kom jij|aanwezig|deelnemen|neem je deel|neemt u deel|erbij|"
    r"coming|attend|be there|join us|viendrez|serez vous|participerez|present)\b"
)


def recognises(sheet: Parts) -> bool:
    """By the first heads, and a question that asks a name or an address."""
    table = sheet.table
    heads = set(table.heads)
    return (table.heads[:1] and table.heads[0] in _FIRST) or bool(heads & _BEGUN and heads & _DONE)


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who filled in the form is registered, unless they say they will not come."""
    table = sheet.table
    coming = table.columns.get(Meaning.STATUS)
    coming = _asks_coming(table) if coming is None else coming
    registered = ParticipationStatus.REGISTERED

    def status(row: Row) -> ParticipationStatus:
        said = status_of(row.at(coming), context.words)
        return _SAID.get(said or registered, registered)

    return read_people(NAME, table, context, status, told=coming)


def _asks_coming(table: Table) -> int | None:
    """A question whether somebody will be there, to which everybody answers yes or no."""
    for place, head in enumerate(table.heads):
        cells = [row.at(place) for row in table.rows if plain(row.at(place))]
        if _COMING.search(head) and cells and all(status_of(cell) in _ANSWERS for cell in cells):
            return place
    return None
