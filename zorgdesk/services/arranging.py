"""Writes another order of a programme, and lets the clock times follow."""

from collections.abc import Callable, Sequence
from datetime import datetime

from zorgdesk.db import activities, programme, tables
from zorgdesk.db.unit_of_work import UnitOfWork, Values
from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.programme_order import Groups, groups_of, slots
from zorgdesk.domain.programme_times import needless_times


def arrange(work: UnitOfWork, item_id: int, change: Callable[[Groups], Groups]) -> None:
    """Arrange the programme of an item inside a running action; nothing for an item that is gone."""
    item = programme.get(work.connection, item_id)
    if item is None:
        return
    items = programme.of(work.connection, item.activity_id)
    before = groups_of(items)
    after = change(before)
    if after == before:
        return
    activity = activities.get(work.connection, item.activity_id)
    order = [one for group in after for one in group]
    times = _times(activity.starts_at if activity else None, items, order, _moved(before, after, item_id))
    given = slots(after, items)
    for place, one in enumerate(order):
        values: Values = {"position": place, "slot": given[one]}
        work.update(tables.programme_items, one, **values, starts_at=times[one])


def _moved(before: Groups, after: Groups, item_id: int) -> set[int]:
    """The whole group when it stayed together, else the item alone."""
    group = next(group for group in before if item_id in group)
    return set(group) if group in after else {item_id}


def _times(
    starts: datetime | None, items: Sequence[ProgrammeItem], order: Sequence[int], moved: set[int]
) -> dict[int, datetime | None]:
    """The times that stay: those of what is moved and those that follow anyway do not.

    Where only the first item says when everything begins, whatever comes first says so.
    """
    left = moved | needless_times(starts, items)
    times = {item.id: None if item.id in left else item.starts_at for item in items}
    if starts is None and items[0].starts_at is not None:
        times |= {items[0].id: None, order[0]: items[0].starts_at}
    return times
