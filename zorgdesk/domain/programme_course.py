"""How a programme is gone through while it runs: a slot of parallel items counts as one step."""

from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.programme_order import groups_of


def running_item(items: Sequence[ProgrammeItem]) -> ProgrammeItem | None:
    """The item whose clock runs."""
    return next((item for item in reversed(items) if item.started_at and not item.ended_at), None)


def part_number(items: Sequence[ProgrammeItem], item: ProgrammeItem) -> int | None:
    """Only parts are numbered."""
    parts = [one.id for one in items if one.kind is ProgrammeItemKind.PART]
    return parts.index(item.id) + 1 if item.id in parts else None


def item_to_start(items: Sequence[ProgrammeItem], by: int) -> ProgrammeItem | None:
    """The item to start next (`by` 1) or again (-1); None when there is none that way.

    What runs beside the item at hand is passed over: somebody is in one workshop at a time.
    """
    running = running_item(items)
    slots = _slots(items)
    if running is not None:
        place = next(place for place, slot in enumerate(slots) if running in slot) + by
        return _of(slots[place]) if 0 <= place < len(slots) else None
    done = [place for place, slot in enumerate(slots) if any(item.started_at for item in slot)]
    if by > 0:
        waiting = slots[done[-1] + 1 :] if done else slots
        return _of(waiting[0]) if waiting else None
    return _of(slots[done[-1]]) if done else None


def slot_started(items: Sequence[ProgrammeItem], item_id: int) -> datetime | None:
    """When this item, or one that runs at the same time, was started first."""
    beside = next((slot for slot in _slots(items) if item_id in {item.id for item in slot}), [])
    return min((item.started_at for item in beside if item.started_at), default=None)


def _slots(items: Sequence[ProgrammeItem]) -> list[list[ProgrammeItem]]:
    by_key = {item.id: item for item in items}
    return [[by_key[key] for key in group] for group in groups_of(items)]


def _of(slot: Sequence[ProgrammeItem]) -> ProgrammeItem:
    """Of parallel items the one that was gone through last, else the first."""
    done = [item for item in slot if item.ended_at]
    return max(done, key=attrgetter("ended_at")) if done else slot[0]
