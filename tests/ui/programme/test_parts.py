"""Parts one after the other: added, moved, changed, and their clock times."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import RecordedMessages
from tests.ui.programme.conftest import add, drag, titles
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.programme.tab import ProgrammeTab
from zorgdesk.ui.task_runner import ImmediateRunner

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_enter_adds_part_after_part(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    assert tab.empty.isVisible()
    add(tab, "Onthaal", "Verhalen", "Onthaal")
    assert titles(services, activity_id) == ["Onthaal", "Verhalen", "Onthaal"]
    assert not tab.empty.isVisible()
    assert tab.new.text() == ""


def test_alt_and_arrows_move_a_part_and_ctrl_delete_takes_it_away(
    tab: ProgrammeTab, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    last = services.programme.of(activity_id)[2].id
    row = tab.list.rows[last]
    row.title.setFocus()
    QTest.keyClick(row.title, Qt.Key.Key_Up, ALT)
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QTest.keyClick(row.title, Qt.Key.Key_Delete, CTRL)
    assert titles(services, activity_id) == ["Onthaal", "Verhalen"]
    assert messages.on_action is not None
    messages.on_action()
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]


def test_title_minutes_and_kind_are_stored_when_left(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "15")
    QTest.keyClick(row.minutes, ENTER)
    row.kind.setFocus()
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    (item,) = services.programme.of(activity_id)
    assert (item.title, item.duration_minutes, item.kind) == ("Welkom", 15, ProgrammeItemKind.RECEPTION)
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClick(row.title, Qt.Key.Key_Delete)
    QTest.keyClick(row.title, ENTER)
    assert titles(services, activity_id) == ["Welkom"]
    assert row.title.text() == "Welkom"


def test_what_is_typed_is_stored_when_another_activity_is_shown(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    other, _ = services.activities.add("training", "Anders")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    tab.show_activity(other)
    assert titles(services, activity_id) == ["Welkom"]
    assert titles(services, other) == []


def test_a_part_is_dragged_to_another_place(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    QApplication.processEvents()
    first, second, third = (item.id for item in services.programme.of(activity_id))
    drag(tab, third, 1)
    assert titles(services, activity_id) == ["Afronding", "Onthaal", "Verhalen"]
    QApplication.processEvents()
    drag(tab, third, tab.list.rows[first].geometry().bottom())
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QApplication.processEvents()
    drag(tab, first, tab.list.height() + 50)
    assert titles(services, activity_id) == ["Afronding", "Verhalen", "Onthaal"]
    assert second in tab.list.rows


def test_times_follow_from_the_parts_before_until_one_has_its_own(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    begin = datetime(2026, 9, 12, 17, 30, tzinfo=UTC)
    services.activities.edit(activity_id, date=date(2026, 9, 12), starts_at=begin)
    for title, minutes in (("Onthaal", 10), ("Verhalen", 25), ("Afronding", 15)):
        services.programme.add(activity_id, title, duration_minutes=minutes)
    tab.refresh(None)
    rows = [tab.list.rows[item.id] for item in services.programme.of(activity_id)]
    assert [row.time.placeholderText() for row in rows] == ["19:30", "19:40", "20:05"]
    assert [row.time.text() for row in rows] == ["", "", ""]
    rows[1].time.setFocus()
    QTest.keyClicks(rows[1].time, "20:00")
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at == datetime(2026, 9, 12, 18, 0, tzinfo=UTC)
    assert rows[2].time.placeholderText() == "20:25"
    rows[1].time.clear()
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at is None
    assert rows[2].time.placeholderText() == "20:05"


def test_minutes_are_digits(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "tien")
    QTest.keyClick(row.minutes, ENTER)
    assert row.minutes.text() == ""
    assert services.programme.of(activity_id)[0].duration_minutes is None


def test_tab_goes_through_the_rows_as_they_stand(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal", "Verhalen")
    first, second = (item.id for item in services.programme.of(activity_id))
    services.programme.step(second, -1)
    tab.refresh(None)
    above, below = tab.list.rows[second], tab.list.rows[first]
    QApplication.processEvents()
    above.trash.setFocus()
    QTest.keyClick(above.trash, Qt.Key.Key_Tab)
    assert below.time.hasFocus()


def test_letters_typed_while_a_part_is_stored_are_kept(
    services: Services, context: PageContext, activity_id: int, show: Callable[[Pane], None]
) -> None:
    waiting: list[Callable[[], object]] = []

    class Later(ImmediateRunner):
        """Answers when it is told to, as a slow disk does."""

        def run(self, *given: Any, **named: Any) -> Any:
            waiting.append(lambda: ImmediateRunner.run(self, *given, **named))

    tab = ProgrammeTab(replace(context, runner=Later()))
    tab.show_activity(activity_id)
    show(tab)
    assert QTest.qWaitForWindowActive(tab)
    add(tab, "Onthaal")
    QTest.keyClicks(tab.new, "Verh")
    while waiting:
        waiting.pop(0)()
    QTest.keyClicks(tab.new, "alen")
    assert tab.new.text() == "Verhalen"
    assert titles(services, activity_id) == ["Onthaal"]
