"""Whether two names may be one: the same but for a dash, an accent, the order or a letter.

Names are compared as their sort keys: family name in one piece, a space, given names ("vandenabeele jos").
"""

from collections.abc import Iterable, Mapping
from string import ascii_lowercase

from zorgdesk.domain.names import fold, is_particle

_SHORTEST, _LONG = 4, 12
"""Names of fewer letters must be the same; from so many letters on they may differ by two."""
_MOST_WORDS = 6
_BEGINNING = 4


class NameAsked:
    """A name as somebody typed it, in either order, split where nobody knows."""

    def __init__(self, typed: str) -> None:
        words = fold(typed).split()[:_MOST_WORDS]
        self._split = [
            pair
            for place in range(1, len(words))
            if not is_particle(words[place - 1]) and not is_particle(words[-1])
            for pair in ((words[place:], words[:place]), (words[:place], words[place:]))
        ]
        if len(words) == 1 and len(words[0]) >= _SHORTEST:
            self._split = [(words, [])]

    def beginnings(self) -> list[str]:
        """What the key of everybody who is near begins with, unless the wrong letter is in just this part."""
        return sorted({"".join(family)[: self._sure(family)] for family, _ in self._split})

    def misspelt(self) -> list[str]:
        """The keys of everybody with one wrong letter in the beginning: few enough to look each up."""
        keys: set[str] = set()
        for family, given in self._split if self._may_differ() else ():
            key = _key(family, given)
            keys.update(_one_wrong(key, min(self._sure(family), len(key))))
        return sorted(keys)

    def among(self, keys: Mapping[int, str], limit: int) -> list[int]:
        """Whose keys are near, the nearest first. A single word is compared with family names alone."""
        from rapidfuzz import process  # not before somebody is looked for
        from rapidfuzz.distance import OSA

        alone = len(self._split) == 1
        there = {which: key.partition(" ")[0] for which, key in keys.items()} if alone else keys
        best: dict[int, float] = {}
        for family, given in self._split:
            wanted = _key(family, given)
            found = process.extract(
                wanted, there, scorer=OSA.distance, processor=None, score_cutoff=_allowed(wanted), limit=None
            )
            for _, distance, which in found:
                best[which] = min(distance, best.get(which, distance))
        return sorted(best, key=lambda which: (best[which], keys[which]))[:limit]

    def _may_differ(self) -> bool:
        return any(_allowed(_key(*names)) for names in self._split)

    def _sure(self, family: list[str]) -> int:
        """So many letters: the particles, which half of a country begins with, and a few of the name."""
        particles = 0
        for word in family:
            if not is_particle(word):
                break
            particles += len(word)
        return particles + _BEGINNING


def _key(family: list[str], given: list[str]) -> str:
    return f"{''.join(family)} {' '.join(given)}".strip()


def _allowed(key: str) -> int:
    return 2 if len(key) >= _LONG else int(len(key) >= _SHORTEST)


def _one_wrong(key: str, end: int) -> Iterable[str]:
    """Every key with a letter more, less, changed or swapped before `end`."""
    letters = sorted(set(ascii_lowercase) | set(key))
    for place in range(end):
        before, here, after = key[:place], key[place], key[place + 1 :]
        yield before + after
        if after:
            yield before + after[0] + here + after[1:]
        for letter in letters:
            yield before + letter + after
            yield before + letter + here + after
