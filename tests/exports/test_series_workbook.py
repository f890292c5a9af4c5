"""The workbook of a series: letters, and totals that follow them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.exports.attendance_samples import person
from tests.exports.office import needs_office, to_csv
from zorgdesk.domain.activities import Activity, ProgrammeItem
from zorgdesk.domain.participations import Participation, ParticipationStatus, PartParticipation
from zorgdesk.domain.presence import Presence
from zorgdesk.exports.series import Gathering, SeriesMaterial, write_series

PRESENT, EXCUSED, ABSENT, REGISTERED = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
    ParticipationStatus.REGISTERED,
)


def noor(status: ParticipationStatus) -> Participation:
    return person(1, person_id=1, family_name="Claes", organisation="Wie * wat?", status=status)


def salma(status: ParticipationStatus) -> Participation:
    return person(2, person_id=2, given_name="Salma", family_name="El Amrani", status=status)


def mo(status: ParticipationStatus) -> Participation:
    return person(
        3, person_id=3, given_name="Mo", family_name="Aerts", organisation="WIE * wat?", status=status
    )


def gathering(day: date | None, *people: Participation, parts: bool = False) -> Gathering:
    activity = Activity(1, "a1", "practice_table", "Wonen", date=day, presence_per_part=parts)
    items = [ProgrammeItem(1, "i1", 1, 1, "Voormiddag"), ProgrammeItem(2, "i2", 1, 2, "Namiddag")]
    presence = Presence(items, [PartParticipation(1, 2, 2, status=ABSENT)]) if parts else None
    return Gathering(activity, "Praktijktafel 1: Wonen", people, presence)


def series(language: str = "nl", *, parts: bool = False) -> SeriesMaterial:
    return SeriesMaterial(
        "Reeks wonen",
        [
            gathering(date(2026, 9, 12), noor(PRESENT), salma(EXCUSED), mo(REGISTERED)),
            gathering(date(2026, 9, 12), noor(PRESENT), mo(ABSENT)),
            gathering(None, salma(PRESENT), parts=parts),
        ],
        language,
    )


def written(material: SeriesMaterial, folder: Path) -> Path:
    target = folder / "reeks.xlsx"
    write_series(material, target)
    return target


def values(sheet: Any) -> list[list[object]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_letters_and_totals_as_any_program_shows_them(tmp_path: Path) -> None:
    workbook = load_workbook(written(series(), tmp_path), data_only=True)
    assert workbook.sheetnames == ["Deelnemers", "Per organisatie", "Per datum"]
    people, organisations, dates = map(values, workbook.worksheets)
    assert people == [
        ["Familienaam", "Voornaam", "Organisatie", "12/09/2026", "12/09/2026 (2)", "Praktijktafel 1: Wonen",
         "Aanwezig", "Verontschuldigd", "Afwezig"],
        ["Aerts", "Mo", "WIE * wat?", None, "X", None, 0, 0, 1],
        ["Claes", "Noor", "Wie * wat?", "A", "A", None, 2, 0, 0],
        ["El Amrani", "Salma", None, "V", None, "A", 1, 1, 0],
    ]  # fmt: skip
    assert [row[1:] for row in organisations[1:]] == [[2, 2, 0, 1], [1, 1, 1, 0]]
    assert organisations[2][0] == "(geen organisatie)"
    assert [row[2:] for row in dates[1:]] == [[1, 1, 0], [1, 0, 1], [1, 0, 0]]
    assert dates[1][0].date() == date(2026, 9, 12)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("language", "letters"), [("nl", "AXV"), ("en", "PAE"), ("fr", "PAE")])
def test_letters_of_the_language_are_explained(language: str, letters: str, tmp_path: Path) -> None:
    sheet = load_workbook(written(series(language), tmp_path)).worksheets[0]
    assert (sheet["D3"].value, sheet["E2"].value, sheet["D4"].value) == tuple(letters)
    header = sheet.oddHeader.center.text
    assert all(f"{letter}: " in header for letter in letters)


def test_each_letter_has_a_colour_and_every_sheet_is_a_table(tmp_path: Path) -> None:
    workbook = load_workbook(written(series(parts=True), tmp_path))
    rules = {
        rule.formula[0]: rule.dxf.fill.bgColor.rgb
        for each in workbook.worksheets[0].conditional_formatting
        for rule in each.rules
        if rule.dxf.fill is not None
    }
    assert {'D2="A"', 'D2="V"', 'D2="X"', 'F2="A"'} <= rules.keys()
    assert len({rules['D2="A"'], rules['D2="V"'], rules['D2="X"']}) == 3
    for sheet in workbook.worksheets:
        assert len(sheet.tables) == 1
        assert (sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.paperSize) == ("A2", "$1:$1", 9)


def test_who_was_in_which_part(tmp_path: Path) -> None:
    workbook = load_workbook(written(series(parts=True), tmp_path), data_only=True)
    assert workbook.sheetnames == ["Deelnemers", "Per organisatie", "Per onderdeel", "Per datum"]
    parts = values(workbook["Per onderdeel"])
    assert parts[0][3:5] == ["Praktijktafel 1: Wonen · Voormiddag", "Praktijktafel 1: Wonen · Namiddag"]
    assert parts[3][3:] == ["A", "X", 1, 0, 1]
    assert [row[2:] for row in values(workbook["Per datum"])[4:]] == [
        ["Voormiddag", 1, 0, 0],
        ["Namiddag", 0, 0, 1],
    ]


@pytest.mark.parametrize("gatherings", [[], [gathering(date(2026, 9, 12))]])
def test_a_series_without_people_or_dates(gatherings: list[Gathering], tmp_path: Path) -> None:
    workbook = load_workbook(written(SeriesMaterial("Leeg", gatherings), tmp_path))
    assert workbook["Deelnemers"].max_row == 1


@needs_office
def test_totals_follow_when_a_letter_is_changed(tmp_path: Path) -> None:
    path = written(series(), tmp_path)
    workbook = load_workbook(path)
    workbook["Deelnemers"]["D2"] = "A"
    workbook["Deelnemers"]["F4"] = "V"
    workbook.save(path)
    assert to_csv(path, "Deelnemers", tmp_path)[1][6:] == ["1", "0", "1"]
    assert to_csv(path, "Per organisatie", tmp_path)[1:] == [
        ["Wie * wat?", "2", "3", "0", "1"],
        ["(geen organisatie)", "1", "0", "2", "0"],
    ]
    assert [row[2:] for row in to_csv(path, "Per datum", tmp_path)[1:]] == [
        ["2", "1", "0"], ["1", "0", "1"], ["0", "1", "0"],
    ]  # fmt: skip
