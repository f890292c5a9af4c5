"""A short word after a slash becomes a text of one's own; what means a day stays one."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.live.conftest import Room
from zorgdesk.domain.entries import EntryKind
from zorgdesk.ui.live.tab import LiveTab

KEY = Qt.Key
WELCOME = "Welkom, fijn dat jullie er allemaal zijn."


@pytest.fixture
def blocks(room: Room, tab: LiveTab) -> LiveTab:
    room.services.text_blocks.add("welkom", WELCOME)
    room.services.text_blocks.add("vrijwilligers", "Dank aan alle vrijwilligers.")
    tab.mark_stale()
    return tab


def typed(qtbot: QtBot, tab: LiveTab, text: str) -> None:
    qtbot.keyClicks(tab.line.edit, text)


def offered(tab: LiveTab) -> list[str]:
    model = tab.line.popup.model()
    shown = tab.line.popup.isVisible()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if shown else []


def test_a_space_behind_the_whole_word_expands_it(qtbot: QtBot, blocks: LiveTab, room: Room) -> None:
    typed(qtbot, blocks, "! /Welkom nog iets")
    assert blocks.line.text() == f"! {WELCOME} nog iets"
    qtbot.keyClick(blocks.line.edit, KEY.Key_Return)
    assert room.said() == [(EntryKind.POINT_OF_ATTENTION, f"{WELCOME} nog iets")]


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Return])
def test_the_list_shows_what_begins_so_and_takes_it(qtbot: QtBot, blocks: LiveTab, key: KEY) -> None:
    typed(qtbot, blocks, "Goedenavond. /")
    assert offered(blocks) == ["/vrijwilligers", "/welkom"]
    typed(qtbot, blocks, "we")
    assert offered(blocks) == ["/welkom"]
    qtbot.keyClick(blocks.line.edit, key)
    assert blocks.line.text() == f"Goedenavond. {WELCOME} "


@pytest.mark.parametrize("line", ["en/of ", "1/2 ", "/onbekend ", "http://a ", "welkom ", "/ "])
def test_other_slashes_stay_what_they_are(qtbot: QtBot, blocks: LiveTab, line: str) -> None:
    typed(qtbot, blocks, line)
    assert blocks.line.text() == line
    assert offered(blocks) == []


@pytest.mark.parametrize("due", ["/15-3", "/vrij"])
def test_a_day_behind_a_task_stays_its_due_date(qtbot: QtBot, blocks: LiveTab, room: Room, due: str) -> None:
    typed(qtbot, blocks, f"- zaal boeken {due}")
    assert offered(blocks) == []
    qtbot.keyClick(blocks.line.edit, KEY.Key_Return)
    [task] = room.services.tasks.of_activity(room.id)
    assert (task.text, task.due is not None) == ("zaal boeken", True)


def test_expanding_can_be_taken_back_in_the_line(qtbot: QtBot, blocks: LiveTab) -> None:
    typed(qtbot, blocks, "/welkom ")
    qtbot.keyClick(blocks.line.edit, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert blocks.line.text() == "/welkom"
