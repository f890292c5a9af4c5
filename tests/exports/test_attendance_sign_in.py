from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.exports.attendance_samples import ACTIVITY, material, people, person
from tests.exports.office import needs_office, to_pdf
from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.exports.sign_in_sheet import write_sign_in_sheet

A4_WIDE = (842, 595)  # points


def sheet_of(made: AttendanceMaterial, folder: Path) -> Any:
    target = folder / "lijst.xlsx"
    write_sign_in_sheet(made, target)
    workbook = load_workbook(target)
    assert len(workbook.sheetnames) == 1
    return workbook.worksheets[0]


def raw_header(made: AttendanceMaterial, folder: Path) -> str:
    """The header as Excel reads it: all sections and codes in one string."""
    return str(sheet_of(made, folder).HeaderFooter.oddHeader.center.text or "")


def test_expected_people_in_order_then_twenty_numbered_lines(tmp_path: Path) -> None:
    names = ["van Dolron", "Élise", "De Droogh", "Dedecker", "aerts"]
    sheet = sheet_of(material(*(person(n, family_name=name) for n, name in enumerate(names, 1))), tmp_path)
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Nr.", "Familienaam", "Voornaam", "Organisatie", "Handtekening")
    assert [row[1] for row in rows[1:6]] == ["aerts", "Dedecker", "De Droogh", "Élise", "van Dolron"]
    assert [row[0] for row in rows[1:]] == list(range(1, 26))
    assert all(row[1:] == (None, None, None, None) for row in rows[6:])


@pytest.mark.parametrize(
    ("status", "expected"),
    [(status, status.value in ("registered", "present")) for status in ParticipationStatus],
)
def test_only_who_is_expected_is_on_the_list(
    status: ParticipationStatus, expected: bool, tmp_path: Path
) -> None:
    sheet = sheet_of(material(person(1, family_name="Claes", status=status)), tmp_path)
    assert (sheet["B2"].value == "Claes") is expected


def test_the_paper_is_a4_on_its_side_and_as_wide_as_the_page(tmp_path: Path) -> None:
    sheet = sheet_of(material(*people(40)), tmp_path)
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$1"


def test_there_is_room_to_write(tmp_path: Path) -> None:
    sheet = sheet_of(material(*people(40)), tmp_path)
    assert sheet.column_dimensions["E"].width >= 40
    assert all(sheet.row_dimensions[row].height >= 25 for row in range(2, sheet.max_row + 1))


def test_title_day_and_place_stand_in_the_print_header(tmp_path: Path) -> None:
    header = raw_header(material(), tmp_path)
    assert "Praktijktafel 3: Samen && sterker in de buurt" in header
    assert "donderdag 14 november 2024 · 13:30 – 16:30 · Cultuurhuis De Vlier, Oosterdam" in header


def test_pages_are_numbered_in_the_footer(tmp_path: Path) -> None:
    footer = sheet_of(material(), tmp_path).HeaderFooter.oddFooter
    assert footer.right.text == "Pagina &P van &N"
    assert "Steunpunt De Schakel" in footer.left.text


@pytest.mark.parametrize("sign", ["&", "x", "&P "])
def test_a_header_is_never_longer_than_excel_takes(sign: str, tmp_path: Path) -> None:
    long = replace(ACTIVITY, title=sign * 300, place=sign * 300)
    target = tmp_path / "lijst.xlsx"
    write_sign_in_sheet(material(activity=long), target)
    header = str(load_workbook(target).worksheets[0].HeaderFooter.oddHeader)
    assert len(header) <= 255
    shown = header.replace("&&", "")
    assert "&P" not in shown


def test_a_name_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    sheet = sheet_of(
        material(person(1, family_name="=1+1", given_name="@", organisation="+32 vzw")), tmp_path
    )
    row = sheet[2][1:4]
    assert [(cell.value, cell.data_type) for cell in row] == [("=1+1", "s"), ("@", "s"), ("+32 vzw", "s")]


def test_what_goes_from_hand_to_hand_tells_no_address(tmp_path: Path) -> None:
    sheet = sheet_of(material(*people(30)), tmp_path)
    everything = " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    assert "@" not in everything
    assert "+32" not in everything


def test_speaks_french_and_english(tmp_path: Path) -> None:
    assert sheet_of(material(language="fr"), tmp_path).title == "Liste de présence"
    english = sheet_of(material(language="en"), tmp_path)
    assert english["E1"].value == "Signature"
    assert english.HeaderFooter.oddFooter.right.text == "Page &P of &N"
    assert "Thursday, 14 November 2024" in english.HeaderFooter.oddHeader.center.text


@needs_office
def test_every_printed_page_has_the_title_the_header_row_and_its_number(tmp_path: Path) -> None:
    target = tmp_path / "lijst.xlsx"
    registered = (replace(each, status=ParticipationStatus.REGISTERED) for each in people(120))
    write_sign_in_sheet(material(*registered), target)
    pages = PdfReader(to_pdf(target, tmp_path)).pages
    texts = [page.extract_text() for page in pages]
    assert 6 <= len(pages) <= 10
    for number, (page, text) in enumerate(zip(pages, texts, strict=True), start=1):
        size = (round(page.mediabox.width), round(page.mediabox.height))
        assert size == A4_WIDE
        assert "Praktijktafel 3: Samen & sterker in de buurt" in text
        assert "Cultuurhuis De Vlier, Oosterdam" in text
        assert "Handtekening" in text
        assert f"Pagina {number} van {len(pages)}" in text
    assert "140" in texts[-1]
