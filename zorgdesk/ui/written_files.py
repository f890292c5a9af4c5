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


def document_formats() -> list[tuple[str, str]]:
    """(ending, words) of what a document can be written as, and of a workbook; the most asked for first."""
    say = QCoreApplication.translate
    return [
        ("docx", say("dossier", "Word")),
        ("pdf", say("dossier", "PDF")),
        ("xlsx", say("dossier", "Excel")),
        ("odt", say("dossier", "OpenDocument")),
        ("html", say("dossier", "Web page")),
        ("md", say("dossier", "Markdown")),
    ]


def tell_written(context: PageContext, path: Path, more: str = "") -> None:
    """Say that a file is there, and what else there is to say of it, with the button that opens it."""
    told = QCoreApplication.translate("exports", "Written: {name}").format(name=path.name)
    context.messages.told(
        f"{told}. {more}" if more else told,
        QCoreApplication.translate("exports", "Open"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
