"""Ctrl+Shift+H shows the history of whatever the person is on, anywhere in the window."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.services.filled_store import LETTER
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.history.dialog import HistoryDialog
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.page import Tab
from zorgdesk.ui.widgets.data_table import DataTable

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def activity(services: Services) -> int:
    made = services.activities.add("workshop", "Samen koken", date=date(2026, 9, 10))[0]
    person = services.people.add("Trees", "Maes")[0]
    guest = services.participations.add(made, person)[0]
    services.participations.set_status(guest, ParticipationStatus.PRESENT)
    entry = services.entries.add(made, EntryDraft(EntryKind.STATEMENT, "We koken samen."))[0]
    services.minutes.edit_block(made, f"entry:{entry.uid}", "We kookten samen.")
    services.tasks.add("Zaal boeken", activity_id=made)
    return made


def history() -> str:
    """Press the keys, and read what is shown."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_H, CTRL_SHIFT)
    QApplication.processEvents()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, HistoryDialog)]
    shown = [one for one in found if one.isVisible()]
    text = shown[0].text.toPlainText() if shown else ""
    for dialog in shown:
        dialog.close()
    return text


def open_tab(window: MainWindow, activity: int, name: str) -> Tab:
    window.navigate(Noun.ACTIVITIES, activity, tab=name)
    page = window.page("activities")
    assert isinstance(page, ActivitiesPage)
    QApplication.processEvents()
    return page.editor._open_tab()


def test_there_is_none_where_nobody_is_on_anything(window: MainWindow) -> None:
    assert history() == ""


def test_of_the_activity_itself(window: MainWindow, activity: int) -> None:
    open_tab(window, activity, "details").focus_first()
    assert "An: added (Samen koken, kind Workshop, date 10 september 2026" in history()


def test_of_a_participant(window: MainWindow, activity: int) -> None:
    tab = open_tab(window, activity, "participants")
    tab.table.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(tab.table, Qt.Key.Key_Down)  # type: ignore[attr-defined]
    assert "An: status registered → present" in history()


def test_of_an_entry(window: MainWindow, activity: int) -> None:
    tab = open_tab(window, activity, "live")
    tab.focus_first()
    QTest.keyClick(
        QApplication.focusWidget(),  # type: ignore[arg-type]
        Qt.Key.Key_Up,
        Qt.KeyboardModifier.ControlModifier,
    )
    assert "added (We koken samen., kind statement" in history()


def test_of_the_minutes(window: MainWindow, activity: int) -> None:
    open_tab(window, activity, "minutes").focus_first()
    assert "words of a block: “We koken samen.” → We kookten samen." in history()


def test_of_a_task(window: MainWindow, activity: int) -> None:
    tab = open_tab(window, activity, "follow_up")
    next(iter(tab.tasks.lines.values())).done.setFocus()  # type: ignore[attr-defined]
    assert "added (Zaal boeken, activity Samen koken)" in history()


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("activities", "added (Samen koken, kind Workshop"),
        ("tasks", "added (Zaal boeken, activity Samen koken)"),
        ("statements", "added (We koken samen., kind statement"),
    ],
)
def test_of_a_row_in_a_list(window: MainWindow, activity: int, page: str, told: str) -> None:
    window.go(page)
    QApplication.processEvents()
    table = next(one for one in window.page(page).findChildren(DataTable) if one.isVisible())
    table.setFocus()
    assert table.select_key(table.model().row(0).id)  # type: ignore[attr-defined]
    assert told in history()


def test_of_a_part_of_the_programme(window: MainWindow, services: Services, activity: int) -> None:
    services.programme.add(activity, "Onthaal")
    second, _ = services.programme.add(activity, "Gesprek", duration_minutes=20)
    tab = open_tab(window, activity, "programme")
    tab.list.focus_item(second)  # type: ignore[attr-defined]
    assert "added (Gesprek, length in minutes 20)" in history()


def test_of_an_answer(window: MainWindow, services: Services, activity: int) -> None:
    answer, _ = services.evaluations.add(activity, Answer(80, 9, "warm"))
    tab = open_tab(window, activity, "evaluation")
    tab.table.setFocus()  # type: ignore[attr-defined]
    tab.table.select_key(answer)  # type: ignore[attr-defined]
    assert "satisfaction 80, recommendation 9, remarks warm" in history()


def test_of_a_file(window: MainWindow, services: Services, activity: int) -> None:
    services.attachments.add(Noun.ACTIVITIES, activity, [LETTER])
    tab = open_tab(window, activity, "attachments")
    tab.list.setFocus()  # type: ignore[attr-defined]
    tab.list.setCurrentIndex(tab.model.index(0, 0))  # type: ignore[attr-defined]
    assert "added (brief.txt" in history()


@pytest.mark.parametrize(
    ("noun", "make"),
    [
        (Noun.ORGANISATIONS, lambda do: do.organisations.add("Buurthuis Zuid")[0]),
        (Noun.POLICY_SIGNALS, lambda do: do.policy_signals.add("Buurthuis Zuid")[0]),
        (Noun.PEOPLE, lambda do: do.people.add("Buurthuis", "Zuid")[0]),
    ],
)
def test_of_a_record(
    window: MainWindow, services: Services, noun: Noun, make: Callable[[Services], int]
) -> None:
    window.navigate(noun, make(services))
    QApplication.processEvents()
    assert "Buurthuis" in history()


def test_the_menu_of_an_activity_has_it(window: MainWindow, activity: int) -> None:
    open_tab(window, activity, "details")
    page = window.page("activities")
    assert isinstance(page, ActivitiesPage)
    menu = page.editor._show_more()
    next(action for action in menu.actions() if action.text() == "History…").trigger()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HistoryDialog))
    assert "Samen koken" in dialog.text.toPlainText()
    dialog.close()
    menu.close()
