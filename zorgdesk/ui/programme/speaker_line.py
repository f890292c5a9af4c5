"""One speaker of a part: who, for whom, in which role, whether they said yes, and what they need."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from zorgdesk.domain.activities import Contribution, SpeakingRole
from zorgdesk.ui.icons import icon
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.programme.needs import Needs, needs_words
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.text_line import TextLine


class SpeakerLine(QFrame):
    """Each field is stored when it is left. Ctrl+B says that the speaker comes, or not yet after all."""

    def __init__(self, context: PageContext, contribution_id: int) -> None:
        super().__init__()
        self._context = context
        self._id = contribution_id
        self._confirmed = False
        self.person = PersonChoice(context, placeholder=self.tr("Nobody by name"))
        self.organisation = OrganisationChoice(context, placeholder=self.tr("No organisation"))
        self.role = Choice([(one, context.labels.word(one)) for one in SpeakingRole])
        self.job_title = TextLine(self.tr("Job title"))
        self.confirm = button("", "quiet", "clock", self.toggle_confirmed)
        self.more = button(self.tr("Needs"), "quiet", "chevron-right")
        self.summary = label("", "small", wrap=True)
        self.needs = Needs()
        self.fields = StoredFields(self._store)
        self.fields.record("person_id", self.person)
        self.fields.record("organisation_id", self.organisation)
        self.fields.choice("role", self.role)
        self.fields.text("job_title", self.job_title)
        self._build()
        self._connect()

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
        self._show_confirmed(contribution.confirmed)
        self.needs.show_contribution(contribution)
        self.summary.setText(needs_words(contribution))
        self._show_needs(self.more.isChecked())

    def toggle_confirmed(self) -> None:
        """The speaker said yes, or did not after all."""
        self._store("confirmed", not self._confirmed)

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        self.fields.commit()
        self.needs.commit()

    def _show_confirmed(self, confirmed: bool) -> None:
        self._confirmed = confirmed
        self.confirm.setText(self.tr("confirmed") if confirmed else self.tr("to be confirmed"))
        self.confirm.setIcon(icon("check-circle", "good") if confirmed else icon("clock", "signal"))
        self.confirm.setToolTip(self.tr("Ctrl+B changes this"))

    def _show_needs(self, is_open: bool) -> None:
        self.more.setIcon(icon("chevron-down" if is_open else "chevron-right", "text"))
        self.needs.setVisible(is_open)
        self.summary.setVisible(not is_open and bool(self.summary.text()))

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

    def _connect(self) -> None:
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_needs)
        self.needs.stored.connect(self._store)
        confirm = QShortcut(QKeySequence("Ctrl+B"), self, self.toggle_confirmed)
        confirm.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

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
        self.trash = icon_button("trash", self.tr("Take this speaker away"), self._delete)
        states = QWidget()
        flow = FlowLayout(states, px(4))
        flow.addWidget(self.confirm)
        flow.addWidget(self.more)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(4), 0, px(8))
        grid.setSpacing(px(2))
        grid.addWidget(self.person, 0, 0, 1, 2)
        grid.addWidget(self.trash, 0, 2)
        grid.addWidget(self.organisation, 1, 0, 1, 3)
        grid.addWidget(self.job_title, 2, 0)
        grid.addWidget(self.role, 2, 1, 1, 2)
        grid.addWidget(states, 3, 0, 1, 3)
        grid.addWidget(self.summary, 4, 0, 1, 3)
        grid.addWidget(self.needs, 5, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.summary.setContentsMargins(px(12), 0, 0, 0)
        self.role.setFixedWidth(px(156))
        self.needs.hide()
