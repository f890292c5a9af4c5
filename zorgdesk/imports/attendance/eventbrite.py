"""The attendee report of Eventbrite. "Attending" is registered: only "Checked In" was there.

    Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Company
    11200000001,11/29/24 22:28,Lotte,De Smet,lotte@voorbeeld.example,1,Gratis,18400000001,Attending,Buurthuis

The address of who ordered may stand at all of their guests.
"""

from zorgdesk.domain.attendance_lists import AttendanceList
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.people_tables import by_words, place_of, read_people

NAME = "eventbrite"


def recognises(sheet: Parts) -> bool:
    """By the column of its own."""
    table = sheet.table
    return "attendee status" in table.heads and table.has_names


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody with a ticket."""
    table = sheet.table
    # the sign of "Attendee #" is gone from a folded head
    status, key = (place_of(table, head) for head in ("attendee status", "attendee"))
    return read_people(NAME, table, context, by_words(table, context), told=status, key=key)
