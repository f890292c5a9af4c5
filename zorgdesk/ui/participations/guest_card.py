"""The participant the list is on: who it is, what they chose, and the way to all the rest."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal

from zorgdesk.domain.attendance_proposal import Claim
from zorgdesk.domain.participations import PartCounts
from zorgdesk.domain.presence import Presence
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.participations.brought_in import BroughtIn
from zorgdesk.ui.participations.table_model import Guest
from zorgdesk.ui.participations.workshop_choices import WorkshopChoices
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label


class GuestCard(Card):
    """Emits `edit_asked`."""

    edit_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._name = label("", "strong", wrap=True)
        self._where = label("", "quiet", wrap=True)
        self.brought_in = BroughtIn(context)
        self.choices = WorkshopChoices(context)
        self.edit = button(self.tr("Change…"), "link", "edit", self.edit_asked.emit)
        for widget in (self._name, self._where, self.brought_in, self.choices):
            self.body.addWidget(widget)
        self.body.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_guest(
        self,
        guest: Guest | None,
        presence: Presence,
        counts: dict[int, PartCounts],
        claims: Mapping[int, Sequence[Claim]],
    ) -> None:
        """Somebody who takes part; nobody, or somebody of the register, hides the card.

        All of it is at hand already: the list may go to another line at every key that is typed.
        """
        person = guest.participation if guest else None
        self.setVisible(person is not None)
        if guest is None or person is None:
            return
        self._name.setText(person.name)
        self.setAccessibleName(person.name)
        labels = self._context.labels
        times = " – ".join(filter(None, (labels.time(person.check_in), labels.time(person.check_out))))
        told = [person.organisation, person.job_title, times, guest.note]
        self._where.setText("\n".join(part for part in told if part))
        self._where.setVisible(any(told))
        self.brought_in.show_guest(person, claims.get(person.id, ()))
        self.choices.show_choices(person, presence, counts)
