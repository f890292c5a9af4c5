"""Where policy documents support a signal: document, page and quotation."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.policy_signals import PolicyReference
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.labels import SectionTitle, label


class References(QWidget):
    """Only the document is needed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._signal_id: int | None = None
        self._title = SectionTitle(self.tr("Policy links"), 0)
        self.document = _line(self.tr("Document"))
        self.page = _line(self.tr("Page"))
        self.quotation = _line(self.tr("Quotation"))
        for field in (self.document, self.page, self.quotation):
            field.returnPressed.connect(self._add)
        self._links = QVBoxLayout()
        self._links.setSpacing(px(8))
        grid = QGridLayout()
        grid.setSpacing(px(8))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.document, 0, 0)
        grid.addWidget(self.page, 0, 1)
        grid.addWidget(self.quotation, 1, 0, 1, 2)
        grid.addWidget(button(self.tr("Add"), clicked=self._add), 0, 2, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addLayout(self._links)
        column.addLayout(grid)

    def show_references(self, signal_id: int, references: Sequence[PolicyReference]) -> None:
        """Show the links of a signal."""
        if signal_id != self._signal_id:
            self._clear()
        self._signal_id = signal_id
        self._title.set_count(len(references))
        while item := self._links.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for reference in references:
            self._links.addWidget(self._link(reference))

    def _link(self, reference: PolicyReference) -> QWidget:
        link = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        page = self.tr("p. {page}").format(page=reference.page) if reference.page else ""
        where = ", ".join(part for part in (reference.document, page) if part)
        texts.addWidget(label(where, "strong", wrap=True))
        if reference.quotation:
            texts.addWidget(label(f"“{reference.quotation}”", "quiet", wrap=True))
        row = QHBoxLayout(link)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(icon_button("trash", self.tr("Delete this link"), partial(self._delete, reference.id)))
        return link

    def _add(self) -> None:
        signal_id, document = self._signal_id, self.document.text().strip()
        page, quotation = self.page.text().strip(), self.quotation.text().strip()
        if signal_id is None or not document:
            self.document.setFocus()
            return
        add = self._context.services.policy_signals.add_reference
        self._context.act(
            lambda: add(signal_id, document, page, quotation), lambda _made: self._clear(), owner=self
        )

    def _clear(self) -> None:
        for field in (self.document, self.page, self.quotation):
            field.clear()

    def _delete(self, reference_id: int) -> None:
        delete = self._context.services.policy_signals.delete_reference
        self._context.act(
            lambda: delete(reference_id),
            lambda _changes: self._context.messages.told(
                self.tr("The link is in the bin."), self.tr("Undo"), self._context.undo
            ),
        )


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(placeholder)
    return line
