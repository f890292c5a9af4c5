"""What is being typed in minutes, so that a power cut takes no more than a second of it."""

from collections.abc import Sequence
from datetime import datetime

from zorgdesk.db import passage_lines
from zorgdesk.db.store import Store
from zorgdesk.domain.unfinished_passages import UnfinishedPassage


class KeptPassages:
    """Words that are in no minutes yet, kept per activity and outside the history."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, activity_id: int, unfinished: Sequence[UnfinishedPassage]) -> None:
        """Remember this in the place of what was kept before; nothing typed forgets it."""
        with self._store.write() as connection:
            passage_lines.keep(connection, activity_id, unfinished, self._store.now())

    def keep_too(self, activity_id: int, unfinished: UnfinishedPassage) -> None:
        """Remember this with what is kept already."""
        with self._store.write() as connection:
            kept = passage_lines.of(connection, activity_id)
            others = [one for one in kept[0] if one != unfinished] if kept else []
            passage_lines.keep(connection, activity_id, [unfinished, *others], self._store.now())

    def forget(self, activity_id: int, unfinished: UnfinishedPassage) -> None:
        """It is stored for good; what else is kept stays."""
        with self._store.write() as connection:
            kept = passage_lines.of(connection, activity_id)
            if kept is not None:
                others = [one for one in kept[0] if one != unfinished]
                passage_lines.keep(connection, activity_id, others, kept[1])

    def of(self, activity_id: int) -> tuple[list[UnfinishedPassage], datetime] | None:
        """What was typed and never stored, with when it was kept; None when there is nothing."""
        with self._store.read() as connection:
            return passage_lines.of(connection, activity_id)
