"""Files of an entry in the stream: dropped on it, shown as a paperclip, looked at with a click or a key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent

from zorgdesk.domain.attachments import Attachment
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.entries import Entry
from zorgdesk.settings import SCALE_PICTURES
from zorgdesk.ui.attachments.adding import Adding, Source, has_sources, sources_in
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.history.showing import show_history
from zorgdesk.ui.live.entry_actions import Deed
from zorgdesk.ui.live.stream_view import StreamView
from zorgdesk.ui.page import ChosenRecord, Latest, PageContext

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class EntryAttachments(QObject):
    """Watches what is dropped on the stream. What falls beside the entries is kept with the activity."""

    def __init__(self, context: PageContext, view: StreamView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._latest = Latest()
        self._adding = Adding(context, view)
        self._activity_id: int | None = None
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def load(self, activity_id: int | None) -> None:
        """Count the files of every entry."""
        self._activity_id = activity_id
        if activity_id is not None:
            counts = self._context.services.attachments.counts
            self._context.ask(
                lambda: counts(activity_id), self._latest(self._view.show_files), owner=self._view
            )

    def take(self, changes: Changes) -> None:
        """Something changed somewhere."""
        if changes.touches(Noun.ATTACHMENTS):
            self.load(self._activity_id)

    def deeds(self) -> list[Deed]:
        """For the menu, the keys and F1."""
        return [
            Deed(("Ctrl+Shift+A",), self.tr("Add an attachment…"), "attachment", self._choose),
            Deed(("Ctrl+V",), self.tr("Paste a picture with it"), "copy", self._paste),
            Deed(("Ctrl+O",), self.tr("Look at its attachments"), "eye", self.look),
            Deed(("Ctrl+Shift+H",), self.tr("History…"), "history", self._show_history),
        ]

    def look(self, entry: Entry) -> None:
        """Show the files of an entry large, one after the other."""
        of = self._context.services.attachments.of
        self._context.ask(lambda: of(Noun.ENTRIES, entry.id), self._show, owner=self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and has_sources(event.mimeData()):
            return self._drag(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            entry = self._view.entry_with_clip_at(event.position().toPoint())
            if entry is not None and event.button() == Qt.MouseButton.LeftButton:
                self.look(entry)
        return False

    def _drag(self, event: QDropEvent) -> bool:
        """A copy is made, whatever the other program proposes: it may not delete its own."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        entry = self._entry_under(event.position().toPoint())
        if event.type() == QEvent.Type.Drop:
            self._add(entry, sources_in(event.mimeData()))
        elif event.type() in _DRAGS and entry is not None:
            self._view.select_entry(entry.id)
        return True

    def _entry_under(self, place: QPoint) -> Entry | None:
        row = self._view.indexAt(place).row()
        return self._view.entries()[row] if row >= 0 else None

    def _add(self, entry: Entry | None, sources: Sequence[Source]) -> None:
        activity_id, scaled = self._activity_id, self._context.settings.get(SCALE_PICTURES)
        if sources and entry is not None:
            self._adding.add(Noun.ENTRIES, entry.id, sources, scaled=scaled)
        elif sources and activity_id is not None:
            self._adding.add(Noun.ACTIVITIES, activity_id, sources, scaled=scaled)

    def _choose(self, entry: Entry) -> None:
        self._add(entry, self._context.messages.files_to_add(self.tr("Add files")))

    def _paste(self, entry: Entry) -> None:
        self._add(entry, sources_in(QGuiApplication.clipboard().mimeData()))

    def _show(self, attachments: Sequence[Attachment]) -> None:
        if attachments:
            Preview(self._context, attachments, 0, self._view).open()
        else:
            self._context.messages.told(self.tr("Nothing is attached to this. Drop a file on it."))

    def _show_history(self, entry: Entry) -> None:
        show_history(self._context, ChosenRecord(Noun.ENTRIES, entry.id, entry.text), self._view)
