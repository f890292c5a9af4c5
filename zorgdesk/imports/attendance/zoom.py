"""The participants of a Zoom meeting, with or without meeting data, per join or per user; and of webinars.

Commas, UTF-8. Minutes are whole and rounded up. Who waited to be let in was not there; who renamed themselves
has the older name between brackets; in a webinar who registered and did not come stands there with "No".

    Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
    Lotte De Smet,lotte@voorbeeld.example,09/10/2026 08:58:02 AM,09/10/2026 12:01:33 PM,184,No,No
    Sofie (Sofie Peeters),,09/10/2026 09:01:00 AM,09/10/2026 09:02:00 AM,1,Yes,Yes

    Attendee Details,
    Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)
    No,Jan Claes,jan@voorbeeld.example,--,--,--
"""

from collections.abc import Iterator

from zorgdesk.domain.attendance_lists import AttendanceList, ClaimSource, LeftOut, WhyLeftOut
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.imports.attendance.columns import Row
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.gathering import Seen, gather
from zorgdesk.imports.attendance.moments import Clock
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.attendance.statuses import status_of
from zorgdesk.imports.attendance.stay_tables import Block, StayTable, email_column, stay_table
from zorgdesk.imports.attendance.texts import email_in, plain

NAME = "zoom"
_RENAMED = ("original name", "oorspronkelijke naam", "nom d origine", "nom original", "originalname")
_GUESTS = {"total duration minutes", "guest"}
_YES = ParticipationStatus.PRESENT


def recognises(sheet: Parts) -> bool:
    """By the head of the names, which says what stands between brackets."""
    return any(_names(block) is not None for block in sheet.blocks)


def read(sheet: Parts, context: ListContext) -> AttendanceList:
    """Everybody who was let in, and who registered for a webinar."""
    tables = [_table(block) for block in sheet.blocks if _names(block) is not None]
    cells = [row.at(place) for one in tables for row in one.block.rows for place in (one.joined, one.left)]
    clock = Clock(cells, context.day, context.zone)
    rows = [(table, row) for table in tables for row in table.block.rows]
    gathered = gather((_seen(*one, clock) for one in rows if not _waited(*one)), renamed=True)
    inside = {one.raw_name for one in gathered.attendees}
    waited = (_left_out(*one) for one in rows if _waited(*one))
    outside = tuple(one for one in waited if one.text not in inside)
    return AttendanceList(
        NAME,
        ClaimSource.ONLINE,
        gathered.attendees,
        title=next(_titles(sheet.blocks), ""),
        days=clock.days,
        left_out=gathered.left_out + outside,
    )


def _names(block: Block) -> int | None:
    """Who has no older name is just called "Name" in some reports, beside who is a guest and for how long."""
    renamed = (i for i, head in enumerate(block.head) if any(word in head for word in _RENAMED))
    plainly = block.head.index("name") if "name" in block.head and set(block.head) >= _GUESTS else None
    return next(renamed, plainly)


def _table(block: Block) -> StayTable:
    """A report per user has no times at all, and one in which nobody came none in its cells."""
    name, shape = _names(block) or 0, stay_table(block)
    lasting = (i for i, head in enumerate(block.head) if "minut" in head or "duration" in head)
    attended = next((i for i, head in enumerate(block.head) if head == "attended"), None)
    return StayTable(
        block,
        name,
        shape.joined if shape else None,
        shape.left if shape else None,
        next(lasting, shape.duration if shape else None),
        email_column(block),
        attended,
        shape.waiting if shape else None,
    )


def _seen(table: StayTable, row: Row, clock: Clock) -> Seen:
    status = _YES if table.attended is None else status_of(row.at(table.attended))
    return Seen(
        row.number,
        row.at(table.name),
        email_in(row.at(table.email)),
        joined=clock.read(row.at(table.joined)),
        left=clock.read(row.at(table.left)),
        seconds=seconds_of(row.at(table.duration)) if status is _YES else None,
        status=status,
    )


def _waited(table: StayTable, row: Row) -> bool:
    return status_of(row.at(table.waiting)) is _YES


def _left_out(table: StayTable, row: Row) -> LeftOut:
    return LeftOut(row.number, WhyLeftOut.WAITING_ROOM, plain(row.at(table.name)))


def _titles(found: list[Block]) -> Iterator[str]:
    for block in found:
        if "topic" in block.head and block.rows:
            yield plain(block.rows[0].at(block.head.index("topic")))
