"""Who speaks in the chosen part."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from zorgdesk.domain.activities import Contribution, ProgrammeItem
from zorgdesk.domain.changes import Changes
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.programme.speaker_line import SpeakerLine
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import SectionTitle, label


class Speakers(Card):
    """A name that is not known yet becomes a person when it is chosen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._item: ProgrammeItem | None = None
        self.lines: dict[int, SpeakerLine] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(px(12))
        self.heading = SectionTitle(self.tr("Speakers"))
        self.nobody = label(self.tr("Nobody speaks in this part yet."), "quiet", wrap=True)
        self.person = PersonChoice(context, placeholder=self.tr("Add a person"), clear_after=True)
        self.person.setAccessibleName(self.tr("Add a person"))
        self.organisation = OrganisationChoice(
            context, placeholder=self.tr("or an organisation without a name"), clear_after=True
        )
        self.organisation.setAccessibleName(self.tr("Add an organisation"))
        self.person.picked.connect(self._add_person)
        self.organisation.picked.connect(self._add_organisation)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.nobody)
        self.body.addLayout(self._column)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.person)
        self.body.addWidget(self.organisation)

    def show_part(self, item: ProgrammeItem | None, contributions: Sequence[Contribution]) -> None:
        """Show who speaks in this part."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self.set_title(item.title)
        mine = [one for one in contributions if one.programme_item_id == item.id]
        self._forget({one.id for one in mine})
        for place, contribution in enumerate(mine):
            if contribution.id not in self.lines:
                self.lines[contribution.id] = SpeakerLine(self._context, contribution.id)
                self._column.insertWidget(place, self.lines[contribution.id])
            self.lines[contribution.id].show_contribution(contribution)
        self.heading.set_count(len(mine) or None)
        self.nobody.setVisible(not mine)

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for line in self.lines.values():
            line.commit()

    def focus_speaker(self, contribution_id: int) -> None:
        """Put the keyboard on whether this speaker comes."""
        if contribution_id in self.lines:
            self.lines[contribution_id].confirm.setFocus()

    def _forget(self, kept: set[int]) -> None:
        """Take away the lines of other parts, with what is typed in them stored."""
        for contribution_id in [one for one in self.lines if one not in kept]:
            line = self.lines.pop(contribution_id)
            line.commit()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _add_person(self, person_id: object) -> None:
        item, services = self._item, self._context.services
        if item is None or not isinstance(person_id, int):
            return

        def work() -> tuple[int, Changes]:
            person = services.people.get(person_id)
            return services.programme.add_contribution(
                item.id,
                person_id=person_id,
                organisation_id=person.organisation_id if person else None,
                job_title=person.job_title if person else "",
            )

        self._context.act(work, owner=self)

    def _add_organisation(self, organisation_id: object) -> None:
        item, programme = self._item, self._context.services.programme
        if item is not None and isinstance(organisation_id, int):
            self._context.act(
                lambda: programme.add_contribution(item.id, organisation_id=organisation_id), owner=self
            )
