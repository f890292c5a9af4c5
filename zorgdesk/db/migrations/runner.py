"""Brings an older store to today's schema: whole, or not at all, and never without a backup."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData

from zorgdesk.db import backup, migrations
from zorgdesk.db.engine import SCHEMA_VERSION, identify, make_engine, mapped_errors, stamp
from zorgdesk.db.migrations import Step
from zorgdesk.db.types import NAMING_CONVENTION
from zorgdesk.errors import ZorgdeskError


def migrate(
    path: Path,
    passphrase: str | None = None,
    *,
    steps: Sequence[Step] | None = None,
    target: int = SCHEMA_VERSION,
) -> Path | None:
    """Bring a store to the schema `target` and return its backup; None when it was there already.

    All steps run in one transaction with foreign keys off, because rebuilding a table would otherwise delete
    the rows that refer to it; afterwards no reference may be broken and no row lost.
    Raises ZorgdeskError: newer_store, migration_failed, disk_full, read_only; the store is then as it was.
    """
    version = identify(path, passphrase)
    if version > target:
        raise ZorgdeskError("newer_store", path=path)
    if version == target:
        return None
    due = _due(steps if steps is not None else migrations.shipped(), version, target)
    backup.make_folder(path)
    kept = backup.name_backup(path, datetime.now(UTC), f"schema {version}")
    backup.copy_store(path, kept, passphrase)
    engine = make_engine(path, passphrase)
    try:
        with mapped_errors(path), engine.connect() as connection:
            _run(connection, due, version, path, kept)
    finally:
        engine.dispose()
    return kept


def _due(steps: Sequence[Step], version: int, target: int) -> list[Step]:
    due = [step for step in steps if version < step.version <= target]
    if [step.version for step in due] != list(range(version + 1, target + 1)):
        raise ValueError(f"no way from schema {version} to {target}")
    return due


def _run(connection: Connection, due: list[Step], version: int, path: Path, kept: Path) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
    with connection.execution_options(begin="BEGIN IMMEDIATE").begin():
        if connection.exec_driver_sql("PRAGMA user_version").scalar() != version:
            raise ZorgdeskError("store_locked", path=path)  # somebody else is migrating it
        names = {"target_metadata": MetaData(naming_convention=NAMING_CONVENTION)}
        operations = Operations(MigrationContext.configure(connection, opts=names))
        for step in due:
            before = _counts(connection)
            step.upgrade(operations)
            _check(connection, step, before, path, kept)
        stamp(connection, due[-1].version)


def _check(connection: Connection, step: Step, before: dict[str, int], path: Path, kept: Path) -> None:
    after = _counts(connection)
    lost = [
        table for table, number in before.items() if table not in step.recounts and after.get(table) != number
    ]
    if lost or connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise ZorgdeskError("migration_failed", path=path, backup=kept, schema=step.version)


def _counts(connection: Connection) -> dict[str, int]:
    """Rows per table; the search indexes hold nothing of their own and are left out."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
    ).scalars()
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())
        for name in names.all()
    }
