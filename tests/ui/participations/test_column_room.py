"""The columns of the list give way where there is little room: the state of somebody is always whole."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from zorgdesk.ui.page import Pane
from zorgdesk.ui.participations.tab import ParticipantsTab


def shown(tab: ParticipantsTab) -> list[str]:
    columns = enumerate(tab.model.columns)
    return [column.key for index, column in columns if not tab.table.isColumnHidden(index)]


def widen(tab: ParticipantsTab, width: int) -> None:
    tab.resize(width, 700)
    QApplication.processEvents()


def tick(tab: ParticipantsTab, key: str) -> None:
    """In the menu of the columns."""
    title = next(column.title for column in tab.model.columns if column.key == key)
    next(action for action in tab.table.column_menu().actions() if action.text() == title).trigger()


EVERYTHING = ["number", "name", "organisation", "role", "status", "check_in"]


@pytest.mark.parametrize("width", [1400, 1232, 1072, 972, 900])
def test_nobody_scrolls_sideways_to_see_who_is_there(tab: ParticipantsTab, width: int) -> None:
    widen(tab, width)
    assert tab.table.horizontalScrollBar().maximum() == 0
    assert {"name", "organisation", "status"} <= set(shown(tab))


def test_what_matters_least_goes_first_and_comes_back(tab: ParticipantsTab) -> None:
    seen: list[list[str]] = []
    for width in range(1400, 720, -10):
        widen(tab, width)
        if shown(tab) not in seen:
            seen.append(shown(tab))
    assert seen[:3] == [EVERYTHING, EVERYTHING[:-1], ["number", "name", "organisation", "status"]]
    widen(tab, 1400)
    assert shown(tab) == EVERYTHING


def test_a_column_somebody_asks_for_stays(tab: ParticipantsTab) -> None:
    widen(tab, 860)
    assert "check_in" not in shown(tab)
    tick(tab, "check_in")
    widen(tab, 880)
    assert "check_in" in shown(tab)
    tick(tab, "check_in")
    widen(tab, 1400)
    assert "check_in" not in shown(tab)


def test_what_is_kept_is_what_the_person_chose(tab: ParticipantsTab, show: Callable[[Pane], Pane]) -> None:
    widen(tab, 1400)
    tick(tab, "number")
    tab.table.setColumnWidth(3, 155)
    widen(tab, 800)
    kept = json.loads(tab.state()["columns"])
    assert kept["hidden"] == ["number", "check_out", "email"]
    assert kept["widths"]["role"] > 1
    assert "role" not in shown(tab)
    other = ParticipantsTab(tab.context)
    show(other)
    widen(other, 800)
    other.restore(tab.state())
    assert "role" not in shown(other)
    widen(other, 1400)
    assert shown(other) == EVERYTHING[1:]
    assert other.table.columnWidth(3) == pytest.approx(155, abs=1)
