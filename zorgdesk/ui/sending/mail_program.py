"""Hands a draft to the person's own mail program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from zorgdesk.ui.page import PageContext


def open_draft(context: PageContext, draft: Path, otherwise: str = "") -> None:
    """Open an .eml file, and say where it stands: not every computer has a program for it.

    `otherwise` is what can be done without one.
    """
    say = QCoreApplication.translate
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft))):
        told = say("sending", "The draft opens in your mail program. It is kept in {path}")
    else:
        told = say(
            "sending",
            "No mail program opened the draft. It is kept in {path}: open it where you do your mail.",
        )
        told = f"{told} {otherwise}".strip()
    context.messages.told(
        told.format(path=draft),
        say("sending", "Open the folder"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft.parent))),
    )
