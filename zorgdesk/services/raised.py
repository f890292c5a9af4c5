"""Signals and tasks that come out of an entry, inside an action that is already running.

An entry of kind signal or task has its signal or task. When its kind changes, or it is deleted, what it
raised goes to the bin too, unless somebody did more with it. When the kind comes back, so does that record.
"""

from datetime import date as Date
from typing import Any

from zorgdesk.db import entries as entry_query
from zorgdesk.db import raised as query
from zorgdesk.db import tables
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.policy_signals import SignalState


def raise_signal(work: UnitOfWork, entry_id: int, title: str) -> int:
    """The signal that rests on an entry: one that is there or in the bin, or a new one with its themes."""
    known = query.signal_of(work.connection, entry_id)
    if known is not None:
        work.update(tables.policy_signals, known.id, deleted_at=None)
        return known.id
    signal_id = work.insert(
        tables.policy_signals, title=title, state=SignalState.CAPTURED.value, created_at=work.at
    )
    work.insert(tables.evidence, policy_signal_id=signal_id, entry_id=entry_id)
    codes = entry_query.themes_of(work.connection, entry_id)
    for theme_id in entry_query.theme_ids(work.connection, codes).values():
        work.insert(tables.taggings, list_value_id=theme_id, policy_signal_id=signal_id)
    return signal_id


def raise_task(
    work: UnitOfWork,
    entry_id: int,
    activity_id: int,
    text: str,
    assignee_id: int | None = None,
    due: Date | None = None,
) -> int:
    """The task of an entry: the one there is, the one in the bin, or a new one."""
    known = query.task_of(work.connection, entry_id)
    if known is None:
        links = {"activity_id": activity_id, "entry_id": entry_id}
        return work.insert(tables.tasks, text=text, assignee_id=assignee_id, due=due, **links)
    given = {"assignee_id": assignee_id, "due": due}
    changed = {name: value for name, value in given.items() if value is not None}
    work.update(tables.tasks, known.id, deleted_at=None, **changed)
    return known.id


def follow_entry(work: UnitOfWork, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Let what an entry raised follow its new kind and words."""
    entry_id, kinds = before["id"], (before["kind"], after["kind"])
    if kinds[0] != kinds[1]:
        withdraw(work, before)
        if kinds[1] == EntryKind.SIGNAL:
            raise_signal(work, entry_id, after["text"])
        if kinds[1] == EntryKind.TASK:
            raise_task(work, entry_id, before["activity_id"], after["text"])
    if before["text"] != after["text"]:
        _follow_words(work, entry_id, before["text"], after["text"])


def withdraw(work: UnitOfWork, entry: dict[str, Any]) -> None:
    """An entry is no longer what it was: its signal or task goes to the bin, unless it stands on its own."""
    if entry["kind"] == EntryKind.SIGNAL:
        signal = query.signal_of(work.connection, entry["id"])
        if signal and not query.stands_on_its_own(work.connection, signal.id, entry["id"]):
            work.move_to_bin(tables.policy_signals, signal.id)
    if entry["kind"] == EntryKind.TASK:
        task = query.task_of(work.connection, entry["id"])
        if task and (work.row(tables.tasks, task.id) or {}).get("done_at") is None:
            work.move_to_bin(tables.tasks, task.id)


def _follow_words(work: UnitOfWork, entry_id: int, old: str, new: str) -> None:
    """A corrected entry corrects the title that was taken from it; a title of one's own stays."""
    signal, task = query.signal_of(work.connection, entry_id), query.task_of(work.connection, entry_id)
    if signal and not signal.binned and signal.words == old:
        work.update(tables.policy_signals, signal.id, title=new)
    if task and not task.binned and task.words == old:
        work.update(tables.tasks, task.id, text=new)
