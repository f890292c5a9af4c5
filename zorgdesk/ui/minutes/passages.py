"""The passages of the minutes as a list model: blocks with what the screen must know of each."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from zorgdesk.domain.differences import BlockDifference, Difference
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.minutes import FREE, MinutesPassage, runs_on
from zorgdesk.ui.widgets.table_models import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex

_LISTS = ("speakers", "present", "excused")
_TABLE = (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW)


@dataclass(frozen=True)
class Passage(MinutesPassage):
    """One passage as it is on the paper.

    `follows` is set for a paragraph that is being typed and not stored yet: the source of the block above it.
    `difference` is what changed between two versions that are compared, `remarks` how many are open here.
    """

    follows: str | None = None
    difference: BlockDifference | None = None
    remarks: int = 0

    @classmethod
    def of(cls, one: MinutesPassage, remarks: int = 0) -> "Passage":
        """A passage as the store has it."""
        return cls(**{each.name: getattr(one, each.name) for each in fields(MinutesPassage)}, remarks=remarks)

    @property
    def key(self) -> Hashable:
        removed = self.difference is not None and self.difference.difference is Difference.REMOVED
        return (self.block.source, removed) if self.block.source else (self.follows, self.block)

    @property
    def text(self) -> str:
        """The words after the lead."""
        return " · ".join(self.block.cells) if self.block.kind in _TABLE else self.block.text

    @property
    def spoken(self) -> str:
        """Lead and words in one, for a screen reader and for finding by typing."""
        return " ".join(part for part in (self.block.lead, self.text) if part)

    @property
    def can_edit(self) -> bool:
        return (bool(self.block.source) or self.follows is not None) and not self.hidden

    @property
    def is_own(self) -> bool:
        """A paragraph of the secretary's own, under which nothing was recorded."""
        return self.follows is not None or self.block.source.startswith(FREE)

    @property
    def signal_uid(self) -> str:
        """The signal of which this is the line; empty for any other passage."""
        kind, _, uid = self.block.source.partition(":")
        return uid if kind == "signal" else ""

    @property
    def runs_on(self) -> bool:
        """Whether it can go on in the paragraph of another passage, or another one in this."""
        return runs_on(self.block) and self.follows is None

    @property
    def is_heading(self) -> bool:
        return self.block.kind is BlockKind.HEADING

    @property
    def can_move(self) -> bool:
        """Whether it has a place of its own in the latest version."""
        return self.can_arrange and not self.gone

    @property
    def can_arrange(self) -> bool:
        return bool(self.parts) and self.difference is None and self.follows is None

    @property
    def is_prose(self) -> bool:
        """Whether plain language is asked of it: headings and lists of names have no sentences."""
        return runs_on(self.block) and self.block.source not in _LISTS and not self.hidden

    @property
    def needs_attention(self) -> bool:
        """Something changed beneath or between versions, or a reviewer said something."""
        differs = self.difference is not None and self.difference.difference is not Difference.SAME
        return self.changed or differs or self.remarks > 0


class PassagesModel(QAbstractListModel):
    """Fills in what changed, so that the passage being typed in stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Passage] = []
        self._editable = True

    def set_passages(self, passages: Sequence[Passage], editable: bool = True) -> None:
        """Show these. A paragraph that is being typed stays under its block."""
        wanted = self._with_typed(list(passages))
        self._editable = editable
        before = [row.key for row in self._rows]
        after = [row.key for row in wanted]
        first = _common(before, after)
        last = min(_common(before[::-1], after[::-1]), min(len(before), len(after)) - first)
        self._replace(first, len(before) - last, wanted[first : len(after) - last])
        for row, passage in enumerate(wanted):
            if self._rows[row] != passage:
                self._set(row, passage)

    def passage(self, row: int) -> Passage:
        return self._rows[row]

    def passages(self) -> list[Passage]:
        return list(self._rows)

    def row_of(self, source: str) -> int | None:
        """Where the passage stands that begins with this block, or holds it."""
        begins = (row for row, one in enumerate(self._rows) if one.block.source == source)
        holds = (row for row, one in enumerate(self._rows) if source in one.parts)
        return next(begins, next(holds, None))

    def heading(self, row: int, step: int) -> int | None:
        """The row of the next heading, or of the one before for a step of -1."""
        end = len(self._rows) if step > 0 else -1
        return next((one for one in range(row + step, end, step) if self._rows[one].is_heading), None)

    def last(self) -> int:
        """The last passage under which a paragraph can be typed."""
        rows = reversed(range(len(self._rows)))
        return next(row for row in rows if self._rows[row].block.source and not self._rows[row].gone)

    def begin_paragraph(self, after: int) -> int:
        """Make room for a paragraph to be typed below a row; returns its row."""
        self.drop_paragraph()
        follows = self._rows[after].block.source
        typed = Passage(Block(BlockKind.PARAGRAPH), follows=follows)
        self._replace(after + 1, after + 1, [typed])
        return after + 1

    def drop_paragraph(self) -> None:
        """Take away the paragraph that was being typed."""
        for row, passage in enumerate(self._rows):
            if passage.follows is not None:
                self._replace(row, row + 1, [])
                return

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        passage = self._rows[index.row()]
        if role == ROW_ROLE:
            return passage
        if role == Qt.ItemDataRole.EditRole:
            return passage.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return passage.spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show other words until the store has answered."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        passage = self._rows[index.row()]
        self._set(index.row(), replace(passage, block=replace(passage.block, text=str(value), edited=True)))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._editable and self._rows[index.row()].can_edit:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _with_typed(self, passages: list[Passage]) -> list[Passage]:
        typed = next((row for row in self._rows if row.follows is not None), None)
        if typed is not None:
            place = next((i for i, one in enumerate(passages) if one.block.source == typed.follows), None)
            if place is not None:
                passages.insert(place + 1, typed)
        return passages

    def _replace(self, start: int, stop: int, rows: Sequence[Passage]) -> None:
        if stop > start:
            self.beginRemoveRows(QModelIndex(), start, stop - 1)
            del self._rows[start:stop]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()

    def _set(self, row: int, passage: Passage) -> None:
        self._rows[row] = passage
        self.dataChanged.emit(self.index(row), self.index(row))


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many stand the same at the start of both."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
