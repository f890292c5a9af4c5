"""Looking up while typing, and tags as chips, under real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.chips import Chip, Chips
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

KEY = Qt.Key

PLACES = [
    Suggestion(1, "De Brug", "Deinze"),
    Suggestion(2, "De Brugge", "Aalter"),
    Suggestion(3, "Kouter", "Gent"),
]


class Window(QWidget):
    """The widget under test and another one to go to."""

    def __init__(self, tested: QWidget) -> None:
        super().__init__()
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(tested)
        column.addWidget(self.other)
        column.addStretch()
        self.resize(500, 400)


def shown(tested: QWidget, qtbot: QtBot) -> Window:
    window = Window(tested)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    tested.setFocus()
    return window


def answer(combo: SearchCombo) -> None:
    combo.query_changed.connect(
        lambda typed: combo.set_suggestions([p for p in PLACES if typed.casefold() in p.text.casefold()])
    )


@pytest.fixture
def combo(qtbot: QtBot) -> Iterator[SearchCombo]:
    made = SearchCombo("Place", can_create=True)
    answer(made)
    window = shown(made, qtbot)
    yield made
    window.close()


def offered(combo: SearchCombo) -> list[str]:
    model = combo.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_enter_takes_the_first(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "brug")
    assert offered(combo) == ["De Brug", "De Brugge", "Add “brug”"]
    with qtbot.waitSignal(combo.chosen) as chosen:
        qtbot.keyClick(combo, KEY.Key_Return)
    assert chosen.args == [1]
    assert (combo.key(), combo.text()) == (1, "De Brug")
    assert not combo.popup.isVisible()


def test_arrows_go_round(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "brug")
    qtbot.keyClick(combo, KEY.Key_Down)
    qtbot.keyClick(combo, KEY.Key_Return)
    assert combo.key() == 2
    qtbot.keyClick(combo, KEY.Key_Down)
    assert combo.popup.isVisible()
    qtbot.keyClick(combo, KEY.Key_Up)
    assert combo.popup.currentIndex().row() == combo.popup.model().rowCount() - 1


def test_what_is_not_there_is_made(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "Parochiezaal")
    with qtbot.waitSignal(combo.created) as created:
        qtbot.keyClick(combo, KEY.Key_Return)
    assert created.args == ["Parochiezaal"]


def test_an_exact_name_is_not_offered_again_as_new(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "kouter")
    assert offered(combo) == ["Kouter"]


def test_a_click_takes_it(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "brug")
    place = combo.popup.visualRect(combo.popup.model().index(1, 0)).center()
    with qtbot.waitSignal(combo.chosen) as chosen:
        qtbot.mouseClick(combo.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_escape_closes_the_list_and_keeps_the_text(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "brug")
    qtbot.keyClick(combo, KEY.Key_Escape)
    assert not combo.popup.isVisible()
    assert combo.text() == "brug"


def test_leaving_without_choosing_puts_back_what_was_there(combo: SearchCombo, qtbot: QtBot) -> None:
    combo.set_value(3, "Kouter")
    combo.selectAll()
    qtbot.keyClicks(combo, "brug")
    combo.window().findChildren(QLineEdit)[-1].setFocus()
    assert (combo.key(), combo.text()) == (3, "Kouter")
    assert not combo.popup.isVisible()


def test_leaving_it_empty_chooses_nothing(combo: SearchCombo, qtbot: QtBot) -> None:
    combo.set_value(3, "Kouter")
    combo.selectAll()
    qtbot.keyClick(combo, KEY.Key_Delete)
    with qtbot.waitSignal(combo.chosen) as chosen:
        combo.window().findChildren(QLineEdit)[-1].setFocus()
    assert chosen.args == [None]
    assert combo.key() is None


def test_suggestions_that_come_too_late_are_not_shown(combo: SearchCombo, qtbot: QtBot) -> None:
    combo.window().findChildren(QLineEdit)[-1].setFocus()
    combo.set_suggestions(PLACES)
    assert not combo.popup.isVisible()


def test_the_list_lies_within_the_window(combo: SearchCombo, qtbot: QtBot) -> None:
    qtbot.keyClicks(combo, "e")
    window = combo.window()
    assert window.rect().contains(combo.popup.geometry())


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[Chips]:
    made = Chips("Add a theme")
    made.set_chips([("a", "barriers"), ("b", "leisure")])
    answer(made.input)
    window = shown(made, qtbot)
    yield made
    window.close()


def test_typing_adds(chips: Chips, qtbot: QtBot) -> None:
    qtbot.keyClicks(chips.input, "kou")
    with qtbot.waitSignal(chips.added) as added:
        qtbot.keyClick(chips.input, KEY.Key_Return)
    assert added.args == [3]
    assert chips.input.text() == ""


def test_a_new_one_can_be_made(chips: Chips, qtbot: QtBot) -> None:
    qtbot.keyClicks(chips.input, "poverty")
    with qtbot.waitSignal(chips.created) as created:
        qtbot.keyClick(chips.input, KEY.Key_Return)
    assert created.args == ["poverty"]


def test_one_that_is_there_is_not_added_again(chips: Chips, qtbot: QtBot) -> None:
    chips.set_chips([(3, "Kouter")])
    qtbot.keyClicks(chips.input, "kou")
    with qtbot.assertNotEmitted(chips.added):
        qtbot.keyClick(chips.input, KEY.Key_Return)


def test_backspace_goes_to_the_last_and_takes_it_away(chips: Chips, qtbot: QtBot) -> None:
    qtbot.keyClick(chips.input, KEY.Key_Backspace)
    last = chips.findChildren(Chip)[-1]
    assert last.hasFocus()
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.keyClick(last, KEY.Key_Backspace)
    assert removed.args == ["b"]
    chips.set_chips([("a", "barriers")])
    assert chips.keys() == ["a"]
    assert chips.input.hasFocus()


def test_arrows_walk_over_the_chips(chips: Chips, qtbot: QtBot) -> None:
    first, last = chips.findChildren(Chip)
    qtbot.keyClick(chips.input, KEY.Key_Left)
    qtbot.keyClick(last, KEY.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, KEY.Key_Right)
    qtbot.keyClick(last, KEY.Key_Right)
    assert chips.input.hasFocus()


def test_a_click_takes_a_chip_away(chips: Chips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.mouseClick(chips.findChildren(Chip)[0], Qt.MouseButton.LeftButton)
    assert removed.args == ["a"]
