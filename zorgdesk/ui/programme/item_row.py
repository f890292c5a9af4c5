"""One part of the programme: when, what, who, which kind, how long."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.programme.handle import Handle
from zorgdesk.ui.programme.planned import Planned
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import ElidedLabel, label
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.text_line import TextLine

_NARROW = 600  # pixels at 100 %


class ItemRow(QFrame):
    """Looks like a line of a list until one of its fields has the keyboard.

    A time of its own is shown dark, one that follows from the parts before it quiet.
    """

    stored = Signal(int, str, object)
    """The part, the name of the field and its new value; a time of day for `starts_at`."""
    parallel_asked = Signal(int, bool)
    """Whether the part shall run at the same time as the one above it."""
    moved = Signal(int, int)
    deleted = Signal(int)
    entered = Signal(int)

    def __init__(self, labels: Labels, planned: Planned) -> None:
        super().__init__()
        self.item: ProgrammeItem = planned.item
        self.handle = Handle(planned.item.id)
        self.time = OptionalTime()
        self.title = TextLine()
        self.below = ElidedLabel("", "small")
        self.kind = Choice([(one, labels.word(one)) for one in ProgrammeItemKind])
        self.minutes = TextLine()
        self.beside = icon_button("columns", self.tr("At the same time as the part above"))
        self.trash = icon_button(
            "trash", self.tr("Delete this part"), lambda: self.deleted.emit(self.item.id)
        )
        self.fields = (self.time, self.title, self.kind, self.minutes, self.beside, self.trash)
        """In the order of Tab."""
        self._build()
        self._connect()
        self.show_planned(planned)

    def show_planned(self, planned: Planned) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed."""
        self.item = planned.item
        if not (self.time.hasFocus() and self.time.isModified()):
            self.time.set_time(planned.own_time)
        self.time.setPlaceholderText(planned.follows or self.tr("hh:mm"))
        self.title.show_text(planned.item.title)
        self.kind.set_key(planned.item.kind)
        minutes = planned.item.duration_minutes
        self.minutes.show_text("" if minutes is None else str(minutes))
        self.beside.setChecked(planned.parallel)
        self.beside.setEnabled(not planned.first)
        together = [self.tr("at the same time as the part above")] if planned.parallel else []
        self.below.setText(" · ".join([*together, *planned.speakers]))
        self.below.setVisible(bool(self.below.text()))

    def set_chosen(self, chosen: bool) -> None:
        """Show that the speakers on the right are those of this part."""
        self.setProperty("chosen", chosen)
        self.style().polish(self)

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for field in (self.time, self.title, self.minutes):
            field.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.item.id)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow row the kind and the minutes go below the title."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < px(_NARROW)
        self._body.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.title.setFocus()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(self.item.id, steps[Qt.Key(event.key())])
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Delete:
            self._delete()
            return True
        return False

    def _delete(self) -> None:
        self.deleted.emit(self.item.id)

    def _store_minutes(self, text: str) -> None:
        known = self.item.duration_minutes
        if text and not text.isdecimal():
            self.minutes.setText("" if known is None else str(known))
            self.minutes.show_text(self.minutes.text())
        else:
            self.stored.emit(self.item.id, "duration_minutes", int(text) if text else None)

    def _store_title(self, text: str) -> None:
        if text:
            self.stored.emit(self.item.id, "title", text)
        else:  # a part is known by its title: an emptied one comes back
            self.title.setText(self.item.title)
            self.title.show_text(self.item.title)

    def _connect(self) -> None:
        self.time.time_changed.connect(lambda at: self.stored.emit(self.item.id, "starts_at", at))
        self.title.left.connect(self._store_title)
        self.minutes.left.connect(self._store_minutes)
        self.kind.key_chosen.connect(lambda kind: self.stored.emit(self.item.id, "kind", kind))
        self.beside.clicked.connect(lambda on: self.parallel_asked.emit(self.item.id, on))
        for field in self.fields:
            field.installEventFilter(self)

    def _build(self) -> None:
        self.beside.setCheckable(True)
        self.title.setProperty("strong", True)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field, name, width in (
            (self.time, self.tr("Begins at"), 68),
            (self.title, self.tr("Title of the part"), 0),
            (self.kind, self.tr("Kind of part"), 152),
            (self.minutes, self.tr("Duration in minutes"), 56),
        ):
            field.setProperty("kind", "inline")
            field.setAccessibleName(name)
            if width:
                field.setFixedWidth(px(width))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        below = QHBoxLayout()
        below.addSpacing(px(12))
        below.addWidget(self.below)
        words.addLayout(below)
        settings = QHBoxLayout()
        settings.setSpacing(px(4))
        for part in (self.kind, self.minutes, label(self.tr("min"), "quiet")):
            settings.addWidget(part)
        settings.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(px(4))
        self._body.addLayout(words, 1)
        self._body.addLayout(settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(4), px(4), px(4))
        row.setSpacing(px(4))
        row.addWidget(self.handle)
        row.addWidget(self.time)
        row.addLayout(self._body, 1)
        row.addWidget(self.beside)
        row.addWidget(self.trash)
