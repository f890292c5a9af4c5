"""An item model over a query of any length: only the rows that come into view are fetched."""

from collections.abc import Callable, Hashable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from zorgdesk.ui.widgets.table_models import Column, ColumnsModel, Index

Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], None]

PAGE_ROWS = 200
_PAGES_KEPT = 60
_PAGES_AT_ONCE = 3


class PagedModel(ColumnsModel):
    """A window on a query: rows are fetched in pages when they come into view, and the oldest are forgotten.

    `fetch(offset, limit, deliver)` must get the rows and call `deliver(rows)` on the GUI thread, at once or
    later; an answer to a question that was asked before the last `reload` is ignored.
    """

    sort_requested = Signal(str, bool)
    """Column key and whether descending. Who listens makes the query in that order and calls `reload`."""

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Fetch,
        key: Callable[[Any], Hashable] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self._fetch = fetch
        self._total = 0
        self._pages: dict[int, Sequence[Any]] = {}
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._round = 0

    def reload(self, total: int) -> None:
        """Forget all rows; there are now `total`, and the first page is fetched at once."""
        self.beginResetModel()
        self._round += 1
        self._total = total
        self._pages.clear()
        self._asked.clear()
        self._wanted.clear()
        self.endResetModel()
        if total and 0 not in self._pages:
            self._ask(0)

    def refresh(self) -> None:
        """The same rows in the same places may have other content: fetch again, keep place and selection."""
        self._round += 1
        shown = list(self._pages)[-_PAGES_AT_ONCE:]
        self._asked.clear()
        self._wanted.clear()
        for page in [page for page in self._pages if page not in shown]:
            del self._pages[page]
        for page in shown:
            self._ask(page)

    def row(self, index: int) -> Any | None:
        page = index // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        place = index % PAGE_ROWS
        return rows[place] if place < len(rows) else None

    def index_of(self, key: Hashable) -> int | None:
        """Looks at the rows that were fetched; another page is not searched."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key(row) == key:
                    return page * PAGE_ROWS + place
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            self.sort_requested.emit(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def _want(self, page: int) -> None:
        """Views ask while they paint, so the fetch itself waits until they are done."""
        if page in self._asked:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        if not self._wanted:
            QTimer.singleShot(0, self, self._ask_wanted)
        self._wanted.append(page)

    def _ask_wanted(self) -> None:
        """Who drags the scroll bar passes many pages: only the last ones are still in view."""
        pages, self._wanted = self._wanted[-_PAGES_AT_ONCE:], []
        for page in pages:
            self._ask(page)

    def _ask(self, page: int) -> None:
        asked_in = self._round
        self._asked.add(page)

        def deliver(rows: Sequence[Any]) -> None:
            if asked_in == self._round:
                self._receive(page, rows)

        self._fetch(page * PAGE_ROWS, PAGE_ROWS, deliver)

    def _receive(self, page: int, rows: Sequence[Any]) -> None:
        self._asked.discard(page)
        self._pages.pop(page, None)
        self._pages[page] = rows
        while len(self._pages) > _PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        last = min((page + 1) * PAGE_ROWS, self._total) - 1
        if last >= page * PAGE_ROWS:
            self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, len(self.columns) - 1))
