"""The list taken during a Teams meeting, `meetingAttendanceList.csv`: a row for joining or leaving.

UTF-16, tabs; no address and no end. One file can hold two meetings.

    Full Name⇥User Action⇥Timestamp
    De Smet Lotte⇥Joined before⇥10/09/2026, 09:28:02
    De Smet Lotte⇥Left⇥10/09/2026, 10:12:40
    Youssef Benali (Guest)⇥Joined⇥10/09/2026, 9:31:15 am
"""

from datetime import date as Date

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, LeftOut, WhyLeftOut
from zorgdesk.domain.names import fold
from zorgdesk.imports.attendance.columns import Row, table_below
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.gathering import gather
from zorgdesk.imports.attendance.joins import Event, meetings, stays_of
from zorgdesk.imports.attendance.moments import Clock, is_moment
from zorgdesk.imports.attendance.names import read_name
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.texts import plain

NAME = "teams_meeting"
_MOST_ACTIONS = 4
_NAME, _ACTION, _AT = range(3)


def recognises(sheet: Parts) -> bool:
    """Three columns: who, one of a few words, a moment."""
    if not sheet.rows or sum(cell is not None for cell in sheet.rows[0]) != 3 or is_moment(sheet.rows[0][-1]):
        return False
    rows = table_below(sheet.rows, 0).rows
    actions = {plain(row.at(_ACTION)) for row in rows}
    timed = all(is_moment(row.at(_AT)) for row in rows)
    return bool(rows) and timed and len(actions) <= _MOST_ACTIONS and "" not in actions


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """The meeting of the day of the activity; rows of another one are left out."""
    rows = table_below(sheet.rows, 0).rows
    clock = Clock([row.at(_AT) for row in rows], context.day, context.zone)
    held = meetings([_event(row, clock) for row in rows])
    wanted = [meeting for meeting in held if _day(meeting, context) == context.day] or held
    gathered = gather(seen for meeting in wanted for seen in stays_of(meeting))
    others = [event for meeting in held if meeting not in wanted for event in meeting]
    left_out = tuple(LeftOut(one.row, WhyLeftOut.OTHER_MEETING, one.name) for one in others)
    days = sorted({day for meeting in wanted if (day := _day(meeting, context))})
    return AttendanceList(
        NAME,
        ClaimSource.ONLINE,
        gathered.attendees,
        days=tuple(days) or clock.days,
        left_out=gathered.left_out + left_out,
    )


def _event(row: Row, clock: Clock) -> Event:
    name = plain(row.at(_NAME))
    called = read_name(name)
    who = fold(called.name) or called.telephone
    return Event(row.number, who, name, plain(row.at(_ACTION)), clock.read(row.at(_AT)))


def _day(meeting: list[Event], context: ListContext) -> Date | None:
    first = next((one.at for one in meeting if one.at), None)
    return first.astimezone(context.zone).date() if first else None
