"""What was merged before, with the way back however long ago it was."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import Merge
from zorgdesk.ui.duplicates.deciding import Deciding
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel


def open_merges(context: PageContext, noun: Noun, parent: QWidget) -> "MergesDialog":
    """Open the list over the window."""
    dialog = MergesDialog(context, noun, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class MergesDialog(QDialog):
    """The latest merge stands first; Enter takes the chosen one back."""

    def __init__(self, context: PageContext, noun: Noun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._noun = context, noun
        self._deciding = Deciding(context)
        self.setWindowTitle(self.tr("Merged before"))
        self.model = RowsModel(self._columns())
        self.table = DataTable(self.model, framed=True)
        self.table.setAccessibleName(self.windowTitle())
        self.nothing = label(self.tr("Nothing was merged yet."), "quiet", wrap=True)
        self.apart = button(self.tr("Make two again"), "primary", "undo", self._unmerge)
        self._build()
        self.table.activated_row.connect(lambda _row: self._unmerge())
        self.table.chosen_row.connect(lambda _row: self._allow())
        self._load()

    def _load(self) -> None:
        noun, merges = self._noun, self._context.services.duplicates.merges
        self._context.ask(lambda: merges(noun), self._show, owner=self)

    def _show(self, merges: Sequence[Merge]) -> None:
        self.model.set_rows(merges)
        self.table.setVisible(bool(merges))
        self.nothing.setVisible(not merges)
        if merges and self.table.current_row() is None:
            self.table.select_key(merges[0].id)
        self._allow()

    def _allow(self) -> None:
        chosen = self.table.current_row()
        self.apart.setEnabled(chosen is not None and not chosen.again)

    def _unmerge(self) -> None:
        chosen: Merge | None = self.table.current_row()
        if chosen is not None and self.apart.isEnabled():
            self._deciding.unmerge(chosen, self._load)

    def _columns(self) -> list[Column]:
        labels, today = self._context.labels, self._context.today()

        def when(one: Merge) -> str:
            again = self.tr("merged again since") if one.again else ""
            return " · ".join(filter(None, (labels.moment(one.at, today), again)))

        return [
            Column("gone", self.tr("Went"), 190, Kind.STRONG, value=lambda one: one.gone.name),
            Column("kept", self.tr("Into"), 0, value=lambda one: one.kept.name),
            Column("at", self.tr("When"), 210, Kind.QUIET, value=when),
        ]

    def _build(self) -> None:
        about = self.tr(
            "Making two again puts back exactly what the merge moved. "
            "What somebody changed since stays as it is."
        )
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(button(self.tr("Close"), clicked=self.reject))
        foot.addWidget(self.apart)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(label(about, "quiet", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
        size_dialog(self, 760, 480)
        self.table.setFocus()
