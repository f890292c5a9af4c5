"""Which letters of a text were typed, so that they can be marked."""

import re

from zorgdesk.domain.names import fold

_WORD = re.compile(r"\w+")


def found_ranges(text: str, typed: str) -> list[tuple[int, int]]:
    """(start, length) of each beginning of a word that was typed: "Salma El Idrissi", "el sa" → 0,2 and 6,2.

    Accents and case do not count, as in the search itself.
    """
    wanted = fold(typed).split()
    found = []
    for word in _WORD.finditer(text):
        folded = fold(word[0])
        begun = max((part for part in wanted if folded.startswith(part)), key=len, default="")
        if begun:
            found.append((word.start(), _letters(word[0], len(begun))))
    return found


def fits(text: str, typed: str) -> bool:
    """Whether every word typed begins a word of the text."""
    words = fold(text).split()
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())


def _letters(word: str, folded_length: int) -> int:
    """How many letters of the word as written make the folded beginning: "ß" is two letters folded."""
    return next(
        (count for count in range(1, len(word) + 1) if len(fold(word[:count])) >= folded_length), len(word)
    )
