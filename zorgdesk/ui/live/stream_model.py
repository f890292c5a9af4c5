"""The entries of an activity as a list that grows at its end, without touching the rows that were there."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from zorgdesk.domain.entries import Entry
from zorgdesk.ui.live.saying import Saying
from zorgdesk.ui.live.stream_filter import StreamFilter

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Put(Enum):
    """What putting an entry did."""

    NEW = "new"
    CHANGED = "changed"
    AS_IT_WAS = "as it was"


class StreamModel(QAbstractListModel):
    """Emits `rewritten(entry_id, text)` when somebody changed the words in place.

    All entries are kept; the rows are those that the filter lets through.
    """

    rewritten = Signal(int, str)

    def __init__(self, saying: Saying, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saying = saying
        self._all: list[Entry] = []
        self._ids: set[int] = set()
        self._entries: list[Entry] = []
        self._filter = StreamFilter()

    def all_entries(self) -> Sequence[Entry]:
        """Also those that the filter hides."""
        return self._all

    def entries(self) -> Sequence[Entry]:
        """Those that are shown."""
        return self._entries

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def row_of(self, entry_id: int) -> int | None:
        """From the end, where work is done."""
        return _place_of(self._entries, entry_id)

    def filter(self) -> StreamFilter:
        return self._filter

    def set_filter(self, wanted: StreamFilter) -> None:
        """Show only what fits; nothing is read again."""
        if wanted != self._filter:
            self.beginResetModel()
            self._filter = wanted
            self._entries = wanted.of(self._all)
            self.endResetModel()

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

    def put(self, entry: Entry) -> Put:
        """One entry is new or other than it was. An order that changed takes `set_entries`."""
        new = entry.id not in self._ids
        place = None if new else _place_of(self._all, entry.id)
        if place is not None and self._all[place] == entry:
            return Put.AS_IT_WAS
        if place is None:
            self._all.insert(_end_of(self._all, entry), entry)
            self._ids.add(entry.id)
        else:
            self._all[place] = entry
        self._show(entry, None if new else self.row_of(entry.id))
        return Put.NEW if new else Put.CHANGED

    def shows(self, entry_id: int) -> bool:
        """Whether the filter lets an entry through."""
        return self.row_of(entry_id) is not None

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; rows at the begin and the end that are still the same ones stay where they are."""
        self._all, self._ids = list(entries), {entry.id for entry in entries}
        old, new = self._entries, self._filter.of(self._all)
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        self._remove(first, len(old) - last)
        self._insert(first, new[first : len(new) - last])
        for row, entry in enumerate(new):
            if self._entries[row] is not entry and self._entries[row] != entry:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))

    def _show(self, entry: Entry, row: int | None) -> None:
        fits = self._filter.fits(entry)
        if row is None and fits:
            self._insert(_end_of(self._entries, entry), [entry])
        elif row is not None and not fits:
            self._remove(row, row + 1)
        elif row is not None:
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


def _place_of(entries: Sequence[Entry], entry_id: int) -> int | None:
    return next((at for at in range(len(entries) - 1, -1, -1) if entries[at].id == entry_id), None)


def _end_of(entries: Sequence[Entry], entry: Entry) -> int:
    """Before what stands later; looked for from the end, where new ones go."""
    before = (at + 1 for at in range(len(entries) - 1, -1, -1) if entries[at].position <= entry.position)
    return next(before, 0)
