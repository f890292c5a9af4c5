"""Full-text search with SQLite's FTS5: one small index per noun, kept up to date inside every transaction.

The indexes hold folded words only (no accents, no case), so the words typed are folded the same way.
Each is contentless: its row number is the key of the record, whose text is read where it lives.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.names import fold
from zorgdesk.domain.search import SearchHit

SEARCHED = (Noun.PEOPLE, Noun.ORGANISATIONS, Noun.ACTIVITIES, Noun.ENTRIES, Noun.POLICY_SIGNALS)
_PREFIXES = "1 2 3"

_TEXTS = {
    Noun.PEOPLE: """
        SELECT p.id, p.given_name || ' ' || p.family_name || ' ' || coalesce(o.name, '') || ' ' || p.email
        FROM people p LEFT JOIN affiliations a ON a.person_id = p.id AND a.is_primary
        LEFT JOIN organisations o ON o.id = a.organisation_id
        WHERE p.deleted_at IS NULL AND p.id IN ({ids})""",
    Noun.ORGANISATIONS: """
        SELECT id, name || ' ' || aliases || ' ' || municipality || ' ' || enterprise_number
        FROM organisations WHERE deleted_at IS NULL AND id IN ({ids})""",
    Noun.ACTIVITIES: """
        SELECT a.id, coalesce(v.label_nl, a.kind) || ' ' || coalesce(a.number, '') || ' ' || a.title || ' ' || a.place
               || ' ' || coalesce(s.title, '') || ' ' || coalesce(a.date, '')
        FROM activities a LEFT JOIN series s ON s.id = a.series_id
        LEFT JOIN list_values v ON v.list_name = 'activity_kind' AND v.code = a.kind
        WHERE a.deleted_at IS NULL AND a.id IN ({ids})""",
    Noun.ENTRIES: """
        SELECT id, text FROM entries WHERE deleted_at IS NULL AND id IN ({ids})""",
    Noun.POLICY_SIGNALS: """
        SELECT id, title || ' ' || description FROM policy_signals WHERE deleted_at IS NULL AND id IN ({ids})""",
}

_HITS = {
    Noun.PEOPLE: """
        SELECT p.id, p.uid, trim(p.given_name || ' ' || p.family_name), coalesce(o.name, ''), NULL
        FROM people p LEFT JOIN affiliations a ON a.person_id = p.id AND a.is_primary
        LEFT JOIN organisations o ON o.id = a.organisation_id WHERE p.id IN ({ids})""",
    Noun.ORGANISATIONS: "SELECT id, uid, name, municipality, NULL FROM organisations WHERE id IN ({ids})",
    Noun.ACTIVITIES: """
        SELECT a.id, a.uid, coalesce(v.label_nl, a.kind) || coalesce(' ' || a.number, '') || ': ' || a.title,
               coalesce(a.date, ''), a.id
        FROM activities a LEFT JOIN list_values v ON v.list_name = 'activity_kind' AND v.code = a.kind
        WHERE a.id IN ({ids})""",
    Noun.ENTRIES: """
        SELECT e.id, e.uid, e.text, a.title, a.id FROM entries e JOIN activities a ON a.id = e.activity_id
        WHERE a.deleted_at IS NULL AND e.id IN ({ids})""",
    Noun.POLICY_SIGNALS: "SELECT id, uid, title, state, NULL FROM policy_signals WHERE id IN ({ids})",
}


def create(connection: Connection) -> None:
    """Make the empty indexes."""
    for noun in SEARCHED:
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {noun.value}_search USING fts5(words, content='', contentless_delete=1, "
            f"detail=none, prefix='{_PREFIXES}', tokenize='unicode61 remove_diacritics 0')"
        )


def refresh(connection: Connection, changes: Changes) -> None:
    """Index the touched records anew, and the records whose words depend on them."""
    for noun, ids in _depending(connection, changes).items():
        _index(connection, noun, ids)


def rebuild(connection: Connection) -> None:
    """Index everything anew, after a restore or a bulk load."""
    for noun in SEARCHED:
        connection.exec_driver_sql(
            f"INSERT INTO {noun.value}_search({noun.value}_search) VALUES ('delete-all')"
        )
        every = _TEXTS[noun].replace("p.id IN ({ids})", "1").replace("a.id IN ({ids})", "1")
        _write(connection, noun, connection.exec_driver_sql(every.replace("id IN ({ids})", "1")).all())


def match_expression(text: str) -> str | None:
    """What FTS5 is asked: every word typed begins a word of the record. None below two letters."""
    words = fold(text).split()
    if sum(map(len, words)) < 2:
        return None
    longest = sorted(words, key=len, reverse=True)
    return " ".join(f'"{word}"*' for word in longest)


def ids(connection: Connection, noun: Noun, text: str, limit: int) -> list[int]:
    """Keys of records in which every word typed begins a word, at most `limit`, in no special order."""
    expression = match_expression(text)
    if expression is None:
        return []
    table = f"{noun.value}_search"
    found = connection.exec_driver_sql(
        f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?", (expression, limit)
    )
    return [row[0] for row in found]


def hits(connection: Connection, noun: Noun, text: str, limit: int) -> list[SearchHit]:
    """The records found, those whose title begins with what was typed first."""
    found = ids(connection, noun, text, limit * 4)
    if not found:
        return []
    rows = connection.exec_driver_sql(_HITS[noun].format(ids=_marks(found)), tuple(found))
    made = [SearchHit(noun, *row) for row in rows]
    typed = fold(text)
    made.sort(key=lambda hit: (not fold(hit.title).startswith(typed), fold(hit.title)))
    return made[:limit]


def _depending(connection: Connection, changes: Changes) -> dict[Noun, Iterable[int]]:
    wanted: dict[Noun, set[int]] = {noun: set(changes.ids(noun)) for noun in SEARCHED if changes.ids(noun)}
    for noun, query in _DEPENDS.items():
        touched = changes.ids(noun)
        if touched:
            target, sql = query
            rows = connection.exec_driver_sql(sql.format(ids=_marks(touched)), tuple(touched))
            wanted.setdefault(target, set()).update(row[0] for row in rows)
    return dict(wanted)


_DEPENDS: dict[Noun, tuple[Noun, str]] = {
    Noun.AFFILIATIONS: (Noun.PEOPLE, "SELECT person_id FROM affiliations WHERE id IN ({ids})"),
    Noun.ORGANISATIONS: (
        Noun.PEOPLE,
        "SELECT person_id FROM affiliations WHERE is_primary AND organisation_id IN ({ids})",
    ),
    Noun.SERIES: (Noun.ACTIVITIES, "SELECT id FROM activities WHERE series_id IN ({ids})"),
    Noun.LIST_VALUES: (
        Noun.ACTIVITIES,
        "SELECT a.id FROM activities a JOIN list_values v ON v.code = a.kind "
        "WHERE v.list_name = 'activity_kind' AND v.id IN ({ids})",
    ),
}

_CHUNK = 500


def _index(connection: Connection, noun: Noun, wanted: Iterable[int]) -> None:
    keys = list(wanted)
    for start in range(0, len(keys), _CHUNK):
        chunk = tuple(keys[start : start + _CHUNK])
        marks = _marks(chunk)
        connection.exec_driver_sql(f"DELETE FROM {noun.value}_search WHERE rowid IN ({marks})", chunk)
        _write(connection, noun, connection.exec_driver_sql(_TEXTS[noun].format(ids=marks), chunk).all())


def _write(connection: Connection, noun: Noun, rows: Sequence[Any]) -> None:
    made = [(row[0], fold(row[1] or "")) for row in rows]
    if made:
        connection.exec_driver_sql(f"INSERT INTO {noun.value}_search(rowid, words) VALUES (?, ?)", made)


def _marks(keys: Iterable[int]) -> str:
    return ", ".join("?" for _ in keys)
