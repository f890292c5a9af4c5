"""Offers the documents of the library while a title is typed; another title is as good."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from zorgdesk.domain.policy_signals import PolicyDocument, PolicyDocumentFilter
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.record_choice import SUGGESTED
from zorgdesk.ui.widgets.search_combo import Suggestion, SuggestionList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class DocumentCompletion(QObject):
    """Down and Up choose a title, Enter or a click takes it as if it was typed, Escape closes the list.

    Nothing is chosen by itself: Enter right after typing keeps what was typed.
    """

    def __init__(self, context: PageContext, line: QLineEdit) -> None:
        super().__init__(line)
        self._context = context
        self._line = line
        self._latest = Latest()
        self.popup = SuggestionList(line)
        self.popup.clicked.connect(self._take)
        line.textEdited.connect(self._look_up)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys go to the list while it is open; who leaves the line closes it."""
        if event.type() == QEvent.Type.FocusOut:
            self.popup.hide()
        if not (isinstance(event, QKeyEvent) and self.popup.isVisible()):
            return False
        escape = event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._key(Qt.Key(event.key()))

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.popup.move_by(_STEPS[key])
            return True
        chosen = self.popup.currentIndex()
        if key in _ENTER and chosen.isValid():
            self._take(chosen)
            return True
        if key in (*_ENTER, Qt.Key.Key_Escape):
            self.popup.hide()
        return key == Qt.Key.Key_Escape

    def _look_up(self, typed: str) -> None:
        library, chosen = self._context.services.policy_documents, PolicyDocumentFilter(typed.strip())
        if not chosen.text:
            self.popup.hide()
            return
        self._context.ask(
            lambda: library.rows(chosen, limit=SUGGESTED), self._latest(self._offer), owner=self
        )

    def _offer(self, found: Sequence[PolicyDocument]) -> None:
        if not self._line.hasFocus():
            return
        typed = self._line.text().strip().casefold()
        self.popup.fill(
            [
                Suggestion(one.id, one.title, ", ".join(filter(None, [one.publisher, str(one.year or "")])))
                for one in found
                if one.title.casefold() != typed
            ]
        )
        self.popup.setCurrentIndex(QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        self.popup.hide()
        self._line.setText(str(index.data()))
        self._line.returnPressed.emit()
        self._line.editingFinished.emit()
