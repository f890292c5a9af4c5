"""The files of an activity as a list; small pictures come when they are about to be seen."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from zorgdesk.domain.attachments import Attachment
from zorgdesk.ui.labels import Labels

Index = QModelIndex | QPersistentModelIndex


class AttachmentsModel(QAbstractListModel):
    """Emits `renamed(id, name)` when somebody wrote another name in place, and changes nothing itself."""

    renamed = Signal(int, str)
    picture_wanted = Signal(int)
    """A row is being painted whose small picture is not there yet: give it to `set_picture`."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._rows: list[Attachment] = []
        self._pictures: dict[int, QImage | None] = {}

    def attachments(self) -> Sequence[Attachment]:
        return self._rows

    def attachment(self, row: int) -> Attachment:
        return self._rows[row]

    def row_of(self, attachment_id: int) -> int | None:
        return next((row for row, one in enumerate(self._rows) if one.id == attachment_id), None)

    def set_attachments(self, attachments: Sequence[Attachment]) -> None:
        self.beginResetModel()
        self._rows = list(attachments)
        self.endResetModel()

    def set_picture(self, attachment_id: int, content: bytes | None) -> None:
        """A small picture has come; None when there is none to show."""
        self._pictures[attachment_id] = QImage.fromData(content) if content else None
        row = self.row_of(attachment_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def picture(self, row: int) -> QImage | None:
        """The small picture, None while there is none; asking for it fetches it."""
        one = self._rows[row]
        if one.is_picture and one.id not in self._pictures:
            self._pictures[one.id] = None
            self.picture_wanted.emit(one.id)
        return self._pictures.get(one.id)

    def details(self, row: int) -> str:
        """Size, and what it belongs to: "1,2 MB · bij “Zie de flip-over”"."""
        one = self._rows[row]
        size = self._labels.locale.formattedDataSize(
            one.size, 1, self._labels.locale.DataSizeFormat.DataSizeSIFormat
        )
        if not one.entry_id:
            return size
        with_entry = self.tr("with “{entry}”").format(entry=" ".join(one.entry.split()))
        return f"{size} · {with_entry}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = PurePath(self._rows[index.row()].name)
        if role == Qt.ItemDataRole.DisplayRole:
            return name.name
        if role == Qt.ItemDataRole.EditRole:
            return name.stem  # the ending says what may be done with it, and stays
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._rows[index.row()].name}, {self.details(index.row())}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        one = self._rows[index.row()]
        self.renamed.emit(one.id, f"{value}{PurePath(one.name).suffix}" if value.strip() else "")
        return True
