"""The board: a column per state. Cards are dragged, or moved with Alt and an arrow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.domain.policy_signals import PolicySignal, SignalState
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_signals.card_view import MIME, SignalCard
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import SectionTitle

STATES = (
    SignalState.CAPTURED,
    SignalState.SUBSTANTIATED,
    SignalState.SHARED,
    SignalState.ANSWERED,
    SignalState.CLOSED,
)


class Board(QScrollArea):
    """Emits `opened(id)` and `state_asked(id, state)`. Dropped signals stand in the table only."""

    opened = Signal(int)
    state_asked = Signal(int, object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.columns = {state: BoardColumn(context, state) for state in STATES}
        content = QWidget()
        content.setObjectName("column")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(20))
        for column in self.columns.values():
            row.addWidget(column, 1)
            column.dropped.connect(self.state_asked)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_signals(self, signals: dict[SignalState, list[PolicySignal]]) -> None:
        """Show these; the card that had the keyboard keeps it, also in another column."""
        focused = self.focusWidget()
        kept = focused.signal.id if isinstance(focused, SignalCard) and focused.hasFocus() else None
        for state, column in self.columns.items():
            for card in column.show_signals(signals.get(state, [])):
                card.opened.connect(self.opened)
                card.moved.connect(self._move)
                card.steps.connect(self._step)
        if kept is not None:
            self.focus_signal(kept)

    def focus_signal(self, signal_id: int) -> None:
        """Put the keyboard on a card."""
        for column in self.columns.values():
            for card in column.cards:
                if card.signal.id == signal_id:
                    card.setFocus()
                    self.ensureWidgetVisible(card)

    def focus_first(self) -> None:
        """Put the keyboard on the first card."""
        first = next((column.cards[0] for column in self.columns.values() if column.cards), None)
        if first is not None:
            first.setFocus()

    def _move(self, signal_id: int, step: int) -> None:
        state = next(
            state
            for state, column in self.columns.items()
            if any(card.signal.id == signal_id for card in column.cards)
        )
        place = STATES.index(state) + step
        if 0 <= place < len(STATES):
            self.state_asked.emit(signal_id, STATES[place])

    def _step(self, card: SignalCard, step: int) -> None:
        columns = [column for column in self.columns.values() if column.cards]
        here = next(index for index, column in enumerate(columns) if card in column.cards)
        row = columns[here].cards.index(card)
        if abs(step) == 1:
            row += step
        else:
            here = max(0, min(here + step // 2, len(columns) - 1))
        cards = columns[here].cards
        cards[max(0, min(row, len(cards) - 1))].setFocus()


class BoardColumn(QWidget):
    """One state. Emits `dropped(id, state)`."""

    dropped = Signal(int, object)

    def __init__(self, context: PageContext, state: SignalState) -> None:
        super().__init__()
        self._context = context
        self.state = state
        self.cards: list[SignalCard] = []
        word = context.labels.word(state)
        self._title = SectionTitle(word[:1].upper() + word[1:], 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        self._column.addWidget(self._title)
        self._column.addStretch()
        self.setAcceptDrops(True)
        self.setMinimumWidth(px(200))

    def show_signals(self, signals: Sequence[PolicySignal]) -> list[SignalCard]:
        """Show these in place of what was shown."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._title.set_count(len(signals))
        self.cards = [SignalCard(self._context, signal) for signal in signals]
        for place, card in enumerate(self.cards, start=1):
            self._column.insertWidget(place, card)
        return self.cards

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        signal_id = int(bytes(event.mimeData().data(MIME).data()).decode())
        event.acceptProposedAction()
        self.dropped.emit(signal_id, self.state)
