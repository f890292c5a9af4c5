"""Evaluatie: the answers to the form of an activity, and what they come to."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.evaluations import Answer, EvaluationFigures
from zorgdesk.ui.activities.export_menu import Export, forms_of, run_export
from zorgdesk.ui.evaluations.answer_columns import NumberedAnswer, answers_model
from zorgdesk.ui.evaluations.answer_line import AnswerLine
from zorgdesk.ui.evaluations.figures_card import FiguresCard
from zorgdesk.ui.evaluations.paste_dialog import open_paste
from zorgdesk.ui.evaluations.presenter import EvaluationPresenter
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.line_list import Line, LineList
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide


class EvaluationTab(Tab):
    """Type the sheets one after the other; Enter on one in the list takes it back in the line."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.presenter = EvaluationPresenter(context, self)
        self._changing: int | None = None
        self.line = AnswerLine()
        self.model = answers_model(self)
        self.table = DataTable(self.model, framed=True)
        self.count = SectionTitle(self.tr("Answers"), 0)
        self.empty = EmptyState(
            "chart",
            self.tr("No answers yet"),
            self.tr("Print the form, or send it as a web page, and type above what comes back."),
            self.tr("Form as PDF"),
        )
        self.figures = FiguresCard()
        self.remarks = LineList()
        self.no_remarks = label(self.tr("Nobody wrote a remark yet."), "quiet", wrap=True)
        self._middle = QStackedWidget()
        self._build()
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.EVALUATIONS, Noun.PARTICIPATIONS):
            self.presenter.load(self.activity_id)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self._begin()
        super().show_activity(activity_id)

    def point_at(self, **where: Any) -> None:
        if "evaluation" in where:
            self.table.select_key(where["evaluation"])

    def chosen_record(self) -> ChosenRecord | None:
        row = self.table.current_row() if self.table.hasFocus() and self.table.is_chosen() else None
        if row is None:
            return None
        return ChosenRecord(Noun.EVALUATIONS, row.id, self.tr("Answer {number}").format(number=row.number))

    def focus_first(self) -> None:
        self.line.edit.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("in the line: store the answer; in the list: change it")),
            ("Delete", self.tr("in the list: to the bin")),
            ("← →", self.tr("on a scale: another number")),
        ]

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("Paste a list of answers"), self._paste, "import"),
            Command(self.tr("Form as PDF"), partial(self._write_form, 0), "printer"),
            Command(self.tr("Form as web page"), partial(self._write_form, 1), "document-text"),
        ]

    # What the presenter asks

    def show_answers(self, answers: Sequence[NumberedAnswer], figures: EvaluationFigures) -> None:
        self.model.set_rows(answers)
        self.count.set_count(len(answers))
        self.figures.show_figures(figures)
        self._middle.setCurrentWidget(self.table if answers else self.empty)
        told = [one for one in answers if one.answer.remarks]
        self.remarks.set_lines([self._remark(one) for one in told])
        self.no_remarks.setVisible(not told)
        if self._changing is not None and self.model.index_of(self._changing) is None:
            self._begin()  # it was deleted meanwhile

    def show_stored(self) -> None:
        self._begin()
        self.line.edit.setFocus()

    # What the person does

    def _store(self, answer: Answer) -> None:
        self.presenter.store(answer, self._changing)

    def _begin(self) -> None:
        self._changing = None
        self.line.begin()

    def _give_up(self) -> None:
        self._begin()
        self.table.setFocus()

    def _change(self, row: NumberedAnswer) -> None:
        self._changing = row.id
        self.line.change(row.number, row.answer)

    def _delete(self) -> None:
        for row in self.table.selected_rows():
            self.table.leave_selection()
            self.presenter.delete(row.id, row.number)

    def _remark(self, row: NumberedAnswer) -> Line:
        return Line(
            row.id, row.answer.remarks, self._numbers(row.answer), choose=partial(self._go_to, row.id)
        )

    def _numbers(self, answer: Answer) -> str:
        parts = []
        if answer.satisfaction is not None:
            parts.append(self.tr("satisfaction {number}").format(number=answer.satisfaction))
        if answer.recommendation is not None:
            parts.append(self.tr("recommendation {number}").format(number=answer.recommendation))
        return " · ".join(parts)

    def _go_to(self, evaluation_id: int | None) -> None:
        self.table.select_key(evaluation_id)
        self.table.setFocus()

    def _paste(self) -> None:
        open_paste(self.context, self).added.connect(self.presenter.add_all)

    def _write_form(self, place: int) -> None:
        activity_id, activities = self.activity_id, self.context.services.activities
        if activity_id is not None:
            export = forms_of(self.context, activity_id)[place]
            self.context.ask(lambda: activities.get(activity_id), partial(self._written, export), owner=self)

    def _written(self, export: Export, activity: Activity | None) -> None:
        if activity is not None:
            run_export(self.context, activity, export)

    def menu(self, row: NumberedAnswer) -> QMenu:
        """What can be done with this sheet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change, delete = self.tr("Change"), self.tr("Delete")
        menu.addAction(icon("edit", "text"), f"{change}\tEnter", partial(self._change, row))
        menu.addAction(icon("trash", "text"), f"{delete}\tDelete", self._delete)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        row = self.table.current_row()
        if row is not None:
            self.menu(row).popup(self.table.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.line.stored.connect(self._store)
        self.line.given_up.connect(self._give_up)
        self.table.activated_row.connect(self._change)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.empty.started.connect(partial(self._write_form, 0))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._delete)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    # Building

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Answers"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setMinimumHeight(px(220))
        for shown in (self.table, self.empty):
            self._middle.addWidget(shown)
        entry = Card()
        entry.body.addWidget(self.line)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(entry)
        column.addWidget(self.count)
        column.addWidget(self._tools())
        column.addWidget(self._middle, 1)
        area = ScrollColumn()
        area.body.addWidget(SideBySide(main, self._side()))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)

    def _tools(self) -> QWidget:
        """What brings answers in and sends the form out."""
        tools = QWidget()
        row = FlowLayout(tools, 8)
        for words, icon_name, does in (
            (self.tr("Paste a list…"), "import", self._paste),
            (self.tr("Form as PDF"), "printer", partial(self._write_form, 0)),
            (self.tr("Form as web page"), "document-text", partial(self._write_form, 1)),
        ):
            row.addWidget(button(words, icon_name=icon_name, clicked=does))
        return tools

    def _side(self) -> QWidget:
        remarks = Card(self.tr("Remarks"))
        remarks.body.addWidget(self.no_remarks)
        remarks.body.addWidget(self.remarks)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self.figures)
        column.addWidget(remarks)
        column.addStretch()
        return side
