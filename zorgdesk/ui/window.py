"""What keys, commands and the palette may ask of the window, declared apart from how the window is built."""

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from zorgdesk.ui.navigation import Lately
    from zorgdesk.ui.page import Page, PageContext
    from zorgdesk.ui.top_bar import TopBar
    from zorgdesk.ui.undoing import UndoPresenter


class Window(QMainWindow):
    """MainWindow fills this in; whatever serves the window knows no more of it than this."""

    context: "PageContext"
    undoing: "UndoPresenter"
    top_bar: "TopBar"
    lately: "Lately"

    @abstractmethod
    def current_page(self) -> "Page | None":
        """The page on screen; None before the first."""

    @abstractmethod
    def go(self, name: str, new: bool = False) -> None:
        """Open a page as it was left, or to begin a new record on it."""

    @abstractmethod
    def back(self) -> None:
        """Return to where the person was before."""

    @abstractmethod
    def open_palette(self) -> None:
        """Search or do."""

    @abstractmethod
    def toggle_full_screen(self) -> None:
        """The page alone, for a projector; and back."""

    @abstractmethod
    def show_last_backup(self) -> None:
        """Say on the status line when the last backup was made."""
