"""More than one name or word in one cell: how it is written, and how it is read, also as others write it."""

import re
from collections.abc import Iterable

_BETWEEN = re.compile(r"\s*[;|\n]\s*|,\s+")
_QUOTED = re.compile(r'"((?:[^"]|"")+)"(?=\s*(?:[;|\n]|,\s|$))')


def joined(words: Iterable[str]) -> str:
    """As in: Buurtwerk; "Zorg, thuis"; De Brug. What holds a sign that separates stands between quotes."""
    return "; ".join(map(_written, words))


def separated(text: str) -> list[str]:
    """The words, whether they were written by `joined` or by somebody: between ; | commas or line ends."""
    found, place = [], 0
    while place < len(text):
        quoted = _QUOTED.match(text, place)
        end = _BETWEEN.search(text, quoted.end() if quoted else place)
        until = end.start() if end else len(text)
        found.append(quoted[1].replace('""', '"') if quoted else text[place:until].strip())
        place = end.end() if end else len(text)
    return [word for word in found if word]


def _written(word: str) -> str:
    if word.startswith('"') or _BETWEEN.search(word):
        return '"{}"'.format(word.replace('"', '""'))
    return word
