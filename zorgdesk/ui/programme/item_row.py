"""One part of the programme: when, what, who, which kind, how long."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItem, ProgrammeItemKind
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.programme.planned import Planned
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.drag_handle import DragHandle
from zorgdesk.ui.widgets.labels import ElidedLabel, label
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.text_line import TextLine

MIME = "application/x-zorgdesk-programme-item"
"""The data is the id of the part, in digits."""
_NARROW, _NARROW_WITH_PLACES = 600, 720  # pixels at 100 %
_MOST = 99_999
"""Minutes or places: more is a slip."""


class ItemRow(QFrame):
    """Looks like a line of a list until one of its fields has the keyboard.

    A time of its own is shown dark, one that follows from the parts before it quiet.
    """

    stored = Signal(int, str, object)
    """The part, the name of the field and its new value; a time of day for `starts_at`."""
    parallel_asked = Signal(int, bool)
    """Whether the part shall run at the same time as the one above it."""
    moved = Signal(int, int, bool)
    """The part, up (-1) or down (1), and whether all at its time come along."""
    deleted = Signal(int)
    entered = Signal(int)

    def __init__(self, labels: Labels, planned: Planned) -> None:
        super().__init__()
        self.item: ProgrammeItem = planned.item
        self.handle = DragHandle(MIME, planned.item.id)
        self.time = OptionalTime()
        self.title = TextLine()
        self.below = ElidedLabel("", "small")
        self.kind = Choice([(one, labels.word(one)) for one in ProgrammeItemKind])
        self.minutes = TextLine()
        self.places = TextLine()
        self.chosen = Badge(BadgeContent(""))
        self.unconfirmed = Badge(BadgeContent(""))
        self.beside = icon_button("columns", self.tr("At the same time as the part above"))
        self.trash = icon_button(
            "trash", self.tr("Delete this part"), lambda: self.deleted.emit(self.item.id)
        )
        self.fields = (self.time, self.title, self.kind, self.minutes, self.places, self.beside, self.trash)
        """In the order of Tab."""
        self._build()
        self._connect()
        self.show_planned(planned)

    def show_planned(self, planned: Planned, together: bool = False) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed.

        `together`: it stands among others that run at the same time.
        """
        self.item = planned.item
        if not (self.time.hasFocus() and self.time.isModified()):
            self.time.set_time(planned.own_time)
        self.time.setPlaceholderText(planned.follows or self.tr("hh:mm"))
        self.title.show_text(planned.item.title)
        self.title.setToolTip(planned.item.title)
        self.kind.set_key(planned.item.kind)
        minutes = planned.item.duration_minutes
        self.minutes.show_text("" if minutes is None else str(minutes))
        self.beside.setChecked(planned.parallel)
        self.beside.setEnabled(not planned.first)
        self.below.setText(" · ".join(planned.speakers))
        self.setProperty("together", together)
        self.style().polish(self)
        self._show_places(planned, together)
        self._show_badges(planned)

    def _show_places(self, planned: Planned, together: bool) -> None:
        """Room for how many matters where people choose."""
        capacity = planned.item.capacity
        self.places.show_text("" if capacity is None else str(capacity))
        workshop = planned.item.kind is ProgrammeItemKind.WORKSHOP
        for widget in (self.places, self._places_word):
            widget.setVisible(together or workshop or capacity is not None)
        self._arrange()

    def _show_badges(self, planned: Planned) -> None:
        capacity, chosen = planned.item.capacity, planned.chosen
        too_many = chosen - capacity if capacity is not None else 0
        if too_many > 0:
            content = BadgeContent(self.tr("%n too many", "", too_many), "warning", "danger")
        else:
            content = BadgeContent(self.tr("%n chose this", "", chosen), "people")
        self.chosen.set_content(content)
        self.chosen.setVisible(chosen > 0)
        waiting = self.tr("%n to be confirmed", "", planned.unconfirmed)
        self.unconfirmed.set_content(BadgeContent(waiting, "clock", "signal"))
        self.unconfirmed.setVisible(planned.unconfirmed > 0)
        self._below.setVisible(bool(planned.speakers) or chosen > 0)

    def set_chosen(self, chosen: bool) -> None:
        """Show that the speakers on the right are those of this part."""
        self.setProperty("chosen", chosen)
        self.style().polish(self)

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for field in (self.time, self.title, self.minutes, self.places):
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
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        narrow = self.width() < px(_NARROW if self.places.isHidden() else _NARROW_WITH_PLACES)
        self._body.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.title.setFocus()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        modifiers, key = event.modifiers(), event.key()
        if modifiers & Qt.KeyboardModifier.AltModifier and key in steps:
            whole = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.moved.emit(self.item.id, steps[Qt.Key(key)], whole)
        elif modifiers & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_T:
            self.beside.click()
        elif modifiers & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Delete:
            self._delete()
        else:
            return False
        return True

    def _delete(self) -> None:
        self.deleted.emit(self.item.id)

    def _store_number(self, name: str, field: TextLine, text: str) -> None:
        """What is no number, or no sensible one, makes place for what was known."""
        known = getattr(self.item, name)
        if text and not (text.isdecimal() and int(text) <= _MOST):
            field.setText("" if known is None else str(known))
            field.show_text(field.text())
        else:
            self.stored.emit(self.item.id, name, int(text) if text else None)

    def _store_title(self, text: str) -> None:
        if text:
            self.stored.emit(self.item.id, "title", text)
        else:  # a part is known by its title: an emptied one comes back
            self.title.setText(self.item.title)
            self.title.show_text(self.item.title)

    def _connect(self) -> None:
        self.time.time_changed.connect(lambda at: self.stored.emit(self.item.id, "starts_at", at))
        self.title.left.connect(self._store_title)
        for name, field in (("duration_minutes", self.minutes), ("capacity", self.places)):
            field.left.connect(partial(self._store_number, name, field))
        self.kind.key_chosen.connect(lambda kind: self.stored.emit(self.item.id, "kind", kind))
        self.beside.clicked.connect(lambda on: self.parallel_asked.emit(self.item.id, on))
        for one in self.fields:
            one.installEventFilter(self)

    def _build(self) -> None:
        self.beside.setCheckable(True)
        self.title.setProperty("strong", True)
        self._places_word = label(self.tr("places"), "quiet")
        for number in (self.minutes, self.places):
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field, name, width in (
            (self.time, self.tr("Begins at"), 68),
            (self.title, self.tr("Title of the part"), 0),
            (self.kind, self.tr("Kind of part"), 142),
            (self.minutes, self.tr("Duration in minutes"), 44),
            (self.places, self.tr("Room for how many people"), 48),
        ):
            field.setProperty("kind", "inline")
            field.setAccessibleName(name)
            if width:
                field.setFixedWidth(px(width))
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(px(12), 0, 0, px(2))
        below.setSpacing(px(8))
        below.addWidget(self.below, 1)
        below.addWidget(self.unconfirmed)
        below.addWidget(self.chosen)
        settings = QHBoxLayout()
        settings.setSpacing(px(2))
        minutes = label(self.tr("min"), "quiet")
        for part in (self.kind, self.minutes, minutes, self.places, self._places_word):
            settings.addWidget(part)
        settings.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(px(4))
        self._body.addWidget(self.title, 1)
        self._body.addLayout(settings)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(self._body)
        words.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(4), px(4), px(4))
        row.setSpacing(px(2))
        row.addWidget(self.handle)
        row.addWidget(self.time)
        row.addLayout(words, 1)
        row.addWidget(self.beside)
        row.addWidget(self.trash)
