"""Bad input: one clear sentence, exit status 1, nothing half written, nothing lost."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, Command, environment, one_sentence

ROOT_USER = os.geteuid() == 0
AS_ROOT = pytest.mark.skipif(ROOT_USER, reason="root may write everywhere")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("content", [b"Beste An,", b"\x13\x37" * 5000, b"PK\x03\x04" + b"\0" * 4092])
def test_what_is_not_a_store_is_left_as_it_was(zorgdesk: Command, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(content)
    for words in (["list", "people"], ["import", "minutes", REPORT], ["check"], ["backup"], ["encrypt"]):
        answer = zorgdesk(*words, store=file, ZORGDESK_NEW_PASSPHRASE="x")
        assert answer.status == 1
        assert "geen bestand van Zorgdesk" in one_sentence(answer)
    assert contents(tmp_path) == {"brief.docx": content}


def test_a_newer_store_is_left_as_it_was(zorgdesk: Command, with_report: Path) -> None:
    with closing(sqlite3.connect(with_report)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = with_report.read_bytes()
    answer = zorgdesk("list", "people")
    assert answer.status == 1
    assert "nieuwere Zorgdesk" in one_sentence(answer)
    assert with_report.read_bytes() == before


@pytest.mark.parametrize("words", [["list", "people"], ["check"], ["backup"], ["encrypt", "--remove"]])
def test_a_store_that_is_not_there_is_not_made_by_asking(
    zorgdesk: Command, store_file: Path, words: list[str]
) -> None:
    answer = zorgdesk(*words)
    assert answer.status == 1
    assert "is er niet meer" in one_sentence(answer)
    assert list(store_file.parent.iterdir()) == []


def test_a_store_in_a_folder_that_does_not_exist(zorgdesk: Command, tmp_path: Path) -> None:
    answer = zorgdesk("import", "minutes", REPORT, store=tmp_path / "weg" / "huis.zorgdesk")
    assert answer.status == 1
    assert "De map" in one_sentence(answer)


@AS_ROOT
def test_a_store_without_write_permission(zorgdesk: Command, with_report: Path) -> None:
    with_report.chmod(0o444)
    answer = zorgdesk("import", "minutes", _other_report(with_report.parent))
    assert answer.status == 1
    assert "niet beschreven" in one_sentence(answer)


def test_a_store_that_is_on_a_disk_for_reading_only(with_report: Path, own_home: Path) -> None:
    """As nobody, who may read the store and not write it; only root can become nobody."""
    if not ROOT_USER:
        pytest.skip("only root can become somebody else")
    report = _other_report(own_home)
    with_report.chmod(0o444)
    with_report.parent.chmod(0o555)
    done = _as_nobody(with_report, own_home, "import", "minutes", report)
    if done.returncode == 77:
        pytest.skip("nobody can not reach this Python")
    assert done.returncode == 1
    assert "niet beschreven" in done.stderr
    assert done.stderr.count("\n") == 1


def _other_report(folder: Path) -> Path:
    report = folder / "ander.txt"
    report.write_text(
        "Verslag Praktijktafel 7: Samen eten\n5 maart 2026\n\nWe aten samen.\n", encoding="utf-8"
    )
    return report


def _as_nobody(store: Path, home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """The tests' folders belong to root alone; they are opened for this one command."""
    for folder in (home, *home.parents[:3], *store.parents[:4]):
        if folder.stat().st_uid == 0 and folder != Path("/") and folder.is_relative_to("/tmp"):
            folder.chmod(folder.stat().st_mode | 0o055)
    script = (
        "import os, sys\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "try:\n    import zorgdesk.cli.run\nexcept (ImportError, OSError):\n    sys.exit(77)\n"
        "sys.exit(zorgdesk.cli.run.run(sys.argv[1:]))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", script, "--store", store, *map(str, words)],
        env=environment(home),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("megabytes", [0, 1])
def test_a_full_disk_loses_nothing(with_report: Path, own_home: Path, megabytes: int) -> None:
    """The process may write no file longer than it was, as if the disk were full."""
    report = own_home / "lang.txt"
    lines = [f"Els: “Zin {number} van een heel lang gesprek over buren.”\n" for number in range(4_000)]
    report.write_text(
        "Verslag Praktijktafel 7: Samen eten\n5 maart 2026\n\n" + "\n".join(lines), encoding="utf-8"
    )
    limit = with_report.stat().st_size + megabytes * 1_000_000

    done = subprocess.run(
        [sys.executable, "-m", "zorgdesk", "--store", with_report, "import", "minutes", report],
        env=environment(own_home),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert "schijf" in done.stderr
    assert done.stderr.count("\n") == 1
    assert _activities(with_report) == 1


def test_a_full_disk_leaves_an_old_export_in_place(with_report: Path, own_home: Path, tmp_path: Path) -> None:
    target = tmp_path / "verslag.docx"
    target.write_bytes(b"het oude verslag")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "zorgdesk",
            "--store",
            with_report,
            "export",
            "minutes",
            "praktijktafel",
            "--to",
            target,
        ],
        env=environment(own_home),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)),
    )
    assert done.returncode == 1
    assert "schijf" in done.stderr
    assert contents(tmp_path)["verslag.docx"] == b"het oude verslag"
    assert not list(tmp_path.glob(".zorgdesk-*"))


def _activities(store: Path) -> int:
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM activities").fetchone()[0])


REPORTS = {
    "leeg.txt": (b"", "geen tekst"),
    "wit.md": (b"  \n\n\t", "geen tekst"),
    "beeld.txt": (bytes(range(256)) * 40, "geen leesbaar verslag"),
    "stuk.docx": (b"PK\x03\x04 stuk", "geen leesbaar verslag"),
    "stuk.odt": (b"PK\x03\x04 stuk", "geen leesbaar verslag"),
    "stuk.pdf": (b"%PDF-1.7 stuk", "geen leesbaar verslag"),
    "foto.png": (b"\x89PNG", "bestanden op .png"),
    "zonder": (b"Verslag", "kies een van"),
    "tijdloos.txt": ("Verslag Praktijktafel 3: Samen\n\nEls: “Dag.”\n".encode(), "--date"),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_that_can_not_come_in(
    zorgdesk: Command, with_report: Path, tmp_path: Path, name: str
) -> None:
    content, sentence = REPORTS[name]
    report = tmp_path / name
    report.write_bytes(content)
    answer = zorgdesk("import", "minutes", report)
    assert answer.status == 1
    assert sentence in one_sentence(answer)
    assert _activities(with_report) == 1


def test_a_date_that_is_given_takes_the_place_of_a_missing_one(zorgdesk: Command, tmp_path: Path) -> None:
    report = tmp_path / "tijdloos.txt"
    report.write_bytes(REPORTS["tijdloos.txt"][0])
    assert zorgdesk("import", "minutes", report, "--date", "2016-12-12").status == 0
    assert zorgdesk("show", "activity", "praktijktafel", "3", "--json").data["date"] == "2016-12-12"


def test_a_report_of_200_megabytes_is_not_read(zorgdesk: Command, with_report: Path, tmp_path: Path) -> None:
    report = tmp_path / "groot.txt"
    with report.open("wb") as file:
        file.truncate(200_000_000)
    answer = zorgdesk("import", "minutes", report)
    assert answer.status == 1
    assert "groter dan Zorgdesk leest" in one_sentence(answer)


@pytest.mark.parametrize(("missing", "sentence"), [("weg.txt", "bestaat niet"), ("", "is een map")])
def test_a_report_that_is_not_there(zorgdesk: Command, tmp_path: Path, missing: str, sentence: str) -> None:
    answer = zorgdesk("import", "minutes", tmp_path / missing)
    assert answer.status == 1
    assert sentence in one_sentence(answer)


def test_a_reference_that_fits_several_lists_them_and_does_nothing(
    zorgdesk: Command, with_report: Path, tmp_path: Path
) -> None:
    zorgdesk("import", "minutes", _other_report(tmp_path))
    target = tmp_path / "verslag.md"
    for words in (
        ["show", "activity", "praktijktafel"],
        ["export", "minutes", "praktijktafel", "--to", target],
    ):
        answer = zorgdesk(*words)
        assert answer.status == 1
        told = one_sentence(answer)
        assert "Samen eten" in told
        assert told.count("Praktijktafel") >= 2
    assert not target.exists()


EXPORTS = {
    "verslag.rtf": "bestanden op .rtf",
    "verslag": "kies een van",
    "weg/verslag.docx": "De map",
    "map.docx": "is een map",
    "dicht.docx": "niet beschreven",
    "open.docx": "staat open",
}


@pytest.mark.parametrize("name", EXPORTS)
def test_a_target_that_can_not_be_written(
    zorgdesk: Command, with_report: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "map.docx").mkdir()
    for existing in ("dicht.docx", "open.docx"):
        (tmp_path / existing).write_bytes(b"van iemand")
    (tmp_path / "dicht.docx").chmod(0o444)
    (tmp_path / ".~lock.open.docx#").touch()
    before = contents(tmp_path)
    answer = zorgdesk("export", "minutes", "praktijktafel", "--to", tmp_path / name)
    assert answer.status == 1
    assert EXPORTS[name] in one_sentence(answer)
    assert contents(tmp_path) == before


def test_attendance_only_goes_into_a_workbook(zorgdesk: Command, with_report: Path, tmp_path: Path) -> None:
    answer = zorgdesk("export", "attendance", "praktijktafel", "--to", tmp_path / "lijst.docx")
    assert answer.status == 1
    assert ".xlsx" in one_sentence(answer)


def test_a_backup_that_can_not_be_restored_leaves_the_store(
    zorgdesk: Command, with_report: Path, tmp_path: Path
) -> None:
    text = tmp_path / "brief.txt"
    text.write_text("Beste An")
    for file, sentence in ((text, "geen bestand van Zorgdesk"), (tmp_path / "weg.zorgdesk", "bestaat niet")):
        answer = zorgdesk("restore", file)
        assert answer.status == 1
        assert sentence in one_sentence(answer)
    assert _activities(with_report) == 1


def test_a_store_in_use_is_not_replaced(zorgdesk: Command, with_report: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(with_report, tmp_path / "kopie.zorgdesk"))
    with closing(sqlite3.connect(with_report, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM people").fetchone()
        answer = zorgdesk("restore", copy)
    assert answer.status == 1
    assert "elders in gebruik" in one_sentence(answer)
