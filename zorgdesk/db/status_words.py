"""What people said the words of lists for a status mean."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from zorgdesk.db.prepared import insert_row
from zorgdesk.db.tables import status_words
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.participations import ParticipationStatus


def meanings(connection: Connection) -> dict[str, ParticipationStatus]:
    """The status each word means, by its `word_key`."""
    rows = connection.execute(select(status_words.c.word, status_words.c.status))
    return {row.word: ParticipationStatus(row.status) for row in rows}


def remember(connection: Connection, words: Mapping[str, ParticipationStatus]) -> None:
    """Keep these instead of what was kept for the same words before."""
    for word, status in words.items():
        same = status_words.c.word == word
        if not connection.execute(status_words.update().where(same).values(status=status)).rowcount:
            insert_row(connection, status_words, {"uid": new_uid(), "word": word, "status": status})
