"""The passages of a report that somebody should look at, each leading to where it came in."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import SectionTitle, label

_SHOWN = 160
"""Signs of a passage; the rest is read where it stands."""


class Passages(QWidget):
    """Emits `looked_at(passage)` for Enter or a click; a passage that was looked at gets a tick."""

    looked_at = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = SectionTitle(self.tr("To look at"), 0)
        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName(self.tr("To look at"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(px(18), px(18)))
        self.list.setSpacing(px(2))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemClicked.connect(self._look)
        self.list.itemActivated.connect(self._look)
        about = self.tr("Zorgdesk was not sure of these. Enter goes to where each came in.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(16), 0)
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addWidget(label(about, "small", wrap=True))
        column.addWidget(self.list, 1)

    def show_passages(self, passages: Sequence[str]) -> None:
        """Show these, none of them looked at yet."""
        self.list.clear()
        for passage in passages:
            shown = passage if len(passage) <= _SHOWN else f"{passage[:_SHOWN].rstrip()}…"
            item = QListWidgetItem(icon("warning", "signal"), shown)
            item.setData(Qt.ItemDataRole.UserRole, passage)
            self.list.addItem(item)
        self._left = len(passages)
        self._title.set_count(self._left)
        self.setVisible(bool(passages))

    def left(self) -> int:
        """How many nobody looked at yet."""
        return self._left

    def _look(self, item: QListWidgetItem) -> None:
        passage = item.data(Qt.ItemDataRole.UserRole)
        if not item.data(Qt.ItemDataRole.UserRole + 1):
            item.setData(Qt.ItemDataRole.UserRole + 1, True)
            item.setIcon(icon("check", "good"))
            self._left -= 1
            self._title.set_count(self._left)
        self.looked_at.emit(passage)
