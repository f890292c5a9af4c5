"""The order of a programme: groups after each other, and in a group the parts that run at the same time.

Each function gives the groups anew and leaves those it was given as they were. What cannot be done changes
nothing.
"""

from collections.abc import Sequence
from enum import StrEnum

from zorgdesk.domain.activities import ProgrammeItem

Groups = list[list[int]]
"""Keys of programme items; a part on its own is a group of one."""


class Beside(StrEnum):
    """Where something is put, seen from what it is put at."""

    BEFORE = "before"
    AFTER = "after"
    TOGETHER = "together"


def groups_of(items: Sequence[ProgrammeItem]) -> Groups:
    """Neighbours with the same slot run side by side."""
    groups: Groups = []
    slot = None
    for item in items:
        if groups and item.slot is not None and item.slot == slot:
            groups[-1].append(item.id)
        else:
            groups.append([item.id])
        slot = item.slot
    return groups


def stepped(groups: Groups, item_id: int, step: int) -> Groups:
    """One place up (-1) or down (1): within its group first, then out of it, then past a whole group."""
    place, inside = _find(groups, item_id)
    group = groups[place]
    if len(group) > 1 and 0 <= inside + step < len(group):
        turned = [one for one in group if one != item_id]
        turned.insert(inside + step, item_id)
        return [*groups[:place], turned, *groups[place + 1 :]]
    if len(group) > 1:
        return parted(groups, item_id, before=step < 0)
    return group_stepped(groups, item_id, step)


def group_stepped(groups: Groups, item_id: int, step: int) -> Groups:
    """The whole group of an item past the group before (-1) or after it (1)."""
    place, _ = _find(groups, item_id)
    if not 0 <= place + step < len(groups):
        return groups
    rest = [*groups[:place], *groups[place + 1 :]]
    return [*rest[: place + step], groups[place], *rest[place + step :]]


def joined(groups: Groups, item_id: int) -> Groups:
    """At the same time as the part above it: the group of an item joins the one before."""
    place, inside = _find(groups, item_id)
    if inside or not place:
        return groups
    return [*groups[: place - 1], groups[place - 1] + groups[place], *groups[place + 1 :]]


def parted(groups: Groups, item_id: int, *, before: bool = False) -> Groups:
    """Out of its group, to stand on its own after it, or before it."""
    place, _ = _find(groups, item_id)
    rest = [one for one in groups[place] if one != item_id]
    if not rest:
        return groups
    pair = [[item_id], rest] if before else [rest, [item_id]]
    return [*groups[:place], *pair, *groups[place + 1 :]]


def dropped(groups: Groups, item_id: int, target_id: int, where: Beside) -> Groups:
    """Put at another part: together with it, or before or after it.

    Between two parts of one group it joins that group; at the edges of a group it stays outside.
    """
    if item_id == target_id:
        return groups
    rest = [kept for group in groups if (kept := [one for one in group if one != item_id])]
    place, inside = _find(rest, target_id)
    target = rest[place]
    at = inside if where is Beside.BEFORE else inside + 1
    if where is Beside.TOGETHER or 0 < at < len(target):
        return [*rest[:place], [*target[:at], item_id, *target[at:]], *rest[place + 1 :]]
    at = place if where is Beside.BEFORE else place + 1
    return [*rest[:at], [item_id], *rest[at:]]


def group_dropped(groups: Groups, item_id: int, target_id: int, where: Beside) -> Groups:
    """The whole group of an item put before or after the group of another, or made one with it."""
    place, _ = _find(groups, item_id)
    moved = groups[place]
    if target_id in moved:
        return groups
    rest = [*groups[:place], *groups[place + 1 :]]
    at, _ = _find(rest, target_id)
    if where is Beside.TOGETHER:
        return [*rest[:at], rest[at] + moved, *rest[at + 1 :]]
    at += where is Beside.AFTER
    return [*rest[:at], moved, *rest[at:]]


def slots(groups: Groups, items: Sequence[ProgrammeItem]) -> dict[int, int | None]:
    """The slot each item gets: none on its own, and the number a group had where it can keep it."""
    known = {item.id: item.slot for item in items}
    last = max((slot for slot in known.values() if slot is not None), default=0)
    taken: set[int] = set()
    found: dict[int, int | None] = {}
    for group in groups:
        slot = None
        if len(group) > 1:
            had = (known[one] for one in group if known[one] is not None and known[one] not in taken)
            slot = next(had, None)
            if slot is None:
                slot = last = last + 1
            taken.add(slot)
        found |= dict.fromkeys(group, slot)
    return found


def _find(groups: Groups, item_id: int) -> tuple[int, int]:
    """The place of its group, and its place in that group."""
    return next((at, group.index(item_id)) for at, group in enumerate(groups) if item_id in group)
