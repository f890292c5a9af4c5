"""What can be done with the passage at hand, in words and by mouse."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.readability import Readability, readability
from zorgdesk.ui.icons import icon
from zorgdesk.ui.minutes.passage_commands import PassageCommand, Place, passage_commands
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label

_AT_HAND = ("compare", "take_over", "keep", "reset", "show", "below", "leave_out", "remark")
"""What has a button of its own; everything is in the menu."""


class PassageActions(QWidget):
    """Emits `asked` with the name of a command, and `menu_asked` for all of them."""

    asked = Signal(str)
    menu_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hints = False
        self.title = label(self.tr("This passage"), "quiet")
        self.state = label("", "body", wrap=True)
        self.plain = label("", "small", wrap=True)
        self.more = button(
            self.tr("Everything with this passage"), "quiet", "more", clicked=self.menu_asked.emit
        )
        self._buttons = {name: self._button(name) for name in _AT_HAND}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        for widget in (self.title, self.state, self.plain):
            column.addWidget(widget)
        for one in (*self._buttons.values(), self.more):
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)

    def command(self, name: str) -> QPushButton:
        """The button of one command."""
        return self._buttons[name]

    def show_place(self, place: Place | None, editable: bool) -> None:
        """Offer what applies; nothing when no passage is reached or nothing may be changed."""
        shown = place is not None and editable and place.passage.can_arrange
        self.setVisible(shown)
        if place is None or not shown:
            return
        passage = place.passage
        _say(self.state, self._state(passage))
        _say(self.plain, self._plain(readability(passage.text)) if self.hints and passage.is_prose else "")
        offered = {one.name: one for one in passage_commands(place)}
        for name, one in self._buttons.items():
            one.setVisible(name in offered)
            if name in offered:
                _dress(one, offered[name])

    def _state(self, passage: Passage) -> str:
        if passage.gone:
            return self.tr("What was recorded here is gone. Your words do not come in the exports.")
        if passage.changed:
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
        heavy = self.tr("%n heavy word(s)", "", reading.heavy_words) if reading.heavy_words else ""
        score = self.tr("score {number}").format(number=round(reading.score))
        return " · ".join(part for part in (ease, score, long, heavy) if part)

    def _button(self, name: str) -> QPushButton:
        return button("", "quiet", clicked=partial(self.asked.emit, name))


def _say(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))


def _dress(one: QPushButton, command: PassageCommand) -> None:
    one.setText(command.words)
    one.setIcon(icon(command.icon, "text"))
    one.setToolTip(command.told_keys)
