"""One Qt signal that carries what an action touched to everybody who shows it."""

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.changes import Changes


class Refresh(QObject):
    """Emits `changed(Changes)` on the GUI thread after every action, undo and redo."""

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
