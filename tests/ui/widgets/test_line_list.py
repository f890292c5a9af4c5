"""Lines that open something, under real keys and a real mouse."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.line_list import Line, LineList

KEY = Qt.Key


class Said:
    def __init__(self, *texts: str, removable: bool = True) -> None:
        self.opened: list[str] = []
        self.removed: list[str] = []
        self.lines = [
            Line(
                text,
                text,
                "An · Praktijktafel 3",
                "speech",
                choose=lambda text=text: self.opened.append(text),
                remove=(lambda text=text: self.removed.append(text)) if removable else None,
                removal="Take away",
            )
            for text in texts
        ]


@pytest.fixture
def listed(qtbot: QtBot) -> LineList:
    made = LineList()
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def test_arrows_walk_enter_opens_delete_takes_away(listed: LineList, qtbot: QtBot) -> None:
    said = Said("een", "twee", "drie")
    listed.set_lines(said.lines)
    listed.buttons[0].setFocus()
    qtbot.keyClick(listed.buttons[0], KEY.Key_Down)
    assert listed.buttons[1].hasFocus()
    qtbot.keyClick(listed.buttons[1], KEY.Key_Return)
    qtbot.keyClick(listed.buttons[1], KEY.Key_Delete)
    qtbot.keyClick(listed.buttons[1], KEY.Key_Up)
    qtbot.keyClick(listed.buttons[0], KEY.Key_Up)
    assert (said.opened, said.removed) == (["twee"], ["twee"])
    assert listed.buttons[0].hasFocus()


def test_the_mouse_does_both(listed: LineList, qtbot: QtBot) -> None:
    said = Said("een")
    listed.set_lines(said.lines)
    line = listed.buttons[0]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert line.remover
    qtbot.mouseClick(line.remover, Qt.MouseButton.LeftButton)
    assert (said.opened, said.removed) == (["een"], ["een"])


def test_what_cannot_be_taken_away_has_no_bin(listed: LineList, qtbot: QtBot) -> None:
    said = Said("een", removable=False)
    listed.set_lines(said.lines)
    qtbot.keyClick(listed.buttons[0], KEY.Key_Delete)
    assert listed.buttons[0].remover is None


def test_a_long_text_gets_the_height_it_needs(listed: LineList) -> None:
    listed.set_lines(Said("kort", "Het loket sluit om vier uur, " * 8).lines)
    short, long = listed.buttons
    assert long.heightForWidth(300) > 2 * short.heightForWidth(300)
    assert long.heightForWidth(300) > long.heightForWidth(900)
    assert long.height() >= long.heightForWidth(long.width())


def test_a_word_without_end_does_not_widen_the_page(listed: LineList) -> None:
    listed.set_lines(Said("x" * 400).lines)
    assert listed.minimumSizeHint().width() < 320


def test_the_same_lines_again_disturb_nobody(listed: LineList) -> None:
    listed.set_lines(Said("een", "twee").lines)
    before = list(listed.buttons)
    listed.set_lines(Said("een", "twee").lines)
    assert listed.buttons == before


def test_the_keyboard_goes_to_the_next_line_when_its_own_goes(listed: LineList) -> None:
    listed.set_lines(Said("een", "twee", "drie").lines)
    listed.buttons[1].setFocus()
    listed.set_lines(Said("een", "drie").lines)
    assert listed.buttons[1].hasFocus()
    listed.set_lines(Said("een").lines)
    assert listed.buttons[0].hasFocus()


def test_a_long_list_shows_the_rest_when_asked(listed: LineList, qtbot: QtBot) -> None:
    lines = Said(*(f"uitspraak {number}" for number in range(70))).lines
    listed.set_lines(lines)
    assert len(listed.buttons) == 20
    qtbot.mouseClick(listed.more, Qt.MouseButton.LeftButton)
    assert len(listed.buttons) == 70
    assert listed.buttons[20].hasFocus()
    assert listed.more.isHidden()
    listed.set_lines(lines[1:])
    assert len(listed.buttons) == 69


def test_hundreds_come_a_part_at_a_time(listed: LineList, qtbot: QtBot) -> None:
    listed.set_lines(Said(*map(str, range(400))).lines)
    qtbot.keyClick(listed.more, KEY.Key_Space)
    assert (len(listed.buttons), listed.more.isVisible()) == (70, True)
    for _ in range(7):
        qtbot.keyClick(listed.more, KEY.Key_Space)
    assert (len(listed.buttons), listed.more.isVisible()) == (400, False)
    qtbot.keyClick(listed.buttons[70], KEY.Key_Up)
    assert listed.buttons[69].hasFocus()


def test_a_screen_reader_hears_all_of_it(listed: LineList) -> None:
    listed.set_lines([Line(1, "Kassa", "12 mei", badge=BadgeContent("captured", "flag"))])
    assert listed.buttons[0].accessibleName() == "Kassa, 12 mei, captured"
