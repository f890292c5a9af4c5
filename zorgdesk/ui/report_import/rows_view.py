"""A table to type in, with rows as high as their text and what can be done with them below."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.report_import.cell_editing import RowsDelegate
from zorgdesk.ui.report_import.rows_table import RowsTableModel
from zorgdesk.ui.theme import px, row_height
from zorgdesk.ui.widgets.buttons import button

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsView(QTableView):
    """Enter, F2 or a double click opens a cell; Delete asks for the row to go."""

    delete_asked = Signal(int)

    def __init__(self, model: RowsTableModel, name: str) -> None:
        super().__init__()
        self._rows = model
        self.setObjectName("framed")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setModel(model)
        self.setItemDelegate(RowsDelegate(model.fields, self))
        self._set_up_headers()
        model.modelReset.connect(self.resizeRowsToContents)
        model.rowsInserted.connect(lambda _parent, first, _last: self.resizeRowToContents(first))
        model.dataChanged.connect(lambda first, _last: self.resizeRowToContents(first.row()))

    def row(self) -> int:
        """The row the person is on; -1 for none."""
        return self.currentIndex().row()

    def go_to(self, row: int, column: int = 0) -> None:
        """Reach this row and show it."""
        index = self._rows.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid() and not event.modifiers():
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.delete_asked.emit(index.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        free = [place for place, one in enumerate(self._rows.fields) if not one.width]
        taken = sum(self.columnWidth(place) for place, one in enumerate(self._rows.fields) if one.width)
        for place in free:
            self.setColumnWidth(place, max((self.viewport().width() - taken) // len(free), px(140)))
        self.resizeRowsToContents()

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(row_height())
        columns.setHighlightSections(False)
        columns.setFixedHeight(row_height())
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, field in enumerate(self._rows.fields):
            if field.width:
                self.setColumnWidth(place, px(field.width))


class RowsSection(QWidget):
    """A table with a button that adds a row and one that takes the chosen row away."""

    def __init__(self, model: RowsTableModel, name: str, make: Callable[[], object], add: str) -> None:
        super().__init__()
        self._model = model
        self._make = make
        self.view = RowsView(model, name)
        self.add = button(add, "quiet", "plus", clicked=self._add)
        self.remove = button(self.tr("Take away"), "quiet", "trash", clicked=self._remove)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.add)
        below.addWidget(self.remove)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self.view.delete_asked.connect(self._remove)
        self.view.selectionModel().currentChanged.connect(self._show_remove)
        self._show_remove(QModelIndex())

    def _add(self) -> None:
        place = self._model.add(self._make())
        self.view.go_to(place)
        self.view.setFocus()
        self.view.edit(self._model.index(place, 0))

    def _remove(self, row: int | None = None) -> None:
        place = self.view.row() if row is None else row
        if 0 <= place < self._model.rowCount():
            self._model.remove(place)

    def _show_remove(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        self.remove.setEnabled(current.isValid())
