"""One name in the text of the minutes, and what comes in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from zorgdesk.domain.public_names import FoundName
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge, BadgeContent
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label

_ORGANISATION, _SOMEBODY, _OWN, _KEEP = "organisation", "somebody", "own", "keep"
_MOST_SENTENCES = 3


class NameRow(Card):
    """Shows the sentences it stands in. What is proposed counts once the person goes on with it."""

    changed = Signal()

    def __init__(self, found: FoundName) -> None:
        super().__init__(tone="signal" if found.is_open else "plain", padding=16)
        self._found = found
        self.choice = Choice(self._choices())
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("Words of your own"))
        self.own.setAccessibleName(self.tr("Words of your own"))
        self.choice.setAccessibleName(self.tr("In place of {name}").format(name=found.words))
        self.choice.setMinimumContentsLength(24)
        self.body.setSpacing(px(8))
        self.body.addLayout(self._head())
        for sentence in found.sentences[:_MOST_SENTENCES]:
            self.body.addWidget(label(f"… {sentence}", wrap=True))
        more = len(found.sentences) - _MOST_SENTENCES
        if more > 0:
            self.body.addWidget(label(self.tr("and %n more sentence(s)", "", more), "quiet"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.choice, 1)
        row.addWidget(self.own, 1)
        self.body.addLayout(row)
        self._begin()
        self.choice.key_chosen.connect(self._chosen)
        self.own.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def words(self) -> str:
        """The name as it stands in the text."""
        return self._found.words

    def is_complete(self) -> bool:
        """Whether own words are there where they were chosen."""
        return self.choice.key() != _OWN or bool(self.own.text().strip())

    def instead(self) -> str | None:
        """What comes in its place, None for the name itself."""
        words = {
            _ORGANISATION: self._found.organisation,
            _SOMEBODY: self._found.somebody,
            _OWN: self.own.text().strip(),
        }
        return words.get(str(self.choice.key()))

    def _choices(self) -> list[tuple[str, str]]:
        found = self._found
        replaced = self.tr("becomes “{words}”")
        choices = [
            (_SOMEBODY, replaced.format(words=found.somebody)),
            (_OWN, self.tr("becomes words of your own")),
            (_KEEP, self.tr("stays: it is no person’s name here")),
        ]
        if found.organisation:
            choices.insert(0, (_ORGANISATION, replaced.format(words=found.organisation)))
        return choices

    def _begin(self) -> None:
        found = self._found
        now = found.instead if found.decided else (found.automatic or found.organisation or found.somebody)
        known = {None: _KEEP, found.somebody: _SOMEBODY}
        if found.organisation:
            known[found.organisation] = _ORGANISATION
        self.choice.set_key(known.get(now, _OWN))
        self.own.setText(now or "" if self.choice.key() == _OWN else "")
        self.own.setVisible(self.choice.key() == _OWN)

    def _chosen(self, key: object) -> None:
        self.own.setVisible(key == _OWN)
        if key == _OWN:
            self.own.setFocus()
        self.changed.emit()

    def _head(self) -> QHBoxLayout:
        people = ", ".join(self._found.people)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(label(self._found.words, "strong"))
        if people != self._found.words:
            row.addWidget(label(people, "quiet"))
        row.addStretch(1)
        row.addWidget(self._state())
        return row

    def _state(self) -> QWidget:
        if self._found.is_open:
            return Badge(BadgeContent(self.tr("to decide"), "question", "signal"))
        if self._found.decided:
            return Badge(BadgeContent(self.tr("decided"), "check", "good"))
        return Badge(BadgeContent(self.tr("replaced by itself"), "refresh"))
