"""Presence per part of a programme, and who chose which of the parts that run side by side."""

from collections.abc import Iterable
from typing import Any

from zorgdesk.db import part_participations as query
from zorgdesk.db import participations, programme, tables
from zorgdesk.db.store import Reading, Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.participations import (
    UNDECIDED,
    PartCounts,
    Participation,
    ParticipationStatus,
)
from zorgdesk.domain.presence import Presence
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.participations import take_part

PRESENT = ParticipationStatus.PRESENT


class PartParticipations:
    """Participation × programme item."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> Presence:
        """All that is known per part of an activity."""
        with self._store.read() as connection:
            return presence_of(connection, activity_id)

    def counts(self, activity_id: int) -> dict[int, PartCounts]:
        """How many chose each part and were in it."""
        with self._store.read() as connection:
            people = participations.of(connection, activity_id)
            return presence_of(connection, activity_id).part_counts(people)

    def choose(self, participation_id: int, item_id: int) -> tuple[int | None, Changes]:
        """Somebody wants this one of the parts that run side by side, and no longer another one of them.

        Never refused: the places left are given, below zero when it is over full, None without a limit.
        Raises ZorgdeskError: not_found, not_parallel.
        """
        with self._store.change("part_participation.chosen") as work:
            one, presence = _known(work, participation_id, item_id)
            if not presence.beside(item_id):
                raise ZorgdeskError("not_parallel")
            _choose(work, presence, one.id, item_id)
            left = _places_left(work.connection, one.activity_id, item_id)
        return left, work.changes

    def unchoose(self, participation_id: int, item_id: int) -> Changes:
        """Somebody chose nothing among the parts beside this one."""
        with self._store.change("part_participation.unchosen") as work:
            one, presence = _known(work, participation_id, item_id)
            for other in presence.beside(item_id):
                _write(work, presence, one.id, other.id, chosen=False)
        return work.changes

    def mark(self, participation_ids: Iterable[int], item_id: int, status: ParticipationStatus) -> Changes:
        """People were present, excused or absent in this part; every other part stays as it was shown.

        Who is present in a part came: the participation as a whole becomes present too. Who sits in one of
        the parts that run side by side chose that one. Raises ZorgdeskError not_found.
        """
        with self._store.change("part_participation.marked") as work:
            names = []
            for participation_id in participation_ids:
                one, presence = _known(work, participation_id, item_id)
                names.append(one.name)
                _mark(work, presence, one, item_id, status)
            work.subject = ", ".join(names)
        return work.changes

    def add(
        self, activity_id: int, person_id: int, item_id: int, status: ParticipationStatus
    ) -> tuple[int, Changes]:
        """Somebody of the register walks into this part. Raises ZorgdeskError not_found."""
        with self._store.change("participation.added") as work:
            participation_id = take_part(work, activity_id, person_id, walk_in=True)
            one, presence = _known(work, participation_id, item_id)
            _mark(work, presence, one, item_id, status)
        return participation_id, work.changes

    def everybody_present(self, activity_id: int, item_id: int) -> Changes:
        """Everybody of whom nothing is known yet in this part was in it."""
        with self._store.change("part_participation.everybody_present") as work:
            work.subject = str((work.row(tables.programme_items, item_id) or {}).get("title", ""))
            presence = presence_of(work.connection, activity_id)
            for one in participations.of(work.connection, activity_id):
                if presence.status(one, item_id) in UNDECIDED:
                    _mark(work, presence, one, item_id, PRESENT, at_the_door=False)
        return work.changes


def presence_of(connection: Reading, activity_id: int) -> Presence:
    """All that is known per part of an activity."""
    return Presence(programme.of(connection, activity_id), query.of(connection, activity_id))


def _known(work: UnitOfWork, participation_id: int, item_id: int) -> tuple[Participation, Presence]:
    """The participant, who becomes what the action is about, and what is known of the activity's parts."""
    found = participations.some(work.connection, [participation_id])
    item = programme.get(work.connection, item_id)
    if not found or item is None or item.activity_id != found[0].activity_id:
        raise ZorgdeskError("not_found")
    work.subject = found[0].name
    return found[0], presence_of(work.connection, item.activity_id)


def _choose(work: UnitOfWork, presence: Presence, participation_id: int, item_id: int) -> None:
    for other in presence.beside(item_id):
        _write(work, presence, participation_id, other.id, chosen=other.id == item_id)


def _mark(
    work: UnitOfWork,
    presence: Presence,
    one: Participation,
    item_id: int,
    status: ParticipationStatus,
    *,
    at_the_door: bool = True,
) -> None:
    said: dict[int, dict[str, Any]] = {}
    if status is PRESENT:
        if one.status is not PRESENT:
            said = {part_id: {"status": one.status} for part_id in _following(presence, one, item_id)}
            at = work.at if at_the_door else None
            work.update(tables.participations, one.id, status=PRESENT, check_in=at)
        said |= {other.id: {"chosen": False, "status": None} for other in presence.beside(item_id)}
        said[item_id] = {"chosen": bool(presence.beside(item_id))}
    for part_id, values in {**said, item_id: {**said.get(item_id, {}), "status": status}}.items():
        _write(work, presence, one.id, part_id, **values)


def _following(presence: Presence, one: Participation, item_id: int) -> list[int]:
    """The other parts that are as the whole is, which is about to change: nobody said anything of them."""
    beside = {other.id for other in presence.beside(item_id)} | {item_id}
    return [
        part.id
        for part in presence.parts
        if part.id not in beside
        and presence.status(one, part.id) is not None
        and not getattr(presence.row(one.id, part.id), "status", None)
    ]


def _write(work: UnitOfWork, presence: Presence, participation_id: int, item_id: int, **values: Any) -> None:
    """Change a row, or make it when it would say something."""
    row = presence.row(participation_id, item_id)
    if row is not None:
        work.update(tables.part_participations, row.id, **values)
    elif any(values.values()):
        work.insert(
            tables.part_participations,
            participation_id=participation_id,
            programme_item_id=item_id,
            **values,
        )


def _places_left(connection: Reading, activity_id: int, item_id: int) -> int | None:
    item = programme.get(connection, item_id)
    if item is None or item.capacity is None:
        return None
    people = participations.of(connection, activity_id)
    counts = presence_of(connection, activity_id).part_counts(people)
    return item.capacity - counts[item_id].chosen
