"""People and what they do at which organisation."""

from dataclasses import dataclass
from datetime import date as Date


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who takes part, speaks, facilitates, writes minutes or receives a signal.

    `email_aliases` are further addresses by which lists may name them; mail goes to `email`.
    """

    id: int
    uid: str
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    telephone: str = ""
    note: str = ""
    organisation_id: int | None = None
    organisation: str | None = None
    job_title: str = ""
    job_category: str | None = None
    email_aliases: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The display name, given name first: "Trees Debusschere"."""
        return f"{self.given_name} {self.family_name}".strip()

    def is_addressed(self, email: str) -> bool:
        """Whether this is one of their addresses; an empty one is everybody's."""
        return email.casefold() in ("", *map(str.casefold, (self.email, *self.email_aliases)))


@dataclass(frozen=True, slots=True)
class Affiliation:
    """Person × organisation with job title and category. One of a person's affiliations is primary."""

    id: int
    uid: str
    person_id: int
    organisation_id: int
    organisation: str
    job_title: str = ""
    job_category: str | None = None
    starts_on: Date | None = None
    ends_on: Date | None = None
    primary: bool = False


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """What the list of people shows."""

    text: str = ""
    organisation_id: int | None = None
    job_category: str | None = None
