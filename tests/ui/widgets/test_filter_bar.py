"""Filters beside the search field, or behind a button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.filter_bar import FilterBar
from zorgdesk.ui.widgets.search_box import SearchBox


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    choices = [Choice([(None, "All worlds"), ("culture", "culture")]), Choice([(None, "All sectors")])]
    FilterBar(SearchBox("Search"), choices, "Filters", made).resize(px(900), 60)
    made.show()
    return made


@pytest.fixture
def bar(page: QWidget) -> FilterBar:
    return page.findChildren(FilterBar)[0]


def seen(bar: FilterBar) -> list[bool]:
    return [choice.isVisible() for choice in bar.findChildren(Choice)]


def test_there_is_room_for_all_on_one_line(bar: FilterBar) -> None:
    assert seen(bar) == [True, True]
    assert not bar.button.isVisible()


def test_a_narrow_bar_opens_a_second_line(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(px(400), 60)
    assert seen(bar) == [False, False]
    one_line = bar.sizeHint().height()
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert seen(bar) == [True, True]
    assert bar.sizeHint().height() > one_line
    bar.resize(px(900), 60)
    assert seen(bar) == [True, True]
    assert bar.sizeHint().height() == one_line
