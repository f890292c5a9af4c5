"""The history of a record as lines that people read: "14:02 An: status ingeschreven → aanwezig"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.history import FieldChange, Happening, RecordChange, RecordHistory, RowChange
from zorgdesk.ui.history.field_words import ENUMS, FIELDS, HIDDEN, LISTS, OF_ACTIVITY, TABLES
from zorgdesk.ui.history.shortening import differing, shortened
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP

_LONGEST = 300
_MOVED = frozenset({"position", "after", "slot"})


@dataclass(frozen=True)
class HistoryLine:
    """One action. `day` heads it; what was undone is shown as such."""

    day: Date
    time: str
    author: str
    what: str
    undone: bool


def history_lines(history: RecordHistory, labels: Labels, noun: Noun, record_id: int) -> list[HistoryLine]:
    """Latest first, as the history is; noun and id say whose history it is."""
    words = _Words(labels, history.names, (noun, record_id))
    return [words.line(change) for change in history.changes]


class _Words:
    def __init__(
        self, labels: Labels, names: Mapping[tuple[Noun, int], str], record: tuple[Noun, int]
    ) -> None:
        self._labels = labels
        self._names = names
        self._record = record

    def line(self, change: RecordChange) -> HistoryLine:
        action = change.action
        parts = dict.fromkeys(part for row in change.rows for part in self._row(row))
        for consequence in (_say(_MOVED_WORD), _named(_say(TABLES[_ARRANGED]), _say(_PUT_BACK))):
            if len(parts) > 1:
                parts.pop(consequence, None)  # others made room, or a block got another place
        what = "; ".join(parts) or self._labels.action(action.action)
        day = self._labels.local(action.at).date()
        return HistoryLine(day, self._labels.time(action.at), action.author, what, action.undone)

    def _row(self, row: RowChange) -> Iterator[str]:
        """What happened to one row; nothing when only what Zorgdesk keeps for itself changed."""
        if row.table == "minutes_edits" and row.happening is Happening.ADDED:
            yield self._own_words(row)
            return
        if row.table == _ARRANGED and row.happening is not Happening.CHANGED:
            yield from self._arranged(row)
            return
        fields = [one for one in row.fields if self._is_shown(row.table, one)]
        if row.happening is Happening.CHANGED:
            yield from (self._about(row, self._field(row.table, one)) for one in fields)
            if not fields and any(one.field in _MOVED for one in row.fields):
                yield self._about(row, _say(_MOVED_WORD))
            return
        told = _say(_HAPPENINGS[row.happening])
        values = shortened(", ".join(dict.fromkeys(self._present(row, fields))), _LONGEST)
        yield self._about(row, f"{told} ({values})" if values else told)

    def _about(self, row: RowChange, told: str) -> str:
        """What hangs on the record says what it is."""
        return told if row.own else _named(_say(TABLES.get(row.table, row.table)), told)

    def _arranged(self, row: RowChange) -> Iterator[str]:
        """A row comes when a block is first hidden, joined, moved or told otherwise, and goes with that."""
        if row.happening is Happening.TAKEN_AWAY:
            yield self._about(row, _say(_PUT_BACK))
            return
        shown = [one for one in row.fields if one.after and self._is_shown(row.table, one)]
        told = [self._name(one.field) if one.after is True else self._field(row.table, one) for one in shown]
        if any(one.field in _MOVED and one.after is not None for one in row.fields):
            told.append(_say(_MOVED_WORD))
        yield from (self._about(row, one) for one in told)

    def _present(self, row: RowChange, fields: list[FieldChange]) -> Iterator[str]:
        """The values of a row that came or went: those that say something."""
        gone = row.happening is Happening.TAKEN_AWAY
        told = fields if row.happening in (Happening.ADDED, Happening.TAKEN_AWAY) else []
        values = {one.field: one.before if gone else one.after for one in told}
        if "family_name" in values:
            yield f"{values.pop('given_name', '')} {values.pop('family_name')}".strip()
        for one in sorted(told, key=lambda field: field.field not in _SPEAKING):
            value = values.get(one.field)
            if value is True:
                yield self._name(one.field)
            elif value not in (None, "", False):
                said = shortened(self._value(row.table, one, value))
                yield said if one.field in _SPEAKING else f"{self._name(one.field)} {said}"

    def _field(self, table: str, one: FieldChange) -> str:
        before, after = (self._value(table, one, value) for value in (one.before, one.after))
        before, after = differing(before, after)
        name = self._name(one.field)
        if not before:
            return _named(name, after) if after else name
        return f"{name} {before} → {after or _say(_NOTHING)}"

    def _own_words(self, row: RowChange) -> str:
        """The first time the secretary writes over a block: what stood there was composed."""
        images = {one.field: one.after for one in row.fields}
        before, after = differing(str(images.get("composed_text") or ""), str(images.get("text") or ""))
        return _named(_say(TABLES["minutes_edits"]), f"{before} → {after}" if before else after)

    def _value(self, table: str, one: FieldChange, value: Any) -> str:
        if value is None or value == "":
            return ""
        if one.names is not None:
            return self._names.get((one.names, value)) or _say(_GONE)
        if isinstance(value, bool):
            return _say(_YES if value else _NO)
        if isinstance(value, datetime):
            return f"{self._labels.date(self._labels.local(value).date())} {self._labels.time(value)}"
        if isinstance(value, Date):
            return self._labels.date(value)
        if isinstance(value, bytes):
            return _say(_FILE)
        return self._coded(f"{table}.{one.field}", value)

    def _coded(self, place: str, value: Any) -> str:
        if place in LISTS:
            return self._labels.listed(LISTS[place], value)
        kind = ENUMS.get(place)
        if kind is not None and value in list(kind):
            return self._labels.word(kind(value))
        if place.endswith(".fee_cents"):
            return self._labels.locale.toCurrencyString(value / 100)
        return str(value)

    def _is_shown(self, table: str, one: FieldChange) -> bool:
        """Not what Zorgdesk keeps for itself, nor of which record this is a part: the reader knows."""
        if one.field in HIDDEN or (one.field == "activity_id" and table in OF_ACTIVITY):
            return False
        return one.names is None or self._record not in ((one.names, one.before), (one.names, one.after))

    @staticmethod
    def _name(field: str) -> str:
        return _say(FIELDS.get(field, field.replace("_", " ")))


_SPEAKING = frozenset(
    {"text", "title", "name", "list_value_id", "person_id", "organisation_id", "entry_id", "given_name"}
    | {"family_name", "policy_document_id", "programme_item_id", "job_title", "participation_id"}
)
"""Fields whose value needs no name before it."""

_ARRANGED = "minutes_arrangements"
_NAMED = QT_TRANSLATE_NOOP("fields", "{name}: {value}")
_YES = QT_TRANSLATE_NOOP("fields", "yes")
_NO = QT_TRANSLATE_NOOP("fields", "no")
_NOTHING = QT_TRANSLATE_NOOP("fields", "nothing")
_GONE = QT_TRANSLATE_NOOP("fields", "gone meanwhile")
_FILE = QT_TRANSLATE_NOOP("fields", "another file")
_MOVED_WORD = QT_TRANSLATE_NOOP("fields", "moved")
_PUT_BACK = QT_TRANSLATE_NOOP("fields", "put back")
_HAPPENINGS = {
    Happening.ADDED: QT_TRANSLATE_NOOP("fields", "added"),
    Happening.CHANGED: QT_TRANSLATE_NOOP("fields", "changed"),
    Happening.DELETED: QT_TRANSLATE_NOOP("fields", "moved to the bin"),
    Happening.PUT_BACK: _PUT_BACK,
    Happening.TAKEN_AWAY: QT_TRANSLATE_NOOP("fields", "taken away"),
}


def _named(name: str, value: str) -> str:
    return _say(_NAMED).format(name=name, value=value)


def _say(source: str) -> str:
    return QCoreApplication.translate("fields", source)
