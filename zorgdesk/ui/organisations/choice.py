"""Choosing an organisation by a few letters, or naming a new one."""

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record_choice import SUGGESTED, MakingChoice, RecordChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class OrganisationChoice(MakingChoice):
    """The detail behind a name is its municipality. `but_not` is never offered: what is chosen for it."""

    but_not: int | None = None

    def look_up(self, typed: str) -> list[Suggestion]:
        return [one for one in _organisations(self._context, typed) if one.key != self.but_not]

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.organisations.add(name)


class KnownOrganisationChoice(RecordChoice):
    """For a question that only an organisation of the register answers: which one is the same?"""

    def look_up(self, typed: str) -> list[Suggestion]:
        return _organisations(self._context, typed)


def _organisations(context: PageContext, typed: str) -> list[Suggestion]:
    found = context.services.organisations.matches(typed, SUGGESTED)
    return [Suggestion(one.id, one.name, one.municipality) for one in found]
