"""Who speaks in the chosen part: person, organisation, role, job title."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Contribution, ProgrammeItem, SpeakingRole
from zorgdesk.domain.changes import Changes
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.text_line import TextLine


class Speakers(Card):
    """A name that is not known yet becomes a person when it is chosen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._item: ProgrammeItem | None = None
        self.lines: dict[int, SpeakerLine] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(px(16))
        self.nobody = label(self.tr("Nobody speaks in this part yet."), "quiet", wrap=True)
        self.person = PersonChoice(context, placeholder=self.tr("Add a person"), clear_after=True)
        self.person.setAccessibleName(self.tr("Add a person"))
        self.organisation = OrganisationChoice(
            context, placeholder=self.tr("or an organisation without a name"), clear_after=True
        )
        self.organisation.setAccessibleName(self.tr("Add an organisation"))
        self.person.picked.connect(self._add_person)
        self.organisation.picked.connect(self._add_organisation)
        self.body.addLayout(self._column)
        for widget in (self.nobody, self.person, self.organisation):
            self.body.addWidget(widget)

    def show_part(self, item: ProgrammeItem | None, contributions: Sequence[Contribution]) -> None:
        """Show who speaks in this part."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self.set_title(item.title)
        mine = [one for one in contributions if one.programme_item_id == item.id]
        for known in [one for one in self.lines if one not in {mine_id.id for mine_id in mine}]:
            line = self.lines.pop(known)
            line.fields.commit()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, contribution in enumerate(mine):
            if contribution.id not in self.lines:
                self.lines[contribution.id] = SpeakerLine(self._context, contribution.id)
                self._column.insertWidget(place, self.lines[contribution.id])
            self.lines[contribution.id].show_contribution(contribution)
        self.nobody.setVisible(not mine)

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for line in self.lines.values():
            line.fields.commit()

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


class SpeakerLine(QWidget):
    """One speaker; each field is stored when it is left."""

    def __init__(self, context: PageContext, contribution_id: int) -> None:
        super().__init__()
        self._context = context
        self._id = contribution_id
        self.person = PersonChoice(context)
        self.organisation = OrganisationChoice(context)
        self.role = Choice([(one, context.labels.word(one)) for one in SpeakingRole])
        self.job_title = TextLine(self.tr("Job title"))
        self.fields = StoredFields(self._store)
        self.fields.record("person_id", self.person)
        self.fields.record("organisation_id", self.organisation)
        self.fields.choice("role", self.role)
        self.fields.text("job_title", self.job_title)
        names = (self.tr("Speaker"), self.tr("Organisation"), self.tr("Role"), self.tr("Job title"))
        fields = (self.person, self.organisation, self.role, self.job_title)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        for place, (name, field) in enumerate(zip(names, fields, strict=True)):
            field.setAccessibleName(name)
            grid.addWidget(field, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(icon_button("trash", self.tr("Take this speaker away"), self._delete), 0, 2)

    def show_contribution(self, contribution: Contribution) -> None:
        """Show what is stored."""
        self.fields.show(
            {
                "person_id": (contribution.person_id, contribution.person or ""),
                "organisation_id": (contribution.organisation_id, contribution.organisation or ""),
                "role": contribution.role,
                "job_title": contribution.job_title,
            }
        )

    def _store(self, name: str, value: Any) -> None:
        edit, contribution_id = self._context.services.programme.edit_contribution, self._id
        self._context.act(lambda: edit(contribution_id, **{name: value}))

    def _delete(self) -> None:
        delete, contribution_id = self._context.services.programme.delete_contribution, self._id
        told, undo = self.tr("The speaker is taken away."), self.tr("Undo")
        context = self._context
        context.act(
            lambda: delete(contribution_id), lambda _changes: context.messages.told(told, undo, context.undo)
        )
