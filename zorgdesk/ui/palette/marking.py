"""Which letters of a text were typed, so that they can be marked."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from zorgdesk.domain.names import fold, is_particle

_Folded = tuple[re.Match[str], str]
"""A word of a text, and folded."""

_WORD = re.compile(r"\w+")
_FAR = 40
"""Letters into a text at which a word may fall outside a line."""
_WORDS_BEFORE = 3


def found_ranges(text: str, typed: str) -> list[tuple[int, int]]:
    """(start, length) of each beginning of a word that was typed: "Salma El Idrissi", "el sa" → 0,2 and 6,2.

    Accents and case do not count, as in the search itself, and particles may be typed in one piece:
    "vandenab" → the first letters of "Van den Abeele".
    """
    wanted = fold(typed).split()
    words = [(word, fold(word[0])) for word in _WORD.finditer(text)]
    found = []
    for word, folded in words:
        begun = max((part for part in wanted if folded.startswith(part)), key=len, default="")
        if begun:
            found.append((word.start(), _letters(word[0], len(begun))))
    for part in wanted:
        if not any(folded.startswith(part) for _, folded in words):
            found += [_joined(words[place:], part) for place in _runs(words, part)]
    return sorted(found)


def _runs(words: Sequence[_Folded], part: str) -> Iterator[int]:
    """Where a run of particles with the word after it begins as typed."""
    for place in range(len(words)):
        folded = [word for _, word in words[place:]]
        particles = len(list(takewhile(is_particle, folded)))
        if particles and "".join(folded[: particles + 1]).startswith(part):
            yield place


def _joined(words: Sequence[_Folded], part: str) -> tuple[int, int]:
    """From the first of these words to the last letter that was typed."""
    start, left = words[0][0].start(), len(part)
    for word, folded in words:
        if left <= len(folded):
            return start, word.start() + _letters(word[0], left) - start
        left -= len(folded)
    return start, 0


def excerpt(text: str, typed: str) -> str:
    """A long text from just before the first word that was typed, so that its marks can be seen."""
    line = " ".join(text.split())
    found = found_ranges(line, typed)
    if not found or found[0][0] < _FAR:
        return line
    before = line[: found[0][0]].split()[-_WORDS_BEFORE:]
    return f"… {' '.join([*before, line[found[0][0] :]])}"


def fits(text: str, typed: str) -> bool:
    """Whether every word typed begins a word of the text."""
    words = fold(text).split()
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())


def _letters(word: str, folded_length: int) -> int:
    """How many letters of the word as written make the folded beginning: "ß" is two letters folded."""
    return next(
        (count for count in range(1, len(word) + 1) if len(fold(word[:count])) >= folded_length), len(word)
    )
