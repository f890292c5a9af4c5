"""The table of every list page: sorting, choosing columns, keyboard, copying; smooth however long it is."""

import json
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from zorgdesk.ui.theme import current_theme, px, row_height
from zorgdesk.ui.widgets.cell_delegate import CellDelegate
from zorgdesk.ui.widgets.table_models import ROW_ROLE, ColumnsModel


class DataTable(QTableView):
    """Shows a RowsModel or PagedModel. Keeps the chosen row when the model is filled anew."""

    activated_row = Signal(object)
    """The row's object, on Enter or double click."""
    chosen_row = Signal(object)
    """The row's object when another row becomes the current one; None when there is none."""
    state_changed = Signal()
    """Widths, order, visible columns or sorting are other than before: `columns_state()` is worth keeping."""
    least_free = 200
    """Pixels at 100 % that a column without a width of its own has at least: titles can be told apart."""

    def __init__(self, model: ColumnsModel, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = model.columns
        self._kept: tuple[Hashable | None, int, int] | None = None
        """Key, row and scroll position of the chosen row while the model is being filled anew."""
        self._restoring = False
        if framed:
            self.setObjectName("framed")
        self._set_up_view()
        self.setModel(model)
        self._spare_headers()
        self._set_up_header()
        model.modelAboutToBeReset.connect(self._remember_row)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._choose_again)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _: self.chosen_row.emit(now.data(ROW_ROLE))
        )
        self.doubleClicked.connect(lambda index: self._activate(index.data(ROW_ROLE)))
        self._size_rows()

    def columns_model(self) -> ColumnsModel:
        model = self.model()
        assert isinstance(model, ColumnsModel)
        return model

    def current_row(self) -> Any | None:
        """The object of the row the person is on."""
        return self.currentIndex().data(ROW_ROLE)

    def selected_rows(self) -> list[Any]:
        """The objects of all selected rows that were fetched, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [row for index in indexes if (row := index.data(ROW_ROLE)) is not None]

    def selected_number(self) -> int:
        """How many rows are selected, fetched or not."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def is_chosen(self) -> bool:
        """Whether the current row is also selected: Qt makes the first row the current one by itself."""
        return self.selectionModel().isSelected(self.currentIndex())

    def choose_nothing(self) -> None:
        """No row is the current one any more."""
        self.selectionModel().clear()

    def leave_selection(self) -> None:
        """Go to the row below the selected ones, which are about to go, or above them at the end."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if not rows:
            return
        below = max(rows) + 1
        row = below if below < self.model().rowCount() else min(rows) - 1
        if row >= 0:
            self._go_to(row)

    def select_key(self, key: Hashable) -> bool:
        """Go to the row with this key; False when it is not among the fetched rows."""
        row = self.columns_model().index_of(key)
        if row is None:
            return False
        self._go_to(row)
        return True

    def columns_state(self) -> str:
        """Widths, order, visibility and sorting, by column key, to give to `restore_columns` later."""
        header = self.horizontalHeader()
        sort = header.sortIndicatorSection()
        order = sorted(range(len(self._columns)), key=header.visualIndex)
        return json.dumps(
            {
                "order": [self._columns[i].key for i in order],
                "hidden": [c.key for i, c in enumerate(self._columns) if header.isSectionHidden(i)],
                "widths": {
                    c.key: round(header.sectionSize(i) / px(100), 2) for i, c in enumerate(self._columns)
                },
                "sort": self._columns[sort].key if 0 <= sort < len(self._columns) else "",
                "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            }
        )

    def restore_columns(self, state: str) -> None:
        """Put back what `columns_state()` gave; what cannot be understood is passed over."""
        try:
            kept = json.loads(state)
        except ValueError:
            return
        if isinstance(kept, dict):
            self._restoring = True
            self._put_back(kept)
            self._restoring = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isPersistentEditorOpen(
            self.currentIndex()
        ):
            self._activate(self.current_row())
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._begins():
            self._go_to(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead on the current column; not in a long list, where it would fetch every row."""
        model = self.columns_model()
        if model.rowCount() <= 5000:
            super().keyboardSearch(search)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        for delegate in self.findChildren(CellDelegate, options=Qt.FindChildOption.FindDirectChildrenOnly):
            delegate.look_again()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_lines(painter, event.rect())
        if self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus(painter)
        painter.end()

    def _paint_lines(self, painter: QPainter, area: QRect) -> None:
        """A quiet line below each row, for whole rows at once: a screen has hundreds of cells."""
        rows, line = self.verticalHeader(), current_theme().line
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        for row in range(first, (self.model().rowCount() if last < 0 else last + 1)):
            bottom = rows.sectionViewportPosition(row) + rows.sectionSize(row) - 1
            painter.fillRect(0, bottom, self._row_width(), 1, line)

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame around the whole row, so that who works by keyboard sees where they are."""
        row, rows = self.currentIndex().row(), self.verticalHeader()
        top, height = rows.sectionViewportPosition(row), rows.sectionSize(row)
        left, thick = -self.horizontalHeader().offset(), 2
        width = self._row_width() - left
        painter.setPen(QPen(current_theme().accent, thick, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(left + 1, top + 1, width - thick, height - thick)

    def _row_width(self) -> int:
        """To where the columns reach, in the coordinates of the viewport."""
        header = self.horizontalHeader()
        return header.length() - header.offset()

    def _set_up_view(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)  # now, without rows: Qt takes 12 s for it in a list of 200,000

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.customContextMenuRequested.connect(self._show_column_menu)
        for index, column in enumerate(self._columns):
            self.setColumnWidth(index, px(column.width or 160))
            self.setColumnHidden(index, not column.shown)
        self.setSortingEnabled(True)
        header.sectionResized.connect(self._note_change)
        header.sectionMoved.connect(self._note_change)
        header.sortIndicatorChanged.connect(self._note_change)

    def _spare_headers(self) -> None:
        """Headers ask for each column whether all its rows are selected: two seconds in a long list.

        They show no selection, so they get a model of their own in which nothing is selected.
        """
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(self.model(), header))

    def _note_change(self) -> None:
        if not self._restoring:
            self.state_changed.emit()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setFixedHeight(row_height())

    def _stretch(self) -> None:
        """Columns without a width of their own share what is left of the view."""
        header = self.horizontalHeader()
        free = [i for i, c in enumerate(self._columns) if not c.width and not header.isSectionHidden(i)]
        taken = sum(header.sectionSize(i) for i in range(header.count()) if i not in free)
        if free:
            self._restoring = True
            share = max((self.viewport().width() - taken) // len(free), px(self.least_free))
            for index in free:
                self.setColumnWidth(index, share)
            self._restoring = False

    def column_menu(self) -> QMenu:
        """One tick per column. The last visible one cannot be taken away."""
        menu = QMenu(self)
        shown = [i for i in range(len(self._columns)) if not self.isColumnHidden(i)]
        for index, column in enumerate(self._columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(index in shown)
            action.setEnabled(shown != [index])
            action.toggled.connect(lambda on, i=index: self._show_column(i, on))
        return menu

    def _show_column_menu(self, place: QPoint) -> None:
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _show_column(self, index: int, shown: bool) -> None:
        self.setColumnHidden(index, not shown)
        self._stretch()
        self._note_change()

    def _put_back(self, kept: dict[str, Any]) -> None:
        header = self.horizontalHeader()
        place = {column.key: index for index, column in enumerate(self._columns)}
        known = [key for key in kept.get("order", []) if key in place]
        for position, key in enumerate(known):
            header.moveSection(header.visualIndex(place[key]), position)
        for key, width in kept.get("widths", {}).items():
            if key in place and width > 0:
                self.setColumnWidth(place[key], round(width * px(100)))
        for key in known:
            self.setColumnHidden(place[key], key in kept.get("hidden", []))
        order = Qt.SortOrder.DescendingOrder if kept.get("descending") else Qt.SortOrder.AscendingOrder
        if kept.get("sort") in place:
            self.sortByColumn(place[kept["sort"]], order)

    def _remember_row(self) -> None:
        current = self.currentIndex()
        if current.isValid():
            self._kept = (
                self.columns_model().key_of(current.row()),
                current.row(),
                self.verticalScrollBar().value(),
            )

    def _choose_again(self) -> None:
        """The row may still be on its way: then this is called once more when rows arrive."""
        if self._kept is None:
            return
        key, row, scrolled = self._kept
        model = self.columns_model()
        near = min(row, model.rowCount() - 1)
        if not self._choose_silently(key) and near >= 0 and model.row(near) is None:
            return
        self._kept = None
        self.verticalScrollBar().setValue(scrolled)
        self.chosen_row.emit(self.current_row())

    def _choose_silently(self, key: Hashable | None) -> bool:
        """The row is the same one, so nobody needs to hear twice that it was chosen."""
        blocked = self.selectionModel().blockSignals(True)
        found = key is not None and self.select_key(key)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        return found

    def _go_to(self, row: int) -> None:
        index = self.model().index(row, self._first_column())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def _begins(self) -> bool:
        """The keyboard came in and no row was chosen yet: the first arrow chooses the one where it is."""
        return self.currentIndex().isValid() and not self.selectionModel().hasSelection()

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        visible = [i for i in range(header.count()) if not header.isSectionHidden(header.logicalIndex(i))]
        return header.logicalIndex(visible[0]) if visible else 0

    def _activate(self, row: object) -> None:
        if row is not None:
            self.activated_row.emit(row)

    def _copy(self) -> None:
        """The selected rows as text with tabs, the visible columns in their order, for a spreadsheet."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(i) for i in range(header.count())]
        shown = [i for i in order if not header.isSectionHidden(i)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(str(self.model().index(row, i).data() or "") for i in shown) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
