"""Everything that was said, over all activities and years."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.statements import MOST_LISTED, Statement, StatementFilter
from zorgdesk.ui.exporting.password_dialog import ask_password
from zorgdesk.ui.exporting.register_dialog import open_register_export
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import ChosenRecord, Command, Page, PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.statements.columns import columns
from zorgdesk.ui.statements.filters import StatementFilters
from zorgdesk.ui.statements.passage import Passage
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.fitting_scroll import FittingScroll
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.written_files import ask_where, document_formats, tell_written

_SHOWN = (
    Noun.ENTRIES,
    Noun.ACTIVITIES,
    Noun.PROGRAMME,
    Noun.PARTICIPATIONS,
    Noun.PEOPLE,
    Noun.ORGANISATIONS,
    Noun.TAGGINGS,
    Noun.LIST_VALUES,
)


class StatementsPage(Page):
    """Enter or a double click goes to where it was said; below the list stands all of what is chosen."""

    name = "statements"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.header = PageHeader(self.tr("Statements"))
        self.number = label("", "quiet")
        self.filters = StatementFilters(context.labels, context.today)
        empty = EmptyState(
            "quote",
            self.tr("Nothing was said yet"),
            self.tr("What people say at your activities stands here, over all years."),
        )
        self.list = RecordList(
            context,
            columns(context.labels),
            context.services.statements,
            StatementFilter(),
            ("date", True),
            empty,
        )
        self.passage = Passage(context.labels)
        self._room = FittingScroll(self.passage)
        self._room.hide()
        self._build()
        self._connect()

    def title(self) -> str:
        return self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self.filters.clear()
        self.list.choose(record_id)

    def show_only(self, what: str) -> None:
        """All that was said about the theme with this code."""
        self.filters.show_theme(what)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*_SHOWN):
            self.filters.offer()
            self._load()

    def focus_first(self) -> None:
        self.list.focus_first()

    def focus_filter(self) -> None:
        self.filters.search.edit.setFocus()
        self.filters.search.edit.selectAll()

    def commands(self) -> list[Command]:
        told = self.tr("List of quotations: {kind}")
        lists = [
            Command(told.format(kind=name), partial(self._offer, ending), "export")
            for ending, name in document_formats()
        ]
        return [*lists, Command(self.tr("Table with chosen columns…"), self._choose_columns, "table")]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("go to where it was said")), ("Ctrl+C", self.tr("copy the chosen rows"))]

    def chosen_record(self) -> ChosenRecord | None:
        said = self.list.table.current_row() if self.list.table.is_chosen() else None
        return None if said is None else ChosenRecord(Noun.ENTRIES, said.id, said.heard.text)

    def state(self) -> dict[str, Any]:
        return {"columns": self.list.table.columns_state()}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))

    def _load(self) -> None:
        self.list.show_only(self.filters.chosen())

    def _visit(self, statement: Statement | None) -> None:
        if statement is not None:
            heard = statement.heard
            self.context.navigate(Noun.ACTIVITIES, heard.activity_id, tab="live", entry=heard.entry_id)

    def _set_quotable(self, quotable: bool) -> None:
        statement, edit = self.list.table.current_row(), self.context.services.entries.edit
        if statement is not None:
            self.context.act(lambda: edit(statement.id, quotable=quotable))

    def _show(self, statement: Statement | None) -> None:
        self.passage.show_statement(statement)
        self._room.setVisible(statement is not None)

    def _show_current(self) -> None:
        self._show(self.list.table.current_row())

    def _offer(self, ending: str) -> None:
        """Ask first whether it gets a password, where that is possible."""
        if ending != "xlsx":
            self._export(ending)
            return
        mention, chosen = self.context.services.exports.statements_mention_contact, self.filters.chosen()
        title, write = self.tr("Quotations"), partial(self._export, ending)
        self.context.ask(
            lambda: mention(chosen),
            lambda holds: ask_password(title, holds, write, self.window()),
            owner=self,
        )

    def _choose_columns(self) -> None:
        """What may be quoted of what is shown, as a table."""
        mention, chosen = self.context.services.exports.statements_mention_contact, self.filters.chosen()
        title, count = self.tr("Export statements"), self.context.services.statements.count_all
        quotable = replace(chosen, quotable_only=True)

        def opened(found: tuple[bool, int]) -> None:
            contact = {"text"} if found[0] else frozenset[str]()
            open_register_export(
                self.context, "entries", title, chosen, found[1], self.window(), contact=contact
            )

        self.context.ask(lambda: (mention(chosen), count(quotable)), opened, owner=self)

    def _export(self, ending: str, password: str | None = None) -> None:
        about = self.filters.words() or self.header.title()
        target = ask_where(self.context, self.tr("Quotations"), about, ending)
        if target is None:
            return
        chosen, context, language = self.filters.chosen(), self.context, self.context.labels.language
        write = context.services.exports.statements

        def written(left_out: int) -> None:
            why = self.tr("%n may not be quoted and was left out.", "", left_out) if left_out else ""
            tell_written(context, target, why)

        context.runner.run_long(
            Lane.EXPORT,
            lambda _task: write(chosen, target, language=language, password=password),
            written,
            context.messages.failed,
            owner=self,
        )

    def _show_export_menu(self) -> None:
        menu = QMenu(self.export)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands():
            menu.addAction(icon(command.icon, "text"), command.title, command.run)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _counted(self, total: int) -> None:
        more = total >= MOST_LISTED
        told = (
            self.tr("%n statement(s) or more", "", total) if more else self.tr("%n statement(s)", "", total)
        )
        self.number.setText(told)
        self.number.setToolTip(
            self.tr("The list shows the first ones; a filter brings the others.") if more else ""
        )
        self.export.setEnabled(total > 0)
        self._show_current()

    def _build(self) -> None:
        self.export = button(self.tr("List of quotations"), "default", "export", self._show_export_menu)
        self.header.add_button(self.number)
        self.header.add_button(self.export)
        self.list.setMinimumHeight(px(120))
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(12))
        page.addWidget(self.header)
        page.addWidget(self.filters)
        page.addWidget(self.list, 1)
        page.addWidget(self._room)

    def _connect(self) -> None:
        self.filters.changed.connect(self._load)
        self.list.counted.connect(self._counted)
        self.list.activated.connect(self._visit)
        self.list.chosen_row.connect(self._show)
        self.list.everything_asked.connect(self.filters.clear)
        self.list.model.dataChanged.connect(lambda *_cells: self._show_current())
        self.passage.visited.connect(lambda: self._visit(self.list.table.current_row()))
        self.passage.quoting.connect(self._set_quotable)
