"""What other programs rely on: keys, their order, exit statuses, and where each word goes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, ROOT, Command, environment, one_sentence
from zorgdesk.db.engine import SCHEMA_VERSION

ACTIVITY_KEYS = [
    "uid",
    "kind",
    "number",
    "title",
    "date",
    "start",
    "end",
    "place",
    "format",
    "strand",
    "state",
    "series",
    "introduction",
    "organisers",
    "programme",
    "participations",
    "entries",
    "signals",
    "tasks",
]
IMPORT_KEYS = ["created", "updated", "unchanged", "skipped", "review", "activity"]


def test_a_report_becomes_an_activity_once(zorgdesk: Command) -> None:
    first = zorgdesk("import", "minutes", REPORT, "--json")
    assert first.status == 0
    assert list(first.data) == IMPORT_KEYS
    assert (first.data["created"], first.data["unchanged"], first.said) == (1, 0, "")
    assert first.data["review"]

    again = zorgdesk("import", "minutes", REPORT, "--json")
    assert again.status == 0
    assert again.data == {**dict.fromkeys(IMPORT_KEYS[:3], 0), "unchanged": 1} | {
        "skipped": [],
        "review": [],
        "activity": first.data["activity"],
    }
    assert "kwam al eerder binnen" in again.said
    assert len(zorgdesk("list", "activities", "--json").data["activities"]) == 1


def test_an_activity_is_shown_with_all_its_keys_in_order(here: Command, with_report: Path) -> None:
    shown = here("show", "activity", "praktijktafel", "--json")
    assert (shown.status, shown.said) == (0, "")
    data = shown.data
    assert list(data) == ACTIVITY_KEYS
    assert data["kind"] == "practice_table"
    assert data["format"] == "in_person"
    assert data["state"] == "held"
    assert data["start"] is None
    assert data["series"] is None
    assert list(data["programme"][0]) == ["title", "kind", "contributions"]
    assert list(data["programme"][0]["contributions"][0]) == ["person", "organisation", "role"]
    assert list(data["participations"][0]) == [
        "person",
        "organisation",
        "role",
        "status",
        "walk_in",
        "check_in",
        "check_out",
        "minutes_online",
    ]
    assert list(data["entries"][0]) == [
        "uid",
        "part",
        "kind",
        "speaker",
        "organisation",
        "text",
        "reply_to",
        "anonymous",
    ]
    assert {item["title"] for item in data["programme"]} >= {entry["part"] for entry in data["entries"]} - {
        None
    }
    answered = {entry["reply_to"] for entry in data["entries"]} - {None}
    assert answered
    assert answered <= {entry["uid"] for entry in data["entries"] if entry["kind"] == "question"}


def test_references_are_a_uid_or_words_that_fit_one(here: Command, with_report: Path) -> None:
    uid = here("list", "activities", "--json").data["activities"][0]["uid"]
    assert here("show", "activity", uid, "--json").data["uid"] == uid
    assert uid in here("list", "activities").out


@pytest.mark.parametrize("kind", ["activities", "people", "organisations", "signals", "tasks"])
def test_every_list_has_its_name_and_speaks_to_people_too(
    here: Command, with_report: Path, kind: str
) -> None:
    listed = here("list", kind, "--json")
    assert listed.status == 0
    assert list(listed.data) == [kind]
    assert here("list", kind).out


def test_people_are_listed_with_the_promised_keys(here: Command, with_report: Path) -> None:
    people = here("list", "people", "--json").data["people"]
    assert list(people[0]) == ["uid", "given_name", "family_name", "email", "organisation", "job_title"]
    assert people[0]["email"] is None
    name = f"{people[0]['given_name']} {people[0]['family_name']}"
    assert here("show", "person", name, "--json").data["uid"] == people[0]["uid"]
    organisation = here("list", "organisations", "--json").data["organisations"][0]
    assert here("show", "organisation", organisation["uid"], "--json").data["name"] == organisation["name"]


@pytest.mark.parametrize("extension", ["docx", "odt", "pdf", "html", "md"])
def test_minutes_are_written_in_every_format(
    here: Command, with_report: Path, tmp_path: Path, extension: str
) -> None:
    target = tmp_path / f"Verslag van één avond.{extension}"
    answer = here("export", "minutes", "praktijktafel", "--to", target)
    assert (answer.status, answer.said) == (0, "")
    assert str(target) in answer.out
    assert target.stat().st_size > 1000


def test_public_minutes_name_nobody_but_the_speakers(
    here: Command, with_report: Path, tmp_path: Path
) -> None:
    target = tmp_path / "openbaar.md"
    people = here("list", "people", "--json").data["people"]
    answer = here("export", "minutes", "praktijktafel", "--to", target, "--public")
    assert answer.status == 0, answer.said
    lines = target.read_text(encoding="utf-8").splitlines()
    told = "\n".join(line for line in lines if not line.startswith("**Sprekers"))
    for person in people:
        assert f"{person['given_name']} {person['family_name']}" not in told


@pytest.mark.parametrize("blank", [[], ["--blank"]])
def test_attendance_is_written_as_a_workbook(
    here: Command, with_report: Path, tmp_path: Path, blank: list[str]
) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "aanwezig.xlsx"
    assert here("export", "attendance", "praktijktafel", "--to", target, *blank).status == 0
    assert len(load_workbook(target).sheetnames) == (1 if blank else 4)  # one is hidden


def test_the_sign_in_sheet_is_written_as_pdf(here: Command, with_report: Path, tmp_path: Path) -> None:
    target = tmp_path / "lijst.pdf"
    assert here("export", "attendance", "praktijktafel", "--to", target, "--blank").status == 0
    assert target.read_bytes().startswith(b"%PDF")
    refused = here("export", "attendance", "praktijktafel", "--to", tmp_path / "aanwezig.pdf")
    assert refused.status != 0


def test_options_stand_before_or_after_the_command(here: Command, with_report: Path) -> None:
    after = here("list", "tasks", "--store", with_report, "--language", "en", store=None)
    before = here("--language", "en", "list", "tasks")
    named = here("list", "tasks", "--language=en", store=None, ZORGDESK_STORE=str(with_report))
    assert before.status == 0
    assert after == before == named


def test_a_store_is_checked(here: Command, with_report: Path) -> None:
    assert here("check", "--json").data == {
        "ok": True,
        "problems": [],
        "schema": SCHEMA_VERSION,
        "encrypted": False,
    }
    content = bytearray(with_report.read_bytes())
    for place in range(40_960, len(content), 4096):
        content[place : place + 200] = b"\x55" * 200
    with_report.write_bytes(content)

    broken = here("check", "--json")
    assert broken.status == 1
    assert broken.data["ok"] is False
    assert broken.data["problems"]
    assert "back-up" in broken.said


def test_a_backup_can_be_put_back(here: Command, with_report: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.zorgdesk"
    assert here("backup", "--to", copy).status == 0
    beside = here("backup", "--json").data["file"]
    assert Path(beside).parent == with_report.parent / "backups"
    with_report.write_bytes(b"\x13 niet meer te lezen" * 400)

    restored = here("restore", copy, "--json")
    assert restored.status == 0
    assert Path(restored.data["replaced"]).read_bytes().startswith(b"\x13 niet")
    assert len(here("list", "activities", "--json").data["activities"]) == 1


def test_a_store_is_encrypted_opened_and_decrypted(zorgdesk: Command, with_report: Path) -> None:
    zorgdesk("backup")
    made = zorgdesk("encrypt", ZORGDESK_NEW_PASSPHRASE="drie oude fietsen")
    assert made.status == 0
    assert "versleuteld (1)" in made.said
    assert b"practice_table" not in with_report.read_bytes()
    assert "is versleuteld" in one_sentence(zorgdesk("list", "people"))
    assert "opent" in one_sentence(zorgdesk("list", "people", ZORGDESK_PASSPHRASE="anders"))
    words = {"ZORGDESK_PASSPHRASE": "drie oude fietsen"}
    assert zorgdesk("check", "--json", **words).data["encrypted"] is True
    assert zorgdesk("list", "people", "--json", **words).data["people"]
    assert zorgdesk("encrypt", "--remove", **words).status == 0
    assert zorgdesk("list", "people").status == 0


def test_encrypting_without_a_passphrase_changes_nothing(here: Command, with_report: Path) -> None:
    assert "ZORGDESK_NEW_PASSPHRASE" in one_sentence(here("encrypt"))
    assert here("check", "--json").data["encrypted"] is False


WRONG = [
    (["lijst"], "“lijst”"),
    (["list"], "kind"),
    (["list", "practices"], "“practices”"),
    (["list", "practices"], "“practices”"),
    (["list", "people", "--jsn"], "--jsn"),
    (["show", "activity"], "ref"),
    (["import", "minutes", "x.txt", "--date", "12 december"], "“12 december”"),
    (["import", "minutes", "x.txt", "--date", "1826-03-15"], "“1826-03-15” kan niet kloppen"),
    (["import", "attendance", "x.csv"], "--activity"),
    (["export", "minutes", "x"], "--to"),
    (["export", "minutes", "x", "--to"], "--to"),
    (["--language", "de", "list", "people"], "“de”"),
    (["restore"], "file"),
]


@pytest.mark.parametrize(("words", "about"), WRONG, ids=lambda value: " ".join(value) if value else "")
def test_wrong_usage_is_said_in_dutch_and_leaves_2(here: Command, words: list[str], about: str) -> None:
    answer = here(*words)
    assert (answer.status, answer.out) == (2, "")
    assert about in answer.said
    assert answer.said.endswith("Meer uitleg: zorgdesk --help\n")
    for english in ("argument", "required", "choose", "expected", "usage", "error"):
        assert english not in answer.said


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Niets past bij “nergens”"),
        ("en", "Nothing fits “nergens”"),
        ("fr", "Rien ne correspond à « nergens »"),
    ],
)
def test_errors_are_said_in_the_language_asked(
    here: Command, with_report: Path, language: str, sentence: str
) -> None:
    answer = here("--language", language, "show", "activity", "nergens")
    assert answer.status == 1
    assert one_sentence(answer).startswith(sentence)
    assert here("list", "people", "--language", language, "--oeps").status == 2


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["list", "--help"], ["export", "minutes", "-h"]])
def test_help_names_what_is_there_and_only_that(here: Command, words: list[str]) -> None:
    answer = here(*words)
    assert (answer.status, answer.said) == (0, "")
    for command in (
        "demo",
        "list",
        "show",
        "import minutes",
        "export attendance",
        "check",
        "backup",
        "restore",
    ):
        assert f"zorgdesk {command}" in answer.out
    for later in ("practices", "export figures"):
        assert later not in answer.out


def test_an_unexpected_error_is_one_sentence_and_a_line_in_the_log(
    zorgdesk: Command, with_report: Path, own_home: Path
) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(with_report)) as connection:
        connection.execute("UPDATE activities SET state = 'onzin'")
        connection.commit()
    answer = zorgdesk("list", "activities")
    assert answer.status == 1
    log = own_home / "zorgdesk.log"
    assert str(log) in one_sentence(answer)
    assert "ValueError" in log.read_text(encoding="utf-8")
    assert "onzin" not in log.read_text(encoding="utf-8")
    assert "Traceback" in zorgdesk("--debug", "list", "activities").said


def test_no_command_brings_in_qt(store_file: Path, own_home: Path, with_report: Path) -> None:
    script = (
        "import sys\n"
        "from zorgdesk.cli.run import run\n"
        "store = ['--store', sys.argv[1]]\n"
        "for words in (['list', 'people'], ['show', 'activity', 'praktijktafel'], ['check']):\n"
        "    assert run([*store, *words]) == 0\n"
        "sys.exit(any('PySide6' in name for name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, store_file],
        env=environment(own_home),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_results_are_utf8_whatever_the_terminal_says(zorgdesk: Command, with_report: Path) -> None:
    shown = zorgdesk("show", "activity", "praktijktafel", PYTHONIOENCODING="ascii")
    assert shown.status == 0
    assert "“" in shown.out or "é" in shown.out or "’" in shown.out


def test_whoever_stops_reading_gets_no_traceback(with_report: Path, own_home: Path) -> None:
    command = f"{sys.executable} -m zorgdesk --store '{with_report}' show activity praktijktafel | head -1"
    done = subprocess.run(
        ["bash", "-c", command], env=environment(own_home), capture_output=True, check=False, cwd=ROOT
    )
    assert done.stderr == b""


@pytest.mark.parametrize(
    "name", ["people.vcf", "people.xlsx", "organisations.csv", "tasks.ics", "signals.xlsx", "entries.csv"]
)
def test_registers_are_written(here: Command, with_report: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    answer = here("export", target.stem, "--to", target)
    assert (answer.status, answer.said) == (0, "")
    assert target.stat().st_size > 0


def test_a_series_is_exported_by_its_title(here: Command, store_file: Path, tmp_path: Path) -> None:
    from datetime import date

    from zorgdesk.services.opening import open_services

    services = open_services(store_file)
    series, _ = services.series.add("Samen aan tafel")
    services.activities.add("practice_table", "Koken", date=date(2026, 3, 5), series_id=series)
    services.close()
    for extension in ("xlsx", "ics", "md"):
        target = tmp_path / f"reeks.{extension}"
        assert here("export", "series", "samen", "aan", "tafel", "--to", target).status == 0
        assert target.stat().st_size > 0


def test_a_demo_is_made_once(here: Command, store_file: Path) -> None:
    made = here("demo", "--no-window", "--json")
    assert (made.status, made.said) == (0, "")
    assert made.data == {"file": str(store_file)}
    assert len(here("list", "people", "--json").data["people"]) >= 180
    assert "bestaat al" in one_sentence(here("demo", "--no-window"))


def test_somebody_sees_what_is_kept_and_is_forgotten(
    here: Command, with_report: Path, tmp_path: Path
) -> None:
    import json

    people = here("list", "people", "--json").data["people"]
    person = next(one for one in people if one["family_name"])
    name = f"{person['given_name']} {person['family_name']}"
    target = tmp_path / "inzage.json"
    assert here("access", person["uid"], "--to", target).status == 0
    assert json.loads(target.read_text(encoding="utf-8"))["people"][0]["uid"] == person["uid"]

    here("backup")
    gone = here("forget", name, "--keep-text")
    assert gone.status == 0
    assert gone.out.startswith(f"De gegevens van {name} zijn gewist.")
    assert "nog (1)" in gone.said
    assert "Niets past" in one_sentence(here("show", "person", name))
    assert here("check", "--json").data["ok"] is True
    assert len(here("list", "people", "--json").data["people"]) == len(people) - 1
