"""One thing to prepare: whether it is ready, what it is, and by when."""

from datetime import date as Date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QWidget

from zorgdesk.domain.checklists import MOST_DAYS, ChecklistItem, ChecklistStep
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.drag_handle import DragHandle
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.text_line import TextLine

MIME = "application/x-zorgdesk-checklist-line"
_NARROW = 600  # pixels at 100 %
_TEXT, _DAYS, _TRASH = 2, 3, 4


class ChecklistLine(QFrame):
    """A step of a template has no box to tick. Emits intents."""

    stored = Signal(int, str, object)
    """Id, name of the field and its new value."""
    done_changed = Signal(int, bool)
    moved = Signal(int, int)
    """Id and how many places further."""
    deleted = Signal(int)

    def __init__(self, labels: Labels, one: ChecklistItem | ChecklistStep) -> None:
        super().__init__()
        self._labels = labels
        self.one = one
        self.handle = DragHandle(MIME, one.id)
        self.done = QCheckBox()
        self.text = TextLine()
        self.days = TextLine()
        self.late = Badge(BadgeContent(""))
        self.trash = icon_button("trash", self.tr("Delete this line"), self._delete)
        self.fields: tuple[QWidget, ...] = (self.done, self.text, self.days, self.trash)
        """In the order of Tab."""
        self._build()
        self._connect()

    def show_line(self, one: ChecklistItem | ChecklistStep, today: Date) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed."""
        self.one = one
        self.text.show_text(one.text)
        self.text.setToolTip(one.text)
        self.days.show_text("" if one.days_before is None else str(one.days_before))
        if isinstance(one, ChecklistItem):
            self._show_item(one, today)
        else:
            self.done.hide()
            self.late.hide()

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        self.text.commit()
        self.days.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move the line, Ctrl+Delete takes it away, from any of its fields."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(self.one.id, steps[Qt.Key(event.key())])
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Delete:
            self._delete()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow line the days stand below the text, as wide as the line."""
        super().resizeEvent(event)
        self._place_days(below=self.width() < px(_NARROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), super().minimumSizeHint().height())

    def _show_item(self, item: ChecklistItem, today: Date) -> None:
        self.done.setChecked(item.done)
        self.done.setAccessibleName(self.tr("Ready: {thing}").format(thing=item.text))
        self.text.setEnabled(not item.done)
        self.days.setEnabled(not item.done)
        self.late.setVisible(item.due is not None and not item.done)
        if item.due is not None:
            self.late.set_content(self._labels.due(item.due, today))

    def _tick(self, done: bool) -> None:
        if isinstance(self.one, ChecklistItem) and done != self.one.done:
            self.done_changed.emit(self.one.id, done)

    def _delete(self) -> None:
        self.deleted.emit(self.one.id)

    def _store_text(self, text: str) -> None:
        if text:
            self.stored.emit(self.one.id, "text", text)
        else:  # a line is known by its text: an emptied one comes back
            self.text.setText(self.one.text)
            self.text.show_text(self.one.text)

    def _store_days(self, text: str) -> None:
        if not text or (text.isdecimal() and int(text) <= MOST_DAYS):
            self.stored.emit(self.one.id, "days_before", int(text) if text else None)
        else:
            known = self.one.days_before
            self.days.setText("" if known is None else str(known))
            self.days.show_text(self.days.text())

    def _connect(self) -> None:
        self.done.toggled.connect(self._tick)
        self.text.left.connect(self._store_text)
        self.days.left.connect(self._store_days)
        for field in self.fields:
            field.installEventFilter(self)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("What must be ready"))
        self.days.setAccessibleName(self.tr("Days before the activity"))
        self.days.setPlaceholderText("–")
        self.days.setFixedWidth(px(44))
        self.done.setFixedWidth(px(24))
        self.trash.setFixedSize(px(32), px(32))  # never less: a negative icon cannot be painted
        for field in (self.text, self.days):
            field.setProperty("kind", "inline")
        self._days = QWidget()
        when = QHBoxLayout(self._days)
        when.setContentsMargins(0, 0, 0, 0)
        when.setSpacing(px(4))
        when.addWidget(self.days)
        when.addWidget(label(self.tr("days before"), "quiet"))
        when.addWidget(self.late)
        when.addStretch()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(2), 0, px(2))
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_TEXT, 1)
        for column, widget in enumerate((self.handle, self.done, self.text)):
            self._grid.addWidget(widget, 0, column)
            widget.setFixedHeight(self.text.sizeHint().height())
        self._grid.addWidget(self.trash, 0, _TRASH)
        self._place_days(below=False)

    def _place_days(self, *, below: bool) -> None:
        self._grid.removeWidget(self._days)
        if below:
            self._grid.addWidget(self._days, 1, _TEXT, 1, _TRASH - _TEXT + 1)
        else:
            self._grid.addWidget(self._days, 0, _DAYS)
