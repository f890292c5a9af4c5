"""Themes, target groups and other values of the editable lists on an activity, organisation or signal."""

from collections.abc import Iterable

from zorgdesk.db import tables
from zorgdesk.db import taggings as query
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName


class Taggings:
    """The values of one list on one record. Themes of an entry are set with the entry itself."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def codes_of(self, noun: Noun, record_id: int, list_name: ListName) -> list[str]:
        """The codes a record has, in the order of the list; noun is activities, organisations or signals."""
        with self._store.read() as connection:
            return list(query.tagging_ids(connection, noun, record_id, list_name))

    def set_codes(self, noun: Noun, record_id: int, list_name: ListName, codes: Iterable[str]) -> Changes:
        """Give a record exactly these values of the list. A code the list never had is a bug: KeyError."""
        wanted = set(codes)
        with self._store.change("tagging.edited") as work:
            row = work.row(tables.metadata.tables[noun.value], record_id) or {}
            work.subject = str(row.get("title") or row.get("name") or "")
            had = query.tagging_ids(work.connection, noun, record_id, list_name)
            known = query.value_ids(work.connection, list_name)
            link = query.COLUMN_OF[noun]
            for code in sorted(wanted - had.keys(), key=known.__getitem__):
                work.insert(tables.taggings, list_value_id=known[code], **{link: record_id})
            for code in had.keys() - wanted:
                work.delete(tables.taggings, had[code])
        return work.changes
