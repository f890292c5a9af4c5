"""One organisation: fields, its people, and what it took part in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Organisation, Scope, Stakeholder, World
from zorgdesk.domain.people import Person
from zorgdesk.services.organisations import enterprise_number_is_valid
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.record_parts import Listing, activity_rows, person_rows, show_text, text_field
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
    Noun.ORGANISATIONS,
    Noun.PEOPLE,
    Noun.AFFILIATIONS,
    Noun.PARTICIPATIONS,
    Noun.CONTRIBUTIONS,
    Noun.ENTRIES,
    Noun.ACTIVITIES,
)
_TEXTS = ("name", "municipality", "enterprise_number", "email", "telephone", "website")


@dataclass(frozen=True)
class _Known:
    organisation: Organisation | None
    people: list[Person]
    activities: list[ActivityRow]
    said: list[SaidRow]


class OrganisationRecord(Record):
    """Every field is stored when it is left. The segment fields follow from each other."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        labels = context.labels
        self.heading = ElidedLabel("", "title")
        self.texts = {name: text_field(name, self._store) for name in _TEXTS}
        self.aliases = MultiLine(2)
        self.note = MultiLine(3)
        yes_no = [(None, "—"), (True, self.tr("yes")), (False, self.tr("no"))]
        self.choices: dict[str, Choice] = {
            "stakeholder": Choice([(None, "—"), *((one, labels.word(one)) for one in Stakeholder)]),
            "recognised": Choice(yes_no),
            "scope": Choice([(None, "—"), *((one, labels.word(one)) for one in Scope)]),
            "entrant": Choice(yes_no),
            "sector": Choice([(None, "—"), *labels.choices(ListName.SECTOR)]),
            "world": Choice([(None, "—"), *((one, labels.word(one)) for one in World)]),
        }
        self.people = Listing(self.tr("People"))
        self.activities = Listing(self.tr("Activities"))
        self.said = Listing(self.tr("Said"))
        self._form = Form()
        self._build()
        self.aliases.left.connect(lambda text: self._store("aliases", tuple(text.splitlines())))
        self.note.left.connect(lambda text: self._store("note", text))
        for name, choice in self.choices.items():
            choice.key_chosen.connect(lambda key, name=name: self._store(name, key))
        self.setFocusProxy(self.texts["name"])

    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.aliases.commit()
            self.note.commit()
            self.record_id = record_id
            self._load()

    def take(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._load()

    def begin(self) -> None:
        self.texts["name"].setFocus()
        self.texts["name"].selectAll()

    def delete(self) -> None:
        organisation_id, organisations = self.record_id, self._context.services.organisations
        if organisation_id is None:
            return
        name = self.heading.text()
        told = QCoreApplication.translate("records", "{name} is in the bin.").format(name=name)
        undo = QCoreApplication.translate("records", "Undo")
        self._context.act(
            lambda: organisations.delete(organisation_id),
            lambda _changes: self._context.messages.told(told, undo, self._context.undo),
        )

    def _load(self) -> None:
        organisation_id, organisations = self.record_id, self._context.services.organisations
        if organisation_id is None:
            return
        self._context.ask(
            lambda: _Known(
                organisations.get(organisation_id),
                organisations.people_of(organisation_id),
                organisations.activities_of(organisation_id),
                organisations.said(organisation_id),
            ),
            self._latest(self._show),
            owner=self,
        )

    def _show(self, known: _Known) -> None:
        organisation = known.organisation
        if organisation is None:
            self.record_id = None
            self.titled.emit("")
            return
        self.heading.setText(organisation.name)
        for name, field in self.texts.items():
            show_text(field, getattr(organisation, name))
        for name, choice in self.choices.items():
            choice.set_key(getattr(organisation, name))
        self.aliases.show_text("\n".join(organisation.aliases))
        self.note.show_text(organisation.note)
        self._show_segment(organisation)
        self.people.show_rows(person_rows(self._context, known.people))
        self.activities.show_rows(activity_rows(self._context, known.activities))
        self.said.show_rows(said_rows(self._context, known.said))
        self.titled.emit(organisation.name)

    def _show_segment(self, organisation: Organisation) -> None:
        primary = organisation.stakeholder is Stakeholder.PRIMARY
        self._form.set_field_visible(self.choices["recognised"], primary)
        for name in ("scope", "entrant"):
            self._form.set_field_visible(self.choices[name], primary and bool(organisation.recognised))
        secondary = organisation.stakeholder is Stakeholder.SECONDARY
        self._form.set_field_visible(self.choices["sector"], secondary)
        number = organisation.enterprise_number
        wrong = bool(number) and not enterprise_number_is_valid(number)
        told = self.tr("These digits do not form an enterprise number.") if wrong else ""
        self._form.set_error(self.texts["enterprise_number"], told)

    def _store(self, field: str, value: object) -> None:
        organisation_id, edit = self.record_id, self._context.services.organisations.edit
        if organisation_id is not None:
            self._context.act(
                lambda: edit(organisation_id, **{field: value}), failed=self._refused, owner=self
            )

    def _refused(self, error: Exception) -> None:
        """Show again what is stored, and why the edit was not."""
        self._context.messages.failed(error)
        self._load()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(icon_button("trash", self.tr("Move to the bin"), self.delete))
        words = {
            "name": self.tr("Name"),
            "municipality": self.tr("Municipality"),
            "enterprise_number": self.tr("Enterprise number"),
            "email": self.tr("E-mail"),
            "telephone": self.tr("Telephone"),
            "website": self.tr("Website"),
            "stakeholder": self.tr("Stakeholder"),
            "recognised": self.tr("Recognised"),
            "scope": self.tr("Scope"),
            "entrant": self.tr("Entrant"),
            "sector": self.tr("Sector"),
            "world": self.tr("World"),
        }
        for name, field in {**self.texts, **self.choices}.items():
            self._form.add(words[name], field)
        self._form.add(self.tr("Other names, one a line"), self.aliases, wide=True)
        self._form.add(self.tr("Note"), self.note, wide=True)
        card, column = Card(), ScrollColumn(margin=0)
        card.body.addLayout(head)
        card.body.addWidget(self._form)
        column.body.addWidget(card)
        for listing in (self.people, self.activities, self.said):
            column.body.addWidget(listing)
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(px(12), 0, 0, 0)
        box.addWidget(column)
