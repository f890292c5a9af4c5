"""What a user does with signals: substantiating, handing over, following up, answering."""

from collections.abc import Collection
from datetime import date as Date
from typing import Any

from zorgdesk.db import entries as entry_query
from zorgdesk.db import policy_documents as documents
from zorgdesk.db import policy_signals as query
from zorgdesk.db import search, tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.names import fold
from zorgdesk.domain.policy_signals import (
    FollowUp,
    PolicyReference,
    PolicySignal,
    SignalFilter,
    SignalState,
)
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.activities import several_or_none
from zorgdesk.services.fields import known, required

_FIELDS = {
    "title",
    "description",
    "addressee_person_id",
    "addressee_organisation_id",
    "owner_id",
    "next_step",
    "next_step_on",
    "recommendation",
    "policy_level",
}
_FOLLOW_UP_FIELDS = {"date", "text", "by_id", "with_whom", "answer", "next_step", "next_step_on"}
_COMING = ("next_step", "next_step_on")
_REFERENCE_FIELDS = {"document", "page", "quotation"}
_BOARD = 1000
"""Cards a board shows at most; more is a table's work."""


class PolicySignals:
    """Signals: the list and the board, one record, and what hangs on it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: SignalFilter,
        *,
        sort: str = "created_at",
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> list[PolicySignal]:
        """A window of the list, the newest first unless asked otherwise."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: SignalFilter) -> int:
        """How many signals the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def board(self, chosen: SignalFilter) -> dict[SignalState, list[PolicySignal]]:
        """The signals per state, in the order of the states, empty ones too; the oldest of a state first."""
        columns: dict[SignalState, list[PolicySignal]] = {state: [] for state in SignalState}
        for signal in self.rows(chosen, descending=False, limit=_BOARD):
            columns[signal.state].append(signal)
        return columns

    def get(self, signal_id: int) -> PolicySignal | None:
        """One signal that is not in the bin."""
        with self._store.read() as connection:
            return next(iter(query.some(connection, [signal_id])), None)

    def find(self, ref: str) -> PolicySignal:
        """The one signal a uid or a title means. Raises ZorgdeskError: none_fits, several_fit."""
        with self._store.read() as connection:
            by_uid = query.by_uid(connection, ref.strip())
            if by_uid is not None:
                return by_uid
            found = query.some(connection, search.ids(connection, Noun.POLICY_SIGNALS, ref, 50))
        fits = [signal for signal in found if fold(signal.title) == fold(ref)] or found
        if len(fits) != 1:
            raise several_or_none(ref, [signal.title for signal in fits])
        return fits[0]

    def of_activity(self, activity_id: int) -> list[PolicySignal]:
        """The signals that rest on something said in an activity."""
        with self._store.read() as connection:
            return query.some(connection, query.ids_of_activity(connection, activity_id))

    def hanging(self, signal_id: int) -> dict[str, int]:
        """What hangs on a signal, per noun, to say it before deleting."""
        with self._store.read() as connection:
            return query.hanging(connection, signal_id)

    def add(self, title: str, *, themes: Collection[str] = (), **fields: Any) -> tuple[int, Changes]:
        """A new signal, captured. Raises ZorgdeskError title_missing."""
        values = known({"title": title, **fields}, _FIELDS)
        required(values, "title")
        with self._store.change("policy_signal.added", values["title"]) as work:
            state = SignalState.CAPTURED.value
            signal_id = work.insert(tables.policy_signals, state=state, created_at=work.at, **values)
            _tag(work, signal_id, themes)
        return signal_id, work.changes

    def edit(self, signal_id: int, *, themes: Collection[str] | None = None, **fields: Any) -> Changes:
        """Change fields or themes. Raises ZorgdeskError title_missing."""
        values = known(fields, _FIELDS)
        required(values, "title")
        with self._store.change("policy_signal.edited") as work:
            _name(work, signal_id)
            if values:
                work.update(tables.policy_signals, signal_id, **values)
            if themes is not None:
                _tag(work, signal_id, themes)
        return work.changes

    def set_state(self, signal_id: int, state: SignalState, reason: str = "") -> Changes:
        """Take a signal to another state. One that is dropped needs a reason: raises reason_missing."""
        dropped = state is SignalState.DROPPED
        if dropped and not reason.strip():
            raise ZorgdeskError("reason_missing")
        with self._store.change("policy_signal.state_set") as work:
            _name(work, signal_id)
            why = reason.strip() if dropped else ""
            work.update(tables.policy_signals, signal_id, state=state.value, dropped_reason=why)
        return work.changes

    def delete(self, *signal_ids: int) -> Changes:
        """To the bin, all together, with all that hangs on them; the entries they rest on stay."""
        with self._store.change("policy_signal.deleted") as work:
            work.call_after(tables.policy_signals, signal_ids, "title")
            for signal_id in signal_ids:
                work.move_to_bin(tables.policy_signals, signal_id)
        return work.changes

    def evidence(self, signal_id: int) -> list[SaidRow]:
        """What the signal rests on, with where it was said."""
        with self._store.read() as connection:
            return query.evidence_of(connection, signal_id)

    def add_evidence(self, signal_id: int, entry_id: int) -> Changes:
        """Let a signal rest on one more entry; nothing changes when it does already."""
        with self._store.change("evidence.added") as work:
            _name(work, signal_id)
            if query.evidence_id(work.connection, signal_id, entry_id) is None:
                work.insert(tables.evidence, policy_signal_id=signal_id, entry_id=entry_id)
        return work.changes

    def remove_evidence(self, signal_id: int, entry_id: int) -> Changes:
        """An entry does not support this signal after all; the entry stays."""
        with self._store.change("evidence.removed") as work:
            _name(work, signal_id)
            link_id = query.evidence_id(work.connection, signal_id, entry_id)
            if link_id is not None:
                work.delete(tables.evidence, link_id)
        return work.changes

    def follow_ups(self, signal_id: int) -> list[FollowUp]:
        """What was done about it, the latest first."""
        with self._store.read() as connection:
            return query.follow_ups_of(connection, signal_id)

    def add_follow_up(self, signal_id: int, date: Date, text: str, **fields: Any) -> tuple[int, Changes]:
        """A dated step. The next step it names becomes that of the signal. Raises text_missing."""
        values = known({"date": date, "text": text, **fields}, _FOLLOW_UP_FIELDS)
        required(values, "text", "text_missing")
        with self._store.change("follow_up.added") as work:
            _name(work, signal_id)
            follow_up_id = work.insert(tables.follow_ups, policy_signal_id=signal_id, **values)
            coming = {name: values[name] for name in _COMING if values.get(name)}
            if coming:
                step = {"next_step": "", "next_step_on": None, **coming}
                work.update(tables.policy_signals, signal_id, **step)
        return follow_up_id, work.changes

    def edit_follow_up(self, follow_up_id: int, **fields: Any) -> Changes:
        """Change a step. What comes after the latest one comes next for the signal. Raises text_missing."""
        values = known(fields, _FOLLOW_UP_FIELDS)
        required(values, "text", "text_missing")
        coming = {name: values[name] for name in _COMING if name in values}
        with self._store.change("follow_up.edited") as work:
            row = work.row(tables.follow_ups, follow_up_id) or {}
            work.subject = str(values.get("text") or row.get("text", ""))
            work.update(tables.follow_ups, follow_up_id, **values)
            signal_id = row.get("policy_signal_id", 0)
            latest = next(iter(query.follow_ups_of(work.connection, signal_id)), None)
            if coming and latest and latest.id == follow_up_id:
                work.update(tables.policy_signals, signal_id, **coming)
        return work.changes

    def delete_follow_up(self, follow_up_id: int) -> Changes:
        """To the bin."""
        with self._store.change("follow_up.deleted") as work:
            work.subject = str((work.row(tables.follow_ups, follow_up_id) or {}).get("text", ""))
            work.move_to_bin(tables.follow_ups, follow_up_id)
        return work.changes

    def references(self, signal_id: int) -> list[PolicyReference]:
        """The policy documents that support it."""
        with self._store.read() as connection:
            return query.references_of(connection, signal_id)

    def add_reference(
        self, signal_id: int, document: str, page: str = "", quotation: str = ""
    ) -> tuple[int, Changes]:
        """One more document. Raises title_missing when it has no name."""
        values = known({"document": document, "page": page, "quotation": quotation}, _REFERENCE_FIELDS)
        required(values, "document")
        with self._store.change("policy_reference.added", values["document"]) as work:
            reference_id = work.insert(
                tables.policy_references, policy_signal_id=signal_id, **_with_document(work, values)
            )
        return reference_id, work.changes

    def edit_reference(self, reference_id: int, **fields: Any) -> Changes:
        """Change document, page or quotation. Raises title_missing."""
        values = known(fields, _REFERENCE_FIELDS)
        required(values, "document")
        with self._store.change("policy_reference.edited") as work:
            _document(work, reference_id)
            work.update(tables.policy_references, reference_id, **_with_document(work, values))
        return work.changes

    def delete_reference(self, reference_id: int) -> Changes:
        """To the bin."""
        with self._store.change("policy_reference.deleted") as work:
            _document(work, reference_id)
            work.move_to_bin(tables.policy_references, reference_id)
        return work.changes


def _name(work: UnitOfWork, signal_id: int) -> None:
    work.subject = str((work.row(tables.policy_signals, signal_id) or {}).get("title", ""))


def _document(work: UnitOfWork, reference_id: int) -> None:
    work.subject = documents.title_of_reference(work.connection, reference_id)


def _with_document(work: UnitOfWork, values: dict[str, Any]) -> dict[str, Any]:
    """The document named by its title: the one of the library, or a new one in it."""
    if "document" not in values:
        return values
    title = values["document"]
    known_id = documents.titled(work.connection, title)
    document_id = known_id or work.insert(tables.policy_documents, title=title)
    rest = {name: value for name, value in values.items() if name != "document"}
    return {"policy_document_id": document_id, **rest}


def _tag(work: UnitOfWork, signal_id: int, codes: Collection[str]) -> None:
    """Give a signal exactly these themes."""
    had = query.theme_taggings(work.connection, signal_id)
    for code, theme_id in entry_query.theme_ids(work.connection, codes).items():
        if code not in had:
            work.insert(tables.taggings, list_value_id=theme_id, policy_signal_id=signal_id)
    for code in had.keys() - set(codes):
        work.delete(tables.taggings, had[code])
