"""Finding who stands in a register twice: how many are found, how many wrongly, and at what cost."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from math import log
from pathlib import Path
from typing import Any

from benchmarks.generated_duplicates import Register, register
from benchmarks.measure import Row, by_turns
from zorgdesk.db.engine import connect
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services, open_services

_PEOPLE = 200_000
_SMALLER = 10
_TIMES_READING = 20.0
_MISSED, _WRONG = 0.05, 0.10
_RUNS = 3
_NAMES = """
    SELECT p.id, p.given_name, p.family_name, p.email, p.telephone_key, o.name
    FROM people p LEFT JOIN affiliations a ON a.person_id = p.id AND a.is_primary
    LEFT JOIN organisations o ON o.id = a.organisation_id WHERE p.deleted_at IS NULL"""


def run() -> list[Row]:
    """What is missed, what is wrong, and the cost against reading and against a smaller register."""
    with tempfile.TemporaryDirectory() as folder:
        large, small = (register(Path(folder), size) for size in (_PEOPLE, _PEOPLE // _SMALLER))
        with _opened(large) as search, _opened(small) as search_small, closing(connect(large.path)) as bare:
            return [
                *found(large),
                by_turns(
                    f"duplicates among {_PEOPLE:,} people, against reading them",
                    _TIMES_READING,
                    search,
                    lambda: _read(bare),
                    runs=_RUNS,
                ),
                _growth(search, search_small),
            ]


def found(one: Register) -> Iterator[Row]:
    """The share of the planted ones that is missed, and of the listed ones that is wrong."""
    with closing(open_services(one.path)) as services:
        listed = {pair.ids for pair in services.duplicates.candidates(Noun.PEOPLE)}
    planted = one.planted.keys()
    missed = len(planted - listed) / len(planted)
    wrong = len(listed - planted) / max(1, len(listed))
    yield Row("share of planted duplicates missed", missed, _MISSED, missed / _MISSED, 1.0)
    yield Row("share of listed duplicates that are two", wrong, _WRONG, wrong / _WRONG, 1.0)


def _growth(search: Callable[[], object], search_small: Callable[[], object]) -> Row:
    """Ten times the people against the smaller search times what n·log n makes of it."""
    turns = by_turns("", 1.0, search, search_small, runs=_RUNS)
    expected = turns.floor * _SMALLER * log(_PEOPLE) / log(_PEOPLE // _SMALLER)
    promise = f"duplicates among {_PEOPLE:,} people, against n·log n of {_PEOPLE // _SMALLER:,}"
    return Row(promise, turns.ours, expected, turns.ours / expected, 1.0)


@contextmanager
def _opened(one: Register) -> Iterator[Callable[[], object]]:
    services: Services = open_services(one.path)
    yield lambda: services.duplicates.candidates(Noun.PEOPLE)
    services.close()


def _read(bare: Any) -> object:
    return bare.execute(_NAMES).fetchall()
