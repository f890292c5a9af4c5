"""Moving records to the bin: nothing is asked, what hangs on them is named, and one click puts them back."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.data_table import DataTable

_TOGETHER = 100
"""Rows that one press of Delete takes at most: more is a slip."""
_WORD_OF = {"evidence": Noun.ENTRIES}


class Deletable(Protocol):
    """A service whose records go to the bin; called on the database lane."""

    def hanging(self, record_id: int, /) -> dict[str, int]:
        """How much hangs on a record, per table."""

    def delete(self, *record_ids: int) -> Changes:
        """To the bin, all or none of them, in one action."""


def delete_record(context: PageContext, source: Deletable, record_id: int, name: str) -> None:
    """Move one record to the bin; the toast takes it back as Ctrl+Z does."""

    def told(outcome: tuple[dict[str, int], Changes]) -> None:
        text = QCoreApplication.translate("deleting", "{name} is in the bin.").format(name=name)
        undo = QCoreApplication.translate("deleting", "Undo")
        context.messages.told(_with_hanging(context.labels, text, outcome[0]), undo, context.undo)

    context.act(lambda: (source.hanging(record_id), source.delete(record_id)), told)


def delete_records(
    context: PageContext, source: Deletable, noun: Noun, records: Sequence[tuple[int, str]]
) -> None:
    """Move several records to the bin, each (id, name), and put exactly these back when asked."""
    ids = [record_id for record_id, _ in records]
    if len(records) == 1:
        delete_record(context, source, *records[0])
        return
    history = context.services.history

    def put_back() -> None:
        context.act(lambda: history.put_back([(noun, one) for one in ids]))

    def told(_changes: Changes) -> None:
        text = QCoreApplication.translate("deleting", "{number} {things} are in the bin.")
        text = text.format(number=len(ids), things=context.labels.noun(noun))
        context.messages.told(text, QCoreApplication.translate("deleting", "Put back"), put_back)

    context.act(lambda: source.delete(*ids), told)


def delete_selected(
    context: PageContext, table: DataTable, source: Deletable, noun: Noun, name: str = "name"
) -> None:
    """Move the selected rows to the bin and go on to the next one; `name` is their attribute for it."""
    if table.selected_number() > _TOGETHER:
        told = QCoreApplication.translate("deleting", "Choose at most {number} rows to delete together.")
        context.messages.told(told.format(number=_TOGETHER))
        return
    rows = table.selected_rows()
    table.leave_selection()
    if rows:
        delete_records(context, source, noun, [(row.id, getattr(row, name)) for row in rows])


def _with_hanging(labels: Labels, text: str, hanging: dict[str, int]) -> str:
    """What hangs on it, most of it first; the numbers stand behind, so that one needs no other word."""
    if not hanging:
        return text
    counted = sorted(hanging.items(), key=lambda pair: -pair[1])
    words = ", ".join(f"{labels.noun(_WORD_OF.get(name) or Noun(name))} {count}" for name, count in counted)
    connected = QCoreApplication.translate("deleting", "Connected with it: {things}.").format(things=words)
    return f"{text} {connected}"
