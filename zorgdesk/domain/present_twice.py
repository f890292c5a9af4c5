"""Somebody who seems to be present twice, by two registrations: pointed out, never blocked."""

from collections.abc import Iterable
from itertools import combinations

from zorgdesk.domain.names import fold
from zorgdesk.domain.participations import Participation, ParticipationStatus


def present_twice(people: Iterable[Participation]) -> list[tuple[int, int]]:
    """Pairs of participations that seem to be of one person, by record, name or address."""
    groups: dict[str, list[Participation]] = {}
    for one in people:
        if one.status is ParticipationStatus.PRESENT:
            groups.setdefault(f"@{one.email.casefold()}" if one.email else "", []).append(one)
            groups.setdefault(fold(one.name), []).append(one)
            groups.setdefault(f"#{one.person_id}", []).append(one)
    groups.pop("", None)
    pairs = {
        (min(a.id, b.id), max(a.id, b.id))
        for group in groups.values()
        for a, b in combinations(group, 2)
        if _may_be_one(a, b)
    }
    return sorted(pairs)


def _may_be_one(a: Participation, b: Participation) -> bool:
    """Two of one name at two organisations are two people, unless they are one record or share an address."""
    if a.id == b.id:
        return False
    if a.person_id == b.person_id or (a.email and a.email.casefold() == b.email.casefold()):
        return True
    return a.organisation_id == b.organisation_id or None in (a.organisation_id, b.organisation_id)
