"""Whether two organisations of a register are one: by name, abbreviation, number, website, municipality."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from zorgdesk.domain.blocking import Block, blocks
from zorgdesk.domain.duplicates import Scored
from zorgdesk.domain.names import fold

_NAME = 60
_SURE = 1.25
"""The name itself is the same, however it is written; what else resembles it counts as 1."""
_NUMBER, _DOMAIN, _EMAIL, _TELEPHONE = 40, 20, 20, 15
_MUNICIPALITY, _OTHER_MUNICIPALITY = 10, -25
_LEGAL_FORMS = frozenset(
    "vzw ivzw asbl aisbl vof bv bvba cv cvba cvso so nv sa srl sprl scrl gcv comm commv fv stv snc".split()
)
_SMALL = frozenset(
    "de het een en of van voor der den te ten ter in op aan bij met la le les du des et pour".split()
)
_SHORT_FOR = {
    "openbaar centrum maatschappelijk welzijn": "ocmw",
    "centrum algemeen welzijnswerk": "caw",
    "centrum geestelijke gezondheidszorg": "cgg",
    "lokaal dienstencentrum": "ldc",
    "cultureel centrum": "cc",
    "cultuurcentrum": "cc",
    "gemeenschapscentrum": "gc",
    "bibliotheek": "bib",
    "openbare bibliotheek": "bib",
    "woonzorgcentrum": "wzc",
    "centre public action sociale": "cpas",
}
_LEAST_INITIALS, _MOST_INITIALS = 3, 7
_LONG_NAME, _LONG_WORD = 10, 6


class OrganisationFacts(NamedTuple):
    """What is compared. `aliases` are the other names it is known by."""

    id: int
    name: str
    aliases: tuple[str, ...]
    number: str
    email: str
    website: str
    telephone: str
    municipality: str
    parent_id: int | None


class _Known(NamedTuple):
    facts: OrganisationFacts
    folded: str
    names: tuple[tuple[str, ...], ...]
    """Of the name and then of each alias, the words that count, what is known abbreviated."""
    initials: tuple[frozenset[str], ...]
    number: str
    domain: str
    municipality: str


class Organisations:
    """A register to compare: which two are worth it, and how alike these are."""

    def __init__(self, facts: Sequence[OrganisationFacts]) -> None:
        self._all = [_known(one) for one in facts]

    def blocks(self) -> Iterator[Iterable[Block]]:
        """Those that share a key; a duplicate shares at least one."""
        yield blocks(map(self._keys, self._all)).values()

    @staticmethod
    def _keys(one: "_Known") -> Collection[str]:
        keys = [f"n{' '.join(sorted(words))}" for words in one.names]
        keys += [key for initials in one.initials for key in initials]
        keys += [f"w{words[0]}|{words[-1]}" for words in one.names if len(words) > 1]
        keys += [f"b{''.join(words)[:8]}" for words in one.names]
        keys += [f"#{one.number}"] if one.number else []
        keys += [f"d{one.domain}"] if one.domain else []
        return dict.fromkeys(keys)

    def order(self, place: int) -> str:
        """Neighbours in this order are worth comparing where many share a key."""
        return " ".join(sorted(self._all[place].names[0]))

    def score(self, place: int, other_place: int) -> Scored:
        """How probable it is that two are one. Another number, or being part of the other, vetoes."""
        one, other = self._all[place], self._all[other_place]
        if one.number and other.number and one.number != other.number:
            return Scored(0, ())
        if one.facts.id == other.facts.parent_id or other.facts.id == one.facts.parent_id:
            return Scored(0, ())
        found = dict(_agreeing(one, other))
        alike, because = _names_alike(one, other)
        if not alike and "same_number" not in found:
            return Scored(0, ())
        total = _NAME * max(alike, 0.5) + sum(found.values())
        return Scored(max(0, min(100, round(total))), (*((because,) if alike else ()), *found))


def _agreeing(one: _Known, other: _Known) -> Iterator[tuple[str, int]]:
    if one.number and one.number == other.number:
        yield "same_number", _NUMBER
    if one.domain and one.domain == other.domain:
        yield "same_domain", _DOMAIN
    if one.facts.email and one.facts.email.casefold() == other.facts.email.casefold():
        yield "same_email", _EMAIL
    if one.facts.telephone and one.facts.telephone == other.facts.telephone:
        yield "same_telephone", _TELEPHONE
    if one.municipality and other.municipality:
        if one.municipality == other.municipality:
            yield "same_municipality", _MUNICIPALITY
        else:
            yield "other_municipality", _OTHER_MUNICIPALITY


def _names_alike(one: _Known, other: _Known) -> tuple[float, str]:
    if one.folded == other.folded:
        return _SURE, "same_name"
    if "".join(one.names[0]) == "".join(other.names[0]) or sorted(one.names[0]) == sorted(other.names[0]):
        return _SURE, _difference(one.facts.name, other.facts.name)
    if any(sorted(words) == sorted(others) for words in one.names for others in other.names):
        return _SURE, "alias"
    if not one.initials[0].isdisjoint(other.initials[0]):
        return 1.0, "abbreviation"
    return (1.0, "typing_error") if _slip(one.names[0], other.names[0]) else (0.0, "")


def _difference(one: str, other: str) -> str:
    words, others = (set(_apart(name)) for name in (one, other))
    if words - _LEGAL_FORMS == others - _LEGAL_FORMS:
        return "legal_form" if words != others else "written_otherwise"
    return "abbreviation" if len(words) != len(others) else "written_otherwise"


def _slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """One long word with one letter wrong; numbers and short words tell organisations apart."""
    from rapidfuzz.distance import OSA

    if len(one) != len(other) or len("".join(one)) < _LONG_NAME:
        return False
    wrong = [pair for pair in zip(sorted(one), sorted(other), strict=True) if pair[0] != pair[1]]
    if len(wrong) != 1:
        return False
    first, second = wrong[0]
    plain = first.isalpha() and second.isalpha()
    return plain and min(map(len, wrong[0])) >= _LONG_WORD and OSA.distance(first, second) == 1


def _known(facts: OrganisationFacts) -> _Known:
    names = tuple(_bare(name) for name in (facts.name, *facts.aliases) if fold(name)) or ((),)
    digits = "".join(filter(str.isdigit, facts.number)).removeprefix("0")
    initials = tuple(frozenset(_initials(words)) for words in names)
    return _Known(facts, fold(facts.name), names, initials, digits, _domain(facts), fold(facts.municipality))


def _apart(name: str) -> list[str]:
    """Folded words, letters with dots between them in one piece: v.z.w. and O.C.M.W."""
    words = list[str]()
    letters = ""
    for word in fold(name).split():
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        words += [letters] if letters else []
        words.append(word)
        letters = ""
    return [*words, letters] if letters else words


def _bare(name: str) -> tuple[str, ...]:
    words = [word for word in _apart(name) if word not in _LEGAL_FORMS]
    counting = [word for word in words if word not in _SMALL] or words
    text = f" {' '.join(counting)} "
    for full, short in sorted(_SHORT_FOR.items(), key=lambda pair: -len(pair[0])):
        text = text.replace(f" {full} ", f" {short} ")
    return tuple(text.split())


def _initials(words: tuple[str, ...]) -> list[str]:
    """Keys that an abbreviation shares with its name in full: "kvlv" of four words, or a word kvlv."""
    keys = [
        f"i{word}|{' '.join(sorted(words[:place] + words[place + 1 :]))}"
        for place, word in enumerate(words)
        if _LEAST_INITIALS <= len(word) <= _MOST_INITIALS and word.isalpha()
    ]
    for length in range(_LEAST_INITIALS, min(len(words), _MOST_INITIALS) + 1):
        letters = "".join(word[0] for word in words[:length])
        keys.append(f"i{letters}|{' '.join(sorted(words[length:]))}")
    return keys


def _domain(facts: OrganisationFacts) -> str:
    """Of the website, or of an address that is not with one of the large providers."""
    site = facts.website.casefold().strip().partition("://")[2] or facts.website.casefold().strip()
    site = site.partition("/")[0].removeprefix("www.")
    mail = facts.email.casefold().partition("@")[2].strip()
    return site or ("" if mail in _PROVIDERS else mail)


_PROVIDERS = frozenset(
    "gmail.com hotmail.com hotmail.be outlook.com outlook.be live.be telenet.be skynet.be proximus.be "
    "yahoo.com icloud.com me.com msn.com scarlet.be voo.be".split()
)
