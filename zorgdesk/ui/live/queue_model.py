"""Who asked for the floor, as a numbered list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from zorgdesk.domain.turns import Turn

Index = QModelIndex | QPersistentModelIndex

TURN_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class QueueModel(QAbstractListModel):
    """The turns that wait, the first to speak on top."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[Turn] = []

    def turns(self) -> Sequence[Turn]:
        return self._turns

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._turns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        turn = self._turns[index.row()]
        if role == TURN_ROLE:
            return turn
        if role == Qt.ItemDataRole.DisplayRole:
            return turn.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return _told(turn)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1} {_told(turn)}"
        return None

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Show these."""
        if list(turns) != self._turns:
            self.beginResetModel()
            self._turns = list(turns)
            self.endResetModel()


def _told(turn: Turn) -> str:
    organisation = turn.organisation if turn.person else None
    return f"{turn.name}, {organisation}" if organisation else turn.name
