"""Whether two people of a register are one: by name, e-mail, telephone and organisation."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from math import log2, log10
from typing import NamedTuple

from zorgdesk.domain.blocking import Block, blocks
from zorgdesk.domain.duplicates import LISTED_FROM, Scored
from zorgdesk.domain.name_likeness import Names, Part

_NAME = 60
_EMAIL, _NEAR_EMAIL, _OTHER_EMAIL = 35, 12, -10
_TELEPHONE = 25
_ORGANISATION, _OTHER_ORGANISATION = 22, -12
_SHARED = 8
"""What a mailbox or telephone that a whole house uses tells."""
_HOUSEHOLD = 2
"""So many people at most have an address that is one person's."""
_CERTAIN, _NEARLY = 0.97, 0.95
_RENAMED = 0.5
_USUAL_SIZE = 20_000
"""In a register of so many, two who bear the same name and share nothing else are one as often as not."""


class PersonFacts(NamedTuple):
    """What is compared: e-mail in lower case, the key of the telephone; organisation 0 is unknown."""

    id: int
    given_name: str
    family_name: str
    email: str
    telephone: str
    organisation: int


class People:
    """A register to compare: which two are worth it, and how alike these are."""

    def __init__(self, facts: Sequence[PersonFacts], same_organisation: Mapping[int, int]) -> None:
        """`same_organisation` gives one key for organisations that are probably one."""
        self._facts, self._lead = facts, same_organisation
        self._names = Names([(one.given_name, one.family_name) for one in facts])
        self._parts = [(self._names.part(one.given_name), self._names.part(one.family_name)) for one in facts]
        self._exact = ["".join(sorted(given.words + family.words)) for given, family in self._parts]
        """The same for two names that differ only in order, accents, particles and dashes."""
        self._called = blocks(zip(self._exact))
        self._emails = blocks((one.email,) for one in facts)
        self._telephones = blocks((one.telephone,) for one in facts)
        size = log10(_USUAL_SIZE / max(len(facts), 1))
        self._rarity = min(14.0, max(-8.0, 10 * size))
        self._sound_tells = _NAME * _NEARLY + self._rarity >= LISTED_FROM

    def blocks(self) -> Iterator[Iterable[Block]]:
        """One kind after the other, those who share a key; a duplicate shares at least one.

        What differs in the name must agree elsewhere, or sound the same where that tells enough.
        """
        yield self._namesakes()
        yield self._emails.values()
        yield self._telephones.values()
        yield self._at_work()
        if self._sound_tells:
            yield blocks(_as_heard(*parts) for parts in self._parts).values()

    def order(self, place: int) -> str:
        """Neighbours in this order are worth comparing where many share a key."""
        return self._exact[place]

    def score(self, place: int, other_place: int) -> Scored:
        """How probable it is that two are one. A conflict in e-mail and organisation vetoes."""
        one, other = self._facts[place], self._facts[other_place]
        same_place = _agree(self._place(one), self._place(other))
        email = self._email(one.email, other.email)
        if email == _OTHER_EMAIL and same_place is False:
            return Scored(0, ())
        alike, because = self._names.likeness(one[1:3], other[1:3])
        if because == "other_family_name" and not alike and email == _EMAIL:
            alike = _RENAMED * self._called_alike(place, other_place)
        if not alike:
            return Scored(0, ())
        telephone = self._telephone(one.telephone, other.telephone)
        points: float = _points(email, telephone, same_place)
        if email != _EMAIL and not telephone and not same_place:
            points += self._rare(self._borne(place) if alike >= _CERTAIN else 2)
        total = _NAME * alike + points
        return Scored(max(0, min(100, round(total))), (because, *_why(email, telephone, same_place)))

    def _namesakes(self) -> Iterator[Block]:
        """Those who bear one name, as far as it tells enough: alone, or where their mail may be nearly one.

        The number of namesakes grows with the square of a register; what a name tells shrinks with it.
        """
        for bearers in self._called.values():
            told = _NAME + self._rare(len(bearers))
            if told >= LISTED_FROM:
                yield bearers
            elif told + _NEAR_EMAIL >= LISTED_FROM:
                yield from self._among(bearers, self._counted)

    def _at_work(self) -> Iterator[Block]:
        """Of each house those who share a word of their name."""
        for house in blocks((self._place(one),) for one in self._facts).values():
            yield from self._among(house, self._words)

    @staticmethod
    def _among(places: Block, keys: Callable[[int], Collection[str]]) -> Iterator[Block]:
        for block in blocks(map(keys, places)).values():
            yield [places[number] for number in block]

    def _words(self, place: int) -> tuple[str, ...]:
        given, family = self._parts[place]
        return given.words[:1] + family.words

    def _counted(self, place: int) -> tuple[str, ...]:
        email = self._facts[place].email
        return ("@" + _counted(email),) if email else ()

    def _place(self, one: PersonFacts) -> int:
        return self._lead.get(one.organisation, one.organisation)

    def _called_alike(self, place: int, other_place: int) -> bool:
        given, _family = self._parts[place]
        return bool(given.bare) and given.bare == self._parts[other_place][0].bare

    def _borne(self, place: int) -> int:
        return len(self._called.get(self._exact[place], ()))

    def _rare(self, borne: int) -> float:
        """A name alone says more in a small register, and less the more people bear it."""
        return self._rarity - 10 * log2(max(borne, 2) / 2)

    def _email(self, one: str, other: str) -> int:
        if not one or not other:
            return 0
        if one == other:
            return _EMAIL if len(self._emails[one]) <= _HOUSEHOLD else _SHARED
        return _NEAR_EMAIL if _near(one, other) else _OTHER_EMAIL

    def _telephone(self, one: str, other: str) -> int:
        if not one or one != other:
            return 0
        return _TELEPHONE if len(self._telephones[one]) <= _HOUSEHOLD else _SHARED


def _as_heard(given: Part, family: Part) -> tuple[str, ...]:
    return (f"{given.words[0]}|{family.sound}",) if given.words else ()


def _agree(one: int, other: int) -> bool | None:
    return one == other if one and other else None


def _near(one: str, other: str) -> bool:
    """One letter differs, or the part before the @ is the same and long enough to be a name."""
    from rapidfuzz.distance import OSA

    before, at, _ = one.partition("@")
    named = bool(at) and len(before) > 6 and before == other.partition("@")[0]
    if not named and OSA.distance(one, other, score_cutoff=1) > 1:
        return False
    # jan1 and jan2 were counted, not mistyped
    return _counted(one) == _counted(other)


def _counted(email: str) -> str:
    return "".join(filter(str.isdigit, email))


def _points(email: int, telephone: int, same_place: bool | None) -> int:
    place = {True: _ORGANISATION, False: _OTHER_ORGANISATION, None: 0}[same_place]
    return email + telephone + place


def _why(email: int, telephone: int, same_place: bool | None) -> Iterable[str]:
    if email:
        yield {_NEAR_EMAIL: "near_email", _OTHER_EMAIL: "other_email"}.get(email, "same_email")
    if telephone:
        yield "same_telephone"
    if same_place is not None:
        yield "same_organisation" if same_place else "other_organisation"
