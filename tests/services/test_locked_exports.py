"""A password on what leaves as Excel."""

from io import BytesIO
from pathlib import Path

import msoffcrypto
import pytest
from openpyxl import load_workbook

from tests.exports.office import needs_office, to_csv_with_password
from zorgdesk.db.store import Store
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports import locking
from zorgdesk.services.opening import Services

WORDS = "Fiets-Zon é 42"


@pytest.fixture
def services(store: Store) -> Services:
    do = Services(store)
    do.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be", telephone="+32 470 12 34 56")
    return do


def opened(path: Path, password: str) -> BytesIO:
    with path.open("rb") as file:
        locked = msoffcrypto.OfficeFile(file)
        locked.load_key(password=password, verify_password=True)
        plain = BytesIO()
        locked.decrypt(plain)
    return plain


def test_only_the_password_opens_it(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "personen.xlsx"
    services.exports.register("people", target, password=WORDS)
    assert b"De Smet" not in target.read_bytes()
    with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
        opened(target, "Fiets-Zon")
    sheet = load_workbook(opened(target, WORDS)).worksheets[0]
    assert sheet["A2"].value == "De Smet"


def test_every_workbook_can_have_one(services: Services, tmp_path: Path) -> None:
    series = services.series.add("Reeks")[0]
    activity = services.activities.add("practice_table", "Wonen", series_id=series)[0]
    signal = services.policy_signals.add("Laatste bus vertrekt te vroeg")[0]
    write = services.exports
    write.attendance(activity, tmp_path / "a.xlsx", password=WORDS)
    write.attendance(activity, tmp_path / "b.xlsx", blank=True, password=WORDS)
    write.series(series, tmp_path / "c.xlsx", password=WORDS)
    write.dossier([signal], tmp_path / "d.xlsx", password=WORDS)
    for name in "abcd":
        assert load_workbook(opened(tmp_path / f"{name}.xlsx", WORDS)).worksheets


@pytest.mark.parametrize(("name", "password", "code"), [
    ("personen.csv", WORDS, "password_for_excel_only"),
    ("personen.vcf", WORDS, "password_for_excel_only"),
    ("personen.xlsx", "a" * 256, "password_too_long"),
])  # fmt: skip
def test_what_can_have_none_is_not_written(
    services: Services, tmp_path: Path, name: str, password: str, code: str
) -> None:
    with pytest.raises(ZorgdeskError, match=code):
        services.exports.register("people", tmp_path / name, password=password)
    assert not (tmp_path / name).exists()


def test_nothing_readable_is_left_when_locking_fails(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []

    def refuse(plain: Path, beside: Path, _password: str) -> None:
        seen.append(plain)
        assert plain.parent != beside.parent
        assert beside.read_bytes() == b""
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(locking, "_lock", refuse)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ZorgdeskError, match="disk_full"):
        services.exports.register("people", tmp_path / "personen.xlsx", password=WORDS)
    assert sorted(tmp_path.iterdir()) == before
    assert not seen[0].parent.exists()


@needs_office
def test_libreoffice_opens_it_with_the_password(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "personen.xlsx"
    services.exports.register("people", target, password="Fiets-Zon 42")
    assert to_csv_with_password(target, "Fiets-Zon 42", tmp_path)[1][:2] == ["De Smet", "Lotte"]
