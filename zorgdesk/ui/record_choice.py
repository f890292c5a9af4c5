"""Choosing a record by a few letters; a choice that makes records also takes the name of a new one."""

from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import Signal

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

SUGGESTED = 8


class RecordChoice(SearchCombo):
    """Emits `picked(id | None)`, of a record that is there.

    With `clear_after` the field is empty again once something was picked, to pick the next.
    """

    takes_new: ClassVar[bool] = False
    picked = Signal(object)

    def __init__(self, context: PageContext, placeholder: str = "", clear_after: bool = False) -> None:
        super().__init__(placeholder, self.takes_new, clear_after)
        self._context = context
        self._answer = Latest()
        self.query_changed.connect(self._suggest)
        self.chosen.connect(self.picked)

    @abstractmethod
    def look_up(self, typed: str) -> list[Suggestion]:
        """What fits; called on the database lane."""

    def commit(self) -> None:
        """As leaving the field does: emptied means nobody, and what was not chosen is forgotten."""
        if not self.text().strip() and self.key() is not None:
            self.set_value(None, "")
            self.chosen.emit(None)
        else:
            self.set_value(*self._value)

    def _suggest(self, typed: str) -> None:
        self._context.ask(lambda: self.look_up(typed), self._answer(self.set_suggestions), owner=self)


class MakingChoice(RecordChoice):
    """A new name becomes a record first, in an action of its own, and is picked then."""

    takes_new = True

    def __init__(self, context: PageContext, placeholder: str = "", clear_after: bool = False) -> None:
        super().__init__(context, placeholder, clear_after)
        self._made = Latest()
        self.created.connect(self._create)

    @abstractmethod
    def make(self, name: str) -> tuple[int, Changes]:
        """A new record of that name; called on the database lane."""

    def commit(self) -> None:
        """A new record that is on its way is made, and no longer picked here."""
        self._made(lambda _outcome: None)
        super().commit()

    def _create(self, name: str) -> None:
        def made(outcome: tuple[int, Changes]) -> None:
            if not self._clear_after:
                self.set_value(outcome[0], name)
            self.picked.emit(outcome[0])

        self._context.act(lambda: self.make(name), self._made(made), owner=self)
