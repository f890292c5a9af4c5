"""Who is named in the minutes, and what is merged, shown and marked on the paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.minutes import Naming
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.presenter import Written
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.tick import Tick


class NamingPanel(QWidget):
    """How those who were present or excused appear, and how who says something is called."""

    present_asked = Signal(object)
    excused_asked = Signal(object)
    named_asked = Signal(object)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        naming = [(one, labels.word(one)) for one in Naming]
        self.present = Choice(naming)
        self.excused = Choice(naming)
        self.named = Choice([(one, labels.word(one)) for one in NamedAs])
        self.present.key_chosen.connect(self.present_asked)
        self.excused.key_chosen.connect(self.excused_asked)
        self.named.key_chosen.connect(self.named_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Who is named"), "quiet"), 0, 0, 1, 2)
        words = (self.tr("Who speaks"), self.tr("Present"), self.tr("Excused"))
        for row, (word, choice) in enumerate(zip(words, self._choices(), strict=True), start=1):
            above = label(word)
            above.setBuddy(choice)
            choice.setAccessibleName(word)
            choice.setMinimumContentsLength(6)
            grid.addWidget(above, row, 0)
            grid.addWidget(choice, row, 1)

    def show_written(self, written: Written) -> None:
        """What is chosen; an approved or older version cannot change."""
        self.present.set_key(written.minutes.present_as)
        self.excused.set_key(written.minutes.excused_as)
        self.named.set_key(written.activity.named_as)
        for choice in self._choices():
            choice.setEnabled(written.can_edit and not written.is_approved)

    def _choices(self) -> tuple[Choice, Choice, Choice]:
        return self.named, self.present, self.excused


class Switches(QWidget):
    """What is merged, shown and marked on the paper."""

    merge_asked = Signal(bool)
    hidden_asked = Signal(bool)
    hints_asked = Signal(bool)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._dutch = labels.language == "nl"
        self.merge = Tick(self.tr("Merge what one speaker says in a row"))
        self.hidden = Tick()
        self.hints = Tick(self.tr("Mark what is hard to read"))
        self.legend = label(
            self.tr("Dashes: a long sentence. Waves: a heavy word. Score of Flesch-Douma."),
            "small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.merge, self.hidden, self.hints, self.legend):
            column.addWidget(widget)
        self.merge.ticked.connect(self.merge_asked)
        self.hidden.ticked.connect(self.hidden_asked)
        self.hints.ticked.connect(self.hints_asked)

    def show_written(self, written: Written) -> None:
        """What is chosen in these minutes."""
        self.merge.set_ticked(written.minutes.merge_speakers)
        self.merge.setEnabled(written.can_edit and not written.is_approved)
        self.hidden.set_text(self.tr("Show what is left out (%n)", "", written.hidden))
        self.hidden.setVisible(written.hidden > 0 and written.can_edit)
        self.hints.setVisible(self._dutch and written.against is None)
        self.show_hints(self.hints.is_ticked())

    def show_hints(self, shown: bool) -> None:
        """The hint is made for Dutch alone."""
        self.hints.set_ticked(shown)
        self.legend.setVisible(shown and self._dutch and not self.hints.isHidden())
