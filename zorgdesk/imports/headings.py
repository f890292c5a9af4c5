"""Parts of a programme and the title of a report, by their words."""

import re
from dataclasses import dataclass

from zorgdesk.domain.activities import ProgrammeItemKind

_NUMBER = r"(?:\d{1,2}|[IVX]{1,4}|[A-H]|een|twee|drie|vier|vijf)"
_PART = re.compile(
    rf"^(?:deel|blok|onderdeel|luik|sessie|ronde|module|partie|part)\s+{_NUMBER}(?:\s*[:.–—|-]\s*"
    rf"|\s+(?=[A-Z‘“])|$)(?P<title>.*)$",
    re.IGNORECASE,
)
_WORKSHOP = re.compile(
    rf"^(?:workshop|atelier|werkgroep|parallelsessie)\s+{_NUMBER}(?:\s*[:.–—|-]\s*.*)?$", re.IGNORECASE
)
_HOURS = r"(?:\(?\d{1,2}[.:u]\d{0,2}u?(?:\s*(?:-|–|—|tot)\s*\d{1,2}[.:u]\d{0,2}u?)?\s*(?:uur)?\)?)"
_AROUND = re.compile(rf"^{_HOURS}\s*[:–—|-]?\s*|\s*[:–—|,-]?\s*{_HOURS}$")
_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]+[.)])\s+")
_BY_WORD = {
    ProgrammeItemKind.RECEPTION: r"onthaal(?: .*)?|ontvangst(?: .*)?|verwelkoming|welkom|welkomstwoord"
    r"|accueil|reception",
    ProgrammeItemKind.BREAK: r"(?:(?:koffie|middag|lunch|korte)\s?)?pauze|(?:broodjes)?lunch|middagmaal"
    r"|pause|break",
    ProgrammeItemKind.CLOSING: r"afronding|afsluiting|slot(?:woord|moment)?|tot slot|(?:afsluitende"
    r" )?receptie|napraten"
    r"|netwerkmoment|conclusies? en afronding|clôture|closing",
}
_COMPILED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _BY_WORD.items()}
LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the programme; `numbered` says it carried its own "Deel 1"."""

    title: str
    kind: ProgrammeItemKind
    numbered: bool = False


def read_part(text: str) -> Heading | None:
    """The part of the programme that a line announces by its words, or None."""
    line = " ".join(text.split())
    if len(line) > LONGEST_HEADING or line.endswith(","):
        return None
    if part := _PART.match(_NUMBERING.sub("", line)):
        return Heading(part["title"].strip() or line, ProgrammeItemKind.PART, numbered=True)
    if _WORKSHOP.match(line):
        return Heading(line, ProgrammeItemKind.WORKSHOP, numbered=True)
    bare = _NUMBERING.sub("", _AROUND.sub("", line)).rstrip(" :.")
    kind = next((kind for kind, pattern in _COMPILED.items() if pattern.fullmatch(bare)), None)
    return Heading(line, kind) if kind else None


def is_part_heading(text: str) -> bool:
    """Whether a line announces a part of the programme by its words."""
    return read_part(text) is not None


def as_part(text: str) -> Heading:
    """What the file itself marks as a heading, as a part of the programme."""
    return read_part(text) or Heading(" ".join(text.split()), ProgrammeItemKind.PART)
