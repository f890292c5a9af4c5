"""What follows after an activity: tasks typed, changed, done and deleted; signals and the next date."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.follow_up.tab import FollowUpTab
from zorgdesk.ui.follow_up.task_line import TaskLine
from zorgdesk.ui.page import PageContext, Pane

KEY = Qt.Key
Show = Callable[[Pane], Pane]


@pytest.fixture
def series(services: Services) -> int:
    made, _ = services.series.add("Lokaal samen")
    return made


@pytest.fixture
def activity(services: Services, series: int) -> int:
    made, _ = services.activities.add(
        "practice_table", "Drempels in de vrije tijd", number=2, date=date(2026, 9, 9), series_id=series
    )
    return made


@pytest.fixture
def tab(context: PageContext, show: Show, activity: int, qtbot: QtBot) -> FollowUpTab:
    made = FollowUpTab(context)
    made.show_activity(activity)
    show(made)
    with qtbot.waitActive(made):
        made.activateWindow()
    made.focus_first()
    return made


def add_task(tab: FollowUpTab, services: Services, activity: int, text: str, due: date | None = None) -> int:
    task_id, changes = services.tasks.add(text, due=due, activity_id=activity)
    tab.context.changed(changes)
    QApplication.processEvents()  # new lines come on screen
    return task_id


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def at_end(qtbot: QtBot, line: TaskLine) -> None:
    """The cursor behind what stands in the line."""
    line.text.setFocus()
    qtbot.keyClick(line.text, KEY.Key_End)


def lines(tab: FollowUpTab) -> list[TaskLine]:
    return list(tab.tasks.lines.values())


def test_enter_adds_a_task_and_the_line_is_ready_for_the_next(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    assert tab.tasks.nothing.isVisible()
    for text in ("Zaal vastleggen", "Affiche nalezen"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        press(qtbot, KEY.Key_Return)
    assert [one.text for one in services.tasks.of_activity(activity)] == [
        "Zaal vastleggen",
        "Affiche nalezen",
    ]
    assert tab.tasks.new.text.text() == ""
    assert tab.tasks.new.text.hasFocus()
    assert not tab.tasks.nothing.isVisible()


def test_who_and_when_are_typed_with_it(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    els, _ = services.people.add("Els", "Wouters")
    qtbot.keyClicks(tab.tasks.new.text, "Zaal vastleggen")
    press(qtbot, KEY.Key_Tab)
    qtbot.keyClicks(tab.tasks.new.assignee, "els")
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Tab)
    qtbot.keyClicks(tab.tasks.new.due, "15/9/2026")
    press(qtbot, KEY.Key_Return)
    task = services.tasks.of_activity(activity)[0]
    assert (task.assignee_id, task.due) == (els, date(2026, 9, 15))
    assert tab.tasks.new.assignee.key() is None
    assert lines(tab)[0].assignee.text() == "Els Wouters"


def test_a_date_that_is_none_is_not_passed_over(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    qtbot.keyClicks(tab.tasks.new.text, "Zaal vastleggen")
    tab.tasks.new.due.setFocus()
    qtbot.keyClicks(tab.tasks.new.due, "ooit")
    qtbot.mouseClick(tab.tasks.new.add, Qt.MouseButton.LeftButton)
    assert services.tasks.of_activity(activity) == []
    assert tab.tasks.new.due.hasFocus()


def test_space_on_the_box_says_it_is_done_and_again_that_it_is_not(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    task_id = add_task(tab, services, activity, "Zaal vastleggen")
    lines(tab)[0].done.setFocus()
    for done in (True, False):
        press(qtbot, KEY.Key_Space)
        task = services.tasks.get(task_id)
        assert task is not None
        assert task.done is done
        assert lines(tab)[0].done.hasFocus()


def test_text_and_date_are_changed_in_place(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    task_id = add_task(tab, services, activity, "Zaal vastleggen")
    line = lines(tab)[0]
    at_end(qtbot, line)
    qtbot.keyClicks(line.text, " in Lokeren")
    line.due.setFocus()
    qtbot.keyClicks(line.due, "15/9/2026")
    tab.tasks.new.text.setFocus()
    task = services.tasks.get(task_id)
    assert task is not None
    assert (task.text, task.due) == ("Zaal vastleggen in Lokeren", date(2026, 9, 15))


def test_a_task_without_text_keeps_the_one_it_had(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int, messages: RecordedMessages
) -> None:
    add_task(tab, services, activity, "Zaal vastleggen")
    line = lines(tab)[0]
    line.text.setFocus()
    line.text.clear()
    tab.tasks.new.text.setFocus()
    assert messages.errors[-1].code == "title_missing"
    assert line.text.text() == "Zaal vastleggen"


@pytest.mark.parametrize("way", ["box", "mouse"])
def test_a_task_goes_to_the_bin_and_comes_back(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int, messages: RecordedMessages, way: str
) -> None:
    add_task(tab, services, activity, "Zaal vastleggen")
    add_task(tab, services, activity, "Affiche nalezen")
    first = lines(tab)[0]
    if way == "box":
        first.done.setFocus()
        press(qtbot, KEY.Key_Delete)
        assert lines(tab)[0].done.hasFocus()
    else:
        qtbot.mouseClick(first.bin, Qt.MouseButton.LeftButton)
    assert [line.text.text() for line in lines(tab)] == ["Affiche nalezen"]
    assert messages.said[-1] == "Zaal vastleggen is in the bin."
    assert messages.on_action is not None
    messages.on_action()
    assert [line.text.text() for line in lines(tab)] == ["Zaal vastleggen", "Affiche nalezen"]


def test_up_and_down_go_from_task_to_task(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    for text in ("Zaal vastleggen", "Affiche nalezen"):
        add_task(tab, services, activity, text)
    lines(tab)[0].text.setFocus()
    press(qtbot, KEY.Key_Down)
    assert lines(tab)[1].text.hasFocus()
    lines(tab)[1].done.setFocus()
    press(qtbot, KEY.Key_Up)
    assert lines(tab)[0].done.hasFocus()


def test_open_tasks_of_earlier_evenings_say_where_they_come_from_and_late_ones_that_they_are(
    tab: FollowUpTab, services: Services, activity: int, series: int
) -> None:
    earlier, _ = services.activities.add(
        "practice_table", "Buren", number=1, date=date(2026, 5, 5), series_id=series
    )
    add_task(tab, services, activity, "Zaal vastleggen", date(2026, 10, 1))
    add_task(tab, services, earlier, "Buurtkrant bellen", date(2026, 9, 8))
    own, old = lines(tab)
    assert not own.origin.isVisible()
    assert not own.late.isVisible()
    assert old.origin.text() == "from Praktijktafel 1: Buren"
    assert old.late.content().tone == "danger"


def test_typing_in_a_task_survives_a_change_elsewhere(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    add_task(tab, services, activity, "Zaal vastleggen")
    line = lines(tab)[0]
    at_end(qtbot, line)
    qtbot.keyClicks(line.text, " half")
    add_task(tab, services, activity, "Affiche nalezen")
    assert lines(tab)[0] is line
    assert line.text.text() == "Zaal vastleggen half"
    assert line.text.hasFocus()


def test_a_signal_shows_its_state_and_that_nobody_follows_it_and_enter_opens_it(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int, went: Went
) -> None:
    assert tab.no_signals.isVisible()
    _, changes = services.entries.add(activity, EntryDraft(EntryKind.SIGNAL, "De bus rijdt niet"))
    tab.context.changed(changes)
    signal = services.policy_signals.of_activity(activity)[0]
    row = tab.signals.buttons[0]
    assert row.accessibleName() == "captured, De bus rijdt niet, no owner"
    qtbot.waitUntil(row.isVisible)
    row.setFocus()
    press(qtbot, KEY.Key_Return)
    assert went.records[-1][:2] == (Noun.POLICY_SIGNALS, signal.id)
    owner, _ = services.people.add("Els", "Wouters")
    tab.context.changed(services.policy_signals.edit(signal.id, owner_id=owner))
    assert tab.signals.buttons[0].accessibleName() == "captured, De bus rijdt niet, Els Wouters"
    late = services.policy_signals.edit(signal.id, next_step="Bellen", next_step_on=date(2026, 9, 8))
    tab.context.changed(late)
    assert tab.signals.buttons[0].accessibleName() == "captured, De bus rijdt niet, Els Wouters, 2 days late"


def test_the_next_date_is_stored_and_the_next_of_the_series_opens(
    tab: FollowUpTab, qtbot: QtBot, services: Services, activity: int, series: int, went: Went
) -> None:
    assert tab.no_next.text() == "Nothing later in this series is planned yet."
    tab.next_date.setFocus()
    qtbot.keyClicks(tab.next_date, "15/10/2026")
    press(qtbot, KEY.Key_Return)
    stored = services.activities.get(activity)
    assert stored is not None
    assert stored.next_date == date(2026, 10, 15)
    later, changes = services.activities.add(
        "practice_table", "Mobiel", number=3, date=date(2026, 10, 15), series_id=series
    )
    tab.context.changed(changes)
    qtbot.mouseClick(tab.next_activity.buttons[0], Qt.MouseButton.LeftButton)
    assert went.records[-1][:2] == (Noun.ACTIVITIES, later)


def test_an_activity_of_its_own_says_so(tab: FollowUpTab, services: Services) -> None:
    alone, _ = services.activities.add("training", "Moderator worden")
    tab.show_activity(alone)
    assert tab.no_next.text() == "This activity belongs to no series."
    assert tab.next_activity.buttons == []


def test_all_tasks_are_one_click_away(tab: FollowUpTab, went: Went, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.all_tasks, Qt.MouseButton.LeftButton)
    assert went.pages == ["tasks"]
