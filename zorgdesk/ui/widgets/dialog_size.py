"""Dialogs with the room they want, and never larger than there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px

_OF_WINDOW = 0.94


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size in pixels at 100 %, within the window it lies over or else the screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent else dialog.screen().availableSize()
    dialog.resize(QSize(px(width), px(height)).boundedTo(room * _OF_WINDOW))


def space_dialog(dialog: QDialog) -> None:
    """Give a dialog that Qt laid out the margins of our own."""
    layout = dialog.layout()
    if layout:
        layout.setContentsMargins(px(24), px(20), px(24), px(20))


def over_foot(dialog: QDialog, area: QWidget, *buttons: QWidget, told: QWidget | None = None) -> None:
    """Lay a dialog out as something that may scroll, over the buttons that end it: those stay in view.

    `told` stands left of them, for what must be read before they are used.
    """
    foot = QHBoxLayout()
    foot.setContentsMargins(px(24), px(12), px(24), px(20))
    foot.setSpacing(px(8))
    if told is not None:
        foot.addWidget(told, 1)
    foot.addStretch()
    for one in buttons:
        foot.addWidget(one)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(area, 1)
    box.addLayout(foot)
