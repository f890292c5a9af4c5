"""Attendance and registration lists, one module per format with an example of it.

A new format is a module here with `NAME`, `recognises` and `read`, its name in `FORMATS`, and a sample in
tests/data/attendance/. The first that recognises a sheet reads it: what is told by a head of its own goes
before what is told by its shape, and any table with names comes last.
"""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from zorgdesk.domain.attendance_lists import AttendanceList, ListNote
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.attendance import (
    civicrm,
    eventbrite,
    forms,
    google_meet,
    indico,
    mapped,
    odoo,
    openslides,
    pretix,
    signup,
    teams_event,
    teams_meeting,
    teams_report,
    zoom,
)
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.attendance.national_numbers import national_numbers
from zorgdesk.imports.attendance.parts import Parts
from zorgdesk.imports.sheets import read_sheets


class Format(Protocol):
    """What a module of a format has."""

    @property
    def NAME(self) -> str:
        """How the format is called where somebody reads what was recognised."""

    def recognises(self, sheet: Parts) -> bool:
        """Whether a sheet is of this format."""

    def read(self, sheet: Parts, context: ListContext) -> AttendanceList:
        """The list in a sheet that was recognised."""


FORMATS: tuple[Format, ...] = (
    teams_event,
    zoom,
    eventbrite,
    openslides,
    pretix,
    indico,
    civicrm,
    odoo,
    forms,
    google_meet,
    teams_meeting,
    teams_report,
    signup,
)


def read_attendance(path: Path, context: ListContext, password: str | None = None) -> AttendanceList:
    """The list in a file: what people said of its columns goes before what its format tells.

    Raises ZorgdeskError: not_an_attendance_list, and what `read_sheets` raises.
    """
    sheets = read_sheets(path, password)
    layout = context.layout or mapped.recalled(sheets, context.mappings)
    if layout is not None:
        return _told(mapped.read(sheets, layout, context), context)
    parts = [Parts(sheet) for sheet in sheets]
    for one in FORMATS:
        for sheet in parts:
            if one.recognises(sheet):
                found = one.read(sheet, context)
                barred = tuple((ListNote.NATIONAL_NUMBER, head) for head in national_numbers(sheet))
                return _told(replace(found, notes=(*found.notes, *barred)), context)
    raise ZorgdeskError("not_an_attendance_list", path=path)


def _told(found: AttendanceList, context: ListContext) -> AttendanceList:
    """With what somebody should know: words nobody knows, and a day that is not that of the activity."""
    notes = [(ListNote.UNKNOWN_STATUS, word.text) for word in found.words if word.status is None]
    if len(found.days) > 1:
        notes.append((ListNote.WHICH_DAY, ""))
    elif found.days and context.day is not None and found.days[0] != context.day:
        notes.append((ListNote.OTHER_DAY, found.days[0].isoformat()))
    return replace(found, notes=(*found.notes, *notes))
