"""The sheet of the programme: every part with its speakers."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import Contribution, ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.words import word
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_wording import AttendanceWording
from zorgdesk.exports.paper import set_paper
from zorgdesk.exports.sheet_table import Column, fill_table
from zorgdesk.exports.workbook import TIME, Value, local


def append_programme(sheet: Any, material: AttendanceMaterial, words: AttendanceWording) -> None:
    """Fill the sheet: one row per speaker, a part without speakers has one too."""
    columns = [
        Column(words.part, repeats=True),
        Column(words.part_title, repeats=True),
        Column(words.starts, TIME, centred=True, repeats=True),
        Column(words.minutes, centred=True, repeats=True),
        Column(words.speaker),
        Column(words.role),
        Column(words.organisation),
        Column(words.job_title),
    ]
    rows = list(_programme_rows(material))
    set_paper(sheet, paper_of(material, words))
    fill_table(sheet, words.programme_table, columns, rows)


def _programme_rows(material: AttendanceMaterial) -> Iterator[tuple[Value, ...]]:
    zone = ZoneInfo(material.activity.time_zone)
    spoken: dict[int, list[Contribution]] = defaultdict(list)
    for contribution in sorted(material.contributions, key=lambda each: each.position):
        spoken[contribution.programme_item_id].append(contribution)
    part_number = 0
    for item in sorted(material.programme, key=lambda each: each.position):
        part_number += item.kind is ProgrammeItemKind.PART
        name = _item_name(item, part_number, material.language)
        start = local(item.starts_at, zone)
        speakers: Sequence[Contribution | None] = spoken[item.id] or [None]
        for speaker in speakers:
            yield (name, item.title, start, item.duration_minutes, *_speaker(speaker, material.language))


def _item_name(item: ProgrammeItem, part_number: int, language: str) -> str:
    name = word(item.kind, language).capitalize()
    return f"{name} {part_number}" if item.kind is ProgrammeItemKind.PART else name


def _speaker(contribution: Contribution | None, language: str) -> tuple[Value, ...]:
    if contribution is None:
        return (None, None, None, None)
    role = word(contribution.role, language)
    return (contribution.person, role, contribution.organisation, contribution.job_title)
