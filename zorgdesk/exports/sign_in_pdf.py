"""The sign-in sheet as PDF: ready for the printer, with the same numbers as the sheet for Excel."""

from pathlib import Path
from typing import Any

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_wording import attendance_wording
from zorgdesk.exports.plain import cuttable, footer_lines, one_line
from zorgdesk.exports.sign_in_sheet import EMPTY_LINES
from zorgdesk.exports.typeset import FONTS, typeset
from zorgdesk.exports.wording import wording

_TEMPLATE = "sign_in.typ"
_LONGEST, _PIECE = 20, 6
"""Signs of a word that fit a column; what a longer one may be cut into fits in the widest letters too."""


def write_sign_in_pdf(material: AttendanceMaterial, target: Path) -> None:
    """Write the sheet. It goes from hand to hand, so it holds no e-mail address and no telephone number."""
    target.write_bytes(typeset(_TEMPLATE, _data(material), drop_pictures=True))


def _data(material: AttendanceMaterial) -> dict[str, Any]:
    words = attendance_wording(material.language)
    paper = paper_of(material, words)
    expected = material.expected()
    language, _, region = wording(material.language).tag.partition("-")
    titles = (words.number, words.family_name, words.given_name, words.organisation, words.signature)
    return {
        "fonts": FONTS,
        "language": language,
        "region": region,
        "sheet": words.sign_in_sheet,
        "title": one_line(paper.title),
        "details": one_line(paper.details),
        "organisation": one_line(paper.organisation),
        "accent": material.accent or None,
        "footer": footer_lines(material.footer),
        "page": words.page.replace("{pages}", "{page}").split("{page}"),
        "titles": titles,
        "people": [_names(person) for person in expected],
        "empty_lines": words.empty_lines,
        "empty": EMPTY_LINES,
    }


def _names(person: Participation) -> list[str]:
    names = (person.family_name, person.given_name, person.organisation or "")
    return [cuttable(one_line(name), _LONGEST, _PIECE) for name in names]
