"""The attendance of one activity as an Excel workbook: the people, the counts and the programme."""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.attendance_rows import row_key
from zorgdesk.domain.participations import Participation, ParticipationRole, ParticipationStatus
from zorgdesk.domain.words import word
from zorgdesk.exports.attendance_memory import SHEET, append_memory
from zorgdesk.exports.attendance_overview import append_overview
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_parts import append_parts
from zorgdesk.exports.attendance_programme import append_programme
from zorgdesk.exports.attendance_wording import AttendanceWording, attendance_wording
from zorgdesk.exports.paper import set_paper
from zorgdesk.exports.sheet_table import Column, fill_table
from zorgdesk.exports.workbook import DATE_AND_TIME, TEXT, TIME, Value, local, new_workbook


def write_attendance(material: AttendanceMaterial, target: Path) -> None:
    """Write the workbook: three sheets, one of presence per part, and what is hidden to read it back by.

    Times are those of the activity's own time zone.

    `target` is replaced without asking; errors of the disk pass unchanged.
    """
    words = attendance_wording(material.language)
    people = material.alphabetical()
    workbook = new_workbook(material.title, material.organisation)
    attendance = workbook.create_sheet(words.attendance_sheet)
    set_paper(attendance, paper_of(material, words))
    columns = _columns(material, words)
    fill_table(attendance, words.people_table, columns, _rows(people, material, words), words.refusal)
    append_overview(workbook.create_sheet(words.overview_sheet), material, words)
    append_programme(workbook.create_sheet(words.programme_sheet), material, words)
    if material.activity.presence_per_part:
        append_parts(workbook.create_sheet(words.parts_sheet), material, words)
    append_memory(workbook.create_sheet(SHEET), material, people)
    workbook.save(target)


def _columns(material: AttendanceMaterial, words: AttendanceWording) -> list[Column]:
    clock = TIME if _all_on_the_day(material) else DATE_AND_TIME
    language = material.language
    return [
        Column(words.number, padded=True),
        Column(words.family_name),
        Column(words.given_name),
        Column(words.organisation),
        Column(words.job_title),
        Column(words.email),
        Column(words.telephone, TEXT),
        Column(words.role, choices=tuple(word(role, language) for role in ParticipationRole)),
        Column(words.status, choices=tuple(word(status, language) for status in ParticipationStatus)),
        Column(words.arrival, clock, centred=True),
        Column(words.departure, clock, centred=True),
        Column(words.walk_in, choices=(words.yes, words.no)),
        Column(words.key, hidden=True),  # within the table, so that sorting keeps it with its row
    ]


def _rows(
    people: Sequence[Participation], material: AttendanceMaterial, words: AttendanceWording
) -> list[tuple[Value, ...]]:
    zone = ZoneInfo(material.activity.time_zone)
    roles = {role: word(role, material.language) for role in ParticipationRole}
    statuses = {status: word(status, material.language) for status in ParticipationStatus}
    return [
        (
            number,
            person.family_name,
            person.given_name,
            person.organisation,
            person.job_title,
            person.email,
            person.telephone,
            roles[person.role],
            statuses[person.status],
            local(person.check_in, zone),
            local(person.check_out, zone),
            words.yes if person.walk_in else words.no,
            row_key(material.activity.uid, person.uid),
        )
        for number, person in enumerate(people, start=1)
    ]


def _all_on_the_day(material: AttendanceMaterial) -> bool:
    zone = ZoneInfo(material.activity.time_zone)
    moments = (moment for person in material.participations for moment in (person.check_in, person.check_out))
    return all(moment.astimezone(zone).date() == material.activity.date for moment in moments if moment)
