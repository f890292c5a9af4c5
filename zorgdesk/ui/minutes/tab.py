"""Verslag: composed from what was recorded, edited as a document, approved and exported."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.minutes import MinutesStatus, Speech
from zorgdesk.domain.unfinished_passages import UnfinishedPassage
from zorgdesk.settings import AUTHOR, PLAIN_LANGUAGE
from zorgdesk.ui.kept_offer import KeptOffer
from zorgdesk.ui.minutes.compare import CompareDialog
from zorgdesk.ui.minutes.keeping import Keeping
from zorgdesk.ui.minutes.neighbours import above_when_moved
from zorgdesk.ui.minutes.paper_view import PaperView
from zorgdesk.ui.minutes.passage_commands import Place
from zorgdesk.ui.minutes.passage_menu import naming_menu, passage_menu
from zorgdesk.ui.minutes.passages import Passage, PassagesModel
from zorgdesk.ui.minutes.presenter import MinutesPresenter, Written
from zorgdesk.ui.minutes.side import FORMATS, MinutesSide
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.sending.export_minutes import export_minutes
from zorgdesk.ui.sending.names_dialog import look_at_names
from zorgdesk.ui.sending.send_dialog import open_sending
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState

_SIDE_WIDTH = 344
_ELSEWHERE = {Noun.SERIES, Noun.OWN_ORGANISATION, Noun.ATTACHMENTS}


class MinutesTab(Tab):
    """The paper on the left; version, state, names and exports on the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.model = PassagesModel(self)
        self.paper = PaperView(self.model)
        self.side = MinutesSide(context.labels, lambda: context.settings.get(AUTHOR))
        self.empty = EmptyState(
            "document-text",
            self.tr("Nothing to write up yet"),
            self.tr("What is said on the Live tab, and who is there, becomes minutes here, ready to edit."),
            self.tr("Go to Live"),
        )
        self.offer: KeptOffer[UnfinishedPassage] = KeptOffer()
        self.keeping = Keeping(context, self.paper, self.side.remarks, self.offer, self)
        self.presenter = MinutesPresenter(context, self, self.keeping)
        self._pages = QStackedWidget()
        self._document = QWidget()
        self._written: Written | None = None
        self._with_hidden = False
        self._on_source: dict[str, Callable[[str], None]] = {
            "reset": self.presenter.reset,
            "take_over": self.presenter.reset,
            "put_back": self.presenter.put_back,
            "show": self.presenter.show,
            "merge": self.presenter.merge,
            "split": self.presenter.split,
            "direct": lambda source: self.presenter.set_speech(source, Speech.DIRECT),
            "reported": lambda source: self.presenter.set_speech(source, Speech.REPORTED),
        }
        self._on_passage: dict[str, Callable[[Passage], None]] = {
            "edit": self._begin,
            "open_signal": self._open_signal,
            "below": self._write_below,
            "keep": self._keep,
            "compare": self._compare,
            "leave_out": self._leave_out,
            "move_up": partial(self._move, -1),
            "move_down": partial(self._move, 1),
            "remark": self._remark_on,
            "remarks": lambda passage: self.side.remarks.focus_remark(passage.parts),
        }
        self._build()
        self._connect()
        self._dress_hints()

    def refresh(self, changes: Changes | None) -> None:
        """Nearly everything of an activity stands in its minutes."""
        if changes is None or not set(changes.touched) <= _ELSEWHERE:
            self.presenter.load(self.activity_id)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.paper.finish()
            self.keeping.leave()
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

    def chosen_record(self) -> ChosenRecord | None:
        """The version that is shown; a draft nobody touched yet is not kept, and has no history."""
        shown = self._written.shown if self._written else None
        return ChosenRecord(Noun.MINUTES, shown.id, self.tr("Minutes")) if shown and shown.id else None

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("↑ ↓", self.tr("go from passage to passage")),
            ("Enter", self.tr("edit the passage; again: done")),
            ("Shift+Enter", self.tr("while editing: a new line")),
            ("Ctrl+Enter", self.tr("a new paragraph below")),
            ("Esc", self.tr("while editing: give up the change")),
            ("F6, Shift+F6", self.tr("put back or throw away what was typed and not stored")),
            ("Shift+F10", self.tr("everything that can be done with the passage")),
            ("F3 · Shift+F3", self.tr("the next passage that asks attention, or the one before")),
            ("Alt+↑ · Alt+↓", self.tr("move the passage")),
            ("Alt+Home", self.tr("a moved passage back to its own place")),
            ("Delete", self.tr("leave the passage out")),
            ("Ctrl+J · Ctrl+Shift+J", self.tr("merge with the passage above, or part again")),
            ("Ctrl+L", self.tr("direct or reported speech")),
            ("Ctrl+R", self.tr("back to what was recorded, or show again")),
            ("Ctrl+O", self.tr("on a signal: open it")),
            ("Ctrl+D", self.tr("compare with what was recorded since")),
            ("Ctrl+Shift+K", self.tr("keep your words, whatever was recorded since")),
            ("Ctrl+M", self.tr("make a remark; Ctrl+Enter adds it")),
            ("Ctrl+Shift+M", self.tr("to the remark on the passage; Space: resolved")),
        ]

    def commands(self) -> list[Command]:
        if self._written is None:
            return []
        made = [Command(self.side.versions.forward.text(), self.side.versions.forward.click, "check")]
        if self.side.versions.back.isVisibleTo(self.side):
            made.append(Command(self.side.versions.back.text(), self.side.versions.back.click, "undo"))
        made.append(Command(self.tr("Send the minutes by e-mail"), self._send, "mail"))
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
        before = self._written
        compares = written.against is not None and (before is None or before.against != written.against)
        self._written = written
        self._pages.setCurrentWidget(self.empty if written.is_empty else self._document)
        self.paper.set_frozen(written.is_approved or not written.can_edit)
        self._show_passages(written)
        if before is None:
            self.paper.scrollToTop()
        if compares:
            self.paper.go_to_first_difference()
        self.side.show_written(written)
        self.paper.resume()
        self.keeping.show_written(written)
        self._show_place()

    def _show_passages(self, written: Written) -> None:
        """Who was on a passage that moved goes along with it."""
        reached, row = self.paper.passage(), self.paper.currentIndex().row()
        self.model.set_passages(written.passages(self._with_hidden), editable=written.can_edit)
        typing = self.paper.delegate.editor() is not None
        if reached is not None and not typing and not self.paper.go_to_source(reached.block.source):
            self.paper.go_to(min(row, self.model.rowCount() - 1))

    # What the person does.

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.paper.finish()
        self.keeping.keep()

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

    def _show_place(self) -> None:
        self.side.passage.show_place(self.paper.place(), self.paper.delegate.editable)

    def _asked_beside(self, action: str) -> None:
        passage = self.paper.passage()
        if passage is not None:
            self._act(action, passage)

    def _act(self, action: str, passage: Passage) -> None:
        """Do what a key, the menu, a link or a button asks."""
        self.paper.finish()
        source = passage.block.source
        if action in self._on_source:
            self._on_source[action](source)
        elif action in self._on_passage:
            self._on_passage[action](passage)

    def _begin(self, passage: Passage) -> None:
        row = self.model.row_of(passage.block.source)
        if row is not None:
            self.paper.setFocus()
            self.paper.write(row)

    def _write_below(self, passage: Passage) -> None:
        row = self.model.row_of(passage.block.source)
        if row is not None:
            self.paper.write_below(row)

    def _keep(self, passage: Passage) -> None:
        self.presenter.edit(passage.block.source, passage.text)

    def _leave_out(self, passage: Passage) -> None:
        self.presenter.hide(passage.block.source)
        self._offer_undo()

    def _move(self, step: int, passage: Passage) -> None:
        above = above_when_moved(self.model, passage, step)
        if above is not None:
            self.presenter.move(passage.block.source, above)

    def _open_signal(self, passage: Passage) -> None:
        find, uid, go = self.context.services.policy_signals.find, passage.signal_uid, self.context.navigate
        self.context.ask(lambda: find(uid), lambda one: go(Noun.POLICY_SIGNALS, one.id), owner=self)

    def _compare(self, passage: Passage) -> None:
        dialog = CompareDialog(passage, self)
        dialog.chosen.connect(lambda chosen: self._act(chosen, passage))
        dialog.open()

    def _show_menu(self, passage: Passage, at: QPoint) -> None:
        place = self.paper.place()
        if place is None or self._written is None or not passage.can_arrange:
            return
        if self.paper.delegate.editable:
            self.menu_of(place, self._written.activity.named_as).popup(at)

    def menu_of(self, place: Place, everywhere: NamedAs) -> QMenu:
        """Everything that can be done with a passage."""
        passage = place.passage
        menu = passage_menu(place, lambda action: self._act(action, passage), self)
        if passage.entry is not None and not passage.hidden:
            menu.addMenu(
                naming_menu(
                    passage,
                    everywhere,
                    self.context.labels,
                    lambda one: self.presenter.name_speaker(passage.block.source, one),
                    menu,
                )
            )
        return menu

    def _show_menu_beside(self) -> None:
        passage, button = self.paper.passage(), self.side.passage.more
        if passage is not None:
            self._show_menu(passage, button.mapToGlobal(button.rect().bottomLeft()))

    def _remark_on(self, passage: Passage) -> None:
        self.side.remarks.write(passage)
        self.side.ensureWidgetVisible(self.side.remarks.editor)

    def _go_to_remarked(self, source: str) -> None:
        if not self.paper.go_to_source(source):
            self._show_hidden(True)
            self.paper.go_to_source(source)
        self.paper.setFocus()

    def _show_hidden(self, shown: bool) -> None:
        self._with_hidden = shown
        self.side.switches.hidden.set_ticked(shown)
        if self._written is not None:
            self._show_passages(self._written)
            self._show_place()

    def _show_hints(self, shown: bool) -> None:
        self.context.settings.set(PLAIN_LANGUAGE, shown)
        self._dress_hints()
        self._show_place()

    def _dress_hints(self) -> None:
        """The formula is made for Dutch alone."""
        shown = self.context.settings.get(PLAIN_LANGUAGE) and self.context.labels.language == "nl"
        self.side.switches.show_hints(shown)
        self.side.passage.hints = shown
        self.paper.delegate.show_hints(shown)
        self.paper.viewport().update()

    def _offer_undo(self) -> None:
        told = self.tr("Left out of the minutes")
        self.context.messages.told(told, self.tr("Undo"), self.context.undo)

    def _set_status(self, status: MinutesStatus) -> None:
        self.paper.finish()
        self.presenter.set_status(status)

    def _export(self, ending: str) -> None:
        self.paper.finish()
        if self._written is not None:
            public = self.side.public.is_ticked()
            older, activity = self._written.older, self._written.activity
            export_minutes(self.context, activity, ending, self, public=public, version=older)

    def _send(self) -> None:
        self.paper.finish()
        if self._written is not None:
            public = self.side.public.is_ticked()
            older, activity = self._written.older, self._written.activity
            open_sending(self.context, activity, self.window(), public=public, version=older)

    def _look_at_names(self) -> None:
        self.paper.finish()
        if self._written is not None:
            look_at_names(self.context, self._written.activity.id, self.window())

    def _go_live(self) -> None:
        if self.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, self.activity_id, tab="live")

    def _connect(self) -> None:
        side, presenter = self.side, self.presenter
        self.paper.left.connect(presenter.edit)
        self.paper.paragraph_left.connect(presenter.add_paragraph)
        self.paper.asked.connect(self._act)
        self.paper.moved.connect(presenter.move)
        self.paper.menu_asked.connect(self._show_menu)
        self.paper.reached.connect(lambda _passage: self._show_place())
        side.passage.asked.connect(self._asked_beside)
        side.passage.menu_asked.connect(self._show_menu_beside)
        side.versions.status_asked.connect(self._set_status)
        side.versions.shown_asked.connect(presenter.show_version)
        side.naming.present_asked.connect(lambda one: presenter.set_naming(present_as=one))
        side.naming.excused_asked.connect(lambda one: presenter.set_naming(excused_as=one))
        side.naming.named_asked.connect(lambda one: presenter.set_naming(named_as=one))
        side.switches.merge_asked.connect(presenter.set_merge_speakers)
        side.switches.hidden_asked.connect(self._show_hidden)
        side.switches.hints_asked.connect(self._show_hints)
        side.export_asked.connect(self._export)
        side.sending_asked.connect(self._send)
        side.names_asked.connect(self._look_at_names)
        self.empty.started.connect(self._go_live)
        self.keeping.latest_asked.connect(lambda: presenter.show_version(None))
        self._connect_remarks()

    def _connect_remarks(self) -> None:
        remarks, presenter = self.side.remarks, self.presenter
        remarks.go_asked.connect(self._go_to_remarked)
        remarks.added.connect(presenter.add_remark)
        remarks.edited.connect(presenter.edit_remark)
        remarks.resolved.connect(presenter.resolve_remark)
        remarks.reopened.connect(presenter.reopen_remark)
        remarks.deleted.connect(presenter.delete_remark)
        remarks.left.connect(self.paper.setFocus)
        remarks.editor.closed.connect(self.paper.setFocus)

    def _paper_column(self) -> QVBoxLayout:
        around = QVBoxLayout()
        around.setContentsMargins(px(16), px(16), px(16), 0)
        around.addWidget(self.offer)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around)
        column.addWidget(self.paper, 1)
        return column

    def _build(self) -> None:
        row = QHBoxLayout(self._document)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._paper_column(), 1)
        row.addWidget(self.side)
        self._pages.addWidget(self._document)
        self._pages.addWidget(self.empty)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
