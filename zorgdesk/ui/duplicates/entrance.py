"""The ways from a register to its duplicates: a button with their number, a menu on a row, and Ctrl+K."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import DuplicatePair
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import Command, Latest, PageContext
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable


class Entrance(QObject):
    """Belongs to the page of people or that of organisations."""

    def __init__(self, context: PageContext, noun: Noun, table: DataTable) -> None:
        super().__init__(table)
        self._context, self._noun, self._table = context, noun, table
        self._latest = Latest()
        self.button = button(_word(), icon_name="compare", clicked=self.open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self.show_menu)

    def commands(self) -> list[Command]:
        """What Ctrl+K offers."""
        found = QCoreApplication.translate("duplicates", "Find duplicates")
        own = [Command(found, self.open, "compare")]
        if self._table.current_row() is not None:
            own.append(Command(_same_as(), self.say_the_same, "merge"))
        return own

    def show_number(self) -> None:
        """Say on the button how many there are, once that is known."""
        noun, known = self._noun, self._context.services.duplicates.known
        self._context.ask(lambda: known(noun), self._latest(self._count), owner=self)

    def open(self) -> None:
        """To the page of duplicates."""
        self._context.go("duplicates", only=self._noun.value)

    def say_the_same(self) -> None:
        """The row is the same as another one, which the person chooses."""
        from zorgdesk.ui.duplicates.same_as import open_same_as

        row = self._table.current_row()
        if row is not None:
            open_same_as(self._context, self._noun, row.id, row.name, self._table.window())

    def show_menu(self, place: QPoint) -> None:
        """The menu of a row, where the mouse is or, by the menu key, on the row."""
        if self._table.current_row() is None:
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("merge", "text"), _same_as(), self.say_the_same)
        menu.popup(self._table.viewport().mapToGlobal(place))

    def _count(self, pairs: list[DuplicatePair] | None) -> None:
        self.button.setText(f"{_word()} ({len(pairs)})" if pairs else _word())


def _word() -> str:
    return QCoreApplication.translate("duplicates", "Duplicates")


def _same_as() -> str:
    return QCoreApplication.translate("duplicates", "Is the same as…")
