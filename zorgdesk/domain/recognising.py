"""Who of the register somebody on a list is: by address, else by a name only one has, else it is asked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from zorgdesk.domain.attendance_lists import Attendee
from zorgdesk.domain.attendance_proposal import Decision, Why
from zorgdesk.domain.names import fold, is_particle, sort_key, split_name
from zorgdesk.domain.people import Person
from zorgdesk.domain.telephones import telephone_key

_MOST_WORDS = 8
_NOTHING: Mapping[str, "HeardBefore"] = {}


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who it is, or that it is open or somebody new; the people who may be meant, the likeliest first."""

    chosen: int | Decision
    why: Why
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class HeardBefore:
    """A registration with a key in an earlier list: who it is, and as it stood there."""

    person_id: int
    name: str
    email: str


@lru_cache(maxsize=4096)
def name_keys(name: str) -> frozenset[str]:
    """The sort keys of everybody who may be called so: in either order, wherever the family name begins."""
    words = fold(name).split()[:_MOST_WORDS]
    splits = ((words[:place], words[place:]) for place in range(1, len(words) + 1))
    return frozenset(
        f"{''.join(family)} {' '.join(given)}".strip()
        for first, last in splits
        for family, given in ((first, last), (last, first))
    )


class Recogniser:
    """Compares the people of one list with those of the register who may be meant.

    `before` is what earlier lists said, by the key of a registration.
    """

    def __init__(
        self,
        attendees: Iterable[Attendee],
        people: Iterable[Person],
        before: Mapping[str, HeardBefore] = _NOTHING,
    ) -> None:
        self._before = before
        self._by_id: dict[int, Person] = {}
        self._by_key: Mapping[str, list[Person]] = defaultdict(list)
        self._by_email: Mapping[str, list[Person]] = defaultdict(list)
        self._by_alias: Mapping[str, list[Person]] = defaultdict(list)
        self._by_telephone: Mapping[str, list[Person]] = defaultdict(list)
        for person in people:
            self._by_id[person.id] = person
            self._by_key[sort_key(person.family_name, person.given_name)].append(person)
            if person.email:
                self._by_email[person.email.casefold()].append(person)
            for address in person.email_aliases:
                self._by_alias[address.casefold()].append(person)
            if key := telephone_key(person.telephone):
                self._by_telephone[key].append(person)
        some = list(attendees)
        self._names = Counter(fold(one.name) for one in some)
        self._emails = Counter(one.email for one in some)

    def recognise(self, one: Attendee) -> Recognised:
        """Never guesses: two people of one name, or a name that is only nearly the same, are asked about."""
        found = self._by_before(one) or self._by_address(one)
        if found is not None:
            return found
        if one.telephone:
            return self._by_number(one)
        return self._by_name(one)

    def _by_name(self, one: Attendee) -> Recognised:
        if not one.name:
            return Recognised(Decision.OPEN, Why.NO_NAME)
        nearly = self._called(one)
        exactly = [person for person in nearly if is_called(person, one)]
        if len(exactly) == 1 and self._names[fold(one.name)] == 1:
            return Recognised(exactly[0].id, Why.NAME, (exactly[0],))
        if exactly:
            why = Why.SEVERAL_FIT if len(exactly) > 1 else Why.TWICE_IN_LIST
            return Recognised(Decision.OPEN, why, tuple(exactly))
        if nearly:
            return Recognised(Decision.OPEN, Why.NEARLY, tuple(nearly))
        return Recognised(Decision.NEW, Why.UNKNOWN)

    def _by_before(self, one: Attendee) -> Recognised | None:
        """A place that was passed on to somebody else keeps its key, and often the address of who booked."""
        before = self._before.get(one.source_key)
        person = self._by_id.get(before.person_id) if before else None
        if before is None or person is None:
            return None
        same = _words(one.name) in (_words(before.name), _words(person.name)) or is_called(person, one)
        addressed = one.email and (one.email == before.email or person.is_addressed(one.email))
        if same or (addressed and _may_be(person, one)):
            return Recognised(person.id, Why.SOURCE_KEY, (person,))
        others = [other for other in self._called(one) if other is not person]
        return Recognised(Decision.OPEN, Why.KEY_OF_OTHER, (person, *others))

    def _by_address(self, one: Attendee) -> Recognised | None:
        """The address of a house or of who booked for others is not enough."""
        why = Why.EMAIL if self._by_email.get(one.email) else Why.EMAIL_ALIAS
        addressed = self._by_email.get(one.email) or self._by_alias.get(one.email)
        if not addressed:
            return None
        named = [person for person in addressed if is_called(person, one)]
        if len(named) == 1:
            return Recognised(named[0].id, why, (named[0],))
        alone = len(addressed) == 1 and self._emails[one.email] == 1
        if alone and _may_be(addressed[0], one):
            return Recognised(addressed[0].id, why, (addressed[0],))
        others = [person for person in self._called(one) if person not in addressed]
        return Recognised(Decision.OPEN, Why.EMAIL_OF_OTHER, (*addressed, *others))

    def _by_number(self, one: Attendee) -> Recognised:
        """Who dialled in has a number and no name; most meetings hide a part of it."""
        calling = self._by_telephone.get(telephone_key(one.telephone) or "-", [])
        if len(calling) == 1:
            return Recognised(calling[0].id, Why.TELEPHONE, (calling[0],))
        return Recognised(Decision.OPEN, Why.DIALLED_IN, tuple(calling))

    def _called(self, one: Attendee) -> list[Person]:
        keys = name_keys(one.name) | name_keys(one.other_name)
        found = {person.id: person for key in sorted(keys) for person in self._by_key.get(key, ())}
        return list(found.values())


def is_called(person: Person, one: Attendee) -> bool:
    """Whether somebody has exactly this name, in either order; a dash or an accent makes another name."""
    orders = {
        _exact(f"{person.given_name} {person.family_name}"),
        _exact(f"{person.family_name} {person.given_name}"),
    }
    return any(
        name and _exact(" ".join(split_name(name)) if "," in name else name) in orders for name in _names(one)
    )


def _names(one: Attendee) -> tuple[str, str]:
    return one.name, one.other_name


def _words(name: str) -> list[str]:
    """In whatever order they stand."""
    return sorted(fold(name).split())


def _exact(name: str) -> str:
    return " ".join(normalize("NFC", name).split())


def _may_be(person: Person, one: Attendee) -> bool:
    """Whether a name could be that of who has the address: they share a word, or the list gives no name."""
    words = {word for name in _names(one) for word in fold(name).split() if not is_particle(word)}
    return not words or not words.isdisjoint(fold(person.name).split())
