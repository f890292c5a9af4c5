"""Choosing a record by a few letters, or naming a new one."""

from abc import abstractmethod

from PySide6.QtCore import Signal

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

SUGGESTED = 8


class RecordChoice(SearchCombo):
    """Emits `picked(id | None)`. A new name becomes a record first, in an action of its own.

    With `clear_after` the field is empty again once something was picked, to pick the next.
    """

    picked = Signal(object)

    def __init__(
        self, context: PageContext, can_create: bool = True, placeholder: str = "", clear_after: bool = False
    ) -> None:
        super().__init__(placeholder, can_create, clear_after)
        self._context = context
        self._answer = Latest()
        self._made = Latest()
        self.query_changed.connect(self._suggest)
        self.chosen.connect(self.picked)
        self.created.connect(self._create)

    @abstractmethod
    def look_up(self, typed: str) -> list[Suggestion]:
        """What fits; called on the database lane."""

    def make(self, name: str) -> tuple[int, Changes]:
        """A new record of that name; called on the database lane. Only where new names are taken."""
        raise NotImplementedError

    def commit(self) -> None:
        """As leaving the field does: emptied means nobody, and what was not chosen is forgotten.

        A new record that is on its way is made, and no longer picked here.
        """
        self._made(lambda _outcome: None)
        if not self.text().strip() and self.key() is not None:
            self.set_value(None, "")
            self.chosen.emit(None)
        else:
            self.set_value(*self._value)

    def _suggest(self, typed: str) -> None:
        self._context.ask(lambda: self.look_up(typed), self._answer(self.set_suggestions), owner=self)

    def _create(self, name: str) -> None:
        def made(outcome: tuple[int, Changes]) -> None:
            if not self._clear_after:
                self.set_value(outcome[0], name)
            self.picked.emit(outcome[0])

        self._context.act(lambda: self.make(name), self._made(made), owner=self)
