"""Ctrl+Z and Ctrl+Shift+Z: what was typed first, then what was stored."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.messages import Messages
from zorgdesk.ui.page import PageContext


class UndoPresenter:
    """Takes back or does again the last action of the store, says in words which one, and goes to it.

    `reveal` chooses what was touched on the page that is open.
    """

    def __init__(self, context: PageContext, reveal: Callable[[Changes], None]) -> None:
        self._context = context
        self._reveal = reveal

    def undo(self) -> None:
        self._context.act(self._context.services.history.undo, self._undone)

    def redo(self) -> None:
        self._context.act(self._context.services.history.redo, self._redone)

    def _undone(self, changes: Changes) -> None:
        if not changes.action:
            self._tell(QCoreApplication.translate("UndoPresenter", "There is nothing to undo"))
            return
        told = QCoreApplication.translate("UndoPresenter", "Undone: {action}")
        redo = QCoreApplication.translate("UndoPresenter", "Redo")
        self._context.messages.told(told.format(action=self._name(changes)), redo, self.redo)
        self._reveal(changes)

    def _redone(self, changes: Changes) -> None:
        if not changes.action:
            self._tell(QCoreApplication.translate("UndoPresenter", "There is nothing to do again"))
            return
        told = QCoreApplication.translate("UndoPresenter", "Done again: {action}")
        undo = QCoreApplication.translate("UndoPresenter", "Undo")
        self._context.messages.told(told.format(action=self._name(changes)), undo, self.undo)
        self._reveal(changes)

    def _name(self, changes: Changes) -> str:
        return action_in_words(self._context.labels, changes)

    def _tell(self, text: str) -> None:
        messages: Messages = self._context.messages
        messages.told(text)


def action_in_words(labels: Labels, changes: Changes) -> str:
    """What an action did and to what: "entry added – stigma vermijden"."""
    return " – ".join(part for part in (labels.action(changes.action), changes.subject) if part)


class TypedUndo(QObject):
    """Keeps Ctrl+Z in the text field while there is typing to take back; else the key reaches the window.

    A line edit takes the key for itself even when it has nothing to undo, so the field that has the
    focus is watched: only that one, because a filter on every event would slow the whole window down.
    """

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QTextEdit | QPlainTextEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = (
            event.matches(QKeySequence.StandardKey.Undo),
            event.matches(QKeySequence.StandardKey.Redo),
        )
        if not (undo or redo) or _has_own(watched, undo):
            return False
        event.ignore()
        return True


def _has_own(field: QObject, undo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False
