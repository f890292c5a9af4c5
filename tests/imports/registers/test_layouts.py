"""Which row holds the headings and what each column is, in lists as people have them."""

import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.imports.registers.lists import MEMBERS, Rows, csv_file, workbook
from zorgdesk.domain.register_lists import Field, ListKind, ListLayout
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.national_numbers import is_national_number, without_national_numbers
from zorgdesk.imports.registers.columns import lay_out, with_fields
from zorgdesk.imports.registers.rows import ReadRow, RowReader
from zorgdesk.imports.sheets import Cell, Sheet, read_sheets

PEOPLE, ORGANISATIONS = ListKind.PEOPLE, ListKind.ORGANISATIONS
F = Field


def sheet(*rows: Sequence[Cell]) -> Sheet:
    return Sheet("Blad1", [tuple(row) for row in rows])


def laid_out(*rows: Sequence[Cell], kind: ListKind = PEOPLE) -> ListLayout:
    return lay_out([sheet(*rows)], kind)


def fields(*rows: Sequence[Cell], kind: ListKind = PEOPLE) -> list[Field | None]:
    return [column.field for column in laid_out(*rows, kind=kind).columns]


def read(*rows: Sequence[Cell], kind: ListKind = PEOPLE) -> list[ReadRow]:
    made = sheet(*rows)
    return list(RowReader(lay_out([made], kind), {}).read(made.rows))


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (("Voornaam", "Naam", "E-mail"), [F.GIVEN_NAME, F.FAMILY_NAME, F.EMAIL]),
        (("Prénom", "Nom", "Courriel"), [F.GIVEN_NAME, F.FAMILY_NAME, F.EMAIL]),
        (("First Name", "Last Name", "Company"), [F.GIVEN_NAME, F.FAMILY_NAME, F.ORGANISATION]),
        (("VOORNAAM", "achternaam", "E-mail (werk)"), [F.GIVEN_NAME, F.FAMILY_NAME, F.EMAIL]),
        (("Naam en voornaam", "Tel.", "GSM 2"), [F.NAME_FAMILY_FIRST, F.TELEPHONE, F.NOTE]),
        (("Nom et prénom", "Fonction", "Remarques"), [F.NAME_FAMILY_FIRST, F.JOB_TITLE, F.NOTE]),
        (("Aanspreking", "Volledige naam", "Sinds"), [None, F.NAME_GIVEN_FIRST, F.STARTS_ON]),
    ],
)
def test_headings_in_three_languages(headings: tuple[str, ...], found: list[Field | None]) -> None:
    assert fields(headings, ("", "x", "y")) == found


def test_headings_below_lines_of_title() -> None:
    above = [("Ledenlijst 2026", None), ("opgemaakt door An",), (), ("versie 3",), (), ()]
    layout = laid_out(*above, *MEMBERS)
    assert (layout.header_row, layout.rows) == (7, 3)
    assert [row.row for row in read(*above, *MEMBERS)] == [8, 9, 10]


def test_without_headings_a_column_is_known_by_what_stands_in_it() -> None:
    layout = laid_out(*MEMBERS[1:])
    assert layout.header_row is None
    assert [column.field for column in layout.columns][2:4] == [F.EMAIL, F.TELEPHONE]
    names = laid_out(("De Smet Lotte", "lotte@voorbeeld.be"), ("Claes Jan", "jan@voorbeeld.be"))
    assert [column.field for column in names.columns] == [F.NAME_FAMILY_FIRST, F.EMAIL]


def test_two_columns_of_one_name_lose_nothing() -> None:
    rows = (("Naam", "Telefoon", "Telefoon"), ("Lotte De Smet", "0470 12 34 56", "09 234 56 78"))
    assert fields(*rows) == [F.NAME_GIVEN_FIRST, F.TELEPHONE, F.NOTE]
    (row,) = read(*rows)
    assert row.values[F.NOTE] == "09 234 56 78"


def test_of_several_sheets_the_list_is_taken() -> None:
    layout = lay_out([Sheet("Uitleg", [("Lees dit",)] * 9), sheet(*MEMBERS)], PEOPLE)
    assert (layout.sheet, layout.header_row) == (1, 1)


def test_a_national_register_number_is_barred_by_heading_and_by_look() -> None:
    rows = (("Naam", "Sleutel", "INSZ"), ("Lotte De Smet", "85.07.30-033.28", ""))
    layout = laid_out(*rows)
    assert [column.barred for column in layout.columns] == [False, True, True]
    assert layout.columns[1].examples == ()
    chosen = with_fields(layout, [F.NAME_GIVEN_FIRST, F.NOTE, F.NOTE])
    assert chosen.mapping == {0: F.NAME_GIVEN_FIRST}


@pytest.mark.parametrize("text", ["85.07.30-033.28", "85073003328", "85 07 30 033 28"])
def test_national_register_numbers_are_recognised(text: str) -> None:
    assert is_national_number(text)


@pytest.mark.parametrize("text", ["+32470123456", "0470123456", "85.07.30-033.29", "0401.574.852", "", "x"])
def test_other_numbers_are_not(text: str) -> None:
    assert not is_national_number(text)


def test_only_the_number_goes_out_of_a_text() -> None:
    assert without_national_numbers("rrn 85.07.30-033.28 van Lotte") == "rrn  van Lotte"


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2020, 3, 12), date(2020, 3, 12)),
        (43902, date(2020, 3, 12)),
        ("12/03/2020", date(2020, 3, 12)),
        ("12 maart 2020", date(2020, 3, 12)),
        ("2020-03-12", date(2020, 3, 12)),
    ],
)
def test_a_day_is_read_from_a_date_a_serial_or_text(cell: Cell, day: date) -> None:
    (row,) = read(("Naam", "Lid sinds"), ("Lotte De Smet", cell))
    assert row.values[F.STARTS_ON] == day


def test_what_is_no_day_is_told() -> None:
    (row,) = read(("Naam", "Lid sinds"), ("Lotte De Smet", "ooit"))
    assert [reason.code for reason in row.why] == ["date_slip"]


@pytest.mark.parametrize(
    ("cell", "email", "told"),
    [
        ("Lotte <lotte@voorbeeld.be>", "lotte@voorbeeld.be", []),
        ("mailto:lotte@voorbeeld.be", "lotte@voorbeeld.be", []),
        ("lotte@@voorbeeld", "lotte@@voorbeeld", ["email_slip"]),
        ("geen", "geen", ["email_slip"]),
    ],
)
def test_an_address_is_tidied_or_pointed_out(cell: str, email: str, told: list[str]) -> None:
    (row,) = read(("Naam", "E-mail"), ("Lotte De Smet", cell))
    assert (row.values[F.EMAIL], [reason.code for reason in row.why]) == (email, told)


def test_further_addresses_stay_beside_the_first() -> None:
    (row,) = read(
        ("Naam", "E-mail", "Andere e-mailadressen"),
        (
            "Lotte De Smet",
            "een@voorbeeld.be; twee@voorbeeld.be",
            "drie@voorbeeld.be, twee@voorbeeld.be, nog een",
        ),
    )
    assert row.values[F.EMAIL] == "een@voorbeeld.be"
    assert row.values[F.EMAIL_ALIASES] == ("twee@voorbeeld.be", "drie@voorbeeld.be")
    assert row.values[F.NOTE] == "nog\neen"  # no addresses: kept, and pointed out


def test_excel_gets_its_zero_back_and_keeps_what_was_written() -> None:
    (row,) = read(("Naam", "GSM"), ("Lotte De Smet", 470123456))
    assert row.values[F.TELEPHONE] == "0470123456"


def test_an_enterprise_number_is_checked_and_kept() -> None:
    rows = (("Naam", "KBO"), ("Bond", "0401.574.853"), ("Kring", "0401.574.852"))
    found = read(*rows, kind=ORGANISATIONS)
    assert [[reason.code for reason in row.why] for row in found] == [["number_slip"], []]
    assert found[0].values[F.NUMBER] == "0401.574.853"


def test_a_cell_of_thirty_thousand_letters_is_no_name() -> None:
    (row,) = read(("Voornaam", "Naam"), ("x" * 30_000, "Claes"))
    assert row.values == {F.FAMILY_NAME: "Claes"}
    assert [reason.code for reason in row.why] == ["too_long"]


def test_sixteen_thousand_columns_are_not_too_many() -> None:
    wide = tuple(f"k{number}" for number in range(16_384))
    layout = laid_out(("Naam", *wide), ("Lotte De Smet", *wide))
    assert layout.columns[0].field is F.NAME_GIVEN_FIRST
    assert len(layout.columns) == 200


def test_rows_with_a_format_and_nothing_in_them_are_no_rows(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Leden", [*MEMBERS, *[(None,) * 6] * 5000]))
    layout = lay_out(read_sheets(path), PEOPLE)
    assert layout.rows == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_every_encoding_and_delimiter_gives_the_same(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows: Rows = (*MEMBERS[:2], ("Zoë", "D'Hondt", "zoe@voorbeeld.be", "", "Café", "coördinator"))
    sheets = read_sheets(csv_file(tmp_path / "a.csv", rows, delimiter, encoding))
    found = list(RowReader(lay_out(sheets, PEOPLE), {}).read(sheets[0].rows))
    assert [row.values.get(F.GIVEN_NAME) for row in found] == ["Lotte", "Zoë"]
    assert found[1].values[F.ORGANISATION] == "Café"


@given(st.randoms(use_true_random=False))
def test_rows_and_columns_in_another_order_give_the_same(shuffled: random.Random) -> None:
    order = list(range(6))
    shuffled.shuffle(order)
    below = list(MEMBERS[1:])
    shuffled.shuffle(below)
    rows = [tuple(row[place] for place in order) for row in (MEMBERS[0], *below)]

    def people(found: list[ReadRow]) -> list[str]:
        return sorted(str(sorted(row.values.items())) for row in found)

    assert people(read(*rows)) == people(read(*MEMBERS))


CELLS = st.one_of(
    st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans(), st.dates(), st.times()
)


@settings(max_examples=200)
@given(st.lists(st.lists(CELLS, max_size=6), min_size=1, max_size=6), st.sampled_from(ListKind))
def test_no_table_breaks_it(rows: list[list[Cell]], kind: ListKind) -> None:
    made = sheet(*rows)
    layout = lay_out([made], kind)
    for row in RowReader(layout, {}).read(made.rows):
        assert all(value not in ("", None) for value in row.values.values())


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 500, b"PK\x03\x04x", b"\xd0\xcf\x11\xe0" * 99])
def test_rubbish_is_refused_with_a_reason(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(content)
    with pytest.raises(ZorgdeskError) as refused:
        read_sheets(path)
    assert refused.value.code in ("not_a_list", "empty_list")


def test_of_a_great_many_columns_those_that_are_known_are_offered() -> None:
    headings = (*(f"Vraag {number}" for number in range(300)), "E-mail", "Voornaam", "Familienaam")
    rows = [headings, (*["ja"] * 300, "els@voorbeeld.be", "Els", "Maes")]
    layout = lay_out([Sheet("", rows)], PEOPLE)
    assert len(layout.columns) == 200
    assert layout.left_out == 103
    assert layout.mapping == {300: Field.EMAIL, 301: Field.GIVEN_NAME, 302: Field.FAMILY_NAME}
    assert [column.number for column in layout.columns][:3] == [0, 1, 2]


def test_a_list_of_ordinary_width_leaves_no_column_out() -> None:
    assert lay_out([Sheet("", [("Voornaam", "Naam"), ("Els", "Maes")])], PEOPLE).left_out == 0


def test_a_column_of_addresses_is_no_name_whatever_it_is_called() -> None:
    assert fields(("Naam", "Contact"), ("Lotte Maes", "lotte@voorbeeld.be")) == [F.NAME_GIVEN_FIRST, F.EMAIL]


def test_names_in_two_columns_without_headings_are_found() -> None:
    rows = [
        ("1", "Maes", "Els", "els@voorbeeld.be"),
        ("2", "Van den Abeele", "Jos", "jos@voorbeeld.be"),
        ("3", "De Smet", "Lotte", ""),
    ]
    layout = lay_out([Sheet("", rows)], PEOPLE)
    assert layout.header_row is None
    assert layout.mapping == {1: Field.FAMILY_NAME, 2: Field.GIVEN_NAME, 3: Field.EMAIL}


def test_a_second_address_is_one_more_address() -> None:
    headings = ("Naam", "E-mail", "E-mail", "E-mail", "Tel.", "GSM")
    layout = lay_out(
        [Sheet("", [headings, ("Els Maes", "a@b.be", "c@d.be", "e@f.be", "09 234 56 78", "")])], PEOPLE
    )
    assert list(layout.mapping.values())[1:] == [
        Field.EMAIL, Field.EMAIL_ALIASES, Field.NOTE, Field.TELEPHONE, Field.NOTE,
    ]  # fmt: skip
    places = lay_out([Sheet("", [headings[:3], ("Iris", "a@b.be", "c@d.be")])], ListKind.ORGANISATIONS)
    assert list(places.mapping.values()) == [Field.NAME, Field.EMAIL, Field.NOTE]
