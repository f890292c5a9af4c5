"""One part of the programme: when, what, which kind, how long."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.text_line import TextLine

MIME = "application/x-zorgdesk-programme-item"


class ItemRow(QFrame):
    """Emits `stored(id, field, value)`, `moved(id, step)`, `deleted(id)` and `entered(id)`."""

    stored = Signal(int, str, object)
    moved = Signal(int, int)
    deleted = Signal(int)
    entered = Signal(int)

    def __init__(self, labels: Labels, item: ProgrammeItem) -> None:
        super().__init__()
        self._labels = labels
        self.item = item
        self.setProperty("tone", "plain")
        self.handle = _Handle(item.id)
        self.time = label("", "quiet")
        self.title = TextLine()
        self.kind = Choice([(one, labels.word(one)) for one in ProgrammeItemKind])
        self.minutes = TextLine()
        self.parallel = Badge(BadgeContent(self.tr("parallel"), "columns"))
        self._build()
        self._connect()
        self.show_item(item, "")

    def show_item(self, item: ProgrammeItem, time: str, parallel: bool = False) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed."""
        self.item = item
        self.time.setText(time)
        self.title.show_text(item.title)
        self.kind.set_key(item.kind)
        self.minutes.show_text("" if item.duration_minutes is None else str(item.duration_minutes))
        self.parallel.setVisible(parallel)

    def set_chosen(self, chosen: bool) -> None:
        """Show that the speakers on the right are those of this part."""
        self.setProperty("tone", "accent" if chosen else "plain")
        self.style().polish(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.item.id)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.title.setFocus()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(self.item.id, steps[Qt.Key(event.key())])
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(self.item.id)
            return True
        return False

    def _store_minutes(self, text: str) -> None:
        known = self.item.duration_minutes
        if text and not text.isdigit():
            self.minutes.show_text("" if known is None else str(known))
        else:
            self.stored.emit(self.item.id, "duration_minutes", int(text) if text else None)

    def _store_title(self, text: str) -> None:
        if text:
            self.stored.emit(self.item.id, "title", text)
        else:  # a part is known by its title: an emptied one comes back
            self.title.setText(self.item.title)
            self.title.show_text(self.item.title)

    def _connect(self) -> None:
        self.title.left.connect(self._store_title)
        self.minutes.left.connect(self._store_minutes)
        self.kind.key_chosen.connect(lambda kind: self.stored.emit(self.item.id, "kind", kind))
        for field in (self.title, self.kind, self.minutes):
            field.installEventFilter(self)

    def _build(self) -> None:
        self.time.setFixedWidth(px(52))
        self.kind.setFixedWidth(px(140))
        self.minutes.setFixedWidth(px(64))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.title.setAccessibleName(self.tr("Title of the part"))
        self.kind.setAccessibleName(self.tr("Kind of part"))
        self.minutes.setAccessibleName(self.tr("Duration in minutes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(6), px(8), px(6))
        row.setSpacing(px(8))
        parts: tuple[QWidget, ...] = (
            self.handle,
            self.time,
            self.title,
            self.parallel,
            self.kind,
            self.minutes,
        )
        for part in parts:
            row.addWidget(part, 1 if part is self.title else 0)
        row.addWidget(label(self.tr("min"), "quiet"))
        trash = icon_button("trash", self.tr("Delete this part"), lambda: self.deleted.emit(self.item.id))
        row.addWidget(trash)


class _Handle(QLabel):
    """What a part is dragged by."""

    def __init__(self, item_id: int) -> None:
        super().__init__()
        self._item_id = item_id
        self._pressed: QPoint | None = None
        self.setPixmap(icon("drag", "quiet").pixmap(px(16), px(16)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place, or Alt and an arrow"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag, data = QDrag(self), QMimeData()
            data.setData(MIME, str(self._item_id).encode())
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction)
