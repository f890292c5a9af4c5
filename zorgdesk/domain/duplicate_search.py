"""Finding what is twice in a register, at a cost that grows with its length and not with its square."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from zorgdesk.domain.blocking import Block, clusters, pairs
from zorgdesk.domain.duplicates import LISTED_FROM, Progress, Scored
from zorgdesk.domain.organisation_likeness import OrganisationFacts, Organisations
from zorgdesk.domain.person_likeness import People, PersonFacts

_EVERY = 4096
"""Pairs between two words about how far it is."""
_KINDS = 5
"""Of blocks, at most, after what they are made of."""
_BLOCKED = 0.5
"""How much of the work is done once it is known which are worth comparing."""


class Found(NamedTuple):
    """Two keys, the one that was entered first in front."""

    first_id: int
    second_id: int
    scored: Scored


class _Register(Protocol):
    def blocks(self) -> Iterator[Iterable[Block]]: ...
    def order(self, place: int) -> str: ...
    def score(self, place: int, other_place: int) -> Scored: ...


def organisations_twice(facts: Sequence[OrganisationFacts], progress: Progress) -> list[Found]:
    """Organisations that are probably one, the most probable first."""
    return _search(Organisations(facts), [one.id for one in facts], progress)


def people_twice(
    facts: Sequence[PersonFacts], same_organisations: Collection[Found], progress: Progress
) -> list[Found]:
    """People who are probably one; organisations that probably are one count as the same."""
    progress(0, len(facts))
    lead = clusters((one.first_id, one.second_id) for one in same_organisations)
    return _search(People(facts, lead), [one.id for one in facts], progress)


def _search(register: _Register, ids: Sequence[int], progress: Progress) -> list[Found]:
    size = len(ids)
    worth_it: dict[tuple[int, int], None] = {}
    for number, kind in enumerate(register.blocks()):
        progress(round(_BLOCKED * size * (number + 1) / (_KINDS + 1)), size)
        for block in kind:
            worth_it.update(dict.fromkeys(pairs(block, register.order)))
    found = []
    for number, (one, other) in enumerate(worth_it):
        if number % _EVERY == 0:
            progress(round(size * (_BLOCKED + (1 - _BLOCKED) * number / len(worth_it))), size)
        scored = register.score(one, other)
        if scored.score >= LISTED_FROM:
            found.append(Found(ids[one], ids[other], scored))
    progress(size, size)
    return sorted(found, key=lambda pair: (-pair.scored.score, pair.first_id, pair.second_id))
