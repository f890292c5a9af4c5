"""The full-text indexes themselves: one per noun, the words in it, and how it is asked."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import text as sql

from zorgdesk.db.prepared import all_rows, first_row
from zorgdesk.domain.changes import Noun

SEARCHED = (Noun.PEOPLE, Noun.ORGANISATIONS, Noun.ACTIVITIES, Noun.ENTRIES, Noun.POLICY_SIGNALS)
_LISTED = dict.fromkeys(SEARCHED, 6) | {Noun.ENTRIES: 3}
"""How many first letters have a list of their own: more make finding quicker and writing slower."""
_FROM = {
    noun: sql(f"SELECT term FROM temp.{noun.value}_words WHERE term >= :word LIMIT 1") for noun in SEARCHED
}
_MATCHING = {
    noun: sql(f"SELECT rowid FROM {noun.value}_search WHERE {noun.value}_search MATCH :words LIMIT :most")
    for noun in SEARCHED
}


def create(connection: Connection) -> None:
    """Make the empty indexes."""
    for noun in SEARCHED:
        lengths = " ".join(map(str, range(1, _LISTED[noun] + 1)))
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {noun.value}_search USING fts5(words, content='', contentless_delete=1, "
            f"detail=none, prefix='{lengths}', tokenize='unicode61 remove_diacritics 0')"
        )


def attach_words(connection: Any) -> None:
    """Let a new driver connection look up which words the indexes hold; the indexes may come later."""
    for noun in SEARCHED:
        words, index = f"{noun.value}_words", f"{noun.value}_search"
        connection.execute(f"CREATE VIRTUAL TABLE temp.{words} USING fts5vocab(main, {index}, instance)")


def expression(words: Iterable[str]) -> str:
    """What an index is asked: every folded word begins a word of the record."""
    return " ".join(f'"{word}"*' for word in sorted(words, key=len, reverse=True))


def matching(connection: Connection, noun: Noun, words: Iterable[str], limit: int) -> list[int]:
    """Keys of records in which every folded word begins a word, at most `limit`, in no special order."""
    asked = quicker(connection, noun, words)
    return [row[0] for row in all_rows(connection, _MATCHING[noun], words=asked, most=limit)]


def quicker(connection: Connection, noun: Noun, words: Iterable[str]) -> str:
    """An expression that finds the same. Of a beginning that has no list of its own, the index puts all
    records together before it gives the first one; of a word in full it gives them as they come.
    """
    asked = []
    for word in sorted(words, key=len, reverse=True):
        whole = len(word) > _LISTED[noun] and not _goes_on(connection, noun, word)
        asked.append(f'"{word}"' if whole else f'"{word}"*')
    return " ".join(asked)


def _goes_on(connection: Connection, noun: Noun, word: str) -> bool:
    """Whether a longer word in the index begins so. No letter or digit comes before the 0."""
    row = first_row(connection, _FROM[noun], word=f"{word}0")
    return row is not None and row[0].startswith(word)
