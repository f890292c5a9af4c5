"""What everybody in the room may read of an activity, and how people are called there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zorgdesk.domain.activities import Activity, NamedAs, ProgrammeItem
from zorgdesk.domain.turns import Turn

Who = tuple[int | None, int | None]
"""A person, or an organisation that nobody speaks for by name."""
_LENIENT_FIRST = tuple(NamedAs)


@dataclass(frozen=True)
class Projected:
    """The part that goes on, None before and after; the last points of attention, who speaks and who will.

    `speaks` is empty while nobody has the floor. No text in it names somebody who is to stay anonymous.
    """

    activity: Activity
    item: ProgrammeItem | None = None
    number: int | None = None
    points: Sequence[str] = ()
    speaks: str = ""
    queue: Sequence[str] = ()


def who(person_id: int | None, organisation_id: int | None) -> Who:
    """Somebody is the same person for whichever organisation they speak."""
    return (person_id, None if person_id is not None else organisation_id)


@dataclass(frozen=True)
class Namings:
    """How each is called: as the activity has it, or stricter where something they said is told so."""

    everywhere: NamedAs
    told: Mapping[Who, NamedAs]

    def of(self, one: Who) -> NamedAs:
        return self.told.get(one, self.everywhere)

    def hides_anybody(self) -> bool:
        """Whether somebody is anonymous."""
        return NamedAs.ANONYMOUS in (self.everywhere, *self.told.values())

    def called(self, turn: Turn, somebody: str) -> str:
        """A first name and an organisation at most: "Liesbeth · Bibliotheek Zele"."""
        naming = self.of(who(turn.person_id, turn.organisation_id))
        if naming is NamedAs.NAME:
            return " · ".join(part for part in (turn.first_name, turn.organisation) if part)
        return (naming is NamedAs.ORGANISATION and turn.organisation) or somebody


def namings(everywhere: NamedAs, told: Iterable[tuple[Who, NamedAs]]) -> Namings:
    """The strictest wins: what was told anonymously once is not undone by a name beside something else."""
    found: dict[Who, NamedAs] = {}
    for one, naming in told:
        found[one] = strictest(naming, found.get(one, everywhere))
    return Namings(everywhere, found)


def strictest(*several: NamedAs) -> NamedAs:
    """The one that tells least."""
    return max(several, key=_LENIENT_FIRST.index)


def mark_of(activity_uid: str, person_id: int) -> str:
    """Under which a desk remembers that somebody is not named in an activity."""
    return f"{activity_uid}:{person_id}"
