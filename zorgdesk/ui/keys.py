"""The keys that work anywhere in the window, and the list of them behind F1."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from zorgdesk.ui.history.showing import show_chosen_history
from zorgdesk.ui.page import Page
from zorgdesk.ui.pages import PAGES, title_of

if TYPE_CHECKING:
    from zorgdesk.ui.window import Window


def install_keys(window: "Window") -> None:
    """Connect every key of the window to what it does."""
    for spec in PAGES:
        _on(window, spec.shortcut, partial(window.go, spec.name))
    _on(window, "Ctrl+K", window.open_palette)
    _on(window, "Ctrl+Z", window.undoing.undo)
    _on(window, "Ctrl+Shift+Z", window.undoing.redo)
    _on(window, "Ctrl+Y", window.undoing.redo)
    _on(window, "Ctrl+Shift+H", lambda: show_chosen_history(window))
    _on(window, "F11", window.toggle_full_screen)
    _on(window, "Ctrl+N", _with_page(window, lambda page: page.new_record()))
    _on(window, "Ctrl+F", _with_page(window, lambda page: page.focus_filter()))
    _on(window, "Alt+Left", window.back)
    _on(window, "F1", lambda: show_keys(window))
    _on(window, "Ctrl+,", lambda: window.go("settings"))
    _on(window, "Ctrl+Q", QApplication.closeAllWindows)


def key_list(window: "Window") -> list[tuple[str, str]]:
    """(key, what it does): those of the window, then those of the page on screen."""
    say = QCoreApplication.translate
    pages = [(spec.shortcut, title_of(spec)) for spec in PAGES]
    everywhere = [
        ("Ctrl+K", say("keys", "search, or do something by its name")),
        ("Ctrl+N", say("keys", "new on this page")),
        ("Ctrl+F", say("keys", "go to the filter")),
        ("Alt+←", say("keys", "back to where you were")),
        ("Ctrl+Z", say("keys", "undo")),
        ("Ctrl+Shift+Z", say("keys", "do again")),
        ("Ctrl+Shift+H", say("keys", "history of what you are on")),
        ("F11", say("keys", "full screen, and back")),
        ("Ctrl+,", say("keys", "settings")),
        ("F1", say("keys", "this list")),
        ("Ctrl+Q", say("keys", "close Zorgdesk")),
    ]
    page = window.current_page()
    return [*everywhere, *pages, *(page.keys() if page else [])]


def show_keys(window: "Window") -> None:
    """Show the list of keys over the window until it is closed."""
    from zorgdesk.ui.key_list import KeyListDialog

    KeyListDialog(key_list(window), window).open()


def _on(window: "Window", keys: str, do: Callable[[], object]) -> None:
    QShortcut(QKeySequence(keys), window).activated.connect(do)


def _with_page(window: "Window", do: Callable[[Page], object]) -> Callable[[], object]:
    def on_page() -> None:
        page = window.current_page()
        if page:
            do(page)

    return on_page
