"""What stands above the statements: words, theme, kind, target group, organisations and period."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.dossiers import Segment
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.statements import EVERY_SEGMENT, StatementFilter
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.statements.segments import segments
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.search_box import SearchBox

_ROOM = 900
"""Pixels at 100 % from which the filters always stand there; with less they open behind a button."""


class StatementFilters(QWidget):
    """Emits `changed` whenever the person narrows or widens what is shown."""

    changed = Signal()

    def __init__(self, labels: Labels, today: Callable[[], date]) -> None:
        super().__init__()
        self._labels = labels
        self.search = SearchBox(self.tr("Words that were said"))
        self.theme, self.kind, self.target_group, self.segment = Choice(), Choice(), Choice(), Choice()
        self.since, self.until = OptionalDate(today), OptionalDate(today)
        self.more = icon_button("filter", self.tr("Filters"))
        self.more.setCheckable(True)
        self._second = QWidget()
        self._lay_out()
        self._connect()
        self.offer()
        self.segment.set_key(EVERY_SEGMENT)

    def chosen(self) -> StatementFilter:
        """What the list should show."""
        kind, segment = self.kind.key(), self.segment.key()
        return StatementFilter(
            text=self.search.edit.text(),
            theme=_code(self.theme),
            kind=kind if isinstance(kind, EntryKind) else None,
            target_group=_code(self.target_group),
            segment=segment if isinstance(segment, Segment) else EVERY_SEGMENT,
            since=self.since.date(),
            until=self.until.date(),
        )

    def words(self) -> str:
        """The theme in words: nothing while all of them are shown."""
        return self._labels.listed(ListName.THEME, _code(self.theme))

    def offer(self) -> None:
        """Offer what the lists hold now, also what is not chosen any more today: it was said then."""
        labels = self._labels
        themes = labels.choices(ListName.THEME, retired=True)
        groups = labels.choices(ListName.TARGET_GROUP, retired=True)
        self.theme.set_choices([(None, self.tr("All themes")), *themes])
        self.target_group.set_choices([(None, self.tr("All target groups")), *groups])
        self.kind.set_choices(
            [(None, self.tr("All kinds")), *((one, _begun(labels.word(one))) for one in EntryKind)]
        )
        self.segment.set_choices(segments(labels))

    def clear(self) -> None:
        """Everything there is."""
        self.show_theme(None)

    def show_theme(self, code: str | None) -> None:
        """All that was said about a theme, whatever was chosen before."""
        self.search.edit.blockSignals(True)
        self.search.edit.clear()
        self.search.edit.blockSignals(False)
        for choice in (self.kind, self.target_group):
            choice.set_key(None)
        for day in (self.since, self.until):
            day.set_date(None)
        self.segment.set_key(EVERY_SEGMENT)
        self.theme.set_key(code)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < px(_ROOM)
        self.more.setVisible(narrow)
        self._second.setVisible(not narrow or self.more.isChecked())

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.more)
        second = FlowLayout(self._second, px(8))
        for field, name in self._fields():
            field.setAccessibleName(name)
            field.setFixedWidth(px(160 if isinstance(field, OptionalDate) else 196))
            second.addWidget(field)
        self.since.setPlaceholderText(self.tr("From day"))
        self.until.setPlaceholderText(self.tr("Until day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(first)
        column.addWidget(self._second)

    def _fields(self) -> Sequence[tuple[Choice | OptionalDate, str]]:
        return (
            (self.theme, self.tr("Theme")),
            (self.kind, self.tr("Kind")),
            (self.target_group, self.tr("Target group")),
            (self.segment, self.tr("Organisations")),
            (self.since, self.tr("From day")),
            (self.until, self.tr("Until day")),
        )

    def _connect(self) -> None:
        self.search.text_changed.connect(lambda _text: self.changed.emit())
        for choice in (self.theme, self.kind, self.target_group, self.segment):
            choice.key_chosen.connect(lambda _key: self.changed.emit())
        for day in (self.since, self.until):
            day.date_changed.connect(lambda _day: self.changed.emit())
        self.more.toggled.connect(lambda _on: self._arrange())


def _code(choice: Choice) -> str | None:
    key = choice.key()
    return key if isinstance(key, str) else None


def _begun(word: str) -> str:
    return word[:1].upper() + word[1:]
