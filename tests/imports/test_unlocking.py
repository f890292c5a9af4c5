"""A workbook with a password, as Excel and LibreOffice lock it: .xlsx and the older .xls."""

from pathlib import Path
from shutil import which

import msoffcrypto
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.exports.office import to_locked_xls
from tests.imports.locked import lock
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.sheets import Sheet, read_sheets

WORDS = "Fiets-Zon é 42"
ROWS = [("Naam", "Keren"), ("Els Maes", 3)]


def workbook(path: Path) -> Path:
    book = Workbook()
    book.active.title = "Lijst"
    for row in ROWS:
        book.active.append(row)
    book.save(path)
    return path


def locked(path: Path, password: str = WORDS) -> Path:
    return lock(workbook(path), password)


def refused(path: Path, password: str | None) -> str:
    with pytest.raises(ZorgdeskError) as caught:
        read_sheets(path, password)
    assert caught.value.details["path"] == str(path)
    return caught.value.code


def test_the_password_opens_it(tmp_path: Path) -> None:
    path = locked(tmp_path / "l.xlsx")
    assert read_sheets(path, WORDS) == [Sheet("Lijst", ROWS)]
    assert [one.name for one in tmp_path.iterdir()] == ["l.xlsx"]


def test_without_it_or_with_another_nothing_is_read(tmp_path: Path) -> None:
    path = locked(tmp_path / "l.xlsx")
    assert refused(path, None) == "list_password_needed"
    assert refused(path, "") == "list_password_needed"
    assert refused(path, WORDS.lower()) == "wrong_list_password"


def test_a_password_for_what_has_none_is_not_in_the_way(tmp_path: Path) -> None:
    assert read_sheets(workbook(tmp_path / "l.xlsx"), WORDS) == [Sheet("Lijst", ROWS)]


def test_what_excel_opens_by_itself_needs_no_password(tmp_path: Path) -> None:
    path = locked(tmp_path / "l.xlsx", "VelvetSweatshop")
    assert read_sheets(path) == [Sheet("Lijst", ROWS)]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice, which writes .xls, is not here")
def test_an_older_workbook_too(tmp_path: Path) -> None:
    path = to_locked_xls(workbook(tmp_path / "l.xlsx"), "Fiets42", tmp_path)
    with path.open("rb") as file:
        assert msoffcrypto.OfficeFile(file).is_encrypted()
    assert refused(path, None) == "list_password_needed"
    assert refused(path, "Fiets43") == "wrong_list_password"
    assert read_sheets(path, "Fiets42") == [Sheet("Lijst", ROWS)]


def test_a_sum_made_to_last_is_refused(tmp_path: Path) -> None:
    path = locked(tmp_path / "l.xlsx")
    data = path.read_bytes()
    assert b'spinCount="100000"' in data
    path.write_bytes(data.replace(b'spinCount="100000"', b'spinCount="900000"', 1))
    assert refused(path, WORDS) == "encrypted_list"


def test_declared_entities_are_refused(tmp_path: Path) -> None:
    path = locked(tmp_path / "l.xlsx")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"<?xml version=", b"<!DOC version=", 1))
    assert refused(path, WORDS) == "not_a_list"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return locked(tmp_path_factory.mktemp("locked") / "l.xlsx").read_bytes()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 1), share=st.floats(0, 1), put=st.binary(min_size=1, max_size=40))
def test_a_damaged_one_is_read_or_refused(
    made: bytes, tmp_path: Path, place: int, share: float, put: bytes
) -> None:
    described = made.index(b"<?xml") + int(share * 1500)  # a hit there is rarer than in what it describes
    at = int(share * len(made)) if place else described
    path = tmp_path / "kapot.xlsx"
    path.write_bytes(made[:at] + put + made[at + len(put) :])
    try:
        told = "read" if read_sheets(path, WORDS) else "nothing"
    except ZorgdeskError as error:
        told = error.code
    assert told in ("read", "not_a_list", "wrong_list_password", "encrypted_list", "too_large", "empty_list")
