"""Find anything by a few letters of any of its words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from zorgdesk.db import search as query
from zorgdesk.db import search_few
from zorgdesk.db.search_index import SEARCHED
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.search import SearchHit

EVERYTHING = (*SEARCHED, *search_few.SEARCHED)


class Search:
    """Search over people, organisations, activities, things said, signals, tasks, documents and files."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit_per_noun: int = 8, nouns: Iterable[Noun] = EVERYTHING) -> list[SearchHit]:
        """The records in which every word typed begins a word, grouped per noun. Two letters suffice.

        Of minutes only the words of the secretary are looked through: what was said is found by itself.
        """
        with self._store.read() as connection:
            found = (
                (search_few if noun in search_few.SEARCHED else query).hits(
                    connection, noun, text, limit_per_noun
                )
                for noun in nouns
            )
            return [hit for hits in found for hit in hits]

    def named(self, records: Sequence[tuple[Noun, int]]) -> list[SearchHit]:
        """These records by their name, in this order, as far as they have an index and are not gone."""
        ids: dict[Noun, list[int]] = defaultdict(list)
        for noun, record_id in records:
            if noun in SEARCHED:
                ids[noun].append(record_id)
        with self._store.read() as connection:
            hits = [hit for noun, keys in ids.items() for hit in query.named(connection, noun, keys)]
        known = {(hit.noun, hit.id): hit for hit in hits}
        return [known[record] for record in records if record in known]
