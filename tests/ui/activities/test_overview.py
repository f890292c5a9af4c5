"""The list of activities and the year, under real keys and clicks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def listed(page: ActivitiesPage) -> list[str]:
    model = page.overview.list.model
    return [row.title for index in range(model.rowCount()) if (row := model.row(index))]


def choose(choice: Choice, key: object) -> None:
    """As somebody does who opens the list and picks a line."""
    choice.set_key(key)
    choice.activated.emit(choice.currentIndex())


def test_latest_first_and_narrowed_by_words_and_filters(page: ActivitiesPage) -> None:
    overview = page.overview
    QAbstractItemModelTester(overview.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(page)[-2:] == ["Buren", "Vroeger"]
    choose(overview.filters.year, 2026)
    choose(overview.filters.kind, "practice_table")
    assert listed(page) == ["Drempels", "Buren"]
    page.focus_filter()
    QTest.keyClicks(overview.filters.search.edit, "bur")
    assert listed(page) == ["Buren"]


def test_one_button_takes_all_filters_away(page: ActivitiesPage) -> None:
    filters = page.overview.filters
    assert not filters.everything.isVisible()
    choose(filters.year, 2025)
    QTest.keyClicks(filters.search.edit, "nergens")
    assert page.overview.list.currentWidget() is page.overview.list.nothing_fits
    QTest.mouseClick(page.overview.list.nothing_fits.button, LEFT)
    assert len(listed(page)) == 4
    choose(filters.year, 2025)
    QTest.mouseClick(filters.everything, LEFT)
    assert len(listed(page)) == 4
    assert filters.search.edit.text() == ""


def test_enter_opens_and_the_new_one_can_be_named_at_once(
    page: ActivitiesPage, year: dict[str, int], went: Went, services: Services
) -> None:
    page.overview.choose(year["Buren"])
    QTest.keyClick(page.overview.list.table, KEY.Key_Return)
    page.new_record()
    new_id = went.records[1][1]
    assert went.records == [
        (Noun.ACTIVITIES, year["Buren"], None, {}),
        (Noun.ACTIVITIES, new_id, "details", {}),
    ]
    made = services.activities.get(new_id)
    assert made is not None
    assert made.date == date(2026, 9, 10)


def test_delete_takes_the_chosen_row_and_undo_brings_it_back(
    page: ActivitiesPage, year: dict[str, int], services: Services, messages: RecordedMessages
) -> None:
    services.programme.add(year["Buren"], "Onthaal")
    page.overview.choose(year["Buren"])
    page.overview.list.table.setFocus()
    QTest.keyClick(page.overview.list.table, KEY.Key_Delete)
    assert "Buren" not in listed(page)
    assert "Buren" in messages.said[0]
    assert messages.on_action is not None
    messages.on_action()
    assert "Buren" in listed(page)


def test_an_empty_store_has_the_button_that_starts_it(
    context: PageContext, show: Callable[[Pane], None], went: Went
) -> None:
    page = ActivitiesPage(context)
    show(page)
    assert QTest.qWaitForWindowActive(page)
    page.focus_first()
    empty = page.overview.list.currentWidget()
    assert isinstance(empty, EmptyState)
    assert empty.button.hasFocus()
    QTest.keyClick(empty.button, KEY.Key_Space)
    assert went.records[0][2] == "details"


def test_the_view_filters_and_columns_come_back(page: ActivitiesPage, context: PageContext) -> None:
    overview = page.overview
    choose(overview.filters.year, 2026)
    choose(overview.filters.kind, "practice_table")
    overview.list.table.setColumnHidden(2, True)
    again = ActivitiesPage(context)
    again.restore(page.state())
    again.resize(1180, 760)
    again.show()
    assert listed(again) == ["Drempels", "Buren"]
    assert again.overview.list.table.isColumnHidden(2)
    assert again.overview.filters.everything.isVisible()
    again.deleteLater()


def test_a_kept_series_that_is_gone_filters_nothing(context: PageContext, year: dict[str, int]) -> None:
    page = ActivitiesPage(context)
    page.restore({"list": {"filters": {"series_id": 999, "nonsense": 1}}})
    page.show()
    assert len(listed(page)) == 4
    page.deleteLater()


def test_a_narrow_page_keeps_its_filters_behind_a_button(page: ActivitiesPage) -> None:
    page.resize(px(900), 700)
    overview = page.overview
    assert not overview.filters.isVisible()
    QTest.mouseClick(overview.filter_button, LEFT)
    assert overview.filters.isVisible()
    page.resize(px(1180), 700)
    assert not overview.filter_button.isVisible()
    assert overview.filters.isVisible()


def in_year(page: ActivitiesPage) -> QWidget:
    button = next(one for one in page.overview.findChildren(QPushButton) if one.text() == "Year")
    QTest.mouseClick(button, LEFT)
    page.overview.focus_list()
    return page.overview.year.months


def test_the_year_shows_the_same_filter(page: ActivitiesPage) -> None:
    choose(page.overview.filters.kind, "training")
    in_year(page)
    assert page.overview.year.months.rows_on(date(2026, 3, 14)) == []
    assert len(page.overview.year.months.rows_on(date(2026, 9, 12))) == 1


def test_arrows_walk_over_the_days_and_enter_opens(
    page: ActivitiesPage, year: dict[str, int], went: Went
) -> None:
    months = in_year(page)
    choose(page.overview.filters.kind, "practice_table")
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Down, KEY.Key_Up, KEY.Key_Return):
        QTest.keyClick(months, key)
    assert went.records == [(Noun.ACTIVITIES, year["Drempels"], None, {})]


def test_several_on_a_day_are_offered_by_name(page: ActivitiesPage, year: dict[str, int], went: Went) -> None:
    months = in_year(page)
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Return):
        QTest.keyClick(months, key)
    menu = page.overview.year.findChild(QMenu)
    assert menu is not None
    assert {action.text() for action in menu.actions()} == {
        "Praktijktafel 2: Drempels",
        "Vorming: Klare taal",
    }
    menu.actions()[0].trigger()
    assert len(went.records) == 1
    menu.close()


def test_the_arrows_go_on_into_another_year(page: ActivitiesPage) -> None:
    months = in_year(page)
    for _ in range(53):
        QTest.keyClick(months, KEY.Key_Up)
    assert page.overview.year.months.day.year == 2025
    assert len(page.overview.year.months.rows_on(date(2025, 5, 5))) == 1


def test_a_click_on_a_day_opens_what_stands_there(
    page: ActivitiesPage, year: dict[str, int], went: Went
) -> None:
    choose(page.overview.filters.year, 2025)
    months = in_year(page)
    found = next(
        QPoint(x, y)
        for y in range(0, months.height(), 6)
        for x in range(0, months.width(), 6)
        if page.overview.year.months._day_at(QPoint(x, y)) == date(2025, 5, 5)
    )
    QTest.mouseClick(months, LEFT, pos=found)
    assert went.records == [(Noun.ACTIVITIES, year["Vroeger"], None, {})]


def test_in_a_narrow_page_buttons_are_icons_that_keep_their_name(page: ActivitiesPage) -> None:
    buttons = [one for one in page.overview.header.findChildren(QPushButton) if one.accessibleName()]
    words = [one.text() for one in buttons]
    assert words == ["Table", "Year", "Bring in a report"]
    page.resize(px(620), px(500))
    QApplication.processEvents()
    assert [one.text() for one in buttons] == ["", "", ""]
    assert [one.toolTip() for one in buttons] == words
    assert [one.accessibleName() for one in buttons] == words
    page.resize(px(1100), px(700))
    QApplication.processEvents()
    assert [one.text() for one in buttons] == words
