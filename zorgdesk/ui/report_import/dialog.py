"""Bestaand verslag invoeren: choose a report, let it be read, look it over, store it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.report_import.presenter import ImportPresenter
from zorgdesk.ui.report_import.review import Review
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.labels import label

ENDINGS = ("docx", "odt", "pdf", "txt", "md")


def open_import(context: PageContext, parent: QWidget) -> "ImportDialog":
    """Open the dialog over the window."""
    dialog = ImportDialog(context, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """Four pages, one after the other. A file may also be dropped on it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known_id: int | None = None
        self.presenter = ImportPresenter(context, self, self)
        self.setWindowTitle(self.tr("Bring in an existing report"))
        self.setAcceptDrops(True)
        self.error = label("", "strong", wrap=True)
        self._why = Card(tone="signal", padding=12)
        self.choosing = EmptyState(
            "import",
            self.tr("Drop a report here"),
            self.tr("Word, OpenDocument, PDF, plain text or Markdown. You look it over before it is stored."),
            self.tr("Choose a file…"),
        )
        self.reading = QWidget()
        self.reading_title = label("", "heading", wrap=True)
        self.stop = button(self.tr("Cancel"), clicked=self.presenter.cancel)
        self.review = Review(context)
        self.known = QWidget()
        self.known_title = label("", "heading", wrap=True)
        self.open_known = button(self.tr("Open that activity"), "primary", clicked=self._open_known)
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

    def show_reading(self, path: Path) -> None:
        """A file is being read."""
        self.reading_title.setText(self.tr("Reading {name}…").format(name=path.name))
        self.pages.setCurrentWidget(self.reading)
        self.stop.setFocus()

    def show_proposal(self, proposal: MinutesProposal) -> None:
        """A report was understood."""
        self.review.show_proposal(proposal)
        self.pages.setCurrentWidget(self.review)
        self.review.focus_first()

    def show_known(self, activity: Activity) -> None:
        """This very file became an activity before."""
        self._known_id = activity.id
        told = self.tr("This report was brought in before, as “{title}”.")
        self.known_title.setText(told.format(title=self._context.labels.activity(activity)))
        self.pages.setCurrentWidget(self.known)
        self.open_known.setFocus()

    def finish(self) -> None:
        """All is done."""
        self.accept()

    # What the person does.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.pages.currentWidget() is not self.review and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            if url.isLocalFile():
                event.acceptProposedAction()
                self.presenter.read(Path(url.toLocalFile()))

    def reject(self) -> None:
        """Corrections cannot be undone once the dialog is gone: then only is it asked."""
        if self.pages.currentWidget() is self.review and self.review.is_touched():
            question = self.tr("Leave this report without storing it?")
            about = self.tr("What you corrected here is lost; the file itself stays as it is.")
            if not self._context.messages.asked(question, about, self.tr("Leave")):
                return
        self.presenter.give_up()
        super().reject()

    def _choose(self) -> None:
        kinds = [(self.tr("Report"), ending) for ending in ENDINGS]
        path = self._context.messages.file_to_open(self.windowTitle(), kinds)
        if path is not None:
            self.presenter.read(path)

    def _open_known(self) -> None:
        if self._known_id is not None:
            self.presenter.open_activity(self._known_id)

    def _connect(self) -> None:
        self.choosing.started.connect(self._choose)
        self.review.store_asked.connect(self.presenter.store)
        self.review.cancelled.connect(self.reject)

    def _build(self) -> None:
        self._why.body.addWidget(self.error)
        self._why.hide()
        first = QWidget()
        choosing = QVBoxLayout(first)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.addWidget(self._why)
        choosing.addWidget(self.choosing, 1)
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        _centre(self.reading, self.reading_title, busy, self.stop)
        other = button(self.tr("Choose another file"), clicked=self.show_choosing)
        nothing_made = label(self.tr("Nothing was added."), "quiet")
        _centre(self.known, self.known_title, nothing_made, self.open_known, other)
        for page in (first, self.reading, self.review, self.known):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.addWidget(self.pages)
        size_dialog(self, 1160, 720)  # there is a lot to look over


def _centre(page: QWidget, *widgets: QWidget) -> None:
    """Below each other, in the middle of the page."""
    column = QVBoxLayout()
    column.setSpacing(px(16))
    column.addStretch(2)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            widget.setMinimumWidth(px(480))
        column.addWidget(widget)
    column.addStretch(3)
    row = QHBoxLayout(page)
    row.addStretch(1)
    row.addLayout(column)
    row.addStretch(1)
