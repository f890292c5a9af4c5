"""Finding among what is few enough to be looked through without an index: tasks, documents, files, words of
the secretary. It answers as the index does: every word typed begins a word of the text.
"""

from sqlalchemy import Connection

from zorgdesk.db.search import begun, match_expression
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.names import fold
from zorgdesk.domain.search import SearchHit

_KIND = "coalesce(in_words(v.label_nl, v.label_en, v.label_fr), a.kind)"
_HEADING = f"{_KIND} || coalesce(' ' || a.number, '') || ': ' || a.title"
_OF_ACTIVITY = """
    LEFT JOIN list_values v ON v.list_name = 'activity_kind' AND v.code = a.kind"""

_TEXTS = {
    Noun.TASKS: f"""
        SELECT t.id, t.uid, t.text, coalesce({_HEADING}, ''), t.activity_id, NULL, {{words}}
        FROM tasks t LEFT JOIN activities a ON a.id = t.activity_id {_OF_ACTIVITY}
        WHERE t.deleted_at IS NULL AND a.deleted_at IS NULL""",
    Noun.POLICY_DOCUMENTS: """
        SELECT d.id, d.uid, d.title, trim(d.publisher || ' ' || coalesce(d.year, '')), NULL, NULL, {words}
        FROM policy_documents d WHERE d.deleted_at IS NULL""",
    Noun.ATTACHMENTS: f"""
        SELECT f.id, f.uid, f.name, coalesce({_HEADING}, s.title, ''), a.id, f.policy_signal_id, {{words}}
        FROM attachments f LEFT JOIN entries e ON e.id = f.entry_id
        LEFT JOIN activities a ON a.id = coalesce(f.activity_id, e.activity_id) {_OF_ACTIVITY}
        LEFT JOIN policy_signals s ON s.id = f.policy_signal_id
        WHERE f.deleted_at IS NULL AND e.deleted_at IS NULL AND a.deleted_at IS NULL
          AND s.deleted_at IS NULL""",
    Noun.MINUTES: f"""
        SELECT m.id, m.uid, w.text, {_HEADING}, a.id, NULL, {{words}}
        FROM minutes_edits w JOIN minutes m ON m.id = w.minutes_id
        JOIN activities a ON a.id = m.activity_id {_OF_ACTIVITY}
        WHERE a.deleted_at IS NULL
          AND m.version = (SELECT max(version) FROM minutes WHERE activity_id = m.activity_id)""",
}
"""Key, uid, title, detail, activity, signal, and the words that are looked through."""

_WORDS = {
    Noun.TASKS: "t.text",
    Noun.POLICY_DOCUMENTS: "d.title || ' ' || d.publisher || ' ' || coalesce(d.year, '')",
    Noun.ATTACHMENTS: "f.name",
    Noun.MINUTES: "w.text",
}
SEARCHED = tuple(_TEXTS)


def hits(connection: Connection, noun: Noun, text: str, limit: int) -> list[SearchHit]:
    """The records found, those whose title begins with what was typed first. Two letters suffice."""
    typed = fold(text)
    words = sorted(typed.split(), key=len, reverse=True)
    if match_expression(text) is None:
        return []
    looked_through = _TEXTS[noun].format(words=_WORDS[noun]) + f" AND instr(fold({_WORDS[noun]}), ?)"
    rows = connection.exec_driver_sql(looked_through, (words[0],))
    found = [SearchHit(noun, *row[:6]) for row in rows if begun(words, fold(row[6]).split())]
    return sorted(found, key=lambda hit: (not fold(hit.title).startswith(typed), fold(hit.title)))[:limit]
