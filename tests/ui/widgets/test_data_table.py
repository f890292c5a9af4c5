"""The table under real keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.widgets.test_table_models import COLUMNS, GUESTS, Guest, Store
from zorgdesk.ui.theme import row_height
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.paged_model import PagedModel
from zorgdesk.ui.widgets.table_models import RowsModel

KEY = Qt.Key


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    model = RowsModel(COLUMNS)
    model.set_rows(GUESTS)
    made = DataTable(model, framed=True)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.setFocus()
    return made


def test_enter_and_double_click_open_the_row(table: DataTable, qtbot: QtBot) -> None:
    table.select_key(2)
    with qtbot.waitSignal(table.activated_row) as opened:
        qtbot.keyClick(table, KEY.Key_Return)
    assert opened.args == [GUESTS[1]]
    place = table.visualRect(table.model().index(2, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.activated_row) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [GUESTS[2]]


def test_arrows_choose_the_next_row(table: DataTable, qtbot: QtBot) -> None:
    table.select_key(1)
    with qtbot.waitSignal(table.chosen_row) as chosen:
        qtbot.keyClick(table, KEY.Key_Down)
    assert chosen.args == [GUESTS[1]]
    assert table.current_row() == GUESTS[1]


def test_the_chosen_row_stays_when_the_rows_change(table: DataTable) -> None:
    table.select_key(3)
    heard: list[object] = []
    table.chosen_row.connect(heard.append)
    changed = Guest(3, "Emma", 12)
    model = table.columns_model()
    assert isinstance(model, RowsModel)
    model.set_rows([changed, *GUESTS[:2]])
    assert table.current_row() == changed
    assert heard == [changed]


def test_a_row_that_is_gone_is_told(table: DataTable) -> None:
    table.select_key(3)
    heard: list[object] = []
    table.chosen_row.connect(heard.append)
    model = table.columns_model()
    assert isinstance(model, RowsModel)
    model.set_rows(GUESTS[:2])
    assert table.current_row() is None
    assert heard == [None]


def test_a_click_on_the_head_sorts(table: DataTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = table.model().index(0, 1).data()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {first, table.model().index(0, 1).data()} == {"Anna", "Ömer"}


def test_copying_gives_text_for_a_spreadsheet(table: DataTable, qtbot: QtBot) -> None:
    table.setColumnHidden(3, True)
    table.horizontalHeader().moveSection(1, 0)
    qtbot.keyClick(table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ömer\t1\t9\nAnna\t2\t10\nemma\t3\t\nÉlise\t4\t100"


def test_type_ahead_goes_to_the_row(table: DataTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClicks(table, "an")
    assert table.current_row() == GUESTS[1]


def test_columns_come_back_as_they_were_left(table: DataTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    header.moveSection(3, 0)
    table.setColumnHidden(2, True)
    table.setColumnWidth(0, 90)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    other = DataTable(RowsModel(COLUMNS))
    qtbot.addWidget(other)
    other.restore_columns(table.columns_state())
    assert other.columns_state() == table.columns_state()
    assert other.isColumnHidden(2)
    assert other.horizontalHeader().visualIndex(3) == 0
    assert other.horizontalHeader().sortIndicatorSection() == 1


@pytest.mark.parametrize(
    "state", ["", "nonsense", "[]", '{"order": ["gone"], "widths": {"gone": 5}, "sort": "x"}']
)
def test_a_state_of_another_version_does_no_harm(table: DataTable, state: str) -> None:
    before = table.columns_state()
    table.restore_columns(state)
    assert table.columns_state() == before


def test_the_column_menu_shows_and_hides(table: DataTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.state_changed):
        table.column_menu().actions()[0].trigger()
    assert table.isColumnHidden(0)
    for column in (2, 3):
        table.column_menu().actions()[column].trigger()
    enabled = [action.isEnabled() for action in table.column_menu().actions()]
    assert enabled == [True, False, True, True]


def test_rows_have_the_height_of_the_text(table: DataTable) -> None:
    assert table.rowHeight(0) == row_height()


def test_selected_rows_come_in_order(table: DataTable, qtbot: QtBot) -> None:
    table.select_key(3)
    qtbot.keyClick(table, KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_rows() == [GUESTS[1], GUESTS[2]]


@pytest.fixture
def paged(qtbot: QtBot) -> Iterator[tuple[DataTable, PagedModel, Store]]:
    store = Store()
    model = PagedModel(COLUMNS, store.fetch)
    made = DataTable(model)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    model.reload(200_000)
    return made, model, store


def test_the_end_of_a_long_list_is_one_key_away(
    paged: tuple[DataTable, PagedModel, Store], qtbot: QtBot
) -> None:
    table, _, store = paged
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: table.current_row() is not None)
    assert table.current_row() == Guest(199_999, "Guest 199999")
    assert len(store.asked) <= 3


def test_the_chosen_row_stays_though_its_page_comes_later(
    paged: tuple[DataTable, PagedModel, Store], qtbot: QtBot
) -> None:
    table, model, store = paged
    table.setCurrentIndex(table.model().index(5_000, 0))
    qtbot.waitUntil(lambda: table.current_row() is not None)
    store.at_once = False
    model.reload(150_000)
    assert table.current_row() is None
    qtbot.waitUntil(lambda: len(store.waiting) >= 2)
    store.answer()
    assert table.current_row() == Guest(5_000, "Guest 5000")


def test_selecting_all_of_a_long_list_asks_for_no_rows(
    paged: tuple[DataTable, PagedModel, Store], qtbot: QtBot
) -> None:
    table, _, store = paged
    qtbot.keyClick(table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    assert store.asked == [0]


def test_typing_in_a_long_list_does_not_fetch_it_all(
    paged: tuple[DataTable, PagedModel, Store], qtbot: QtBot
) -> None:
    table, _, store = paged
    qtbot.keyClicks(table, "zz")
    assert store.asked == [0]
