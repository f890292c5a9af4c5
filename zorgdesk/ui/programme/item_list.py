"""The parts below each other, those that run at the same time under one head."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.programme_order import Beside
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.programme.item_row import MIME, ItemRow
from zorgdesk.ui.programme.planned import Planned, PlannedGroup
from zorgdesk.ui.programme.slot_head import GROUP_MIME, SlotHead
from zorgdesk.ui.theme import current_theme
from zorgdesk.ui.widgets.drag_handle import dragged_id
from zorgdesk.ui.widgets.row_column import order_tabs

_EDGE = 0.3  # of the height of a row: nearer to its edge than this is before or after it


class _Drop(NamedTuple):
    target_id: int
    where: Beside


class ItemList(QWidget):
    """Keeps one row per part, so that typing in one is never disturbed by another."""

    stored = Signal(int, str, object)
    parallel_asked = Signal(int, bool)
    stepped = Signal(int, int, bool)
    """The part, up (-1) or down (1), and whether all at its time come along."""
    dropped = Signal(int, int, object, bool)
    """The part, the part it is put at, where (a Beside), and whether all at its time come along."""
    deleted = Signal(int)
    chosen = Signal(object)
    """The part whose speakers are wanted; None when there is none."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.rows: dict[int, ItemRow] = {}
        """By id, in the order in which they stand."""
        self.heads: dict[int, SlotHead] = {}
        """By slot."""
        self.current: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._drop: _Drop | None = None
        self.setAcceptDrops(True)

    def show_groups(self, groups: Sequence[PlannedGroup]) -> None:
        """Show these parts in this order."""
        rows = {part.item.id: self._row_of(part) for group in groups for part in group.parts}
        heads = {_slot(group): self._head_of(_slot(group)) for group in groups if group.together}
        self._forget(rows, heads)
        self.rows, self.heads = rows, heads
        for place, widget in enumerate(self._in_order(groups)):
            if self._column.indexOf(widget) != place:
                self._column.removeWidget(widget)
                self._column.insertWidget(place, widget)
        for group in groups:
            if group.together:
                heads[_slot(group)].show_group(group)
            for part in group.parts:
                rows[part.item.id].show_planned(part, group.together)
        order_tabs(field for row in rows.values() for field in row.fields)
        self.choose(self.current if self.current in rows else next(iter(rows), None))

    def choose(self, item_id: int | None) -> None:
        """Mark the part whose speakers are shown."""
        self.current = item_id
        for row in self.rows.values():
            row.set_chosen(row.item.id == item_id)
        self.chosen.emit(self.rows[item_id].item if item_id is not None else None)

    def focus_item(self, item_id: int) -> None:
        """Put the keyboard on a part."""
        if item_id in self.rows:
            self.rows[item_id].title.setFocus()

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for row in self.rows.values():
            row.commit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) or event.mimeData().hasFormat(GROUP_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(self._drop_at(event.position().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        drop, whole = self._drop_at(event.position().y()), event.mimeData().hasFormat(GROUP_MIME)
        self._show_drop(None)
        event.acceptProposedAction()
        item_id = self._first_of(dragged_id(event, GROUP_MIME)) if whole else dragged_id(event, MIME)
        if drop is not None and item_id in self.rows:
            self.dropped.emit(item_id, drop.target_id, drop.where, whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where the dragged part would come, or a frame around what it would run beside."""
        if self._drop is None or self._drop.target_id not in self.rows:
            return
        painter, area = QPainter(self), self.rows[self._drop.target_id].geometry()
        if self._drop.where is Beside.TOGETHER:
            painter.setPen(QPen(current_theme().accent, 3))
            painter.drawRect(area.adjusted(2, 1, -2, -2))
        else:
            edge = area.top() if self._drop.where is Beside.BEFORE else area.bottom()
            painter.fillRect(QRect(0, max(edge - 2, 0), self.width(), 3), current_theme().accent)

    def _drop_at(self, height: float) -> _Drop | None:
        """The row under the mouse, else the nearest one above, else the first."""
        found: ItemRow | None = None
        for row in self.rows.values():
            if found is None or row.geometry().top() <= height:
                found = row
        if found is None:
            return None
        area = found.geometry()
        part = (height - area.top()) / max(area.height(), 1)
        where = Beside.TOGETHER if _EDGE < part < 1 - _EDGE else Beside.AFTER
        return _Drop(found.item.id, Beside.BEFORE if part <= _EDGE else where)

    def _show_drop(self, drop: _Drop | None) -> None:
        self._drop = drop
        self.update()

    def _first_of(self, slot: int) -> int:
        return next((one for one, row in self.rows.items() if row.item.slot == slot), 0)

    def _in_order(self, groups: Sequence[PlannedGroup]) -> list[QWidget]:
        widgets: list[QWidget] = []
        for group in groups:
            if group.together:
                widgets.append(self.heads[_slot(group)])
            widgets += [self.rows[part.item.id] for part in group.parts]
        return widgets

    def _head_of(self, slot: int) -> SlotHead:
        return self.heads.get(slot) or SlotHead(slot)

    def _row_of(self, planned: Planned) -> ItemRow:
        if planned.item.id in self.rows:
            return self.rows[planned.item.id]
        row = ItemRow(self._labels, planned)
        row.stored.connect(self.stored)
        row.parallel_asked.connect(self.parallel_asked)
        row.deleted.connect(self.deleted)
        row.moved.connect(self.stepped)
        row.entered.connect(self._enter)
        return row

    def _forget(self, rows: dict[int, ItemRow], heads: dict[int, SlotHead]) -> None:
        gone: list[QWidget] = [row for one, row in self.rows.items() if one not in rows]
        gone += [head for slot, head in self.heads.items() if slot not in heads]
        for widget in gone:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _enter(self, item_id: int) -> None:
        if item_id != self.current:
            self.choose(item_id)


def _slot(group: PlannedGroup) -> int:
    return group.parts[0].item.slot or 0
