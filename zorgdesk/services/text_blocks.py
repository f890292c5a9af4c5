"""Texts of one's own on a short word: what a facilitator says every evening."""

from typing import Any

from zorgdesk.db import tables
from zorgdesk.db import text_blocks as query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.text_blocks import TextBlock, is_day, shortcut_of
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known, required

_FIELDS = {"shortcut", "text"}


class TextBlocks:
    """Each shortcut stands for one text; a word that means a day is no shortcut."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[TextBlock]:
        """Every block, by shortcut."""
        with self._store.read() as connection:
            return query.all_of_them(connection)

    def add(self, shortcut: str, text: str) -> tuple[int, Changes]:
        """A new block.

        Raises ZorgdeskError: shortcut_missing, shortcut_taken, shortcut_is_day, text_missing.
        """
        values = known({"shortcut": shortcut, "text": text}, _FIELDS)
        required(values, "text", "text_missing")
        with self._store.change("text_block.added") as work:
            values["shortcut"] = _free(work, values["shortcut"], None)
            block_id = work.insert(tables.text_blocks, **values)
            work.subject = values["shortcut"]
        return block_id, work.changes

    def edit(self, block_id: int, **fields: Any) -> Changes:
        """Another shortcut or text. Raises ZorgdeskError as `add` does."""
        values = known(fields, _FIELDS)
        required(values, "text", "text_missing")
        with self._store.change("text_block.edited") as work:
            if "shortcut" in values:
                values["shortcut"] = _free(work, values["shortcut"], block_id)
            work.subject = (work.row(tables.text_blocks, block_id) or {}).get("shortcut", "")
            work.update(tables.text_blocks, block_id, **values)
        return work.changes

    def delete(self, block_id: int) -> Changes:
        """To the bin."""
        with self._store.change("text_block.deleted") as work:
            work.subject = (work.row(tables.text_blocks, block_id) or {}).get("shortcut", "")
            work.move_to_bin(tables.text_blocks, block_id)
        return work.changes


def _free(work: UnitOfWork, shortcut: str, block_id: int | None) -> str:
    """The shortcut as it is kept."""
    wanted = shortcut_of(shortcut)
    if not wanted:
        raise ZorgdeskError("shortcut_missing")
    if is_day(wanted):
        raise ZorgdeskError("shortcut_is_day", name=wanted)
    if any(one.shortcut == wanted and one.id != block_id for one in query.all_of_them(work.connection)):
        raise ZorgdeskError("shortcut_taken", name=wanted)
    return wanted
