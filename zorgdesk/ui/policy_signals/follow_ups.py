"""The timeline of a signal: dated steps that open in place, and the line that adds the next one."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import FollowUp
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.policy_signals.adding import AddingLine
from zorgdesk.ui.record import FIELD_WIDTH
from zorgdesk.ui.stored_block import StoredBlock
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.block_list import Block, BlockList
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.text_line import TextLine

_TEXTS = ("text", "answer", "with_whom", "next_step")
_DATES = ("date", "next_step_on")


class StepBlock(StoredBlock):
    """One step of the timeline; each field is stored when it is left."""

    def __init__(self, context: PageContext, follow_up_id: int) -> None:
        form = Form(column_width=FIELD_WIDTH)
        super().__init__(context, form)
        self._id = follow_up_id
        self.text, self.answer = MultiLine(2), MultiLine(2)
        self.date, self.next_step_on = OptionalDate(context.today), OptionalDate(context.today)
        self.by = PersonChoice(context)
        self.with_whom, self.next_step = TextLine(), TextLine()
        for name in _TEXTS:
            self.fields.text(name, getattr(self, name))
        for name in _DATES:
            self.fields.date(name, getattr(self, name))
        self.fields.record("by_id", self.by)
        form.add(self.tr("On"), self.date)
        form.add(self.tr("By"), self.by)
        form.add(self.tr("What was done"), self.text, wide=True)
        form.add(self.tr("With whom"), self.with_whom, wide=True)
        form.add(self.tr("Answer"), self.answer, wide=True)
        form.add(self.tr("Next step"), self.next_step)
        form.add(self.tr("Next step on"), self.next_step_on)
        form.setFocusProxy(self.by)

    def show_stored(self, item: FollowUp) -> None:
        labels = self.context.labels
        self.name_buttons(self.tr("Change this step"), self.tr("Delete this step"))
        by = self.tr("by {name}").format(name=item.by) if item.by else ""
        whom = self.tr("with {name}").format(name=item.with_whom) if item.with_whom else ""
        answer = self.tr("Answer: {text}").format(text=item.answer) if item.answer else ""
        coming = _joined(item.next_step, labels.date(item.next_step_on))
        self.show_passages(
            [
                (_joined(labels.date(item.date), by, whom), "quiet"),
                (item.text, "body"),
                (answer, "strong"),
                (self.tr("Next: {step}").format(step=coming) if coming else "", "quiet"),
            ]
        )
        self.fields.show({name: getattr(item, name) for name in (*_TEXTS, *_DATES)})
        self.fields.show({"by_id": (item.by_id, item.by or "")})

    def edit(self, **fields: Any) -> Changes:
        return self.context.services.policy_signals.edit_follow_up(self._id, **fields)


class FollowUps(QWidget):
    """What is typed in the line becomes a step of today; Enter also opens it, to say more of it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Follow-up"), 0)
        self.steps = BlockList(self._make)
        self.line = AddingLine(self.tr("What was done?"), self.steps)
        self.line.left.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self._title, self.line, self.steps):
            column.addWidget(part)

    def show_follow_ups(self, signal_id: int, follow_ups: Sequence[FollowUp]) -> None:
        """Show the steps of a signal, the latest first; what is typed for another one is stored there."""
        if signal_id != self._signal_id:
            self.line.commit()
            self._signal_id = signal_id
        self._title.set_count(len(follow_ups))
        self.steps.show_items(follow_ups)
        self.line.open_added()

    def _make(self, follow_up: FollowUp) -> Block:
        block = StepBlock(self._context, follow_up.id)
        block.removed.connect(partial(self._delete, follow_up.id))
        return block

    def _add(self, text: str) -> None:
        signal_id, add = self._signal_id, self._context.services.policy_signals.add_follow_up
        today = self._context.today()
        if signal_id is not None and text:
            self._context.act(lambda: add(signal_id, today, text), self.line.added, owner=self)

    def _delete(self, follow_up_id: int) -> None:
        delete = self._context.services.policy_signals.delete_follow_up

        def done(_changes: Changes) -> None:
            self._context.messages.told(
                self.tr("The step is in the bin."), self.tr("Undo"), self._context.undo
            )

        self._context.act(lambda: delete(follow_up_id), done)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
