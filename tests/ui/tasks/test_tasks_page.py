"""All tasks: found, changed in their row, done and sent out, under real keys and a real mouse."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.settings import AUTHOR
from zorgdesk.ui.exporting.register_dialog import RegisterDialog
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.tasks.filters import Which
from zorgdesk.ui.tasks.page import TasksPage
from zorgdesk.ui.widgets.choice import Choice

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def listed(page: TasksPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row, 0).data()).split()[0] for row in range(model.rowCount())]


def choose(choice: Choice, key: object) -> None:
    choice.set_key(key)  # type: ignore[arg-type]
    choice.activated.emit(choice.currentIndex())


def cell(page: TasksPage, row: int, key: str) -> QPoint:
    column = [one.key for one in page.list.model.columns].index(key)
    return page.list.table.visualRect(page.list.model.index(row, column)).center()


def go_to(page: TasksPage, task_id: int) -> None:
    page.list.table.setFocus()
    assert page.list.table.select_key(task_id)


def test_open_tasks_of_all_activities_the_earliest_first(page: TasksPage) -> None:
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(page) == ["Zaal", "Brief"]
    choose(page.filters.which, Which.ALL)
    assert listed(page) == ["Soep", "Zaal", "Brief"]


def test_filters_find_mine_what_is_late_a_series_and_somebody(
    page: TasksPage, services: Services, context: PageContext, qtbot: QtBot
) -> None:
    choose(page.filters.which, Which.LATE)
    assert listed(page) == ["Zaal"]
    choose(page.filters.which, Which.MINE)
    assert listed(page) == []
    assert "settings" in page.filters.unknown.text()
    context.settings.set(AUTHOR, "an peeters")
    page.refresh(None)
    assert listed(page) == ["Zaal"]
    assert not page.filters.unknown.isVisible()
    choose(page.filters.which, Which.ALL)
    choose(page.filters.series, services.series.all()[0].id)
    assert listed(page) == ["Soep", "Zaal"]
    choose(page.filters.assignee, services.people.find("Els Maes").id)
    assert listed(page) == ["Soep"]
    page.filters.clear()
    page.focus_filter()
    page.filters.search.edit.setText("brïef")
    assert listed(page) == ["Brief"]


def test_space_says_done_and_undo_takes_it_back(
    page: TasksPage, services: Services, tasks: dict[str, int], qtbot: QtBot
) -> None:
    go_to(page, tasks["hall"])
    qtbot.keyClick(page.list.table, KEY.Key_Space)
    assert listed(page) == ["Brief"]
    page.context.undo()
    assert listed(page) == ["Zaal", "Brief"]
    qtbot.mouseClick(page.list.table.viewport(), LEFT, pos=cell(page, 1, "done"))
    assert services.tasks.get(tasks["letter"]).done  # type: ignore[union-attr]


def test_several_tasks_are_done_or_deleted_in_one_action(
    page: TasksPage, services: Services, context: PageContext, qtbot: QtBot
) -> None:
    def choose_both() -> None:
        page.list.table.setFocus()
        page.list.table.setCurrentIndex(page.list.model.index(0, 0))
        qtbot.keyClick(page.list.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    choose_both()
    qtbot.keyClick(page.list.table, KEY.Key_Space)
    assert services.tasks.open() == []
    context.undo()
    assert listed(page) == ["Zaal", "Brief"]
    choose_both()
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert listed(page) == []
    context.undo()
    assert listed(page) == ["Zaal", "Brief"]


def test_a_task_is_changed_in_its_row_by_keys_alone(
    page: TasksPage, services: Services, tasks: dict[str, int], qtbot: QtBot
) -> None:
    go_to(page, tasks["letter"])
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Brief aan de stad")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "els")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "21/9/2026")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    changed = services.tasks.get(tasks["letter"])
    assert changed
    assert (changed.text, changed.assignee, changed.due) == (
        "Brief aan de stad",
        "Els Maes",
        date(2026, 9, 21),
    )
    assert page.list.table.hasFocus()
    qtbot.waitUntil(lambda: page.list.table.indexWidget(page.list.table.currentIndex()) is None)


def test_escape_leaves_a_task_as_it_was(
    page: TasksPage, services: Services, tasks: dict[str, int], qtbot: QtBot
) -> None:
    go_to(page, tasks["hall"])
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Iets anders")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert services.tasks.get(tasks["hall"]).text == "Zaal boeken"  # type: ignore[union-attr]
    assert page.list.table.hasFocus()


def test_a_double_click_changes_the_field_under_the_mouse(
    page: TasksPage, services: Services, tasks: dict[str, int], qtbot: QtBot
) -> None:
    place = cell(page, 0, "due")
    qtbot.mouseClick(page.list.table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(page.list.table.viewport(), LEFT, pos=place)
    field = page.editing.editor
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "30/9/2026")
    qtbot.mouseClick(page.new.text, LEFT)
    page.new.text.setFocus()
    assert services.tasks.get(tasks["hall"]).due == date(2026, 9, 30)  # type: ignore[union-attr]


def test_the_list_waits_while_somebody_types_in_it(
    page: TasksPage, services: Services, tasks: dict[str, int], qtbot: QtBot
) -> None:
    go_to(page, tasks["hall"])
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    field = page.editing.editor
    page.context.act(lambda: services.tasks.add("Stoelen zetten"))
    assert page.editing.editor is field
    assert field is not None
    assert field.isVisible()
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: "Stoelen" in listed(page))


def test_a_task_leads_to_where_it_was_agreed(
    page: TasksPage, services: Services, tasks: dict[str, int], went: Went, qtbot: QtBot
) -> None:
    go_to(page, tasks["letter"])
    qtbot.keyClick(page.list.table, KEY.Key_Return, CTRL)
    assert went.records == []
    go_to(page, tasks["hall"])
    qtbot.keyClick(page.list.table, KEY.Key_Return, CTRL)
    activity = services.tasks.get(tasks["hall"]).activity_id  # type: ignore[union-attr]
    assert went.records == [(Noun.ACTIVITIES, activity, "follow_up", {"task": tasks["hall"]})]


def test_a_new_task_needs_no_activity(page: TasksPage, services: Services, qtbot: QtBot) -> None:
    page.new_record()
    qtbot.keyClicks(page.new.text, "Stoelen zetten")
    qtbot.keyClick(page.new.text, KEY.Key_Return)
    assert "Stoelen" in listed(page)
    assert page.new.text.text() == ""


def test_delete_goes_to_the_bin_and_back(
    page: TasksPage, tasks: dict[str, int], messages: RecordedMessages, qtbot: QtBot
) -> None:
    go_to(page, tasks["hall"])
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert listed(page) == ["Brief"]
    assert messages.said == ["Zaal boeken is in the bin."]
    assert messages.on_action
    messages.on_action()
    assert listed(page) == ["Zaal", "Brief"]


def test_what_is_shown_goes_to_excel_and_to_a_calendar(
    page: TasksPage, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files = [tmp_path / "taken.xlsx", tmp_path / "taken.ics"]
    choose(page.filters.which, Which.LATE)
    for ending in ("xlsx", "ics"):
        page.commands()[1].run()
        dialog = page.window().findChildren(RegisterDialog)[-1]
        dialog.format.set_key(ending)
        dialog.save.click()
    rows = list(load_workbook(tmp_path / "taken.xlsx").worksheets[0].values)
    assert [row[0] for row in rows[1:]] == ["Zaal boeken"]
    text = (tmp_path / "taken.ics").read_text(encoding="utf-8")
    assert text.count("BEGIN:VTODO") == 1
    assert messages.said == ["Written: taken.xlsx", "Written: taken.ics"]


def test_a_task_from_elsewhere_is_shown_whatever_the_filter(page: TasksPage, tasks: dict[str, int]) -> None:
    choose(page.filters.which, Which.LATE)
    page.open(tasks["soup"])
    assert page.list.table.current_row().id == tasks["soup"]


@pytest.mark.parametrize("state", [{}, {"columns": 3}])
def test_the_page_comes_back_as_it_was_left(page: TasksPage, state: dict[str, object]) -> None:
    page.restore(state)
    page.restore(page.state())
    assert listed(page) == ["Zaal", "Brief"]
