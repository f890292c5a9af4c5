"""One signal on the board: title, addressee and what stands out about it."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal, SignalState
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import label

MIME = "application/x-zorgdesk-signal"


_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SignalCard(Card):
    """Emits `opened(id)` on a click, Enter or Space."""

    opened = Signal(int)
    marked = Signal(int, bool)
    """The tick in the corner, or Ctrl+Space, marked it or no longer."""
    moved = Signal(object, int)
    """The signal and -1 or 1: to the state before or behind its own, on Alt+Left and Alt+Right."""
    stepped = Signal(object, int, int)
    """The card, and how many columns across and cards down the keyboard wants to go."""

    def __init__(self, context: PageContext, signal: PolicySignal) -> None:
        super().__init__(padding=14)
        self.signal = signal
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("card", "button")
        addressee = signal.addressee or self.tr("still to be chosen")
        self.tick = _tick(self, signal)
        self.body.addWidget(label(signal.title, "strong", wrap=True))
        self.body.addWidget(label(self.tr("to: {name}").format(name=addressee), "quiet", wrap=True))
        if signal.state is SignalState.DROPPED:
            because = self.tr("because: {reason}").format(reason=signal.dropped_reason)
            self.body.addWidget(label(because, "quiet", wrap=True))
        marks = QWidget()
        flow = FlowLayout(marks, 4)
        for content in badges(context, signal):
            flow.addWidget(Badge(content))
        foot = QHBoxLayout()
        foot.setSpacing(px(4))
        foot.addWidget(marks, 1)
        foot.addSpacing(px(26))  # the tick lies in the corner, over the margin
        self.body.addLayout(foot)
        self.setAccessibleName(f"{signal.title}, {addressee}, {context.labels.word(signal.state)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, gap = px(34), px(6)
        self.tick.setGeometry(self.width() - side - gap, self.height() - side - gap, side, side)
        self.tick.raise_()

    def set_marked(self, on: bool) -> None:
        """Show whether it is marked."""
        self.tick.setChecked(on)
        self.tick.setIcon(icon("check-square" if on else "square", "accent" if on else "quiet"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.marked.emit(self.signal.id, not self.tick.isChecked())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.signal.id)
        elif _moves(event):
            self.moved.emit(self.signal, _ACROSS[key])
        elif key in _ACROSS or key in _DOWN:
            self.stepped.emit(self, _ACROSS.get(key, 0), _DOWN.get(key, 0))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt+Left moves the card here; elsewhere it goes back to where one was."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.signal.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            drag, data = QDrag(self), QMimeData()
            data.setData(MIME, str(self.signal.id).encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)


def _tick(card: SignalCard, signal: PolicySignal) -> QToolButton:
    """A tick that keyboards reach by Ctrl+Space, so that Tab goes from card to card."""
    say = QCoreApplication.translate
    name = say("policy_signals", "Choose {title} for a dossier").format(title=signal.title)
    made = icon_button("square", name, parent=card)
    made.setCheckable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    made.clicked.connect(lambda on: card.marked.emit(signal.id, on))
    return made


def _moves(event: QKeyEvent) -> bool:
    return event.key() in _ACROSS and event.modifiers() == Qt.KeyboardModifier.AltModifier


def badges(context: PageContext, signal: PolicySignal) -> list[BadgeContent]:
    """What stands out: how much it rests on, nobody owning it, a next step that is near or late."""
    found = []
    say = QCoreApplication.translate
    if signal.statements:
        told = counted(
            signal.statements,
            say("policy_signals", "1 statement"),
            say("policy_signals", "{count} statements"),
        )
        found.append(BadgeContent(told, "speech"))
    if signal.organisations > 1:
        told = say("policy_signals", "{count} organisations").format(count=signal.organisations)
        found.append(BadgeContent(told, "building"))
    if signal.references:
        told = counted(
            signal.references,
            say("policy_signals", "1 policy link"),
            say("policy_signals", "{count} policy links"),
        )
        found.append(BadgeContent(told, "document"))
    if signal.state in OPEN_STATES:
        if signal.owner_id is None:
            found.append(
                BadgeContent(QCoreApplication.translate("policy_signals", "no owner"), "warning", "danger")
            )
        if signal.to_tell:
            told = counted(
                signal.to_tell,
                say("policy_signals", "1 person to be told"),
                say("policy_signals", "{count} people to be told"),
            )
            found.append(BadgeContent(told, "mail", "signal"))
        if signal.next_step_on is not None:
            found.append(context.labels.due(signal.next_step_on, context.today()))
    return found


def counted(count: int, one: str, several: str) -> str:
    """Singular or plural; the three languages agree that only 1 is singular from one up."""
    return one if count == 1 else several.format(count=count)
