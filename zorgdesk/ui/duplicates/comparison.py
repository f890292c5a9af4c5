"""Two records side by side, with for every field that differs the one of the two that stays."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicate_reasons import reasons
from zorgdesk.domain.duplicates import SideBySide
from zorgdesk.ui.duplicates.field_values import FieldRow, breakable, field_rows, hanging_in_words
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_AGAINST = ("other_email", "other_organisation", "other_municipality")
_FIELD, _FIRST, _SECOND = range(3)


class Comparison(ScrollColumn):
    """Of each field the fuller one is chosen until the person chooses. Emits `chosen_field` on a choice."""

    chosen_field = Signal(str)

    def __init__(self, labels: Labels) -> None:
        super().__init__(margin=0)
        self._labels = labels
        self._shown: SideBySide | None = None
        self._why: tuple[str, ...] = ()
        self.groups: dict[str, QButtonGroup] = {}
        self._card = QWidget()
        self.body.addWidget(self._card)
        self.body.addStretch()

    def pair(self) -> tuple[int, int] | None:
        """The record that stays and the one that goes into it."""
        return None if self._shown is None else (self._shown.records[0].id, self._shown.records[1].id)

    def taken(self) -> set[str]:
        """The fields whose value comes from the one that goes."""
        return {key for key, group in self.groups.items() if group.checkedId() == _SECOND}

    def show_pair(self, shown: SideBySide | None, why: tuple[str, ...] = ()) -> None:
        """Show another pair, or nothing."""
        if shown == self._shown and why == self._why:
            return
        self._shown, self._why = shown, why
        self.groups = {}
        old = self._card
        self._card = QWidget() if shown is None else self._made(shown, why)
        self.body.replaceWidget(old, self._card)
        old.hide()
        old.deleteLater()

    def _made(self, shown: SideBySide, why: tuple[str, ...]) -> QWidget:
        card = Card()
        if why:
            card.body.addWidget(self._reasons(why))
        card.body.addLayout(self._grid(shown))
        if shown.noun is Noun.PEOPLE:
            stays = self.tr("Notes, jobs and e-mail addresses of both stay, and all that hangs on either.")
        else:
            stays = self.tr("Notes and names of both stay, and all that hangs on either.")
        card.body.addWidget(label(stays, "quiet", wrap=True))
        return card

    def _reasons(self, why: tuple[str, ...]) -> QWidget:
        widget = QWidget()
        row = FlowLayout(widget, spacing=px(8))
        for code, told in zip(why, reasons(why, self._labels.language), strict=True):
            against = code in _AGAINST
            row.addWidget(
                Badge(BadgeContent(told, "warning" if against else "check", "signal" if against else "good"))
            )
        return widget

    def _grid(self, shown: SideBySide) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(_FIRST, 1)
        grid.setColumnStretch(_SECOND, 1)
        for column, record in ((_FIRST, shown.records[0]), (_SECOND, shown.records[1])):
            grid.addWidget(label(record.name, "heading", wrap=True), 0, column, Qt.AlignmentFlag.AlignTop)
        for number, row in enumerate(field_rows(self._labels, shown), start=1):
            grid.addWidget(label(row.title, "quiet"), number, _FIELD, Qt.AlignmentFlag.AlignTop)
            self._add_values(grid, number, row)
        self._add_hanging(grid, shown)
        return grid

    def _add_values(self, grid: QGridLayout, number: int, row: FieldRow) -> None:
        if not row.differs:
            grid.addWidget(label(breakable(row.first), wrap=True), number, _FIRST, 1, 2)
            return
        group = self.groups[row.key] = QButtonGroup(self)
        for column, text in ((_FIRST, row.first), (_SECOND, row.second)):
            option = Option(row.title, text or self.tr("(empty)"))
            group.addButton(option.radio, column)
            grid.addWidget(option, number, column, Qt.AlignmentFlag.AlignTop)
        group.button(_SECOND if row.fuller else _FIRST).setChecked(True)
        group.idClicked.connect(partial(self._chosen, row.key))

    def _chosen(self, key: str, _which: int) -> None:
        self.chosen_field.emit(key)

    def _add_hanging(self, grid: QGridLayout, shown: SideBySide) -> None:
        number = grid.rowCount()
        grid.addWidget(label(self.tr("Hangs on it"), "quiet"), number, _FIELD, Qt.AlignmentFlag.AlignTop)
        for column, hanging in ((_FIRST, shown.hanging[0]), (_SECOND, shown.hanging[1])):
            told = hanging_in_words(self._labels, hanging) or self.tr("nothing yet")
            grid.addWidget(label(told, wrap=True), number, column, Qt.AlignmentFlag.AlignTop)


class Option(QWidget):
    """A radio button of which the text may run over several lines; a click on the text counts too."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(f"{field}: {text}")
        self.radio.setFixedWidth(px(24))
        self.text: QLabel = label(breakable(text), wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        radio = QVBoxLayout()
        radio.addWidget(self.radio)
        radio.addStretch()
        row.addLayout(radio)
        row.addWidget(self.text, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.radio.click()
