"""What a user prepares for an activity, and the templates it begins with."""

from typing import Any

from zorgdesk.db import checklists as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.checklist_proposal import proposed_steps
from zorgdesk.domain.checklists import ChecklistItem, ChecklistStep
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known, required

_FIELDS = ("text", "days_before")


class Checklists:
    """Steps belong to a kind of activity, items to one activity."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def steps(self, kind: str) -> list[ChecklistStep]:
        """The template of a kind, in its order."""
        with self._store.read() as connection:
            return query.steps(connection, kind)

    def items(self, activity_id: int) -> list[ChecklistItem]:
        """The things to prepare for an activity, in their order."""
        with self._store.read() as connection:
            return query.items(connection, activity_id)

    def propose(self, kind: str, language: str) -> Changes:
        """Fill the template of a kind that has none with a proposal in nl, en or fr."""
        with self._store.change("checklist_step.proposed") as work:
            if not query.steps(work.connection, kind):
                for place, step in enumerate(proposed_steps(kind, language)):
                    work.insert(tables.checklist_steps, kind=kind, position=place, **step._asdict())
        return work.changes

    def add_step(self, kind: str, text: str, days_before: int | None = None) -> tuple[int, Changes]:
        """A line at the end of a template. Raises ZorgdeskError title_missing."""
        values = _values(text=text, days_before=days_before)
        with self._store.change("checklist_step.added", text) as work:
            place = _after(query.steps(work.connection, kind))
            step_id = work.insert(tables.checklist_steps, kind=kind, position=place, **values)
        return step_id, work.changes

    def edit_step(self, step_id: int, **fields: Any) -> Changes:
        """Change text or days_before; activities that already have it keep theirs.

        Raises ZorgdeskError title_missing.
        """
        with self._store.change("checklist_step.edited") as work:
            work.subject = _text(work, "checklist_steps", step_id)
            work.update(tables.checklist_steps, step_id, **_values(**fields))
        return work.changes

    def move_step(self, step_id: int, place: int) -> Changes:
        """Put a line at a place of its template, 0 is first."""
        with self._store.change("checklist_step.moved") as work:
            row = _row(work, "checklist_steps", step_id)
            order = [step.id for step in query.steps(work.connection, row["kind"])]
            _place(work, "checklist_steps", order, step_id, place)
        return work.changes

    def delete_step(self, step_id: int) -> Changes:
        """To the bin."""
        with self._store.change("checklist_step.deleted") as work:
            work.subject = _text(work, "checklist_steps", step_id)
            work.move_to_bin(tables.checklist_steps, step_id)
        return work.changes

    def take_template(self, activity_id: int) -> Changes:
        """What the template of its kind has and the activity does not have yet. Raises not_found."""
        with self._store.change("checklist_item.taken_over") as work:
            activity = _row(work, "activities", activity_id)
            work.subject = activity["title"]
            take_over(work, activity_id, activity["kind"])
        return work.changes

    def add_item(self, activity_id: int, text: str, days_before: int | None = None) -> tuple[int, Changes]:
        """One more thing to prepare, at the end. Raises ZorgdeskError title_missing."""
        values = _values(text=text, days_before=days_before)
        with self._store.change("checklist_item.added", text) as work:
            place = _after(query.items(work.connection, activity_id))
            item_id = work.insert(tables.checklist_items, activity_id=activity_id, position=place, **values)
        return item_id, work.changes

    def edit_item(self, item_id: int, **fields: Any) -> Changes:
        """Change text or days_before. Raises ZorgdeskError title_missing."""
        with self._store.change("checklist_item.edited") as work:
            work.subject = _text(work, "checklist_items", item_id)
            work.update(tables.checklist_items, item_id, **_values(**fields))
        return work.changes

    def set_done(self, item_id: int, done: bool) -> Changes:
        """It is ready, or not yet after all."""
        with self._store.change("checklist_item.done" if done else "checklist_item.reopened") as work:
            row = _row(work, "checklist_items", item_id)
            work.subject = row["text"]
            if done != (row["done_at"] is not None):
                work.update(tables.checklist_items, item_id, done_at=work.at if done else None)
        return work.changes

    def move_item(self, item_id: int, place: int) -> Changes:
        """Put a thing to prepare at a place, 0 is first."""
        with self._store.change("checklist_item.moved") as work:
            row = _row(work, "checklist_items", item_id)
            order = [item.id for item in query.items(work.connection, row["activity_id"])]
            _place(work, "checklist_items", order, item_id, place)
        return work.changes

    def delete_item(self, item_id: int) -> Changes:
        """To the bin."""
        with self._store.change("checklist_item.deleted") as work:
            work.subject = _text(work, "checklist_items", item_id)
            work.move_to_bin(tables.checklist_items, item_id)
        return work.changes


def take_over(work: UnitOfWork, activity_id: int, kind: str) -> None:
    """Give an activity the steps of a kind that it does not have yet, inside a running action."""
    had = query.items(work.connection, activity_id)
    texts, place = {item.text for item in had}, _after(had)
    missing = [step for step in query.steps(work.connection, kind) if step.text not in texts]
    for further, step in enumerate(missing):
        values = {"text": step.text, "days_before": step.days_before}
        work.insert(tables.checklist_items, activity_id=activity_id, position=place + further, **values)


def exchange(work: UnitOfWork, activity_id: int, old_kind: str, new_kind: str) -> None:
    """The activity is of another kind: steps of the old one that nobody touched make place for the new.

    What is ready or was written otherwise stays. An activity that never took a checklist gets none.
    """
    had = query.items(work.connection, activity_id)
    steps = {(step.text, step.days_before) for step in query.steps(work.connection, old_kind)}
    if steps and not had:
        return
    for item in had:
        if not item.done and (item.text, item.days_before) in steps:
            work.move_to_bin(tables.checklist_items, item.id)
    take_over(work, activity_id, new_kind)


def _values(**fields: Any) -> dict[str, Any]:
    values = known(fields, _FIELDS)
    required(values, "text")
    return values


def _after(order: list[ChecklistStep] | list[ChecklistItem]) -> int:
    return order[-1].position + 1 if order else 0


def _place(work: UnitOfWork, table: str, order: list[int], row_id: int, place: int) -> None:
    work.subject = _text(work, table, row_id)
    order.remove(row_id)
    order.insert(max(0, place), row_id)
    for position, one in enumerate(order):
        work.update(tables.metadata.tables[table], one, position=position)


def _row(work: UnitOfWork, table: str, row_id: int) -> dict[str, Any]:
    row = work.row(tables.metadata.tables[table], row_id)
    if row is None or row["deleted_at"] is not None:
        raise ZorgdeskError("not_found")
    return dict(row)


def _text(work: UnitOfWork, table: str, row_id: int) -> str:
    return str(_row(work, table, row_id)["text"])
