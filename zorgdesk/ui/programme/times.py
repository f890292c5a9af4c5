"""When each part begins: as planned for it, or else when the parts before it are over."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from zorgdesk.domain.activities import ProgrammeItem


def clock_times(starts: datetime | None, items: Sequence[ProgrammeItem]) -> list[datetime | None]:
    """The planned beginning of each item. Items of one slot begin together, and the longest one counts.

    A time is unknown after an item of unknown length, until one has a time of its own.
    """
    times: list[datetime | None] = []
    at, slot, slot_begins, slot_ends = starts, None, starts, starts
    for item in items:
        parallel = item.slot is not None and item.slot == slot
        begins = item.starts_at or (slot_begins if parallel else at)
        ends = None
        if begins is not None and item.duration_minutes is not None:
            ends = begins + timedelta(minutes=item.duration_minutes)
        if parallel and ends is not None and slot_ends is not None:
            ends = max(ends, slot_ends)
        times.append(begins)
        at, slot, slot_begins, slot_ends = ends, item.slot, begins, ends
    return times
