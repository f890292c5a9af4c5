"""The sheet of who was in which part: what a subsidy per half-day asks for."""

from collections.abc import Iterator
from typing import Any

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.presence import Presence
from zorgdesk.domain.words import word
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_wording import AttendanceWording
from zorgdesk.exports.paper import set_paper
from zorgdesk.exports.sheet_table import Column, fill_table
from zorgdesk.exports.workbook import Value

_COUNTED = (ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED, ParticipationStatus.ABSENT)


def append_parts(sheet: Any, material: AttendanceMaterial, words: AttendanceWording) -> None:
    """Fill the sheet: a row per person and a column per part, empty where nothing was decided."""
    presence = Presence(material.programme, material.part_participations)
    columns = [
        Column(words.family_name),
        Column(words.given_name),
        Column(words.organisation),
        *(Column(f"{number}. {part.title}", centred=True) for number, part in enumerate(presence.parts, 1)),
        Column(words.parts_present, centred=True),
    ]
    states = {status: word(status, material.language) for status in _COUNTED}
    rows = [tuple(_row(person, presence, states)) for person in material.alphabetical()]
    set_paper(sheet, paper_of(material, words))
    fill_table(sheet, words.parts_table, columns, rows)


def _row(
    person: Participation, presence: Presence, states: dict[ParticipationStatus, str]
) -> Iterator[Value]:
    found = [presence.status(person, part.id) for part in presence.parts]
    yield from (person.family_name, person.given_name, person.organisation)
    yield from (states.get(status) if status else None for status in found)
    yield found.count(ParticipationStatus.PRESENT)
