"""How alike the names of two people are, whatever the order, accents, particles, dashes and slips."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from zorgdesk.domain.names import fold, is_particle
from zorgdesk.domain.short_names import may_be_one

_SHORTEST_TYPO, _LONG = 4, 9
"""Words of fewer letters are another word when a letter differs; from so many on, two letters may."""
_BORNE = 3
"""A word that so many people bear is a name of its own, and no slip of the pen."""


class Name(NamedTuple):
    """One person's name in the pieces that are compared, all folded."""

    written: str
    """As it stands, in lower case."""
    given_full: str
    family_full: str
    """All words in one piece, particles too: vandenabeele."""
    given: tuple[str, ...]
    family: tuple[str, ...]
    """The words without particles."""

    @property
    def exact(self) -> str:
        """The same for two names that differ only in order, accents, particles and dashes."""
        return "".join(sorted((*self.given, *self.family)))


class Names:
    """Takes names apart, each part once; knows which words many people bear."""

    def __init__(self, parts: Iterable[tuple[str, str]]) -> None:
        self._known: dict[str, tuple[str, tuple[str, ...]]] = {}
        self.all = [self._name(given, family) for given, family in parts]
        self._given = Counter("".join(one.given) for one in self.all)
        self._family = Counter("".join(one.family) for one in self.all)

    def likeness(self, one: Name, other: Name) -> tuple[float, str]:
        """From 0 for other people to 1 for one name, and the code of what was found."""
        if not one.given + one.family:
            return 0.0, ""
        if one.given_full == other.given_full and one.family_full == other.family_full:
            return (1.0, "same_name") if one.written == other.written else (0.98, "written_otherwise")
        if _joined(one) == _joined(other):
            dashed = (len(one.given), len(one.family)) != (len(other.given), len(other.family))
            return (0.98, "written_otherwise") if dashed else (0.97, "particle")
        if _joined(one) == _joined(other)[::-1] or one.given_full + one.family_full == (
            other.family_full + other.given_full
        ):
            return 0.97, "swapped"
        if sorted((*one.given, *one.family)) == sorted((*other.given, *other.family)):
            return 0.95, "swapped"
        given, because = self._given_alike(one.given, other.given)
        family, therefore = self._family_alike(one.family, other.family)
        return given * family, (therefore or because if family <= given else because or therefore)

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

    def _family_alike(self, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:
        if one == other:
            return float(bool(one)), ""
        if one and other and (set(one) <= set(other) or set(one) >= set(other)):
            return 0.93, "added_name"
        alike = self._slip("".join(one), "".join(other), self._family)
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

    def _name(self, given: str, family: str) -> Name:
        given_full, given_words = self._part(given)
        family_full, family_words = self._part(family)
        return Name(f"{given}|{family}".casefold(), given_full, family_full, given_words, family_words)

    def _part(self, text: str) -> tuple[str, tuple[str, ...]]:
        known = self._known.get(text)
        if known is None:
            words = fold(text).split()
            bare = tuple(word for word in words if not is_particle(word)) or tuple(words)
            known = self._known[text] = ("".join(words), bare)
        return known


def _joined(name: Name) -> tuple[str, str]:
    return "".join(name.given), "".join(name.family)
