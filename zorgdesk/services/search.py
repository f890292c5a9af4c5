"""Find anything by a few letters of any of its words."""

from collections.abc import Iterable

from zorgdesk.db import search as query
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.search import SearchHit


class Search:
    """Search over people, organisations, activities, things said and signals."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(
        self, text: str, limit_per_noun: int = 8, nouns: Iterable[Noun] = query.SEARCHED
    ) -> list[SearchHit]:
        """The records in which every word typed begins a word, grouped per noun. Two letters suffice."""
        with self._store.read() as connection:
            return [hit for noun in nouns for hit in query.hits(connection, noun, text, limit_per_noun)]
