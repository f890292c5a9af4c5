"""Verslag van de reeks: of which activities, as which file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, ActivityRow, ActivityState, Series
from zorgdesk.domain.sending import SeriesChoice, took_place
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import with_names_decided
from zorgdesk.ui.sending.plain_look import refused
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.dialog_size import over_foot, size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.tick import Tick
from zorgdesk.ui.written_files import ask_where, tell_written

_FORMATS = {"pdf": "PDF", "docx": "Word", "odt": "OpenDocument", "html": "HTML", "md": "Markdown"}
_MOST = 1000


def open_series_minutes(context: PageContext, series: Series, parent: QWidget) -> "SeriesDialog":
    """Open the dialog over the window."""
    dialog = SeriesDialog(context, series, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class SeriesDialog(QDialog):
    """Every activity is ticked that was not cancelled and is not still to come."""

    def __init__(self, context: PageContext, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._series = context, series
        self.setWindowTitle(self.tr("Minutes of the series"))
        self.boxes: dict[int, Tick] = {}
        self.format = Choice(list(_FORMATS.items()))
        self.format.set_key("pdf")
        self.public = Tick(self.tr("Public version, without personal names"))
        self.all = button(self.tr("All"), "link", clicked=lambda: self._tick(True))
        self.none = button(self.tr("None"), "link", clicked=lambda: self._tick(False))
        self.save = button(self.tr("Save…"), "primary", "export", self._save)
        self._list = QVBoxLayout()
        self._build()
        activities, chosen = context.services.activities, ActivityFilter(series_id=series.id)
        context.ask(
            lambda: activities.rows(chosen, sort="date", descending=False, limit=_MOST),
            self._show_activities,
            owner=self,
        )

    def choice(self) -> SeriesChoice:
        """What is asked for now."""
        ticked = tuple(key for key, box in self.boxes.items() if box.is_ticked())
        return SeriesChoice(activity_ids=ticked, public=self.public.is_ticked())

    def _show_activities(self, rows: Sequence[ActivityRow]) -> None:
        for row in rows:
            box = Tick(self._told(row))
            box.set_ticked(took_place(row, self._context.today()))
            box.ticked.connect(lambda _on: self._show())
            self.boxes[row.id] = box
            self._list.addWidget(box)
        self._show()

    def _told(self, row: ActivityRow) -> str:
        labels = self._context.labels
        day = labels.date(row.date) if row.date else self.tr("no date yet")
        told = f"{labels.activity(row)} · {day}"
        return f"{told} ({labels.word(row.state)})" if row.state is ActivityState.CANCELLED else told

    def _tick(self, ticked: bool) -> None:
        for box in self.boxes.values():
            box.set_ticked(ticked)
        self._show()

    def _show(self) -> None:
        self.save.setEnabled(any(box.is_ticked() for box in self.boxes.values()))

    def _save(self) -> None:
        choice = self.choice()
        if choice.public:
            self._decide_names(list(choice.activity_ids or ()), choice)
        else:
            self._write(choice)

    def _decide_names(self, waiting: list[int], choice: SeriesChoice) -> None:
        """One activity after the other, as far as names wait for a decision."""
        if not waiting:
            self._write(choice)
            return
        first, *others = waiting
        with_names_decided(self._context, first, self, lambda: self._decide_names(others, choice))

    def _write(self, choice: SeriesChoice) -> None:
        ending = str(self.format.key())
        target = ask_where(self._context, self.windowTitle(), self._series.title, ending)
        if target is not None:
            write_series(self._context, self._series, target, choice)
            self.accept()

    def _build(self) -> None:
        about = self.tr(
            "The minutes one after the other with a table of contents, then who came when, all decisions, "
            "and where tasks and signals stand now."
        )
        ends = QHBoxLayout()
        ends.setSpacing(px(16))
        for widget in (self.all, self.none):
            ends.addWidget(widget)
        ends.addStretch()
        form = Form(columns=1)
        form.add(self.tr("As"), self.format)
        area = ScrollColumn(spacing=12)
        area.body.addWidget(label(self._series.title, "heading", wrap=True))
        area.body.addWidget(label(about, "quiet", wrap=True))
        area.body.addWidget(form)
        area.body.addWidget(self.public)
        area.body.addLayout(ends)
        area.body.addLayout(self._list)
        area.body.addStretch()
        over_foot(self, area, button(self.tr("Cancel"), clicked=self.reject), self.save)
        size_dialog(self, 640, 560)
        self.save.setFocus()


def write_series(context: PageContext, series: Series, target: Path, choice: SeriesChoice) -> None:
    """Write on the export lane; where the Word template is broken, offer the same without it."""
    exports, language = context.services.exports, context.labels.language
    context.runner.run_long(
        Lane.EXPORT,
        lambda _task: exports.series(series.id, target, language=language, choice=choice),
        lambda _nothing: tell_written(context, target),
        lambda error: refused(
            context, error, lambda: write_series(context, series, target, replace(choice, plain=True))
        ),
    )
