"""Writing the letter that tells people what became of a signal, and opening it in the mail program."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task


def open_letter(
    context: PageContext, signal_id: int, person_ids: Collection[int], written: Callable[[], object]
) -> None:
    """Ask where the draft is kept, write it there and open it; `written` is called once it is there."""
    say = QCoreApplication.translate
    title = say("report_back", "E-mail about a signal")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    target = context.messages.file_to_save(title, Path(folder) / f"{title}.eml", [(title, "eml")])
    if target is None:
        return
    write, language = context.services.reporting_back.write_mail, context.labels.language

    def work(_task: Task) -> None:
        write(signal_id, person_ids, target, language=language)

    def done(_nothing: None) -> None:
        written()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            text = say("report_back", "No mail program opened it. The e-mail is here: {path}")
            context.messages.told(text.format(path=target))

    context.runner.run_long(Lane.EXPORT, work, done, context.messages.failed)
