"""Where rows of different heights stand, when only those near the eye were measured."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate


class Heights:
    """Guesses first, and measures a row when it comes near. Adding rows measures nothing that was there."""

    def __init__(self, guess: Callable[[int], int], measure: Callable[[int], int]) -> None:
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
        self._heights[row:row] = [self._guess(at) for at in range(row, row + count)]
        self._exact[row:row] = [False] * count
        self._add_up()

    def remove(self, row: int, count: int) -> None:
        del self._heights[row : row + count]
        del self._exact[row : row + count]
        self._add_up()

    def forget(self, row: int) -> None:
        """The row is other than it was."""
        if 0 <= row < len(self._exact):
            self._exact[row] = False

    def measure(self, first: int, last: int) -> bool:
        """Make these rows exact (`last` included); whether that moved anything."""
        moved = False
        for row in range(max(first, 0), min(last, len(self._heights) - 1) + 1):
            if not self._exact[row]:
                self._exact[row] = True
                found = self._measure(row)
                moved = moved or found != self._heights[row]
                self._heights[row] = found
        if moved:
            self._add_up()
        return moved

    def _add_up(self) -> None:
        self._tops = [0, *accumulate(self._heights)]
