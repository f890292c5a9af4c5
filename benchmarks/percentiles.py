"""What somebody notices is not the middle but the slow one in twenty: the 95th percentile."""

import statistics
import time
from collections.abc import Callable

from benchmarks.measure import Row


def by_turns(
    promise: str,
    limit: float,
    ours: Callable[[int], object],
    floor: Callable[[int], object],
    *,
    calls: int,
    runs: int = 5,
    prepare: Callable[[int], object] | None = None,
) -> Row:
    """The medians over several runs of the 95th percentile; a tenth of the calls only warms up.

    Each gets the number of the call; what `prepare` does before ours is not counted. Our call and its floor
    take turns, so that both meet the same disk.
    """
    slow: tuple[list[float], list[float]] = ([], [])
    ready = prepare or (lambda _number: None)
    for number in range(calls // 10):
        ready(number)
        ours(number)
        floor(number)
    for _ in range(runs):
        taken: tuple[list[float], list[float]] = ([], [])
        for number in range(calls):
            ready(number)
            for work, times in zip((ours, floor), taken, strict=True):
                start = time.perf_counter()
                work(number)
                times.append(time.perf_counter() - start)
        for times, found in zip(taken, slow, strict=True):
            found.append(statistics.quantiles(times, n=20)[-1])
    mine, least = (statistics.median(found) for found in slow)
    return Row(promise, mine, least, mine / least, limit)
