"""A checklist: its lines in their order, and the one that adds the next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.checklists import ChecklistItem, ChecklistStep
from zorgdesk.ui.checklists.line import MIME, ChecklistLine
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.row_column import RowColumn, order_tabs
from zorgdesk.ui.widgets.text_line import TextLine


class ChecklistLines(QWidget):
    """Emits intents; Enter in the line at the bottom adds one."""

    added = Signal(str)
    stored = Signal(int, str, object)
    done_changed = Signal(int, bool)
    deleted = Signal(object)
    """The item or step itself, so that it can be named."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.column: RowColumn[ChecklistLine] = RowColumn(MIME)
        self.placed = self.column.placed
        self.new = TextLine(self.tr("Add: type what must be ready and press Enter"))
        self.new.setAccessibleName(self.tr("What must be ready"))
        self.new.left.connect(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        box.addWidget(self.column)
        box.addWidget(self.new)

    def show_lines(self, lines: Sequence[ChecklistItem] | Sequence[ChecklistStep]) -> None:
        """Show these; when the one with the keyboard is gone, the next one gets it."""
        had = list(self.column.rows.values())
        focused = next((place for place, row in enumerate(had) if _has_keyboard(row)), None)
        self.column.set_order({one.id: self.column.rows.get(one.id) or self._line(one) for one in lines})
        for one in lines:
            self.column.rows[one.id].show_line(one, self._context.today())
        order_tabs([field for row in self.column.rows.values() for field in row.fields] + [self.new])
        if focused is not None and had[focused] not in self.column.rows.values():
            self._focus_near(focused)

    def focus_line(self, line_id: int) -> None:
        """Put the keyboard on one line."""
        row = self.column.rows.get(line_id)
        if row is not None:
            (row.done if row.done.isVisibleTo(row) else row.text).setFocus()

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for row in self.column.rows.values():
            row.commit()

    def empty_line(self) -> None:
        """Forget what is typed for a next line."""
        self.new.setText("")
        self.new.show_text("")

    def _add(self, text: str) -> None:
        if text:
            self.empty_line()
            self.added.emit(text)

    def _line(self, one: ChecklistItem | ChecklistStep) -> ChecklistLine:
        line = ChecklistLine(self._context.labels, one)
        line.stored.connect(self.stored)
        line.done_changed.connect(self.done_changed)
        line.moved.connect(self.column.step)
        line.deleted.connect(lambda line_id: self.deleted.emit(self.column.rows[line_id].one))
        return line

    def _focus_near(self, place: int) -> None:
        lines = list(self.column.rows)
        if lines:
            self.focus_line(lines[min(place, len(lines) - 1)])
        else:
            self.new.setFocus()


def _has_keyboard(widget: QWidget) -> bool:
    focused = widget.focusWidget()
    return focused is not None and focused.hasFocus()
