"""The name of somebody as a meeting shows it: with "(Guest)", an organisation or an older name behind it."""

import re
from dataclasses import dataclass

from zorgdesk.domain.names import fold
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_MARKS = frozenset(
    "guest gast invite invitee convidado gosc unverified verified niet geverifieerd non verifie "
    "external extern externe externo presenter presentator organizer organisator host co host me ik moi "
    "nao verificado nicht ueberprueft".split()
)
"""What a program says about somebody, in any of its languages; the rest between brackets is a name."""
_TELEPHONE = re.compile(r"\+?[\d*x][\d\s().*x/-]{5,}", re.IGNORECASE)
_NUMBER = re.compile(r"\s*[-–,|]?\s*\b[a-zA-Z]{0,2}\d{4,}\b\s*")
"""A student's number, before or behind the name."""


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody's name, with what stood between brackets; of who dialled in only the number is known."""

    name: str = ""
    between_brackets: str = ""
    telephone: str = ""


def read_name(cell: Cell) -> Called:
    """Take a shown name apart."""
    text, brackets = plain(cell), ""
    if _TELEPHONE.fullmatch(text) and sum(letter.isdigit() for letter in text) >= 4:
        return Called(telephone=text)
    while found := _BRACKETS.search(text):
        inside, text = found[1].strip(), text[: found.start()]
        if not _MARKS.issuperset(fold(inside).split()):
            brackets = inside
    text = _NUMBER.sub(" ", text).strip(" -–,|")
    return Called(text if fold(text) else "", brackets)
