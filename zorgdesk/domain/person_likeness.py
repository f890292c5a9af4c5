"""Whether two people of a register are one: by name, e-mail, telephone and organisation."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import log2, log10
from typing import NamedTuple

from zorgdesk.domain.duplicates import LISTED_FROM, Scored
from zorgdesk.domain.name_likeness import Names

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
        self._exact = [self._names.exact(one.given_name, one.family_name) for one in facts]
        self._called = Counter(self._exact)
        self._emails = Counter(one.email for one in facts if one.email)
        self._telephones = Counter(one.telephone for one in facts if one.telephone)
        size = log10(_USUAL_SIZE / max(len(facts), 1))
        self._rarity = min(14.0, max(-8.0, 10 * size))
        self._sound_tells = _NAME * _NEARLY + self._rarity >= LISTED_FROM

    def keys(self) -> Iterator[Iterator[Collection[str]]]:
        """For one kind of key after the other those of each person; a duplicate shares at least one.

        What differs in the name must agree elsewhere, or sound the same where that tells enough.
        """
        yield ((exact,) for exact in self._exact)
        yield ((one.email,) if one.email else () for one in self._facts)
        yield ((one.telephone,) if one.telephone else () for one in self._facts)
        yield map(self._at_work, self._facts)
        if self._sound_tells:
            yield map(self._as_heard, self._facts)

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
            alike = _RENAMED * self._called_alike(one, other)
        if not alike:
            return Scored(0, ())
        telephone = self._telephone(one.telephone, other.telephone)
        points: float = _points(email, telephone, same_place)
        if email != _EMAIL and not telephone and not same_place:
            points += self._rare(place, alike)
        total = _NAME * alike + points
        return Scored(max(0, min(100, round(total))), (because, *_why(email, telephone, same_place)))

    def _at_work(self, one: PersonFacts) -> Collection[str]:
        if not one.organisation:
            return ()
        place, given = self._place(one), self._names.part(one.given_name).words[:1]
        return [f"{place}|{word}" for word in given + self._names.part(one.family_name).words]

    def _as_heard(self, one: PersonFacts) -> Collection[str]:
        given = self._names.part(one.given_name).words
        return (f"{given[0]}|{self._names.part(one.family_name).sound}",) if given else ()

    def _place(self, one: PersonFacts) -> int:
        return self._lead.get(one.organisation, one.organisation)

    def _called_alike(self, one: PersonFacts, other: PersonFacts) -> bool:
        given = self._names.part(one.given_name).bare
        return bool(given) and given == self._names.part(other.given_name).bare

    def _rare(self, place: int, alike: float) -> float:
        """A name alone says more in a small register, and less the more people bear it."""
        borne = self._called[self._exact[place]] if alike >= _CERTAIN else 2
        return self._rarity - 10 * log2(max(borne, 2) / 2)

    def _email(self, one: str, other: str) -> int:
        if not one or not other:
            return 0
        if one == other:
            return _EMAIL if self._emails[one] <= _HOUSEHOLD else _SHARED
        return _NEAR_EMAIL if _near(one, other) else _OTHER_EMAIL

    def _telephone(self, one: str, other: str) -> int:
        if not one or one != other:
            return 0
        return _TELEPHONE if self._telephones[one] <= _HOUSEHOLD else _SHARED


def _agree(one: int, other: int) -> bool | None:
    return one == other if one and other else None


def _near(one: str, other: str) -> bool:
    """One letter differs, or the part before the @ is the same and long enough to be a name."""
    from rapidfuzz.distance import OSA

    if [*filter(str.isdigit, one)] != [*filter(str.isdigit, other)]:
        return False  # jan1 and jan2 were counted, not mistyped
    if OSA.distance(one, other, score_cutoff=1) <= 1:
        return True
    before, at, _ = one.partition("@")
    return bool(at) and len(before) > 6 and before == other.partition("@")[0]


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
