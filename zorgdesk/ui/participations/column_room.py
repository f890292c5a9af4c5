"""Columns that give way where there is little room, and come back with it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.data_table import DataTable


class ColumnRoom:
    """Hides what does not fit, in an order; which columns the person hid or asked for is left as it is.

    `first_to_go` are keys of columns. With little room only those of `needed` stay, whatever their width.
    """

    def __init__(self, table: DataTable, first_to_go: Sequence[str], needed: Sequence[str]) -> None:
        self._table = table
        keys = [column.key for column in table.columns_model().columns]
        self._first_to_go = [keys.index(key) for key in first_to_go]
        self._not_needed = [index for index, key in enumerate(keys) if key not in needed]
        self._gone: dict[int, int] = {}
        """The columns hidden here, with their width."""
        self._asked: set[int] = set()
        """Columns that the person showed although there was no room: the list scrolls."""

    def fit(self, *, narrow: bool) -> None:
        """Hide and show what the room asks for."""
        wanted = self._not_needed if narrow else self._too_many()
        self._show([index for index in self._gone if index not in wanted])
        self._hide(wanted)

    def person_chose(self, index: int, *, shown: bool) -> None:
        """The person showed or hid a column, which counts more than room."""
        self._gone.pop(index, None)
        (self._asked.add if shown else self._asked.discard)(index)

    @contextmanager
    def as_chosen(self) -> Iterator[None]:
        """Within this the table shows what the person chose, to keep or to give back."""
        gone = list(self._gone)
        self._show(gone)
        yield
        self._hide(gone)

    def _too_many(self) -> list[int]:
        table, columns = self._table, self._table.columns_model().columns
        wanted = [n for n in range(len(columns)) if n in self._gone or not table.isColumnHidden(n)]
        widths = {n: self._gone.get(n) or table.columnWidth(n) for n in wanted}
        widths |= {n: px(table.least_free) for n in wanted if not columns[n].width}
        over = sum(widths.values()) - table.viewport().width()
        gone = []
        for index in self._first_to_go:
            if over > 0 and index in widths and index not in self._asked:
                gone.append(index)
                over -= widths[index]
        return gone

    def _hide(self, indexes: Iterable[int]) -> None:
        for index in indexes:
            if not self._table.isColumnHidden(index):
                self._gone[index] = self._table.columnWidth(index)
                self._table.setColumnHidden(index, True)

    def _show(self, indexes: Iterable[int]) -> None:
        for index in indexes:
            del self._gone[index]
            self._table.setColumnHidden(index, False)
