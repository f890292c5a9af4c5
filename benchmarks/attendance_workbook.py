"""The attendance workbook of 20,000 people, against the same values written by openpyxl and nothing else."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.bare_workbook import values_of, write_bare
from benchmarks.measure import Row, by_turns
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.exports.attendance_xlsx import write_attendance

_PEOPLE = 20_000
_LIMIT = 1.4
_START = datetime(2024, 11, 14, 12, 30, tzinfo=UTC)
_FAMILY_NAMES = (
    "De Droogh",
    "Vandewalle",
    "Şahin",
    "van den Broeck",
    "Claes",
    "D’Hondt",
    "Pavlović",
    "Aerts",
)
_GIVEN_NAMES = ("Noor", "Achiel", "Salma", "Joris", "Hülya", "Mieke", "Pieter-Jan")


def run() -> list[Row]:
    """One row: the workbook with everything in it, against bare rows."""
    material = _material()
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder, "ours.xlsx"), Path(folder, "bare.xlsx")
        write_attendance(material, ours)
        sheets = values_of(ours)
        return [
            by_turns(
                "attendance workbook of 20,000 rows",
                _LIMIT,
                lambda: write_attendance(material, ours),
                lambda: write_bare(sheets, bare),
            )
        ]


def _material() -> AttendanceMaterial:
    activity = Activity(1, "a1", "conference", "Trefdag", date=date(2024, 11, 14), starts_at=_START)
    return AttendanceMaterial(activity, "trefdag", tuple(_person(number) for number in range(_PEOPLE)))


def _person(number: int) -> Participation:
    came = number % 3 > 0
    return Participation(
        id=number,
        uid=f"p{number}",
        activity_id=1,
        person_id=number,
        given_name=_GIVEN_NAMES[number % len(_GIVEN_NAMES)],
        family_name=f"{_FAMILY_NAMES[number % len(_FAMILY_NAMES)]} {number * 7919 % _PEOPLE}",
        organisation=f"Huis van de buurt {number * 31 % 400}",
        job_title="medewerker",
        email=f"deelnemer{number}@voorbeeld.be",
        telephone=f"+32 470 {number:06}",
        status=ParticipationStatus.PRESENT if came else ParticipationStatus.EXCUSED,
        check_in=_START + timedelta(seconds=number % 3600) if came else None,
    )
