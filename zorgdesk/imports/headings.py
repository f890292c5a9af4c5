"""Parts of a programme and the title of a report, by their words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.imports.label_words import LabelKind
from zorgdesk.imports.labels import read_label
from zorgdesk.imports.report_lines import Paragraph, Style

_NUMBER = r"(?:\d{1,2}|[IVX]{1,4}|[A-H]|een|twee|drie|vier|vijf)"
_PART = re.compile(
    rf"^(?:deel|blok|onderdeel|luik|sessie|ronde|module|agendapunt|thema|tafel|casus|partie|part)\s+{_NUMBER}(?:\s*[:.–—|-]\s*"
    rf"|\s+(?=[A-Z‘“])|$)(?P<title>.*)$",
    re.IGNORECASE,
)
_WORKSHOP = re.compile(
    rf"^(?:workshop|atelier|werkgroep|parallelsessie)\s+{_NUMBER}(?:\s*[:.–—|-]\s*.*)?$", re.IGNORECASE
)
_HOURS = r"(?:\(?\d{1,2}[.:u]\d{0,2}u?(?:\s*(?:-|–|—|tot)\s*\d{1,2}[.:u]\d{0,2}u?)?\s*(?:uur)?\)?)"
_AROUND = re.compile(rf"^{_HOURS}\s*[:–—|-]?\s*|\s*[:–—|,-]?\s*{_HOURS}$")
_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)/]?|[IVX]+[.)])\s+")
_BY_WORD = {
    ProgrammeItemKind.RECEPTION: r"onthaal(?: .*)?|ontvangst(?: .*)?|verwelkoming|welkom|welkomstwoord"
    r"|accueil|reception",
    ProgrammeItemKind.BREAK: r"(?:(?:koffie|middag|lunch|korte)\s?)?pauze|(?:broodjes)?lunch|middagmaal"
    r"|pause|break",
    ProgrammeItemKind.CLOSING: r"afronding|afsluiting|slot(?:woord|moment)?|tot slot|(?:afsluitende"
    r" )?receptie|napraten"
    r"|netwerkmoment|conclusies? en afronding|clôture|closing",
    ProgrammeItemKind.PART: r"kennismaking|toelichting|discussie|bespreking|debat|panelgesprek|groepsgesprek"
    r"|vragenronde|vragen en (?:antwoorden|reacties)|vraag en antwoord|q ?& ?a|uitwisseling|rondvraag|varia",
}
_COMPILED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _BY_WORD.items()}
_LONGEST = 120
_LONGEST_PLAIN = 80
_PLAIN_LEVEL = 2  # below the title


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the programme; `numbered` says it carried its own "Deel 1"."""

    title: str
    kind: ProgrammeItemKind
    numbered: bool = False


def read_part(text: str) -> Heading | None:
    """The part of the programme that a line announces by its words, or None."""
    line = " ".join(text.split())
    if len(line) > _LONGEST or line.endswith(","):
        return None
    if part := _PART.match(_NUMBERING.sub("", line)):
        return Heading(part["title"].strip() or line, ProgrammeItemKind.PART, numbered=True)
    if part := _PART.match(_AROUND.sub("", line)):  # a title keeps the hours it came with
        return Heading(_timed(part["title"].strip(), line), ProgrammeItemKind.PART, numbered=True)
    if _WORKSHOP.match(line):
        return Heading(line, ProgrammeItemKind.WORKSHOP, numbered=True)
    bare = _NUMBERING.sub("", _AROUND.sub("", line)).rstrip(" :.")
    kind = next((kind for kind, pattern in _COMPILED.items() if pattern.fullmatch(bare)), None)
    return Heading(line, kind) if kind else None


def _timed(title: str, line: str) -> str:
    hours = " ".join(found.group().strip(" :–—|,-") for found in _AROUND.finditer(line))
    return f"{title} ({hours})" if title else line


def is_part_heading(text: str) -> bool:
    """Whether a line announces a part of the programme by its words."""
    return read_part(text) is not None


def as_part(text: str) -> Heading:
    """What the file itself marks as a heading, as a part of the programme."""
    title = _NUMBERING.sub("", " ".join(text.split()))
    return read_part(title) or Heading(title, ProgrammeItemKind.PART)


def with_plain_headings(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, with those that only their shape tells to be headings marked so.

    That is a numbered line on its own between paragraphs ("2. Stand van zaken") when there are more of them,
    and a short line in capitals only. "Deel 1" alone takes the short line under it as its title.
    """
    whole = _with_titles_below(paragraphs)
    numbered = [index for index in range(len(whole)) if _stands_numbered(whole, index)]
    marked = set(numbered if len(numbered) > 1 else [])
    marked.update(index for index, one in enumerate(whole) if index and _in_capitals(one))
    return [
        replace(one, style=Style.HEADING, level=_PLAIN_LEVEL, marker="") if index in marked else one
        for index, one in enumerate(whole)
    ]


def _with_titles_below(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    whole: list[Paragraph] = []
    for one in paragraphs:
        above = read_part(whole[-1].text) if whole else None
        bare = above is not None and above.numbered and above.title == whole[-1].text
        if bare and not one.gap and one.style is Style.WHOLE and _is_short(one.text) and ":" not in one.text:
            whole[-1] = replace(whole[-1], text=f"{whole[-1].text}: {one.text}")
        else:
            whole.append(one)
    return whole


def _stands_numbered(paragraphs: Sequence[Paragraph], index: int) -> bool:
    one, *following = paragraphs[index : index + 2]
    alone = not following or following[0].style is not Style.ITEM or (one.gap and not following[0].marker)
    before = paragraphs[index - 1] if index else None
    in_list = before is not None and before.style is Style.ITEM and not one.gap
    announced = before is not None and before.text.endswith(":")
    shaped = one.style is Style.ITEM and one.marker[:1].isdigit() and _is_short(one.text)
    label = read_label(one.text)
    shaped = shaped and (label is None or not label.rest or label.kind is LabelKind.SAID)
    return shaped and alone and not in_list and not announced


def _in_capitals(paragraph: Paragraph) -> bool:
    letters = [sign for sign in paragraph.text if sign.isalpha()]
    capitals = len(letters) > 3 and all(sign.isupper() for sign in letters)
    return paragraph.style is Style.WHOLE and paragraph.gap and capitals and _is_short(paragraph.text)


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_PLAIN and text[-1] not in ".;,:!"
