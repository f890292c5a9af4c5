"""What is being typed when the person leaves by a key or closes the window, with the real lanes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.domain.people import PersonFilter
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.people.record import PersonRecord
from zorgdesk.ui.task_runner import TaskRunner

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


@pytest.fixture
def store(services: Services) -> Path:
    services.people.add("Trees", "Maes")
    services.people.add("Jos", "Peeters")
    return services.path


@pytest.fixture
def window(services: Services, store: Path, runner: TaskRunner, clock: FakeClock, qtbot: QtBot) -> MainWindow:
    made = MainWindow(services, runner, Settings(settings_file()), "en", clock, lambda _path: None)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    with qtbot.waitActive(made):
        made.show()
    made.go("people")
    return made


@pytest.fixture
def record(window: MainWindow, qtbot: QtBot) -> PersonRecord:
    """Trees, with a telephone number typed and not left."""
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    assert isinstance(page.record, PersonRecord)
    page.open(1)
    qtbot.waitUntil(lambda: page.record.shown_id == 1)
    line = page.record.lines["telephone"]
    line.setFocus()
    qtbot.keyClicks(line, "052 12 34 56")
    return page.record


def numbers(path: Path) -> list[tuple[str, str]]:
    """Read by somebody else, as after a restart."""
    opened = open_services(path)
    found = [(one.given_name, one.telephone) for one in opened.people.rows(PersonFilter())]
    opened.close()
    return [pair for pair in found if pair[1]]


def test_closing_the_window_stores_it(
    window: MainWindow, record: PersonRecord, runner: TaskRunner, store: Path
) -> None:
    window.close()
    runner.shutdown()
    assert numbers(store) == [("Trees", "052 12 34 56")]


def test_going_to_another_page_by_key_stores_it(
    window: MainWindow, record: PersonRecord, store: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_4, CONTROL)
    qtbot.waitUntil(lambda: numbers(store) == [("Trees", "052 12 34 56")])
    assert not record.isVisible()


def test_a_new_person_by_key_gets_nothing_of_it(
    window: MainWindow, record: PersonRecord, store: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_N, CONTROL)
    qtbot.waitUntil(lambda: record.shown_id == 3)
    assert record.lines["family_name"].hasFocus()
    assert record.lines["telephone"].text() == ""
    qtbot.waitUntil(lambda: numbers(store) == [("Trees", "052 12 34 56")])


def test_what_was_typed_is_taken_back_first_in_the_field_and_then_in_the_store(
    window: MainWindow, record: PersonRecord, store: Path, qtbot: QtBot
) -> None:
    line = record.lines["telephone"]
    qtbot.keyClick(line, KEY.Key_Z, CONTROL)
    assert line.text() == ""
    qtbot.keyClicks(line, "09 234 56 78")
    qtbot.keyClick(line, KEY.Key_Tab)
    qtbot.waitUntil(lambda: numbers(store) == [("Trees", "09 234 56 78")])
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: numbers(store) == [])
    qtbot.waitUntil(lambda: line.text() == "")


def test_job_categories_are_offered_though_they_come_after_the_page(
    window: MainWindow, record: PersonRecord, qtbot: QtBot
) -> None:
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.category.count() > 2)
    assert page.category.currentText() == page.category.itemText(0)
