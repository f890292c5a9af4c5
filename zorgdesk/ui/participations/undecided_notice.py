"""What stands above the list of a closed activity while nobody said of somebody whether they came."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label


class UndecidedNotice(Card):
    """One button, one key: Enter while it has the focus makes them absent."""

    absent_asked = Signal()
    minutes_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tone="signal", padding=16)
        self._text = label("", "strong", wrap=True)
        self.absent = button(self.tr("Make them absent"), "primary", "minus", self.absent_asked.emit)
        self.minutes = button(self.tr("To the minutes"), "quiet", clicked=self.minutes_asked.emit)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.absent)
        row.addWidget(self.minutes)
        row.addStretch()
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.hide()

    def show_undecided(self, people: int) -> None:
        """Say of how many it is not known; nothing when it is known of everybody."""
        said = self.tr("The activity is closed, and of %n person(s) nothing is filled in.", "", people)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(people))
