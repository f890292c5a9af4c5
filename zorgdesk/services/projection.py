"""Showing an activity to the whole room: never a private note, and never who is to stay anonymous."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property

from zorgdesk.db import activities, programme, public_names, turns
from zorgdesk.db import projection as query
from zorgdesk.db import voices as voice_query
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.programme_course import part_number, running_item
from zorgdesk.domain.projection import Namings, Projected, mark_of, namings, who
from zorgdesk.domain.public_names import Decisions
from zorgdesk.domain.turns import running, waiting
from zorgdesk.domain.voices import Voice
from zorgdesk.exports.mentions import Mention, Named, NameFinder, normal, renamed

_POINTS, _WAITING = 4, 4
_ANONYMOUS = NamedAs.ANONYMOUS


class Projection:
    """What the window for the projector shows."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int, *, somebody: str, marks: Collection[str] = ()) -> Projected | None:
        """An activity as the room may see it; None when it is gone.

        `somebody` is said instead of a name. `marks` (see `mark_of`) are of who is not named, whatever the
        store says.
        """
        with self._store.read() as connection:
            activity = activities.get(connection, activity_id)
            if activity is None:
                return None
            voices = voice_query.of(connection, activity_id)
            told = query.told(connection, activity_id)
            decisions = public_names.decisions(connection, activity_id)
            items = programme.of(connection, activity_id)
            points = query.points_of_attention(connection, activity_id, _POINTS)
            taken = turns.of(connection, activity_id)
        marked = [(who(person, None), _ANONYMOUS) for person in _marked(activity.uid, voices, marks)]
        naming = namings(activity.named_as, [*told, *marked])
        cover = _Cover(voices, naming, decisions, somebody)
        item, speaks = running_item(items), running(taken)
        return Projected(
            replace(activity, title=cover.over(activity.title)),
            replace(item, title=cover.over(item.title)) if item else None,
            part_number(items, item) if item else None,
            [cover.over(point.text, all_names=point.naming is _ANONYMOUS) for point in points],
            naming.called(speaks, somebody) if speaks else "",
            [naming.called(turn, somebody) for turn in waiting(taken)[:_WAITING]],
        )


class _Cover:
    """Other words for the names of who stays anonymous, as the public minutes find them in a text."""

    def __init__(self, voices: Sequence[Voice], naming: Namings, decisions: Decisions, somebody: str) -> None:
        self._voices = voices
        self._naming = naming
        self._decisions = decisions
        self._somebody = somebody

    def over(self, text: str, *, all_names: bool = False) -> str:
        """The text; with `all_names` nobody is named in it: who they talk about may tell who talks."""
        if not all_names and not self._naming.hides_anybody():
            return text
        text = normal(text)

        def instead(mention: Mention) -> str | None:
            if not all_names and not any(self._anonymous(person) for person in mention.people):
                return None
            return self._decisions.get(mention.words, self._somebody)

        return renamed(text, self._finder.find(text), instead)

    @cached_property
    def _finder(self) -> NameFinder:
        people = (Named(voice.person_id, voice.name) for voice in self._voices if voice.is_person)
        return NameFinder(people, (voice.name for voice in self._voices if not voice.is_person))

    def _anonymous(self, person: Named) -> bool:
        return self._naming.of(who(person.person_id, None)) is _ANONYMOUS


def _marked(activity_uid: str, voices: Sequence[Voice], marks: Collection[str]) -> list[int]:
    people = (voice.person_id for voice in voices if voice.person_id is not None)
    return [person for person in people if mark_of(activity_uid, person) in marks]
