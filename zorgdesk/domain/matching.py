"""Whether a few typed letters fit somebody: the rule of every list that narrows while somebody types."""

from collections.abc import Iterable
from typing import TypeVar

from zorgdesk.domain.names import fold

T = TypeVar("T")


def searchable(*texts: str | None) -> str:
    """The words of these texts as `Typed.among` wants them: make it once where many letters will be typed."""
    return f" {fold(' '.join(text for text in texts if text))}"


class Typed:
    """What somebody typed: every word of it must begin a word, in any order, case and accents aside.

    Nothing typed fits everything.
    """

    def __init__(self, text: str) -> None:
        self._begins = [f" {word}" for word in fold(text).split()]

    def among(self, things: Iterable[tuple[T, str]]) -> list[T]:
        """The things that fit, each given with its searchable words: quick enough for thousands at a key."""
        left = list(things)
        for begin in self._begins:
            left = [pair for pair in left if begin in pair[1]]
        return [thing for thing, _ in left]
