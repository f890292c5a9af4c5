"""A small table whose cells are typed in: the people, parts, entries and tasks of a report."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from zorgdesk.ui.widgets.table_models import cell_text

Index = QModelIndex | QPersistentModelIndex
Choices = Sequence[tuple[Hashable, str]]

CHOICES_ROLE = int(Qt.ItemDataRole.UserRole) + 11
VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 12
ATTENTION_ROLE = int(Qt.ItemDataRole.UserRole) + 13


@dataclass(frozen=True)
class Field:
    """One column: the attribute it shows, its head, its width at 100 % (0 takes what is left).

    `choices` gives what it may be; without it, it is text, or a date when `is_date`.
    """

    key: str
    title: str
    width: int = 0
    choices: Callable[[], Choices] | None = None
    is_date: bool = False


class RowsTableModel(QAbstractTableModel):
    """Shows objects and sets their attributes; `attention` says which rows ask to be looked at."""

    changed = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        attention: Callable[[Any], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self._attention = attention
        self._rows: list[Any] = []

    def set_rows(self, rows: list[Any]) -> None:
        """Show this very list: what is typed is set in it, what is added is added to it."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Any:
        return self._rows[place]

    def add(self, row: Any) -> int:
        """Put a row at the end; returns its place."""
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.append(row)
        self.endInsertRows()
        self.changed.emit()
        return place

    def remove(self, place: int) -> None:
        """Take a row away."""
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()
        self.changed.emit()

    def show_row(self, place: int) -> None:
        """Its object was changed elsewhere."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.fields) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.fields[index.column()], self._rows[index.row()]
        value = getattr(row, column.key)
        choices = column.choices() if column.choices else ()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return (
                    next((text for key, text in choices if key == value), "") if choices else cell_text(value)
                )
            case Qt.ItemDataRole.EditRole:
                return cell_text(value)
            case _ if role == VALUE_ROLE:
                return value
            case _ if role == CHOICES_ROLE:
                return list(choices)
            case _ if role == ATTENTION_ROLE:
                return bool(self._attention and self._attention(row))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set what was typed; a choice comes as its key, a date as a date or None."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, key = self._rows[index.row()], self.fields[index.column()].key
        kept = value.strip() if isinstance(value, str) and not self.fields[index.column()].choices else value
        if getattr(row, key) != kept:
            setattr(row, key, kept)
            self.show_row(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag(0))
