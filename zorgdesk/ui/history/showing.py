"""Opening the history of what somebody is on."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from zorgdesk.ui.page import ChosenRecord, PageContext, Pane

if TYPE_CHECKING:
    from zorgdesk.ui.window import Window


def show_history(context: PageContext, record: ChosenRecord, over: QWidget) -> None:
    """Show the history of a record over a page."""
    from zorgdesk.ui.history.dialog import HistoryDialog

    HistoryDialog(context, record.noun, record.id, record.title, over).open()


def show_history_of(pane: Pane) -> None:
    """Of whatever the person is on in a pane; nothing where there is no such thing."""
    record = pane.chosen_record()
    if record:
        show_history(pane.context, record, pane)


def show_chosen_history(window: "Window") -> None:
    """Ctrl+Shift+H."""
    page = window.current_page()
    if page:
        show_history_of(page)
