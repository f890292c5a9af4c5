"""Undo, redo, the history of a record, and the bin."""

from zorgdesk.db import bin as bin_query
from zorgdesk.db import history as query
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import BinItem, ChangeRecord, Changes, Noun


class History:
    """What was done, and how to take it back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def undo(self) -> Changes:
        """Take back the latest action; empty when there is none. Raises ZorgdeskError changed_since."""
        return self._store.undo()

    def redo(self) -> Changes:
        """Do again what was undone last; empty when there is none. Raises ZorgdeskError changed_since."""
        return self._store.redo()

    def next_undo(self) -> ChangeRecord | None:
        """What undo would take back."""
        return self._store.next_undo()

    def next_redo(self) -> ChangeRecord | None:
        """What redo would do again."""
        return self._store.next_redo()

    def of(self, noun: Noun, record_id: int) -> list[ChangeRecord]:
        """The actions that touched one record, latest first."""
        with self._store.read() as connection:
            return query.of_record(connection, noun, record_id)

    def bin(self) -> list[BinItem]:
        """What was deleted and can be put back, latest first."""
        with self._store.read() as connection:
            return bin_query.items(connection)

    def restore(self, noun: Noun, record_id: int) -> Changes:
        """Put something back where it was."""
        table = bin_query.table_of(noun)
        with self._store.change("bin.restored") as work:
            work.update(table, record_id, deleted_at=None)
        return work.changes

    def empty_bin(self) -> tuple[int, int]:
        """The only true delete: (deleted, kept because a record outside the bin still names it)."""
        with self._store.write() as connection:
            return bin_query.empty(connection)
