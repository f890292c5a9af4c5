"""When each part begins: as planned for it, or else when the parts before it are over."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from zorgdesk.domain.activities import ProgrammeItem


class _Timed(NamedTuple):
    """`follows` is when it would begin without a time of its own, `over` when what comes next may begin."""

    item: ProgrammeItem
    begins: datetime | None
    follows: datetime | None
    over: datetime | None


def clock_times(starts: datetime | None, items: Sequence[ProgrammeItem]) -> list[datetime | None]:
    """The planned beginning of each item. Items of one slot begin together, and the longest one counts.

    A time is unknown after an item of unknown length, until one has a time of its own.
    """
    return [timed.begins for timed in _timed(starts, items)]


def programme_end(starts: datetime | None, items: Sequence[ProgrammeItem]) -> datetime | None:
    """When the last item is over; None when that is unknown."""
    over = None
    for timed in _timed(starts, items):
        over = timed.over
    return over


def with_times(starts: datetime | None, items: Sequence[ProgrammeItem]) -> list[ProgrammeItem]:
    """The same items, each with its planned beginning: for who reads them on paper."""
    return [replace(timed.item, starts_at=timed.begins) for timed in _timed(starts, items)]


def needless_times(starts: datetime | None, items: Sequence[ProgrammeItem]) -> set[int]:
    """Items whose own time is the one that follows anyway: they may move without it."""
    return {timed.item.id for timed in _timed(starts, items) if timed.item.starts_at == timed.follows}


def _timed(starts: datetime | None, items: Sequence[ProgrammeItem]) -> Iterator[_Timed]:
    slot, slot_begins = None, starts
    over = starts
    for item in items:
        parallel = item.slot is not None and item.slot == slot
        follows = slot_begins if parallel else over
        begins = item.starts_at or follows
        known = [_end(begins, item), over if parallel else None]
        over = max((end for end in known if end is not None), default=None)
        slot, slot_begins = item.slot, begins
        yield _Timed(item, begins, follows, over)


def _end(begins: datetime | None, item: ProgrammeItem) -> datetime | None:
    if begins is None or item.duration_minutes is None:
        return None
    return begins + timedelta(minutes=item.duration_minutes)
