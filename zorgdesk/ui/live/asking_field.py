"""Type who asks for the floor: somebody of this activity, or a new name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.voices import Voice, fitting
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.floor import speaker_of
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SHOWN = 8


class AskingField(QWidget):
    """Emits `asked(Speaker)`; `left` on Escape, `downward` on Down in an empty field."""

    asked = Signal(object)
    left = Signal()
    downward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._voices: Sequence[Voice] = ()
        self.edit = SearchCombo(
            self.tr("Name of a person or organisation"), can_create=True, clear_after=True
        )
        self.edit.setAccessibleName(self.tr("Who asks for the floor"))
        self.edit.query_changed.connect(self._suggest)
        self.edit.chosen.connect(self._choose)
        self.edit.created.connect(lambda name: self.asked.emit(Speaker(new_person=name)))
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)

    def learn(self, voices: Sequence[Voice]) -> None:
        self._voices = voices

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or self.edit.popup.isVisible():
            return False
        escape = event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if escape:
            self.edit.set_value(None, "")
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and not self.edit.text():
            self.downward.emit()
        else:
            return False
        return True

    def _suggest(self, typed: str) -> None:
        fits = [*fitting(typed, self._voices), *fitting(typed, self._voices, organisations=True)]
        self.edit.set_suggestions(
            [Suggestion(speaker_of(one), one.name, one.detail) for one in fits[:_SHOWN]]
        )

    def _choose(self, speaker: Speaker | None) -> None:
        if speaker is not None:
            self.asked.emit(speaker)
