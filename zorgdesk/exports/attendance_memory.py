"""The sheet nobody sees: how every row was when the workbook left, so that changes can be told from it."""

from collections.abc import Sequence
from typing import Any

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.attendance_memory import MARK, VERSION
from zorgdesk.domain.attendance_rows import image_of
from zorgdesk.domain.participations import Participation
from zorgdesk.exports.workbook import as_text, writable

SHEET = "Zorgdesk"


def append_memory(sheet: Any, material: AttendanceMaterial, people: Sequence[Participation]) -> None:
    """Fill the sheet and hide it from the menus of Excel too."""
    sheet.sheet_state = "veryHidden"
    made = material.exported_at.isoformat() if material.exported_at else None
    title = as_text(sheet, writable(material.title))
    sheet.append([MARK, VERSION, material.activity.uid, title, made, material.language])
    for person in people:
        sheet.append([as_text(sheet, image_of(person))])
