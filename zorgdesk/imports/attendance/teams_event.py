"""The engagement report of a Teams live event or town hall: a row for joining or leaving, times in UTC.

SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role
8d1c,a01,Lotte De Smet,Edge,2026-09-10T07:01:12Z,Joined,Attendee
8d1c,a01,Lotte De Smet,Edge,2026-09-10T08:31:40Z,Left,Attendee
"""

from datetime import UTC

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource
from zorgdesk.domain.names import fold
from zorgdesk.imports.attendance.columns import Row, head_of, table_below
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.gathering import gather
from zorgdesk.imports.attendance.joins import Event, stays_of
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.texts import email_in, plain

NAME = "teams_event"
_HEADS = {"participantid", "fullname", "utceventtimestamp", "action"}


def recognises(sheet: Parts) -> bool:
    """By its head, which is not translated."""
    return bool(sheet.rows) and _HEADS.issubset(head_of(sheet.rows[0]))


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who joined. Somebody without a name cannot be anybody."""
    table = table_below(sheet.rows, 0)
    place = {head: index for index, head in enumerate(table.heads)}
    clock = Clock([row.at(place["utceventtimestamp"]) for row in table.rows], context.day, UTC)

    def event(row: Row) -> Event:
        name = plain(row.at(place["fullname"]))
        return Event(
            row.number,
            plain(row.at(place["participantid"])) or fold(name),
            name,
            plain(row.at(place["action"])),
            clock.read(row.at(place["utceventtimestamp"])),
            email_in(row.at(place.get("email"))),
        )

    gathered = gather(stays_of(map(event, table.rows)))
    return AttendanceList(
        NAME, ClaimSource.ONLINE, gathered.attendees, days=clock.days, left_out=gathered.left_out
    )
