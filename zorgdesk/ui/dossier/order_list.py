"""The signals of a dossier in the order they come in: dragged, or moved with Alt and an arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import row_height

_KEY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderList(QListWidget):
    """Emits `changed` when the order is another one, or a signal is taken away with Delete."""

    changed = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.setObjectName("framed")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(row_height() * 3)
        self.model().rowsMoved.connect(lambda *_moved: self.changed.emit())

    def show_signals(self, signals: Sequence[PolicySignal]) -> None:
        """Show these; the first one is the current one."""
        self.clear()
        for signal in signals:
            item = QListWidgetItem(f"{signal.title}  ·  {self._labels.word(signal.state)}", self)
            item.setData(_KEY, signal.id)
            item.setToolTip(signal.title)
            item.setSizeHint(QSize(0, row_height()))
        self.setCurrentRow(0)
        self.changed.emit()

    def ids(self) -> list[int]:
        """The keys of the signals, in their order."""
        return [int(self.item(row).data(_KEY)) for row in range(self.count())]

    def move_current(self, step: int) -> None:
        """One place up or down; at the end it stays."""
        row = self.currentRow()
        there = row + step
        if row < 0 or not 0 <= there < self.count():
            return
        top = QModelIndex()
        self.model().moveRow(top, row, top, there + (step > 0))
        self.setCurrentRow(there)

    def remove_current(self) -> None:
        """Leave the current one out of the dossier."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)
