"""When a store cannot be opened: why, in one sentence, and the ways on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.widgets.dialog_size import space_dialog

ENDING = "zorgdesk"


def ask_other_store(error: ZorgdeskError, language: str, parent: QWidget | None = None) -> Path | None:
    """Say what is wrong and let the person choose another store or a new one; None to stop."""
    say = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setWindowTitle("Zorgdesk")
    box.setText(say("store_dialog", "This file does not open"))
    box.setInformativeText(sentence(error, language))
    other = box.addButton(say("store_dialog", "Open another file…"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(say("store_dialog", "Make a new one…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    space_dialog(box)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is other:
        return ask_store(parent)
    return ask_new_store(parent) if chosen is new else None


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
