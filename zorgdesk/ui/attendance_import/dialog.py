"""Lijst invoeren: choose an attendance or registration list, look over what it does, store it."""

from datetime import date as Date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.attendance_proposal import AttendanceProposal
from zorgdesk.domain.attendance_return import AttendanceReturn
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes_proposal import ImportResult
from zorgdesk.domain.register_lists import ListKind, ListLayout
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.attendance_import.presenter import ListPresenter
from zorgdesk.ui.attendance_import.preview import Preview
from zorgdesk.ui.attendance_workbook.preview import ReturnPreview
from zorgdesk.ui.list_import.columns_page import ColumnsPage
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.unlock_page import UnlockPage

ENDINGS = ("csv", "xlsx", "xls", "ods", "xlsm", "tsv", "txt")


def open_list_import(context: PageContext, activity: Activity, parent: QWidget) -> "ListDialog":
    """Open the dialog over the window."""
    dialog = ListDialog(context, activity, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ListDialog(QDialog):
    """One page after the other. A file may also be dropped on it."""

    def __init__(self, context: PageContext, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.presenter = ListPresenter(context, self, self, activity.id)
        title = self.tr("Bring in a list: {activity}")
        self.setWindowTitle(title.format(activity=context.labels.activity(activity)))
        self.setAcceptDrops(True)
        self.error = label("", "strong", wrap=True)
        self._why = Card(tone="signal", padding=12)
        self.choosing = EmptyState(
            "import",
            self.tr("Drop a list here"),
            self.tr(
                "From Teams, Zoom, Meet, a form, a ticket site or your own spreadsheet. You look it over "
                "before anything is stored."
            ),
            self.tr("Choose a file…"),
        )
        self.locked = UnlockPage()
        self.columns = ColumnsPage(ListKind.ATTENDANCE)
        self.reading = QWidget()
        self.reading_title = label("", "heading", wrap=True)
        self.stop = button(self.tr("Cancel"), clicked=self.presenter.cancel)
        self.preview = Preview(context)
        self.returned = ReturnPreview(context.labels)
        self.pages = QStackedWidget()
        self._build()
        self._connect()

    # What the presenter asks.

    def show_choosing(self, error: ZorgdeskError | None = None) -> None:
        """Ask for a file, and say why the last one could not be read."""
        self.error.setText(sentence(error, self._context.labels.language) if error else "")
        self._why.setVisible(error is not None)
        self.pages.setCurrentIndex(0)
        self.choosing.button.setFocus()

    def show_locked(self, error: ZorgdeskError) -> None:
        """Ask for the password, which is needed or was wrong."""
        self.pages.setCurrentWidget(self.locked)
        self.locked.ask(sentence(error, self._context.labels.language))

    def show_columns(self, layout: ListLayout, headings: list[tuple[int, str]], *, unknown: bool) -> None:
        """Ask what each column holds; `unknown` when no format was recognised."""
        begins = self.pages.currentWidget() is not self.columns
        self.columns.show_layout(layout, headings)
        self.pages.setCurrentWidget(self.columns)
        if begins and unknown:
            told = self.tr("The headings of this list are not known: say what each column holds.")
            self.columns.show_problem(told)
        elif begins:
            self.columns.focus_first()

    def show_problem(self, error: ZorgdeskError) -> None:
        """Something has to be chosen otherwise."""
        self.columns.show_problem(sentence(error, self._context.labels.language))

    def show_reading(self, path: Path) -> None:
        """A file is being read."""
        self.reading_title.setText(self.tr("Reading {name}…").format(name=path.name))
        self.pages.setCurrentWidget(self.reading)
        self.stop.setFocus()

    def show_proposal(self, proposal: AttendanceProposal, days: tuple[Date, ...]) -> None:
        """A list was understood, or something in it was decided."""
        begins = self.pages.currentWidget() is not self.preview
        self.preview.show_proposal(proposal, days)
        self.pages.setCurrentWidget(self.preview)
        if begins:
            self.preview.focus_first()

    def show_return(self, proposal: AttendanceReturn, *, touched: bool = False) -> None:
        """It is our own workbook, filled in; `touched` when something was decided about it before."""
        self.returned.show_proposal(proposal, touched=touched)
        self.pages.setCurrentWidget(self.returned)
        self.returned.focus_first()

    def finish(self, result: ImportResult, changes: Changes) -> None:
        """All is stored."""
        self.accept()
        if changes:
            told = self.tr("%n person(s) brought in", "", result.created + result.updated)
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

    # What the person does.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.pages.currentWidget() not in (self.preview, self.returned) and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            if url.isLocalFile():
                event.acceptProposedAction()
                self.presenter.read(Path(url.toLocalFile()))

    def reject(self) -> None:
        """What was decided cannot be undone once the dialog is gone: then only is it asked."""
        if self._is_touched():
            question = self.tr("Leave this list without storing it?")
            about = self.tr("What you decided here is lost; the file itself stays as it is.")
            if not self._context.messages.asked(question, about, self.tr("Leave")):
                return
        self.presenter.give_up()
        super().reject()

    def _is_touched(self) -> bool:
        shown = self.pages.currentWidget()
        return (shown is self.preview and self.presenter.is_touched) or (
            shown is self.returned and self.returned.touched
        )

    def choose(self) -> None:
        """Ask which file."""
        kinds = [(self.tr("List"), ending) for ending in ENDINGS]
        path = self._context.messages.file_to_open(self.windowTitle(), kinds)
        if path is not None:
            self.presenter.read(path)

    def _connect(self) -> None:
        self.choosing.started.connect(self.choose)
        self.locked.unlocked.connect(self.presenter.unlock)
        self.locked.other_file_asked.connect(self.presenter.cancel)
        self.preview.decided.connect(self.presenter.decide)
        self.preview.nearly_taken.connect(self.presenter.take_nearly)
        self.preview.day_said.connect(self.presenter.take_day)
        self.preview.source_said.connect(self.presenter.take_source)
        self.preview.word_said.connect(self.presenter.take_word)
        self.preview.columns_asked.connect(self.presenter.ask_columns)
        self.columns.laid_out.connect(self.presenter.columns.lay_out)
        self.columns.field_chosen.connect(self.presenter.columns.set_field)
        self.columns.preview_asked.connect(lambda _recognised: self.presenter.columns.use())
        self.columns.other_file_asked.connect(self.presenter.cancel)
        self.columns.cancelled.connect(self.reject)
        self.preview.store_asked.connect(self.presenter.store)
        self.preview.cancelled.connect(self.reject)
        self.returned.store_asked.connect(self._store_return)
        self.returned.cancelled.connect(self.reject)

    def _store_return(self) -> None:
        if self.returned.proposal is not None:
            self.presenter.store_return(self.returned.proposal)

    def _build(self) -> None:
        self._why.body.addWidget(self.error)
        self._why.hide()
        first = QWidget()
        choosing = QVBoxLayout(first)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.addWidget(self._why)
        choosing.addWidget(self.choosing, 1)
        self._build_reading()
        for page in (first, self.locked, self.reading, self.columns, self.preview, self.returned):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.addWidget(self.pages)
        size_dialog(self, 1160, 720)  # there is a lot to look over

    def _build_reading(self) -> None:
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        self.reading_title.setMinimumWidth(px(480))
        self.reading_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setSpacing(px(16))
        column.addStretch(2)
        for widget in (self.reading_title, busy, self.stop):
            column.addWidget(widget)
        column.addStretch(3)
        row = QHBoxLayout(self.reading)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
