"""Choosing a person by a few letters, or naming a new one."""

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.names import split_name
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record_choice import SUGGESTED, MakingChoice, RecordChoice
from zorgdesk.ui.widgets.search_combo import Suggestion


class PersonChoice(MakingChoice):
    """The detail behind a name is the person's organisation."""

    def look_up(self, typed: str) -> list[Suggestion]:
        return _people(self._context, typed)

    def make(self, name: str) -> tuple[int, Changes]:
        return self._context.services.people.add(*split_name(name))


class KnownPersonChoice(RecordChoice):
    """For a question that only somebody of the register answers: who is the same person?"""

    def look_up(self, typed: str) -> list[Suggestion]:
        return _people(self._context, typed)


def _people(context: PageContext, typed: str) -> list[Suggestion]:
    found = context.services.search.find(typed, SUGGESTED, (Noun.PEOPLE,))
    return [Suggestion(hit.id, hit.title, hit.detail) for hit in found]
