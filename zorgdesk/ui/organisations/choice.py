"""Choosing an organisation by a few letters, or naming a new one."""

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.record_choice import SUGGESTED, RecordChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class OrganisationChoice(RecordChoice):
    """The detail behind a name is its municipality. `but_not` is never offered: what is chosen for it."""

    but_not: int | None = None

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.organisations.matches(typed, SUGGESTED)
        return [Suggestion(one.id, one.name, one.municipality) for one in found if one.id != self.but_not]

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.organisations.add(name)
