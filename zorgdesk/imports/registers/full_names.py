"""Names in one column: which comes first is decided over all of them, then each is split and tidied."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

from zorgdesk.domain.names import fold, is_particle
from zorgdesk.imports.registers.given_names import GIVEN_NAMES

_TITLES = re.compile(
    r"(?:(?:dhr|mevr|mw|mej|mr|mrs|ms|miss|dr|drs|prof|ir|ing|lic|e\.?h|z\.?e\.?h|m|mme|mlle|mle|me)\.\s*"
    r"|(?:dhr|mevr|mw|mej|mrs|ms|drs|prof|mme|mlle|mle|mevrouw|meneer|mijnheer|monsieur|madame|mademoiselle"
    r"|de heer|dokter|docteur|professor|professeur|dr|ir|ing)\s+)+",
    re.IGNORECASE,
)
_NOTES = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_CAPITALS = 2


def without_title(name: str) -> str:
    """A name without "mevr.", "dr." and the like before it, and with one space between its words."""
    tidy = " ".join(name.split())
    begin = _TITLES.match(tidy)
    return tidy[begin.end() :] if begin and begin.end() < len(tidy) else tidy


def name_share(texts: Sequence[str], given_names: Collection[str]) -> float:
    """How many of these texts are two to six words with a known given name at one end."""
    if not texts:
        return 0.0
    return sum(any(_is_given(words[end], given_names) for end in (0, -1)) for words in _split(texts)) / len(
        texts
    )


def given_share(texts: Sequence[str], given_names: Collection[str]) -> float:
    """How many of these texts are a known given name, of one word or two."""
    if not texts:
        return 0.0
    words = map(str.split, texts)
    return sum(len(some) in (1, 2) and _is_given(some[0], given_names) for some in words) / len(texts)


def family_name_first(texts: Sequence[str], given_names: Collection[str]) -> bool:
    """Whether these names are "De Smet Lotte" rather than "Lotte De Smet"."""
    return _leaning(texts, given_names) < 0


def order_is_sure(texts: Sequence[str], given_names: Collection[str]) -> bool:
    """Whether anything in these names says which comes first."""
    return not _split(texts) or _leaning(texts, given_names) != 0


def split_full_name(name: str, given_names: Collection[str], *, family_first: bool) -> tuple[str, str]:
    """Given and family name. A comma comes after the family name, whatever the others do."""
    family, comma, given = name.partition(",")
    if comma:
        return without_title(given), without_title(family)
    words = without_title(name).split()
    if len(words) < 2:
        return "", " ".join(words)
    place = _given_begins(words, given_names) if family_first else _family_begins(words, given_names)
    first, last = " ".join(words[:place]), " ".join(words[place:])
    return (last, first) if family_first else (first, last)


def _leaning(texts: Sequence[str], given_names: Collection[str]) -> int:
    """Above zero for given names first, below for family names first."""
    names = _split(texts)
    firsts, lasts = (Counter(fold(words[end]) for words in names) for end in (0, -1))
    signs = sum(_sign(words, given_names) for words in names)
    if signs:
        return signs
    repeated = len(lasts) - len(firsts)  # people share given names more often than family names
    return repeated if abs(repeated) > len(names) // 10 else 0


def _sign(words: Sequence[str], given_names: Collection[str]) -> int:
    """What one name says: particles, capitals and known given names."""
    first, last = _is_given(words[0], given_names), _is_given(words[-1], given_names)
    particles = [place for place, word in enumerate(words) if _leads(word)]
    if particles and particles[0] == 0:
        return -2
    if particles and len(words) > 2:
        return 2
    if _is_shouted(words[0]) != _is_shouted(words[-1]):
        return -2 if _is_shouted(words[0]) else 2
    return int(first) - int(last)


def _given_begins(words: Sequence[str], given_names: Collection[str]) -> int:
    """Where the given name begins in "Van den Abeele Jos"."""
    place = 0
    while place < len(words) - 2 and _leads(words[place]):
        place += 1
    place += 1
    known = [at for at in range(place, len(words)) if _is_given(words[at], given_names)]
    shouted = [at for at in range(place, len(words)) if not _is_shouted(words[at])]
    if _is_shouted(words[0]) and shouted:
        return shouted[0]
    return known[0] if known else place


def _family_begins(words: Sequence[str], given_names: Collection[str]) -> int:
    """Where the family name begins in "Jos Van den Abeele" and "Jan Pieter Claes"."""
    for place, word in enumerate(words[1:], start=1):
        if _leads(word) or (_is_shouted(word) and not _is_shouted(words[0])):
            return place
    place = 1
    while place < len(words) - 1 and _is_given(words[place], given_names):
        place += 1
    return place


def _split(texts: Sequence[str]) -> list[list[str]]:
    """The names that leave the order open: two words to six, without a comma or a figure."""
    split = [without_title(_NOTES.sub("", text)).split() for text in texts if "," not in text]
    return [words for words in split if 2 <= len(words) <= 6 and not any(map(str.isdigit, "".join(words)))]


@cache
def _leads(word: str) -> bool:
    """Van, de, d' and what else leads up to a family name."""
    return is_particle(fold(word)) or word.casefold() in ("d'", "d’")


def _is_given(word: str, given_names: Collection[str]) -> bool:
    folded = fold(word)
    return folded in GIVEN_NAMES or folded in given_names


def _is_shouted(word: str) -> bool:
    return len(word) > _CAPITALS and word.isupper()
