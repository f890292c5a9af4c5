"""What reviewers said beside the passages, resolved one by one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.minutes import Remark
from zorgdesk.domain.unfinished_passages import UnfinishedPassage
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.remark_card import RemarkCard
from zorgdesk.ui.minutes.remark_editor import RemarkEditor
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.fold import Fold
from zorgdesk.ui.widgets.labels import label

_SHOWN = 36
"""Letters of a passage by which a remark says where it belongs."""


class RemarksPanel(QWidget):
    """Open remarks as cards, resolved ones folded away, and the place to write one."""

    go_asked = Signal(str)
    """The source of the passage a remark is about."""
    added = Signal(str, str, str)
    """Source, text and author of a new remark."""
    edited = Signal(object, str)
    resolved = Signal(int)
    reopened = Signal(int)
    deleted = Signal(int)
    left = Signal()
    """The remark that had the keyboard is settled, and there is no other open one."""

    def __init__(self, labels: Labels, author: Callable[[], str]) -> None:
        super().__init__()
        self._labels = labels
        self._nowhere = self.tr("a passage that is not there any more")
        self.title = label("", "quiet")
        self.editor = RemarkEditor(author)
        self._open, self._done = QWidget(), QWidget()
        self.fold = Fold("", self._done)
        self.cards: list[RemarkCard] = []
        self._passages: Sequence[Passage] = ()
        for column in (QVBoxLayout(self._open), QVBoxLayout(self._done)):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.title, self.editor, self._open, self.fold):
            column.addWidget(widget)
        self.editor.added.connect(self.added)
        self.editor.edited.connect(self.edited)

    def show_remarks(self, remarks: Sequence[Remark], passages: Sequence[Passage]) -> None:
        """These, each with the passage it is about."""
        self._passages = passages
        place = next((i for i, card in enumerate(self.cards) if _has_keyboard(card)), None)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(one, _about(one.source, passages)) for one in remarks]
        still_open = sum(card.remark.resolved_at is None for card in self.cards)
        for card in self.cards:
            holder = self._done if card.remark.resolved_at else self._open
            _column(holder).addWidget(card)
        self.title.setText(self.tr("Remarks (%n)", "", still_open))
        done = len(self.cards) - still_open
        self.fold.title.setText(self.tr("Resolved (%n)", "", done))
        self._open.setVisible(still_open > 0)
        self.fold.setVisible(done > 0)
        self.setVisible(bool(self.cards) or self.editor.is_open())
        if place is not None:
            self._go_on(place)

    def write(self, passage: Passage) -> None:
        """Begin a remark on a passage."""
        self.show()
        self.editor.begin(passage.block.source, _shown(passage))

    def put_back(self, kept: UnfinishedPassage) -> None:
        """Go on with a remark where its writing stopped."""
        remarks = (card.remark for card in self.cards)
        stored = next((one for one in remarks if one.id == kept.remark_id), None)
        about = _about(kept.source, self._passages) or self._nowhere
        self.show()
        if stored is not None:
            self.editor.change(stored, about)
        else:
            self.editor.begin(kept.source, about)
        self.editor.put_back(kept.text)

    def focus_remark(self, sources: Sequence[str]) -> None:
        """Put the keyboard on the first open remark about one of these blocks."""
        for card in self.cards:
            if card.remark.source in sources and card.remark.resolved_at is None:
                card.done.setFocus()
                return

    def _go_on(self, place: int) -> None:
        """The keyboard goes to the next open remark, for the card it was on is made anew."""
        following = [*self.cards[place:], *self.cards[:place]]
        card = next((one for one in following if one.remark.resolved_at is None), None)
        if card is not None:
            card.done.setFocus()
        else:
            self.left.emit()

    def _card(self, remark: Remark, about: str) -> RemarkCard:
        card = RemarkCard(remark, about or self._nowhere, self._labels)
        card.go.clicked.connect(lambda: self.go_asked.emit(remark.source))
        card.go.setVisible(bool(about))
        done = self.reopened if remark.resolved_at else self.resolved
        card.done.clicked.connect(lambda: done.emit(remark.id))
        card.edit_asked.connect(lambda: self.editor.change(remark, about))
        card.delete_asked.connect(lambda: self.deleted.emit(remark.id))
        return card


def _has_keyboard(card: RemarkCard) -> bool:
    return card.isAncestorOf(card.window().focusWidget() or card)


def _column(holder: QWidget) -> QVBoxLayout:
    layout = holder.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def _about(source: str, passages: Sequence[Passage]) -> str:
    found = next((one for one in passages if source in one.parts or one.block.source == source), None)
    return _shown(found) if found else ""


def _shown(passage: Passage) -> str:
    words = passage.spoken
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
