"""Files go out: a copy opened in another program, or saved where somebody wants it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from zorgdesk.domain.attachments import Attachment
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane


class Opening(QObject):
    """Keeps the copies as long as it lives; they are gone when Zorgdesk is."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._copies: QTemporaryDir | None = None

    def open(self, attachment: Attachment) -> None:
        """In the program the system has for it; what could run is only offered to be saved."""
        context, say = self._context, QCoreApplication.translate
        if not attachment.may_open:
            told = say("attachments", "“{name}” may be a program and is not opened here.")
            context.messages.told(
                told.format(name=attachment.name), say("attachments", "Save…"), lambda: self.save(attachment)
            )
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        folder, copy = Path(self._copies.path()), context.services.attachments.copy_to_open
        context.runner.run(
            Lane.EXPORT, lambda: copy(attachment.id, folder), _show, context.messages.failed, self
        )

    def save(self, attachment: Attachment) -> None:
        """Ask where, and write it there."""
        context, say = self._context, QCoreApplication.translate
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = Path(attachment.name).suffix.removeprefix(".") or "*"
        target = context.messages.file_to_save(
            say("attachments", "Save a copy"), Path(folder) / attachment.name, [(ending.upper(), ending)]
        )
        if target is None:
            return
        save = context.services.attachments.save
        told = say("exports", "Written: {name}").format(name=target.name)
        context.runner.run(
            Lane.EXPORT,
            lambda: save(attachment.id, target),
            lambda _: context.messages.told(told),
            context.messages.failed,
            self,
        )


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
