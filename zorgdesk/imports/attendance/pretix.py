"""The check-in list of pretix: when somebody was checked in, or nothing.

Order code,Attendee name,Product,Price,Checked in,Checked out,E-mail,Company,Order date
"K3XQ9","Lotte De Smet","Deelname",0.00,"10-9-2026 09:32","","lotte@voorbeeld.example","","2026-08-01"
"""

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.heads import Meaning
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import place_of, read_people
from zorgdesk.imports.attendance.texts import plain

NAME = "pretix"
_ORDER = {"order code", "bestelcode", "bestelnummer", "ordercode", "code de commande", "code commande"}


def recognises(sheet: Parts) -> bool:
    """A code of the order beside when somebody was checked in."""
    table = sheet.table
    if not table.has_names:
        return False
    return bool(_ORDER & set(table.heads)) and Meaning.CHECKED_IN in table.columns


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Who was checked in was there; of the others only is known that they have a ticket."""
    table = sheet.table
    came, left = table.columns[Meaning.CHECKED_IN], table.columns.get(Meaning.CHECKED_OUT)

    def status(row: Row) -> ParticipationStatus:
        return ParticipationStatus.PRESENT if plain(row.at(came)) else ParticipationStatus.REGISTERED

    return read_people(NAME, table, context, status, came=came, left=left, key=place_of(table, *_ORDER))
