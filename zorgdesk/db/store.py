"""The store of one organisation: reading, changing, undoing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection

from zorgdesk.db import history, search_index
from zorgdesk.db.engine import SCHEMA_VERSION, identify, is_stamped, make_engine, mapped_errors, stamp
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import ChangeRecord, Changes
from zorgdesk.errors import ZorgdeskError

Clock = Callable[[], datetime]
Reading = Connection
"""What services hand from query to query without knowing the library."""


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class Store:
    """An open store. Safe to read from several threads; writes queue on the file's own lock."""

    def __init__(
        self,
        path: Path,
        *,
        author: str = "",
        passphrase: str | None = None,
        clock: Clock = system_clock,
    ) -> None:
        self.path = path
        self.author = author
        self.passphrase = passphrase
        self.now = clock
        self.language = "nl"
        """In which activities are called what they are: "Praktijktafel 1: …", "Practice table 1: …"."""
        self._engine = make_engine(path, passphrase, self._in_words)
        self._turn = RLock()
        self._writer: Connection | None = None

    def _in_words(self, dutch: str | None, english: str | None, french: str | None) -> str | None:
        return {"en": english, "fr": french}.get(self.language) or dutch

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the store."""
        with mapped_errors(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction outside the history, for what is no record: the line being typed, a rebuilt index."""
        with self._turn, mapped_errors(self.path):
            connection = self._kept_writer()
            with connection.begin():
                yield connection

    @contextmanager
    def change(self, action: str, subject: str = "") -> Iterator[UnitOfWork]:
        """One action: all of it is stored and recorded, or nothing is. `work.changes` tells what it did."""
        with self.write() as connection:
            work = UnitOfWork(connection, action, subject, self.author, self.now())
            yield work
            work.finish()

    def undo(self) -> Changes:
        """Take back the latest action; empty when there is none. Raises ZorgdeskError changed_since."""
        with self.write() as connection:
            return history.undo(connection) or Changes()

    def redo(self) -> Changes:
        """Do again what was undone last; empty when there is none. Raises ZorgdeskError changed_since."""
        with self.write() as connection:
            return history.redo(connection) or Changes()

    def next_undo(self) -> ChangeRecord | None:
        """What undo would take back."""
        with self.read() as connection:
            return history.next_undo(connection)

    def next_redo(self) -> ChangeRecord | None:
        """What redo would do again."""
        with self.read() as connection:
            return history.next_redo(connection)

    def _kept_writer(self) -> Connection:
        """The one connection that writes. It stays open: fetching it anew takes as long as writing a row."""
        if self._writer is None or self._writer.closed:
            self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE").connect()
        return self._writer

    def close(self) -> None:
        """Let go of the file; the log is folded into it by SQLite when the last connection closes."""
        if self._writer is not None:
            self._writer.close()
        self._engine.dispose()


def open_store(
    path: Path, *, author: str = "", passphrase: str | None = None, clock: Clock = system_clock
) -> Store:
    """Open a store, make it when the file is not there yet, migrate it when it is older.

    Raises ZorgdeskError: migration_failed, disk_full, and what `identify` raises.
    """
    version = identify(path, passphrase)
    if 0 < version < SCHEMA_VERSION:
        from zorgdesk.db.migrations.runner import migrate

        migrate(path, passphrase)
    store = Store(path, author=author, passphrase=passphrase, clock=clock)
    if version == 0:
        try:
            _create(store)
        except BaseException:
            store.close()
            _take_away_unmade(path, passphrase)
            raise
    return store


def _create(store: Store) -> None:
    from zorgdesk.db.shipped_lists import fill
    from zorgdesk.db.tables import metadata

    with store.write() as connection:
        if is_stamped(connection):
            return  # another process made it while this one waited for its turn
        metadata.create_all(connection)
        search_index.create(connection)
        fill(connection)
        stamp(connection)


def _take_away_unmade(path: Path, passphrase: str | None) -> None:
    """A file without tables would be taken for somebody else's; one that another process made is theirs."""
    with suppress(ZorgdeskError):
        if identify(path, passphrase) == 0:
            path.unlink(missing_ok=True)
