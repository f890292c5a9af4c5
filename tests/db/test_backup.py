"""Copies, restoring and encryption of real store files."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zorgdesk.db import backup, tables
from zorgdesk.db.engine import SCHEMA_VERSION, connect, identify, is_encrypted
from zorgdesk.db.store import Store, open_store
from zorgdesk.errors import ZorgdeskError

AT = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
WORDS = "drie oude 'fietsen'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "Mijn map é"
    folder.mkdir()
    path = folder / "huis [1].zorgdesk"
    store = open_store(path)
    add(store, "Els")
    store.close()
    return path


def add(store: Store, name: str) -> None:
    with store.change("person.added", name) as work:
        work.insert(tables.people, given_name=name)


def names(path: Path, passphrase: str | None = None) -> list[str]:
    with closing(connect(path, passphrase)) as connection:
        return [name for (name,) in connection.execute("SELECT given_name FROM people ORDER BY id")]


def test_a_copy_of_a_store_in_use_holds_everything_and_stands_alone(path: Path, tmp_path: Path) -> None:
    store = open_store(path)
    add(store, "Noor")
    target = tmp_path / "kopie.zorgdesk"
    backup.copy_store(path, target)
    add(store, "Bram")
    store.close()

    assert [file.name for file in tmp_path.glob("*kopie*")] == ["kopie.zorgdesk"]
    assert names(target) == ["Els", "Noor"]


def test_a_copy_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ZorgdeskError, match="store_missing"):
        backup.copy_store(tmp_path / "weg.zorgdesk", tmp_path / "kopie.zorgdesk")
    assert list(tmp_path.iterdir()) == []


def test_backups_of_one_second_get_their_own_names(path: Path) -> None:
    backup.make_folder(path)
    first = backup.name_backup(path, AT)
    backup.copy_store(path, first)
    second = backup.name_backup(path, AT)
    assert first != second
    assert backup.latest(path) == first


def test_restoring_brings_the_copy_and_keeps_what_it_replaced(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.zorgdesk"
    backup.copy_store(path, copy)
    store = open_store(path)
    add(store, "Noor")
    store.close()

    replaced = backup.restore_store(copy, path, None, AT)

    assert names(path) == ["Els"]
    assert replaced is not None
    assert names(replaced) == ["Els", "Noor"]


def test_a_store_that_is_open_elsewhere_is_not_replaced(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.zorgdesk"
    backup.copy_store(path, copy)
    store = open_store(path)
    add(store, "Noor")

    with pytest.raises(ZorgdeskError, match="store_locked"):
        backup.restore_store(copy, path, None, AT)

    store.close()
    assert names(path) == ["Els", "Noor"]


def test_a_damaged_store_is_renamed_with_its_log(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.zorgdesk"
    backup.copy_store(path, copy)
    path.write_bytes(b"\x13 not a database" * 300)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"the log")

    replaced = backup.restore_store(copy, path, None, AT)

    assert names(path) == ["Els"]
    assert replaced is not None
    assert replaced.read_bytes().startswith(b"\x13 not")
    assert replaced.with_name(replaced.name + "-wal").read_bytes() == b"the log"
    assert not log.exists()


def test_only_a_store_can_be_restored(path: Path, tmp_path: Path) -> None:
    text = tmp_path / "brief.txt"
    text.write_text("Beste Els")
    for source, code in (
        (text, "not_a_store"),
        (tmp_path / "weg.zorgdesk", "file_missing"),
        (path, "store_exists"),
    ):
        with pytest.raises(ZorgdeskError, match=code):
            backup.restore_store(source, path, None, AT)
    assert names(path) == ["Els"]


def test_encryption_hides_everything_and_can_be_removed(path: Path) -> None:
    assert b"Els" in path.read_bytes()
    backup.encrypt_store(path, None, WORDS)

    assert is_encrypted(path)
    assert b"Els" not in path.read_bytes()
    assert names(path, WORDS) == ["Els"]
    assert identify(path, WORDS) == SCHEMA_VERSION

    backup.encrypt_store(path, WORDS, "andere woorden")
    assert names(path, "andere woorden") == ["Els"]

    backup.encrypt_store(path, "andere woorden", None)
    assert not is_encrypted(path)
    assert names(path) == ["Els"]


def test_an_encrypted_store_searches_and_records_as_before(path: Path) -> None:
    backup.encrypt_store(path, None, WORDS)
    store = open_store(path, passphrase=WORDS)
    add(store, "Noor")
    store.undo()
    store.close()
    assert names(path, WORDS) == ["Els"]


@pytest.mark.parametrize(("given", "code"), [(None, "passphrase_needed"), ("anders", "wrong_passphrase")])
def test_without_its_passphrase_a_store_stays_closed(path: Path, given: str | None, code: str) -> None:
    backup.encrypt_store(path, None, WORDS)
    before = path.read_bytes()
    for attempt in (
        lambda: open_store(path, passphrase=given),
        lambda: backup.encrypt_store(path, given, None),
    ):
        with pytest.raises(ZorgdeskError, match=code):
            attempt()
    assert path.read_bytes() == before


def test_a_passphrase_too_many_does_not_close_a_store(path: Path) -> None:
    open_store(path, passphrase="overbodig").close()
    assert names(path) == ["Els"]


def test_a_store_in_use_is_not_encrypted(path: Path) -> None:
    store = open_store(path)
    with store.read(), pytest.raises(ZorgdeskError, match="store_locked"):
        backup.encrypt_store(path, None, WORDS)
    store.close()
    assert not is_encrypted(path)


def test_somebody_elses_database_is_left_as_it_was(tmp_path: Path) -> None:
    import sqlite3

    foreign = tmp_path / "foto's.zorgdesk"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")
    before = foreign.read_bytes()
    with pytest.raises(ZorgdeskError, match="not_a_store"):
        open_store(foreign)
    assert foreign.read_bytes() == before
    assert list(tmp_path.iterdir()) == [foreign]
