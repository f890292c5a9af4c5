"""Moving things in an order of numbers with room between them, so that most moves touch one record."""

from collections.abc import Sequence
from typing import NamedTuple


class Placed(NamedTuple):
    """Something that has a place: its key, its number, what it hangs under, and the part it stands in."""

    id: int
    position: int
    under_id: int | None = None
    part_id: int | None = None


def moved(
    order: Sequence[Placed], moved_id: int, before_id: int | None, step: int, part_id: int | None = None
) -> list[Placed]:
    """What changes when something, with all that hangs under it, goes before something else or to the end.

    What is moved joins `part_id`, or else the part it lands in. Where no room is left all get a new number,
    `step` apart.
    """
    block = [one for one in order if one.id == moved_id or one.under_id == moved_id]
    rest = [one for one in order if one not in block]
    ids = [one.id for one in rest]
    if not block or (before_id is not None and before_id not in ids):
        return []
    at = len(rest) if before_id is None else ids.index(before_id)
    if part_id is None:
        part_id = rest[min(at, len(rest) - 1)].part_id if rest else block[0].part_id
    block.sort(key=lambda one: one.id != moved_id)
    joined = [one._replace(part_id=part_id) for one in block]
    wanted = [*rest[:at], *joined, *rest[at:]]
    if [one.id for one in wanted] == [one.id for one in order]:
        numbered = wanted
    else:
        numbered = _numbered(rest, joined, at, step)
    had = set(order)
    return [one for one in numbered if one not in had]


def _numbered(rest: Sequence[Placed], block: Sequence[Placed], at: int, step: int) -> list[Placed]:
    room = step * (len(block) + 1)
    first = rest[at - 1].position if at else rest[0].position - room
    last = rest[at].position if at < len(rest) else first + room
    if last - first > len(block):
        share = len(block) + 1
        places = [first + (last - first) * (place + 1) // share for place in range(len(block))]
        return [one._replace(position=place) for one, place in zip(block, places, strict=True)]
    every = [*rest[:at], *block, *rest[at:]]
    return [one._replace(position=(place + 1) * step) for place, one in enumerate(every)]
