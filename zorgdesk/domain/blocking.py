"""Which records of a long list are worth comparing: those that share a key, never all with all."""

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

Block = list[int]
"""Places in the list, of records with one key."""
Key = TypeVar("Key", str, int)

_WHOLE = 24
"""In a block of up to so many every two are compared; a larger one says little by itself."""
_WINDOW = 6
"""In a larger block each is compared with so many that come after it in order."""


def blocks(keys: Iterable[Collection[Key]]) -> dict[Key, Block]:
    """Per key the records that share it; `keys` are those of each record in turn, an empty one is none."""
    first: dict[Key, int] = {}
    shared: dict[Key, Block] = {}
    for place, of_one in enumerate(keys):
        for key in of_one:
            earlier = first.setdefault(key, place)
            if earlier != place and key:
                shared.setdefault(key, [earlier]).append(place)
    return shared


def pairs(block: Block, order: Callable[[int], str]) -> Iterable[tuple[int, int]]:
    """Every two of a small block, the neighbours in `order` of a large one: never more than n × a window."""
    if len(block) == 2 and block[0] != block[1]:
        yield block[0], block[1]
        return
    places = sorted(set(block))
    reach = len(places)
    if reach > _WHOLE:
        places.sort(key=order)
        reach = _WINDOW + 1
    for start, place in enumerate(places):
        for other in places[start + 1 : start + reach]:
            yield (place, other) if place < other else (other, place)


def clusters(alike: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Of each key in a pair the lowest one it is connected with, by a chain of pairs."""
    leads: dict[int, int] = {}

    def lead(key: int) -> int:
        while leads.setdefault(key, key) != key:
            leads[key] = leads[leads[key]]
            key = leads[key]
        return key

    for one, other in alike:
        low, high = sorted((lead(one), lead(other)))
        leads[high] = low
    return {key: lead(key) for key in list(leads)}
