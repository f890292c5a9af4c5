"""The side: where the evening stands, its clock, who had the word."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from tests.ui.live.conftest import Room
from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.live.evening import clock_of, in_figures
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.widgets.headed_body import HeadedBody

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NOON = datetime(2026, 9, 12, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("passed", "shown", "late", "fraction"),
    [
        (0, "25:00", False, 0),
        (816, "11:24", False, 0.544),
        (1500, "00:00", False, 1),
        (1692, "03:12", True, 1.128),
    ],
)
def test_the_clock_counts_down_and_then_up(passed: int, shown: str, late: bool, fraction: float) -> None:
    item = ProgrammeItem(1, "u", 1, 0, "Gesprek", duration_minutes=25, started_at=NOON)
    clock = clock_of(item, NOON + timedelta(seconds=passed))
    assert (in_figures(clock.shown), clock.late, clock.fraction) == (shown, late, fraction)


def test_without_a_duration_the_clock_shows_what_has_passed() -> None:
    item = ProgrammeItem(1, "u", 1, 0, "Gesprek", started_at=NOON)
    clock = clock_of(item, NOON + timedelta(hours=1, seconds=62))
    assert (in_figures(clock.shown), clock.late, clock.fraction) == ("1:01:02", False, 0)


def test_ctrl_page_down_goes_through_the_programme(
    qtbot: QtBot, tab: LiveTab, room: Room, clock: FakeClock
) -> None:
    current = room.services.programme.current
    qtbot.keyClick(tab.line.edit, KEY.Key_PageDown, CTRL)
    assert current(room.id).id == room.first
    assert tab.column.current.isVisible()
    assert tab.column.current.figures.text() == "25:00"
    clock.pass_time(minutes=26)
    tab._clock.timeout.emit()
    assert tab.column.current.figures.text() == "+01:00"
    assert "over" in tab.column.current.told.text()
    qtbot.keyClick(tab.line.edit, KEY.Key_PageDown, CTRL)
    assert current(room.id).id == room.second
    qtbot.keyClick(tab.line.edit, KEY.Key_PageUp, CTRL)
    assert current(room.id).id == room.first
    qtbot.keyClick(tab.line.edit, KEY.Key_PageUp, CTRL)
    assert current(room.id).id == room.first
    for _ in range(2):
        qtbot.keyClick(tab.line.edit, KEY.Key_PageDown, CTRL)
    assert current(room.id) is None
    qtbot.keyClick(tab.line.edit, KEY.Key_PageDown, CTRL)
    assert current(room.id) is None
    qtbot.keyClick(tab.line.edit, KEY.Key_PageUp, CTRL)
    assert current(room.id).id == room.second


def test_what_is_to_come_has_its_time_of_the_clock(tab: LiveTab, room: Room) -> None:
    room.services.activities.edit(room.id, starts_at=NOON)
    tab.mark_stale()
    assert [line.accessibleName()[-5:] for line in tab.column.lines()] == ["14:00", "14:25"]


def test_a_workshop_that_was_left_for_another_goes_on(tab: LiveTab, room: Room) -> None:
    programme = room.services.programme
    programme.set_parallel(room.second, True)
    programme.start(room.first)
    programme.start(room.second)
    tab.mark_stale()
    assert [line.accessibleName() for line in tab.column.lines()] == ["Part 1: Twee verhalen uit de buurt"]
    programme.next_part(room.id)
    tab.mark_stale()
    assert all("–" in line.accessibleName() for line in tab.column.lines())


def test_a_click_starts_the_programme_and_goes_to_a_part(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    [start] = tab.column.findChildren(QPushButton)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert room.services.programme.current(room.id).id == room.first
    assert [line.text() for line in tab.column.lines()] == ["Part 2: Gesprek"]
    qtbot.mouseClick(tab.column.lines()[0], Qt.MouseButton.LeftButton)
    assert room.services.programme.current(room.id).id == room.second
    assert "–" in tab.column.lines()[0].accessibleName()
    qtbot.mouseClick(tab.head.hints.hints[0], Qt.MouseButton.LeftButton)
    assert room.services.programme.current(room.id) is None


def test_what_is_said_joins_the_part_that_runs(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    room.services.programme.start(room.second)
    tab.mark_stale()
    qtbot.keyClicks(tab.line.edit, "Goed")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.model.entry(0).programme_item_id == room.second


def test_it_counts_who_had_the_word_and_who_had_not(tab: LiveTab, room: Room) -> None:
    room.say("Een", speaker_id=room.trees)
    room.say("Twee", speaker_id=room.trees)
    room.say("Drie", speaker_id=room.achiel, anonymous=True)
    jos, _ = room.services.people.add("Jos", "Maes")
    room.services.participations.add(room.id, jos, status=ParticipationStatus.PRESENT)
    tab.mark_stale()
    assert tab.side.floor.people.text() == "Trees Debusschere 2"
    assert "1 present" in tab.side.floor.silent.text()


def test_the_counters_lead_to_what_they_count(qtbot: QtBot, tab: LiveTab, room: Room, went: object) -> None:
    assert tab.head.present.accessibleName() == "2 present"
    qtbot.mouseClick(tab.head.present, Qt.MouseButton.LeftButton)
    assert went.records == [(Noun.ACTIVITIES, room.id, "participants", {})]  # type: ignore[attr-defined]


def test_an_evening_without_programme_is_still_written_down(
    qtbot: QtBot, open_tab: Callable[[], LiveTab], room: Room
) -> None:
    bare, _ = room.services.activities.add("practice_table", "Buren")
    tab = open_tab()
    tab.show_activity(bare)
    qtbot.keyClick(tab.line.edit, KEY.Key_PageDown, CTRL)
    qtbot.keyClicks(tab.line.edit, "Welkom")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert [entry.text for entry in room.services.entries.of(bare)] == ["Welkom"]
    assert [entry.text for entry in tab.model.entries()] == ["Welkom"]


def test_without_a_programme_the_side_leads_to_making_one(
    qtbot: QtBot, tab: LiveTab, room: Room, went: object
) -> None:
    for item in (room.first, room.second):
        room.services.programme.delete(item)
    tab.mark_stale()
    QApplication.processEvents()
    [make] = [one for one in tab.column.findChildren(QPushButton) if one.isVisible()]
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    assert went.records[-1] == (Noun.ACTIVITIES, room.id, "programme", {})  # type: ignore[attr-defined]


def test_a_long_line_keeps_its_height_in_a_small_window(qtbot: QtBot, tab: LiveTab) -> None:
    """What stands in the line is never cut for the sake of the stream above it: the page scrolls."""
    head, pages = QWidget(), QStackedWidget()
    pages.addWidget(tab)
    area = HeadedBody(head, head, pages)
    qtbot.addWidget(area)
    area.resize(700, 230)
    area.show()
    tab.line.set_text("een lange zin " * 30)
    qtbot.waitUntil(lambda: tab.line.edit.height() >= tab.line.edit.sizeHint().height())
    assert tab.line.rect().contains(tab.line.note.geometry())
    assert area.verticalScrollBar().maximum() > 0


def test_full_screen_says_how_to_leave(tab: LiveTab) -> None:
    tab.set_full_screen(True)
    assert tab.head.hints.hints[1].text() == "leave full screen"
    tab.set_full_screen(False)
    assert tab.head.hints.hints[1].text() == "full screen"
