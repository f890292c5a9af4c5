"""Buttons in their four weights. One primary button a page, at most."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from zorgdesk.ui.icons import icon

Kind = Literal["primary", "big", "default", "quiet", "danger", "link", "crumb"]

_ICON_ROLES = {"primary": "on_accent", "big": "on_accent", "danger": "danger", "link": "accent"}


def button(
    text: str, kind: Kind = "default", icon_name: str = "", clicked: Callable[[], object] | None = None
) -> QPushButton:
    """A push button; `big` is the one thing to do on a page, `link` looks like underlined text."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_ROLES.get(kind, "text")))
    if clicked:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(
    icon_name: str, name: str, clicked: Callable[[], object] | None = None, parent: QWidget | None = None
) -> QToolButton:
    """A button with an icon alone; `name` is its tool tip and what a screen reader says."""
    made = QToolButton(parent)
    made.setIcon(icon(icon_name, "quiet", "accent"))
    made.setToolTip(name)
    made.setAccessibleName(name)
    if clicked:
        made.clicked.connect(lambda _checked=False: clicked())
    return made
