"""Is dezelfde als…: somebody a list brought in is a person of the register."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.participations import Participation
from zorgdesk.domain.people import Person
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import KnownPersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.row_list import Row, RowList


class SamePersonDialog(QDialog):
    """Offers who is called nearly so, and looks for anybody else."""

    def __init__(self, context: PageContext, guest: Participation, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._guest = guest
        self.offers = RowList()
        self.other = KnownPersonChoice(context, self.tr("Look for somebody else"), clear_after=True)
        self.other.picked.connect(self._picked)
        self.setWindowTitle(self.tr("{name} is the same as…").format(name=guest.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build()
        service = context.services.participations
        context.ask(lambda: service.near(guest.name), self._offer, owner=self)

    def _offer(self, people: list[Person]) -> None:
        others = [one for one in people if one.id != self._guest.person_id]
        self.offers.set_rows([self._row(one) for one in others])
        (self.offers.buttons[0] if others else self.other).setFocus()

    def _row(self, one: Person) -> Row:
        note = " · ".join(filter(None, (one.organisation, one.email)))
        return Row(one.name, lambda: self._take(one.id), "person", note=note, strong=True)

    def _picked(self, person_id: int | None) -> None:
        if person_id is not None and person_id != self._guest.person_id:
            self._take(person_id)

    def _take(self, known_id: int) -> None:
        service, person_id = self._context.services.to_confirm, self._guest.person_id
        context, told = (
            self._context,
            self.tr("{name} stands in the register once").format(name=self._guest.name),
        )
        context.act(
            lambda: service.is_same_as(person_id, known_id),
            lambda _changes: context.messages.told(told, self.tr("Undo"), context.undo),
        )
        self.accept()

    def _build(self) -> None:
        self.other.setAccessibleName(self.tr("Look for somebody else"))
        about = self.tr("What stands with {name} goes to the person you choose.")
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(button(self.tr("Cancel"), clicked=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(about.format(name=self._guest.name), wrap=True))
        column.addWidget(self.offers)
        column.addWidget(self.other)
        column.addStretch()
        column.addLayout(below)
        size_dialog(self, 560, 320)
