"""One person: fields, and everything they took part in and said."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import Person
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.record_parts import Listing, activity_rows, show_text, signal_rows, text_field
from zorgdesk.ui.register_page import Record
from zorgdesk.ui.said_rows import said_rows
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import ElidedLabel
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_SHOWN = (
    Noun.PEOPLE,
    Noun.AFFILIATIONS,
    Noun.ORGANISATIONS,
    Noun.PARTICIPATIONS,
    Noun.CONTRIBUTIONS,
    Noun.ENTRIES,
    Noun.ACTIVITIES,
    Noun.POLICY_SIGNALS,
)


@dataclass(frozen=True)
class _Known:
    person: Person | None
    activities: list[ActivityRow]
    said: list[SaidRow]
    signals: list[PolicySignal]


class PersonRecord(Record):
    """Every field is stored when it is left."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        self.name = ElidedLabel("", "title")
        self.given_name = text_field("given_name", self._store)
        self.family_name = text_field("family_name", self._store)
        self.organisation = OrganisationChoice(context)
        self.job_title = text_field("job_title", self._store)
        self.category = Choice([(None, "—"), *context.labels.choices(ListName.JOB_CATEGORY)])
        self.email = text_field("email", self._store)
        self.telephone = text_field("telephone", self._store)
        self.note = MultiLine(3)
        self.activities = Listing(self.tr("Activities"))
        self.said = Listing(self.tr("Said"))
        self.signals = Listing(self.tr("Signals to follow"))
        self._build()
        self.organisation.picked.connect(lambda key: self._store("organisation_id", key))
        self.category.key_chosen.connect(lambda key: self._store("job_category", key))
        self.note.left.connect(lambda text: self._store("note", text))
        self.setFocusProxy(self.given_name)

    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.note.commit()
            self.record_id = record_id
            self._load()

    def take(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._load()

    def begin(self) -> None:
        self.family_name.setFocus()
        self.family_name.selectAll()

    def delete(self) -> None:
        person_id, name, people = self.record_id, self.name.text(), self._context.services.people
        if person_id is None:
            return
        told = QCoreApplication.translate("records", "{name} is in the bin.").format(name=name)
        undo = QCoreApplication.translate("records", "Undo")
        self._context.act(
            lambda: people.delete(person_id),
            lambda _changes: self._context.messages.told(told, undo, self._context.undo),
        )

    def _load(self) -> None:
        person_id, services = self.record_id, self._context.services
        if person_id is None:
            return
        self._context.ask(
            lambda: _Known(
                services.people.get(person_id),
                services.people.activities_of(person_id),
                services.people.said(person_id),
                services.policy_signals.rows(SignalFilter(owner_id=person_id)),
            ),
            self._latest(self._show),
            owner=self,
        )

    def _show(self, known: _Known) -> None:
        person = known.person
        if person is None:
            self.record_id = None
            self.titled.emit("")
            return
        self.name.setText(person.name)
        for field, text in (
            (self.given_name, person.given_name),
            (self.family_name, person.family_name),
            (self.job_title, person.job_title),
            (self.email, person.email),
            (self.telephone, person.telephone),
        ):
            show_text(field, text)
        self.organisation.set_value(person.organisation_id, person.organisation or "")
        self.category.set_key(person.job_category)
        self.job_title.setEnabled(person.organisation_id is not None)
        self.category.setEnabled(person.organisation_id is not None)
        self.note.show_text(person.note)
        self.activities.show_rows(activity_rows(self._context, known.activities))
        self.said.show_rows(said_rows(self._context, known.said))
        self.signals.show_rows(signal_rows(self._context, known.signals))
        self.titled.emit(person.name)

    def _store(self, field: str, value: object) -> None:
        person_id, edit = self.record_id, self._context.services.people.edit
        if person_id is not None:
            self._context.act(lambda: edit(person_id, **{field: value}), failed=self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        """Show again what is stored, and why the edit was not."""
        self._context.messages.failed(error)
        self._load()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(icon_button("trash", self.tr("Move to the bin"), self.delete))
        form = Form()
        form.add(self.tr("Given name"), self.given_name)
        form.add(self.tr("Family name"), self.family_name)
        form.add(self.tr("Organisation"), self.organisation)
        form.add(self.tr("Job title"), self.job_title)
        form.add(self.tr("Job category"), self.category)
        form.add(self.tr("E-mail"), self.email)
        form.add(self.tr("Telephone"), self.telephone)
        form.add(self.tr("Note"), self.note, wide=True)
        card, column = Card(), ScrollColumn(margin=0)
        card.body.addLayout(head)
        card.body.addWidget(form)
        column.body.addWidget(card)
        for listing in (self.activities, self.said, self.signals):
            column.body.addWidget(listing)
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(px(12), 0, 0, 0)
        box.addWidget(column)
