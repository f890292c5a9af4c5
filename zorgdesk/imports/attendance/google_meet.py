"""The attendance of a Google Meet meeting, which comes by e-mail: times of the day, without the day.

    First name,Last name,Email,Duration,Time joined,Time exited
    Lotte,De Smet,lotte@voorbeeld.example,1 hr 2 min,10:00 AM,11:02 AM

Also with one column `Name`, and the older `Full Name,First Seen,Time in Call`. An address may be masked.
"""

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.moments import Clock, is_time_alone
from zorgdesk.imports.attendance.parts import Parts

NAME = "google_meet"
_OWN = ({"first seen", "time in call"}, {"time joined", "time exited"})
_JOINED, _LEFT, _LASTED = (
    {"time joined", "first seen", "tijd deelgenomen", "heure d arrivee"},
    {"time exited"},
    {"duration", "time in call", "duur", "duree"},
)


def recognises(sheet: Parts) -> bool:
    """Two columns with times of the day, or the head of the older list."""
    table = sheet.table
    if not table.has_names:
        return False
    if any(own <= set(table.heads) for own in _OWN):
        return True
    shape = next(iter(sheet.stays), None)
    alone = shape is not None and any(is_time_alone(row.at(shape.joined)) for row in shape.block.rows)
    return alone and shape is not None and shape.duration is not None


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who joined; the times are of the day of the activity."""
    table = sheet.table
    shape = next(iter(sheet.stays), None)

    shaped = (shape.joined, shape.left, shape.duration) if shape else (None, None, None)
    joined, left, lasted = (
        next((place for place, head in enumerate(table.heads) if head in heads), one)
        for heads, one in zip((_JOINED, _LEFT, _LASTED), shaped, strict=True)
    )
    clock = Clock([row.at(one) for row in table.rows for one in (joined, left)], context.day, context.zone)
    gathered = gather(
        Seen(
            row.number,
            table.name_of(row),
            table.email_of(row),
            joined=clock.read(row.at(joined)),
            left=clock.read(row.at(left)),
            seconds=seconds_of(row.at(lasted)),
            status=ParticipationStatus.PRESENT,
        )
        for row in table.rows
    )
    return AttendanceList(
        NAME, ClaimSource.ONLINE, gathered.attendees, days=clock.days, left_out=gathered.left_out
    )
