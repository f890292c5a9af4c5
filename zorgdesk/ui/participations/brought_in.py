"""What lists said about the participant the list is on, and deciding about somebody a list brought in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.attendance_proposal import Claim, disagree
from zorgdesk.domain.participations import Participation
from zorgdesk.ui.attendance_import.rows import claims_words
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.participations.same_person import SamePersonDialog
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label


class BroughtIn(QWidget):
    """Hidden as long as no list said anything."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._guest: Participation | None = None
        self.claims = label("", "small", wrap=True)
        self.disagree = Badge(BadgeContent(self.tr("sources disagree"), "warning", "signal"))
        self.to_confirm = Badge(BadgeContent(self.tr("to be confirmed"), "question", "signal"))
        self.confirm = button(self.tr("Is somebody new"), "link", "check", self._confirm)
        self.same = button(self.tr("Is the same as…"), "link", "merge", self._is_same)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.claims)
        for widget in (self.disagree, self.to_confirm, self.confirm, self.same):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_guest(self, guest: Participation, claims: Sequence[Claim]) -> None:
        """What is known of this one, and what each source says."""
        self._guest = guest
        for widget in (self.to_confirm, self.confirm, self.same):
            widget.setVisible(guest.to_confirm)
        self.claims.setText(claims_words(claims, self._context.labels))
        self.claims.setVisible(bool(claims))
        self.disagree.setVisible(disagree(claims))
        self.setVisible(bool(claims) or guest.to_confirm)

    def _confirm(self) -> None:
        if self._guest is not None:
            service, person_id = self._context.services.to_confirm, self._guest.person_id
            self._context.act(lambda: service.confirm(person_id))

    def _is_same(self) -> None:
        if self._guest is not None:
            SamePersonDialog(self._context, self._guest, self.window()).open()
