"""What a user does with everything that was said, over all activities: look through it."""

from zorgdesk.db import statements as query
from zorgdesk.db.store import Store
from zorgdesk.domain.statements import MOST_LISTED, Statement, StatementFilter


class Statements:
    """Everything ever said but private notes. Quoting from it: `Exports.statements`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: StatementFilter,
        *,
        sort: str = "date",
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> list[Statement]:
        """A window of what was said, by the day of the activity: the only order there is."""
        with self._store.read() as connection:
            return query.rows(connection, chosen, descending=descending, offset=offset, limit=limit)

    def count(self, chosen: StatementFilter) -> int:
        """How many statements a list of them shows: those the filter leaves, MOST_LISTED at most."""
        with self._store.read() as connection:
            return query.count(connection, chosen, MOST_LISTED)

    def count_all(self, chosen: StatementFilter) -> int:
        """How many statements the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)
