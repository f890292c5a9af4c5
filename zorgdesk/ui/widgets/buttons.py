"""Buttons in their four weights. One primary button a page, at most."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px

Kind = Literal["primary", "big", "default", "quiet", "danger", "link", "crumb"]

_ICON_ROLES = {"primary": "on_accent", "big": "on_accent", "danger": "danger", "link": "accent"}


class Button(QPushButton):
    """A push button that Enter presses as well, whose icon grows with the text and keeps its distance."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_icon()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        super().setIcon(icon)
        self._size_icon()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._size_icon()

    def _size_icon(self) -> None:
        if self.text():
            self.setIconSize(
                QSize(px(34), px(20)) if self.property("kind") == "big" else QSize(px(24), px(18))
            )


def button(
    text: str, kind: Kind = "default", icon_name: str = "", clicked: Callable[[], object] | None = None
) -> Button:
    """A push button; `big` is the one thing to do on a page, `link` looks like underlined text."""
    made = Button(text)
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
