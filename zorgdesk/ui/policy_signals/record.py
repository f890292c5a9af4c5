"""One signal: what must be heard, by whom, on what it rests, and what was done with it."""

from dataclasses import dataclass
from typing import Any

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.policy_signals import (
    OPEN_STATES,
    FollowUp,
    PolicyReference,
    PolicySignal,
    ReportBack,
    SignalState,
)
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.policy_signals.evidence import Evidence
from zorgdesk.ui.policy_signals.follow_ups import FollowUps
from zorgdesk.ui.policy_signals.references import References
from zorgdesk.ui.policy_signals.report_back import ReportingBackPart
from zorgdesk.ui.policy_signals.state_change import change_state
from zorgdesk.ui.policy_signals.telling_dialog import open_telling
from zorgdesk.ui.record import FIELD_WIDTH, Record
from zorgdesk.ui.record_parts import offered
from zorgdesk.ui.tags import TagField
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.text_line import TextLine

_TEXTS = ("title", "next_step", "description", "recommendation")


@dataclass(frozen=True)
class _Known:
    signal: PolicySignal
    organisation: str
    person: str
    evidence: list[SaidRow]
    follow_ups: list[FollowUp]
    references: list[PolicyReference]
    to_tell: list[ReportBack]


class SignalRecord(Record):
    """What is missing or late stands out; why a dropped one was dropped stands under its state."""

    nouns = (
        Noun.POLICY_SIGNALS,
        Noun.FOLLOW_UPS,
        Noun.POLICY_REFERENCES,
        Noun.POLICY_DOCUMENTS,
        Noun.REPORT_BACKS,
        Noun.PARTICIPATIONS,
        Noun.ENTRIES,
        Noun.PEOPLE,
        Noun.ORGANISATIONS,
        Noun.ACTIVITIES,
        Noun.TAGGINGS,
        Noun.LIST_VALUES,
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.title, self.next_step = TextLine(), TextLine()
        self.description, self.recommendation = MultiLine(3), MultiLine(2)
        self.state = Choice([(one, context.labels.word(one)) for one in SignalState])
        self.dropped_reason = label("", "quiet", wrap=True)
        self.organisation, self.person = OrganisationChoice(context), PersonChoice(context)
        self.owner, self.next_step_on = PersonChoice(context), OptionalDate(context.today)
        self.level = Choice()
        self.themes = TagField(context, Noun.POLICY_SIGNALS, ListName.THEME, self.tr("Add a theme"))
        self.evidence, self.references = Evidence(context), References(context)
        self.follow_ups, self.reporting_back = FollowUps(context), ReportingBackPart(context)
        self.form = Form(column_width=FIELD_WIDTH)
        self._due = FlowLayout(spacing=4)
        self._bind()
        self._lay_out()
        self.setFocusProxy(self.title)

    def begin(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    def edit(self, record_id: int, **fields: Any) -> Changes:
        return self.context.services.policy_signals.edit(record_id, **fields)

    def read(self, record_id: int) -> _Known | None:
        services = self.context.services
        signals, signal = services.policy_signals, services.policy_signals.get(record_id)
        if signal is None:
            return None
        organisation_id, person_id = signal.addressee_organisation_id, signal.addressee_person_id
        organisation = services.organisations.get(organisation_id) if organisation_id else None
        person = services.people.get(person_id) if person_id else None
        return _Known(
            signal,
            organisation.name if organisation else "",
            person.name if person else "",
            signals.evidence(record_id),
            signals.follow_ups(record_id),
            signals.references(record_id),
            services.reporting_back.of(record_id),
        )

    def fill(self, known: _Known) -> str:
        signal = known.signal
        self.fields.show({name: getattr(signal, name) for name in (*_TEXTS, "next_step_on")})
        self.fields.show(
            {
                "addressee_organisation_id": (signal.addressee_organisation_id, known.organisation),
                "addressee_person_id": (signal.addressee_person_id, known.person),
                "owner_id": (signal.owner_id, signal.owner or ""),
            }
        )
        self.level.set_choices(offered(self.context.labels, ListName.POLICY_LEVEL, signal.policy_level))
        self.level.set_key(signal.policy_level)
        self._show_state(signal)
        self._show_gaps(signal)
        self.themes.show_tags(signal.id, signal.themes)
        self.evidence.show_evidence(signal.id, known.evidence)
        self.references.show_references(signal.id, known.references)
        self.follow_ups.show_follow_ups(signal.id, known.follow_ups)
        self.reporting_back.show_people(signal.id, known.to_tell)
        return signal.title

    def _show_state(self, signal: PolicySignal) -> None:
        self.state.set_key(signal.state)
        self.dropped_reason.setText(self.tr("Because: {reason}").format(reason=signal.dropped_reason))
        self.dropped_reason.setVisible(signal.state is SignalState.DROPPED)

    def _show_gaps(self, signal: PolicySignal) -> None:
        """No owner, no next step, a date that has passed: only while something must still happen."""
        is_open = signal.state in OPEN_STATES
        nobody = self.tr("Nobody follows this signal yet.")
        nothing = self.tr("There is no next step yet.")
        self.form.set_error(self.owner, nobody if is_open and signal.owner_id is None else "")
        self.form.set_error(self.next_step, nothing if is_open and not signal.next_step else "")
        self._due.clear()
        if is_open and signal.next_step_on is not None:
            self._due.addWidget(Badge(self.context.labels.due(signal.next_step_on, self.context.today())))

    def _set_state(self, state: SignalState) -> None:
        signal_id = self.shown_id
        if signal_id is not None:
            change_state(self.context, self, signal_id, state, self._load)

    def report_back(self) -> None:
        """Choose who is told what became of the signal."""
        if self.shown_id is not None:
            open_telling(self.context, self.shown_id, self)

    def _bind(self) -> None:
        self.state.key_chosen.connect(self._set_state)
        self.reporting_back.asked.connect(self.report_back)
        self.fields.choice("policy_level", self.level)
        for name in _TEXTS:
            self.fields.text(name, getattr(self, name))
        self.fields.date("next_step_on", self.next_step_on)
        self.fields.record("addressee_organisation_id", self.organisation)
        self.fields.record("addressee_person_id", self.person)
        self.fields.record("owner_id", self.owner)

    def _lay_out(self) -> None:
        form = self.form
        form.add(self.tr("Signal"), self.title, wide=True)
        form.add(self.tr("State"), self.state)
        form.add(self.tr("Owner"), self.owner)
        form.add(self.tr("To organisation"), self.organisation, wide=True)
        form.add(self.tr("To person"), self.person, wide=True)
        form.add(self.tr("Policy level"), self.level, wide=True)
        form.add(self.tr("Next step"), self.next_step, wide=True)
        form.add(self.tr("Next step on"), self.next_step_on)
        form.add(self.tr("Themes"), self.themes, wide=True)
        form.add(self.tr("Description"), self.description, wide=True)
        form.add(self.tr("Recommendation"), self.recommendation, wide=True)
        self.inside.addLayout(self._due)
        self.add_fields(self.dropped_reason, form)
        for part in (self.follow_ups, self.evidence, self.references, self.reporting_back):
            self.add_part(part)
