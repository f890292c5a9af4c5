"""All that the window says or asks goes through one object, so that tests can listen and answer."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.widgets.dialog_size import space_dialog

if TYPE_CHECKING:
    from zorgdesk.ui.widgets.toast import Toast


class Messages(Protocol):
    """What pages may say and ask."""

    def saved(self, at: datetime) -> None:
        """A change is in the store since `at` (UTC): the status bar says so."""

    def told(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Say what was done; `action` is the word on a button that does more."""

    def failed(self, error: Exception) -> None:
        """Say in one sentence what could not be done. What is no ZorgdeskError is a bug, and raised again."""

    def asked(self, question: str, explanation: str, yes: str) -> bool:
        """Ask before what cannot be undone. `yes` is the verb on the button: "Empty the bin"."""

    def file_to_save(self, title: str, suggestion: Path, kinds: Sequence[tuple[str, str]]) -> Path | None:
        """Where to write. `kinds` are pairs such as ("Word", "docx"); the answer has an ending."""

    def file_to_open(self, title: str, kinds: Sequence[tuple[str, str]]) -> Path | None:
        """Which file to read; `kinds` as above."""

    def files_to_add(self, title: str) -> list[Path]:
        """Which files of any kind to take in; none when nothing was chosen."""


class WindowMessages:
    """Says it over the window, in the person's language."""

    def __init__(
        self, window: QWidget, toast: "Toast", language: str, on_saved: Callable[[datetime], None]
    ) -> None:
        self._window = window
        self._toast = toast
        self._language = language
        self._on_saved = on_saved

    def saved(self, at: datetime) -> None:
        self._on_saved(at)

    def told(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self._toast.show_message(text, action, on_action)

    def failed(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self._toast.show_message(sentence(error, self._language))

    def asked(self, question: str, explanation: str, yes: str) -> bool:
        box = QMessageBox(self._window)
        box.setText(question)
        box.setInformativeText(explanation)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stop)
        space_dialog(box)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is go_on

    def file_to_save(self, title: str, suggestion: Path, kinds: Sequence[tuple[str, str]]) -> Path | None:
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, str(suggestion), filters(kinds))
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix:
            return path
        endings = {filters([pair]): pair[1] for pair in kinds}
        return path.with_name(f"{path.name}.{endings.get(kind, kinds[0][1])}")

    def file_to_open(self, title: str, kinds: Sequence[tuple[str, str]]) -> Path | None:
        every = QCoreApplication.translate("messages", "All of these")
        together = f"{every} ({' '.join(f'*.{ending}' for _, ending in kinds)})"
        wanted = f"{together};;{filters(kinds)}" if len(kinds) > 1 else filters(kinds)
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", wanted)
        return Path(chosen) if chosen else None

    def files_to_add(self, title: str) -> list[Path]:
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title)
        return [Path(one) for one in chosen]


def filters(kinds: Sequence[tuple[str, str]]) -> str:
    """The kinds as a file dialog wants them: "Word (*.docx);;PDF (*.pdf)"."""
    return ";;".join(f"{words} (*.{ending})" for words, ending in kinds)
