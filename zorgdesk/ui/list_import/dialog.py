"""Lijst invoeren: choose a file, look over its columns and its rows, store it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.register_lists import ListKind, ListLayout, ListProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.list_import.columns_page import ColumnsPage
from zorgdesk.ui.list_import.presenter import ListPresenter
from zorgdesk.ui.list_import.preview import Preview
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.unlock_page import UnlockPage

ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")


def open_list_import(context: PageContext, parent: QWidget, kind: ListKind) -> "ListImportDialog":
    """Open the dialog over the window."""
    dialog = ListImportDialog(context, kind, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ListImportDialog(QDialog):
    """One page after the other. A file may also be dropped on it."""

    def __init__(self, context: PageContext, kind: ListKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.presenter = ListPresenter(context, self, self, kind)
        people = kind is ListKind.PEOPLE
        self.setWindowTitle(
            self.tr("Bring in a list of people") if people else self.tr("Bring in a list of organisations")
        )
        self.setAcceptDrops(True)
        self.error = label("", "strong", wrap=True)
        self._why = Card(tone="signal", padding=12)
        self.choosing = EmptyState(
            "import",
            self.tr("Drop a list here"),
            self.tr("Excel, OpenDocument or CSV. You look over every row before anything is stored."),
            self.tr("Choose a file…"),
        )
        self.locked = UnlockPage()
        self.busy = QWidget()
        self.busy_title = label("", "heading", wrap=True)
        self.bar = QProgressBar()
        self.stop = button(self.tr("Cancel"), clicked=self.presenter.cancel)
        self.columns = ColumnsPage(kind)
        self.preview = Preview(context.labels, kind)
        self.pages = QStackedWidget()
        self._build()
        self._connect()

    # What the presenter asks.

    def show_choosing(self, error: ZorgdeskError | None = None) -> None:
        """Ask for a file, and say why the last one could not be read."""
        self.error.setText(self._told(error) if error else "")
        self._why.setVisible(error is not None)
        self.pages.setCurrentIndex(0)
        self.choosing.button.setFocus()

    def show_locked(self, error: ZorgdeskError) -> None:
        """Ask for the password, which is needed or was wrong."""
        self.pages.setCurrentWidget(self.locked)
        self.locked.ask(self._told(error))

    def show_busy(self, title: str) -> None:
        """Something takes a while."""
        self.busy_title.setText(title)
        self.bar.setRange(0, 0)
        self.pages.setCurrentWidget(self.busy)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """How far that is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_layout(self, layout: ListLayout, headings: list[tuple[int, str]]) -> None:
        """What the columns hold."""
        self.columns.show_layout(layout, headings)
        if self.pages.currentWidget() is not self.columns:
            self.pages.setCurrentWidget(self.columns)
            self.columns.focus_first()

    def show_proposal(self, proposal: ListProposal, *, again: bool = False) -> None:
        """What each row would do; `again` keeps what was decided about an earlier look at the same list."""
        self.preview.show_proposal(proposal, again=again)
        self.show_preview()

    def show_preview(self) -> None:
        """Back to the rows as they were decided."""
        self.pages.setCurrentWidget(self.preview)
        self.preview.focus_first()

    def show_problem(self, error: ZorgdeskError) -> None:
        """Something has to be chosen otherwise."""
        self.columns.show_problem(self._told(error))

    def finish(self) -> None:
        """All is done."""
        self.accept()

    # What the person does.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.pages.currentIndex() == 0 and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            if url.isLocalFile():
                event.acceptProposedAction()
                self.presenter.read(Path(url.toLocalFile()))

    def reject(self) -> None:
        """While it is stored, Escape stops that alone. What was decided by hand is not lost unasked."""
        if self.presenter.is_storing:
            self.presenter.cancel()
            return
        draft = self.preview.draft
        if self.pages.currentWidget() is self.preview and draft is not None and draft.is_touched():
            question = self.tr("Leave this list without storing it?")
            about = self.tr("What you decided here is lost; the file itself stays as it is.")
            if not self._context.messages.asked(question, about, self.tr("Leave")):
                return
        self.presenter.give_up()
        super().reject()

    def _choose(self) -> None:
        kinds = [(self.tr("List"), ending) for ending in ENDINGS]
        path = self._context.messages.file_to_open(self.windowTitle(), kinds)
        if path is not None:
            self.presenter.read(path)

    def _told(self, error: ZorgdeskError) -> str:
        return sentence(error, self._context.labels.language)

    def _connect(self) -> None:
        self.choosing.started.connect(self._choose)
        self.locked.unlocked.connect(self.presenter.unlock)
        self.locked.other_file_asked.connect(self.presenter.forget)
        self.columns.laid_out.connect(self.presenter.lay_out)
        self.columns.field_chosen.connect(self.presenter.set_field)
        self.columns.preview_asked.connect(self.presenter.preview)
        self.columns.other_file_asked.connect(self.presenter.forget)
        self.columns.cancelled.connect(self.reject)
        self.preview.back_asked.connect(self.presenter.back)
        self.preview.store_asked.connect(self.presenter.store)
        self.preview.cancelled.connect(self.reject)

    def _build(self) -> None:
        self._why.body.addWidget(self.error)
        self._why.hide()
        first = QWidget()
        choosing = QVBoxLayout(first)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.addWidget(self._why)
        choosing.addWidget(self.choosing, 1)
        self.bar.setTextVisible(False)
        self._centre_busy()
        for page in (first, self.locked, self.busy, self.columns, self.preview):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.addWidget(self.pages)
        size_dialog(self, 1160, 720)

    def _centre_busy(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(16))
        column.addStretch(2)
        self.busy_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.busy_title.setMinimumWidth(px(480))
        for widget in (self.busy_title, self.bar, self.stop):
            column.addWidget(widget)
        column.addStretch(3)
        row = QHBoxLayout(self.busy)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
