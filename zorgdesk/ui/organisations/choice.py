"""Choosing an organisation by a few letters, or naming a new one."""

from PySide6.QtCore import Signal

from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SUGGESTED = 8


class OrganisationChoice(SearchCombo):
    """Emits `picked(id | None)`. A new name becomes an organisation first, in an action of its own."""

    picked = Signal(object)

    def __init__(self, context: PageContext, can_create: bool = True) -> None:
        super().__init__(can_create=can_create)
        self._context = context
        self._answer = Latest()
        self.query_changed.connect(self._suggest)
        self.chosen.connect(self.picked)
        self.created.connect(self._create)

    def _suggest(self, typed: str) -> None:
        matches = self._context.services.organisations.matches
        self._context.ask(
            lambda: [Suggestion(one.id, one.name, one.municipality) for one in matches(typed, _SUGGESTED)],
            self._answer(self.set_suggestions),
            owner=self,
        )

    def _create(self, name: str) -> None:
        add = self._context.services.organisations.add

        def made(outcome: tuple[int, object]) -> None:
            self.set_value(outcome[0], name)
            self.picked.emit(outcome[0])

        self._context.act(lambda: add(name), made, owner=self)
