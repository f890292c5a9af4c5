"""Who a line of the list is: pick one of those who may be meant, look for another, or leave it."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from zorgdesk.domain.attendance_proposal import Candidate, Decision, Line
from zorgdesk.ui.attendance_import.rows import PreviewRow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import KnownPersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label


class Deciding(Card):
    """Emits `decided(place, person or Decision)` for the line it shows."""

    decided = Signal(int, object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(padding=16)
        self._place = 0
        self._name = label("", "strong", wrap=True)
        self._stands = label("", "quiet", wrap=True)
        self.choice = Choice()
        self.other = KnownPersonChoice(context, self.tr("Look for somebody else"), clear_after=True)
        self._build()
        self.choice.key_chosen.connect(self._chosen)
        self.other.picked.connect(self._picked)

    def show_row(self, row: PreviewRow | None) -> None:
        """What can be decided about a row; a row about nobody leaves nothing to decide."""
        line = row.line if row else None
        self.setEnabled(line is not None)
        if row is None or line is None:
            self._name.setText(self.tr("Choose a line to say who it is."))
            self._stands.setText("")
            self.choice.set_choices([])
            return
        self._place = row.place
        self._name.setText(self.tr("{name} is:").format(name=line.attendee.shown))
        self.choice.setAccessibleName(self._name.text())
        self._stands.setText(_stands(line))
        self._stands.setVisible(bool(self._stands.text()))
        self.choice.set_choices([*map(_offered, line.candidates), *self._else(line)])
        self.choice.set_key(line.chosen)

    def _else(self, line: Line) -> list[tuple[Decision, str]]:
        new = [(Decision.NEW, self.tr("a new person, to be confirmed"))] if line.attendee.name else []
        return [
            *new,
            (Decision.OUT, self.tr("do not bring in")),
            (Decision.OPEN, self.tr("not sure: leave it for later")),
        ]

    def _chosen(self, key: Hashable) -> None:
        self.decided.emit(self._place, key)

    def _picked(self, person_id: int | None) -> None:
        if person_id is not None:
            self.decided.emit(self._place, person_id)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(px(8))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(self._name)
        said.addWidget(self._stands)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addLayout(said, 0, 0, middle)
        grid.addWidget(self.choice, 0, 1, middle)
        grid.addWidget(self.other, 0, 2, middle)
        for column, stretch in enumerate((3, 4, 3)):
            grid.setColumnStretch(column, stretch)
        self.other.setAccessibleName(self.tr("Look for somebody else"))
        self.body.addLayout(grid)


def _offered(one: Candidate) -> tuple[int, str]:
    person = one.person
    told = (person.name, person.organisation, person.email, person.note.partition("\n")[0])
    return person.id, " · ".join(part for part in told if part)


def _stands(line: Line) -> str:
    """What more the list says, to tell by who it is."""
    one = line.attendee
    return " · ".join(part for part in (one.other_name, one.email, one.organisation) if part)
