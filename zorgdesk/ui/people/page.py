"""The page of people."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.ui.deleting import Deletable
from zorgdesk.ui.duplicates.entrance import Entrance
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import Command, PageContext
from zorgdesk.ui.people.record import PersonRecord
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.register_page import RegisterPage
from zorgdesk.ui.widgets.buttons import Button, button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.table_models import Column, Kind


class PeoplePage(RegisterPage):
    """The register in the Belgian order of names."""

    name = "people"
    noun = Noun.PEOPLE
    nouns = (Noun.PEOPLE, Noun.ORGANISATIONS, Noun.AFFILIATIONS, Noun.LIST_VALUES)

    def __init__(self, context: PageContext) -> None:
        self.category = Choice()
        empty = EmptyState(
            "people",
            QCoreApplication.translate("people", "No people yet"),
            QCoreApplication.translate("people", "Everybody who takes part, speaks or helps stands here."),
            QCoreApplication.translate("people", "New person"),
        )
        listed = RecordList(
            context,
            columns(context.labels),
            context.services.people,
            PersonFilter(),
            ("name", False),
            empty,
        )
        words = (
            QCoreApplication.translate("people", "Search people"),
            QCoreApplication.translate("people", "New person"),
            QCoreApplication.translate("people", "Choose somebody on the left"),
        )
        title = QCoreApplication.translate("people", "People")
        super().__init__(context, title, listed, PersonRecord(context), [self.category], words)

    def filtered(self) -> PersonFilter:
        category = self.category.key()
        return PersonFilter(
            self.search.edit.text(), job_category=category if isinstance(category, str) else None
        )

    def more_buttons(self) -> list[Button]:
        bring_in = QCoreApplication.translate("people", "Bring in a list…")
        self.doubles = Entrance(self.context, self.noun, self.list.table)
        return [self.doubles.button, button(bring_in, "default", "import", self.bring_in_list)]

    def refresh(self, changes: Changes | None) -> None:
        super().refresh(changes)
        self.doubles.show_number()

    def bring_in_list(self) -> None:
        """A list from elsewhere, looked over before it is stored."""
        from zorgdesk.ui.list_import.dialog import open_list_import

        open_list_import(self.context, self, ListKind.PEOPLE)

    def commands(self) -> list[Command]:
        title = QCoreApplication.translate("people", "Bring in a list of people…")
        return [*super().commands(), Command(title, self.bring_in_list, "import"), *self.doubles.commands()]

    def source(self) -> Deletable:
        return self.context.services.people

    def add(self, name: str) -> tuple[int, Changes]:
        return self.context.services.people.add(family_name=name)

    def offer(self) -> None:
        every = QCoreApplication.translate("people", "All job categories")
        chosen = self.category.key()
        self.category.set_choices([(None, every), *self.context.labels.choices(ListName.JOB_CATEGORY)])
        self.category.set_key(chosen)


def columns(labels: Labels) -> list[Column]:
    """Name, organisation, job."""

    def name(person: Person) -> str:
        return ", ".join(part for part in (person.family_name, person.given_name) if part)

    def category(person: Person) -> str:
        return labels.listed(ListName.JOB_CATEGORY, person.job_category)

    return [
        Column("name", QCoreApplication.translate("people", "Name"), 200, Kind.STRONG, value=name),
        Column("organisation", QCoreApplication.translate("people", "Organisation"), 0),
        Column("job_title", QCoreApplication.translate("people", "Job title"), 170),
        Column(
            "job_category",
            QCoreApplication.translate("people", "Job category"),
            180,
            value=category,
            shown=False,
            sortable=False,
        ),
        Column("email", QCoreApplication.translate("people", "E-mail"), 200, shown=False),
        Column(
            "telephone", QCoreApplication.translate("people", "Telephone"), 140, shown=False, sortable=False
        ),
    ]
