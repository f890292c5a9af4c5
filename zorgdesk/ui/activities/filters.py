"""What stands left of the list of activities: words, year, kind, format, series and state."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, ActivityFormat, ActivityState, Series
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_box import SearchBox


class ActivityFilters(QWidget):
    """Emits `changed(ActivityFilter)` whenever the person narrows or widens the list."""

    changed = Signal(object)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.search = SearchBox(self.tr("Search activities"))
        self.everything = button(self.tr("Show everything"), "quiet", "close", self.clear)
        self.year, self.kind, self.format, self.series, self.state = (Choice() for _ in range(5))
        self._kept: dict[str, Any] = {}
        self._build()
        self.fill([], [])
        self.search.text_changed.connect(lambda _text: self._tell())
        for choice in self._choices().values():
            choice.key_chosen.connect(lambda _key: self._tell())

    def fill(self, years: Sequence[int], series: Sequence[Series]) -> None:
        """Offer what the store has, keeping what was chosen as long as it is there."""
        offered: dict[str, tuple[str, list[tuple[Any, str]]]] = {
            "year": (self.tr("All years"), [(year, str(year)) for year in years]),
            "kind": (self.tr("All kinds"), [*self._labels.choices(ListName.ACTIVITY_KIND)]),
            "format": (self.tr("All formats"), [(one, self._labels.word(one)) for one in ActivityFormat]),
            "series_id": (self.tr("All series"), [(one.id, one.title) for one in series]),
            "state": (self.tr("All states"), [(one, self._labels.word(one)) for one in ActivityState]),
        }
        for name, choice in self._choices().items():
            everything, choices = offered[name]
            chosen = self._kept.pop(name, None) if years else None
            choice.set_choices([(None, everything), *choices])
            choice.set_key(chosen if chosen is not None else choice.key())
            if choice.currentIndex() < 0:
                choice.set_key(None)
        self._show_clear()

    def chosen(self) -> ActivityFilter:
        """What the list should show."""
        keys: dict[str, Any] = {name: choice.key() for name, choice in self._choices().items()}
        return ActivityFilter(text=self.search.edit.text(), **keys)

    def clear(self) -> None:
        """Everything again."""
        self._choose({})

    def show_series(self, series_id: int) -> None:
        """Only this series."""
        self._choose({"series_id": series_id})

    def choices(self) -> dict[str, Any]:
        """What is chosen, as `restore` takes it after a restart. What was typed is not kept."""
        return {name: choice.key() for name, choice in self._choices().items() if choice.key() is not None}

    def restore(self, choices: dict[str, Any]) -> None:
        """Choose these as soon as `fill` offers them."""
        self._kept = dict(choices)

    def _choose(self, choices: dict[str, Any]) -> None:
        for name, choice in self._choices().items():
            choice.set_key(choices.get(name))
        blocked = self.search.blockSignals(True)
        self.search.edit.clear()
        self.search.blockSignals(blocked)
        self._tell()

    def _choices(self) -> dict[str, Choice]:
        """By the name of the field of the filter."""
        return {
            "year": self.year,
            "kind": self.kind,
            "format": self.format,
            "series_id": self.series,
            "state": self.state,
        }

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.search)
        titles = (self.tr("Year"), self.tr("Kind"), self.tr("Format"), self.tr("Series"), self.tr("State"))
        for title, choice in zip(titles, self._choices().values(), strict=True):
            above = label(title, "quiet")
            above.setBuddy(choice)
            choice.setAccessibleName(title)
            column.addSpacing(px(8))
            column.addWidget(above)
            column.addWidget(choice)
        column.addSpacing(px(12))
        column.addWidget(self.everything)
        column.addStretch()

    def _tell(self) -> None:
        self._show_clear()
        self.changed.emit(self.chosen())

    def _show_clear(self) -> None:
        self.everything.setVisible(self.chosen() != ActivityFilter())
