"""A block whose fields are stored one by one, each when it is left."""

from abc import abstractmethod
from typing import Any

from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.widgets.block_list import Block


class StoredBlock(Block):
    """Subclasses say how to store, and show what they are given in `show_stored`."""

    def __init__(self, context: PageContext, editor: QWidget) -> None:
        super().__init__(editor)
        self.context = context
        self.fields = StoredFields(self._store)
        self._item: Any = None

    @abstractmethod
    def edit(self, **fields: Any) -> Changes:
        """Store these fields. Called on the database lane."""

    @abstractmethod
    def show_stored(self, item: Any) -> None:
        """Show this thing."""

    def show_item(self, item: Any) -> None:
        self._item = item
        self.show_stored(item)

    def _store(self, field: str, value: Any) -> None:
        self.context.act(lambda: self.edit(**{field: value}), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """Say why, and show again what is stored."""
        self.context.messages.failed(error)
        self.show_item(self._item)
