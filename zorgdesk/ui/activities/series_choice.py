"""Choosing the series of an activity, or beginning a new one."""

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.names import fold
from zorgdesk.ui.record_choice import MakingChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class SeriesChoice(MakingChoice):
    """Every series that has the typed letters in its title."""

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.series.all()
        return [Suggestion(one.id, one.title) for one in found if fold(typed) in fold(one.title)]

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.series.add(name)
