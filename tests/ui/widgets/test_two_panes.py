"""List and record beside each other, or one of the two."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.two_panes import TwoPanes


@pytest.fixture
def panes(qtbot: QtBot) -> TwoPanes:
    made = TwoPanes(QLineEdit("lijst"), QLineEdit("fiche"), narrow_below=600)
    qtbot.addWidget(made)
    made.resize(px(900), 300)
    made.show()
    return made


def seen(panes: TwoPanes) -> list[str]:
    return sorted((one.text() for one in panes.findChildren(QLineEdit) if one.isVisible()), reverse=True)


def test_a_wide_page_has_both_once_a_record_is_open(panes: TwoPanes, qtbot: QtBot) -> None:
    assert seen(panes) == ["lijst"]
    panes.set_open(True)
    assert seen(panes) == ["lijst", "fiche"]
    qtbot.waitUntil(lambda: panes.sizes()[0] > panes.sizes()[1] > 0)


def test_a_narrow_page_has_one(panes: TwoPanes, qtbot: QtBot) -> None:
    panes.set_open(True)
    with qtbot.waitSignal(panes.narrowed) as told:
        panes.resize(px(500), 300)
    assert (told.args, seen(panes), panes.side_alone()) == ([True], ["fiche"], True)
    panes.set_open(False)
    assert seen(panes) == ["lijst"]
    panes.set_open(True)
    panes.resize(px(900), 300)
    assert seen(panes) == ["lijst", "fiche"]


def test_who_stood_in_the_list_is_not_lost_when_it_makes_place(panes: TwoPanes) -> None:
    pair = {one.text(): one for one in panes.findChildren(QLineEdit)}
    pair["lijst"].setFocus()
    panes.set_open(True)
    panes.resize(px(500), 300)
    assert panes.focusWidget() is pair["fiche"]


def test_a_place_kept_is_there_without_a_record(qtbot: QtBot) -> None:
    made = TwoPanes(QLineEdit("lijst"), QLineEdit("kies iemand"), narrow_below=600, keeps_place=True)
    qtbot.addWidget(made)
    made.resize(px(900), 300)
    made.show()
    assert seen(made) == ["lijst", "kies iemand"]
    made.resize(px(500), 300)
    assert seen(made) == ["lijst"]


def test_the_division_comes_back_also_after_a_narrow_time(panes: TwoPanes, qtbot: QtBot) -> None:
    panes.set_open(True)
    qtbot.waitUntil(lambda: all(panes.sizes()))
    panes.setSizes([300, 600])
    panes.resize(px(500), 300)
    kept = panes.shares()
    other = TwoPanes(QLineEdit(), QLineEdit(), narrow_below=600)
    qtbot.addWidget(other)
    other.set_shares(kept)
    other.set_open(True)
    other.resize(px(900), 300)
    other.show()
    qtbot.waitUntil(lambda: abs(other.sizes()[1] - 2 * other.sizes()[0]) <= 6)


@pytest.mark.parametrize("shares", [None, [], [1], [0, 5], ["a", "b"], {"a": 1}, [5, -1]])
def test_a_division_without_sense_is_the_usual_one(panes: TwoPanes, shares: object, qtbot: QtBot) -> None:
    panes.set_open(True)
    panes.set_shares(shares)
    qtbot.waitUntil(lambda: panes.sizes()[0] > panes.sizes()[1] > 100)
