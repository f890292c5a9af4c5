"""When a store cannot be opened: why, in one sentence, and the ways on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label

ENDING = "zorgdesk"
Ask = Callable[[QWidget | None], Path | None]


class RefusalDialog(QDialog):
    """Why a store did not open, and a button for each way on, below each other so that none is cut."""

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Zorgdesk")
        self.chosen: Ask | None = None
        say = QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(label(say("store_dialog", "This file does not open"), "heading", wrap=True))
        column.addWidget(label(why, wrap=True))
        column.addSpacing(px(8))
        self.other = button(say("store_dialog", "Open another file…"), "primary", "open", self._other)
        self.new = button(say("store_dialog", "Make a new one…"), "default", "plus", self._new)
        self.stop = button(say("store_dialog", "Close"), "quiet", clicked=self.reject)
        for each in (self.other, self.new, self.stop):
            column.addWidget(each)
        self.setMinimumWidth(px(440))

    def _other(self) -> None:
        self.chosen = ask_store
        self.accept()

    def _new(self) -> None:
        self.chosen = ask_new_store
        self.accept()


def ask_other_store(error: ZorgdeskError, language: str, parent: QWidget | None = None) -> Path | None:
    """Say what is wrong and let the person choose another store or a new one; None to stop."""
    dialog = RefusalDialog(sentence(error, language), parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen(parent) if dialog.chosen else None


def ask_store(parent: QWidget | None = None) -> Path | None:
    """Which store to open."""
    title = QCoreApplication.translate("store_dialog", "Open a file of Zorgdesk")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"Zorgdesk (*.{ENDING})")
    return Path(chosen) if chosen else None


def ask_new_store(parent: QWidget | None = None) -> Path | None:
    """Where to make a new store, with its ending."""
    title = QCoreApplication.translate("store_dialog", "Make a new file of Zorgdesk")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, "", f"Zorgdesk (*.{ENDING})")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == f".{ENDING}" else path.with_name(f"{path.name}.{ENDING}")


def ask_passphrase(store: Path, parent: QWidget | None = None) -> str | None:
    """The passphrase of an encrypted store; None when the person does not give one."""
    title = QCoreApplication.translate("store_dialog", "Passphrase")
    question = QCoreApplication.translate("store_dialog", "{file} is encrypted. Its passphrase:")
    given, agreed = QInputDialog.getText(
        parent, title, question.format(file=store.name), QLineEdit.EchoMode.Password
    )
    return given if agreed and given else None
