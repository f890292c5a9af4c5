"""One signal: what must be heard, by whom, on what it rests, and what was done with it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.policy_signals import FollowUp, PolicyReference, PolicySignal, SignalState
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.policy_signals.follow_ups import FollowUps
from zorgdesk.ui.policy_signals.references import References
from zorgdesk.ui.record_parts import Listing, show_text, text_field
from zorgdesk.ui.register_page import Record
from zorgdesk.ui.said_rows import said_rows
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import ElidedLabel
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_SHOWN = (
    Noun.POLICY_SIGNALS,
    Noun.FOLLOW_UPS,
    Noun.POLICY_REFERENCES,
    Noun.ENTRIES,
    Noun.PEOPLE,
    Noun.ORGANISATIONS,
    Noun.ACTIVITIES,
)


@dataclass(frozen=True)
class _Known:
    signal: PolicySignal | None
    evidence: list[SaidRow]
    follow_ups: list[FollowUp]
    references: list[PolicyReference]


class SignalRecord(Record):
    """Every field is stored when it is left."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        self.heading = ElidedLabel("", "heading")
        self.title = text_field("title", self._store)
        self.state = Choice([(one, context.labels.word(one)) for one in SignalState])
        self.organisation = OrganisationChoice(context)
        self.person = PersonChoice(context)
        self.owner = PersonChoice(context)
        self.next_step = text_field("next_step", self._store)
        self.next_step_on = OptionalDate(context.today)
        self.description = MultiLine(3)
        self.recommendation = MultiLine(2)
        self.evidence = Listing(self.tr("Rests on"))
        self.references = References(context)
        self.follow_ups = FollowUps(context)
        self._form = Form()
        self._build()
        self._connect()
        self.setFocusProxy(self.title)

    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.description.commit()
            self.recommendation.commit()
            self.record_id = record_id
            self._load()

    def take(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._load()

    def begin(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    def delete(self) -> None:
        signal_id, signals = self.record_id, self._context.services.policy_signals
        if signal_id is None:
            return
        name = self.title.text()
        told = QCoreApplication.translate("records", "{name} is in the bin.").format(name=name)
        undo = QCoreApplication.translate("records", "Undo")
        self._context.act(
            lambda: signals.delete(signal_id),
            lambda _changes: self._context.messages.told(told, undo, self._context.undo),
        )

    def set_state(self, state: SignalState) -> None:
        """Another state; why a signal is dropped is asked."""
        if self.record_id is not None:
            change_state(self._context, self, self.record_id, state)
            self._load()

    def _load(self) -> None:
        signal_id, signals = self.record_id, self._context.services.policy_signals
        if signal_id is None:
            return
        self._context.ask(
            lambda: _Known(
                signals.get(signal_id),
                signals.evidence(signal_id),
                signals.follow_ups(signal_id),
                signals.references(signal_id),
            ),
            self._latest(self._show),
            owner=self,
        )

    def _show(self, known: _Known) -> None:
        signal = known.signal
        if signal is None:
            self.record_id = None
            self.titled.emit("")
            return
        self.heading.setText(signal.title)
        show_text(self.title, signal.title)
        show_text(self.next_step, signal.next_step)
        self.state.set_key(signal.state)
        organisation = signal.addressee_organisation_id
        self.organisation.set_value(organisation, (signal.addressee or "") if organisation else "")
        person = signal.addressee_person_id
        self.person.set_value(person, (signal.addressee or "") if person else "")
        self.owner.set_value(signal.owner_id, signal.owner or "")
        self.next_step_on.set_date(signal.next_step_on)
        self.description.show_text(signal.description)
        self.recommendation.show_text(signal.recommendation)
        self._show_gaps(signal)
        self.evidence.show_rows(said_rows(self._context, known.evidence))
        self.references.show_references(signal.id, known.references)
        self.follow_ups.show_follow_ups(signal.id, known.follow_ups)
        self.titled.emit(signal.title)

    def _show_gaps(self, signal: PolicySignal) -> None:
        nobody = self.tr("Nobody follows this signal yet.") if signal.owner_id is None else ""
        nothing = "" if signal.next_step else self.tr("There is no next step yet.")
        over = signal.state in (SignalState.CLOSED, SignalState.DROPPED)
        self._form.set_error(self.owner, "" if over else nobody)
        self._form.set_error(self.next_step, "" if over else nothing)

    def _store(self, field: str, value: Any) -> None:
        signal_id, edit = self.record_id, self._context.services.policy_signals.edit
        if signal_id is not None:
            self._context.act(lambda: edit(signal_id, **{field: value}), failed=self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        """Show again what is stored, and why the edit was not."""
        self._context.messages.failed(error)
        self._load()

    def _connect(self) -> None:
        self.state.key_chosen.connect(self.set_state)
        self.organisation.picked.connect(lambda key: self._store("addressee_organisation_id", key))
        self.person.picked.connect(lambda key: self._store("addressee_person_id", key))
        self.owner.picked.connect(lambda key: self._store("owner_id", key))
        self.next_step_on.date_changed.connect(lambda day: self._store("next_step_on", day))
        self.description.left.connect(lambda text: self._store("description", text))
        self.recommendation.left.connect(lambda text: self._store("recommendation", text))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(icon_button("trash", self.tr("Move to the bin"), self.delete))
        self._form.add(self.tr("Signal"), self.title, wide=True)
        self._form.add(self.tr("State"), self.state)
        self._form.add(self.tr("Owner"), self.owner)
        self._form.add(self.tr("To organisation"), self.organisation)
        self._form.add(self.tr("To person"), self.person)
        self._form.add(self.tr("Next step"), self.next_step)
        self._form.add(self.tr("Next step on"), self.next_step_on)
        self._form.add(self.tr("Description"), self.description, wide=True)
        self._form.add(self.tr("Recommendation"), self.recommendation, wide=True)
        card, column = Card(), ScrollColumn(margin=0)
        card.body.addLayout(head)
        card.body.addWidget(self._form)
        column.body.addWidget(card)
        for part in (self.evidence, self.references, self.follow_ups):
            column.body.addWidget(part)
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(px(12), 0, 0, 0)
        box.addWidget(column)


def change_state(context: PageContext, parent: Record, signal_id: int, state: SignalState) -> None:
    """Give a signal another state, from the board or from its record."""
    signals, reason = context.services.policy_signals, ""
    if state is SignalState.DROPPED:
        reason, given = QInputDialog.getText(
            parent,
            context.labels.word(state),
            QCoreApplication.translate("policy_signals", "Why is this signal dropped?"),
        )
        if not given:
            return
    context.act(lambda: signals.set_state(signal_id, state, reason))
