"""What is right about a row: what the workbook says or what is here; or who a new line is."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from zorgdesk.domain.attendance_proposal import Candidate, Decision
from zorgdesk.domain.attendance_return import FieldChange, KnownRow, LostRow, NewRow, ReturnRow, Take
from zorgdesk.ui.attendance_workbook.rows import field_words, value_words
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label


class Deciding(Card):
    """Emits `decided(row)` with the row as it is decided now."""

    decided = Signal(object)

    def __init__(self, labels: Labels) -> None:
        super().__init__(padding=16)
        self._labels = labels
        self._row: ReturnRow | None = None
        self._name = label("", "strong", wrap=True)
        self.choice = Choice()
        self._sides = QWidget()
        self._grid = QGridLayout(self._sides)
        self._build()
        self.choice.key_chosen.connect(self._chosen)

    def show_row(self, row: ReturnRow | None) -> None:
        """What differs in a row, side by side, and what can be decided about it."""
        self._row = row
        self._clear()
        asks = isinstance(row, KnownRow | NewRow) and bool(self._choices(row))
        self.setEnabled(asks)
        self.choice.setVisible(asks)
        if row is None or isinstance(row, LostRow) or not asks:
            self._name.setText(self.tr("There is nothing to decide about this row.") if row else "")
            return
        said = self.tr("What is right about {name}?") if isinstance(row, KnownRow) else self.tr("{name} is:")
        self._name.setText(said.format(name=row.name))
        self.choice.setAccessibleName(self._name.text())
        self.choice.set_choices(self._choices(row))
        self.choice.set_key(row.take if isinstance(row, KnownRow) else row.chosen)
        if isinstance(row, KnownRow):
            self._show_sides(row.changes)

    def _choices(self, row: KnownRow | NewRow) -> list[tuple[Hashable, str]]:
        if isinstance(row, KnownRow):
            return self._takes() if row.changes else []
        return [
            *map(_offered, row.candidates),
            (Decision.NEW, self.tr("a new person, to be confirmed")),
            (Decision.OUT, self.tr("do not bring in")),
            (Decision.OPEN, self.tr("not sure: leave it for later")),
        ]

    def _takes(self) -> list[tuple[Hashable, str]]:
        return [
            (Take.WORKBOOK, self.tr("what the workbook says")),
            (Take.HERE, self.tr("what is here now")),
            (Take.OPEN, self.tr("not sure: leave it for later")),
        ]

    def _chosen(self, key: Hashable) -> None:
        if isinstance(self._row, KnownRow) and isinstance(key, Take):
            self.decided.emit(replace(self._row, take=key))
        elif isinstance(self._row, NewRow) and isinstance(key, int | Decision):
            self.decided.emit(replace(self._row, chosen=key))

    def _show_sides(self, changes: Sequence[FieldChange]) -> None:
        heads = ("", self.tr("When it was made"), self.tr("Here now"), self.tr("In the workbook"))
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, "quiet", wrap=True), 0, column)
        for line, change in enumerate(changes, start=1):
            was = value_words(change.was, self._labels) if change.remembered else "?"
            here, said = (value_words(value, self._labels) for value in (change.here, change.said))
            texts = (field_words(change.field, self._labels), was, here, said)
            for column, text in enumerate(texts):
                strong = change.conflict and column > 1
                shown = label(breakable(text), "strong" if strong else "body", wrap=True)
                self._grid.addWidget(shown, line, column, Qt.AlignmentFlag.AlignTop)
        self._sides.setVisible(bool(changes))

    def _clear(self) -> None:
        self._sides.hide()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        for column, stretch in enumerate((2, 3, 3, 3)):
            self._grid.setColumnStretch(column, stretch)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.choice, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._sides)


def breakable(text: str) -> str:
    """The text, with invisible spaces where an address may be cut when there is little room."""
    return text.replace("@", "@\N{ZERO WIDTH SPACE}").replace(".", ".\N{ZERO WIDTH SPACE}")


def _offered(one: Candidate) -> tuple[Hashable, str]:
    person = one.person
    told = (person.name, person.organisation, person.email, person.note.partition("\n")[0])
    return person.id, " · ".join(part for part in told if part)
