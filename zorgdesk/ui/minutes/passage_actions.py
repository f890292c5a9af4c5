"""What can be done with the passage at hand, in words and by mouse."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.readability import Readability, readability
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label


class PassageActions(QWidget):
    """Emits `asked(action)`: "below", "leave_out", "reset" or "compare"."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = label(self.tr("This passage"), "quiet")
        self.state = label("", "body", wrap=True)
        self.plain = label("", "small", wrap=True)
        self.compare = self._button("compare", self.tr("Compare"), "compare")
        self.reset = self._button("reset", self.tr("Back to what was recorded"), "undo")
        self.below = self._button("below", self.tr("Add a paragraph below"), "plus")
        self.leave_out = self._button("leave_out", self.tr("Leave out"), "trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(2))
        for widget in (self.title, self.state, self.plain):
            column.addWidget(widget)
        for one in (self.compare, self.reset, self.below, self.leave_out):
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)

    def show_passage(self, passage: Passage | None, editable: bool) -> None:
        """Offer what applies; nothing when no passage is reached or nothing may be changed."""
        self.setVisible(passage is not None and editable and passage.can_edit)
        if passage is None:
            return
        self.state.setText(self._state(passage))
        self.state.setVisible(bool(self.state.text()))
        self.plain.setText(self._plain(readability(passage.text)))
        self.plain.setVisible(bool(self.plain.text()))
        self.compare.setVisible(passage.beneath is not None)
        self.reset.setVisible(passage.block.edited)
        self.reset.setText(self.tr("Take away") if passage.is_own else self.tr("Back to what was recorded"))
        self.leave_out.setVisible(not passage.is_own and not passage.hidden)
        self.below.setVisible(bool(passage.block.source))

    def _state(self, passage: Passage) -> str:
        if passage.beneath is not None:
            return self.tr("What was recorded here changed after your edit.")
        if passage.hidden:
            return self.tr("Left out: it does not come in the exports.")
        if passage.is_own:
            return self.tr("Your own paragraph.")
        return self.tr("In your own words.") if passage.block.edited else ""

    def _plain(self, reading: Readability | None) -> str:
        """How easily it reads, in words."""
        if reading is None:
            return ""
        ease = {
            "easy": self.tr("Plain language: reads easily"),
            "average": self.tr("Plain language: takes some attention"),
            "hard": self.tr("Plain language: hard to read"),
        }[reading.level]
        long = self.tr("%n long sentence(s)", "", reading.long_sentences) if reading.long_sentences else ""
        return " · ".join(part for part in (ease, long) if part)

    def _button(self, action: str, text: str, icon_name: str) -> QPushButton:
        return button(text, "quiet", icon_name, clicked=partial(self.asked.emit, action))
