import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.exports.attendance_samples import START, material, people, person
from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.attendance_rows import row_key
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus, PartParticipation
from zorgdesk.exports.attendance_xlsx import write_attendance

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DUTCH_COLUMNS = [
    "Nr.", "Familienaam", "Voornaam", "Organisatie", "Functie", "E-mail", "Telefoon", "Rol", "Status",
    "Aankomst", "Vertrek", "Zonder inschrijving", "Sleutel",
]  # fmt: skip


def written(made: AttendanceMaterial, folder: Path) -> Path:
    target = folder / "aanwezigheid.xlsx"
    write_attendance(made, target)
    return target


def opened(made: AttendanceMaterial, folder: Path) -> Any:
    return load_workbook(written(made, folder))


def only_row(folder: Path, **changes: object) -> dict[str, Any]:
    """The cells of the one person there is, by column title."""
    sheet = opened(material(person(1, **changes)), folder).worksheets[0]
    return dict(zip(DUTCH_COLUMNS, sheet[2], strict=True))


def xml(path: Path, name: str) -> ET.Element:
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read(name))


def test_three_sheets_and_a_hidden_one_with_one_row_per_person(tmp_path: Path) -> None:
    workbook = opened(material(*people(3)), tmp_path)
    sheet = workbook["Aanwezigheid"]
    assert workbook.sheetnames == ["Aanwezigheid", "Overzicht", "Programma", "Zorgdesk"]
    assert [cell.value for cell in sheet[1]] == DUTCH_COLUMNS
    assert sheet.max_row == 4


def test_what_it_is_read_back_by_is_there_and_not_seen(tmp_path: Path) -> None:
    workbook = opened(material(*people(3)), tmp_path)
    assert workbook["Aanwezigheid"].column_dimensions["M"].hidden
    assert workbook["Zorgdesk"].sheet_state == "veryHidden"


def test_presence_per_part_has_a_sheet_where_the_activity_asks_for_it(tmp_path: Path) -> None:
    table, break_, morning, afternoon = (
        ProgrammeItem(key, f"u{key}", 1, key, title, kind, slot)
        for key, title, kind, slot in (
            (1, "Verhalen", ProgrammeItemKind.PART, None),
            (2, "Pauze", ProgrammeItemKind.BREAK, None),
            (3, "Kassa", ProgrammeItemKind.WORKSHOP, 1),
            (4, "Affiche", ProgrammeItemKind.WORKSHOP, 1),
        )
    )
    made = material(person(1, status=ParticipationStatus.PRESENT), person(2))
    asked = replace(
        made,
        activity=replace(made.activity, presence_per_part=True),
        programme=(table, break_, morning, afternoon),
        part_participations=(
            PartParticipation(1, 1, 3, chosen=True),
            PartParticipation(2, 2, 1, status=ParticipationStatus.EXCUSED),
        ),
    )
    sheet = opened(asked, tmp_path)["Per onderdeel"]
    titles, first, second = sheet.iter_rows(values_only=True)
    assert titles[3:] == ("1. Verhalen", "2. Kassa", "3. Affiche", "Aantal keer aanwezig")
    assert first[3:] == ("aanwezig", "aanwezig", None, 2)
    assert second[3:] == ("verontschuldigd", None, None, 0)


def test_a_person_is_written_whole(tmp_path: Path) -> None:
    row = only_row(
        tmp_path,
        given_name="Liesbeth",
        family_name="De Droogh",
        organisation="OCMW Oosterdam",
        job_title="coördinator",
        email="liesbeth@voorbeeld.be",
        telephone="+32 470 12 34 56",
        role=ParticipationRole.SPEAKER,
        status=ParticipationStatus.PRESENT,
        walk_in=True,
        check_in=datetime(2024, 11, 14, 12, 34, 56, tzinfo=UTC),
    )
    assert [cell.value for cell in row.values()] == [
        1, "De Droogh", "Liesbeth", "OCMW Oosterdam", "coördinator", "liesbeth@voorbeeld.be",
        "+32 470 12 34 56", "spreker", "aanwezig", datetime(2024, 11, 14, 13, 34, 56), None, "ja",
        row_key("a1", "p1"),
    ]  # fmt: skip


def test_people_stand_in_the_belgian_order(tmp_path: Path) -> None:
    names = ["van Dolron", "Élise", "Dewulf", "De Droogh", "Zwaenepoel", "aerts", "Dedroog"]
    made = material(*(person(number, family_name=name) for number, name in enumerate(names, start=1)))
    sheet = opened(made, tmp_path).worksheets[0]
    assert [row[1] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        "aerts", "Dedroog", "De Droogh", "Dewulf", "Élise", "van Dolron", "Zwaenepoel",
    ]  # fmt: skip
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == list(range(1, 8))


@pytest.mark.parametrize(
    ("language", "sheets", "status", "word"),
    [
        ("nl", ["Aanwezigheid", "Overzicht", "Programma"], "Status", "verontschuldigd"),
        ("fr", ["Présences", "Aperçu", "Programme"], "Statut", "excusé"),
        ("en", ["Attendance", "Overview", "Programme"], "Status", "excused"),
        ("de", ["Aanwezigheid", "Overzicht", "Programma"], "Status", "verontschuldigd"),
    ],
)
def test_speaks_the_language_that_is_asked(
    language: str, sheets: list[str], status: str, word: str, tmp_path: Path
) -> None:
    made = material(person(1, status=ParticipationStatus.EXCUSED), language=language)
    workbook = opened(made, tmp_path)
    assert workbook.sheetnames == [*sheets, "Zorgdesk"]
    assert (workbook.worksheets[0]["I1"].value, workbook.worksheets[0]["I2"].value) == (status, word)


@pytest.mark.parametrize(
    "name", ["=1+1", "+Plus", "-Min", "@home", "\tTab", "#N/A", "'t Hof", "=", "{{ x }}", "<b>&"]
)
def test_what_looks_like_a_formula_stays_text(name: str, tmp_path: Path) -> None:
    row = only_row(tmp_path, family_name=name, organisation=name, job_title=name)
    for column in ("Familienaam", "Organisatie", "Functie"):
        assert (row[column].value, row[column].data_type) == (name, "s")


def test_excel_keeps_such_text_as_text_when_it_is_edited(tmp_path: Path) -> None:
    row = only_row(tmp_path, family_name="=1+1", telephone="+32 470 12 34 56")
    assert row["Familienaam"].quotePrefix
    assert row["Telefoon"].number_format == "@"
    assert (row["Telefoon"].value, row["Telefoon"].data_type) == ("+32 470 12 34 56", "s")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(st.characters(codec=None), min_size=1), min_size=1, max_size=8))
def test_any_name_at_all_can_be_written_and_read(names: list[str], tmp_path: Path) -> None:
    made = material(
        *(person(n, family_name="A", given_name=f"{n:03}", organisation=s) for n, s in enumerate(names))
    )
    sheet = opened(made, tmp_path).worksheets[0]
    unwritable = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
    for name, cell in zip(names, sheet["D"][1:], strict=True):
        assert (cell.value or "").replace("\r\n", "\n") == unwritable.sub("", name).replace("\r\n", "\n")
        assert cell.data_type in ("s", "n")
        assert cell.value is None or cell.data_type == "s"


def test_times_are_those_of_the_activitys_own_clock(tmp_path: Path) -> None:
    arrival = only_row(tmp_path, check_in=START, status=ParticipationStatus.PRESENT)["Aankomst"]
    assert (arrival.value, arrival.number_format) == (datetime(2024, 11, 14, 13, 30), "hh:mm")
    assert arrival.is_date


def test_who_came_on_another_day_shows_the_day(tmp_path: Path) -> None:
    arrival = only_row(tmp_path, check_in=START + timedelta(days=1))["Aankomst"]
    assert arrival.number_format == "dd/mm/yyyy hh:mm"


def test_a_real_table_with_a_filter_around_all_rows(tmp_path: Path) -> None:
    path = written(material(*people(9)), tmp_path)
    table = xml(path, "xl/tables/table1.xml")
    assert (table.get("displayName"), table.get("ref")) == ("Deelnemers", "A1:M10")
    assert [column.get("name") for column in table.iter(f"{MAIN}tableColumn")] == DUTCH_COLUMNS
    assert table.find(f"{MAIN}autoFilter").get("ref") == "A1:M10"  # type: ignore[union-attr]
    assert table.find(f"{MAIN}tableStyleInfo") is not None


def test_the_tables_of_a_workbook_have_names_and_numbers_of_their_own(tmp_path: Path) -> None:
    path = written(material(*people(2)), tmp_path)
    tables = [xml(path, f"xl/tables/table{number}.xml") for number in (1, 2)]
    assert [table.get("id") for table in tables] == ["1", "2"]
    assert len({table.get("displayName") for table in tables}) == 2
    for table in tables:
        assert re.fullmatch(r"[A-Za-z]+", str(table.get("displayName")))


def test_the_header_stays_in_sight_and_returns_on_paper(tmp_path: Path) -> None:
    sheet = opened(material(*people(2)), tmp_path).worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["A1"].font.b


def test_a_status_is_chosen_from_a_list(tmp_path: Path) -> None:
    sheet = opened(material(*people(30)), tmp_path).worksheets[0]
    lists = {str(each.sqref).split(":")[0]: each for each in sheet.data_validations.dataValidation}
    choices = lists["I2"].formula1
    assert choices.strip('"').split(",") == [
        "uitgenodigd", "ingeschreven", "wachtlijst", "aanwezig", "verontschuldigd", "afwezig", "geannuleerd",
    ]  # fmt: skip
    assert lists["I2"].type == "list"
    assert "I31" in lists["I2"].sqref
    assert "I60" in lists["I2"].sqref  # people are added under the table
    assert all(len(each.formula1) <= 255 for each in lists.values())


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_word_of_a_list_fits_in_it(language: str, tmp_path: Path) -> None:
    workbook = opened(material(*people(30), language=language), tmp_path)
    sheet = workbook.worksheets[0]
    for validation in sheet.data_validations.dataValidation:
        words = validation.formula1.strip('"').split(",")
        column = str(validation.sqref)[0]
        assert len(validation.formula1) <= 255
        assert {cell.value for cell in sheet[column][1:]} <= set(words)


def test_columns_are_as_wide_as_what_is_in_them(tmp_path: Path) -> None:
    made = material(person(1, family_name="Vandenbroucke-Maes", given_name="Bo", organisation="Z" * 300))
    dimensions = opened(made, tmp_path).worksheets[0].column_dimensions
    assert 18 < dimensions["B"].width < 30
    assert dimensions["C"].width < 16
    assert dimensions["D"].width < 60


def test_without_people_there_is_still_a_table_that_excel_accepts(tmp_path: Path) -> None:
    path = written(material(programme=(), contributions=()), tmp_path)
    assert xml(path, "xl/tables/table1.xml").get("ref") == "A1:M2"
    assert xml(path, "xl/tables/table2.xml").get("ref") == "A1:H2"
    assert load_workbook(path)["Aanwezigheid"].max_row == 1


def test_the_programme_names_every_speaker_of_every_part(tmp_path: Path) -> None:
    sheet = opened(material(), tmp_path)["Programma"]
    rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=2)]
    part = ("Deel 1", "Hoe de buurt vorm kreeg", datetime(2024, 11, 14, 14, 0), 45)
    assert [cell.value for cell in sheet[1]] == [
        "Onderdeel", "Titel", "Begin", "Duur (min.)", "Spreker", "Rol", "Organisatie", "Functie",
    ]  # fmt: skip
    assert rows == [
        ("Onthaal", "Onthaal met koffie", datetime(2024, 11, 14, 13, 30), 30, None, None, None, None),
        (*part, "Salma El Amrani", "spreker", "Huis aan de Beek", "coördinator"),
        (*part, "Joris Wuyts", "moderator", "Buurtwerk De Brug", None),
        ("Pauze", "Pauze", datetime(2024, 11, 14, 13, 45) + timedelta(hours=1), 15, None, None, None, None),
        (
            "Deel 2",
            "Aan tafel",
            datetime(2024, 11, 14, 15, 0),
            60,
            None,
            "getuigenis",
            "OCMW Oosterdam",
            None,
        ),
    ]
    assert sheet["C2"].number_format == "hh:mm"


def test_a_part_without_hour_or_length_is_written_without(tmp_path: Path) -> None:
    made = material(programme=(ProgrammeItem(1, "i", 1, 1, "=Vrij"),), contributions=())
    row = next(opened(made, tmp_path)["Programma"].iter_rows(min_row=2))
    assert [cell.value for cell in row[:4]] == ["Deel 1", "=Vrij", None, None]
    assert row[1].data_type == "s"


def test_the_file_says_what_it_is_and_who_made_it(tmp_path: Path) -> None:
    properties = opened(material(), tmp_path).properties
    assert properties.title == "Praktijktafel 3: Samen & sterker in de buurt"
    assert properties.creator == "Steunpunt De Schakel"


def test_the_day_stands_in_the_overview_as_a_date(tmp_path: Path) -> None:
    cell = opened(material(), tmp_path)["Overzicht"]["A2"]
    assert cell.value == datetime(2024, 11, 14)
    assert cell.is_date
    assert date(2024, 11, 14) == cell.value.date()
