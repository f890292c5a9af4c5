"""The entries of an activity as a list that grows at its end, without touching the rows that were there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from zorgdesk.domain.entries import Entry
from zorgdesk.ui.live.saying import Saying

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class StreamModel(QAbstractListModel):
    """Emits `rewritten(entry_id, text)` when somebody changed the words in place."""

    rewritten = Signal(int, str)

    def __init__(self, saying: Saying, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saying = saying
        self._entries: list[Entry] = []

    def entries(self) -> Sequence[Entry]:
        return self._entries

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def row_of(self, entry_id: int) -> int | None:
        """From the end, where work is done."""
        rows = range(len(self._entries) - 1, -1, -1)
        return next((row for row in rows if self._entries[row].id == entry_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.EditRole:
            return entry.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._saying.aloud(entry)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.rewritten.emit(self._entries[index.row()].id, value)
        return True

    def put(self, entry: Entry) -> None:
        """One entry is new or other than it was; an order that changed takes `set_entries`."""
        row = self.row_of(entry.id)
        if row is None:
            later = [at for at, one in enumerate(self._entries) if one.position > entry.position]
            self._insert(later[0] if later else len(self._entries), [entry])
        elif self._entries[row] != entry:
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; rows at the begin and the end that are still the same ones stay where they are."""
        old, new = self._entries, list(entries)
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        self._remove(first, len(old) - last)
        self._insert(first, new[first : len(new) - last])
        for row, entry in enumerate(new):
            if self._entries[row] != entry:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, row: int, entries: list[Entry]) -> None:
        if entries:
            self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
            self._entries[row:row] = entries
            self.endInsertRows()

    def _remove(self, row: int, end: int) -> None:
        if end > row:
            self.beginRemoveRows(QModelIndex(), row, end - 1)
            del self._entries[row:end]
            self.endRemoveRows()


def _alike(old: Sequence[Entry], new: Sequence[Entry]) -> int:
    """How many entries both begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (a, b) in pairs if a.id != b.id), min(len(old), len(new)))
