"""Five hundred names typed letter by letter, against the bare query and fetch."""

from collections.abc import Callable
from contextlib import closing
from random import Random

from benchmarks import percentiles
from benchmarks.bare_search import people_search
from benchmarks.generated_store import Stores
from benchmarks.measure import Row
from zorgdesk.db.engine import connect
from zorgdesk.db.store import Store, open_store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.people import PersonFilter
from zorgdesk.services.people import People
from zorgdesk.services.search import Search

_NAMES = 500
_SHORTEST = 2
_SHOWN = 8
_LIMIT = 4.0
_LARGER_LIMIT = 1.3
_FRAME = 0.016
_LARGEST_ANSWER = 32


def run(stores: Stores) -> list[Row]:
    """Three rows: against the bare query, against one frame, and on a store ten times larger."""
    with (
        closing(open_store(stores.large)) as store,
        closing(open_store(stores.small)) as smaller,
        closing(connect(stores.large)) as connection,
    ):
        typed, typed_smaller = _typed(store), _typed(smaller)
        calls = min(len(typed), len(typed_smaller))
        ours, on_smaller, floor = (
            _service(store, typed),
            _service(smaller, typed_smaller),
            people_search(connection, typed, _LARGEST_ANSWER),
        )
        found = percentiles.by_turns("search as you type, p95", _LIMIT, ours, floor, calls=calls, runs=3)
        framed = Row("search as you type within one frame, p95", found.ours, _FRAME, found.ours / _FRAME, 1.0)
        larger = percentiles.by_turns(
            "search on a store ten times larger, p95", _LARGER_LIMIT, ours, on_smaller, calls=calls, runs=3
        )
        return [found, framed, larger]


def _typed(store: Store) -> list[str]:
    """Everything that stands in the box from the second letter of each name on; the names are the store's."""
    people = People(store)
    there = people.count(PersonFilter())
    drawn = (people.get(key) for key in Random(5).sample(range(1, there + 1), _NAMES))
    names = [person.name for person in drawn if person]
    return [name[:end] for name in names for end in range(_SHORTEST, len(name) + 1)]


def _service(store: Store, typed: list[str]) -> Callable[[int], object]:
    search = Search(store)
    return lambda number: search.find(typed[number], _SHOWN, [Noun.PEOPLE])
