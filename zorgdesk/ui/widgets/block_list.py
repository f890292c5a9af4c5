"""Things with several fields, below each other: read at a glance, and opened in place to be changed."""

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from zorgdesk.ui.icons import icon
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import Role, label

Passage = tuple[str, Role]
"""A text and the role it has: one line or paragraph of what is read."""


class Block(QWidget):
    """Shows its passages; the pencil opens `editor` in their place, and Escape or the tick closes it.

    Subclasses give the editor and `show_item`, which names the buttons.
    """

    removed = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.reading = QWidget()
        self._passages = QVBoxLayout(self.reading)
        self._passages.setContentsMargins(0, px(4), 0, px(4))
        self._passages.setSpacing(px(2))
        self.opener = icon_button("edit", "", self.toggle)
        self.remover = icon_button("trash", "", self.removed.emit)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self._buttons.addWidget(self.opener)
        self._buttons.addWidget(self.remover)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reading, 1)
        row.addWidget(editor, 1)
        row.addLayout(self._buttons)
        row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        editor.hide()

    @abstractmethod
    def show_item(self, item: Any) -> None:
        """Show this thing, which may be the same one changed."""

    def name_buttons(self, changing: str, removing: str) -> None:
        """Say in words, for the tool tip and a screen reader, what the pencil and the bin do."""
        for one, words in ((self.opener, changing), (self.remover, removing)):
            one.setToolTip(words)
            one.setAccessibleName(words)

    def show_passages(self, passages: Sequence[Passage], badge: BadgeContent | None = None) -> None:
        """What is read while the block is closed; empty passages are left out."""
        while one := self._passages.takeAt(0):
            if widget := one.widget():
                widget.hide()
                widget.deleteLater()
        for text, role in passages:
            if text:
                self._passages.addWidget(label(text, role, wrap=True))
        if badge:
            self._passages.addWidget(Badge(badge), 0, Qt.AlignmentFlag.AlignLeft)

    def add_button(self, one: QToolButton) -> None:
        """One more thing to do with it, before the others."""
        self._buttons.insertWidget(0, one)

    def is_open(self) -> bool:
        """Whether its fields can be changed now."""
        return not self.editor.isHidden()

    def toggle(self) -> None:
        """Open it, or go back to reading."""
        self.set_open(not self.is_open())

    def set_open(self, is_open: bool) -> None:
        """Show the editor with the keyboard in it, or what is read."""
        self.editor.setVisible(is_open)
        self.reading.setVisible(not is_open)
        self.opener.setIcon(icon("check" if is_open else "edit", "quiet", "accent"))
        (self.editor if is_open else self.opener).setFocus()

    def event(self, event: QEvent) -> bool:
        """Escape closes the block before it closes what is around it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.is_open():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self.set_open(False)
        else:
            super().keyPressEvent(event)


class BlockList(QWidget):
    """The blocks in the order they are given. One that is being changed stays where it is, and open."""

    def __init__(self, make: Callable[[Any], Block], parent: QWidget | None = None) -> None:
        """`make` gets the thing a new block is for; the block is shown the thing right after."""
        super().__init__(parent)
        self._make = make
        self.blocks: dict[Hashable, Block] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_items(self, items: Sequence[Any]) -> None:
        """Show these, each known by its `id`."""
        for gone in self.blocks.keys() - {one.id for one in items}:
            block = self.blocks.pop(gone)
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        for place, item in enumerate(items):
            block = self.blocks.get(item.id) or self._add(item)
            block.show_item(item)
            if self._column.indexOf(block) != place:
                self._column.removeWidget(block)
                self._column.insertWidget(place, block)

    def _add(self, item: Any) -> Block:
        block = self.blocks[item.id] = self._make(item)
        self._column.addWidget(block)
        return block
