"""Who said it after all: somebody of this activity first, then anybody of the register."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.entries import Entry
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.voices import Voice, fitting
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SHOWN = 8
_Key = tuple[int | None, int | None]


class SpeakerDialog(QDialog):
    """Emits `picked(person_id, organisation_id)`, both None for nobody, and closes."""

    picked = Signal(object, object)
    named = Signal(str)
    """Somebody new, by name; closes too."""

    def __init__(self, context: PageContext, entry: Entry, voices: Sequence[Voice], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._voices = voices
        self._latest = Latest()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who said this?"))
        self.who = SearchCombo(self.tr("Name of a person or organisation"), can_create=True)
        self.who.set_value(
            (entry.speaker_id, entry.organisation_id), entry.speaker or entry.organisation or ""
        )
        self.who.selectAll()
        self.who.query_changed.connect(self._suggest)
        self.who.chosen.connect(self._choose)
        self.who.created.connect(self._name)
        form = Form(columns=1)
        form.add(self.tr("Speaker"), self.who, wide=True)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Nobody in particular"), clicked=lambda: self._choose(None)))
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), "quiet", clicked=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(20))
        column.addWidget(form)
        column.addLayout(row)
        self.setMinimumSize(px(480), px(240))

    def _suggest(self, typed: str) -> None:
        here = [*fitting(typed, self._voices), *fitting(typed, self._voices, organisations=True)]
        shown = [_of_voice(voice) for voice in here[:_SHOWN]]
        self.who.set_suggestions(shown)
        if len(typed.strip()) > 1 and len(shown) < _SHOWN:
            people = self._context.services.people
            self._context.ask(
                lambda: people.rows(PersonFilter(text=typed), limit=_SHOWN),
                self._latest(lambda found: self._add(shown, found)),
                owner=self,
            )

    def _add(self, shown: list[Suggestion], found: list[Person]) -> None:
        there = {suggestion.key[0] for suggestion in shown if isinstance(suggestion.key, tuple)}
        others = [
            Suggestion((person.id, person.organisation_id), person.name, person.organisation or "")
            for person in found
            if person.id not in there
        ]
        self.who.set_suggestions((shown + others)[:_SHOWN])

    def _choose(self, key: _Key | None) -> None:
        person_id, organisation_id = key or (None, None)
        self.picked.emit(person_id, organisation_id)
        self.accept()

    def _name(self, name: str) -> None:
        self.named.emit(name)
        self.accept()


def _of_voice(voice: Voice) -> Suggestion:
    return Suggestion((voice.person_id, voice.organisation_id), voice.name, voice.detail)
