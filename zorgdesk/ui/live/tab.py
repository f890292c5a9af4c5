"""Live: for who leads the evening and who writes, by keyboard first, readable from three metres."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import Entry
from zorgdesk.domain.unfinished import Unfinished
from zorgdesk.ui.kept_offer import KeptOffer
from zorgdesk.ui.live.entry_actions import EntryActions
from zorgdesk.ui.live.entry_attachments import EntryAttachments
from zorgdesk.ui.live.evening import Evening
from zorgdesk.ui.live.find_bar import FindBar
from zorgdesk.ui.live.floor_side import FloorSide
from zorgdesk.ui.live.head_line import HeadLine
from zorgdesk.ui.live.keeping import Keeping
from zorgdesk.ui.live.line import LiveLine
from zorgdesk.ui.live.middle import Middle
from zorgdesk.ui.live.presenter import Live
from zorgdesk.ui.live.projecting import Projecting
from zorgdesk.ui.live.saying import Saying
from zorgdesk.ui.live.searching import Searching
from zorgdesk.ui.live.side_column import SideColumn
from zorgdesk.ui.live.signs import Signs
from zorgdesk.ui.live.stream_model import Put, StreamModel
from zorgdesk.ui.live.stream_view import BAND, StreamView
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.toast import UNCOVERED

_SECOND = 1000
_SIDE = 0.34  # of the width, at most


class LiveTab(Tab):
    """What is typed is kept every second; Enter stores it before the line is empty again."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.presenter = Live(context, self, self)
        self.saying = Saying(context.labels)
        self.model = StreamModel(self.saying, self)
        self.stream = StreamView(self.model, self.saying)
        self.stream.setObjectName("bare")
        self.side = SideColumn(context.labels)
        self.column = self.side.programme
        self.head = HeadLine()
        self.find_bar = FindBar(context.labels, self.saying)
        self.searching = Searching(self.find_bar, self.model, self.stream, self)
        self.offer: KeptOffer[Unfinished] = KeptOffer()
        self.line = LiveLine(context)
        self.signs = Signs(context)
        self.floor = FloorSide(context, self.side.floor, self.line, self)
        self.projecting = Projecting(context, self.floor.unnamed, self)
        self.keeping = Keeping(context, self.presenter, self.line, self.stream, self.offer, self)
        self.deeds = EntryActions(context, self.presenter, self.stream)
        self.files = EntryAttachments(context, self.stream)
        self.deeds.add(self.files.deeds())
        self.empty = EmptyState(
            "speech",
            self.tr("Nothing was said yet"),
            self.tr(
                "Type below what is said and press Enter. A sign in front says what it is: ? a question, "
                "> a reaction, ! a point of attention, * a signal, = a decision, - a task. @ says who."
            ),
        )
        self._middle = Middle(self.stream, self.empty)
        self._pointed: int | None = None
        self._clock = QTimer(self, interval=_SECOND)
        self._build()
        self._connect()

    # The page protocol

    def take(self, changes: Changes) -> None:
        self.projecting.take(changes)
        super().take(changes)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self.presenter.load(self.activity_id)
            self.files.load(self.activity_id)
            self.floor.load(self.activity_id)
        else:
            self.presenter.take(changes)
            self.files.take(changes)
            self.floor.take(changes)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.keeping.keep()
            self.offer.withdraw()
            self.line.start_anew()
            self.find_bar.close_bar()
            self.model.set_entries([])
        self.projecting.activity_id = activity_id
        super().show_activity(activity_id)

    def point_at(self, **where: Any) -> None:
        entry_id = where.get("entry")
        if isinstance(entry_id, int) and not self.stream.select_entry(entry_id):
            self._pointed = entry_id

    def focus_first(self) -> None:
        self.line.edit.setFocus()

    def focus_filter(self) -> None:
        self.searching.open()

    def set_full_screen(self, on: bool) -> None:
        self.column.show_head(on)
        self.head.hints.hints[1].setText(self.tr("leave full screen") if on else self.tr("full screen"))

    def chosen_record(self) -> ChosenRecord | None:
        entry = self.stream.current_entry()
        return None if entry is None else ChosenRecord(Noun.ENTRIES, entry.id, entry.text)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("store the line")),
            ("Shift+Enter", self.tr("a new line in the same entry")),
            ("@ @@ #", self.tr("who says it, for which organisation, on which theme")),
            ("/", self.tr("a text block of your own, from Settings")),
            ("↑", self.tr("in an empty line: edit the last entry")),
            ("Ctrl+↑", self.tr("to the stream, to correct an entry; Escape goes back")),
            ("Ctrl+PgDn, Ctrl+PgUp", self.tr("next part, part before")),
            ("F5", self.tr("a window for the projector")),
            *self.keeping.keys(),
            *self.searching.keys(),
            *self.floor.keys(),
            *self.deeds.keys(),
        ]

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("Next part"), partial(self.presenter.go, 1), "next", "Ctrl+PgDn"),
            Command(self.tr("Part before"), partial(self.presenter.go, -1), "arrow-left", "Ctrl+PgUp"),
            Command(self.tr("A window for the projector"), self.projecting.open, "projector", "F5"),
            *self.floor.commands(),
        ]

    # What the presenter asks

    def show_evening(self, evening: Evening | None) -> None:
        if evening is None:
            return
        self.saying.learn(evening.activity.time_zone, evening.items)
        self.line.learn(evening.voices, evening.themes, evening.blocks)
        self.floor.learn(evening)
        self.find_bar.learn_parts(evening.items)
        self.column.show_evening(evening, self.context.now())
        self.head.show_counts(evening)
        self.stream.headings_changed()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        chosen = self.stream.current_entry()
        self.model.set_entries(entries)
        if self._pointed is not None:
            self.stream.select_entry(self._pointed)
            self._pointed = None
        elif chosen is not None:
            self.stream.select_entry(chosen.id)
        self._count()

    def put_entry(self, entry: Entry) -> None:
        put = self.model.put(entry)
        if put is Put.NEW:
            self._middle.show_stream(True)
            self.floor.hear_one(entry)
            self.searching.added(entry)
        elif put is Put.CHANGED:
            self._count()

    def offer_back(self, unfinished: Unfinished, at: datetime) -> None:
        self.keeping.offer_back(unfinished, at)

    def rewriting_refused(self, entry_id: int, text: str) -> None:
        self.keeping.refused(entry_id, text)

    def line_stored(self) -> None:
        self.line.stored()

    def line_refused(self) -> None:
        self.line.refused()

    def entries(self) -> Sequence[Entry]:
        return self.model.all_entries()

    # What the person does

    def _enter(self, text: str) -> None:
        self.keeping.timer.stop()
        self.presenter.enter(text, self.line.understood().draft(), self.offer.items())

    def _edit_last(self) -> None:
        entries = self.model.entries()
        if entries:
            self.stream.edit_entry(max(entries, key=lambda entry: entry.id).id)

    def _to_stream(self) -> None:
        entries = self.model.entries()
        if entries:
            if self.stream.current_entry() is None:
                self.stream.select_entry(entries[-1].id)
            self.stream.setFocus()

    def _type_on(self, text: str) -> None:
        self.line.edit.setFocus()
        self.line.edit.insertPlainText(text)

    def _page(self, direction: int) -> None:
        bar = self.stream.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.pageStep())

    def _go_to_tab(self, name: str) -> None:
        if self.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, self.activity_id, tab=name)

    def _toggle_full_screen(self) -> None:
        toggle = getattr(self.window(), "toggle_full_screen", None)
        if toggle is not None:
            toggle()

    def _tick(self) -> None:
        now = self.context.now()
        self.column.tick(now)
        self.side.floor.tick(now)
        self.keeping.still_here()

    def _count(self) -> None:
        entries = self.model.all_entries()
        self._middle.show_stream(bool(entries))
        self.floor.hear(entries)
        self.searching.refresh()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self.keeping.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keeping.keep()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(min(px(330), round(self.width() * _SIDE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes to the line, and never out of the activity: what is typed next belongs there."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _build(self) -> None:
        self._above, self._below, self._right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for over in (self.head, self.find_bar):
            self._above.addWidget(over)
        for under in (self.offer, self.line, self.signs):
            under.setObjectName(UNCOVERED)
            self._below.addWidget(under)
        self._right.addLayout(self._above)
        self._right.addWidget(self._middle, 1)
        self._right.addLayout(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(self._right, 1)
        self._space()

    def _space(self) -> None:
        for beside in (self._above, self._below):  # words of the stream begin where these do
            beside.setContentsMargins(px(BAND), 0, px(BAND), 0)
            beside.setSpacing(px(10))
        self._right.setContentsMargins(px(28 - BAND), px(18), px(28 - BAND), px(14))
        self._right.setSpacing(px(10))

    def _connect(self) -> None:
        self.line.entered.connect(self._enter)
        self.line.edit.upward.connect(self._edit_last)
        self.line.edit.paged.connect(self._page)
        self.stream.left.connect(self.focus_first)
        self.stream.typed.connect(self._type_on)
        self.stream.itemDelegate().closeEditor.connect(lambda *_: self.focus_first())
        self.model.rewritten.connect(self.presenter.rewrite)
        self.signs.kind_chosen.connect(self.line.set_sign)
        self.signs.typed.connect(self.line.type_sign)
        self.column.started.connect(self.presenter.start)
        self.column.planned.connect(partial(self._go_to_tab, "programme"))
        self.head.asked.connect(self._go_to_tab)
        self.head.next_asked.connect(partial(self.presenter.go, 1))
        self.head.projector_asked.connect(self.projecting.open)
        self.head.find_asked.connect(self.searching.open)
        self.find_bar.closed.connect(self.focus_first)
        self.head.full_screen_asked.connect(self._toggle_full_screen)
        self._clock.timeout.connect(self._tick)
        for keys, do in (
            ("Ctrl+PgDown", partial(self.presenter.go, 1)),
            ("Ctrl+PgUp", partial(self.presenter.go, -1)),
            ("Ctrl+Up", self._to_stream),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
