"""Who asked for the floor, as a numbered list."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from zorgdesk.domain.turns import Turn

Index = QModelIndex | QPersistentModelIndex

TURN_ROLE = int(Qt.ItemDataRole.UserRole) + 1
UNNAMED_ROLE = TURN_ROLE + 1
"""Whether the projector leaves out the name."""


class QueueModel(QAbstractListModel):
    """The turns that wait, the first to speak on top."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[Turn] = []
        self._unnamed: Collection[int] = ()

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
        if role == UNNAMED_ROLE:
            return turn.id in self._unnamed
        if role == Qt.ItemDataRole.DisplayRole:
            return turn.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(turn)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1} {self._told(turn)}"
        return None

    def set_turns(self, turns: Sequence[Turn]) -> None:
        """Show these."""
        if list(turns) != self._turns:
            self.beginResetModel()
            self._turns = list(turns)
            self.endResetModel()

    def set_unnamed(self, turn_ids: Collection[int]) -> None:
        """Whose name the projector leaves out."""
        if self._unnamed != turn_ids:
            self._unnamed = turn_ids
            self.dataChanged.emit(self.index(0), self.index(len(self._turns) - 1))

    def _told(self, turn: Turn) -> str:
        organisation = (turn.organisation or "") if turn.person else ""
        unnamed = self.tr("not named on the projector") if turn.id in self._unnamed else ""
        return ", ".join(part for part in (turn.name, organisation, unnamed) if part)
