"""A list over a real query, under real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.domain.activities import ActivityFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.table_models import Column

COLUMNS = [Column("title", "Title"), Column("date", "Date"), Column("present", "Present", sortable=False)]


@pytest.fixture
def listed(context: PageContext, qtbot: QtBot) -> RecordList:
    empty = EmptyState("calendar", "Nothing yet", action="New")
    made = RecordList(
        context, COLUMNS, context.services.activities, ActivityFilter(), ("title", False), empty
    )
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def add(services: Services, *titles: str) -> list[int]:
    return [services.activities.add("training", title)[0] for title in titles]


def titles(listed: RecordList) -> list[str]:
    return [listed.model.row(row).title for row in range(listed.model.rowCount())]  # type: ignore[union-attr]


def shown(listed: RecordList) -> QWidget:
    widget = listed.currentWidget()
    assert widget is not None
    return widget


def test_it_asks_nothing_before_it_is_told_to(listed: RecordList, services: Services) -> None:
    add(services, "Klare taal")
    listed.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert listed.model.rowCount() == 0


def test_an_empty_store_and_an_empty_find_say_different_things(
    listed: RecordList, services: Services, qtbot: QtBot
) -> None:
    listed.reload()
    assert shown(listed) is listed.empty
    add(services, "Klare taal")
    listed.reload()
    assert shown(listed) is listed.table
    listed.show_only(ActivityFilter(text="zwemmen"))
    assert shown(listed) is listed.nothing_fits
    with qtbot.waitSignal(listed.everything_asked):
        qtbot.mouseClick(listed.nothing_fits.button, Qt.MouseButton.LeftButton)


def test_the_chosen_row_survives_a_sort_and_a_filter(listed: RecordList, services: Services) -> None:
    _first, second, _third = add(services, "Aan tafel", "Buren", "Cultuur")
    QAbstractItemModelTester(listed.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listed.reload()
    listed.choose(second)
    listed.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert titles(listed) == ["Cultuur", "Buren", "Aan tafel"]
    assert listed.table.current_row().id == second  # type: ignore[union-attr]
    listed.show_only(ActivityFilter(text="buren"))
    assert titles(listed) == ["Buren"]
    assert listed.table.current_row().id == second  # type: ignore[union-attr]


def test_a_record_can_be_chosen_before_the_rows_are_there(listed: RecordList, services: Services) -> None:
    _first, second = add(services, "Aan tafel", "Buren")
    listed.choose(second)
    listed.reload()
    assert listed.table.current_row().id == second  # type: ignore[union-attr]


def test_a_column_that_cannot_be_sorted_gives_the_arrow_back(listed: RecordList, services: Services) -> None:
    add(services, "Buren", "Aan tafel")
    listed.reload()
    listed.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    header = listed.table.horizontalHeader()
    assert titles(listed) == ["Aan tafel", "Buren"]
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)


def test_enter_opens_the_row(listed: RecordList, services: Services, qtbot: QtBot) -> None:
    (only,) = add(services, "Buren")
    listed.reload()
    listed.choose(only)
    with qtbot.waitSignal(listed.activated) as opened:
        qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    assert opened.args[0].id == only
