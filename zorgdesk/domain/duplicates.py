"""Records that are probably one and the same, why that is thought, and what became of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from zorgdesk.domain.changes import Noun

LISTED_FROM = 60
"""The score, of 100, from which a pair is worth a look: at least nine of ten are one record twice."""

Progress = Callable[[int, int], object]
"""Told how many steps are done, of how many. What it raises ends the search."""


_STEPS = 1000


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a part of the work, which is between these shares of the whole."""

    def told(done: int, total: int) -> None:
        progress(round(_STEPS * (start + (end - start) * done / max(total, 1))), _STEPS)

    return told


class Scored(NamedTuple):
    """How probable it is, from 0 to 100, and why: codes of `duplicate_reasons`, the weightiest first."""

    score: int
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likely:
    """One of the two: its name, and what tells it from others: the organisation, the municipality."""

    id: int
    uid: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two records of one noun that are probably one. `first` is the one that was entered first."""

    noun: Noun
    first: Likely
    second: Likely
    score: int
    why: tuple[str, ...]

    @property
    def ids(self) -> tuple[int, int]:
        """Both keys, the lower first."""
        return self.first.id, self.second.id


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two records field by field, with how much hangs on each per noun.

    In the fields of `fuller` the second record knows more.
    """

    noun: Noun
    records: tuple[Likely, Likely]
    values: tuple[Mapping[str, Any], Mapping[str, Any]]
    hanging: tuple[Mapping[str, int], Mapping[str, int]]
    fuller: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Merge:
    """Two records that became one. `again` says that the kept one was merged into another one since."""

    id: int
    noun: Noun
    kept: Likely
    gone: Likely
    at: datetime
    again: bool = False
