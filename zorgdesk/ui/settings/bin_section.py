"""The bin: what was deleted, the way back, and the only true delete there is."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import BinItem, Changes
from zorgdesk.ui.page import Latest, PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel

_KIND, _DAY = 1, 2
_WITH_KIND, _WITH_DAY = 620, 450
"""Pixels at 100 % from which these columns have room beside the name."""


class BinPresenter:
    """Puts things back and empties the bin."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def restore(self, items: list[BinItem]) -> None:
        """Put these back in one action; what went into another record comes out of it by its own."""
        history = self._context.services.history
        for merged in (item for item in items if item.merged):
            self._context.act(partial(history.restore, merged.noun, merged.id))
        records = [(item.noun, item.id) for item in items if not item.merged]
        if records:
            self._context.act(lambda: history.put_back(records))

    def empty(self, count: int) -> bool:
        """Delete for good what is in the bin, after a question; whether that was agreed to."""
        say = QCoreApplication.translate
        agreed = self._context.messages.asked(
            say("BinPresenter", "Delete for good what is in the bin ({count})?").format(count=count),
            say("BinPresenter", "This cannot be undone. A backup of before still has them."),
            say("BinPresenter", "Empty the bin"),
        )
        if agreed:
            self._context.ask(self._context.services.history.empty_bin, self._emptied)
        return agreed

    def _emptied(self, counts: tuple[int, int]) -> None:
        deleted, kept = counts
        say = QCoreApplication.translate
        told = say("BinPresenter", "Deleted for good: {count}.").format(count=deleted)
        if kept:
            still = say("BinPresenter", "Kept, because other records need it: {count}.")
            told += " " + still.format(count=kept)
        self._context.messages.told(told)


class BinSection(Pane):
    """A table of what was deleted, latest first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = BinPresenter(context)
        self._latest = Latest()
        labels = context.labels

        def when(item: BinItem) -> datetime:
            return labels.local(item.deleted_at)

        self.model = RowsModel(
            [
                Column("title", self.tr("What"), 0, Kind.STRONG, value=self._told),
                Column("noun", self.tr("Kind"), 160, value=lambda item: labels.noun(item.noun)),
                Column("deleted_at", self.tr("Deleted on"), 180, Kind.QUIET, value=when),
            ],
            key=lambda item: (item.noun, item.id),
        )
        self.table = DataTable(self.model)
        self.table.setMinimumHeight(px(240))
        self.table.setAccessibleName(self.tr("Deleted"))
        self.table.activated_row.connect(lambda item: self.presenter.restore([item]))
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.back = button(self.tr("Put back"), icon_name="restore", clicked=self._restore)
        self.empty = button(self.tr("Empty the bin…"), "danger", "trash", self._empty)
        self.nothing = EmptyState(
            "trash",
            self.tr("The bin is empty"),
            self.tr("What you delete waits here, and can be put back until you empty the bin."),
        )
        title = label(self.tr("Deleted"), "heading")
        section_column(self, [title, self._buttons(), self.nothing, self.table], stretch=True)

    def refresh(self, changes: Changes | None) -> None:
        self.context.ask(self.context.services.history.bin, self._latest(self._show))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large letters the name matters more than the kind and the day."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_KIND, self.width() < px(_WITH_KIND))
        self.table.setColumnHidden(_DAY, self.width() < px(_WITH_DAY))

    def _told(self, item: BinItem) -> str:
        return self.tr("{name} (merged)").format(name=item.title) if item.merged else item.title

    def _show(self, items: list[BinItem]) -> None:
        self.model.set_rows(items)
        self.table.setVisible(bool(items))
        self.nothing.setVisible(not items)
        self._enable()

    def _enable(self) -> None:
        self.back.setEnabled(bool(self.table.selected_rows()))
        self.empty.setEnabled(self.model.rowCount() > 0)

    def _buttons(self) -> QWidget:
        """Below each other where letters are large."""
        box = QWidget()
        row = FlowLayout(box, px(8))
        row.addWidget(self.back)
        row.addWidget(self.empty)
        return box

    def _restore(self) -> None:
        self.presenter.restore(self.table.selected_rows())

    def _empty(self) -> None:
        if self.presenter.empty(self.model.rowCount()):
            self.mark_stale()
