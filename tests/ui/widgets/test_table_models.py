"""Rows in memory and rows in pages, judged by Qt's own model tester."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.paged_model import PAGE_ROWS, Deliver, PagedModel
from zorgdesk.ui.widgets.table_models import (
    BADGE_ROLE,
    RAW_ROLE,
    ROW_ROLE,
    Column,
    ColumnsModel,
    Kind,
    RowsModel,
    cell_text,
)

DISPLAY = Qt.ItemDataRole.DisplayRole
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Guest:
    id: int
    name: str
    age: int | None = None


COLUMNS = [
    Column("id", "Nr", 60, Kind.NUMBER),
    Column("name", "Name", 0, Kind.STRONG),
    Column("age", "Age", align=Qt.AlignmentFlag.AlignRight),
    Column("state", "State", kind=Kind.BADGE, value=lambda guest: BadgeContent(guest.name[:2], "check")),
]

GUESTS = [Guest(1, "Ömer", 9), Guest(2, "Anna", 10), Guest(3, "emma", None), Guest(4, "Élise", 100)]


def judged(model: ColumnsModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def names(model: ColumnsModel) -> list[str]:
    return [model.index(row, 1).data() for row in range(model.rowCount())]


@pytest.fixture
def rows(qapp: object) -> RowsModel:
    model = RowsModel(COLUMNS)
    model.set_rows(GUESTS)
    return model


def test_rows_pass_the_model_tester(rows: RowsModel) -> None:
    tester = judged(rows)
    rows.sort(1, DOWN)
    rows.set_rows(GUESTS[:2])
    rows.set_rows([])
    assert tester.model() is rows


def test_a_cell_answers_every_role(rows: RowsModel) -> None:
    assert rows.index(0, 2).data() == "9"
    assert rows.index(0, 2).data(RAW_ROLE) == 9
    assert rows.index(0, 0).data(ROW_ROLE) == GUESTS[0]
    assert rows.index(0, 3).data(BADGE_ROLE) == BadgeContent("Öm", "check")
    assert rows.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "Öm"
    assert rows.index(2, 2).data() == ""
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Name"


def test_sorting_ignores_accents_and_case(rows: RowsModel) -> None:
    rows.sort(1, UP)
    assert names(rows) == ["Anna", "Élise", "emma", "Ömer"]
    rows.sort(1, DOWN)
    assert names(rows) == ["Ömer", "emma", "Élise", "Anna"]


def test_numbers_sort_as_numbers_and_nothing_comes_first(rows: RowsModel) -> None:
    rows.sort(2, UP)
    assert [guest.age for guest in rows.rows()] == [None, 9, 10, 100]


def test_badges_sort_on_their_word(rows: RowsModel) -> None:
    rows.sort(3, UP)
    assert names(rows)[0] == "Anna"


def test_new_rows_come_in_the_chosen_order(rows: RowsModel) -> None:
    rows.sort(1, UP)
    rows.set_rows([Guest(9, "Zoë"), Guest(8, "Bram")])
    assert names(rows) == ["Bram", "Zoë"]


def test_a_kept_index_follows_its_row(rows: RowsModel) -> None:
    kept = QPersistentModelIndex(rows.index(0, 1))
    rows.sort(1, UP)
    assert kept.data() == "Ömer"
    assert kept.row() == 3


def test_a_row_is_found_by_its_key(rows: RowsModel) -> None:
    assert rows.index_of(3) == 2
    assert rows.index_of(99) is None
    assert rows.key_of(1) == 2


class Store:
    """A query of any length that remembers what was asked, and may answer later."""

    def __init__(self, at_once: bool = True) -> None:
        self.asked: list[int] = []
        self.at_once = at_once
        self.waiting: list[tuple[int, int, Deliver]] = []
        self.prefix = "Guest"

    def fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self.asked.append(offset)
        if self.at_once:
            deliver(self.rows(offset, limit))
        else:
            self.waiting.append((offset, limit, deliver))

    def answer(self) -> None:
        while self.waiting:
            offset, limit, deliver = self.waiting.pop(0)
            deliver(self.rows(offset, limit))

    def rows(self, offset: int, limit: int) -> Sequence[Guest]:
        return [Guest(number, f"{self.prefix} {number}") for number in range(offset, offset + limit)]


def test_pages_pass_the_model_tester(qapp: object) -> None:
    model = PagedModel(COLUMNS, Store().fetch)
    tester = judged(model)
    model.reload(450)
    model.reload(3)
    model.reload(0)
    assert tester.model() is model


def test_only_what_is_looked_at_is_fetched(qapp: object, qtbot: QtBot) -> None:
    store = Store()
    model = PagedModel(COLUMNS, store.fetch)
    model.reload(200_000)
    assert store.asked == [0]
    assert model.index(150_000, 1).data() is None
    qtbot.waitUntil(lambda: model.index(150_000, 1).data() == "Guest 150000")
    assert store.asked == [0, 150_000 // PAGE_ROWS * PAGE_ROWS]


def test_pages_passed_while_dragging_are_left_out(qapp: object, qtbot: QtBot) -> None:
    store = Store()
    model = PagedModel(COLUMNS, store.fetch)
    model.reload(200_000)
    for page in range(1, 400):
        model.index(page * PAGE_ROWS, 1).data()
    qtbot.waitUntil(lambda: model.index(399 * PAGE_ROWS, 1).data() is not None)
    assert len(store.asked) == 4


def test_an_answer_to_an_older_question_is_ignored(qapp: object) -> None:
    store = Store(at_once=False)
    model = PagedModel(COLUMNS, store.fetch)
    model.reload(10)
    old = store.waiting.pop()
    store.prefix = "New"
    model.reload(5)
    old[2]([Guest(number, "Old") for number in range(10)])
    assert model.row(0) is None
    store.answer()
    assert names(model)[:5] == [f"New {number}" for number in range(5)]


def test_refresh_keeps_the_rows_until_the_new_ones_come(qapp: object) -> None:
    store = Store()
    model = PagedModel(COLUMNS, store.fetch)
    model.reload(10)
    store.at_once, store.prefix = False, "New"
    model.refresh()
    assert names(model)[0] == "Guest 0"
    store.answer()
    assert names(model)[0] == "New 0"


def test_old_pages_are_forgotten(qapp: object, qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS, Store().fetch)
    model.reload(200_000)
    for page in range(100):
        model.row(page * PAGE_ROWS)
        qtbot.waitUntil(lambda page=page: model.row(page * PAGE_ROWS) is not None)
    assert model.index_of(0) is None
    assert model.index_of(99 * PAGE_ROWS) == 99 * PAGE_ROWS


def test_sorting_is_asked_for(qapp: object, qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS, Store().fetch)
    with qtbot.waitSignal(model.sort_requested) as asked:
        model.sort(1, DOWN)
    assert asked.args == ["name", True]


def test_a_page_shorter_than_promised_leaves_its_rows_empty(qapp: object) -> None:
    model = PagedModel(COLUMNS, lambda _offset, _limit, deliver: deliver([Guest(1, "Anna")]))
    model.reload(2)
    assert [model.index(row, 1).data() for row in range(2)] == ["Anna", None]


def test_values_read_as_people_write_them(qapp: object) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium))
    assert cell_text(dt.date(2026, 3, 15)) == "15 mrt 2026"
    assert cell_text(dt.datetime(2026, 5, 1, 19, 5, tzinfo=dt.UTC)) == "1 mei 2026 19:05"
    assert cell_text(dt.time(9, 5)) == "09:05"
    assert cell_text(1234567) == "1.234.567"
    assert cell_text(None) == ""
    assert cell_text(BadgeContent("aanwezig")) == "aanwezig"
