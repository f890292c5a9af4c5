"""Tables from files of elsewhere: any encoding and delimiter, any spreadsheet, and those made to do harm."""

import csv
import io
import subprocess
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.exports.office import needs_office, to_kind
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.sheets import Sheet, delimiter_of, read_sheets

NAMES = [("Naam", "E-mail"), ("De Smet, Lotte", "lotte@voorbeeld.example"), ("Hülya Şahin", None)]


def written(path: Path, text: str, encoding: str) -> list[tuple[object, ...]]:
    path.write_bytes(text.encode(encoding))
    (sheet,) = read_sheets(path)
    return sheet.rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_between_tabs_is_read_in_every_encoding(tmp_path: Path, encoding: str, end: str) -> None:
    text = end.join("\t".join(cell or "" for cell in row) for row in NAMES)
    assert written(tmp_path / "lijst.csv", text + end, encoding) == NAMES


def test_excel_on_an_older_windows_writes_another_encoding(tmp_path: Path) -> None:
    assert written(tmp_path / "lijst.csv", "Naam;Plaats\nRené;Café\n", "cp1252") == [
        ("Naam", "Plaats"),
        ("René", "Café"),
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_what_stands_between_the_columns_is_found(delimiter: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([("Naam", "Organisatie"), ("Els Maes, dr.", "A; B")] * 3)
    assert delimiter_of(text.getvalue()) == delimiter


def test_excel_may_tell_the_delimiter_itself() -> None:
    assert delimiter_of("sep=;\nNaam, voornaam;E-mail") == ";"


def test_a_line_break_in_quotes_is_part_of_a_cell(tmp_path: Path) -> None:
    rows = written(tmp_path / "t.csv", 'Titel\t"Wonen\n(najaar)"\nAantal\t3\n', "utf-8")
    assert rows == [("Titel", "Wonen\n(najaar)"), ("Aantal", "3")]


_CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12).map(lambda text: text.strip())


@given(rows=st.lists(st.tuples(st.just("x"), _CELLS, _CELLS), min_size=2, max_size=8))
def test_whatever_is_written_between_tabs_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("lijst") / "lijst.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter="\t").writerows(rows)
    (sheet,) = read_sheets(path)
    assert sheet.rows == [tuple(cell.strip() or None for cell in row) for row in rows]


def workbook(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = "Deelnemers"
    sheet.append(["Naam", "Geboren", "Ingeschreven", "Keren"])
    sheet.append(["Els Maes", date(1980, 5, 1), datetime(2026, 9, 12, 19, 30), 3])
    sheet.append(["Jos", None, None, 2.5])
    book.create_sheet("Leeg")
    book.save(path)
    return path


ROWS = [
    ("Naam", "Geboren", "Ingeschreven", "Keren"),
    ("Els Maes", date(1980, 5, 1), datetime(2026, 9, 12, 19, 30), 3),
    ("Jos", None, None, 2.5),
]


def test_a_workbook_keeps_its_dates_and_numbers(tmp_path: Path) -> None:
    assert read_sheets(workbook(tmp_path / "l.xlsx")) == [Sheet("Deelnemers", ROWS)]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice, which writes .xls and .ods, is not here")
@pytest.mark.parametrize("kind", ["xls", "ods", "xlsm"])
def test_other_spreadsheets_say_the_same(tmp_path: Path, kind: str) -> None:
    made = workbook(tmp_path / "l.xlsx")
    form = "xlsm:Calc MS Excel 2007 VBA XML" if kind == "xlsm" else kind
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--convert-to", form]
    subprocess.run(
        [*command, "--outdir", tmp_path / "out", made], check=True, capture_output=True, timeout=120
    )
    (sheet,) = read_sheets(tmp_path / "out" / f"l.{kind}")
    assert [tuple(map(str, row)) for row in sheet.rows] == [tuple(map(str, row)) for row in ROWS]


def test_a_date_counted_from_1904_is_the_same_day(tmp_path: Path) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([date(2026, 9, 12)])
    book.save(tmp_path / "mac.xlsx")
    assert read_sheets(tmp_path / "mac.xlsx")[0].rows == [(date(2026, 9, 12),)]


def refused(path: Path) -> str:
    with pytest.raises(ZorgdeskError) as caught:
        read_sheets(path)
    assert caught.value.details["path"] == str(path)
    return caught.value.code


def test_two_cells_in_far_corners_are_refused_before_they_fill_the_memory(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"], book.active["XFD1048576"] = "x", "y"
    book.save(tmp_path / "ver.xlsx")
    assert refused(tmp_path / "ver.xlsx") == "too_large"


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_zip_that_unpacks_to_the_sky_is_refused(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "bom.xlsx", {"xl/worksheets/sheet1.xml": b"<c>" * 100_000_000})
    assert refused(bomb) == "too_large"


def test_entities_are_refused(tmp_path: Path) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">]><worksheet><row r="&a;"/></worksheet>'
    assert refused(packed(tmp_path / "ha.xlsx", {"xl/worksheets/sheet1.xml": laughs})) == "not_a_list"


def test_rows_repeated_a_million_times_are_refused(tmp_path: Path) -> None:
    content = (
        b'<table:table><table:table-row table:number-rows-repeated="1000000">'
        b'<table:table-cell table:number-columns-repeated="16000" office:value-type="string"/>'
        b"</table:table-row></table:table>"
    )
    assert refused(packed(tmp_path / "veel.ods", {"content.xml": content})) == "too_large"


def members_of(book: Workbook) -> dict[str, bytes]:
    written = io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


FAR = b'<worksheet><sheetData><row><c r="A1"/><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'


@pytest.mark.parametrize(
    "place", ["worksheets/sheet1.txt", "Worksheets/SHEET1.XML", "chartsheets/s.xml", "other/worksheets/s.xml"]
)
def test_a_sheet_in_an_odd_place_is_measured_too(tmp_path: Path, place: str) -> None:
    members = members_of(Workbook())
    del members["xl/worksheets/sheet1.xml"]
    links = members["xl/_rels/workbook.xml.rels"]
    members["xl/_rels/workbook.xml.rels"] = links.replace(b"worksheets/sheet1.xml", place.encode())
    assert refused(packed(tmp_path / "elders.xlsx", members | {f"xl/{place}": FAR})) == "too_large"


def sharing(path: Path, texts: list[str], cells: list[int]) -> Path:
    """A workbook of one column, whose cells point to texts that are kept once."""
    main = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    kept = "".join(f"<si><t>{text}</t></si>" for text in texts).encode()
    rows = "".join(f'<row><c t="s"><v>{place}</v></c></row>' for place in cells).encode()
    sheet = b"<worksheet %b><sheetData>%b</sheetData></worksheet>" % (main, rows)
    own = {"xl/sharedStrings.xml": b"<sst %b>%b</sst>" % (main, kept), "xl/worksheets/sheet1.xml": sheet}
    return packed(path, members_of(Workbook()) | own)


def test_one_long_text_in_very_many_cells_is_refused(tmp_path: Path) -> None:
    bomb = sharing(tmp_path / "veel.xlsx", ["kort", "x" * 30_000], [0] + [1] * 8000)
    assert bomb.stat().st_size < 20_000
    assert refused(bomb) == "too_large"


def test_one_long_text_among_very_many_short_ones_is_read(tmp_path: Path) -> None:
    survey = sharing(tmp_path / "bevraging.xlsx", ["ja", "x" * 30_000], [1] + [0] * 8000)
    assert [len(row[0]) for row in read_sheets(survey)[0].rows[:2]] == [30_000, 2]


def test_one_long_text_repeated_over_a_table_is_refused(tmp_path: Path) -> None:
    content = (
        b'<table:table><table:table-row table:number-rows-repeated="100">'
        b'<table:table-cell office:value-type="string" table:number-columns-repeated="50"><text:p>'
        + b"x" * 100_000
        + b"</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert refused(packed(tmp_path / "lang.ods", {"content.xml": content})) == "too_large"


def test_a_repetition_hidden_from_the_measure_is_refused(tmp_path: Path) -> None:
    content = b'<table:table-cell office:value-type="float" a=">" table:number-columns-repeated="90000"/>'
    assert refused(packed(tmp_path / "verborgen.ods", {"content.xml": content})) == "not_a_list"


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04 and then nothing", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99, b"\x00\x01\x02" * 400],
)
def test_rubbish_is_refused_with_a_reason(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rommel.xlsx"
    path.write_bytes(content)
    assert refused(path) == "not_a_list"


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;;\n;;;\n"])
def test_nothing_is_said_to_be_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "leeg.csv"
    path.write_bytes(content)
    assert refused(path) == "empty_list"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "weg.csv") == "file_missing"


def test_a_tab_in_the_text_of_a_list_with_semicolons_is_no_column(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_text("Naam;Nota\nEls Maes;eerst\tdan\nJos Claes;een\ttwee\n", encoding="utf-8")
    assert read_sheets(path)[0].rows == [
        ("Naam", "Nota"), ("Els Maes", "eerst\tdan"), ("Jos Claes", "een\ttwee"),
    ]  # fmt: skip


@needs_office
def test_a_spreadsheet_of_several_sheets_is_not_taken_for_one_that_never_ends(tmp_path: Path) -> None:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.create_sheet("Uitleg").append(["Zo vul je in", *"bcdefgh"])
    book.save(tmp_path / "l.xlsx")
    assert [len(sheet.rows) for sheet in read_sheets(to_kind(tmp_path / "l.xlsx", "ods", tmp_path))] == [3, 1]


def test_many_sheets_that_each_just_fit_are_refused_together(tmp_path: Path) -> None:
    book = Workbook()
    for _ in range(3):
        book.create_sheet().cell(100_000, 20).value = "x"
    book.save(tmp_path / "drie.xlsx")
    assert refused(tmp_path / "drie.xlsx") == "too_large"
    tables = (
        b'<table:table><table:table-row table:number-rows-repeated="100000">'
        b'<table:table-cell table:number-columns-repeated="20" office:value-type="string"/>'
        b"</table:table-row></table:table>"
    )
    assert refused(packed(tmp_path / "drie.ods", {"content.xml": tables * 3})) == "too_large"


@needs_office
def test_times_of_an_opendocument_are_times(tmp_path: Path) -> None:
    book = Workbook()
    for row, (value, look) in enumerate(
        [(datetime(2026, 9, 12, 19, 30, 7), "hh:mm"), (time(9, 5), "hh:mm"), (timedelta(hours=30), "[h]:mm")],
        start=1,
    ):
        book.active.cell(row, 1, value).number_format = look
    book.save(tmp_path / "l.xlsx")
    (sheet,) = read_sheets(to_kind(tmp_path / "l.xlsx", "ods", tmp_path))
    assert [row[0] for row in sheet.rows] == [
        datetime(2026, 9, 12, 19, 30, 7),
        time(9, 5),
        timedelta(hours=30),
    ]
