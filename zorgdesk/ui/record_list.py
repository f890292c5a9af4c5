"""The list of a page: a table over a query, with what to say when there is nothing or nothing was found."""

from collections.abc import Hashable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget

from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.paged_model import Deliver, PagedModel
from zorgdesk.ui.widgets.table_models import Column


class Source(Protocol):
    """A service that lists its noun; called on the database lane."""

    def rows(self, chosen: Any, *, sort: str, descending: bool, offset: int, limit: int) -> Sequence[Any]:
        """A window of the list."""

    def count(self, chosen: Any) -> int:
        """How many rows there are."""


class RecordList(QStackedWidget):
    """Shows `empty` when the store has none, and "nothing fits" when the filter leaves none.

    `first` is the filter that leaves everything; `sort` the column key and whether descending at the start.
    """

    activated = Signal(object)
    """The row's object, on Enter or double click."""
    chosen_row = Signal(object)
    counted = Signal(int)
    everything_asked = Signal()
    """The button under "nothing fits": clear the filters, and then call `show_only`."""

    def __init__(
        self,
        context: PageContext,
        columns: Sequence[Column],
        source: Source,
        first: Any,
        sort: tuple[str, bool],
        empty: EmptyState,
    ) -> None:
        super().__init__()
        self._context = context
        self._source = source
        self._everything = self._filter = first
        self._sort = sort
        self._latest = Latest()
        self._wanted: Hashable | None = None
        self._asked = False
        self.model = PagedModel(columns, self._fetch)
        self.table = DataTable(self.model, framed=True)
        self.empty = empty
        self.nothing_fits = EmptyState(
            "search",
            self.tr("Nothing fits these filters"),
            self.tr("Try fewer words or another filter."),
            self.tr("Show everything"),
        )
        for widget in (self.table, self.empty, self.nothing_fits):
            self.addWidget(widget)
        self._show_sort()
        self.model.sort_requested.connect(self._sort_by)
        self.nothing_fits.started.connect(self.everything_asked)
        self.table.activated_row.connect(self.activated)
        self.table.chosen_row.connect(self.chosen_row)
        self.setFocusProxy(self.table)

    @property
    def filter(self) -> Any:
        """What the list shows now."""
        return self._filter

    def show_only(self, chosen: Any) -> None:
        """Show what this filter leaves."""
        self._filter = chosen
        self.reload()

    def reload(self) -> None:
        """Count and fetch anew; the chosen row stays chosen."""
        self._asked = True
        chosen = self._filter
        self._context.ask(lambda: self._source.count(chosen), self._latest(self._counted), owner=self)

    def choose(self, key: Hashable) -> None:
        """Go to this record, at once or when the rows on their way have come; till then no row is chosen."""
        self._wanted = None if self.table.select_key(key) else key
        if self._wanted is not None:
            self.table.choose_nothing()

    def prefer(self, key: Hashable) -> None:
        """Go to this record if it is among the rows, or among those on their way."""
        self._wanted = None if self.table.select_key(key) else key

    def focus_first(self) -> None:
        """Put the keyboard in the table, or on the button of what is shown instead."""
        shown = self.currentWidget()
        start = shown.findChild(QPushButton) if isinstance(shown, EmptyState) else None
        (start or self.table).setFocus()

    def _counted(self, total: int) -> None:
        self.counted.emit(total)
        self.model.reload(total)
        if total:
            self.setCurrentWidget(self.table)
        else:
            nothing_at_all = self._filter == self._everything
            self.setCurrentWidget(self.empty if nothing_at_all else self.nothing_fits)

    def _sort_by(self, column: str, descending: bool) -> None:
        """A column that cannot be sorted gives the arrow back. Before the first `reload` nothing is asked."""
        wanted = next(one for one in self.model.columns if one.key == column)
        if not wanted.sortable:
            self._show_sort()
        elif (column, descending) != self._sort:
            self._sort = (column, descending)
            if self._asked:
                self.reload()

    def _show_sort(self) -> None:
        """The arrow in the header, on the column the list is sorted by."""
        column, descending = self._sort
        keys = [one.key for one in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(keys.index(column) if column in keys else -1, order)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        chosen, (sort, descending) = self._filter, self._sort

        def arrived(rows: Sequence[Any]) -> None:
            deliver(rows)
            wanted, self._wanted = self._wanted, None
            if wanted is not None:
                self.table.select_key(wanted)

        self._context.ask(
            lambda: self._source.rows(chosen, sort=sort, descending=descending, offset=offset, limit=limit),
            arrived,
            owner=self,
        )
