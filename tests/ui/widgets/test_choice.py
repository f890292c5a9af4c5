"""A choice and a number, by key, by program and under the wheel."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.choice import Choice, NumberField

KINDS = [("table", "Practice table"), ("training", "Training"), (None, "Not chosen")]


def wheel(widget: QWidget) -> bool:
    """Turn the wheel one notch over the widget; whether it kept the event for itself."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice(KINDS)
    shown(made, qtbot)
    return made


def test_the_person_chooses_by_key(choice: Choice, qtbot: QtBot) -> None:
    choice.set_key("table")
    choice.setFocus()
    with qtbot.waitSignal(choice.key_chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen.args == ["training"]
    assert choice.key() == "training"


def test_the_program_tells_nobody(choice: Choice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choice.key_chosen):
        choice.set_key("training")
        choice.set_key("gone")
    assert choice.currentIndex() == -1
    assert choice.key() is None


def test_new_choices_keep_what_was_chosen(choice: Choice) -> None:
    choice.set_key("training")
    choice.set_choices([("training", "Vorming"), ("table", "Praktijktafel")])
    assert choice.currentText() == "Vorming"
    choice.set_choices([("table", "Praktijktafel")])
    assert choice.currentIndex() == -1


def test_scrolling_past_changes_no_choice(choice: Choice) -> None:
    choice.set_key("table")
    choice.clearFocus()
    assert not wheel(choice)
    assert choice.key() == "table"
    choice.setFocus()
    wheel(choice)
    assert choice.key() == "training"


def test_scrolling_past_changes_no_number(qtbot: QtBot) -> None:
    number = NumberField(1, 9)
    shown(number, qtbot)
    number.setValue(5)
    number.clearFocus()
    assert not wheel(number)
    assert number.value() == 5
    number.setFocus()
    wheel(number)
    assert number.value() == 4


def test_a_number_stays_within_its_bounds(qtbot: QtBot) -> None:
    number = NumberField(1, 9)
    shown(number, qtbot)
    number.selectAll()
    qtbot.keyClicks(number, "12")
    assert number.value() == 1


LONG = "Kassa zonder schaamte en zonder wachten · 3/15"


def test_a_text_that_is_cut_ends_in_dots_and_is_read_in_full_under_the_mouse(qtbot: QtBot) -> None:
    choice = Choice([(1, "Dansen"), (2, LONG)])
    qtbot.addWidget(choice)
    choice.setFixedWidth(160)
    choice.show()
    choice.set_key(1)
    assert choice.shown_text() == "Dansen"
    choice.set_key(2)
    assert choice.shown_text().endswith("…")
    for key, told in ((1, ""), (2, LONG)):
        choice.set_key(key)
        place = choice.rect().center()
        help_asked = QHelpEvent(QEvent.Type.ToolTip, place, choice.mapToGlobal(place))
        QApplication.sendEvent(choice, help_asked)
        assert QToolTip.text() == told


def test_the_list_is_as_wide_as_its_texts(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    choice = Choice([(1, "Dansen"), (2, LONG)], window)
    choice.setFixedWidth(120)
    window.resize(900, 300)
    window.show()
    choice.showPopup()
    assert choice.view().width() >= choice.fontMetrics().horizontalAdvance(LONG)
    choice.hidePopup()
