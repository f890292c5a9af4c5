"""Where else somebody works or volunteers: each place with its job, which can become the first one."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import Affiliation
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.organisations.choice import OrganisationChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record import FIELD_WIDTH
from zorgdesk.ui.record_parts import offered
from zorgdesk.ui.stored_block import StoredBlock
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.block_list import Block, BlockList
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.text_line import TextLine


class AffiliationBlock(StoredBlock):
    """One more organisation, with what the person does there and from when until when."""

    def __init__(self, context: PageContext, affiliation_id: int) -> None:
        form = Form(column_width=FIELD_WIDTH)
        super().__init__(context, form)
        self._id = affiliation_id
        self.job_title, self.category = TextLine(), Choice()
        self.starts_on, self.ends_on = OptionalDate(context.today), OptionalDate(context.today)
        self.fields.text("job_title", self.job_title)
        self.fields.choice("job_category", self.category)
        self.fields.date("starts_on", self.starts_on)
        self.fields.date("ends_on", self.ends_on)
        form.setFocusProxy(self.job_title)
        form.add(self.tr("Job title"), self.job_title, wide=True)
        form.add(self.tr("Job category"), self.category, wide=True)
        form.add(self.tr("From"), self.starts_on)
        form.add(self.tr("Until"), self.ends_on)
        self.first = icon_button("arrow-up", self.tr("Make this the first organisation"), self._make_first)
        self.add_button(self.first)

    def show_stored(self, item: Affiliation) -> None:
        labels = self.context.labels
        self.name_buttons(
            self.tr("Change the job at {name}").format(name=item.organisation),
            self.tr("Take {name} away").format(name=item.organisation),
        )
        job = item.job_title or labels.listed(ListName.JOB_CATEGORY, item.job_category)
        note = " · ".join(part for part in (job, _years(labels, item)) if part)
        self.show_passages([(item.organisation, "strong"), (note, "quiet")])
        self.category.set_choices(offered(labels, ListName.JOB_CATEGORY, item.job_category))
        self.fields.show(
            {
                "job_title": item.job_title,
                "job_category": item.job_category,
                "starts_on": item.starts_on,
                "ends_on": item.ends_on,
            }
        )

    def edit(self, **fields: Any) -> Changes:
        return self.context.services.people.edit_affiliation(self._id, **fields)

    def _make_first(self) -> None:
        self.context.act(lambda: self.edit(primary=True))


class FurtherAffiliations(QWidget):
    """The organisations beside the first one, and the field that adds one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person_id: int | None = None
        self._title = SectionTitle(self.tr("Also at"), 0)
        self.list = BlockList(self._make)
        self.add = OrganisationChoice(context, placeholder=self.tr("Add an organisation"), clear_after=True)
        self.add.setAccessibleName(self.tr("Add an organisation"))
        self.add.picked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self._title, self.list, self.add):
            column.addWidget(part)

    def show_affiliations(self, person_id: int, affiliations: Sequence[Affiliation]) -> None:
        """Show all but the first; without a first one there is nothing to be beside."""
        further = [one for one in affiliations if not one.primary]
        self._person_id = person_id
        self._title.set_count(len(further))
        self.list.show_items(further)
        self.setVisible(bool(affiliations))

    def _make(self, affiliation: Affiliation) -> Block:
        block = AffiliationBlock(self._context, affiliation.id)
        block.removed.connect(partial(self._remove, affiliation.id, affiliation.organisation))
        return block

    def _add(self, organisation_id: int | None) -> None:
        person_id, add = self._person_id, self._context.services.people.add_affiliation
        if person_id is not None and organisation_id is not None:
            self._context.act(lambda: add(person_id, organisation_id), owner=self)

    def _remove(self, affiliation_id: int, organisation: str) -> None:
        delete = self._context.services.people.delete_affiliation
        told = self.tr("{name} is taken away from this person.").format(name=organisation)

        def done(_changes: Changes) -> None:
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

        self._context.act(lambda: delete(affiliation_id), done)


def _years(labels: Labels, item: Affiliation) -> str:
    if not item.starts_on and not item.ends_on:
        return ""
    return f"{labels.date(item.starts_on)} – {labels.date(item.ends_on)}".strip()
