"""How names are split, sorted and folded, so that case, accents, dashes and spacing never hide somebody."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ĳ": "ij"}
)
_APART = re.compile(r"[\W_]+")
_PARTICLES = frozenset(
    "van de der den het 't te ten ter von zu zum la le les du des d di da del della dos el al ben bin".split()
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents or punctuation, one space apart: "Van den Abeele-Ó" → "van den abeele o".

    The last ones are kept: a list asks for the same name many times.
    """
    if text.isascii():  # most names are, and long lists are sorted by this
        return _APART.sub(" ", text.lower()).strip()
    # Twice: some letters have a lower case only once decomposed, and some decompose only in lower case.
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in lower if not unicodedata.combining(letter))
    return _APART.sub(" ", bare.translate(_LETTERS)).strip()


def sort_key(family_name: str, given_name: str) -> str:
    """The Belgian order: particles belong to the name and spaces do not count, De Droogh beside Dedroogh."""
    return f"{fold(family_name).replace(' ', '')} {fold(given_name)}".strip()


_FOLDED_PARTICLES = frozenset(map(fold, _PARTICLES))


def is_particle(word: str) -> bool:
    """Whether a folded word only leads up to the name itself: van, de, el."""
    return word in _FOLDED_PARTICLES


def joined_particles(words: Iterable[str]) -> list[str]:
    """Folded words with each run of particles joined to the word after it: van de wau → vandewau."""
    joined, run = list[str](), ""
    for word in words:
        run += word
        if word not in _FOLDED_PARTICLES:
            joined.append(run)
            run = ""
    return [*joined, run] if run else joined


def fold_names(text: str) -> str:
    """The folded words, and once more those with particles, in one piece: "van de wau vandewau"."""
    words = fold(text).split()
    return " ".join([*words, *(word for word in joined_particles(words) if word not in words)])


def split_name(name: str) -> tuple[str, str]:
    """Split a display name into given and family name: "Jos Van den Abeele" → ("Jos", "Van den Abeele").

    The family name begins at the first particle after the first word, or else is all but the first word.
    "Abeele, Jos" is read as family name first.
    """
    if "," in name:
        family, _, given = name.partition(",")
        return " ".join(given.split()), " ".join(family.split())
    words = name.split()
    for index, word in enumerate(words[1:], start=1):
        if fold(word) in _PARTICLES or word.casefold().rstrip("'’") in _PARTICLES:
            return " ".join(words[:index]), " ".join(words[index:])
    return " ".join(words[:1]), " ".join(words[1:])
