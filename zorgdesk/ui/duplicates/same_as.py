"""Is dezelfde als…: somebody says by hand which two records are one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import SideBySide
from zorgdesk.ui.duplicates.comparison import Comparison
from zorgdesk.ui.duplicates.deciding import Deciding
from zorgdesk.ui.organisations.choice import KnownOrganisationChoice
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.people.choice import KnownPersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label


def open_same_as(
    context: PageContext, noun: Noun, record_id: int, name: str, parent: QWidget
) -> "SameAsDialog":
    """Open the dialog over the window."""
    dialog = SameAsDialog(context, noun, record_id, name, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class SameAsDialog(QDialog):
    """The record the person came from stays; the chosen one goes into it."""

    def __init__(
        self, context: PageContext, noun: Noun, record_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._noun, self._record_id = context, noun, record_id
        self._deciding, self._latest = Deciding(context), Latest()
        self.setWindowTitle(self.tr("Is the same as…"))
        self.other = (KnownPersonChoice if noun is Noun.PEOPLE else KnownOrganisationChoice)(context)
        self.comparison = Comparison(context.labels)
        self.merge = button(self.tr("Merge"), "primary", "merge", self._merge)
        self._build(name)
        self.other.chosen.connect(lambda _key: self._compare())

    def _compare(self) -> None:
        key = self.other.key()
        if not isinstance(key, int) or key == self._record_id:
            self._show(None)
            return
        side_by_side = self._context.services.duplicates.side_by_side
        self._context.ask(
            lambda: side_by_side(self._noun, self._record_id, key), self._latest(self._show), owner=self
        )

    def _show(self, shown: SideBySide | None) -> None:
        self.comparison.show_pair(shown)
        self.merge.setEnabled(shown is not None)
        if shown is not None:
            self.merge.setFocus()

    def _merge(self) -> None:
        pair = self.comparison.pair()
        if pair is not None:
            self._deciding.merge(self._noun, pair, self.comparison.taken(), self.accept)

    def _build(self, name: str) -> None:
        form = Form(columns=1)
        form.add(self.tr("Is the same as"), self.other)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), clicked=self.reject))
        foot.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(name, "heading", wrap=True))
        column.addWidget(form)
        column.addWidget(self.comparison, 1)
        column.addLayout(foot)
        self.merge.setEnabled(False)
        size_dialog(self, 760, 600)
        self.other.setFocus()
