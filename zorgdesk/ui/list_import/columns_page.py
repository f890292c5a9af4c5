"""What a list holds: which sheet, which row has the headings, and what each column becomes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from zorgdesk.domain.register_lists import FIELDS_OF, Field, ListColumn, ListKind, ListLayout
from zorgdesk.ui.list_import.field_words import field_word
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.foot import Foot
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import ElidedLabel, label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

_NO_HEADINGS = 0


class ColumnsPage(QWidget):
    """Tells what somebody chooses; `show_layout` then shows the layout that follows from it."""

    laid_out = Signal(int, object)
    """Another sheet, or another row with the headings: 0 for none, None to look for it."""
    field_chosen = Signal(int, object)
    preview_asked = Signal(bool)
    other_file_asked = Signal()
    cancelled = Signal()

    def __init__(self, kind: ListKind) -> None:
        super().__init__()
        self._kind = kind
        self._layout: ListLayout | None = None
        self.sheet, self.header = Choice(), Choice()
        self.purpose = Choice(
            [
                (False, self.tr("Organisations to add or bring up to date")),
                (True, self.tr("All recognised organisations: compare with what is here")),
            ]
        )
        self.purpose.set_key(False)
        self.form = Form(columns=2)
        self.summary = label("", "quiet", wrap=True)
        self.problem = label("", "strong", wrap=True)
        self._why = Card(tone="signal", padding=12)
        self.columns: dict[int, Choice] = {}
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self.preview = button(self.tr("Look at the rows"), "primary", "next", clicked=self._preview)
        self._build()

    def show_layout(self, layout: ListLayout, headings: list[tuple[int, str]]) -> None:
        """Show a sheet; the fields alone change where its columns are shown already."""
        shown = self._layout
        self._layout = layout
        self._why.hide()
        self._offer(layout, headings)
        if shown is None or _columns(shown) != _columns(layout):
            self._show_columns(layout)
        for column in layout.columns:
            if column.number in self.columns:
                self.columns[column.number].set_key(column.field or "")
        self._count(layout)

    def show_problem(self, told: str) -> None:
        """Why the rows cannot be shown."""
        self.problem.setText(told)
        self._why.show()
        self.focus_first()

    def focus_first(self) -> None:
        """The first column that becomes nothing yet, else the button that goes on."""
        self.preview.setFocus() if self._layout and self._layout.mapping else self.header.setFocus()

    def _preview(self) -> None:
        self.preview_asked.emit(bool(self.purpose.key()))

    def _offer(self, layout: ListLayout, headings: list[tuple[int, str]]) -> None:
        names = [(number, name or self.tr("this list")) for number, name in enumerate(layout.sheets)]
        self.sheet.set_choices(names)
        self.sheet.set_key(layout.sheet)
        self.form.set_field_visible(self.sheet, len(names) > 1)
        none = (_NO_HEADINGS, self.tr("None: the rows begin at once"))
        row = self.tr("Row {number}: {text}")
        rows = [(number, row.format(number=number, text=text)) for number, text in headings]
        self.header.set_choices([none, *rows])
        self.header.set_key(layout.header_row or _NO_HEADINGS)

    def _show_columns(self, layout: ListLayout) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.columns.clear()
        heads = (self.tr("In the list"), self.tr("For example"), self.tr("Becomes"))
        for place, head in enumerate(heads):
            self._grid.addWidget(label(head, "quiet"), 0, place)
        for row, column in enumerate(layout.columns, start=1):
            self._add_column(row, column)
        self._grid.setRowStretch(len(layout.columns) + 1, 1)

    def _add_column(self, row: int, column: ListColumn) -> None:
        heading = column.heading or self.tr("Column {number}").format(number=column.number + 1)
        self._grid.addWidget(ElidedLabel(heading, "strong"), row, 0)
        self._grid.addWidget(ElidedLabel(" · ".join(column.examples), "body"), row, 1)
        if column.barred:
            never = BadgeContent(self.tr("National register number: is never stored"), "shield", "signal")
            self._grid.addWidget(Badge(never), row, 2, Qt.AlignmentFlag.AlignLeft)
            return
        choice = Choice(
            [("", self.tr("Do not bring in")), *((one, field_word(one)) for one in self._fields())]
        )
        choice.setAccessibleName(self.tr("{column} becomes").format(column=heading))
        number = column.number
        choice.key_chosen.connect(lambda key: self.field_chosen.emit(number, key or None))
        self.columns[number] = choice
        self._grid.addWidget(choice, row, 2)

    def _fields(self) -> tuple[Field, ...]:
        return FIELDS_OF[self._kind]

    def _count(self, layout: ListLayout) -> None:
        told = [
            self.tr("%n row(s)", "", layout.rows),
            self.tr("%n column(s) are brought in", "", len(layout.mapping)),
        ]
        if layout.left_out:
            told.append(self.tr("%n more column(s) are not shown and not brought in", "", layout.left_out))
        if layout.remembered:
            told.append(self.tr("chosen as for the last list with these headings"))
        self.summary.setText(" · ".join(told))

    def _build(self) -> None:
        self.form.add(self.tr("Sheet"), self.sheet)
        self.form.add(self.tr("Row with the headings"), self.header, wide=True)
        self.form.add(self.tr("What stands in this list"), self.purpose, wide=True)
        self.form.set_field_visible(self.purpose, self._kind is ListKind.ORGANISATIONS)
        self.sheet.key_chosen.connect(lambda sheet: self.laid_out.emit(sheet, None))
        self.header.key_chosen.connect(lambda row: self.laid_out.emit(self.sheet.key(), row))
        self._why.body.addWidget(self.problem)
        self._why.hide()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(8))
        for place, stretch in enumerate((3, 4, 5)):
            self._grid.setColumnStretch(place, stretch)
        scroll = ScrollColumn(margin=0)
        heading = label(self.tr("What each column becomes"), "heading")
        for part in (self.form, self._why, heading, self._table):
            scroll.body.addWidget(part)
        scroll.body.addStretch(1)
        other = button(self.tr("Another file"), clicked=self.other_file_asked.emit)
        cancel = button(self.tr("Cancel"), clicked=self.cancelled.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(scroll, 1)
        column.addWidget(Foot(self.summary, other, cancel, self.preview))


def _columns(layout: ListLayout) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(column.number, column.heading, column.examples) for column in layout.columns]
