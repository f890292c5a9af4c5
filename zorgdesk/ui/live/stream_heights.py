"""Where rows of different heights stand, when only those near the eye were measured."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, islice


class Heights:
    """Guesses first, and measures a row when it comes near. Adding rows measures nothing that was there.

    `guess(first, count)` gives heights of rows in a run. A row at the end costs the same among any number.
    """

    def __init__(self, guess: Callable[[int, int], list[int]], measure: Callable[[int], int]) -> None:
        self._guess = guess
        self._measure = measure
        self._heights: list[int] = []
        self._exact: list[bool] = []
        self._tops: list[int] = [0]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        return self._tops[-1]

    def top(self, row: int) -> int:
        return self._tops[row]

    def height(self, row: int) -> int:
        return self._heights[row]

    def row_at(self, y: int) -> int:
        """The row at this height; the first or last one for what is outside."""
        return max(min(bisect_right(self._tops, y) - 1, len(self._heights) - 1), 0)

    def reset(self, rows: int) -> None:
        """Guess all of them."""
        self._heights, self._exact = [], []
        self.insert(0, rows)

    def insert(self, row: int, count: int) -> None:
        self._heights[row:row] = self._guess(row, count)
        self._exact[row:row] = [False] * count
        self._add_up(row)

    def remove(self, row: int, count: int) -> None:
        del self._heights[row : row + count]
        del self._exact[row : row + count]
        self._add_up(row)

    def forget(self, row: int) -> None:
        """The row is other than it was."""
        if 0 <= row < len(self._exact):
            self._exact[row] = False

    def measure(self, first: int, last: int) -> bool:
        """Make these rows exact (`last` included); whether that moved anything."""
        changed: int | None = None
        for row in range(max(first, 0), min(last, len(self._heights) - 1) + 1):
            if not self._exact[row]:
                self._exact[row] = True
                found = self._measure(row)
                if found != self._heights[row] and changed is None:
                    changed = row
                self._heights[row] = found
        if changed is not None:
            self._add_up(changed)
        return changed is not None

    def _add_up(self, first: int) -> None:
        """The tops of the rows behind `first`."""
        del self._tops[first + 1 :]
        tops = accumulate(self._heights[first:], initial=self._tops[first])
        self._tops += islice(tops, 1, None)
