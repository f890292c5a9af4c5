"""Opens the window for the projector, and tells it of every change, also while another tab is on screen."""

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.live.unnamed import Unnamed
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.projector.window import ProjectorWindow


class Projecting(QObject):
    """One window at a time; asked for again, it comes forward."""

    def __init__(self, context: PageContext, unnamed: Unnamed, tab: QWidget) -> None:
        super().__init__(tab)
        self._unnamed = unnamed
        self._context = context
        self._tab = tab
        self._window: ProjectorWindow | None = None
        self.activity_id: int | None = None
        shortcut = QShortcut(QKeySequence("F5"), tab)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.open)

    def window(self) -> ProjectorWindow | None:
        """What is on the projector now."""
        return self._window if self._window is not None and shiboken6.isValid(self._window) else None

    def open(self) -> None:
        """Show the activity of the tab in a window of its own."""
        shown = self.window()
        if self.activity_id is None:
            return
        if shown is not None and shown.activity_id == self.activity_id:
            shown.raise_()
            shown.activateWindow()
            return
        if shown is not None:
            shown.close()
        self._window = ProjectorWindow(self._context, self.activity_id, self._unnamed, self._tab.window())
        self._window.open_beside()

    def take(self, changes: Changes) -> None:
        shown = self.window()
        if shown is not None:
            shown.take(changes)
