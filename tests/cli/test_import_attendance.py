"""`zorgdesk import attendance`, where nobody can be asked."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import ROOT, Command, one_sentence
from zorgdesk.domain.attendance_answers import ListAnswers
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.register_lists import Field, ListKind
from zorgdesk.services.opening import open_services
from zorgdesk.services.register_imports import with_field

SAMPLES = ROOT / "tests" / "data" / "attendance"
REPORT = SAMPLES / "teams_report_2022.csv"


@pytest.fixture
def with_activity(store_file: Path) -> str:
    """The uid of an activity in the store."""
    services = open_services(store_file)
    activity_id = services.activities.add("practice_table", "Wonen", number=1, date=date(2026, 9, 10))[0]
    activity = services.activities.get(activity_id)
    services.close()
    assert activity is not None
    return activity.uid


def test_a_list_comes_in_and_the_same_file_again_changes_nothing(here: Command, with_activity: str) -> None:
    first = here("import", "attendance", REPORT, "--activity", "praktijktafel", "1", "--json")
    assert first.status == 0
    assert {**first.data, "review": len(first.data["review"])} == {
        "created": 3,
        "updated": 0,
        "unchanged": 0,
        "skipped": [],
        "review": 1,
        "activity": with_activity,
    }
    shown = here("show", "activity", with_activity, "--json").data["participations"]
    lotte = next(one for one in shown if one["person"] == "Lotte De Smet")
    assert (lotte["status"], lotte["walk_in"], lotte["minutes_online"]) == ("present", True, 184)
    again = here("import", "attendance", REPORT, "--activity", with_activity, "--json")
    assert (again.data["created"], again.data["updated"], again.data["review"]) == (0, 0, [])
    assert "kwam al eerder binnen" in again.said
    assert here("show", "activity", with_activity, "--json").data["participations"] == shown


def test_people_are_told_in_their_language_what_came_of_it(here: Command, with_activity: str) -> None:
    answer = here("import", "attendance", SAMPLES / "zoom.csv", "--activity", with_activity)
    assert "Wonen: 2 nieuw, 0 bijgewerkt, 0 ongewijzigd, 1 overgeslagen." in answer.out
    data = here(
        "--language", "fr", "import", "attendance", REPORT, "--activity", with_activity, "--json"
    ).data
    assert "a téléphoné" in data["review"][-1]


def test_rows_that_are_skipped_say_why(here: Command, with_activity: str) -> None:
    data = here("import", "attendance", SAMPLES / "zoom.csv", "--activity", with_activity, "--json").data
    assert data["skipped"] == [{"row": 8, "why": "bleef in de wachtkamer"}]


def test_an_activity_that_does_not_fit_and_a_file_without_names(
    here: Command, with_activity: str, tmp_path: Path
) -> None:
    nowhere = here("import", "attendance", REPORT, "--activity", "nergens")
    assert (nowhere.status, one_sentence(nowhere).startswith("Niets past")) == (1, True)
    prices = tmp_path / "prijzen.csv"
    prices.write_text("Product;Prijs\nKoffie;2\n", encoding="utf-8")
    refused = here("import", "attendance", prices, "--activity", with_activity)
    assert refused.status == 1
    assert "geen kolom met namen" in one_sentence(refused)


def test_our_own_workbook_comes_back(here: Command, with_activity: str, tmp_path: Path) -> None:
    here("import", "attendance", REPORT, "--activity", with_activity)
    workbook = tmp_path / "lijst.xlsx"
    here("export", "attendance", with_activity, "--to", workbook)
    filled_in = load_workbook(workbook)
    sheet = filled_in.worksheets[0]
    lotte = next(row for row in sheet.iter_rows() if row[1].value == "De Smet")
    lotte[5].value = "lotte.desmet@voorbeeld.be"
    filled_in.save(workbook)
    answer = here("import", "attendance", workbook, "--activity", with_activity, "--json")
    assert (answer.data["created"], answer.data["updated"], answer.data["unchanged"]) == (0, 1, 2)
    people = here("list", "people", "--json").data["people"]
    assert "lotte.desmet@voorbeeld.be" in [one["email"] for one in people]


def test_words_and_columns_that_were_said_in_the_window_are_followed(
    here: Command, store_file: Path, with_activity: str, tmp_path: Path
) -> None:
    site, table = tmp_path / "site.csv", tmp_path / "tabel.csv"
    site.write_text("First Name,Last Name,Participant Status\nLotte,Maes,Komt zeker\nJan,Claes,Hm\n", "utf-8")
    table.write_text("Hvem;Underskrift\nPol Wouters;P.W.\nAn Baert;\n", "utf-8")
    before = here("import", "attendance", site, "--activity", with_activity, "--json").data
    assert len(before["review"]) == 2  # what each of the words means is not guessed
    assert {one["status"] for one in _guests(here, with_activity)} == {"registered"}
    assert "geen kolom met namen" in one_sentence(
        here("import", "attendance", table, "--activity", with_activity)
    )
    services = open_services(store_file)
    activity_id, imports = services.activities.find(with_activity).id, services.register_imports
    layout = imports.lay_out(imports.read(table), ListKind.ATTENDANCE)
    for number, field in enumerate((Field.NAME_GIVEN_FIRST, Field.SIGNATURE)):
        layout = with_field(layout, number, field)
    answers = ListAnswers(layout=layout)
    for path, said in (
        (table, answers),
        (site, ListAnswers(words={"komt zeker": ParticipationStatus.PRESENT})),
    ):
        services.attendance_import.store(path, services.attendance_import.propose(path, activity_id, said))
        services.history.undo()
    services.close()
    table.write_text(table.read_text("utf-8") + "Els Smet;E.S.\n", "utf-8")
    site.write_text(site.read_text("utf-8") + "Els,Smet,Hm\n", "utf-8")
    here("import", "attendance", table, "--activity", with_activity)
    review = here("import", "attendance", site, "--activity", with_activity, "--json").data["review"]
    assert ["“Hm”" in line for line in review] == [True]
    present = {one["person"] for one in _guests(here, with_activity) if one["status"] == "present"}
    assert present == {"Lotte Maes", "Pol Wouters", "Els Smet"}


def test_a_list_of_which_nobody_can_tell_the_day_is_told_and_its_times_left_out(
    here: Command, store_file: Path, tmp_path: Path
) -> None:
    services = open_services(store_file)
    services.activities.add("practice_table", "Zonder datum", number=9)
    services.close()
    path = tmp_path / "lijst.csv"
    path.write_text("Full Name\tUser Action\tTimestamp\nLotte Maes\tJoined\t03/04/2026, 09:00:00\n", "utf-8")
    data = here("import", "attendance", path, "--activity", "zonder", "datum", "--json").data
    assert (data["created"], ["niet zeker" in line for line in data["review"]]) == (1, [True])


def test_sources_that_disagree_are_told(here: Command, with_activity: str, tmp_path: Path) -> None:
    online, paper = tmp_path / "online.csv", tmp_path / "papier.csv"
    head = "Name,Email,Duration,Time joined,Time exited\n"
    online.write_text(f"{head}Lotte Maes,l@x.be,42m,18:02,18:44\n", "utf-8")
    paper.write_text("Naam;Aanwezig\nLotte Maes;afwezig\n", "utf-8")
    here("import", "attendance", online, "--activity", with_activity)
    data = here("import", "attendance", paper, "--activity", with_activity, "--json").data
    assert (data["updated"], data["review"]) == (
        1,
        ["Lotte Maes (rij 2): de bronnen spreken elkaar tegen of die persoon er was"],
    )
    assert [one["status"] for one in _guests(here, with_activity)] == ["present"]


def _guests(here: Command, activity: str) -> list[dict[str, str]]:
    return list(here("show", "activity", activity, "--json").data["participations"])
