"""The window: rail, top bar, the page that is open, status line."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.settings import Settings
from zorgdesk.ui.keys import install_keys
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.messages import WindowMessages
from zorgdesk.ui.navigation import Lately, Place, Trail, from_bytes, to_bytes
from zorgdesk.ui.page import Page, PageContext
from zorgdesk.ui.pages import PAGE_OF, PAGES, spec_of, title_of
from zorgdesk.ui.refresh import Refresh
from zorgdesk.ui.status_strip import StatusStrip
from zorgdesk.ui.task_runner import Runner
from zorgdesk.ui.theme import px
from zorgdesk.ui.top_bar import TopBar
from zorgdesk.ui.undoing import TypedUndo, UndoPresenter
from zorgdesk.ui.widgets.rail import Rail
from zorgdesk.ui.widgets.toast import Toast
from zorgdesk.ui.window import Window

if TYPE_CHECKING:
    from zorgdesk.services.opening import Services
    from zorgdesk.ui.palette.palette import Palette

_GEOMETRY, _PLACE, _PAGES, _LATELY = "geometry", "place", "pages", "lately"  # sections of the settings file
_COMPACT_BELOW = 1100  # width in pixels at 100 % under which the rail shows icons alone


def _first_size(screen: QSize) -> QSize:
    """As large as is comfortable, but on a small screen no larger than fits with a frame around it."""
    return QSize(1280, 820).boundedTo(screen - QSize(16, 48))


class MainWindow(Window):
    """Makes pages when they are first opened, and takes the person from one to the other.

    Emits `ready` when the first page shows its rows.
    """

    ready = Signal()

    def __init__(
        self,
        services: "Services",
        runner: Runner,
        settings: Settings,
        language: str,
        now: Callable[[], datetime],
        reopen: Callable[[Path | None], None],
        crashed: bool = False,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._palette: Palette | None = None
        self._compact = False
        self._trail = Trail()
        self.lately = Lately(settings.window(_LATELY), str(services.path))
        self._refresh = Refresh(self)
        self._kept: dict[str, Any] = self._kept_states()
        self._build(services.path.name, Labels(language))
        self.context = replace(self._context(services, runner, settings, now, reopen), crashed=crashed)
        self.undoing = UndoPresenter(self.context, self._reveal)
        self._typed_undo = TypedUndo(_application(), self)
        install_keys(self)
        self._learn_lists()

    # Building

    def _build(self, store_name: str, labels: Labels) -> None:
        self._labels = labels
        self.rail = Rail("Zorgdesk")
        for spec in PAGES:
            add = self.rail.add_foot_item if spec.foot else self.rail.add_item
            add(spec.name, spec.icon, title_of(spec))
        self.rail.chosen.connect(self.go)
        self.top_bar = TopBar(store_name)
        self.top_bar.search_wanted.connect(self.open_palette)
        self.stack = QStackedWidget()
        self.stack.setObjectName("page")
        self.status = StatusStrip(labels)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.top_bar, self.stack, self.status):
            right.addWidget(part, 1 if part is self.stack else 0)
        centre = QWidget()
        across = QHBoxLayout(centre)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.toast = Toast(centre)
        self.resize(_first_size(self.screen().availableSize()))
        self.setMinimumSize(640, 480)

    def _context(
        self,
        services: "Services",
        runner: Runner,
        settings: Settings,
        now: Callable[[], datetime],
        reopen: Callable[[Path | None], None],
    ) -> PageContext:
        messages = WindowMessages(self, self.toast, self._labels.language, self.status.show_saved)
        return PageContext(
            services=services,
            runner=runner,
            messages=messages,
            labels=self._labels,
            settings=settings,
            navigate=self.navigate,
            go=self.go,
            changed=self.spread,
            undo=self._undo,
            reopen=reopen,
            now=now,
            owner=self,
        )

    # Pages

    def page(self, name: str) -> Page:
        """The page of that name, made when it is needed first."""
        if name not in self._pages:
            spec = spec_of(name)
            assert spec is not None
            page = spec.factory(self.context)
            page.restore(self._kept.get(name, {}))
            self._refresh.changed.connect(page.take)
            page.windowTitleChanged.connect(lambda _title: self.retitle())
            self.stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    def current_page(self) -> Page | None:
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, name: str, new: bool = False, only: str = "") -> None:
        """Open a page as it was left, narrowed, or to begin a new record on it."""
        self._leave()
        self._show(name)
        if only:
            self.page(name).show_only(only)
        if new:
            self.page(name).new_record()

    def navigate(self, noun: Noun, record_id: int, tab: str | None = None, **where: Any) -> None:
        """Open a record on its page."""
        self._leave()
        self.lately.note(noun, record_id)
        self._open(Place(PAGE_OF[noun], record_id, {**({"tab": tab} if tab else {}), **where}))

    def back(self) -> None:
        """Return to where the person was before."""
        place = self._trail.back(self.place())
        if place:
            self._open(place)

    def place(self) -> Place:
        """Where the person is now."""
        page = self.current_page()
        if page is None:
            return Place(PAGES[0].name)
        record = page.current()
        return Place(page.name, *record) if record else Place(page.name)

    def _leave(self) -> None:
        page = self.current_page()
        if page:
            self._trail.leave(self.place())
        if page and (chosen := page.chosen_record()):
            self.lately.note(chosen.noun, chosen.id)

    def _open(self, place: Place) -> None:
        page = self.page(place.page)
        if place.record_id is not None:
            page.open(place.record_id, **place.where)
        self._show(place.page)

    def _show(self, name: str) -> None:
        self.stack.setCurrentWidget(self.page(name))
        spec = spec_of(name)
        self.rail.select((spec and spec.under) or name)
        self.retitle()
        self.page(name).focus_first()

    def retitle(self) -> None:
        """Say in the title bar which page is open; the page's word when it has no title of its own."""
        page = self.current_page()
        spec = spec_of(page.name) if page else None
        name = (page.title() or (title_of(spec) if spec else "")) if page else ""
        self.setWindowTitle(f"{name} – Zorgdesk" if name else "Zorgdesk")

    # Changes

    def spread(self, changes: Changes) -> None:
        """Tell every page what was touched; new words of the lists are learned first."""
        if changes.touches(Noun.LIST_VALUES):
            self._learn_lists(lambda: self._refresh.tell(changes))
        else:
            self._refresh.tell(changes)

    def _learn_lists(self, then: Callable[[], object] = lambda: None) -> None:
        lists = self.context.services.lists

        def learned(values: list[Any]) -> None:
            self._labels.learn(values)
            then()

        self.context.ask(
            lambda: [value for name in ListName for value in lists.of(name, retired=True)], learned
        )

    def _undo(self) -> None:
        self.undoing.undo()

    def _reveal(self, changes: Changes) -> None:
        """After what the page reads anew because of the same changes: it comes by the same lane."""
        page = self.current_page()
        if page is not None:
            self.context.ask(lambda: None, lambda _: page.reveal(changes), owner=page)

    # Showing and leaving

    def start(self) -> None:
        """Come up where the person left, as soon as the first page can be seen."""
        with suppress(TypeError):
            self.restoreGeometry(self._settings.window(_GEOMETRY))
        place = from_bytes(self._settings.window(_PLACE), self._store(), PAGES[0].name)
        self._open(place if spec_of(place.page) else Place(PAGES[0].name))
        self.show()
        # The lane answers in order: when this answer comes, the page has had its rows.
        self.context.ask(lambda: None, lambda _: self._be_ready())

    def _be_ready(self) -> None:
        page = self.current_page()
        if page:
            page.focus_first()  # what comes first is there only now that the page has its rows
        self.ready.emit()
        self.show_last_backup()
        if self.context.crashed:
            self.context.ask(self.context.services.entries.last_kept, self._go_on)

    def _go_on(self, kept: tuple[int, bool] | None) -> None:
        """Zorgdesk stopped while something was typed: there it is offered back."""
        if kept is not None:
            activity_id, in_minutes = kept
            self.navigate(Noun.ACTIVITIES, activity_id, tab="minutes" if in_minutes else "live")

    def show_last_backup(self) -> None:
        upkeep = self.context.services.upkeep
        self.context.ask(upkeep.last_backup, lambda at: self.status.show_backup(at, self.context.today()))

    def toggle_full_screen(self) -> None:
        """F11: the page alone, for a projector; and back."""
        on = not self.isFullScreen()
        for part in (self.rail, self.top_bar, self.status):
            part.setVisible(not on)
        page = self.current_page()
        if page:
            page.set_full_screen(on)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def open_palette(self) -> None:
        from zorgdesk.ui.palette.palette import Palette

        if self._palette is None:
            self._palette = Palette(self)
        self._palette.open()

    def come_forward(self) -> None:
        """Be seen: somebody started Zorgdesk again on the same store."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keep(self) -> None:
        """Write down how the window stands; a settings file that cannot be written loses only that."""
        states = {**self._kept, **{name: page.state() for name, page in self._pages.items()}}
        with suppress(ZorgdeskError):
            self._settings.keep_window(
                {
                    _GEOMETRY: bytes(self.saveGeometry().data()),
                    _PLACE: to_bytes(self.place(), self._store()),
                    _PAGES: json.dumps(states).encode(),
                    _LATELY: self.lately.to_bytes(),
                }
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        store_what_is_typed()
        if self.isFullScreen():
            self.toggle_full_screen()
        self.keep()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < px(_COMPACT_BELOW)
        if compact != self._compact:
            self._compact = compact
            self.rail.set_compact(compact)

    def _store(self) -> str:
        return str(self.context.services.path)

    def _kept_states(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._settings.window(_PAGES))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}


def store_what_is_typed() -> None:
    """A field stores its text when it loses the focus: take it away before the window goes."""
    focused = QApplication.focusWidget()
    if focused:
        focused.clearFocus()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
