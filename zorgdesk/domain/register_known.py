"""What the register knows, in the form in which the rows of a list are compared with it."""

from dataclasses import dataclass
from datetime import date as Date

from zorgdesk.domain.names import fold


@dataclass(frozen=True, slots=True)
class KnownAffiliation:
    """Where somebody works or volunteers."""

    id: int
    organisation_id: int
    organisation: str
    job_title: str = ""
    job_category: str | None = None
    starts_on: Date | None = None
    ends_on: Date | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody, with the primary affiliation first."""

    id: int
    given_name: str
    family_name: str
    sort_key: str
    email: str
    telephone: str
    note: str
    affiliations: tuple[KnownAffiliation, ...] = ()
    email_aliases: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The display name."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def title(self) -> str:
        """The name with the organisation behind it, to tell two of a name apart."""
        where = self.affiliations[0].organisation if self.affiliations else self.email
        return f"{self.name} ({where})" if where else self.name


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation; words of lists as codes."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    enterprise_number: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    municipality: str = ""
    note: str = ""
    parent_id: int | None = None
    stakeholder: str | None = None
    recognised: bool | None = None
    scope: str | None = None
    entrant: bool | None = None
    sector: str | None = None
    actor_group: str | None = None
    actor_type: str | None = None
    world: str | None = None
    themes: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()


class OrganisationIndex:
    """Finds organisations by number, name and alias without asking the store again."""

    def __init__(self, known: list[KnownOrganisation]) -> None:
        self.by_id = {one.id: one for one in known}
        self._named: dict[str, list[int]] = {}
        self._also: dict[str, list[int]] = {}
        self._numbered: dict[str, list[int]] = {}
        for one in known:
            self._named.setdefault(fold(one.name), []).append(one.id)
            for alias in one.aliases:
                self._also.setdefault(fold(alias), []).append(one.id)
            if key := number_key(one.enterprise_number):
                self._numbered.setdefault(key, []).append(one.id)

    def numbered(self, number: str) -> list[int]:
        """The organisations with this enterprise number, however it is written."""
        key = number_key(number)
        return self._numbered.get(key, []) if key else []

    def called(self, name: str) -> list[int]:
        """The organisations with this name, or else with it as one of their other names."""
        folded = fold(name)
        return [] if not folded else self._named.get(folded) or self._also.get(folded) or []

    def one(self, number: str, name: str) -> int | None:
        """The one organisation with this number, or else of this name."""
        found = self.numbered(number)
        found = found if len(found) == 1 else self.called(name)
        return found[0] if len(found) == 1 else None


def number_key(number: str) -> str:
    """The ten digits of an enterprise number; empty for what does not have them."""
    digits = "".join(filter(str.isdigit, number))
    digits = f"0{digits}" if len(digits) == 9 else digits
    return digits if len(digits) == 10 and digits.isascii() else ""
