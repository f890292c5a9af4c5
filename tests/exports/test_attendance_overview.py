import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.exports.attendance_samples import ACTIVITY, material, people, person
from tests.exports.office import needs_office, to_csv
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.exports.attendance_xlsx import write_attendance

STRANGE = (
    "2030", "*", "~", "=Art", "A?B", "A*B", "AxB", "12/12/2016", ">5", "Femma", "FEMMA", "waar", "1e3",
    "x" * 300, "x" * 300 + "y", "(tegen)", "D'Art \"Q\"", "<b>&", "Aanwezigheid!A1", "=1+1", "#N/A", "+32",
)  # fmt: skip


def strange_people() -> list[Participation]:
    statuses = (ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED)
    return [person(n, organisation=name, status=statuses[n % 2]) for n, name in enumerate(STRANGE)]


def cells(made: AttendanceMaterial, folder: Path, results: bool) -> list[tuple[Any, ...]]:
    target = folder / "overzicht.xlsx"
    write_attendance(made, target)
    sheet = load_workbook(target, data_only=results).worksheets[1]
    return [tuple(row) for row in sheet.iter_rows(min_row=4, values_only=True)]


def without_results(source: Path) -> Path:
    """The same workbook in which whoever opens it must calculate."""
    target = source.with_name("opnieuw.xlsx")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"</f><v>[^<]*</v>", b"</f>", old.read(name)))
    return target


def test_counts_are_formulas_over_the_list_of_people(tmp_path: Path) -> None:
    rows = cells(material(*people(20)), tmp_path, results=False)
    found = {row[0]: row[1:] for row in rows if row[0]}
    assert found["verontschuldigd"][0] == "=COUNTIFS(Deelnemers[Status],A10)"
    assert found["deelnemer"][0].startswith("=COUNTIFS(Deelnemers[Rol],A")
    assert found["OCMW Oosterdam"][0].startswith("=SUMPRODUCT((Deelnemers[Organisatie]=A")
    assert found["Totaal"][0].startswith("=SUM(B")
    counts = [cell for row in rows for cell in row[1:] if cell not in (None, "Aantal", "Aanwezig")]
    assert all(str(cell).startswith("=") for cell in counts)


def test_what_the_formulas_come_to_is_stored_with_them(tmp_path: Path) -> None:
    came, missed = ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED
    made = material(
        person(1, status=came, organisation="Huis A"),
        person(2, status=missed, organisation="Huis A"),
        person(3, status=came),
    )
    found = [row for row in cells(made, tmp_path, results=True) if row[0]]
    assert ("aanwezig", 2, None) in found
    assert ("verontschuldigd", 1, None) in found
    assert ("deelnemer", 3, 2) in found
    assert ("Huis A", 2, 1) in found
    assert ("(geen organisatie)", 1, 1) in found
    assert [row for row in found if row[0] == "Totaal"] == [
        ("Totaal", 3, None), ("Totaal", 3, 2), ("Totaal", 3, 2),
    ]  # fmt: skip


def test_an_activity_without_people_counts_none(tmp_path: Path) -> None:
    rows = cells(material(), tmp_path, results=True)
    assert {count for row in rows for count in row[1:] if isinstance(count, int)} == {0}


def test_an_organisation_whose_name_looks_like_a_formula_is_text(tmp_path: Path) -> None:
    target = tmp_path / "overzicht.xlsx"
    write_attendance(material(person(1, organisation="=1+1")), target)
    labels = [cell for cell in load_workbook(target).worksheets[1]["A"] if cell.value == "=1+1"]
    assert [cell.data_type for cell in labels] == ["s"]


def test_what_is_not_known_of_the_activity_leaves_no_hole(tmp_path: Path) -> None:
    bare = replace(ACTIVITY, date=None, starts_at=None, ends_at=None, place="")
    target = tmp_path / "overzicht.xlsx"
    write_attendance(material(activity=bare), target)
    assert [cell.value for cell in load_workbook(target).worksheets[1]["A"]][:3] == [
        "Praktijktafel 3: Samen & sterker in de buurt", None, "Status",
    ]  # fmt: skip


@needs_office
@pytest.mark.parametrize("language", ["nl", "fr"])
def test_libreoffice_calculates_the_same_counts(language: str, tmp_path: Path) -> None:
    target = tmp_path / "overzicht.xlsx"
    write_attendance(material(*people(60), *strange_people(), language=language), target)
    workbook = load_workbook(target, data_only=True)
    sheet = workbook.worksheets[1]
    stored = [
        ["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(4, values_only=True)
    ]
    calculated = to_csv(without_results(target), sheet.title, tmp_path)
    assert calculated[3:] == stored
