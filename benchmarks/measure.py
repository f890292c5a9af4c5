"""How a promise is measured: our work and its floor by turns, so that a busy machine slows down both."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ours` and `floor` are seconds or megabytes, `limit` the highest ratio."""

    promise: str
    ours: float
    floor: float
    ratio: float
    limit: float

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.ratio <= self.limit


def by_turns(
    promise: str, limit: float, ours: Callable[[], object], floor: Callable[[], object], runs: int = 7
) -> Row:
    """Medians of several runs after one that is not counted. The ratio is that of the medians."""
    times: tuple[list[float], list[float]] = ([], [])
    for work in (ours, floor):
        work()
    for _ in range(runs):
        for work, taken in zip((ours, floor), times, strict=True):
            taken.append(_seconds(work))
    mine, least = (statistics.median(taken) for taken in times)
    return Row(promise, mine, least, mine / least, limit)


def _seconds(work: Callable[[], object]) -> float:
    """Python looks for garbage between the runs, as it does between the deeds of somebody at the window."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start
    finally:
        gc.enable()
