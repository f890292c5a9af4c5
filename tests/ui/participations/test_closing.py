"""Closing the evening while somebody is undecided: said at once, and one key makes them absent."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.participations.conftest import Door
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.activities.editor import ActivityEditor
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.participations.tab import ParticipantsTab

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot, context: PageContext, door: Door, went: object) -> ActivityEditor:
    door.services.activities.start(door.id)
    editor = ActivityEditor(context)
    qtbot.addWidget(editor)
    went.panes.append(_All(editor))  # type: ignore[attr-defined]
    editor.resize(1180, 760)
    editor.show()
    editor.activateWindow()
    editor.show_activity(door.id, "participants")
    return editor


class _All:
    """Hears of changes as a page does, and tells the editor."""

    def __init__(self, editor: ActivityEditor) -> None:
        self.take: Callable[..., None] = editor.take_all


def test_one_key_makes_the_undecided_absent_and_one_takes_it_back(
    qtbot: QtBot, editor: ActivityEditor, door: Door
) -> None:
    door.services.participations.check_in(door.of("Noor").id)
    qtbot.mouseClick(editor.step, LEFT)
    QApplication.processEvents()
    assert editor.tab_name() == "participants"
    tab = editor.findChild(ParticipantsTab)
    assert tab.undecided.isVisible()
    assert "3" in tab.undecided.accessibleName()
    assert tab.undecided.absent.hasFocus()
    qtbot.keyClick(tab.undecided.absent, Qt.Key.Key_Return)
    assert {door.of(name).status for name in ("Achiel", "Jos", "Hülya")} == {ParticipationStatus.ABSENT}
    assert door.of("Noor").status is ParticipationStatus.PRESENT
    assert not tab.undecided.isVisible()
    editor._context.undo()
    assert door.services.participations.counts(door.id).undecided == 3
    assert tab.undecided.isVisible()


def test_when_everything_is_known_closing_leads_to_the_minutes(
    qtbot: QtBot, editor: ActivityEditor, door: Door
) -> None:
    door.services.participations.everybody_present(door.id)
    qtbot.mouseClick(editor.step, LEFT)
    assert editor.tab_name() == "minutes"
