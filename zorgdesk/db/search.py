"""Full-text search with SQLite's FTS5: one small index per noun, kept up to date inside every transaction.

The indexes hold folded words only (no accents, no case), so the words typed are folded the same way.
Each is contentless: its row number is the key of the record, whose text is read where it lives.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, literal_column, select, union_all
from sqlalchemy import text as sql

from zorgdesk.db.prepared import all_rows, first_row
from zorgdesk.db.search_index import SEARCHED, expression, matching, quicker
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.names import fold, joined_particles
from zorgdesk.domain.search import SearchHit

_NAMED = frozenset({Noun.PEOPLE, Noun.ORGANISATIONS})
_SHORTEST = 2
_LISTED_AT_MOST = 2000

_TEXTS = {
    Noun.PEOPLE: """
        SELECT p.id, fold_names(p.given_name || ' ' || p.family_name || ' ' || coalesce(o.name, '')
                                || ' ' || p.email || ' ' || p.email_aliases)
        FROM people p LEFT JOIN affiliations a ON a.person_id = p.id AND a.is_primary
        LEFT JOIN organisations o ON o.id = a.organisation_id
        WHERE p.deleted_at IS NULL AND p.id IN {ids}""",
    Noun.ORGANISATIONS: """
        SELECT id, fold_names(name || ' ' || aliases || ' ' || municipality || ' ' || enterprise_number)
        FROM organisations WHERE deleted_at IS NULL AND id IN {ids}""",
    Noun.ACTIVITIES: """
        SELECT a.id, fold(coalesce(v.label_nl, a.kind) || ' ' || coalesce(a.number, '') || ' ' || a.title
                          || ' ' || a.place || ' ' || coalesce(s.title, '') || ' ' || coalesce(a.date, ''))
        FROM activities a LEFT JOIN series s ON s.id = a.series_id
        LEFT JOIN list_values v ON v.list_name = 'activity_kind' AND v.code = a.kind
        WHERE a.deleted_at IS NULL AND a.id IN {ids}""",
    Noun.ENTRIES: """
        SELECT id, fold(text) FROM entries WHERE deleted_at IS NULL AND id IN {ids}""",
    Noun.POLICY_SIGNALS: """
        SELECT id, fold(title || ' ' || description) FROM policy_signals
        WHERE deleted_at IS NULL AND id IN {ids}""",
}

_HIT_TEXTS = {
    Noun.PEOPLE: """
        SELECT p.id, p.uid, trim(p.given_name || ' ' || p.family_name) title, coalesce((
            SELECT o.name FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
            WHERE a.person_id = p.id AND a.is_primary), ''), NULL
        FROM people p WHERE p.id IN {ids}""",
    Noun.ORGANISATIONS: "SELECT id, uid, name title, municipality, NULL FROM organisations WHERE id IN {ids}",
    Noun.ACTIVITIES: """
        SELECT a.id, a.uid,
               coalesce(in_words(v.label_nl, v.label_en, v.label_fr), a.kind)
                   || coalesce(' ' || a.number, '') || ': ' || a.title title,
               coalesce(a.date, ''), a.id
        FROM activities a LEFT JOIN list_values v ON v.list_name = 'activity_kind' AND v.code = a.kind
        WHERE a.id IN {ids}""",
    Noun.ENTRIES: """
        SELECT e.id, e.uid, e.text title, a.title, a.id
        FROM entries e JOIN activities a ON a.id = e.activity_id
        WHERE a.deleted_at IS NULL AND e.id IN {ids}""",
    Noun.POLICY_SIGNALS: "SELECT id, uid, title, state, NULL FROM policy_signals WHERE id IN {ids}",
}
_ASKED = "(SELECT value FROM json_each(:ids))"
_HITS = {noun: sql(text.format(ids=_ASKED)) for noun, text in _HIT_TEXTS.items()}
_TITLES = {
    noun: sql(f"SELECT id, title FROM ({text.format(ids=_ASKED)})") for noun, text in _HIT_TEXTS.items()
}
"""Of many, to know which few are shown; what stands beside the title is then not looked up."""


def refresh(
    connection: Connection, changes: Changes, new: Collection[tuple[Noun, int]] = frozenset()
) -> None:
    """Index the touched records anew, and the records whose words depend on them.

    Nothing has to be forgotten of `new` ones, which saves the time of looking. A single new entry waits for
    the next time: somebody who pressed Enter waits too, and `ids` looks through the waiting ones itself.
    """
    for noun, keys in _depending(connection, changes).items():
        if noun is Noun.ENTRIES:
            if len(keys) == 1 and (noun, *keys) in new and _room_to_wait(connection, *keys):
                continue
            keys |= {key for key, _ in _waiting(connection)}
        for chunk in _chunks(keys):
            _forget(connection, noun, [key for key in chunk if (noun, key) not in new])
            _write(connection, noun, f"({_marks(chunk)})", chunk)


def rebuild(connection: Connection) -> None:
    """Index everything anew, after a restore or a bulk load."""
    for noun in SEARCHED:
        table = f"{noun.value}_search"
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        _write(connection, noun, f"(SELECT id FROM {noun.value})")
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def match_expression(text: str) -> str | None:
    """What FTS5 is asked: every word typed begins a word of the record. None below two letters."""
    words = fold(text).split()
    return expression(words) if sum(map(len, words)) >= _SHORTEST else None


def ids(connection: Connection, noun: Noun, text: str, limit: int) -> list[int]:
    """Keys of records in which every word typed begins a word, at most `limit`, in no special order.

    Half of a country is called Van or De: in names a particle is looked for together with the word after it,
    and apart only when nobody is called so.
    """
    words = fold(text).split()
    if sum(map(len, words)) < _SHORTEST:
        return []
    joined = joined_particles(words) if noun in _NAMED else words
    found = matching(connection, noun, joined, limit)
    if noun is Noun.ENTRIES:
        waiting = [key for key, said in _waiting(connection) if begun(words, said.split())]
        return [*waiting, *found][:limit]
    return matching(connection, noun, words, limit) if not found and joined != words else found


def found(connection: Connection, noun: Noun, text: str) -> Select[Any]:
    """The keys of what is found, to narrow the list of a page with; of very much only the first part.

    They go in as one parameter: a list of thousands of parameters takes longer than finding them.
    """
    keys = ids(connection, noun, text, _LISTED_AT_MOST)
    return select(func.json_each(json.dumps(keys)).table_valued("value").c.value)


def saying(connection: Connection, text: str) -> Select[Any] | None:
    """The keys of all entries that are found, however many; None where too little was typed to look for."""
    if match_expression(text) is None:
        return None
    words = fold(text).split()
    waiting = [key for key, said in _waiting(connection) if begun(words, said.split())]
    indexed: Select[Any] = select(literal_column("rowid")).select_from(sql("entries_search"))
    asked = quicker(connection, Noun.ENTRIES, words)
    indexed = indexed.where(sql("entries_search MATCH :words").bindparams(words=asked))
    later = select(func.json_each(json.dumps(waiting)).table_valued("value").c.value)
    return select(union_all(indexed, later).subquery().c[0]) if waiting else indexed


def hits(connection: Connection, noun: Noun, text: str, limit: int) -> list[SearchHit]:
    """The records found, those whose title begins with what was typed first."""
    found = ids(connection, noun, text, limit * 4)
    if not found:
        return []
    typed, ranked = fold(text), []
    for key, title in all_rows(connection, _TITLES[noun], ids=json.dumps(found)):
        folded = fold(title)
        ranked.append((not folded.startswith(typed), folded, key))
    shown = [key for *_, key in sorted(ranked)[:limit]]
    hits = {row[0]: SearchHit(noun, *row) for row in all_rows(connection, _HITS[noun], ids=json.dumps(shown))}
    return [hits[key] for key in shown]


def named(connection: Connection, noun: Noun, ids: Collection[int]) -> list[SearchHit]:
    """These records by their name, those in the bin left out."""
    there = f"SELECT id FROM {noun.value} WHERE deleted_at IS NULL AND id IN ({_marks(ids)})"
    kept = [row[0] for row in connection.exec_driver_sql(there, tuple(ids))]
    return [SearchHit(noun, *row) for row in all_rows(connection, _HITS[noun], ids=json.dumps(kept))]


_LAST_ENTRY = sql("SELECT coalesce(max(id), 0) FROM entries_search_docsize")
_WAITING = """
    SELECT id, fold(text) FROM entries
    WHERE id > (SELECT coalesce(max(id), 0) FROM entries_search_docsize) AND deleted_at IS NULL"""
_MOST_WAITING = 100


def _room_to_wait(connection: Connection, entry_id: int) -> bool:
    row = first_row(connection, _LAST_ENTRY)
    return row is not None and entry_id - row[0] <= _MOST_WAITING


def _waiting(connection: Connection) -> list[tuple[int, str]]:
    """The entries that came after the last indexed one, with their folded words."""
    return [(row[0], row[1]) for row in connection.exec_driver_sql(_WAITING)]


def begun(typed: Iterable[str], words: Sequence[str]) -> bool:
    """Whether each word typed begins one of the words; all of them folded."""
    return all(any(word.startswith(begin) for word in words) for begin in typed)


def _depending(connection: Connection, changes: Changes) -> dict[Noun, set[int]]:
    wanted = {noun: set(changes.ids(noun)) for noun in SEARCHED if changes.ids(noun)}
    for noun, (target, query) in _DEPENDS.items():
        for chunk in _chunks(changes.ids(noun)):
            rows = connection.exec_driver_sql(query.format(ids=f"({_marks(chunk)})"), chunk)
            wanted.setdefault(target, set()).update(row[0] for row in rows)
    return wanted


_DEPENDS: dict[Noun, tuple[Noun, str]] = {
    Noun.AFFILIATIONS: (Noun.PEOPLE, "SELECT person_id FROM affiliations WHERE id IN {ids}"),
    Noun.ORGANISATIONS: (
        Noun.PEOPLE,
        "SELECT person_id FROM affiliations WHERE is_primary AND organisation_id IN {ids}",
    ),
    Noun.SERIES: (Noun.ACTIVITIES, "SELECT id FROM activities WHERE series_id IN {ids}"),
    Noun.LIST_VALUES: (
        Noun.ACTIVITIES,
        "SELECT a.id FROM activities a JOIN list_values v ON v.code = a.kind "
        "WHERE v.list_name = 'activity_kind' AND v.id IN {ids}",
    ),
}

_CHUNK = 500


def _forget(connection: Connection, noun: Noun, keys: Sequence[int]) -> None:
    if keys:
        connection.exec_driver_sql(
            f"DELETE FROM {noun.value}_search WHERE rowid IN ({_marks(keys)})", tuple(keys)
        )


def _write(connection: Connection, noun: Noun, which: str, keys: tuple[int, ...] = ()) -> None:
    texts = _TEXTS[noun].format(ids=which)
    connection.exec_driver_sql(f"INSERT INTO {noun.value}_search(rowid, words) {texts}", keys)


def _chunks(keys: Iterable[int]) -> Iterator[tuple[int, ...]]:
    every = tuple(keys)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


def _marks(keys: Iterable[int]) -> str:
    return ", ".join("?" for _ in keys)
