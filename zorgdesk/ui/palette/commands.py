"""What can be done by its name from anywhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.lists import ListName
from zorgdesk.settings import LANGUAGE, THEME, Setting
from zorgdesk.ui.history.showing import show_chosen_history
from zorgdesk.ui.keys import show_keys
from zorgdesk.ui.page import Command
from zorgdesk.ui.pages import PAGES, SIDE_PAGES, title_of
from zorgdesk.ui.settings.choices import LANGUAGE_NAMES, set_font_step, theme_names

if TYPE_CHECKING:
    from zorgdesk.ui.window import Window


def window_commands(window: "Window") -> list[Command]:
    """What the open page offers, then what can be done anywhere."""
    page = window.current_page()
    own = page.commands() if page else []
    return [*own, *_new(window), *_go(window), *_themes(window), *_look(window), *_other(window)]


def _new(window: "Window") -> list[Command]:
    say = QCoreApplication.translate
    titles = {
        "activities": say("commands", "New activity"),
        "people": say("commands", "New person"),
        "organisations": say("commands", "New organisation"),
        "policy_signals": say("commands", "New signal"),
        "tasks": say("commands", "New task"),
    }

    return [Command(title, partial(window.go, name, new=True), "plus") for name, title in titles.items()]


def _go(window: "Window") -> list[Command]:
    told = QCoreApplication.translate("commands", "Go to {page}")
    return [
        Command(told.format(page=title_of(spec)), partial(window.go, spec.name), spec.icon, spec.shortcut)
        for spec in (*PAGES, *SIDE_PAGES)
    ]


def _themes(window: "Window") -> list[Command]:
    """What was said about each theme, over all years."""
    told = QCoreApplication.translate("commands", "Statements about {theme}")
    themes = window.context.labels.choices(ListName.THEME, retired=True)
    return [
        Command(told.format(theme=word), partial(window.context.go, "statements", only=code), "quote")
        for code, word in themes
    ]


def _look(window: "Window") -> list[Command]:
    say = QCoreApplication.translate
    context = window.context

    def choose(setting: Setting[str], value: str) -> None:
        context.settings.set(setting, value)
        context.reopen(None)

    look = say("commands", "Appearance: {name}")
    speak = say("commands", "Language: {name}")
    return [
        *(
            Command(look.format(name=name), partial(choose, THEME, value), "sun")
            for value, name in theme_names()
        ),
        *(
            Command(speak.format(name=name), partial(choose, LANGUAGE, value), "language")
            for value, name in LANGUAGE_NAMES
        ),
        Command(say("commands", "Larger text"), partial(set_font_step, context, 1), "font-size"),
        Command(say("commands", "Smaller text"), partial(set_font_step, context, -1), "font-size"),
    ]


def _other(window: "Window") -> list[Command]:
    say = QCoreApplication.translate
    from zorgdesk.ui.daily_backup import back_up

    return [
        Command(say("commands", "Undo"), window.undoing.undo, "undo", "Ctrl+Z"),
        Command(say("commands", "Do again"), window.undoing.redo, "redo", "Ctrl+Shift+Z"),
        Command(
            say("commands", "History of what you are on"),
            partial(show_chosen_history, window),
            "history",
            "Ctrl+Shift+H",
        ),
        Command(say("commands", "Full screen"), window.toggle_full_screen, "fullscreen", "F11"),
        Command(say("commands", "Make a backup now"), partial(back_up, window), "database"),
        Command(say("commands", "List of keys"), partial(show_keys, window), "keyboard", "F1"),
        Command(say("commands", "Close Zorgdesk"), QApplication.closeAllWindows, "close", "Ctrl+Q"),
    ]
