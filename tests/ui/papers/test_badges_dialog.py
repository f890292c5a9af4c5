"""The dialog with name badges."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.domain.badges import BadgeChoice, BadgeFormat, BadgesFor
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.papers.badges_dialog import BadgesDialog, open_badges
from zorgdesk.ui.papers.remembered import remembered_badges
from zorgdesk.ui.task_runner import TaskRunner


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    under = QWidget()
    under.resize(1180, 760)
    qtbot.addWidget(under)
    under.show()
    return under


@pytest.fixture
def dialog(context: PageContext, window: QWidget) -> BadgesDialog:
    """Nine people are expected and one of them is in; Noor cancelled."""
    services = context.services
    activity_id, _ = services.activities.add("practice_table", "Buren")
    for number in range(10):
        status = (ParticipationStatus.CANCELLED, ParticipationStatus.PRESENT, ParticipationStatus.REGISTERED)
        person, _ = services.people.add("Noor", f"Aerts {number}")
        services.participations.add(activity_id, person, status=status[min(number, 2)])
    activity = services.activities.get(activity_id)
    assert activity is not None
    return open_badges(context, activity, window)


def test_says_how_many_badges_and_sheets_there_will_be(dialog: BadgesDialog) -> None:
    assert dialog.summary.text() == "9 badge(s) · 2 sheet(s) of A4"
    dialog.format.setFocus()
    QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    assert dialog.format.key() is BadgeFormat.TEN
    assert dialog.summary.text() == "9 badge(s) · 1 sheet(s) of A4"


def test_the_first_label_is_clicked_or_typed(dialog: BadgesDialog) -> None:
    place = dialog.picture.label_area(8).center().toPoint()
    QTest.mouseClick(dialog.picture, Qt.MouseButton.LeftButton, pos=place)
    assert dialog.choice().first_label == 8
    dialog.first.setFocus()
    dialog.first.selectAll()
    QTest.keyClicks(dialog.first, "3")
    assert dialog.choice().first_label == 3


def test_a_label_that_the_other_paper_lacks_becomes_its_last(dialog: BadgesDialog) -> None:
    QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    dialog.first.setValue(10)
    QTest.keyClick(dialog.format, Qt.Key.Key_Up)
    assert dialog.choice().first_label == 8


def test_writes_the_badges_asked_for_and_closes(
    dialog: BadgesDialog, messages: RecordedMessages, tmp_path: Path
) -> None:
    target = tmp_path / "kaartjes.pdf"
    messages.files.append(target)
    dialog.whom.setFocus()
    QTest.keyClick(dialog.whom, Qt.Key.Key_Down)
    assert dialog.choice().whom is BadgesFor.PRESENT
    QTest.keyClick(dialog.with_key, Qt.Key.Key_Space)
    QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    text = PdfReader(target).pages[0].extract_text()
    assert "Aerts 1" in text
    assert "Aerts 2" not in text
    assert messages.said == ["Written: kaartjes.pdf"]
    assert not dialog.isVisible()


def test_a_file_that_cannot_be_written_leaves_the_dialog_open(
    dialog: BadgesDialog, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files.append(tmp_path / "nergens" / "kaartjes.pdf")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [error.code for error in messages.errors] == ["folder_missing"]
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.busy.isHidden()


class Held:
    """Makes badges as always, but only begins when told to."""

    def __init__(self, context: PageContext, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go = Event()
        self._badges = context.services.papers.badges
        monkeypatch.setattr(context.services.papers, "badges", self)

    def __call__(self, *given: Any, **named: Any) -> None:
        assert self.go.wait(30)
        self._badges(*given, **named)


@pytest.mark.parametrize("stop", ["button", "Esc"])
def test_stopped_it_leaves_no_file_and_can_be_begun_again(
    stop: str,
    dialog: BadgesDialog,
    context: PageContext,
    messages: RecordedMessages,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "papieren"
    folder.mkdir()
    messages.files += [folder / "kaartjes.pdf"] * 2
    held, runner = Held(context, monkeypatch), TaskRunner()
    dialog._context = replace(context, runner=runner)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.is_busy()
    assert not dialog.format.isEnabled()
    if stop == "Esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.is_busy()
    assert dialog.isVisible()
    held.go.set()
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)  # in one lane: after what was stopped
    runner.shutdown()
    assert messages.said == ["Written: kaartjes.pdf"]
    assert messages.errors == []
    assert [path.name for path in folder.iterdir()] == ["kaartjes.pdf"]


def test_says_how_far_it_is(dialog: BadgesDialog, messages: RecordedMessages, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    dialog.busy.valueChanged.connect(lambda value: seen.append((value, dialog.busy.maximum())))
    messages.files.append(tmp_path / "kaartjes.pdf")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert seen[-1] == (9, 9)


def test_paper_and_code_are_as_they_were_the_last_time(
    dialog: BadgesDialog, window: QWidget, context: PageContext, messages: RecordedMessages, tmp_path: Path
) -> None:
    dialog.format.set_key(BadgeFormat.CARD)
    dialog.with_key.setChecked(False)
    messages.files.append(tmp_path / "kaartjes.pdf")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    again = open_badges(context, dialog._activity, window)
    assert (again.format.key(), again.with_key.isChecked()) == (BadgeFormat.CARD, False)
    assert again.first.maximum() == 10
    assert again.choice().whom is BadgesFor.EXPECTED


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"format": "a5", "with_key": true}', b"\xff"])
def test_what_was_kept_otherwise_is_left_aside(kept: bytes, context: PageContext) -> None:
    context.settings.keep_window({"badges": kept})
    assert remembered_badges(context.settings) == BadgeChoice()


def test_nobody_to_make_one_for(window: QWidget, context: PageContext) -> None:
    services = context.services
    activity_id, _ = services.activities.add("practice_table", "Leeg")
    activity = services.activities.get(activity_id)
    assert activity is not None
    empty = open_badges(context, activity, window)
    assert empty.summary.text() == "There is nobody to make a badge for."
    assert not empty.save.isEnabled()
