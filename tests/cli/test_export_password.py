"""A password for an export: from the environment, never an argument."""

from pathlib import Path

import msoffcrypto
import pytest

from tests.cli.conftest import Command
from zorgdesk.services.opening import open_services


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
