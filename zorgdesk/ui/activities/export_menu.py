"""What can be made of an activity: minutes in five formats, the attendance workbook, the sign-in sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.task_runner import Lane, Task


@dataclass(frozen=True)
class Export:
    """One thing to make: its words, its ending, and the service call that writes it."""

    title: str
    ending: str
    icon: str
    write: Callable[[Path], None]


def exports_of(context: PageContext, activity_id: int) -> list[Export]:
    """Everything that can be made, minutes first."""
    exports, language, say = context.services.exports, context.labels.language, QCoreApplication.translate

    def minutes(target: Path) -> None:
        exports.minutes(activity_id, target, language=language)

    def attendance(target: Path, blank: bool = False) -> None:
        exports.attendance(activity_id, target, blank=blank, language=language)

    return [
        Export(say("exports", "Minutes for Word"), "docx", "document-text", minutes),
        Export(say("exports", "Minutes as OpenDocument"), "odt", "document-text", minutes),
        Export(say("exports", "Minutes as PDF"), "pdf", "document-text", minutes),
        Export(say("exports", "Minutes as web page"), "html", "document-text", minutes),
        Export(say("exports", "Minutes as Markdown"), "md", "document-text", minutes),
        Export(say("exports", "Attendance for Excel"), "xlsx", "table", attendance),
        Export(say("exports", "Sign-in sheet for Excel"), "xlsx", "printer", partial(attendance, blank=True)),
    ]


def show_export_menu(context: PageContext, activity: Activity, anchor: QWidget) -> QMenu:
    """Open the menu below its button."""
    menu = QMenu(anchor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for export in exports_of(context, activity.id):
        menu.addAction(
            icon(export.icon, "text"), export.title, partial(run_export, context, activity, export)
        )
    menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
    return menu


def run_export(context: PageContext, activity: Activity, export: Export) -> None:
    """Ask where, write on the export lane, then offer to open it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = f"{export.title} - {context.labels.activity(activity)}".translate(
        str.maketrans('/\\:*?"<>|', " " * 9)
    )
    target = context.messages.file_to_save(
        export.title, Path(folder) / f"{name}.{export.ending}", [(export.title, export.ending)]
    )
    if target is None:
        return

    def write(_task: Task) -> Path:
        export.write(target)
        return target

    def written(path: Path) -> None:
        told = QCoreApplication.translate("exports", "Written: {name}").format(name=path.name)
        context.messages.told(
            told,
            QCoreApplication.translate("exports", "Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    context.runner.run_long(Lane.EXPORT, write, written, context.messages.failed)
