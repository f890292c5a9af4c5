"""How an organisation was there, year by year."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from zorgdesk.domain.record_pages import YearReach
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import SectionTitle, label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReachTable(QWidget):
    """A line for each year; gone while nobody was ever present."""

    def __init__(self) -> None:
        super().__init__()
        self._titles = ("", self.tr("Activities"), self.tr("Participations"), self.tr("People"))
        self._title = SectionTitle(self.tr("Reach per year"), 0)
        self._told = label(self.tr("Who was present; the people of a year are each counted once."), "quiet")
        self._told.setWordWrap(True)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(px(8), 0, px(8), 0)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for part in (self._title, self._told, self._table):
            column.addWidget(part)
        self.hide()

    def show_years(self, years: Sequence[YearReach]) -> None:
        """Show these, the latest first."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._title.set_count(len(years))
        for place, title in enumerate(self._titles):
            self._put(0, place, label(title, "small", wrap=True))
        for row, one in enumerate(years, start=1):
            year = str(one.year) if one.year else self.tr("without a date")
            self._put(row, 0, label(year, "strong"))
            for place, number in enumerate((one.activities, one.participations, one.people), start=1):
                self._put(row, place, label(str(number)))
        self.setVisible(bool(years))

    def rows(self) -> list[list[str]]:
        """What stands in the table, line by line, without its titles."""
        return [
            [self._text(row, place) for place in range(len(self._titles))]
            for row in range(1, self._grid.rowCount())
            if self._grid.itemAtPosition(row, 0)
        ]

    def _put(self, row: int, place: int, words: QLabel) -> None:
        if place:
            words.setAlignment(_RIGHT)
            words.setMinimumWidth(px(64))
        self._grid.addWidget(words, row, place)

    def _text(self, row: int, place: int) -> str:
        item = self._grid.itemAtPosition(row, place)
        words = item.widget() if item else None
        return words.text() if isinstance(words, QLabel) else ""
