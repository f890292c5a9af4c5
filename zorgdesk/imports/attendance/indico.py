"""The registrations of an Indico event, csv (times in UTC) or xlsx (times where the event is).

ID,Name,Email Address,Affiliation,Registration date,Registration state,Checked in,Check-in date
12,Lotte De Smet,lotte@voorbeeld.example,Buurthuis,2026-08-01,Completed,Yes,2026-09-10 07:31:02+00:00
"""

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import by_words, place_of, read_people
from zorgdesk.imports.attendance.statuses import status_of

NAME = "indico"


def recognises(sheet: Parts) -> bool:
    """By the columns of its own."""
    table = sheet.table
    return bool({"registration state", "registration date"} & set(table.heads))


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who registered; who was checked in was there."""
    table = sheet.table
    ticked, registered = place_of(table, "checked in"), by_words(table, context)

    def status(row: Row) -> ParticipationStatus | None:
        here = status_of(row.at(ticked)) is ParticipationStatus.PRESENT
        return ParticipationStatus.PRESENT if here else registered(row) or ParticipationStatus.REGISTERED

    told, key, came = (place_of(table, head) for head in ("registration state", "id", "check in date"))
    return read_people(NAME, table, context, status, told=told, key=key, came=came)
