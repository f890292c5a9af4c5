"""The workbook of a series of 60 dates and 2,000 people, against the same values written by openpyxl."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from benchmarks.bare_workbook import values_of, write_bare
from benchmarks.measure import Row, by_turns
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.exports.series import Gathering, SeriesMaterial, write_series

_PEOPLE, _DATES = 2_000, 60
_LIMIT = 1.5
_FIRST = date(2024, 1, 11)
_STATUSES = (*(ParticipationStatus.PRESENT,) * 4, ParticipationStatus.EXCUSED, ParticipationStatus.ABSENT)


def run() -> list[Row]:
    """One row: letters, totals and colours, against bare rows."""
    material = SeriesMaterial("Reeks wonen", [_gathering(number) for number in range(_DATES)])
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder, "ours.xlsx"), Path(folder, "bare.xlsx")
        write_series(material, ours)
        sheets = values_of(ours)
        return [
            by_turns(
                "series workbook of 60 dates × 2,000 people",
                _LIMIT,
                lambda: write_series(material, ours),
                lambda: write_bare(sheets, bare),
            )
        ]


def _gathering(number: int) -> Gathering:
    day = _FIRST + timedelta(days=14 * number)
    activity = Activity(number, f"a{number}", "practice_table", "Wonen", number=number, date=day)
    people = [_person(person, number) for person in range(_PEOPLE)]
    return Gathering(activity, f"Praktijktafel {number}: Wonen", people)


def _person(person: int, gathering: int) -> Participation:
    return Participation(
        id=person,
        uid=f"p{person}",
        activity_id=gathering,
        person_id=person,
        given_name="Noor",
        family_name=f"Claes {person * 7919 % _PEOPLE}",
        organisation=f"Huis van de buurt {person % 300}",
        status=_STATUSES[person * 31 % 97 * (gathering + 7) % len(_STATUSES)],
    )
