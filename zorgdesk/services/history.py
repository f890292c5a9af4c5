"""Undo, redo, the history of a record, and the bin."""

from collections.abc import Collection

from zorgdesk.db import bin as bin_query
from zorgdesk.db import record_history
from zorgdesk.db.store import Store
from zorgdesk.db.unmerging import merge_of
from zorgdesk.domain.changes import BinItem, ChangeRecord, Changes, Noun
from zorgdesk.domain.history import RecordHistory
from zorgdesk.services.duplicates import Duplicates


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

    def of(
        self,
        noun: Noun,
        record_id: int,
        *,
        before: int | None = None,
        limit: int = 100,
        language: str = "nl",
    ) -> RecordHistory:
        """What happened to one record and what hangs on it, latest first, at most `limit` actions.

        Give `next_before` of one part as `before` to get the next. `language` is that of list values.
        """
        with self._store.read() as connection:
            return record_history.of_record(connection, noun, record_id, before, limit, language)

    def bin(self) -> list[BinItem]:
        """What was deleted and can be put back, latest first."""
        with self._store.read() as connection:
            return bin_query.items(connection)

    def restore(self, noun: Noun, record_id: int) -> Changes:
        """Put something back where it was; what went into another record is a record of its own again.

        Raises ZorgdeskError merged_again when that other one went into a third.
        """
        with self._store.read() as connection:
            merge_id = merge_of(connection, noun, record_id)
        if merge_id is not None:
            return Duplicates(self._store).unmerge(merge_id)[1]
        table = bin_query.table_of(noun)
        with self._store.change("bin.restored") as work:
            work.update(table, record_id, deleted_at=None)
        return work.changes

    def put_back(self, records: Collection[tuple[Noun, int]]) -> Changes:
        """Put several back where they were, in one action; none of them may have gone into another record."""
        with self._store.change("bin.restored") as work:
            for noun, record_id in records:
                work.update(bin_query.table_of(noun), record_id, deleted_at=None)
        return work.changes

    def empty_bin(self) -> tuple[int, int]:
        """The only true delete: (deleted, kept because a record outside the bin still names it)."""
        with self._store.write() as connection:
            return bin_query.empty(connection)
