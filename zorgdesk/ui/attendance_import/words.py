"""The words a list has of its own for a status: somebody says once what each of them means."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zorgdesk.domain.attendance_lists import StatusWord
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label

_OFFERED = (
    ParticipationStatus.REGISTERED,
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
    ParticipationStatus.CANCELLED,
)
_UNSAID = ""


class StatusWords(Card):
    """Emits `said(word_key, status)`. What is said here counts for this list and for later ones."""

    said = Signal(str, object)

    def __init__(self, labels: Labels) -> None:
        super().__init__(padding=12)
        self._labels = labels
        self._words: list[tuple[str, str, int]] = []
        self._table = QWidget()
        self.choices: dict[str, Choice] = {}
        about = self.tr("This list has words of its own. Say once what they mean; later lists follow.")
        self.body.addWidget(label(about, wrap=True))
        self.body.addWidget(self._table)

    def show_words(self, words: tuple[StatusWord, ...]) -> None:
        """Show these; without any there is nothing to say."""
        self.setVisible(bool(words))
        shown = [(word.key, word.text, word.people) for word in words]
        if shown != self._words:
            self._words = shown
            self._show_rows(words)
        for word in words:
            self.choices[word.key].set_key(word.status or _UNSAID)

    def first_unsaid(self) -> Choice | None:
        """The first word of which nobody said what it means."""
        return next((choice for choice in self.choices.values() if choice.key() == _UNSAID), None)

    def _show_rows(self, words: tuple[StatusWord, ...]) -> None:
        table, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        for column, stretch in enumerate((3, 3, 2)):
            grid.setColumnStretch(column, stretch)
        table.setLayout(grid)
        self.choices = {}
        for row, word in enumerate(words):
            told = self.tr("“{word}”").format(word=word.text)
            people = self.tr("%n person(s)", "", word.people)
            grid.addWidget(label(f"{told} · {people}", wrap=False), row, 0)
            grid.addWidget(self._choice(word), row, 1)
        self.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def _choice(self, word: StatusWord) -> Choice:
        unsaid = (_UNSAID, self.tr("not said yet (registered)"))
        choice = Choice([unsaid, *((one, self._labels.word(one)) for one in _OFFERED)])
        choice.setAccessibleName(self.tr("What “{word}” means").format(word=word.text))

        def tell(status: Hashable) -> None:
            if status:
                self.said.emit(word.key, status)

        choice.key_chosen.connect(tell)
        self.choices[word.key] = choice
        return choice
