"""`zorgdesk import people|organisations`: what is sure comes in, the rest is listed."""

from pathlib import Path

from tests.cli.conftest import ROOT, Command, one_sentence
from tests.imports.registers.lists import csv_file
from zorgdesk.domain.organisations import Scope
from zorgdesk.services.opening import open_services

MEMBERS = ROOT / "tests" / "data" / "lists" / "leden.csv"


def test_people_come_in_and_doubts_are_listed(here: Command) -> None:
    answer = here("import", "people", MEMBERS, "--json", "--language", "nl")
    assert answer.status == 0
    assert (answer.data["created"], answer.data["updated"], answer.data["unchanged"]) == (4, 0, 0)
    assert answer.data["activity"] is None
    told = "\n".join(answer.data["review"])
    assert "“Rijksregisternummer” bevat rijksregisternummers" in told
    assert "Rij 7: Fien Peeters: “fien.voorbeeld.be” lijkt geen e-mailadres" in told
    people = here("list", "people", "--json").data["people"]
    assert [(one["given_name"], one["family_name"]) for one in people] == [
        ("Youssef", "Benali"),
        ("Lotte", "De Smet"),
        ("Fien", "Peeters"),
        ("Jos", "Van den Abeele"),
    ]


def test_the_same_list_again_is_unchanged(here: Command) -> None:
    here("import", "people", MEMBERS)
    again = here("import", "people", MEMBERS, "--json")
    assert (again.data["created"], again.data["updated"], again.data["unchanged"]) == (0, 0, 4)


def test_rows_nobody_is_sure_of_stay_out_with_their_number(here: Command, tmp_path: Path) -> None:
    here("import", "people", MEMBERS)
    rows = (("Voornaam", "Naam", "E-mail"), ("Lotte", "De Smet", "anders@voorbeeld.be"), ("", "", "x@y.be"))
    answer = here("import", "people", csv_file(tmp_path / "b.csv", rows), "--json", "--language", "en")
    assert answer.data["created"] == 0
    assert answer.data["skipped"] == [{"row": 3, "why": "no name"}]
    assert answer.data["review"] == [
        "Row 2: Lotte De Smet: same name as Lotte De Smet (Buurthuis ’t Sas), but another e-mail address"
    ]


def test_organisations_come_in_with_their_segment(here: Command, tmp_path: Path, store_file: Path) -> None:
    rows = (("Naam", "Afkorting", "Erkend", "Werking"), ("Kring voor Vrouwen", "KVV", "ja", "landelijk"))
    answer = here("import", "organisations", csv_file(tmp_path / "o.csv", rows), "--json")
    assert answer.data["created"] == 1
    services = open_services(store_file)
    made = services.organisations.find("KVV")
    services.close()
    assert (made.name, made.recognised, made.scope) == ("Kring voor Vrouwen", True, Scope.NATIONAL)


def test_what_is_no_list_is_refused_with_one_sentence(here: Command, tmp_path: Path) -> None:
    broken = tmp_path / "foto.xlsx"
    broken.write_bytes(b"PK\x03\x04rommel")
    answer = here("import", "people", broken, "--language", "nl")
    assert answer.status == 1
    assert "geen leesbare lijst" in one_sentence(answer)
