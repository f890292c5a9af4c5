"""The programme of an activity: its parts, who speaks in them, and the clock of the evening."""

from collections.abc import Callable
from typing import Any

from zorgdesk.db import activities as activity_query
from zorgdesk.db import programme as query
from zorgdesk.db import tables
from zorgdesk.db import turns as turn_query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.activities import Contribution, ProgrammeItem, ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.programme_course import item_to_start, running_item, slot_started
from zorgdesk.domain.programme_order import (
    Beside,
    Groups,
    dropped,
    group_dropped,
    group_stepped,
    joined,
    parted,
    stepped,
)
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.arranging import arrange
from zorgdesk.services.fields import known, required
from zorgdesk.services.newcomers import organisation_from_name, person_from_name
from zorgdesk.services.turns import end_turns

_ITEM_FIELDS = {
    "title",
    "kind",
    "slot",
    "starts_at",
    "duration_minutes",
    "started_at",
    "ended_at",
    "capacity",
}
_CONTRIBUTION_FIELDS = {
    "person_id",
    "organisation_id",
    "role",
    "job_title",
    "position",
    "confirmed",
    "projector",
    "transport",
    "fee_cents",
    "recording_consent",
    "needs",
}


class Programme:
    """Programme items in order, and the contributions to each."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[ProgrammeItem]:
        """The programme of an activity in its order."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def contributions(self, activity_id: int) -> list[Contribution]:
        """Who speaks in an activity, by programme item."""
        with self._store.read() as connection:
            return query.contributions_of(connection, activity_id)

    def add(
        self,
        activity_id: int,
        title: str,
        *,
        kind: ProgrammeItemKind | None = None,
        position: int | None = None,
        together: bool = False,
        **fields: Any,
    ) -> tuple[int, Changes]:
        """A new item, at the end unless a place (0 is first) is given.

        `together`: at the same time as the one above it, and as long and of the same kind unless said
        otherwise. Raises ZorgdeskError title_missing.
        """
        chosen = {} if kind is None else {"kind": kind}
        values = known({"title": title, **chosen, **fields}, _ITEM_FIELDS)
        required(values, "title")
        with self._store.change("programme_item.added", title) as work:
            items = query.of(work.connection, activity_id)
            order = [item.id for item in items]
            place = len(order) if position is None else position
            if together and 0 < place <= len(items):
                values = _like(items[place - 1]) | values
            item_id = work.insert(
                tables.programme_items, activity_id=activity_id, position=len(order), **values
            )
            order.insert(place, item_id)
            _number(work, order)
            if together:
                arrange(work, item_id, lambda groups: joined(groups, item_id))
        return item_id, work.changes

    def edit(self, item_id: int, **fields: Any) -> Changes:
        """Change fields of an item. Raises ZorgdeskError title_missing."""
        values = known(fields, _ITEM_FIELDS)
        required(values, "title")
        with self._store.change("programme_item.edited") as work:
            work.subject = _title(work, item_id)
            work.update(tables.programme_items, item_id, **values)
        return work.changes

    def step(self, item_id: int, step: int, *, whole: bool = False) -> Changes:
        """One place up (-1) or down (1): within the parts at its time, then out of them, then past the next.

        `whole` takes everything that runs at the same time along. Clock times follow the new order; a time
        that was given to what is moved is left behind.
        """
        change = group_stepped if whole else stepped
        return self._arranged(item_id, lambda groups: change(groups, item_id, step))

    def place(self, item_id: int, target_id: int, where: Beside, *, whole: bool = False) -> Changes:
        """Before, after or at the same time as another item; `whole` with all that runs at its time."""
        change = group_dropped if whole else dropped
        return self._arranged(item_id, lambda groups: change(groups, item_id, target_id, where))

    def set_parallel(self, item_id: int, parallel: bool) -> Changes:
        """Let an item run at the same time as the one above it, or after it again; the first cannot."""
        change = joined if parallel else parted
        return self._arranged(item_id, lambda groups: change(groups, item_id))

    def _arranged(self, item_id: int, change: Callable[[Groups], Groups]) -> Changes:
        with self._store.change("programme_item.moved") as work:
            work.subject = _title(work, item_id)
            arrange(work, item_id, change)
        return work.changes

    def delete(self, item_id: int) -> Changes:
        """To the bin; what was said in it stays, outside any part."""
        with self._store.change("programme_item.deleted") as work:
            work.subject = _title(work, item_id)
            for entry_id in query.entries_in(work.connection, item_id):
                work.update(tables.entries, entry_id, programme_item_id=None)
            for turn_id in turn_query.in_part(work.connection, item_id):
                work.update(tables.turns, turn_id, programme_item_id=None)
            work.move_to_bin(tables.programme_items, item_id)
        return work.changes

    def add_contribution(
        self,
        item_id: int,
        *,
        person_id: int | None = None,
        organisation_id: int | None = None,
        new_person: str | None = None,
        new_organisation: str | None = None,
        role: SpeakingRole = SpeakingRole.SPEAKER,
        job_title: str = "",
    ) -> tuple[int, Changes]:
        """Somebody speaks in an item; an unknown name becomes a person or organisation in the same action.

        Raises ZorgdeskError name_missing when there is neither person nor organisation.
        """
        with self._store.change("contribution.added") as work:
            if new_organisation and organisation_id is None:
                organisation_id = organisation_from_name(work, new_organisation)
            if new_person and person_id is None:
                person_id = person_from_name(work, new_person)
            if person_id is None and organisation_id is None:
                raise ZorgdeskError("name_missing")
            contribution_id = work.insert(
                tables.contributions,
                programme_item_id=item_id,
                position=query.next_contribution(work.connection, item_id),
                person_id=person_id,
                organisation_id=organisation_id,
                role=role,
                job_title=job_title.strip(),
            )
            work.subject = _title(work, item_id)
        return contribution_id, work.changes

    def edit_contribution(self, contribution_id: int, **fields: Any) -> Changes:
        """Change who, for whom or in which role."""
        values = known(fields, _CONTRIBUTION_FIELDS)
        with self._store.change("contribution.edited") as work:
            work.update(tables.contributions, contribution_id, **values)
        return work.changes

    def delete_contribution(self, contribution_id: int) -> Changes:
        """To the bin."""
        with self._store.change("contribution.deleted") as work:
            work.move_to_bin(tables.contributions, contribution_id)
        return work.changes

    def current(self, activity_id: int) -> ProgrammeItem | None:
        """The item whose clock runs."""
        return running_item(self.of(activity_id))

    def start(self, item_id: int) -> Changes:
        """Start the clock of an item and stop that of the one before it. An item started again goes on.

        What runs at the same time as another item began when that one did.
        """
        with self._store.change("programme_item.started") as work:
            work.subject = _title(work, item_id)
            item = query.get(work.connection, item_id)
            if item is not None:
                _stop_running(work, item.activity_id, but=item_id)
                beside = slot_started(query.of(work.connection, item.activity_id), item_id)
                started = item.started_at or beside or work.at
                work.update(tables.programme_items, item_id, started_at=started, ended_at=None)
        return work.changes

    def next_part(self, activity_id: int) -> Changes:
        """Go to the item after the one that runs, or start the first; after the last the clock stops."""
        items = self.of(activity_id)
        later, current = item_to_start(items, 1), running_item(items)
        if later:
            return self.start(later.id)
        with self._store.change("programme_item.stopped", current.title if current else "") as work:
            _stop_running(work, activity_id)
        return work.changes


def _stop_running(work: UnitOfWork, activity_id: int, but: int | None = None) -> None:
    for item_id in activity_query.running_items(work.connection, activity_id):
        if item_id != but:
            work.update(tables.programme_items, item_id, ended_at=work.at)
            end_turns(work, activity_id, in_part=item_id)


def _like(item: ProgrammeItem) -> dict[str, Any]:
    return {"kind": item.kind, "duration_minutes": item.duration_minutes}


def _number(work: UnitOfWork, order: list[int]) -> None:
    for place, item_id in enumerate(order):
        work.update(tables.programme_items, item_id, position=place)


def _title(work: UnitOfWork, item_id: int) -> str:
    return str((work.row(tables.programme_items, item_id) or {}).get("title", ""))
