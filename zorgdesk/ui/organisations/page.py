"""The page of organisations."""

from PySide6.QtCore import QCoreApplication, Qt

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Organisation, OrganisationFilter, Stakeholder, World
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.ui.deleting import Deletable
from zorgdesk.ui.duplicates.entrance import Entrance
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.organisations.record import OrganisationRecord
from zorgdesk.ui.page import Command, PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.register_page import RegisterPage
from zorgdesk.ui.widgets.buttons import Button, button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.table_models import Column, Kind


class OrganisationsPage(RegisterPage):
    """The register of organisations."""

    name = "organisations"
    noun = Noun.ORGANISATIONS
    nouns = (Noun.ORGANISATIONS, Noun.AFFILIATIONS, Noun.PEOPLE, Noun.LIST_VALUES)

    def __init__(self, context: PageContext) -> None:
        labels = context.labels
        self.stakeholder = _choice(
            QCoreApplication.translate("organisations", "All stakeholders"),
            [(one, labels.word(one)) for one in Stakeholder],
        )
        self.world = _choice(
            QCoreApplication.translate("organisations", "All worlds"),
            [(one, labels.word(one)) for one in World],
        )
        empty = EmptyState(
            "building",
            QCoreApplication.translate("organisations", "No organisations yet"),
            QCoreApplication.translate(
                "organisations", "Where people come from, whom they speak for and who receives signals."
            ),
            QCoreApplication.translate("organisations", "New organisation"),
        )
        listed = RecordList(
            context,
            columns(labels),
            context.services.organisations,
            OrganisationFilter(),
            ("name", False),
            empty,
        )
        words = (
            QCoreApplication.translate("organisations", "Search organisations"),
            QCoreApplication.translate("organisations", "New organisation"),
            QCoreApplication.translate("organisations", "Choose an organisation on the left"),
        )
        title = QCoreApplication.translate("organisations", "Organisations")
        record = OrganisationRecord(context)
        super().__init__(context, title, listed, record, [self.stakeholder, self.world], words)

    def filtered(self) -> OrganisationFilter:
        stakeholder, world = self.stakeholder.key(), self.world.key()
        return OrganisationFilter(
            self.search.edit.text(),
            stakeholder=stakeholder if isinstance(stakeholder, Stakeholder) else None,
            world=world if isinstance(world, World) else None,
        )

    def more_buttons(self) -> list[Button]:
        bring_in = QCoreApplication.translate("organisations", "Bring in a list…")
        self.doubles = Entrance(self.context, self.noun, self.list.table)
        return [self.doubles.button, button(bring_in, "default", "import", self.bring_in_list)]

    def refresh(self, changes: Changes | None) -> None:
        super().refresh(changes)
        self.doubles.show_number()

    def bring_in_list(self) -> None:
        """A list from elsewhere, looked over before it is stored."""
        from zorgdesk.ui.list_import.dialog import open_list_import

        open_list_import(self.context, self, ListKind.ORGANISATIONS)

    def commands(self) -> list[Command]:
        title = QCoreApplication.translate("organisations", "Bring in a list of organisations…")
        return [*super().commands(), Command(title, self.bring_in_list, "import"), *self.doubles.commands()]

    def source(self) -> Deletable:
        return self.context.services.organisations

    def add(self, name: str) -> tuple[int, Changes]:
        return self.context.services.organisations.add(name)


def columns(labels: Labels) -> list[Column]:
    """Name, place, segment, how many people."""

    def sector(one: Organisation) -> str:
        if one.sector:
            return labels.listed(ListName.SECTOR, one.sector)
        return labels.word(one.stakeholder) if one.stakeholder else ""

    def world(one: Organisation) -> str:
        return labels.word(one.world) if one.world else ""

    return [
        Column("name", QCoreApplication.translate("organisations", "Name"), 0, Kind.STRONG),
        Column("municipality", QCoreApplication.translate("organisations", "Municipality"), 130),
        Column("sector", QCoreApplication.translate("organisations", "Segment"), 180, value=sector),
        Column("world", QCoreApplication.translate("organisations", "World"), 100, value=world, shown=False),
        Column(
            "people",
            QCoreApplication.translate("organisations", "People"),
            84,
            Kind.NUMBER,
            Qt.AlignmentFlag.AlignRight,
            sortable=False,
        ),
    ]


def _choice(everything: str, choices: list[tuple[object, str]]) -> Choice:
    made = Choice([(None, everything), *choices])
    made.set_key(None)
    return made
