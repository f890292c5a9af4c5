"""What somebody chose among the parts that run side by side: one of each slot, full ones said so."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.participations import PartCounts, Participation
from zorgdesk.domain.presence import Presence
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label


class WorkshopChoices(QWidget):
    """A choice per slot; each is stored when it is made."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person: Participation | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self.choices: list[Choice] = []
        self._groups: list[list[ProgrammeItem]] = []
        self._shown: list[QWidget] = []
        self.hide()

    def show_choices(self, person: Participation, presence: Presence, counts: dict[int, PartCounts]) -> None:
        """The slots of the activity with what this participant chose in each."""
        self._person = person
        if self._groups != presence.slots:
            self._build(presence.slots)
        self.setVisible(bool(presence.slots))
        for choice, group in zip(self.choices, presence.slots, strict=True):
            offered = [(item.id, self._said(item, counts[item.id])) for item in group]
            choice.set_choices([(None, self.tr("No choice")), *offered])
            choice.set_key(presence.choice(person.id, group))

    def _build(self, groups: list[list[ProgrammeItem]]) -> None:
        self._groups, self.choices = groups, []
        for widget in self._shown:
            widget.deleteLater()
        self._shown = []
        for number, group in enumerate(groups, start=1):
            choice = Choice()
            title = self.tr("Choice {number}").format(number=number) if len(groups) > 1 else self.tr("Choice")
            above = label(title, "quiet")
            above.setBuddy(choice)
            choice.setAccessibleName(title)
            choice.key_chosen.connect(partial(self._choose, group))
            self.choices.append(choice)
            self._shown += [above, choice]
        for widget in self._shown:
            self._column.addWidget(widget)

    def _said(self, item: ProgrammeItem, counted: PartCounts) -> str:
        if item.capacity is None:
            return f"{item.title} · {counted.chosen}"
        said = f"{item.title} · {counted.chosen}/{item.capacity}"
        full = self.tr("full")
        return f"{said} · {full}" if counted.chosen >= item.capacity else said

    def _choose(self, group: list[ProgrammeItem], item_id: Hashable | None) -> None:
        service, person = self._context.services.part_participations, self._person
        if person is None:
            return
        participation_id, none_of = person.id, group[0].id
        if isinstance(item_id, int):
            wanted = next(item for item in group if item.id == item_id)
            self._context.act(
                lambda: service.choose(participation_id, wanted.id), partial(self._told, wanted)
            )
        else:
            self._context.act(lambda: service.unchoose(participation_id, none_of))

    def _told(self, item: ProgrammeItem, outcome: tuple[int | None, Changes]) -> None:
        """Full is said, and left to the people to settle."""
        left = outcome[0]
        if left is not None and left < 0:
            said = self.tr("“{title}” is full: %n person(s) too many.", "", -left).format(title=item.title)
            self._context.messages.told(said, self.tr("Undo"), self._context.undo)
