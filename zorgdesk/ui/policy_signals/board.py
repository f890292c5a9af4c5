"""The board: a column per state. Cards are dragged, or moved with Alt and an arrow."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal, SignalState
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_signals.card_view import MIME, SignalCard
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.edge_scroll import EdgeScroll
from zorgdesk.ui.widgets.labels import SectionTitle, label

_STATES = list(SignalState)
_CARDS = 100
"""Cards a column shows at most: more cannot be surveyed, and the table has them all."""


class Board(QScrollArea):
    """Emits `opened(id)` and `state_asked(id, state)`. A card dragged to an edge takes the board along."""

    opened = Signal(int)
    state_asked = Signal(int, object)
    marks_changed = Signal()
    """Other cards are marked than before: `marked` has them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.columns = {state: BoardColumn(context, state) for state in _STATES}
        self.marked: set[int] = set()
        """The keys of the signals whose cards are marked, to do something with together."""
        self.edge_scroll = EdgeScroll(self)
        content = QWidget()
        content.setObjectName("column")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(20))
        for column in self.columns.values():
            row.addWidget(column, 1)
            column.dropped.connect(self.state_asked)
            column.opened.connect(self.opened)
            column.moved.connect(self._move)
            column.stepped.connect(self._step)
            column.marked.connect(self._mark)
            column.carried.connect(self.edge_scroll.follow)
            column.set_down.connect(self.edge_scroll.stop)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_closed(False)

    def show_closed(self, also_closed: bool) -> None:
        """Show the columns of what is closed or dropped beside those of what is under way, or not."""
        for state, column in self.columns.items():
            column.setVisible(also_closed or state in OPEN_STATES)

    def show_signals(self, signals: Mapping[SignalState, Sequence[PolicySignal]]) -> None:
        """Show these; the card that had the keyboard keeps it, also in another column."""
        kept = next((card.signal for card in self._cards() if card.hasFocus()), None)
        for state, column in self.columns.items():
            column.show_signals(signals.get(state, []))
        if kept is not None and not self.focus_signal(kept.id):
            near = self.columns[kept.state].cards
            (near[0] if near else self).setFocus()

    def focus_signal(self, signal_id: int) -> bool:
        """Put the keyboard on a card; False when it cannot be seen."""
        for card in self._cards():
            if card.signal.id == signal_id:
                card.setFocus()
                self.ensureWidgetVisible(card)
                return True
        return False

    def focus_first(self) -> None:
        """Put the keyboard on the first card."""
        first = next(iter(self._cards()), None)
        if first is not None:
            first.setFocus()

    def mark(self, signal_ids: Iterable[int]) -> None:
        """Mark the cards of these, and no others; also of those that cannot be seen now."""
        self.marked = set(signal_ids)
        for card in self._cards():
            card.set_marked(card.signal.id in self.marked)
        self.marks_changed.emit()

    def _mark(self, signal_id: int, on: bool) -> None:
        self.mark(self.marked | {signal_id} if on else self.marked - {signal_id})

    def _cards(self) -> list[SignalCard]:
        return [card for column in self.columns.values() if not column.isHidden() for card in column.cards]

    def _move(self, signal: PolicySignal, step: int) -> None:
        place = _STATES.index(signal.state) + step
        if 0 <= place < len(_STATES):
            self.state_asked.emit(signal.id, _STATES[place])

    def _step(self, card: SignalCard, across: int, down: int) -> None:
        """The card above or below, or the one as high in the next column that has any."""
        columns = [one for one in self.columns.values() if one.cards and not one.isHidden()]
        here = next(index for index, column in enumerate(columns) if card in column.cards)
        row = columns[here].cards.index(card) + down
        cards = columns[max(0, min(here + across, len(columns) - 1))].cards
        there = cards[max(0, min(row, len(cards) - 1))]
        there.setFocus()
        self.ensureWidgetVisible(there)


class BoardColumn(QWidget):
    """One state. Emits `dropped(id, state)`, and passes on what its cards emit."""

    dropped = Signal(int, object)
    carried = Signal(QPoint)
    """A card is dragged over here, at this place on the screen."""
    set_down = Signal()
    """The card is let go, or dragged away."""
    marked = Signal(int, bool)
    opened = Signal(int)
    moved = Signal(object, int)
    stepped = Signal(object, int, int)

    def __init__(self, context: PageContext, state: SignalState) -> None:
        super().__init__()
        self._context = context
        self.state = state
        self.cards: list[SignalCard] = []
        word = context.labels.word(state)
        self.title = SectionTitle(word[:1].upper() + word[1:], 0)
        self.more = label("", "quiet", wrap=True)
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        self._column.addWidget(self.title)
        self._column.addWidget(self.more)
        self._column.addStretch()
        self.setAcceptDrops(True)
        self.setMinimumWidth(px(200))

    def show_signals(self, signals: Sequence[PolicySignal]) -> None:
        """Show these in place of what was shown; a card about which nothing changed stays."""
        had = {card.signal: card for card in self.cards}
        self.cards = [had.pop(signal) if signal in had else self._card(signal) for signal in signals[:_CARDS]]
        for gone in had.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, card in enumerate(self.cards, start=1):
            self._column.insertWidget(place, card)
            card.show()
        hidden = len(signals) - len(self.cards)
        self.title.set_count(len(signals))
        self.more.setText(self.tr("and {number} more, in the table").format(number=hidden))
        self.more.setVisible(hidden > 0)

    def _card(self, signal: PolicySignal) -> SignalCard:
        card = SignalCard(self._context, signal)
        card.opened.connect(self.opened)
        card.moved.connect(self.moved)
        card.stepped.connect(self.stepped)
        card.marked.connect(self.marked)
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        self.carried.emit(self.mapToGlobal(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_down.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_down.emit()
        signal_id = int(bytes(event.mimeData().data(MIME).data()).decode())
        event.acceptProposedAction()
        if all(card.signal.id != signal_id for card in self.cards):
            self.dropped.emit(signal_id, self.state)
