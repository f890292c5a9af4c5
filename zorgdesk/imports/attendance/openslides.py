"""The participants of a meeting in OpenSlides. The first passwords that stand in it are never looked at.

title;first_name;last_name;email;member_number;structure_level;groups;default_password;is_active;is_present
;Lotte;De Smet;lotte@voorbeeld.example;;Buurthuis;Delegates;geheim;1;1
"""

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import place_of, read_people
from zorgdesk.imports.attendance.statuses import status_of

NAME = "openslides"


def recognises(sheet: Parts) -> bool:
    """By the columns of its own."""
    table = sheet.table
    return {"is present", "structure level"} <= set(table.heads)


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody; who is not present at this moment may have been."""
    table = sheet.table
    ticked = place_of(table, "is present")

    def status(row: Row) -> ParticipationStatus:
        here = status_of(row.at(ticked)) is ParticipationStatus.PRESENT
        return ParticipationStatus.PRESENT if here else ParticipationStatus.REGISTERED

    return read_people(NAME, table, context, status)
