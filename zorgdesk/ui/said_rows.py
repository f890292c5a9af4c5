"""Things said, as lines that open where they were said."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.row_list import Row


def said_rows(context: PageContext, said: Sequence[SaidRow]) -> list[Row]:
    """One line per entry; the speaker is named unless the entry is anonymous."""
    return [_row(context, one) for one in said]


def _row(context: PageContext, said: SaidRow) -> Row:
    return Row(
        said.text,
        partial(context.navigate, Noun.ACTIVITIES, said.activity_id, tab="live", entry=said.entry_id),
        icon=context.labels.icon(said.kind),
        note=" · ".join(part for part in (speaker(said), said.activity) if part),
    )


def speaker(said: SaidRow) -> str:
    """Who said it, as it may be shown."""
    if said.anonymous:
        return QCoreApplication.translate("said", "a participant")
    return said.speaker or said.organisation or ""
