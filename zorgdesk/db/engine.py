"""Opening a store: one SQLite file, through sqlcipher3 so that every system has the same SQLite.

What only SQLite can do (pragmas, file identity) stays here, in search.py and in backup.py.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from zorgdesk.errors import ZorgdeskError

SCHEMA_VERSION = 1
APPLICATION_ID = 0x5A444B31
"""Marks a SQLite file as a store of Zorgdesk ("ZDK1")."""

_BUSY_MILLISECONDS = 5000
_PLAIN_HEADER = b"SQLite format 3\x00"


def connect(path: Path, passphrase: str | None = None) -> Any:
    """A driver connection as every part of Zorgdesk wants it.

    Autocommit, because the driver would otherwise leave schema changes outside the transaction;
    foreign keys on, because SQLite leaves them off unless asked; FULL, because what is said to be stored is.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, cached_statements=256
    )
    if passphrase:
        quoted = passphrase.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def make_engine(path: Path, passphrase: str | None = None) -> Engine:
    """An engine on a store file. Parameters never reach a log: they are what people said."""
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, passphrase),
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def identify(path: Path, passphrase: str | None = None) -> int:
    """The schema version of a store file; 0 for a file that is still empty.

    Raises ZorgdeskError: not_a_store, newer_store, wrong_passphrase, read_only, folder_missing, target_is_folder.
    """
    if not path.parent.is_dir():
        raise ZorgdeskError("folder_missing", path=path.parent)
    if path.is_dir():
        raise ZorgdeskError("target_is_folder", path=path)
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with mapped_errors(path), closing(connect(path, passphrase)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
    if mark != APPLICATION_ID:
        raise ZorgdeskError("not_a_store", path=path)
    if version > SCHEMA_VERSION:
        raise ZorgdeskError("newer_store", path=path)
    return version


def stamp(connection: Connection, version: int = SCHEMA_VERSION) -> None:
    """Write into the file what it is and which schema it has; part of the running transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def is_encrypted(path: Path) -> bool:
    """Whether a file of some length does not begin as a readable SQLite file does."""
    with path.open("rb") as file:
        start = file.read(len(_PLAIN_HEADER))
    return bool(start) and start != _PLAIN_HEADER


_SENTENCES = (
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_full"),
    ("readonly", "read_only"),
    ("unable to open", "read_only"),
    ("permission", "read_only"),
    ("locked", "store_busy"),
    ("malformed", "damaged_store"),
    ("not a database", "not_a_store"),
    ("file is encrypted", "not_a_store"),
)


@contextmanager
def mapped_errors(path: Path) -> Iterator[None]:
    """Turn what the database says about the environment into a known error; anything else is a bug and passes."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except (DBAPIError, dbapi2.Error, sqlite3.Error) as error:
        said = str(getattr(error, "orig", None) or error).lower()
        for words, code in _SENTENCES:
            if words in said:
                raise ZorgdeskError(code, path=path) from error
        raise
