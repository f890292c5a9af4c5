"""Looking for words in the stream: case and accents do not count, and all that is shown can be found."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

_LATIN = range(0xC0, 0x250)
_MARKS = "[\u0300-\u036f]*"


def pattern(typed: str) -> re.Pattern[str] | None:
    """What finds the words that were typed; None for nothing."""
    words = [_word(word) for word in typed.split()]
    return re.compile(r"\s+".join(words), re.IGNORECASE) if words else None


class Found:
    """The rows in which something was found, in their order."""

    def __init__(self, texts: Iterable[str], wanted: re.Pattern[str] | None) -> None:
        self._wanted = wanted
        self._seen = 0
        self.rows: list[int] = []
        self.add(texts)

    def add(self, texts: Iterable[str]) -> None:
        """More rows at the end."""
        for row, text in enumerate(texts, start=self._seen):
            self._seen = row + 1
            if self._wanted is not None and self._wanted.search(text):
                self.rows.append(row)

    def __len__(self) -> int:
        return len(self.rows)

    def after(self, row: int) -> int | None:
        """The first one below a row, or else the first of all."""
        return self.rows[bisect_right(self.rows, row) % len(self.rows)] if self.rows else None

    def before(self, row: int) -> int | None:
        """The last one above a row, or else the last of all."""
        return self.rows[bisect_left(self.rows, row) - 1] if self.rows else None

    def number(self, row: int) -> int:
        """The how manieth a row is; 0 when it is none of them."""
        place = bisect_left(self.rows, row)
        return place + 1 if place < len(self.rows) and self.rows[place] == row else 0


def _word(word: str) -> str:
    return "".join(_letter(letter) for letter in unicodedata.normalize("NFC", word))


def _letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[:1].casefold()
    if not bare.isalpha():
        return re.escape(letter)
    return f"[{re.escape(bare)}{_accented().get(bare, '')}{re.escape(letter)}]{_MARKS}"


@cache
def _accented() -> dict[str, str]:
    """The letters with accents, by the one below."""
    found: dict[str, str] = defaultdict(str)
    for letter in map(chr, _LATIN):
        bare = unicodedata.normalize("NFD", letter)[:1].casefold()
        if bare != letter:
            found[bare] += letter
    return dict(found)
