"""What stands left of the list of activities: words, year, kind, format, series and state."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, ActivityFormat, ActivityState, Series
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_box import SearchBox


class ActivityFilters(QWidget):
    """Emits `changed(ActivityFilter)` whenever the person narrows or widens the list."""

    changed = Signal(object)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self.setFixedWidth(px(216))
        self.search = SearchBox(self.tr("Search activities"))
        self.year = QComboBox()
        self.kind = QComboBox()
        self.format = QComboBox()
        self.series = QComboBox()
        self.state = QComboBox()
        self._labels = labels
        self._build()
        self.fill([], [])
        self.search.text_changed.connect(self._tell)
        for box in self._boxes():
            box.currentIndexChanged.connect(self._tell)

    def fill(self, years: Sequence[int], series: Sequence[Series]) -> None:
        """Offer what the store has, keeping what was chosen."""
        kinds = self._labels.choices(ListName.ACTIVITY_KIND)
        formats = [(one, self._labels.word(one)) for one in ActivityFormat]
        states = [(one, self._labels.word(one)) for one in ActivityState]
        _offer(self.year, self.tr("All years"), [(year, str(year)) for year in years])
        _offer(self.kind, self.tr("All kinds"), kinds)
        _offer(self.format, self.tr("All formats"), formats)
        _offer(self.series, self.tr("All series"), [(one.id, one.title) for one in series])
        _offer(self.state, self.tr("All states"), states)

    def chosen(self) -> ActivityFilter:
        """What the list should show."""
        return ActivityFilter(
            year=self.year.currentData(),
            kind=self.kind.currentData(),
            format=self.format.currentData(),
            series_id=self.series.currentData(),
            state=self.state.currentData(),
            text=self.search.edit.text(),
        )

    def clear(self) -> None:
        """Everything again."""
        for box in self._boxes():
            box.setCurrentIndex(0)
        self.search.edit.clear()

    def show_series(self, series_id: int) -> None:
        """Only this series."""
        self.clear()
        self.series.setCurrentIndex(max(0, self.series.findData(series_id)))

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.year, self.kind, self.format, self.series, self.state)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.search)
        titles = (self.tr("Year"), self.tr("Kind"), self.tr("Format"), self.tr("Series"), self.tr("State"))
        for title, box in zip(titles, self._boxes(), strict=True):
            above = label(title, "quiet")
            above.setBuddy(box)
            box.setAccessibleName(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            column.addSpacing(px(8))
            column.addWidget(above)
            column.addWidget(box)
        column.addStretch()

    def _tell(self) -> None:
        self.changed.emit(self.chosen())


def _offer(box: QComboBox, everything: str, choices: Iterable[tuple[object, str]]) -> None:
    kept = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for key, text in choices:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.blockSignals(blocked)
