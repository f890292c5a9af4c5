"""Opening a store: one SQLite file, through sqlcipher3 so that every system has the same SQLite.

What only SQLite can do (pragmas, file identity) stays here, in search.py and in backup.py.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from zorgdesk.db.search_index import attach_words
from zorgdesk.domain.names import fold, fold_names
from zorgdesk.errors import ZorgdeskError

SCHEMA_VERSION = 3
APPLICATION_ID = 0x5A444B31
"""Marks a SQLite file as a store of Zorgdesk ("ZDK1")."""

STORE_SUFFIX = ".zorgdesk"

_BUSY_MILLISECONDS = 5000
_LEAST_CACHE, _MOST_CACHE, _CACHED_SHARE = 16_384, 65_536, 5
"""Kilobytes: a fifth of the store within bounds, so that searching a large one reads no more from disk than
a small one. SQLite takes it only as it is needed."""
_PAGE = 4096
_PLAIN_HEADER = b"SQLite format 3\x00"
_RULES = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"


InWords = Callable[[str | None, str | None, str | None], str | None]
"""Chooses the label of a list value that is shown: of the Dutch, the English and the French one."""


def in_dutch(dutch: str | None, _english: str | None, _french: str | None) -> str | None:
    """As long as nobody chose a language."""
    return dutch


def connect(path: Path, passphrase: str | None = None, in_words: InWords = in_dutch) -> Any:
    """A driver connection as every part of Zorgdesk wants it; `in_words` is a function of its SQL.

    Autocommit, because the driver would otherwise leave schema changes outside the transaction;
    foreign keys on, because SQLite leaves them off unless asked; FULL, because what is said to be stored is.
    """
    connection = _keyed(str(path), path, passphrase)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{_cache_kilobytes(path)}")
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("fold_names", 1, fold_names, deterministic=True)
    connection.create_function("in_words", 3, in_words)
    attach_words(connection)
    return connection


def _cache_kilobytes(path: Path) -> int:
    size = path.stat().st_size if path.exists() else 0
    return min(_MOST_CACHE, max(_LEAST_CACHE, size // 1024 // _CACHED_SHARE))


def _probe(path: Path, passphrase: str | None) -> Any:
    """A connection that can neither change a file, which may be somebody else's, nor fold in its log."""
    return _keyed(path.resolve().as_uri() + "?mode=ro", path, passphrase)


def _keyed(address: str, path: Path, passphrase: str | None) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        address,
        uri=address.startswith("file:"),
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    if passphrase and is_encrypted(path, empty=True):
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write on standard error
        connection.execute(f"PRAGMA key = {quoted(passphrase)}")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    return connection


def quoted(text: str) -> str:
    """A text as SQL writes it, where no parameter is allowed."""
    return "'" + text.replace("'", "''") + "'"


def make_engine(path: Path, passphrase: str | None = None, in_words: InWords = in_dutch) -> Engine:
    """An engine on a store file. Parameters never reach a log: they are what people said."""
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, passphrase, in_words),
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin = connection.get_execution_options().get("begin", "BEGIN")
        connection.connection.cursor().execute(begin)  # by way of SQLAlchemy it would take four times as long

    return engine


def identify(path: Path, passphrase: str | None = None) -> int:
    """The schema version of a store file; 0 for a file that is still empty.

    A file that is not a store is left as it was, and so is one with rules of its own: no store of ours has
    triggers or views, which could change every answer and every write. Raises ZorgdeskError: not_a_store,
    store_has_rules, newer_store, passphrase_needed, wrong_passphrase, store_damaged, read_only,
    folder_missing, target_is_folder.
    """
    if not path.parent.is_dir():
        raise ZorgdeskError("folder_missing", path=path.parent)
    if path.is_dir():
        raise ZorgdeskError("target_is_folder", path=path)
    if not path.exists() or path.stat().st_size == 0:
        return 0
    try:
        with mapped_errors(path), closing(_probe(path, passphrase)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
            rules = connection.execute(_RULES).fetchone()[0]
    except ZorgdeskError as error:
        if error.code != "not_a_store" or not _may_be_encrypted(path):
            raise
        raise ZorgdeskError("wrong_passphrase" if passphrase else "passphrase_needed", path=path) from error
    if mark == 0 and empty:
        return 0  # its making was cut short
    if mark != APPLICATION_ID:
        raise ZorgdeskError("not_a_store", path=path)
    if version > SCHEMA_VERSION:
        raise ZorgdeskError("newer_store", path=path)
    if rules:
        raise ZorgdeskError("store_has_rules", path=path)
    return version


def stamp(connection: Connection, version: int = SCHEMA_VERSION) -> None:
    """Write into the file what it is and which schema it has; part of the running transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def is_stamped(connection: Connection) -> bool:
    """Whether the file is a store already, with all its tables."""
    return bool(connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID)


def defects(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is wrong with the content of a store: a code for a sentence, and the place."""
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield "check_content", said
    pages = connection.exec_driver_sql(
        "PRAGMA cipher_integrity_check"
    )  # says nothing at all when not encrypted
    for (said,) in pages if pages.returns_rows else ():
        yield "check_content", said
    for table, row_id, parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        if parent != "file_contents":  # said by name, with contents that are damaged
            yield "check_reference", f"{table} {row_id}"


def is_encrypted(path: Path, *, empty: bool = False) -> bool:
    """Whether a file does not begin as readable SQLite does; `empty` is the answer without content."""
    if not path.exists():
        return empty
    with path.open("rb") as file:
        start = file.read(len(_PLAIN_HEADER))
    return start != _PLAIN_HEADER if start else empty


def _may_be_encrypted(path: Path) -> bool:
    """An encrypted store looks like noise in whole pages; only its name tells it from other noise."""
    size = path.stat().st_size
    return path.suffix == STORE_SUFFIX and size > 0 and size % _PAGE == 0 and is_encrypted(path)


_SENTENCES = (
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_full"),
    ("readonly", "read_only"),
    ("unable to open", "read_only"),
    ("permission", "read_only"),
    ("locked", "store_locked"),
    ("malformed", "store_damaged"),
    ("not a database", "not_a_store"),
    ("file is encrypted", "not_a_store"),
    ("foreign key constraint failed", "not_found"),  # somebody else took away what this was about
)


@contextmanager
def mapped_errors(path: Path) -> Iterator[None]:
    """Turn what the database says about the environment into a known error; anything else is a bug."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except (DBAPIError, dbapi2.Error, sqlite3.Error) as error:
        said = str(getattr(error, "orig", None) or error).lower()
        for words, code in _SENTENCES:
            if words in said:
                raise ZorgdeskError(code, path=path) from error
        raise
