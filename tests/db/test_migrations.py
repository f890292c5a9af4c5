"""Migrations run on a real store of schema 1: made-up steps, and the ones that were released."""

import importlib.util
import shutil
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
import sqlalchemy as sa

from zorgdesk.db import backup, migrations
from zorgdesk.db.engine import SCHEMA_VERSION, connect, identify, make_engine
from zorgdesk.db.migrations import Step
from zorgdesk.db.migrations.runner import migrate
from zorgdesk.db.store import open_store
from zorgdesk.errors import ZorgdeskError

STORES = Path(__file__).parents[1] / "data" / "stores"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A store of schema 1, with rows in it."""
    folder = tmp_path / "Mijn map é"
    folder.mkdir()
    return Path(shutil.copy(STORES / "schema-1.zorgdesk", folder / "huis.zorgdesk"))


def ask(path: Path, question: str) -> list[tuple[object, ...]]:
    with closing(connect(path)) as connection:
        return list(connection.execute(question).fetchall())


def add_column(operations: object) -> None:
    operations.add_column("people", sa.Column("pronoun", sa.Text))  # type: ignore[attr-defined]


def rebuild_activities(operations: object) -> None:
    """A parent table made anew: programme, participations, entries and tasks refer to it."""
    with operations.batch_alter_table("activities", recreate="always") as batch:  # type: ignore[attr-defined]
        batch.alter_column("place", new_column_name="venue")


def rebuild_people(operations: object) -> None:
    with operations.batch_alter_table("people", recreate="always") as batch:  # type: ignore[attr-defined]
        batch.alter_column("note", new_column_name="remark")


def rebuild_signals(operations: object) -> None:
    with operations.batch_alter_table("policy_signals", recreate="always") as batch:  # type: ignore[attr-defined]
        batch.alter_column("next_step", new_column_name="next")


def fail(operations: object) -> None:
    add_column(operations)
    operations.execute("DELETE FROM entries")  # type: ignore[attr-defined]
    raise RuntimeError("half way")


def test_a_step_changes_the_store_and_its_version(old: Path) -> None:
    migrate(old, steps=[Step(2, add_column)], target=2)

    assert ask(old, "SELECT given_name, pronoun FROM people") == [("Els", None)]
    assert ask(old, "PRAGMA user_version") == [(2,)]


def test_several_steps_run_in_their_order(old: Path) -> None:
    def fill(operations: object) -> None:
        operations.execute("UPDATE people SET pronoun = 'zij'")  # type: ignore[attr-defined]

    migrate(old, steps=[Step(2, add_column), Step(3, fill)], target=3)

    assert ask(old, "SELECT pronoun FROM people") == [("zij",)]


def test_steps_a_store_has_had_are_not_run_again(old: Path) -> None:
    assert migrate(old, steps=[Step(1, fail)], target=1) is None
    assert not backup.folder_of(old).exists()


def test_the_backup_is_whole_even_when_rows_only_stand_in_the_log(old: Path) -> None:
    with closing(connect(old)) as busy:
        busy.execute("PRAGMA wal_autocheckpoint = 0")
        busy.execute("INSERT INTO organisations (uid, name) VALUES ('u', 'Kringwinkel Delta')")
        assert b"Kringwinkel Delta" not in old.read_bytes()

        kept = migrate(old, steps=[Step(2, add_column)], target=2)

    assert kept is not None
    assert kept.parent == old.parent / "backups"
    assert ask(kept, "PRAGMA user_version") == [(1,)]
    assert ask(kept, "SELECT name FROM organisations ORDER BY name") == [
        ("Buurthuis De Linde",),
        ("Kringwinkel Delta",),
    ]


def test_copying_the_file_alone_would_lose_those_rows(old: Path, tmp_path: Path) -> None:
    with closing(connect(old)) as busy:
        busy.execute("PRAGMA wal_autocheckpoint = 0")
        busy.execute("INSERT INTO organisations (uid, name) VALUES ('u', 'Kringwinkel Delta')")
        plain, whole = tmp_path / "plain.zorgdesk", tmp_path / "whole.zorgdesk"
        shutil.copy(old, plain)
        backup.copy_store(old, whole)

    assert ask(plain, "SELECT count(*) FROM organisations") == [(1,)]
    assert ask(whole, "SELECT count(*) FROM organisations") == [(2,)]


def test_a_failing_step_leaves_the_store_as_it_was(old: Path) -> None:
    before = ask(old, "SELECT sql FROM sqlite_master ORDER BY name")

    with pytest.raises(RuntimeError, match="half way"):
        migrate(old, steps=[Step(2, fail)], target=2)

    assert ask(old, "SELECT sql FROM sqlite_master ORDER BY name") == before
    assert ask(old, "SELECT count(*) FROM entries") == [(2,)]
    assert identify(old) == 1


def test_a_schema_change_is_rolled_back_with_its_transaction(old: Path) -> None:
    engine = make_engine(old)
    with pytest.raises(RuntimeError), engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
        raise RuntimeError
    engine.dispose()

    assert ask(old, "SELECT name FROM sqlite_master WHERE name = 'half'") == []


@pytest.mark.parametrize("rebuild", [rebuild_activities, rebuild_people, rebuild_signals])
def test_rebuilding_a_parent_table_keeps_its_children(old: Path, rebuild: object) -> None:
    migrate(old, steps=[Step(2, rebuild)], target=2)  # type: ignore[arg-type]

    for table, number in {
        "programme_items": 1,
        "participations": 1,
        "entries": 2,
        "contributions": 1,
    }.items():
        assert ask(old, f"SELECT count(*) FROM {table}") == [(number,)]
    assert ask(old, "PRAGMA foreign_key_check") == []
    with closing(connect(old)) as connection, pytest.raises(Exception, match="FOREIGN KEY"):
        connection.execute("UPDATE entries SET activity_id = 99")


def test_emptying_a_parent_table_with_the_keys_on_would_delete_its_children(old: Path) -> None:
    with closing(connect(old)) as connection:
        connection.execute("DELETE FROM policy_signals")
    assert ask(old, "SELECT count(*) FROM evidence") == [(0,)]


def test_a_step_that_loses_rows_is_refused(old: Path) -> None:
    def lose(operations: object) -> None:
        operations.execute("DELETE FROM evidence")  # type: ignore[attr-defined]

    with pytest.raises(ZorgdeskError) as caught:
        migrate(old, steps=[Step(2, lose)], target=2)

    assert caught.value.code == "migration_failed"
    assert Path(caught.value.details["backup"]).exists()
    assert ask(old, "SELECT count(*) FROM evidence") == [(1,)]
    assert migrate(old, steps=[Step(2, lose, recounts=frozenset({"evidence"}))], target=2) is not None


def test_a_step_that_breaks_a_reference_is_refused(old: Path) -> None:
    def dangle(operations: object) -> None:
        operations.execute("UPDATE entries SET speaker_id = 99")  # type: ignore[attr-defined]

    with pytest.raises(ZorgdeskError, match="migration_failed"):
        migrate(old, steps=[Step(2, dangle)], target=2)

    assert ask(old, "SELECT count(*) FROM entries WHERE speaker_id = 99") == [(0,)]


def test_a_gap_in_the_steps_is_a_bug_and_touches_nothing(old: Path) -> None:
    with pytest.raises(ValueError, match="no way"):
        migrate(old, steps=[Step(3, add_column)], target=3)

    assert not backup.folder_of(old).exists()


def test_a_newer_store_is_refused_and_left_alone(old: Path) -> None:
    with closing(connect(old)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = old.read_bytes()

    for attempt in (lambda: migrate(old), lambda: open_store(old)):
        with pytest.raises(ZorgdeskError, match="newer_store"):
            attempt()

    assert old.read_bytes() == before
    assert not backup.folder_of(old).exists()


def test_an_encrypted_store_is_migrated_and_its_backup_is_encrypted_too(old: Path) -> None:
    backup.encrypt_store(old, None, "drie oude fietsen")

    kept = migrate(old, "drie oude fietsen", steps=[Step(2, add_column)], target=2)

    assert kept is not None
    assert identify(kept, "drie oude fietsen") == 1
    with pytest.raises(ZorgdeskError, match="passphrase_needed"):
        identify(kept)


def test_foreign_keys_are_on_in_every_connection(old: Path) -> None:
    engine = make_engine(old)
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


# What fails when the schema changes and a part of that work was forgotten.


def test_every_schema_has_its_step_and_its_sample_store() -> None:
    versions = range(1, SCHEMA_VERSION + 1)
    assert [step.version for step in migrations.shipped()] == list(versions)[1:]
    assert sorted(file.name for file in STORES.glob("*.zorgdesk")) == [
        f"schema-{version}.zorgdesk" for version in versions
    ]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_store_of_every_schema_becomes_one_of_today(version: int, tmp_path: Path) -> None:
    old = Path(shutil.copy(STORES / f"schema-{version}.zorgdesk", tmp_path))
    open_store(old).close()
    fresh = tmp_path / "fresh.zorgdesk"
    open_store(fresh).close()

    assert shape(old) == shape(fresh), "the schema changed: see zorgdesk/db/migrations/__init__.py"
    assert ask(old, "SELECT text FROM entries WHERE reply_to_id IS NOT NULL") == [
        ("Onze straat, café én al.",)
    ]


def test_the_sample_can_be_made_again(tmp_path: Path) -> None:
    target = tmp_path / "again.zorgdesk"
    maker().make(tmp_path, target)
    assert shape(target) == shape(STORES / f"schema-{SCHEMA_VERSION}.zorgdesk")


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample_store", STORES / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shape(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Tables with their columns, and indexes: what a migrated store shares with a new one."""
    tables = [name for (name,) in ask(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    # An added column stands last in an old store; queries name their columns.
    columns = {
        str(table): sorted(row[1:] for row in ask(path, f'PRAGMA table_info("{table}")')) for table in tables
    }
    return columns | {
        "indexes": sorted(ask(path, "SELECT name, sql FROM sqlite_master WHERE type = 'index'"), key=str)
    }


def test_documents_of_schema_1_become_one_library(old: Path) -> None:
    with closing(connect(old)) as connection:
        connection.execute(
            "INSERT INTO policy_references (uid, policy_signal_id, document, page) "
            "VALUES ('a', 1, 'Decreet buurtwerk', '3'), ('b', 1, 'Nota wonen', ''), "
            "('c', 1, 'Decreet buurtwerk', '8')"
        )
    migrate(old)

    assert ask(
        old,
        "SELECT reference.uid, title, page FROM policy_references AS reference "
        "JOIN policy_documents ON policy_documents.id = policy_document_id ORDER BY reference.id",
    ) == [("a", "Decreet buurtwerk", "3"), ("b", "Nota wonen", ""), ("c", "Decreet buurtwerk", "8")]
    assert ask(old, "SELECT count(*) FROM policy_documents") == [(2,)]
