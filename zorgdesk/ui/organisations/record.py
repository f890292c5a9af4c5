"""One organisation: fields, its people, and what it took part in."""

from dataclasses import dataclass
from typing import Any

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import SaidRow
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.people import Person
from zorgdesk.domain.record_pages import TiedSignal, YearReach
from zorgdesk.ui.contact_hints import hint_at_slips
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.organisations.reach import ReachTable
from zorgdesk.ui.organisations.segment import Segment
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record import FIELD_WIDTH, Record
from zorgdesk.ui.record_parts import Listing, activity_lines, person_lines
from zorgdesk.ui.said_lines import said_lines
from zorgdesk.ui.tags import TagField
from zorgdesk.ui.tied_lines import tied_signal_lines
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine

_LINES = ("name", "municipality", "enterprise_number", "website", "email", "telephone")


@dataclass(frozen=True)
class _Known:
    organisation: Organisation
    number_is_valid: bool
    parent: str
    themes: list[str]
    target_groups: list[str]
    people: list[Person]
    activities: list[ActivityRow]
    said: list[SaidRow]
    signals: list[TiedSignal]
    reach: list[YearReach]


class OrganisationRecord(Record):
    """Who they are and how to reach them, their segment, their tags, and what hangs on them."""

    nouns = (
        Noun.ORGANISATIONS,
        Noun.PEOPLE,
        Noun.AFFILIATIONS,
        Noun.PARTICIPATIONS,
        Noun.CONTRIBUTIONS,
        Noun.ENTRIES,
        Noun.ACTIVITIES,
        Noun.POLICY_SIGNALS,
        Noun.TAGGINGS,
        Noun.LIST_VALUES,
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.lines = {name: TextLine() for name in _LINES}
        self.aliases, self.note = MultiLine(2), MultiLine(3)
        self.part_of = OrganisationChoice(context)
        self.segment = Segment(context.labels, self.fields)
        self.themes = TagField(context, Noun.ORGANISATIONS, ListName.THEME, self.tr("Add a theme"))
        self.target_groups = TagField(
            context, Noun.ORGANISATIONS, ListName.TARGET_GROUP, self.tr("Add a target group")
        )
        self.people = Listing(self.tr("People"))
        self.activities = Listing(self.tr("Activities"))
        self.said = Listing(self.tr("Said"))
        self.signals = Listing(self.tr("Signals"))
        self.reach = ReachTable()
        self.form, self.tags = Form(column_width=FIELD_WIDTH), Form()
        for name, line in self.lines.items():
            self.fields.text(name, line)
        self.fields.text("aliases", self.aliases)
        self.fields.text("note", self.note)
        self.fields.record("parent_id", self.part_of)
        self._lay_out()
        self.setFocusProxy(self.lines["name"])

    def begin(self) -> None:
        self.lines["name"].setFocus()
        self.lines["name"].selectAll()

    def edit(self, record_id: int, **fields: Any) -> Changes:
        if "aliases" in fields:
            fields["aliases"] = tuple(fields["aliases"].splitlines())
        return self.context.services.organisations.edit(record_id, **fields)

    def read(self, record_id: int) -> _Known | None:
        from zorgdesk.services.organisations import enterprise_number_is_valid

        organisations, taggings = self.context.services.organisations, self.context.services.taggings
        one = organisations.get(record_id)
        if one is None:
            return None
        parent = organisations.get(one.parent_id) if one.parent_id else None
        return _Known(
            one,
            not one.enterprise_number or enterprise_number_is_valid(one.enterprise_number),
            parent.name if parent else "",
            taggings.codes_of(Noun.ORGANISATIONS, record_id, ListName.THEME),
            taggings.codes_of(Noun.ORGANISATIONS, record_id, ListName.TARGET_GROUP),
            organisations.people_of(record_id),
            organisations.activities_of(record_id),
            organisations.said(record_id),
            organisations.signals(record_id),
            organisations.reach(record_id),
        )

    def fill(self, known: _Known) -> str:
        one, context = known.organisation, self.context
        self.segment.show_segment(one)
        self.part_of.but_not = one.id
        self.fields.show({name: getattr(one, name) for name in (*_LINES, "note")})
        self.fields.show({"aliases": "\n".join(one.aliases), "parent_id": (one.parent_id, known.parent)})
        self.fields.show(self.segment.values(one))
        wrong = "" if known.number_is_valid else self.tr("These digits do not form an enterprise number.")
        self.form.set_error(self.lines["enterprise_number"], wrong)
        hint_at_slips(self.form, self.lines["email"], self.lines["telephone"])
        self.themes.show_tags(one.id, known.themes)
        self.target_groups.show_tags(one.id, known.target_groups)
        self.people.show_lines(person_lines(context, known.people, one.id))
        self.activities.show_lines(activity_lines(context, known.activities))
        self.said.show_lines(said_lines(context, known.said))
        self.signals.show_lines(tied_signal_lines(context, known.signals))
        self.reach.show_years(known.reach)
        return one.name

    def _lay_out(self) -> None:
        lines = self.lines
        self.form.add(self.tr("Name"), lines["name"], wide=True)
        self.form.add(self.tr("Municipality"), lines["municipality"])
        self.form.add(self.tr("Enterprise number"), lines["enterprise_number"])
        self.form.add(self.tr("E-mail"), lines["email"], wide=True)
        self.form.add(self.tr("Telephone"), lines["telephone"])
        self.form.add(self.tr("Website"), lines["website"])
        self.form.add(self.tr("Part of"), self.part_of, wide=True)
        self.tags.add(self.tr("Themes"), self.themes, wide=True)
        self.tags.add(self.tr("Target groups"), self.target_groups, wide=True)
        self.tags.add(self.tr("Other names, one a line"), self.aliases, wide=True)
        self.tags.add(self.tr("Note"), self.note, wide=True)
        self.add_fields(self.form, self.segment, self.tags)
        for part in (self.people, self.reach, self.activities, self.signals, self.said):
            self.add_part(part)
