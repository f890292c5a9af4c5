"""Finding what is twice in a register, at a cost that grows with its length and not with its square."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple, Protocol

from zorgdesk.domain.blocking import blocks, clusters, pairs
from zorgdesk.domain.duplicates import LISTED_FROM, Progress, Scored
from zorgdesk.domain.organisation_likeness import OrganisationFacts, Organisations
from zorgdesk.domain.person_likeness import People, PersonFacts

_EVERY = 4096
"""Pairs between two words about how far it is."""
_KINDS = 5
"""Of keys, at most."""
_KEYED = 0.5
"""How much of the work is done once every record has its keys."""


class Found(NamedTuple):
    """Two keys, the one that was entered first in front."""

    first_id: int
    second_id: int
    scored: Scored


class _Register(Protocol):
    def keys(self) -> Iterator[Iterator[Collection[str]]]: ...
    def order(self, place: int) -> str: ...
    def score(self, place: int, other_place: int) -> Scored: ...


@contextmanager
def _no_circles() -> Iterator[None]:
    """Do not look for circles among a million small things that make none: that is a fifth of the time."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


@_no_circles()
def organisations_twice(facts: Sequence[OrganisationFacts], progress: Progress) -> list[Found]:
    """Organisations that are probably one, the most probable first."""
    return _search(Organisations(facts), [one.id for one in facts], progress)


@_no_circles()
def people_twice(
    facts: Sequence[PersonFacts], same_organisations: Collection[Found], progress: Progress
) -> list[Found]:
    """People who are probably one; organisations that probably are one count as the same."""
    lead = clusters((one.first_id, one.second_id) for one in same_organisations)
    return _search(People(facts, lead), [one.id for one in facts], progress)


def _search(register: _Register, ids: Sequence[int], progress: Progress) -> list[Found]:
    size = len(ids)
    worth_it: dict[tuple[int, int], None] = {}
    for number, kind in enumerate(register.keys()):
        progress(round(_KEYED * size * number / _KINDS), size)
        for block in blocks(kind):
            worth_it.update(dict.fromkeys(pairs(block, register.order)))
    found = []
    for number, (one, other) in enumerate(worth_it):
        if number % _EVERY == 0:
            progress(round(size * (_KEYED + (1 - _KEYED) * number / len(worth_it))), size)
        scored = register.score(one, other)
        if scored.score >= LISTED_FROM:
            found.append(Found(ids[one], ids[other], scored))
    progress(size, size)
    return sorted(found, key=lambda pair: (-pair.scored.score, pair.first_id, pair.second_id))
