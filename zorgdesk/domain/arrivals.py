"""When people came in, in bars of five minutes."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

STEP = timedelta(minutes=5)
_EVENING = 144
"""Bars of half a day; what is spread wider was not one evening, and its quiet hours say nothing."""


def per_five_minutes(times: Iterable[datetime]) -> list[tuple[datetime, int]]:
    """Every five minutes from the first to the last arrival, quiet ones too, with how many came in them."""
    counts = Counter(_floor(time) for time in times)
    if not counts:
        return []
    first, last = min(counts), max(counts)
    bars = (last - first) // STEP + 1
    if bars > _EVENING:
        return sorted(counts.items())
    return [(first + STEP * bar, counts[first + STEP * bar]) for bar in range(bars)]


def _floor(time: datetime) -> datetime:
    return time.replace(minute=time.minute - time.minute % 5, second=0, microsecond=0)
