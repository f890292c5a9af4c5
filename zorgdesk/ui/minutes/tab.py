"""Verslag: composed from what was recorded, edited as a document, approved and exported."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.ui.activities.export_menu import exports_of, run_export
from zorgdesk.ui.minutes.compare import CompareDialog
from zorgdesk.ui.minutes.paper_view import PaperView
from zorgdesk.ui.minutes.passages import Passage, PassagesModel
from zorgdesk.ui.minutes.presenter import MinutesPresenter, Written
from zorgdesk.ui.minutes.side import FORMATS, MinutesSide
from zorgdesk.ui.page import Command, PageContext, Tab
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState

_SIDE_WIDTH = 344
_ELSEWHERE = {Noun.SERIES, Noun.OWN_ORGANISATION, Noun.ATTACHMENTS}


class MinutesTab(Tab):
    """The paper on the left; version, state, names and exports on the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = MinutesPresenter(context, self)
        self.model = PassagesModel(self)
        self.paper = PaperView(self.model)
        self.side = MinutesSide(context.labels)
        self.empty = EmptyState(
            "document-text",
            self.tr("Nothing to write up yet"),
            self.tr("What is said on the Live tab, and who is there, becomes minutes here, ready to edit."),
            self.tr("Go to Live"),
        )
        self._pages = QStackedWidget()
        self._document = QWidget()
        self._written: Written | None = None
        self._build()
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        """Nearly everything of an activity stands in its minutes."""
        if changes is None or not set(changes.touched) <= _ELSEWHERE:
            self.presenter.load(self.activity_id)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.paper.finish()
            self._written = None
            self.model.set_passages([])
        super().show_activity(activity_id)

    def focus_first(self) -> None:
        if self._pages.currentWidget() is self.empty:
            self.empty.button.setFocus()
            return
        self.paper.setFocus()
        if not self.paper.currentIndex().isValid() and self.model.rowCount():
            self.paper.go_to(0)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("↑ ↓", self.tr("go from passage to passage")),
            ("Enter", self.tr("edit the passage; again: done")),
            ("Shift+Enter", self.tr("while editing: a new line")),
            ("Ctrl+Enter", self.tr("a new paragraph below")),
            ("Esc", self.tr("while editing: give up the change")),
            ("Delete", self.tr("leave the passage out")),
            ("Ctrl+R", self.tr("back to what was recorded")),
            ("Ctrl+D", self.tr("compare with what was recorded since")),
        ]

    def commands(self) -> list[Command]:
        if self._written is None:
            return []
        made = [Command(self.side.forward.text(), self.side.forward.click, "check")]
        title = self.tr("Export minutes: {format}")
        return made + [
            Command(
                title.format(format=word),
                partial(self._export, ending),
                "export",
            )
            for ending, word in FORMATS.items()
        ]

    # What the presenter asks.

    def show_written(self, written: Written | None) -> None:
        """Show these minutes, with the passage the person was on."""
        if written is None:
            return
        first = self._written is None
        self._written = written
        self._pages.setCurrentWidget(self.empty if written.is_empty else self._document)
        self.paper.set_frozen(written.is_approved or written.older is not None)
        self.model.set_passages(written.passages(with_hidden=True), editable=written.can_edit)
        if first:
            self.paper.scrollToTop()
        self.side.show_written(written)
        self.paper.resume()
        self._show_passage()

    # What the person does.

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.paper.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_side()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_side()

    def _size_side(self) -> None:
        """Large letters leave the paper half of the width."""
        self.side.setFixedWidth(min(px(_SIDE_WIDTH), self.width() // 2))

    def _show_passage(self) -> None:
        self.side.passage.show_passage(self.paper.passage(), self.paper.delegate.editable)

    def _passage_asked(self, action: str) -> None:
        passage, row = self.paper.passage(), self.paper.currentIndex().row()
        if passage is None:
            return
        if action == "below":
            self.paper.finish()
            self.paper.write_below(row)
        else:
            self._act(action, passage)

    def _act(self, action: str, passage: Passage) -> None:
        source = passage.block.source
        self.paper.finish()
        if action in ("reset", "take_over"):
            self.presenter.reset(source)
        elif action == "keep":
            self.presenter.edit(source, passage.text)
        elif action == "leave_out":
            self.presenter.edit(source, "")
            self._offer_undo()
        elif action == "compare":
            dialog = CompareDialog(passage, self)
            dialog.chosen.connect(lambda chosen: self._act(chosen, passage))
            dialog.open()

    def _offer_undo(self) -> None:
        told = self.tr("Left out of the minutes")
        self.context.messages.told(told, self.tr("Undo"), self.context.undo)

    def _set_status(self, status: MinutesStatus) -> None:
        self.paper.finish()
        self.presenter.set_status(status)

    def _export(self, ending: str) -> None:
        self.paper.finish()
        if self._written is None:
            return
        activity = self._written.activity
        export = next(one for one in exports_of(self.context, activity.id) if one.ending == ending)
        run_export(self.context, activity, export)

    def _go_live(self) -> None:
        if self.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, self.activity_id, tab="live")

    def _connect(self) -> None:
        self.paper.left.connect(self.presenter.edit)
        self.paper.paragraph_left.connect(self.presenter.add_paragraph)
        self.paper.asked.connect(self._act)
        self.paper.reached.connect(lambda _passage: self._show_passage())
        self.side.passage.asked.connect(self._passage_asked)
        self.side.status_asked.connect(self._set_status)
        self.side.version_asked.connect(self.presenter.show_version)
        self.side.present_asked.connect(lambda one: self.presenter.set_naming(present_as=one))
        self.side.excused_asked.connect(lambda one: self.presenter.set_naming(excused_as=one))
        self.side.export_asked.connect(self._export)
        self.empty.started.connect(self._go_live)

    def _build(self) -> None:
        row = QHBoxLayout(self._document)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.paper, 1)
        row.addWidget(self.side)
        self._pages.addWidget(self._document)
        self._pages.addWidget(self.empty)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
