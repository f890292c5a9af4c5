"""One speaker of a part: person, organisation, role, job title."""

from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from zorgdesk.domain.activities import Contribution, SpeakingRole
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.text_line import TextLine


class SpeakerLine(QFrame):
    """Each field is stored when it is left."""

    def __init__(self, context: PageContext, contribution_id: int) -> None:
        super().__init__()
        self._context = context
        self._id = contribution_id
        self.person = PersonChoice(context, placeholder=self.tr("Nobody by name"))
        self.organisation = OrganisationChoice(context, placeholder=self.tr("No organisation"))
        self.role = Choice([(one, context.labels.word(one)) for one in SpeakingRole])
        self.job_title = TextLine(self.tr("Job title"))
        self.fields = StoredFields(self._store)
        self.fields.record("person_id", self.person)
        self.fields.record("organisation_id", self.organisation)
        self.fields.choice("role", self.role)
        self.fields.text("job_title", self.job_title)
        self._build()

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

    def _build(self) -> None:
        self.person.setProperty("strong", True)
        fields: tuple[tuple[QWidget, str], ...] = (
            (self.person, self.tr("Speaker")),
            (self.organisation, self.tr("Organisation")),
            (self.job_title, self.tr("Job title")),
            (self.role, self.tr("Role")),
        )
        for field, name in fields:
            field.setProperty("kind", "inline")
            field.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(4), 0, px(4))
        grid.setSpacing(px(2))
        grid.addWidget(self.person, 0, 0, 1, 2)
        grid.addWidget(icon_button("trash", self.tr("Take this speaker away"), self._delete), 0, 2)
        grid.addWidget(self.organisation, 1, 0, 1, 3)
        grid.addWidget(self.job_title, 2, 0)
        grid.addWidget(self.role, 2, 1, 1, 2)
        grid.setColumnStretch(0, 1)
        self.role.setFixedWidth(px(156))
