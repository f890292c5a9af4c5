"""Fields with their label above, in two columns where there is room and in one where there is not."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.typed_field import TypedField

_EXPLICITLY_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


@dataclass(frozen=True)
class _Field:
    box: QWidget
    error: QLabel
    wide: bool


class Form(QWidget):
    """Add fields in reading order. A wide one takes the whole line.

    `column_width` is the least width of a column at 100 %.
    """

    def __init__(self, columns: int = 2, column_width: int = 260, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[QWidget, _Field] = {}
        self._most = columns
        self._column_width = column_width
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._space()

    def add(self, text: str, field: QWidget, wide: bool = False, hint: str = "") -> None:
        """Put `field` under the label `text`, with `hint` in small letters below it."""
        above = label(text, "quiet")
        above.setBuddy(field)
        field.setAccessibleName(text)
        field.setAccessibleDescription(hint)
        error = label("", "error", wrap=True)
        error.hide()
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(above)
        column.addWidget(field)
        if hint:
            column.addWidget(label(hint, "small", wrap=True))
        column.addWidget(error)
        self._fields[field] = _Field(box, error, wide)
        if isinstance(field, TypedField):
            field.refused.connect(partial(self.set_error, field))
        self._place()

    def set_error(self, field: QWidget, text: str = "") -> None:
        """Say under the field what is wrong with it; no text takes it away."""
        error = self._fields[field].error
        error.setText(text)
        error.setVisible(bool(text))
        field.setProperty("invalid", bool(text))
        field.style().polish(field)

    def error(self, field: QWidget) -> str:
        return self._fields[field].error.text()

    def set_field_visible(self, field: QWidget, visible: bool) -> None:
        """Show or hide a field with its label; the others close up."""
        self._fields[field].box.setVisible(visible)
        self._place()

    def columns(self) -> int:
        """How many stand side by side now."""
        return self._columns

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = min(self._most, max(1, self.width() // px(self._column_width)))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(16))

    def _place(self) -> None:
        row = column = 0
        for field in self._fields.values():
            self._grid.removeWidget(field.box)
            if field.box.isHidden() and field.box.testAttribute(_EXPLICITLY_HIDDEN):
                continue
            width = self._columns if field.wide else 1
            if column + width > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(field.box, row, column, 1, width, Qt.AlignmentFlag.AlignTop)
            column += width
        for index in range(len(self._fields) + 1):
            self._grid.setRowStretch(index, 1 if index == row + 1 else 0)  # height to spare goes below
        for index in range(self._most):
            self._grid.setColumnStretch(index, 1 if index < self._columns else 0)
