"""Asking where a file goes, and saying that it is there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from zorgdesk.ui.page import PageContext

_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', " " * 9)


def ask_where(context: PageContext, title: str, about: str, ending: str) -> Path | None:
    """Where to write, beginning with the documents and a name that says what it is; None to write nothing."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = file_name(f"{title} - {about}")
    return context.messages.file_to_save(title, Path(folder) / f"{name}.{ending}", [(title, ending)])


def file_name(text: str) -> str:
    """The text as the name of a file, on any system."""
    return " ".join(text.translate(_NOT_IN_NAMES).split())


def tell_written(context: PageContext, path: Path) -> None:
    """Say that a file is there, with the button that opens it."""
    told = QCoreApplication.translate("exports", "Written: {name}").format(name=path.name)
    context.messages.told(
        told,
        QCoreApplication.translate("exports", "Open"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
