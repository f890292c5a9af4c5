"""Which part of the programme the list is about: the evening as a whole, or one part of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.participations import PartCounts

_LETTERS = 24


class PartBar(QTabBar):
    """Each part with how many are in it. Emits `part_chosen(id | None)` when the person chooses another."""

    part_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[int | None] = [None]
        self._filling = False
        self.setAccessibleName(self.tr("Attendance of which part"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)  # with many parts it scrolls
        self.currentChanged.connect(self._chosen)

    def show_parts(
        self, parts: Sequence[ProgrammeItem], counts: Mapping[int, PartCounts], chosen: int | None
    ) -> None:
        """Show these parts behind the whole, with `chosen` as the one the list is about."""
        self._filling = True
        wanted = [None, *(part.id for part in parts)]
        while self.count() > len(wanted):
            self.removeTab(self.count() - 1)
        while self.count() < len(wanted):
            self.addTab("")
        self._parts = wanted
        self.setTabText(0, self.tr("Whole activity"))
        for place, part in enumerate(parts, start=1):
            counted = counts[part.id]
            of = "" if part.capacity is None else f"/{part.capacity}"
            title = part.title if len(part.title) <= _LETTERS else f"{part.title[:_LETTERS].rstrip()}…"
            self.setTabText(place, f"{title} · {counted.present}{of}".replace("&", "&&"))
            self.setTabToolTip(place, self._said(part, counted))
        self.setCurrentIndex(wanted.index(chosen))
        self._filling = False

    def step(self, by: int) -> None:
        """Go to the next part or the one before, round at the ends."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _said(self, part: ProgrammeItem, counted: PartCounts) -> str:
        chosen = self.tr("%n chose this", "", counted.chosen) if part.slot is not None else ""
        present = self.tr("%n present", "", counted.present)
        return " · ".join(filter(None, (part.title, present, chosen)))

    def _chosen(self, place: int) -> None:
        if not self._filling and 0 <= place < len(self._parts):
            self.part_chosen.emit(self._parts[place])
