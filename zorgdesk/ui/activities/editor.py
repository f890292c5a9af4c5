"""One activity: its head and its tabs. A tab is made when it is first opened."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity, ActivityState, Series
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.activities.tabs import ACTIVITY_TABS, title_of
from zorgdesk.ui.deleting import delete_record
from zorgdesk.ui.history.showing import show_history
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import ChosenRecord, Command, Latest, PageContext, Tab
from zorgdesk.ui.papers.badges_dialog import open_badges
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.headed_body import HeadedBody
from zorgdesk.ui.widgets.page_header import PageHeader

_NAMES = [spec.name for spec in ACTIVITY_TABS]
_POINTED_AT = {
    Noun.PARTICIPATIONS: "participation",
    Noun.ENTRIES: "entry",
    Noun.CONTRIBUTIONS: "contribution",
    Noun.TASKS: "task",
    Noun.EVALUATIONS: "evaluation",
}
"""What a tab is asked to bring into view: `point_at(entry=12)`."""


class ActivityEditor(QWidget):
    """Emits `left` to go back to the list, `series_asked(id)` for a click on the series above the title."""

    left = Signal()
    titled = Signal(str)
    """The activity that is open is called so now."""
    series_asked = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        self._activity: Activity | None = None
        self._series: Series | None = None
        self.activity_id: int | None = None
        self.header = PageHeader()
        self.step = button("", "primary", clicked=self._next_step)
        self.export = button(self.tr("Export"), icon_name="export", clicked=self._export)
        self.more = icon_button("more", self.tr("More"), self._show_more)
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self._made: dict[str, Tab] = {}
        self._states: dict[str, Any] = {}
        self._build()

    def title(self) -> str:
        return self.header.title()

    def tab_name(self) -> str:
        """Which tab is open."""
        return _NAMES[self.tabs.currentIndex()]

    def show_activity(self, activity_id: int, tab: str | None = None, **where: Any) -> None:
        """Open an activity, on this tab or the one that is open, and bring `where` into view on it."""
        self.activity_id = activity_id
        if tab in _NAMES:
            self.tabs.setCurrentIndex(_NAMES.index(tab))
        self._show_tab()
        if where:
            self._open_tab().point_at(**where)
        self._load()

    def take_all(self, changes: Changes | None) -> None:
        """Something changed somewhere: the head and the tabs look whether it concerns them."""
        if self.activity_id is None:
            return
        if changes is None or changes.touches(Noun.ACTIVITIES, Noun.SERIES, Noun.LIST_VALUES):
            self._load()
        for tab in self._made.values():
            if changes is None:
                tab.mark_stale()
            else:
                tab.take(changes)

    def reveal(self, changes: Changes) -> None:
        """Bring what was taken back or done again into view on the open tab."""
        touched = {name: changes.only(noun) for noun, name in _POINTED_AT.items()}
        if where := {name: key for name, key in touched.items() if key is not None}:
            self._open_tab().point_at(**where)

    def focus_first(self) -> None:
        self._open_tab().focus_first()

    def focus_filter(self) -> None:
        self._open_tab().focus_filter()

    def set_full_screen(self, on: bool) -> None:
        """The tab fills the screen."""
        self._area.show_head(not on)
        self._open_tab().set_full_screen(on)

    def keys(self) -> list[tuple[str, str]]:
        return [("Ctrl+Tab", self.tr("next tab")), *self._open_tab().keys()]

    def chosen_record(self) -> ChosenRecord | None:
        """What the person is on in the open tab, or else the activity itself."""
        if self._activity is None:
            return None
        own = ChosenRecord(Noun.ACTIVITIES, self._activity.id, self.title())
        return self._open_tab().chosen_record() or own

    def commands(self) -> list[Command]:
        own = [
            Command(self.tr("Export"), self._export, "export"),
            Command(self.tr("Name badges…"), self._make_badges, "person"),
            Command(self.tr("Repeat with the same people"), self._repeat, "repeat"),
            Command(self.tr("Delete this activity"), self._delete, "trash"),
        ]
        if self._activity is not None and self._activity.state in self._steps():
            own.insert(0, Command(self.step.text(), self._next_step, "arrow-right"))
        return [*self._open_tab().commands(), *self._other_tabs(), *own]

    def _other_tabs(self) -> list[Command]:
        return [
            Command(
                title_of(spec).replace("&&", "&"), partial(self.tabs.setCurrentIndex, place), "arrow-right"
            )
            for place, spec in enumerate(ACTIVITY_TABS)
            if place != self.tabs.currentIndex()
        ]

    def state(self) -> dict[str, Any]:
        made = {name: tab.state() for name, tab in self._made.items()}
        return {**self._states, **made, "tab": self.tab_name()}

    def restore(self, state: dict[str, Any]) -> None:
        self._states = state
        if state.get("tab") in _NAMES:
            self.tabs.setCurrentIndex(_NAMES.index(state["tab"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, unless what has the keyboard has a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for widget in (self.step, self.export, self.more):
            self.header.add_button(widget)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for spec in ACTIVITY_TABS:
            self.tabs.addTab(title_of(spec))
        top = QWidget()
        top.setObjectName("tab_head")
        head = QVBoxLayout(top)
        head.setContentsMargins(px(24), px(16), px(24), 0)
        head.setSpacing(px(12))
        head.addWidget(self.header)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = HeadedBody(top, self.tabs, self.stack)
        column.addWidget(self._area)
        self.tabs.currentChanged.connect(lambda _: self._tab_chosen())
        self.header.crumb_clicked.connect(self._go_up)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            turn = QShortcut(QKeySequence(keys), self, partial(self._turn_tab, step))
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _open_tab(self) -> Tab:
        name = self.tab_name()
        if name not in self._made:
            tab = ACTIVITY_TABS[self.tabs.currentIndex()].factory(self._context)
            tab.restore(self._states.get(name) or {})
            self.stack.addWidget(tab)
            self._made[name] = tab
        return self._made[name]

    def _turn_tab(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        self.focus_first()

    def _tab_chosen(self) -> None:
        """A click on a tab is to go on typing there; who walks over the tabs with the arrows stays there."""
        self._show_tab()
        if self.activity_id is not None and self.isVisible() and not self.tabs.hasFocus():
            self.focus_first()

    def _show_tab(self) -> None:
        if self.activity_id is None:
            return
        open_tab = self._open_tab()
        for tab in self._made.values():
            tab.show_activity(self.activity_id)
        self.stack.setCurrentWidget(open_tab)
        self._area.show_body()

    def _load(self) -> None:
        activity_id, services = self.activity_id, self._context.services
        if activity_id is not None:
            self._context.ask(
                lambda: (services.activities.get(activity_id), services.series.all()),
                self._latest(lambda found: self._show_head(*found)),
                owner=self,
            )

    def _show_head(self, activity: Activity | None, series: list[Series]) -> None:
        self._activity = activity
        if activity is None:
            self.activity_id = None
            self.left.emit()
            return
        labels = self._context.labels
        self.header.set_title(labels.activity(activity))
        self.titled.emit(self.title())
        self._series = next((one for one in series if one.id == activity.series_id), None)
        self.header.set_breadcrumb([self.tr("Activities"), *([self._series.title] if self._series else [])])
        self.header.set_badges([labels.badge(activity.state)])
        self._show_step(self.step, activity.state)

    def _show_step(self, step: QPushButton, state: ActivityState) -> None:
        words = self._steps()
        step.setText(words.get(state, ""))
        step.setVisible(state in words)

    def _steps(self) -> dict[ActivityState, str]:
        """What comes next in each state; nothing once it was held."""
        return {
            ActivityState.PLANNED: self.tr("Start the evening"),
            ActivityState.OPEN: self.tr("Start the evening"),
            ActivityState.RUNNING: self.tr("Close the evening"),
        }

    def _next_step(self) -> None:
        activity_id, activities = self.activity_id, self._context.services.activities
        if self._activity is None or activity_id is None:
            return
        if self._activity.state is ActivityState.RUNNING:
            counts = self._context.services.participations.counts
            self._context.act(
                lambda: (counts(activity_id).undecided, activities.close(activity_id)), self._closed
            )
        else:
            self._context.act(lambda: activities.start(activity_id), partial(self._go_to, "participants"))

    def _go_to(self, tab: str, _changes: Changes) -> None:
        self.tabs.setCurrentIndex(_NAMES.index(tab))
        self.focus_first()

    def _closed(self, outcome: tuple[int, Changes]) -> None:
        """On to the minutes; but first to whoever is still undecided, with one key to make them absent."""
        undecided, changes = outcome
        if undecided:
            self._go_to("participants", changes)
            self._open_tab().point_at(undecided=True)
        else:
            self._go_to("minutes", changes)

    def _make_badges(self) -> None:
        if self._activity is not None:
            open_badges(self._context, self._activity, self.window())

    def _export(self) -> None:
        if self._activity is not None:
            from zorgdesk.ui.activities.export_menu import show_export_menu

            show_export_menu(self._context, self._activity, self.export, self._series)

    def _show_more(self) -> QMenu:
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("repeat", "text"), self.tr("Repeat with the same people"), self._repeat)
        menu.addAction(icon("history", "text"), self.tr("History…"), self._show_history)
        menu.addAction(icon("trash", "text"), self.tr("Delete this activity"), self._delete)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def _show_history(self) -> None:
        if self._activity is not None:
            record = ChosenRecord(Noun.ACTIVITIES, self._activity.id, self.title())
            show_history(self._context, record, self)

    def _repeat(self) -> None:
        """Make the next one of the series, and open it to be named and dated."""
        activity_id, context = self.activity_id, self._context
        if activity_id is None:
            return

        def made(outcome: tuple[int, Changes]) -> None:
            invited = len(outcome[1].ids(Noun.PARTICIPATIONS))
            told = self.tr("The next one is made, with %n invitation(s).", "", invited)
            context.messages.told(told, self.tr("Undo"), context.undo)
            context.navigate(Noun.ACTIVITIES, outcome[0], tab="details")

        repeat = context.services.activities.repeat
        context.act(lambda: repeat(activity_id), made)

    def _delete(self) -> None:
        if self.activity_id is not None:
            activities = self._context.services.activities
            delete_record(self._context, activities, self.activity_id, self.title())

    def _go_up(self, step: int) -> None:
        if step and self._series is not None:
            self.series_asked.emit(self._series.id)
        else:
            self.left.emit()
