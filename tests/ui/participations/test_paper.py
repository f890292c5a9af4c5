"""Van papier: ticked numbers and lines below the sheet go in at once; what is not understood stays."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.participations.conftest import Door
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.participations.paper_dialog import PaperDialog
from zorgdesk.ui.participations.tab import ParticipantsTab

KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
REGISTERED, PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.REGISTERED,
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


@pytest.fixture
def dialog(qtbot: QtBot, tab: ParticipantsTab) -> PaperDialog:
    qtbot.mouseClick(tab.side.paper, LEFT)
    opened = tab.paper
    assert opened is not None
    qtbot.waitExposed(opened)
    return opened


def states(door: Door) -> dict[str, ParticipationStatus]:
    return {one.given_name: one.status for one in door.services.participations.of(door.id)}


def test_numbers_and_lines_are_one_action(
    qtbot: QtBot, dialog: PaperDialog, door: Door, messages: RecordedMessages
) -> None:
    qtbot.keyClicks(dialog.numbers, "1-2 4v")
    assert dialog.read.text() == "2 present, 1 excused"
    dialog.lines.setFocus()
    qtbot.keyClicks(dialog.lines, "Fatima El Amrani, Ferme Stemmen vzw, f@fs.example\rJan Maes")
    assert dialog.read.text() == "2 present, 1 excused, 2 without registration"
    assert not dialog.wrong.isVisible()
    qtbot.keyClick(dialog.lines, KEY.Key_Return, CTRL)
    assert states(door) == {
        "Achiel": PRESENT,
        "Hülya": PRESENT,
        "Jos": REGISTERED,
        "Noor": EXCUSED,
        "Fatima": PRESENT,
        "Jan": PRESENT,
    }
    assert door.of("Fatima").organisation == "Ferme Stemmen vzw"
    assert not dialog.isVisible()
    assert messages.said == ["From paper: 3 filled in, 2 came without registration."]
    messages.on_action()
    assert set(states(door).values()) == {REGISTERED}
    assert len(states(door)) == 4


def test_what_is_not_understood_is_said_and_stays(qtbot: QtBot, dialog: PaperDialog, door: Door) -> None:
    qtbot.keyClicks(dialog.numbers, "1, 61, 70-72, drie")
    qtbot.keyClicks(dialog.lines, "jan@maes.example")
    assert dialog.wrong.text() == (
        "Nobody has number 61, 70-72. “drie” is not understood. “jan@maes.example” is not understood."
    )
    qtbot.mouseClick(dialog.apply, LEFT)
    assert states(door)["Achiel"] is PRESENT
    assert dialog.isVisible()
    assert dialog.numbers.text() == "61, 70, 71, 72, drie"
    assert dialog.lines.toPlainText() == "jan@maes.example"
    dialog.close()


def test_whoever_is_not_ticked_can_be_absent(qtbot: QtBot, dialog: PaperDialog, door: Door) -> None:
    qtbot.keyClicks(dialog.numbers, "2")
    qtbot.mouseClick(dialog.rest_absent, LEFT, pos=dialog.rest_absent.rect().center() * 0.1)
    if not dialog.rest_absent.isChecked():
        dialog.rest_absent.setFocus()
        qtbot.keyClick(dialog.rest_absent, KEY.Key_Space)
    assert dialog.read.text() == "1 present, 3 absent"
    qtbot.mouseClick(dialog.apply, LEFT)
    assert states(door) == {"Achiel": ABSENT, "Hülya": PRESENT, "Jos": ABSENT, "Noor": ABSENT}


def test_a_known_name_is_asked_about(qtbot: QtBot, dialog: PaperDialog, door: Door) -> None:
    qtbot.keyClicks(dialog.lines, "Liesbet De Droogh\rNoor Verhelts\rKarel Appel")
    assert len(dialog.known.choices) == 2
    texts = [dialog.known.choices[0].itemText(place) for place in range(2)]
    assert texts == ["Liesbeth De Droogh", "a new person"]
    assert dialog.known.choices[0].key() is None
    for choice in dialog.known.choices:
        choice.setFocus()
        qtbot.keyClick(choice, KEY.Key_Up)
    qtbot.mouseClick(dialog.apply, LEFT)
    assert door.of("Liesbeth").person_id == door.people["Liesbeth"]
    assert states(door)["Noor"] is PRESENT
    assert len(states(door)) == 6


def test_unless_somebody_says_so_a_known_name_is_a_new_person(
    qtbot: QtBot, dialog: PaperDialog, door: Door
) -> None:
    qtbot.keyClicks(dialog.lines, "Liesbet De Droogh")
    qtbot.mouseClick(dialog.apply, LEFT)
    assert door.of("Liesbet").person_id != door.people["Liesbeth"]


def test_closing_loses_nothing_that_was_typed(
    qtbot: QtBot, dialog: PaperDialog, tab: ParticipantsTab, door: Door
) -> None:
    qtbot.keyClicks(dialog.numbers, "1-3")
    qtbot.keyClick(dialog.numbers, KEY.Key_Escape)
    assert not dialog.isVisible()
    other, _ = door.services.activities.add("training", "Elders")
    tab.show_activity(other)
    qtbot.mouseClick(tab.side.paper, LEFT)
    assert dialog.numbers.text() == ""
    dialog.close()
    tab.show_activity(door.id)
    qtbot.mouseClick(tab.side.paper, LEFT)
    assert dialog.numbers.text() == "1-3"
    assert set(states(door).values()) == {REGISTERED}
    dialog.close()
