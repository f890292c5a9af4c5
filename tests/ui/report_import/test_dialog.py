"""An existing report comes in through the window: read, looked over by key and mouse, stored, undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.activities import ActivityFilter
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.report_import.dialog import ImportDialog, open_import
from zorgdesk.ui.task_runner import TaskRunner

KEY = Qt.Key
REPORT = """Verslag Praktijktafel 4: Samen aan tafel
Praktijktafel 3 maart 2026

In Zele eten buren samen. Hoe begin je daaraan?

Sprekers: Buurthuis De Linde, Lieve Bracke, opbouwwerker

Deel 1: Lieve aan het woord

Lieve: “Wij begonnen met soep voor twaalf mensen.”

Daarna kwam er een tuin bij.

Deel 2: in gesprek

Vraag vanuit Ferme Stemmen: “Hoe bereiken jullie nieuwe mensen?”
Reacties:

- Lieve: “Aan de deur.”
- Aan de schoolpoort.
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "verslag samen aan tafel.txt"
    path.write_text(REPORT, "utf-8")
    return path


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(context)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def review(dialog: ImportDialog, report: Path, qtbot: QtBot, messages: RecordedMessages) -> ImportDialog:
    messages.files.append(report)
    qtbot.mouseClick(dialog.choosing.button, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is dialog.review
    return dialog


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def stored(services: Services) -> int:
    return services.activities.count(ActivityFilter())


def row_with(dialog: ImportDialog, text: str) -> int:
    model = dialog.review.said.model
    return next(row for row in range(model.rowCount()) if text in model.row(row).text)


def test_a_report_is_read_and_shown_before_anything_is_stored(
    review: ImportDialog, services: Services
) -> None:
    head = review.review.head
    assert head.title.text() == "Samen aan tafel"
    assert head.number.text() == "4"
    assert head.date.date() == date(2026, 3, 3)
    assert not head.asked.isVisible()
    assert review.review.tabs.tabText(3) == "Parts (2)"
    assert "1 × statement" in review.review.summary.text()
    assert stored(services) == 0


def test_it_is_stored_opened_and_undone_as_a_whole(
    review: ImportDialog, services: Services, qtbot: QtBot, went: Went, messages: RecordedMessages
) -> None:
    qtbot.mouseClick(review.review.store, Qt.MouseButton.LeftButton)
    noun, activity_id, tab, _ = went.records[-1]
    assert (noun, tab) == (Noun.ACTIVITIES, "minutes")
    activity = services.activities.get(activity_id)
    assert activity is not None
    assert activity.title == "Samen aan tafel"
    assert not review.isVisible()
    assert "Samen aan tafel" in messages.said[-1]
    assert messages.on_action is not None
    messages.on_action()
    assert stored(services) == 0


def test_passages_to_look_at_lead_to_where_they_came_in(review: ImportDialog, qtbot: QtBot) -> None:
    passages = review.review.passages
    assert passages.list.hasFocus()
    left = passages.left()
    shown = passages.list.item(0).text()
    press(qtbot, KEY.Key_Return)
    assert passages.left() == left - 1
    assert review.review.tabs.currentWidget() is review.review.said
    view = review.review.said.view
    assert review.review.said.model.row(view.row()).text == shown
    assert view.hasFocus()


def test_a_sign_gives_another_kind_and_delete_makes_it_a_note(
    review: ImportDialog, qtbot: QtBot, services: Services, went: Went
) -> None:
    said = review.review.said
    review.review.tabs.setCurrentWidget(said)
    said.view.go_to(row_with(review, "tuin"))
    said.view.setFocus()
    qtbot.keyClicks(said.view, "!")
    assert said.model.row(said.view.row()).kind is EntryKind.POINT_OF_ATTENTION
    said.view.go_to(row_with(review, "soep"))
    press(qtbot, KEY.Key_Delete)
    qtbot.mouseClick(review.review.store, Qt.MouseButton.LeftButton)
    kinds = {one.text: one.kind for one in services.entries.of(went.records[-1][1])}
    assert kinds["Daarna kwam er een tuin bij."] is EntryKind.POINT_OF_ATTENTION
    assert kinds["Wij begonnen met soep voor twaalf mensen."] is EntryKind.NOTE


def test_a_task_made_here_stands_on_the_list_of_tasks(review: ImportDialog, qtbot: QtBot) -> None:
    said = review.review.said
    review.review.tabs.setCurrentWidget(said)
    said.view.go_to(row_with(review, "tuin"))
    qtbot.keyClicks(said.view, "-")
    assert review.review.tabs.tabText(4) == "Tasks (1)"
    assert review.review.tasks.row(0).text == "Daarna kwam er een tuin bij."


def test_j_joins_with_the_one_above(review: ImportDialog, qtbot: QtBot) -> None:
    said = review.review.said
    review.review.tabs.setCurrentWidget(said)
    before = said.model.rowCount()
    said.view.go_to(row_with(review, "tuin"))
    qtbot.keyClick(said.view, KEY.Key_J)
    assert said.model.rowCount() == before - 1
    assert said.model.row(said.view.row()).text.endswith("twaalf mensen. Daarna kwam er een tuin bij.")


def test_a_cell_is_typed_in_by_key(
    review: ImportDialog, qtbot: QtBot, services: Services, went: Went
) -> None:
    said = review.review.said
    review.review.tabs.setCurrentWidget(said)
    said.view.go_to(row_with(review, "soep"), 4)
    said.view.setFocus()
    press(qtbot, KEY.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Wij begonnen met brood.")
    press(qtbot, KEY.Key_Return)
    assert row_with(review, "brood") >= 0
    qtbot.mouseClick(review.review.store, Qt.MouseButton.LeftButton)
    assert "Wij begonnen met brood." in [one.text for one in services.entries.of(went.records[-1][1])]


def test_a_speaker_is_added_and_one_taken_away(
    review: ImportDialog, qtbot: QtBot, services: Services, went: Went
) -> None:
    people = review.review.people
    review.review.tabs.setCurrentWidget(people)
    section = people.speakers_section
    section.view.go_to(0)
    qtbot.mouseClick(section.remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Salma El Idrissi")
    press(qtbot, KEY.Key_Return)
    assert people.speakers.row(0).name == "Salma El Idrissi"
    qtbot.mouseClick(review.review.store, Qt.MouseButton.LeftButton)
    spoke = services.programme.contributions(went.records[-1][1])
    assert [one.person for one in spoke] == ["Salma El Idrissi"]


def test_without_a_date_nothing_is_stored_until_it_is_given(
    dialog: ImportDialog, tmp_path: Path, qtbot: QtBot, services: Services, went: Went
) -> None:
    path = tmp_path / "zonder datum.md"
    path.write_text(REPORT.replace("Praktijktafel 3 maart 2026\n", ""), "utf-8")
    dialog.presenter.read(path)
    head = dialog.review.head
    assert head.asked.isVisible()
    assert head.date.hasFocus()
    qtbot.mouseClick(dialog.review.store, Qt.MouseButton.LeftButton)
    assert stored(services) == 0
    qtbot.keyClicks(head.date, "3/3/2026")
    qtbot.mouseClick(dialog.review.store, Qt.MouseButton.LeftButton)
    activity = services.activities.get(went.records[-1][1])
    assert activity is not None
    assert activity.date == date(2026, 3, 3)


def test_the_same_file_again_only_opens_what_it_became(
    dialog: ImportDialog, report: Path, qtbot: QtBot, services: Services, went: Went
) -> None:
    proposal = services.imports.propose_minutes(report)
    result, _ = services.imports.store_minutes(report, proposal)
    dialog.presenter.read(report)
    assert dialog.pages.currentWidget() is dialog.known
    assert "Samen aan tafel" in dialog.known_title.text()
    press(qtbot, KEY.Key_Space)
    assert went.records[-1][:3] == (Noun.ACTIVITIES, result.activity_id, "minutes")
    assert stored(services) == 1


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("leeg.txt", b"", "geen tekst"),
        ("beeld.docx", b"\x00\x01\x02\xff" * 50, "geen leesbaar verslag"),
        ("verslag.xyz", b"Verslag", ".xyz"),
        ("weg.txt", None, "bestaat niet"),
    ],
)
def test_what_cannot_be_read_is_said_in_the_dialog(
    dialog: ImportDialog, tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    dialog.presenter.read(path)
    assert dialog.error.isVisible()
    assert told in dialog.error.text()
    assert dialog.choosing.button.hasFocus()


def test_a_file_that_is_dropped_is_read(dialog: ImportDialog, report: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(20, 20), *how)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(20, 20), *how)
    QApplication.sendEvent(dialog, drop)
    assert dialog.review.head.title.text() == "Samen aan tafel"


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


def test_reading_can_be_given_up(
    context: PageContext, report: Path, runner: TaskRunner, qtbot: QtBot
) -> None:
    dialog = ImportDialog(replace(context, runner=runner))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.presenter.read(report)
    assert dialog.pages.currentWidget() is dialog.reading
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0
    dialog.presenter.read(report)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review)


def test_corrections_are_not_lost_by_a_slip(
    review: ImportDialog, qtbot: QtBot, messages: RecordedMessages
) -> None:
    title = review.review.head.title
    title.setFocus()
    qtbot.keyClicks(title, " vanavond")
    messages.answers += [False, True]
    qtbot.keyClick(review, KEY.Key_Escape)
    assert review.isVisible()
    qtbot.mouseClick(review.review.cancel, Qt.MouseButton.LeftButton)
    assert not review.isVisible()
    assert len(messages.questions) == 2


def test_without_corrections_it_just_closes(
    review: ImportDialog, qtbot: QtBot, messages: RecordedMessages
) -> None:
    qtbot.keyClick(review, KEY.Key_Escape)
    assert not review.isVisible()
    assert messages.questions == []


def test_it_opens_over_the_window_and_is_freed(context: PageContext, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = open_import(context, window)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_the_models_keep_their_promises(review: ImportDialog) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    said, people = review.review.said.model, review.review.people.attendees
    testers = [QAbstractItemModelTester(model, fatal) for model in (said, people)]
    review.review.said.view.go_to(1)
    review.review.said.view.join_asked.emit()
    review.review.people.attendees_section.add.click()
    people.remove(0)
    for tester in testers:
        tester.deleteLater()


def test_the_page_of_activities_opens_it(context: PageContext, qtbot: QtBot) -> None:
    page = ActivitiesPage(context)
    qtbot.addWidget(page)
    page.show()
    next(one for one in page.commands() if one.icon == "import").run()
    assert page.findChild(ImportDialog).isVisible()
