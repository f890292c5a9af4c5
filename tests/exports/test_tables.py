import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.dossiers import Heard
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.organisations import Organisation, Scope, Stakeholder, World
from zorgdesk.domain.participations import ParticipationRole
from zorgdesk.domain.people import Person
from zorgdesk.domain.policy_signals import PolicySignal, SignalState
from zorgdesk.domain.register_known import KnownAffiliation
from zorgdesk.domain.tasks import Task
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.sheet_table import Column
from zorgdesk.exports.tables import TableExport, write_table
from zorgdesk.exports.tables_wording import (
    OrganisationRow,
    PersonRow,
    entries_table,
    organisations_table,
    people_table,
    signals_table,
    tasks_table,
)
from zorgdesk.exports.workbook import DATE, TEXT

LISTS = (
    ListValue(1, "l1", ListName.JOB_CATEGORY, "volunteer", "vrijwilliger", "volunteer", "bénévole"),
    ListValue(2, "l2", ListName.THEME, "housing", "wonen, en buren", "housing", "logement"),
    ListValue(4, "l4", ListName.POLICY_LEVEL, "flemish", "Vlaams", "Flemish", "flamand"),
    ListValue(3, "l3", ListName.TARGET_GROUP, "youth", "jongeren", "youth", "jeunes"),
)
PERSON = Person(
    1, "p1", "Liesbeth", "De Droogh", "liesbeth@voorbeeld.be", "+32 470 12 34 56", "=1+1", 1,
    "OCMW Oosterdam", "coördinator", "volunteer", ("lies@vroeger.example", "l.dedroogh@thuis.example"),
)  # fmt: skip
ORGANISATION = Organisation(
    1, "o1", "Huis aan de Beek", ("HAB", "Het Huis"), "0123456749", stakeholder=Stakeholder.PRIMARY,
    recognised=True, scope=Scope.NATIONAL, entrant=False, sector="welfare", world=World.BOTH, people=4,
)  # fmt: skip
TASK = Task(
    1, "t1", "Zaal vastleggen", 1, "Noor Claes", date(2024, 12, 2), datetime(2024, 12, 1, 23, 30, tzinfo=UTC),
    activity="Praktijktafel 3",
)  # fmt: skip
SIGNAL = PolicySignal(
    1, "s1", "Laatste bus vertrekt te vroeg", state=SignalState.SHARED, next_step_on=date(2025, 1, 7),
    addressee="Gemeente Oosterdam", statements=3, themes=("housing", "gone"), policy_level="flemish",
)  # fmt: skip
SAID = Heard(
    1, EntryKind.POINT_OF_ATTENTION, "Inschrijven lukt niet zonder computer.", 1, "Praktijktafel 3",
    part="Deel 1",
    speaker_id=1, speaker="Noor Claes", organisation_id=1, organisation="Buurtwerk De Brug",
    at=datetime(2024, 11, 14, 13, 5, tzinfo=UTC), date=date(2024, 11, 14),
)  # fmt: skip
HIDDEN = Heard(
    2, EntryKind.STATEMENT, "Ik durf dat niet vragen.", 1, "Praktijktafel 3", speaker_id=2,
    speaker="Salma El Amrani", organisation_id=2, organisation="OCMW Oosterdam", named_as=NamedAs.ANONYMOUS,
    role=ParticipationRole.FACILITATOR,
)  # fmt: skip

PLACE = KnownAffiliation(
    1, 1, "OCMW Oosterdam", "coördinator", "volunteer", date(2020, 3, 12), date(2031, 1, 1)
)
BRUG = (ORGANISATION, "Koepel Oost", ("housing", "gone"), ("youth",))

Made = Callable[[str], TableExport]
TABLES: dict[str, Made] = {
    "people": lambda language: people_table([PersonRow(PERSON, PLACE)], language, LISTS),
    "organisations": lambda language: organisations_table([OrganisationRow(*BRUG)], language, LISTS),
    "tasks": lambda language: tasks_table([TASK], language),
    "signals": lambda language: signals_table([SIGNAL], language, LISTS),
    "entries": lambda language: entries_table([SAID, HIDDEN], language),
}


def as_csv(table: TableExport, folder: Path) -> list[list[str]]:
    target = folder / "lijst.csv"
    write_table(table, target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def as_xlsx(table: TableExport, folder: Path) -> Any:
    target = folder / "lijst.xlsx"
    write_table(table, target)
    return load_workbook(target).worksheets[0]


def record(name: str, folder: Path, language: str = "nl") -> dict[str, str]:
    """The first row by column title."""
    titles, row, *_ = as_csv(TABLES[name](language), folder)
    return dict(zip(titles, row, strict=True))


def test_a_person(tmp_path: Path) -> None:
    assert record("people", tmp_path) == {
        "Familienaam": "De Droogh",
        "Voornaam": "Liesbeth",
        "Organisatie": "OCMW Oosterdam",
        "Functie": "coördinator",
        "Functiecategorie": "vrijwilliger",
        "Sinds": "2020-03-12",
        "Tot": "2031-01-01",
        "E-mail": "liesbeth@voorbeeld.be",
        "Andere e-mailadressen": "lies@vroeger.example, l.dedroogh@thuis.example",
        "Telefoon": "+32 470 12 34 56",
        "Nota": "'=1+1",
    }


def test_an_organisation(tmp_path: Path) -> None:
    row = record("organisations", tmp_path)
    assert row["Andere namen"] == "HAB; Het Huis"
    assert row["Deel van"] == "Koepel Oost"
    assert (row["Thema’s"], row["Doelgroepen"]) == ('"wonen, en buren"; gone', "jongeren")
    assert row["Ondernemingsnummer"] == "0123456749"
    assert (row["Stakeholder"], row["Erkend"], row["Werking"], row["Instromer"]) == (
        "primair", "ja", "landelijk", "nee",
    )  # fmt: skip
    assert row["Sector"] == "welfare"  # a code that is in no list is shown rather than lost
    assert (row["Wereld"], row["Personen"]) == ("cultuur en welzijn", "4")


def test_a_task_is_done_on_the_day_at_home(tmp_path: Path) -> None:
    row = record("tasks", tmp_path)
    assert (row["Wie"], row["Tegen"], row["Gedaan op"]) == ("Noor Claes", "2024-12-02", "2024-12-02")


def test_a_signal(tmp_path: Path) -> None:
    row = record("signals", tmp_path)
    assert (row["Stand"], row["Tegen"], row["Thema’s"]) == (
        "bezorgd",
        "2025-01-07",
        '"wonen, en buren"; gone',
    )
    assert row["Beleidsniveau"] == "Vlaams"
    assert (row["Bestemd voor"], row["Uitspraken"]) == ("Gemeente Oosterdam", "3")


def test_an_entry(tmp_path: Path) -> None:
    row = record("entries", tmp_path)
    assert (row["Soort"], row["Spreker"], row["Tijdstip"]) == (
        "aandachtspunt",
        "Noor Claes",
        "2024-11-14 14:05",
    )


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize(("language", "somebody"), [("nl", "Een deelnemer"), ("en", "A participant")])
def test_of_an_anonymous_entry_only_the_words_are_told(
    suffix: str, language: str, somebody: str, tmp_path: Path
) -> None:
    table = entries_table([HIDDEN], language)
    cells = as_csv(table, tmp_path)[1] if suffix == ".csv" else [c.value for c in as_xlsx(table, tmp_path)[2]]
    assert somebody in cells
    assert "Ik durf dat niet vragen." in cells
    assert not {"Salma El Amrani", "OCMW Oosterdam"} & set(cells)


@pytest.mark.parametrize(
    ("named_as", "told"),
    [
        (NamedAs.NAME, ["Salma El Amrani", "OCMW Oosterdam"]),
        (NamedAs.ORGANISATION, ["", "OCMW Oosterdam"]),
        (NamedAs.ROLE, ["Een begeleider", ""]),
    ],
)
def test_a_speaker_is_called_as_was_chosen(named_as: NamedAs, told: list[str], tmp_path: Path) -> None:
    assert as_csv(entries_table([replace(HIDDEN, named_as=named_as)], "nl"), tmp_path)[1][5:7] == told


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_register_is_a_real_table_in_every_language(name: str, language: str, tmp_path: Path) -> None:
    sheet = as_xlsx(TABLES[name](language), tmp_path)
    titles = [cell.value for cell in sheet[1]]
    (table,) = sheet.tables.values()
    assert table.column_names == titles
    assert len({str(title).lower() for title in titles}) == len(titles)  # or Excel repairs the file
    assert table.displayName.isalpha()
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.paperSize) == ("A2", "$1:$1", 9)
    assert sheet["A1"].font.b


def test_dates_are_dates_and_numbers_numbers_in_a_workbook(tmp_path: Path) -> None:
    sheet = as_xlsx(tasks_table([TASK], "nl"), tmp_path)
    due = sheet["C2"]
    assert (due.value, due.is_date, due.number_format) == (datetime(2024, 12, 2), True, DATE)
    assert as_xlsx(organisations_table([OrganisationRow(*BRUG)], "nl"), tmp_path)["S2"].value == 4


def test_text_stays_text_in_a_workbook(tmp_path: Path) -> None:
    sheet = as_xlsx(people_table([PersonRow(PERSON)], "nl"), tmp_path)
    assert (sheet["K2"].value, sheet["K2"].data_type) == ("=1+1", "s")
    assert (sheet["J2"].value, sheet["J2"].number_format) == ("+32 470 12 34 56", TEXT)


def test_prose_is_wrapped_and_its_neighbours_start_at_the_same_height(tmp_path: Path) -> None:
    sheet = as_xlsx(entries_table([SAID], "nl"), tmp_path)
    assert sheet["H2"].alignment.wrap_text
    assert {cell.alignment.vertical for cell in sheet[2]} == {"top"}


@pytest.mark.parametrize(
    ("text", "lines"), [("Kort.", 1), ("woord " * 60, 6), ("a\nb\nc", 3), ("x " * 9000, 27)]
)
def test_a_row_is_high_enough_for_its_prose(text: str, lines: int, tmp_path: Path) -> None:
    sheet = as_xlsx(tasks_table([replace(TASK, text=text)], "nl"), tmp_path)
    assert sheet.row_dimensions[2].height == 15 * lines


def test_nothing_to_list_is_still_a_list(tmp_path: Path) -> None:
    assert as_csv(tasks_table([], "nl"), tmp_path) == [
        ["Actiepunt", "Wie", "Tegen", "Gedaan op", "Activiteit"]
    ]
    assert as_xlsx(tasks_table([], "nl"), tmp_path).tables["Actiepunten"].ref == "A1:E2"


def test_a_csv_opens_in_a_belgian_excel(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    write_table(people_table([PersonRow(PERSON)], "nl"), target)
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfFamilienaam;Voornaam;")
    assert content.count(b"\r\n") == 2


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+32 470 12 34 56", "+32 470 12 34 56"),
        ("+32 (0)9/123.45", "+32 (0)9/123.45"),
        ("+32+1|'x'!A0", "'+32+1|'x'!A0"),
        ("+plus", "'+plus"),
        ("=1+1", "'=1+1"),
        ("-", "'-"),
        ("@home", "'@home"),
        ("\tx", "'\tx"),
        ("a=b", "a=b"),
        ("Wie; wat \"waar\"", "Wie; wat \"waar\""),
        ("twee\nregels", "twee\nregels"),
    ],
)  # fmt: skip
def test_a_csv_cell_is_never_calculated(typed: str, kept: str, tmp_path: Path) -> None:
    assert as_csv(TableExport("Lijst", [Column("Naam")], [(typed,)]), tmp_path) == [["Naam"], [kept]]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1))
def test_any_text_comes_back_from_a_csv(text: str, tmp_path: Path) -> None:
    (_, (cell,)) = as_csv(TableExport("Lijst", [Column("Naam")], [("x" + text,)]), tmp_path)
    wanted = "".join(sign for sign in "x" + text if sign in "\t\n\r" or sign >= " ")
    assert cell == wanted.replace("\ufffe", "").replace("\uffff", "")


def test_another_extension_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError) as refused:
        write_table(tasks_table([TASK], "nl"), tmp_path / "lijst.docx")
    assert refused.value.code == "unknown_extension"
    assert refused.value.details == {"extension": ".docx", "known": ".xlsx, .csv"}
