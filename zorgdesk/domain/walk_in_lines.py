"""The lines below a sign-in sheet, where people wrote themselves down: "Naam, Organisatie, e-mail"."""

import re
from dataclasses import dataclass

from zorgdesk.domain.names import fold, split_name

_BETWEEN = re.compile(r"\s*[,;\t]\s*")


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody who came without registering. Only a name is needed."""

    given_name: str
    family_name: str = ""
    organisation: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        """The display name, given name first."""
        return f"{self.given_name} {self.family_name}".strip()


def read_walk_ins(text: str) -> tuple[list[WalkIn], list[str]]:
    """The people of the lines, and the lines in which no name was found.

    What holds an @ is the e-mail wherever it stands; empty lines say nothing.
    """
    people, refused = [], []
    for line in filter(None, map(str.strip, text.splitlines())):
        parts = [part for part in _BETWEEN.split(line) if part]
        words = [part for part in parts if "@" not in part]
        if not words or not fold(words[0]):
            refused.append(line)
            continue
        given, family = split_name(words[0])
        email = next((part for part in parts if "@" in part), "")
        people.append(WalkIn(given, family, ", ".join(words[1:]), email))
    return people, refused
