"""Organisations and the segment every figure is broken down by."""

from dataclasses import dataclass
from enum import StrEnum


class Stakeholder(StrEnum):
    """Whether an organisation belongs to the sector itself."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Scope(StrEnum):
    """How far a recognised organisation reaches."""

    NATIONAL = "national"
    REGIONAL = "regional"


class World(StrEnum):
    """A partner is sought across the line between culture and welfare."""

    CULTURE = "culture"
    WELFARE = "welfare"
    BOTH = "both"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Organisation:
    """Any organisation people come from, speak for, or hand a signal to."""

    id: int
    uid: str
    name: str
    aliases: tuple[str, ...] = ()
    enterprise_number: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    municipality: str = ""
    note: str = ""
    parent_id: int | None = None
    stakeholder: Stakeholder | None = None
    recognised: bool | None = None
    scope: Scope | None = None
    entrant: bool | None = None
    sector: str | None = None
    actor_group: str | None = None
    actor_type: str | None = None
    world: World | None = None
    people: int = 0


@dataclass(frozen=True, slots=True)
class OrganisationFilter:
    """What the list of organisations shows."""

    text: str = ""
    stakeholder: Stakeholder | None = None
    sector: str | None = None
    world: World | None = None
