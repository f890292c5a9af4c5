"""Finding what is twice in a register, at a cost that grows with its length and not with its square."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, Protocol

from zorgdesk.domain.blocking import blocks, clusters, pairs
from zorgdesk.domain.duplicates import LISTED_FROM, Progress, Scored
from zorgdesk.domain.organisation_likeness import OrganisationFacts, Organisations
from zorgdesk.domain.person_likeness import People, PersonFacts

_EVERY = 4096
"""Records or pairs between two words about how far it is."""
_KEYED = 0.5
"""How much of the work is done once every record has its keys."""


class Found(NamedTuple):
    """Two keys, the one that was entered first in front."""

    first_id: int
    second_id: int
    scored: Scored


class _Register(Protocol):
    def keys(self) -> Iterator[list[str]]: ...
    def order(self, place: int) -> str: ...
    def score(self, place: int, other_place: int) -> Scored: ...


def organisations_twice(facts: Sequence[OrganisationFacts], progress: Progress) -> list[Found]:
    """Organisations that are probably one, the most probable first."""
    return _search(Organisations(facts), [one.id for one in facts], progress)


def people_twice(
    facts: Sequence[PersonFacts], same_organisations: Collection[Found], progress: Progress
) -> list[Found]:
    """People who are probably one; organisations that probably are one count as the same."""
    lead = clusters((one.first_id, one.second_id) for one in same_organisations)
    return _search(People(facts, lead), [one.id for one in facts], progress)


def _search(register: _Register, ids: Sequence[int], progress: Progress) -> list[Found]:
    size = len(ids)
    shared = blocks(_told(register.keys(), size, progress))
    worth_it = list(dict.fromkeys(chain.from_iterable(pairs(block, register.order) for block in shared)))
    found = []
    for number, (one, other) in enumerate(worth_it):
        if number % _EVERY == 0:
            progress(round(size * (_KEYED + (1 - _KEYED) * number / len(worth_it))), size)
        scored = register.score(one, other)
        if scored.score >= LISTED_FROM:
            found.append(Found(ids[one], ids[other], scored))
    progress(size, size)
    return sorted(found, key=lambda pair: (-pair.scored.score, pair.first_id, pair.second_id))


def _told(keys: Iterator[list[str]], size: int, progress: Progress) -> Iterator[list[str]]:
    for number, of_one in enumerate(keys):
        if number % _EVERY == 0:
            progress(round(_KEYED * number), size)
        yield of_one
