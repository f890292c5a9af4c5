"""One person: fields, and everything they took part in and said."""

from dataclasses import dataclass
from typing import Any

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import Affiliation, Person
from zorgdesk.domain.record_pages import TiedSignal, TookPart
from zorgdesk.domain.tasks import Task, TaskFilter
from zorgdesk.ui.contact_hints import hint_at_further_slips, hint_at_slips
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.affiliations import FurtherAffiliations
from zorgdesk.ui.record import FIELD_WIDTH, Record
from zorgdesk.ui.record_parts import Listing, offered
from zorgdesk.ui.said_lines import said_lines
from zorgdesk.ui.tied_lines import task_lines, tied_signal_lines, took_part_lines
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine

_LINES = ("given_name", "family_name", "job_title", "email", "telephone")
_TASKS = 1000
"""The most that are read: nobody has more."""


@dataclass(frozen=True)
class _Known:
    person: Person
    affiliations: list[Affiliation]
    activities: list[TookPart]
    said: list[SaidRow]
    signals: list[TiedSignal]
    tasks: list[Task]


class PersonRecord(Record):
    """The first organisation and the job there stand among the fields, the other ones below them."""

    nouns = (
        Noun.PEOPLE,
        Noun.AFFILIATIONS,
        Noun.ORGANISATIONS,
        Noun.PARTICIPATIONS,
        Noun.CONTRIBUTIONS,
        Noun.ENTRIES,
        Noun.ACTIVITIES,
        Noun.POLICY_SIGNALS,
        Noun.REPORT_BACKS,
        Noun.TASKS,
        Noun.LIST_VALUES,
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.lines = {name: TextLine() for name in _LINES}
        self.organisation = OrganisationChoice(context)
        self.category = Choice()
        self.email_aliases, self.note = MultiLine(1), MultiLine(3)
        self.affiliations = FurtherAffiliations(context)
        self.activities = Listing(self.tr("Activities"))
        self.said = Listing(self.tr("Said"))
        self.signals = Listing(self.tr("Signals"))
        self.tasks = Listing(self.tr("Tasks"))
        self.form = Form(column_width=FIELD_WIDTH)
        for name, line in self.lines.items():
            self.fields.text(name, line)
        self.fields.text("email_aliases", self.email_aliases)
        self.fields.text("note", self.note)
        self.fields.record("organisation_id", self.organisation)
        self.fields.choice("job_category", self.category)
        self._lay_out()
        self.setFocusProxy(self.lines["given_name"])

    def begin(self) -> None:
        self.lines["family_name"].setFocus()
        self.lines["family_name"].selectAll()

    def edit(self, record_id: int, **fields: Any) -> Changes:
        if "email_aliases" in fields:
            fields["email_aliases"] = tuple(fields["email_aliases"].splitlines())
        return self.context.services.people.edit(record_id, **fields)

    def read(self, record_id: int) -> _Known | None:
        services = self.context.services
        person = services.people.get(record_id)
        if person is None:
            return None
        return _Known(
            person,
            services.people.affiliations(record_id),
            services.people.took_part(record_id),
            services.people.said(record_id),
            services.people.signals(record_id),
            services.tasks.rows(TaskFilter(assignee_id=record_id), limit=_TASKS),
        )

    def fill(self, known: _Known) -> str:
        person, context = known.person, self.context
        self.category.set_choices(offered(context.labels, ListName.JOB_CATEGORY, person.job_category))
        self.fields.show({name: getattr(person, name) for name in (*_LINES, "job_category", "note")})
        self.fields.show({"email_aliases": "\n".join(person.email_aliases)})
        self.fields.show({"organisation_id": (person.organisation_id, person.organisation or "")})
        for field in (self.lines["job_title"], self.category):
            self.form.set_field_visible(field, person.organisation_id is not None)
        hint_at_slips(self.form, self.lines["email"], self.lines["telephone"])
        hint_at_further_slips(self.form, self.email_aliases)
        self.affiliations.show_affiliations(person.id, known.affiliations)
        self.activities.show_lines(took_part_lines(context, known.activities))
        self.said.show_lines(said_lines(context, known.said, of_one=True))
        self.signals.show_lines(tied_signal_lines(context, known.signals))
        self.tasks.show_lines(task_lines(context, known.tasks))
        return person.name

    def _lay_out(self) -> None:
        words = {
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "email": self.tr("E-mail"),
            "telephone": self.tr("Telephone"),
        }
        for name, word in words.items():
            self.form.add(word, self.lines[name], wide=name in ("email", "telephone"))
            if name == "email":
                self.form.add(self.tr("Other e-mail addresses, one a line"), self.email_aliases, wide=True)
        self.form.add(self.tr("Organisation"), self.organisation, wide=True)
        self.form.add(self.tr("Job title"), self.lines["job_title"], wide=True)
        self.form.add(self.tr("Job category"), self.category, wide=True)
        self.form.add(self.tr("Note"), self.note, wide=True)
        self.add_fields(self.form)
        for part in (self.affiliations, self.activities, self.said, self.signals, self.tasks):
            self.add_part(part)
