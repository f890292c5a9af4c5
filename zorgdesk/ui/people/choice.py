"""Choosing a person by a few letters, or naming a new one."""

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.names import split_name
from zorgdesk.ui.record_choice import SUGGESTED, RecordChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class PersonChoice(RecordChoice):
    """The detail behind a name is the person's organisation."""

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.search.find(typed, SUGGESTED, (Noun.PEOPLE,))
        return [Suggestion(hit.id, hit.title, hit.detail) for hit in found]

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.people.add(*split_name(name))
