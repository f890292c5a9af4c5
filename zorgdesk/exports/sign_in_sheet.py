"""The list on paper at the door: who is expected, room to sign, and empty lines for walk-ins."""

from pathlib import Path
from typing import Any

from openpyxl.styles import Alignment, Side

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_wording import AttendanceWording, attendance_wording
from zorgdesk.exports.paper import set_paper
from zorgdesk.exports.workbook import Value, boxed, header, new_workbook, set_widths, styled

EMPTY_LINES = 20
_WIDTHS = (6, 26, 20, 40, 46)
_LINE_HEIGHT = 29  # points: room for a signature, and for two printed lines
_BOX = boxed(Side("thin", color="FF8A9896"))  # darker than on a screen: it is printed
_NUMBER = Alignment(horizontal="center", vertical="center")
_NAME = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)


def write_sign_in_sheet(material: AttendanceMaterial, target: Path) -> None:
    """Write the sheet. It goes from hand to hand, so it holds no e-mail address and no telephone number.

    `target` is replaced without asking; errors of the disk pass unchanged.
    """
    words = attendance_wording(material.language)
    expected = material.expected()
    workbook = new_workbook(material.title, material.organisation)
    sheet = workbook.create_sheet(words.sign_in_sheet)
    _prepare(sheet, material, words, len(expected) + EMPTY_LINES)
    titles = (words.family_name, words.given_name, words.organisation, words.signature)
    sheet.append(
        [
            header(sheet, words.number, border=_BOX, alignment=_NUMBER),
            *(header(sheet, title, border=_BOX, alignment=_NAME) for title in titles),
        ]
    )
    for number, person in enumerate([*expected, *[None] * EMPTY_LINES], start=1):
        sheet.append(_line(sheet, number, person))
    workbook.save(target)


def _prepare(sheet: Any, material: AttendanceMaterial, words: AttendanceWording, lines: int) -> None:
    set_paper(sheet, paper_of(material, words))
    set_widths(sheet, _WIDTHS)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    for row in range(1, lines + 2):
        sheet.row_dimensions[row].height = _LINE_HEIGHT


def _line(sheet: Any, number: int, person: Participation | None) -> list[Any]:
    names: tuple[Value, ...] = (None, None, None)
    if person is not None:
        names = (person.family_name, person.given_name, person.organisation)
    cells = [styled(sheet, name, border=_BOX, alignment=_NAME) for name in (*names, None)]
    return [styled(sheet, number, border=_BOX, alignment=_NUMBER), *cells]
