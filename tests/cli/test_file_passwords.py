"""A password for what goes out and for what comes in: from the environment, never an argument."""

from io import StringIO
from pathlib import Path

import msoffcrypto
import pytest

from tests.cli.conftest import Command
from zorgdesk.domain.people import PersonFilter
from zorgdesk.services.opening import open_services


class Terminal(StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def somebody(store_file: Path) -> None:
    services = open_services(store_file)
    services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be")
    services.close()


def is_locked(path: Path) -> bool:
    with path.open("rb") as file:
        return bool(msoffcrypto.OfficeFile(file).is_encrypted())


def test_the_environment_locks_a_workbook_and_nothing_else(here: Command, tmp_path: Path) -> None:
    book, text = tmp_path / "personen.xlsx", tmp_path / "personen.csv"
    for target in (book, text):
        assert here("export", "people", "--to", target, ZORGDESK_EXPORT_PASSWORD="geheim").status == 0
    assert is_locked(book)
    assert "De Smet" in text.read_text(encoding="utf-8-sig")


def test_a_password_that_is_asked_for_must_come_from_somewhere(here: Command, tmp_path: Path) -> None:
    target = tmp_path / "personen.xlsx"
    refused = here("export", "people", "--to", target, "--password")
    assert refused.status == 1
    assert "ZORGDESK_EXPORT_PASSWORD" in refused.said
    assert not target.exists()
    assert (
        here("export", "people", "--to", target, "--password", ZORGDESK_EXPORT_PASSWORD="geheim").status == 0
    )
    assert is_locked(target)


def test_what_was_to_be_locked_is_never_written_open(here: Command, tmp_path: Path) -> None:
    target = tmp_path / "personen.csv"
    refused = here("export", "people", "--to", target, "--password", ZORGDESK_EXPORT_PASSWORD="geheim")
    assert (refused.status, target.exists()) == (1, False)


def test_a_typed_password_is_no_argument(here: Command, tmp_path: Path) -> None:
    assert here("export", "people", "--to", tmp_path / "x.xlsx", "--password", "geheim").status == 2


def test_the_password_of_a_list_comes_from_the_environment(here: Command, tmp_path: Path) -> None:
    book, other = tmp_path / "personen.xlsx", tmp_path / "ander.zorgdesk"
    here("export", "people", "--to", book, ZORGDESK_EXPORT_PASSWORD="geheim")
    needed = here("import", "people", book, "--language", "nl", store=other)
    assert (needed.status, needed.out) == (1, "")
    assert "ZORGDESK_IMPORT_PASSWORD" in needed.said
    wrong = here("import", "people", book, store=other, ZORGDESK_IMPORT_PASSWORD="Geheim")
    assert wrong.status == 1
    assert "opent" in wrong.said
    done = here("import", "people", book, "--json", store=other, ZORGDESK_IMPORT_PASSWORD="geheim")
    assert (done.status, done.data["created"]) == (0, 1)


def test_a_wrong_password_that_is_typed_is_asked_for_again(
    here: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, answers = tmp_path / "personen.xlsx", iter(["fout", "geheim"])
    here("export", "people", "--to", book, ZORGDESK_EXPORT_PASSWORD="geheim")
    monkeypatch.setattr("zorgdesk.cli.session.getpass", lambda _question: next(answers))
    monkeypatch.setattr("sys.stdin", Terminal())
    done = here("import", "people", book, "--json", store=tmp_path / "ander.zorgdesk")
    assert (done.status, done.data["created"]) == (0, 1)
    assert done.said.count("opent") == 1


def test_typing_nothing_leaves_it(here: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = tmp_path / "personen.xlsx"
    here("export", "people", "--to", book, ZORGDESK_EXPORT_PASSWORD="geheim")
    monkeypatch.setattr("zorgdesk.cli.session.getpass", lambda _question: "")
    monkeypatch.setattr("sys.stdin", Terminal())
    left = here("import", "people", book, store=tmp_path / "ander.zorgdesk")
    assert (left.status, "wachtwoord" in left.said) == (1, True)


def test_a_locked_attendance_workbook_is_read_back(here: Command, store_file: Path, tmp_path: Path) -> None:
    services = open_services(store_file)
    activity = services.activities.add("practice_table", "Wonen")[0]
    services.participations.add(activity, services.people.rows(PersonFilter())[0].id)
    services.close()
    book = tmp_path / "lijst.xlsx"
    here("export", "attendance", "Wonen", "--to", book, ZORGDESK_EXPORT_PASSWORD="geheim")
    read = "import", "attendance", book, "--activity", "Wonen", "--json"
    assert here(*read).status == 1
    done = here(*read, ZORGDESK_IMPORT_PASSWORD="geheim")
    assert (done.status, done.data["unchanged"]) == (0, 1)
