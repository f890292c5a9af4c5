"""What a user does with the speakers' list: asking for the floor, giving it, and how long it took."""

from collections.abc import Sequence
from dataclasses import dataclass

from zorgdesk.db import activities as activity_query
from zorgdesk.db import tables
from zorgdesk.db import turns as query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.turns import Turn, running, waiting
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.newcomers import organisation_from_name, person_from_name


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who takes a turn. A name that is not known yet stays text until the turn is written down."""

    person_id: int | None = None
    organisation_id: int | None = None
    new_person: str | None = None
    new_organisation: str | None = None


class Turns:
    """The speakers' list of one activity. Nobody stands in it twice, and one at most has the floor."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[Turn]:
        """The turns that were and are, in their order, then those that wait."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def get(self, turn_id: int) -> Turn | None:
        """One turn that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, turn_id)

    def ask(self, activity_id: int, speaker: Speaker) -> tuple[int, Changes]:
        """Somebody asks for the floor: last in the list, or where they already wait.

        Raises ZorgdeskError name_missing.
        """
        with self._store.change("turn.asked") as work:
            turn_id = _asked(work, activity_id, speaker)
        return turn_id, work.changes

    def give(self, activity_id: int, speaker: Speaker) -> tuple[int, Changes]:
        """Give somebody the floor at once, asked or not. Raises ZorgdeskError name_missing."""
        with self._store.change("turn.started") as work:
            turn_id = _asked(work, activity_id, speaker)
            _start(work, turn_id)
        return turn_id, work.changes

    def start(self, turn_id: int) -> Changes:
        """Give the floor to one who waits; whoever had it has spoken."""
        with self._store.change("turn.started") as work:
            _start(work, turn_id)
        return work.changes

    def end(self, activity_id: int) -> Changes:
        """Whoever has the floor has spoken."""
        with self._store.change("turn.ended") as work:
            turn = running(query.of(work.connection, activity_id))
            work.subject = turn.name if turn else ""
            end_turns(work, activity_id)
        return work.changes

    def move(self, turn_id: int, place: int) -> Changes:
        """Put one who waits at a place in the list, 0 is first."""
        with self._store.change("turn.moved") as work:
            turn = _turn(work, turn_id)
            if turn is not None and turn.waits:
                queue = waiting(query.of(work.connection, turn.activity_id))
                order = [one for one in queue if one.id != turn_id]
                order.insert(max(place, 0), turn)
                _number(work, order, [one.position for one in queue])
        return work.changes

    def withdraw(self, turn_id: int) -> Changes:
        """Off the list: asked by mistake, or no longer wanted. Of a turn that was taken the time goes too."""
        with self._store.change("turn.withdrawn") as work:
            if _turn(work, turn_id) is not None:
                work.move_to_bin(tables.turns, turn_id)
        return work.changes


def end_turns(work: UnitOfWork, activity_id: int, *, in_part: int | None = None) -> None:
    """Whoever has the floor has spoken: because somebody says so, or because the part or the activity ends.

    With `in_part`, only a turn that was taken in that programme item.
    """
    for turn in query.of(work.connection, activity_id):
        if turn.runs and in_part in (None, turn.programme_item_id):
            work.update(tables.turns, turn.id, ended_at=work.at)


def _asked(work: UnitOfWork, activity_id: int, speaker: Speaker) -> int:
    """The turn in which somebody waits, new when they did not yet."""
    person_id, organisation_id = _who(work, activity_id, speaker)
    queue = waiting(query.of(work.connection, activity_id))
    there = next((one for one in queue if _same(one, person_id, organisation_id)), None)
    if there is not None:
        work.subject = there.name
        return there.id
    turn_id = work.insert(
        tables.turns,
        activity_id=activity_id,
        position=query.next_position(work.connection, activity_id),
        person_id=person_id,
        organisation_id=organisation_id,
        asked_at=work.at,
    )
    _turn(work, turn_id)
    return turn_id


def _who(work: UnitOfWork, activity_id: int, speaker: Speaker) -> tuple[int | None, int | None]:
    person_id, organisation_id = speaker.person_id, speaker.organisation_id
    if person_id is None and speaker.new_person:
        person_id = person_from_name(work, speaker.new_person)
    if organisation_id is None and speaker.new_organisation:
        organisation_id = organisation_from_name(work, speaker.new_organisation)
    if person_id is None and organisation_id is None:
        raise ZorgdeskError("name_missing")
    if person_id is not None and organisation_id is None:
        organisation_id = query.organisation_of(work.connection, activity_id, person_id)
    return person_id, organisation_id


def _same(turn: Turn, person_id: int | None, organisation_id: int | None) -> bool:
    if person_id is not None or turn.person_id is not None:
        return turn.person_id == person_id
    return turn.organisation_id == organisation_id


def _start(work: UnitOfWork, turn_id: int) -> None:
    turn = _turn(work, turn_id)
    if turn is None or not turn.waits:
        return
    end_turns(work, turn.activity_id)
    items = activity_query.running_items(work.connection, turn.activity_id)
    part = items[-1] if items else None
    work.update(tables.turns, turn_id, started_at=work.at, programme_item_id=part)


def _number(work: UnitOfWork, order: Sequence[Turn], positions: Sequence[int]) -> None:
    for turn, position in zip(order, positions, strict=True):
        work.update(tables.turns, turn.id, position=position)


def _turn(work: UnitOfWork, turn_id: int) -> Turn | None:
    """The turn; who speaks becomes what the action is about."""
    turn = query.get(work.connection, turn_id)
    if turn is not None:
        work.subject = turn.name
    return turn
