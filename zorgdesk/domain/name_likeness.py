"""How alike the names of two people are, whatever the order, accents, particles, dashes and slips."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import groupby
from typing import NamedTuple

from zorgdesk.domain.names import fold, is_particle
from zorgdesk.domain.short_names import may_be_one

_SHORTEST_TYPO, _LONG = 4, 9
"""Words of fewer letters are another word when a letter differs; from so many on, two letters may."""
_BORNE = 3
"""A word that so many people bear is a name of its own, and no slip of the pen."""


class Part(NamedTuple):
    """A given or a family name in the pieces that are compared, folded."""

    full: str
    """All words in one piece, particles too: vandenabeele."""
    words: tuple[str, ...]
    """The words without particles."""
    bare: str
    """These in one piece."""
    sound: str
    """What is left when ways of writing one sound are one, without particles: Peeters and Peters."""


class Names:
    """Takes names apart, each part once; knows which of them many people bear."""

    def __init__(self, names: Collection[tuple[str, str]]) -> None:
        self._known: dict[str, Part] = {}
        given, family = zip(*names, strict=True) if names else ((), ())
        self._given, self._family = self._borne(given), self._borne(family)

    def part(self, text: str) -> Part:
        """A given or a family name taken apart."""
        known = self._known.get(text)
        if known is None:
            words = fold(text).split()
            core = tuple(word for word in words if not is_particle(word)) or tuple(words)
            full = "".join(words)
            known = self._known[text] = Part(full, core, "".join(core), sound(full))
        return known

    def _borne(self, texts: Iterable[str]) -> "Counter[str]":
        borne = Counter[str]()
        for text, times in Counter(texts).items():
            borne[self.part(text).bare] += times
        return borne

    def likeness(self, one: tuple[str, str], other: tuple[str, str]) -> tuple[float, str]:
        """Of two given and family names: from 0 for others to 1 for one, and the code of what was found."""
        given, family, other_given, other_family = map(self.part, (*one, *other))
        if not given.words + family.words:
            return 0.0, ""
        if (given.full, family.full) == (other_given.full, other_family.full):
            same = [text.casefold() for text in one] == [text.casefold() for text in other]
            return (1.0, "same_name") if same else (0.98, "written_otherwise")
        words, others = given.words + family.words, other_given.words + other_family.words
        if (given.bare, family.bare) == (other_given.bare, other_family.bare):
            if len(words) != len(others):
                return 0.98, "written_otherwise"
            moved = sorted(given.full + family.full) == sorted(other_given.full + other_family.full)
            return (0.97 if moved else 0.88), "particle"
        if (
            sorted(words) == sorted(others)
            or given.full + family.full == other_family.full + other_given.full
        ):
            return 0.96, "swapped"
        alike, because = self._given_alike(given.words, other_given.words)
        also_alike, therefore = self._family_alike(family, other_family)
        return alike * also_alike, (therefore or because if also_alike <= alike else because or therefore)

    def _given_alike(self, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:
        if one == other:
            return float(bool(one)), ""
        if not one or not other:
            return 0.0, ""
        first, second = sorted((one[0], other[0]), key=len)
        if len(first) == 1:
            return (0.85, "initial") if second.startswith(first) else (0.0, "")
        if first == second:
            return 0.92, "more_names"
        if may_be_one(first, second):
            return 0.93, "nickname"
        return self._slip("".join(one), "".join(other), self._given), "typing_error"

    def _family_alike(self, one: Part, other: Part) -> tuple[float, str]:
        if one.words == other.words:
            return float(bool(one.words)), ""
        if one.full == other.full or one.bare == other.bare:
            return 0.98, "written_otherwise"
        words, others = set(one.words), set(other.words)
        if words and others and (words <= others or words >= others):
            return 0.93, "added_name"
        alike = self._slip(one.bare, other.bare, self._family)
        return (alike, "typing_error") if alike else (0.0, "other_family_name")

    @staticmethod
    def _slip(one: str, other: str, borne: "Counter[str]") -> float:
        """Whether one word is the other with a slip: surer in a long one, less so when both are names."""
        from rapidfuzz.distance import OSA

        shortest = min(len(one), len(other))
        if shortest < _SHORTEST_TYPO:
            return 0.0
        distance = OSA.distance(one, other, score_cutoff=2)
        if distance > (2 if shortest >= _LONG else 1):
            return 0.0
        if borne[one] >= _BORNE and borne[other] >= _BORNE:
            return 0.75
        return 0.95 if distance == 1 else 0.9


def sound(word: str) -> str:
    """A folded name in one piece as it is heard, more or less, without the particles it begins with."""
    core = _PARTICLES.sub("", word)
    heard = _WRITTEN.sub(lambda found: _HEARD[found[0]], core)
    return "".join(letter for letter, _run in groupby(heard))


_HEARD = {
    "sch": "s", "ck": "k", "ch": "g", "gh": "g", "ph": "f", "th": "t", "dt": "t", "ae": "a", "ij": "i",
    "ey": "i", "ei": "i", "y": "i", "c": "k", "q": "k", "x": "ks", "z": "s", "v": "f", "oe": "u", "ie": "i",
    "uy": "ui",
}  # fmt: skip
_WRITTEN = re.compile("|".join(sorted(_HEARD, key=len, reverse=True)))
_PARTICLES = re.compile(r"^(?:vanden|vander|vande|van|den|der|de|el|d)(?=\w{4})")
