"""Choosing an organisation by a few letters, or naming a new one."""

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.record_choice import SUGGESTED, RecordChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class OrganisationChoice(RecordChoice):
    """The detail behind a name is its municipality."""

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.organisations.matches(typed, SUGGESTED)
        return [Suggestion(one.id, one.name, one.municipality) for one in found]

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.organisations.add(name)
