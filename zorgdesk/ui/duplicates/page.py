"""Dubbels: who and what stands in the register twice, the most probable first."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.duplicate_reasons import reasons
from zorgdesk.domain.duplicates import DuplicatePair, SideBySide
from zorgdesk.ui.duplicates.comparison import Comparison
from zorgdesk.ui.duplicates.deciding import Deciding
from zorgdesk.ui.duplicates.merges_dialog import open_merges
from zorgdesk.ui.page import Command, Latest, Page, PageContext
from zorgdesk.ui.task_runner import Lane, Task, TaskCancelled
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.key_hint import KeyHints
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel
from zorgdesk.ui.widgets.thin_progress import ThinProgress
from zorgdesk.ui.widgets.two_panes import TwoPanes

_TOUCHED = (Noun.PEOPLE, Noun.ORGANISATIONS, Noun.AFFILIATIONS, Noun.MERGES, Noun.DISTINCT_PAIRS)
_VERY, _QUITE = 90, 75
_SHARES = [42, 58]


class DuplicatesPage(Page):
    """A list of pairs with the chosen one side by side; the search begins when the page is first shown."""

    name = "duplicates"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._deciding = Deciding(context)
        self._latest, self._compared, self._searched = Latest(), Latest(), Latest()
        self._task: Task | None = None
        self._busy = False
        self.header = PageHeader(self.tr("Duplicates"))
        self.which = Choice(
            [(Noun.PEOPLE, self.tr("People")), (Noun.ORGANISATIONS, self.tr("Organisations"))]
        )
        self.which.set_key(Noun.PEOPLE)
        self.which.setAccessibleName(self.tr("Of what"))
        self.again = button(self.tr("Search again"), icon_name="refresh", clicked=self.search)
        self.before = button(self.tr("Merged before"), icon_name="history", clicked=self.show_merges)
        self.model = RowsModel(self._columns(), key=lambda pair: pair.ids)
        self.table = DataTable(self.model, framed=True)
        self.comparison = Comparison(context.labels)
        self.merge = button(self.tr("Merge"), "primary", "merge", self.merge_shown)
        self.two = button(self.tr("No duplicates"), clicked=self.dismiss_shown)
        self.next = button(self.tr("Next"), icon_name="arrow-down", clicked=self.go_on)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), self._escape)
        self.progress = ThinProgress()
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def noun(self) -> Noun:
        """People or organisations."""
        key = self.which.key()
        return key if isinstance(key, Noun) else Noun.PEOPLE

    def title(self) -> str:
        return self.header.title()

    def show_only(self, what: str) -> None:
        """`what` is the name of a noun: people, organisations."""
        self.which.set_key(Noun(what))
        self._begin()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self._begin()
        elif changes.touches(*_TOUCHED) and not self._busy:
            self._read()

    def focus_first(self) -> None:
        self.table.setFocus()

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("Search for duplicates again"), self.search, "refresh"),
            Command(self.tr("Merged before"), self.show_merges, "history"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("merge the two that are shown")),
            ("N", self.tr("these are no duplicates")),
            ("V", self.tr("to the next pair")),
            ("Esc", self.tr("back to the list, or stop searching")),
        ]

    def state(self) -> dict[str, Any]:
        return {"noun": self.noun().value, "sizes": self.panes.shares()}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("noun") in (Noun.PEOPLE, Noun.ORGANISATIONS):
            self.which.set_key(Noun(state["noun"]))
        if state.get("sizes"):
            self.panes.set_shares(state["sizes"])

    # Searching

    def search(self) -> None:
        """Compare the whole register; what was found before stays until it is done."""
        self._stop()
        self._busy = True
        self.progress.set_fraction(0)
        self.stack.setCurrentWidget(self._searching)
        noun, candidates = self.noun(), self.context.services.duplicates.candidates
        ended = self._searched(self._ended)
        self._task = self.context.runner.run_long(
            Lane.EXPORT,
            lambda task: candidates(noun, task.report),
            ended,
            ended,
            self._told,
            owner=self,
        )

    def _told(self, done: int, total: int) -> None:
        self.progress.set_fraction(done / max(total, 1))

    def _ended(self, outcome: list[DuplicatePair] | Exception) -> None:
        """Only of the last search; one that was stopped leaves what was known before."""
        self._busy = False
        if isinstance(outcome, list):
            self._show(outcome)
            return
        if not isinstance(outcome, TaskCancelled):
            self.context.messages.failed(outcome)
        self._read()

    def _stop(self) -> None:
        if self._busy and self._task is not None:
            self._task.cancel()

    def _begin(self) -> None:
        """Show what is known of this noun; search when nothing is."""
        noun, known = self.noun(), self.context.services.duplicates.known
        self.context.ask(
            lambda: known(noun),
            self._latest(lambda pairs: self.search() if pairs is None else self._show(pairs)),
            owner=self,
        )

    def _read(self) -> None:
        noun, known = self.noun(), self.context.services.duplicates.known
        self.context.ask(lambda: known(noun), self._latest(self._show), owner=self)

    def _show(self, pairs: list[DuplicatePair] | None) -> None:
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        place = self.table.currentIndex().row()
        self.model.set_rows(pairs or ())
        self.header.set_badges([BadgeContent(str(len(pairs)))] if pairs else [])
        shown = self.panes if pairs else self._nothing if pairs is not None else self._not_searched
        self.stack.setCurrentWidget(shown)
        if pairs and not self.table.is_chosen():
            self.table.select_key(pairs[max(0, min(place, len(pairs) - 1))].ids)
        if had_keyboard and pairs:
            self.table.setFocus()
        self._compare(self.table.current_row())

    # Deciding

    def merge_shown(self) -> None:
        """Make one of the two that are shown."""
        pair = self.comparison.pair()
        if pair is not None:
            self._deciding.merge(self.noun(), pair, self.comparison.taken(), self.focus_first)

    def dismiss_shown(self) -> None:
        """Remember that the two that are shown are two."""
        pair = self.comparison.pair()
        if pair is not None:
            self._deciding.dismiss(self.noun(), pair, self.focus_first)

    def go_on(self) -> None:
        """To the next pair, or from the last to the first, without deciding."""
        rows = self.model.rows()
        if rows:
            self.table.select_key(rows[(self.table.currentIndex().row() + 1) % len(rows)].ids)

    def show_merges(self) -> None:
        """What was merged before, with the way back."""
        open_merges(self.context, self.noun(), self)

    def _compare(self, pair: DuplicatePair | None) -> None:
        if pair is None:
            self.comparison.show_pair(None)
            self._allow()
            return
        side_by_side = self.context.services.duplicates.side_by_side

        def shown(found: SideBySide | None) -> None:
            self.comparison.show_pair(found, pair.why)
            self._allow()

        self.context.ask(lambda: side_by_side(pair.noun, *pair.ids), self._compared(shown), owner=self)

    def _allow(self) -> None:
        for each in (self.merge, self.two, self.next):
            each.setEnabled(self.comparison.pair() is not None)

    def _enter(self) -> None:
        """Enter presses the button that has the keyboard; anywhere else it merges."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        else:
            self._decide(self.merge_shown)

    def _decide(self, does: Callable[[], object]) -> None:
        """Nobody decides about what cannot be seen."""
        if self.panes.is_narrow() and not self.panes.is_open():
            self._set_open(True)
        elif self.panes.isVisible():
            does()

    def _escape(self) -> None:
        if self._busy:
            self._stop()
        else:
            self._set_open(False)
            self.table.setFocus()

    def _set_open(self, is_open: bool) -> None:
        """In a narrow page the two side by side take the place of the list."""
        self.panes.set_open(is_open)
        self.back.setVisible(self.panes.side_alone())

    # Building

    def _columns(self) -> list[Column]:
        def names(pair: DuplicatePair) -> str:
            one, other = pair.first.name, pair.second.name
            return one if one == other else f"{one} – {other}"

        def sure(pair: DuplicatePair) -> BadgeContent:
            if pair.score >= _VERY:
                return BadgeContent(self.tr("nearly certain"), "check", "good")
            if pair.score >= _QUITE:
                return BadgeContent(self.tr("probable"), "check", "accent")
            return BadgeContent(self.tr("perhaps"), "question", "neutral")

        def why(pair: DuplicatePair) -> str:
            return ", ".join(reasons(pair.why, self.context.labels.language))

        return [
            Column("names", self.tr("Who"), 0, Kind.STRONG, value=names),
            Column("score", self.tr("How sure"), 178, Kind.BADGE, value=sure),
            Column("why", self.tr("Why"), 300, Kind.QUIET, value=why, shown=False),
        ]

    def _build(self) -> None:
        tools: tuple[QWidget, ...] = (self.which, self.again, self.before)
        for tool in tools:
            self.header.add_button(tool)
        self.table.setAccessibleName(self.header.title())
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.comparison, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=px(8))
        row.addWidget(self.back)
        for each, key in ((self.merge, "Enter"), (self.two, "N"), (self.next, "V")):
            each.setToolTip(key)
            row.addWidget(each)
        hints = [("Enter", self.tr("merge")), ("N", self.tr("not a duplicate")), ("V", self.tr("next"))]
        row.addWidget(KeyHints(hints))
        column.addWidget(buttons)
        self.panes = TwoPanes(self.table, side, keeps_place=True)
        self.panes.set_shares(_SHARES)
        self._nothing = EmptyState(
            "check-circle",
            self.tr("Nothing stands here twice"),
            self.tr("What you said are no duplicates is not asked again."),
        )
        self._not_searched = EmptyState(
            "search",
            self.tr("Not searched yet"),
            self.tr("Names, e-mail addresses, telephone numbers and organisations are compared."),
            self.tr("Search for duplicates"),
        )
        self._searching = self._waiting()
        for state in (self.panes, self._nothing, self._not_searched, self._searching):
            self.stack.addWidget(state)
        self.stack.setCurrentWidget(self._not_searched)
        self.back.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(16))
        page.addWidget(self.header)
        page.addWidget(self.stack, 1)
        self._allow()

    def _waiting(self) -> QWidget:
        widget = QWidget()
        self.cancel = button(self.tr("Stop"), clicked=self._stop)
        column = QVBoxLayout(widget)
        column.setSpacing(px(12))
        column.addStretch(2)
        column.addWidget(label(self.tr("Everything is being compared …"), "heading"))
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(3)
        return widget

    def _connect(self) -> None:
        self.which.key_chosen.connect(lambda _key: self._begin())
        self._not_searched.started.connect(self.search)
        self.table.chosen_row.connect(self._compare)
        self.table.clicked.connect(lambda _index: self._set_open(True))
        self.panes.narrowed.connect(lambda _narrow: self._set_open(self.panes.is_open()))
        for key, does in (
            (Qt.Key.Key_Return, self._enter),
            (Qt.Key.Key_Enter, self._enter),
            (Qt.Key.Key_N, partial(self._decide, self.dismiss_shown)),
            (Qt.Key.Key_V, self.go_on),
            (Qt.Key.Key_Escape, self._escape),
        ):
            shortcut = QShortcut(QKeySequence(key), self, partial(does))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
