"""The choices a person has for how Zorgdesk looks and speaks."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.settings import FONT_SIZE
from zorgdesk.ui.page import PageContext

LANGUAGE_NAMES = [("nl", "Nederlands"), ("en", "English"), ("fr", "Français")]
"""Each in its own words, so that it can be found by who does not read the present one."""

FONT_SIZES = (75, 90, 100, 110, 125, 150, 175, 200, 250, 300)


def language_names() -> list[tuple[str, str]]:
    """(value, word) of each language, and the one of the system."""
    return [("system", QCoreApplication.translate("choices", "as the system")), *LANGUAGE_NAMES]


def theme_names() -> list[tuple[str, str]]:
    """(value, word) of each appearance."""
    say = QCoreApplication.translate
    return [
        ("system", say("choices", "as the system")),
        ("light", say("choices", "light")),
        ("dark", say("choices", "dark")),
    ]


def set_font_step(context: PageContext, step: int) -> None:
    """One size larger (1) or smaller (-1), and show it."""
    now = context.settings.get(FONT_SIZE)
    sizes = [size for size in FONT_SIZES if (size > now if step > 0 else size < now)]
    if sizes:
        context.settings.set(FONT_SIZE, min(sizes) if step > 0 else max(sizes))
        context.reopen(None)
