"""What can be done with the editable lists."""

from collections.abc import Callable
from typing import Protocol

from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.ui.page import Latest, PageContext


class ListsView(Protocol):
    def show_values(self, values: list[ListValue], chosen: int | None) -> None:
        """Show the values of the open list, in order, with this one chosen."""


class ListsPresenter:
    """One list is open at a time."""

    def __init__(self, context: PageContext, view: ListsView) -> None:
        self._context = context
        self._view = view
        self._latest = Latest()
        self.list_name = ListName.ACTIVITY_KIND

    def open(self, list_name: ListName) -> None:
        self.list_name = list_name
        self.load()

    def load(self, chosen: int | None = None) -> None:
        lists, name = self._context.services.lists, self.list_name
        self._context.ask(
            lambda: lists.of(name, retired=True),
            self._latest(lambda values: self._view.show_values(values, chosen)),
        )

    def add(self, words: str, parent: str | None = None) -> None:
        """A new value at the end, in the language of the window; nothing typed does nothing."""
        if not words.strip():
            return
        lists, name, language = self._context.services.lists, self.list_name, self._context.labels.language
        self._context.act(
            lambda: lists.add(name, words, language, parent=parent), lambda added: self.load(added[0])
        )

    def rename(self, value: ListValue, **labels: str) -> None:
        """New words: label_nl, label_en, label_fr. The ones that are as they were are left alone."""
        changed = {name: words.strip() for name, words in labels.items()}
        changed = {name: words for name, words in changed.items() if words != getattr(value, name)}
        if changed:
            lists = self._context.services.lists
            self._context.act(lambda: lists.rename(value.id, **changed), failed=self._failed(value))

    def move(self, value: ListValue, position: int) -> None:
        """To a place in the list, 0 is first."""
        lists = self._context.services.lists
        self._context.act(lambda: lists.move(value.id, position), lambda _: self.load(value.id))

    def set_retired(self, value: ListValue, retired: bool) -> None:
        """No longer offered, or offered again."""
        lists = self._context.services.lists
        change = lists.retire if retired else lists.restore
        self._context.act(lambda: change(value.id), lambda _: self.load(value.id))

    def _failed(self, value: ListValue) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._context.messages.failed(error)
            self.load(value.id)

        return failed
