"""Where policy documents support a signal: document, page and quotation."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import PolicyReference
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_documents.completion import DocumentCompletion
from zorgdesk.ui.policy_signals.adding import AddingLine
from zorgdesk.ui.stored_block import StoredBlock
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.block_list import Block, BlockList
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine


class ReferenceBlock(StoredBlock):
    """One document; each field is stored when it is left."""

    def __init__(self, context: PageContext, reference_id: int) -> None:
        form = Form()
        super().__init__(context, form)
        self._id = reference_id
        self.document, self.page, self.quotation = TextLine(), TextLine(), MultiLine(2)
        DocumentCompletion(context, self.document)
        for name, field in (
            ("document", self.document),
            ("page", self.page),
            ("quotation", self.quotation),
        ):
            self.fields.text(name, field)
        form.add(self.tr("Document"), self.document, wide=True)
        form.add(self.tr("Page"), self.page)
        form.add(self.tr("Quotation"), self.quotation, wide=True)
        form.setFocusProxy(self.page)

    def show_stored(self, item: PolicyReference) -> None:
        name = item.document
        self.name_buttons(
            self.tr("Change the link to {name}").format(name=name),
            self.tr("Delete the link to {name}").format(name=name),
        )
        page = self.tr("p. {page}").format(page=item.page) if item.page else ""
        where = ", ".join(part for part in (name, page) if part)
        quotation = f"“{item.quotation}”" if item.quotation else ""
        self.show_passages([(where, "strong"), (quotation, "quiet")])
        self.fields.show({name: getattr(item, name) for name in ("document", "page", "quotation")})

    def edit(self, **fields: Any) -> Changes:
        return self.context.services.policy_signals.edit_reference(self._id, **fields)


class References(QWidget):
    """A document named in the line is added; Enter also opens it, for its page and quotation."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Policy links"), 0)
        self.list = BlockList(self._make)
        self.line = AddingLine(self.tr("Add a policy document"), self.list)
        self.completion = DocumentCompletion(context, self.line)
        self.line.left.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self._title, self.line, self.list):
            column.addWidget(part)

    def show_references(self, signal_id: int, references: Sequence[PolicyReference]) -> None:
        """Show the links of a signal; what is typed for another one is stored there."""
        if signal_id != self._signal_id:
            self.line.commit()
            self._signal_id = signal_id
        self._title.set_count(len(references))
        self.list.show_items(references)
        self.line.open_added()

    def _make(self, reference: PolicyReference) -> Block:
        block = ReferenceBlock(self._context, reference.id)
        block.removed.connect(partial(self._delete, reference.id))
        return block

    def _add(self, document: str) -> None:
        signal_id, add = self._signal_id, self._context.services.policy_signals.add_reference
        if signal_id is not None and document:
            self._context.act(lambda: add(signal_id, document), self.line.added, owner=self)

    def _delete(self, reference_id: int) -> None:
        delete = self._context.services.policy_signals.delete_reference

        def done(_changes: Changes) -> None:
            self._context.messages.told(
                self.tr("The link is in the bin."), self.tr("Undo"), self._context.undo
            )

        self._context.act(lambda: delete(reference_id), done)
