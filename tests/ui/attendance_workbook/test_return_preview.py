"""Our own workbook comes back through the window."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.imports.locked import lock
from zorgdesk.domain.attendance_return import KnownRow, Take
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.attendance_import.dialog import ListDialog
from zorgdesk.ui.page import PageContext

PRESENT, EXCUSED = ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED


@pytest.fixture
def activity(services: Services) -> int:
    key = services.activities.add("practice_table", "Wonen", date=date(2026, 9, 10))[0]
    for given, family in (("Lotte", "De Smet"), ("Youssef", "Benali")):
        services.participations.add(key, services.people.add(given, family)[0])
    return key


@pytest.fixture
def workbook(services: Services, activity: int, tmp_path: Path) -> Path:
    """Lotte was excused, says the workbook; here she is present meanwhile. Youssef and Noor came."""
    path = tmp_path / "aanwezigheid.xlsx"
    services.exports.attendance(activity, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    sheet["I2"], sheet["I3"] = "aanwezig", "verontschuldigd"
    sheet["B4"], sheet["C4"], sheet["I4"] = "Aerts", "Noor", "aanwezig"
    book.save(path)
    lotte = next(one for one in services.participations.of(activity) if one.family_name == "De Smet")
    services.participations.check_in(lotte.id)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, context: PageContext, services: Services, activity: int) -> ListDialog:
    found = services.activities.get(activity)
    assert found is not None
    shown = ListDialog(context, found)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def statuses(services: Services, activity: int) -> dict[str, ParticipationStatus]:
    return {one.family_name: one.status for one in services.participations.of(activity)}


def shown(dialog: ListDialog) -> list[list[str]]:
    model = dialog.returned.model
    return [
        [str(model.index(row, column).data()) for column in range(1, 4)] for row in range(model.rowCount())
    ]


def test_what_changed_on_both_sides_comes_first(dialog: ListDialog, workbook: Path) -> None:
    dialog.presenter.read(workbook)
    QAbstractItemModelTester(dialog.returned.model)
    assert shown(dialog) == [
        ["3", "Lotte De Smet", "Status: present → excused"],
        ["4", "Noor Aerts", "present"],
        ["2", "Youssef Benali", "Status: registered → present"],
    ]
    assert dialog.returned.store.text() == "Bring in 2 row(s)"


def test_everything_is_stored_in_one_action_and_what_is_open_stays(
    dialog: ListDialog, workbook: Path, services: Services, activity: int, messages: RecordedMessages
) -> None:
    dialog.presenter.read(workbook)
    QTest.mouseClick(dialog.returned.store, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert statuses(services, activity) == {"Aerts": PRESENT, "Benali": PRESENT, "De Smet": PRESENT}
    services.history.undo()
    assert set(statuses(services, activity)) == {"Benali", "De Smet"}


def test_somebody_says_what_is_right_with_the_keyboard(
    dialog: ListDialog, workbook: Path, services: Services, activity: int
) -> None:
    dialog.presenter.read(workbook)
    choice = dialog.returned.deciding.choice
    assert choice.key() is Take.OPEN
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    row = dialog.returned.model.rows()[0]
    assert choice.key() is Take.WORKBOOK
    assert dialog.returned.store.text() == "Bring in 3 row(s)"
    assert not isinstance(row, KnownRow) or row.take is not Take.OPEN
    QTest.mouseClick(dialog.returned.store, Qt.MouseButton.LeftButton)
    assert statuses(services, activity)["De Smet"] is EXCUSED


def test_what_was_decided_is_not_left_without_asking(
    dialog: ListDialog, workbook: Path, messages: RecordedMessages
) -> None:
    dialog.presenter.read(workbook)
    QTest.keyClick(dialog.returned.deciding.choice, Qt.Key.Key_Home)
    dialog.reject()
    assert dialog.isVisible()
    QTest.keyClick(dialog.returned.deciding.choice, Qt.Key.Key_End)


def test_a_workbook_of_another_activity_is_refused(
    dialog: ListDialog, services: Services, tmp_path: Path
) -> None:
    other = services.activities.add("training", "Budgethulp")[0]
    path = tmp_path / "andere.xlsx"
    services.exports.attendance(other, path)
    dialog.presenter.read(path)
    assert "Budgethulp" in dialog.error.text()


def test_a_workbook_with_a_password_asks_for_it(
    dialog: ListDialog, workbook: Path, services: Services, activity: int
) -> None:
    dialog.presenter.read(lock(workbook, "Fiets-Zon"))
    assert dialog.pages.currentWidget() is dialog.locked
    QTest.keyClicks(dialog.locked.password, "Zon-Fiets")
    QTest.keyClick(dialog.locked.password, Qt.Key.Key_Return)
    assert "opent aanwezigheid.xlsx niet" in dialog.locked.about.text()
    QTest.keyClicks(dialog.locked.password, "Fiets-Zon")
    QTest.mouseClick(dialog.locked.open, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is dialog.returned
    QTest.mouseClick(dialog.returned.store, Qt.MouseButton.LeftButton)
    assert statuses(services, activity)["Benali"] is PRESENT


def test_a_list_from_elsewhere_with_a_password_too(dialog: ListDialog, tmp_path: Path) -> None:
    book = Workbook()
    for row in (("Naam", "E-mail", "Aanwezig"), ("Els Maes", "els@voorbeeld.be", "ja")):
        book.active.append(row)
    book.save(tmp_path / "elders.xlsx")
    dialog.presenter.read(lock(tmp_path / "elders.xlsx", "Fiets-Zon"))
    QTest.keyClicks(dialog.locked.password, "Fiets-Zon")
    QTest.keyClick(dialog.locked.password, Qt.Key.Key_Return)
    assert dialog.pages.currentWidget() is dialog.preview
    assert [line.attendee.shown for line in dialog.presenter.proposal.lines] == ["Els Maes"]


def test_cancelling_the_password_asks_for_another_file(dialog: ListDialog, workbook: Path) -> None:
    dialog.presenter.read(lock(workbook, "Fiets-Zon"))
    QTest.mouseClick(dialog.locked.other, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0


def test_what_changed_meanwhile_is_shown_and_what_was_decided_stays(
    dialog: ListDialog, workbook: Path, services: Services, activity: int, messages: RecordedMessages
) -> None:
    dialog.presenter.read(workbook)
    QTest.keyClick(dialog.returned.deciding.choice, Qt.Key.Key_Home)
    youssef = next(one for one in services.participations.of(activity) if one.family_name == "Benali")
    services.participations.excuse(youssef.id)
    QTest.mouseClick(dialog.returned.store, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert messages.errors[-1].code == "proposal_outdated"
    assert shown(dialog)[0] == ["2", "Youssef Benali", "Status: excused → present"]
    lotte = next(row for row in dialog.returned.model.rows() if row.name == "Lotte De Smet")
    assert isinstance(lotte, KnownRow)
    assert lotte.take is Take.WORKBOOK
    assert dialog.returned.touched
    QTest.mouseClick(dialog.returned.store, Qt.MouseButton.LeftButton)
    assert statuses(services, activity) == {"Aerts": PRESENT, "Benali": EXCUSED, "De Smet": EXCUSED}
