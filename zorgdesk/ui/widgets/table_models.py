"""Item models for tables: what a column is, and rows in memory."""

import datetime as dt
from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from zorgdesk.ui.widgets.badge import BadgeContent

Index = QModelIndex | QPersistentModelIndex

RAW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The value itself, for sorting: a number, a date, a text."""
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The object the row shows; None while it is on its way."""
BADGE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 4


class Kind(Enum):
    """How a cell looks. A badge column's value is a BadgeContent."""

    TEXT = "text"
    STRONG = "strong"
    QUIET = "quiet"
    NUMBER = "number"
    BADGE = "badge"


@dataclass(frozen=True)
class Column:
    """One column. `key` is the name it keeps in remembered widths and sort requests.

    `value` takes the row's object and gives what the cell shows: text, number, date, time, BadgeContent or
    None; without it the attribute called `key` is shown. `width` is in pixels at 100 %; 0 takes what is left.
    `shown` says whether it is visible before the person chooses.
    """

    key: str
    title: str
    width: int = 120
    kind: Kind = Kind.TEXT
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    value: Callable[[Any], object] | None = None
    shown: bool = True
    sortable: bool = True

    def of(self, row: object) -> object:
        """What the cell of this column shows for `row`."""
        return self.value(row) if self.value else attrgetter(self.key)(row)


class Cell(NamedTuple):
    """All a delegate needs of one cell. `text` is None while the row is on its way."""

    kind: Kind
    align: Qt.AlignmentFlag
    text: str | None
    badge: BadgeContent | None


class ColumnsModel(QAbstractTableModel):
    """What both table models share: columns, roles and the text of a cell."""

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._aligns = [column.align | Qt.AlignmentFlag.AlignVCenter for column in self.columns]
        self._key = key

    @abstractmethod
    def row(self, index: int) -> Any | None:
        """The object in row `index`; None while it is on its way."""

    @abstractmethod
    def index_of(self, key: Hashable) -> int | None:
        """The row whose key is `key`, when the model knows."""

    def key_of(self, index: int) -> Hashable | None:
        row = self.row(index)
        return None if row is None else self._key(row)

    def cell(self, row: int, column: int) -> Cell:
        """What `data` says of a cell, in one call."""
        spec = self.columns[column]
        shown = self.row(row)
        align = self._aligns[column]
        if shown is None:
            return Cell(spec.kind, align, None, None)
        value = spec.of(shown)
        badge = value if isinstance(value, BadgeContent) else None
        return Cell(spec.kind, align, value if isinstance(value, str) else cell_text(value), badge)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aligns[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERED:
            return None
        column = self.columns[index.column()]
        if role == KIND_ROLE:
            return column.kind
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        row = self.row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        value = column.of(row)
        if role == RAW_ROLE:
            return value.text if isinstance(value, BadgeContent) else value
        if role == BADGE_ROLE:
            return value if isinstance(value, BadgeContent) else None
        return cell_text(value)


_ANSWERED = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.TextAlignmentRole,
    RAW_ROLE,
    ROW_ROLE,
    BADGE_ROLE,
    KIND_ROLE,
}


def cell_text(value: object) -> str:
    """A value as people read it, dates and numbers in the person's language."""
    if value is None:
        return ""
    if isinstance(value, BadgeContent):
        return value.text
    if isinstance(value, dt.datetime):
        return f"{_date_text(value)} {value:%H:%M}"
    if isinstance(value, dt.date):
        return _date_text(value)
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(value)
    return str(value)


def _date_text(day: dt.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


class RowsModel(ColumnsModel):
    """Rows in memory, sorted here on raw values. For lists of a few thousand rows at most."""

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self._rows: list[Any] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def rows(self) -> list[Any]:
        return list(self._rows)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these instead, in the order the person chose, or as given when none was chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._order_rows()
        self.endResetModel()

    def row(self, index: int) -> Any | None:
        return self._rows[index]

    def index_of(self, key: Hashable) -> int | None:
        return next((i for i, row in enumerate(self._rows) if self._key(row) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._rows[index.row()] for index in before]
        self._order_rows()
        place = {id(row): number for number, row in enumerate(self._rows)}
        after = [self.index(place[id(row)], old.column()) for row, old in zip(kept, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order_rows(self) -> None:
        if self._sorted_by is None:
            return
        column = self.columns[self._sorted_by[0]]
        self._rows.sort(
            key=lambda row: sort_key(column.of(row)),
            reverse=self._sorted_by[1] == Qt.SortOrder.DescendingOrder,
        )


def sort_key(value: object) -> tuple[int, Any]:
    """Orders values of one column: nothing first, text without regard to case or accents."""
    if value is None:
        return (0, 0)
    if isinstance(value, BadgeContent):
        value = value.text
    if isinstance(value, str):
        return (1, _folded(value))
    return (1, value)


def _folded(text: str) -> str:
    import unicodedata

    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
