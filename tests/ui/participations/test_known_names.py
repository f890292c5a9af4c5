"""Somebody known under nearly the same name is offered first, and never taken by itself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.participations.conftest import Door
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.people import PersonFilter
from zorgdesk.ui.participations.tab import ParticipantsTab

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
PRESENT = ParticipationStatus.PRESENT


def type_name(qtbot: QtBot, tab: ParticipantsTab, text: str) -> None:
    qtbot.keyClicks(tab.search.edit, text)
    qtbot.keyClick(tab.search.edit, KEY.Key_Return)


@pytest.mark.parametrize("typed", ["Liesbett De Droogh", "de droogh liesbeth!", "Liesbeth De-Drooch"])
def test_alt_1_takes_who_is_offered(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages, typed: str
) -> None:
    if typed.endswith("!"):
        qtbot.keyClicks(tab.search.edit, typed.rstrip("!"))
        qtbot.keyClick(tab.search.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        type_name(qtbot, tab, typed)
    assert tab.walk_in.isVisible()
    assert [one.name for one in tab.walk_in.offers.people()] == ["Liesbeth De Droogh"]
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_1, ALT)
    assert door.of("Liesbeth").person_id == door.people["Liesbeth"]
    assert door.of("Liesbeth").status is PRESENT
    assert not tab.walk_in.isVisible()
    assert tab.search.edit.hasFocus()
    assert messages.said == ["Liesbeth De Droogh: present"]


def test_enter_makes_somebody_new_all_the_same(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    type_name(qtbot, tab, "Liesbett De Droogh")
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    assert door.of("Liesbett").person_id != door.people["Liesbeth"]


def test_a_click_takes_somebody_who_was_registered(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    type_name(qtbot, tab, "Noor Verhelts")
    [row] = tab.walk_in.offers._shown
    qtbot.mouseClick(row.layout().itemAt(0).widget(), LEFT)
    assert door.of("Noor").status is PRESENT
    assert len(door.names()) == 4


def test_the_offer_follows_the_name_while_it_is_corrected(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    type_name(qtbot, tab, "Achiel De Wulf")
    assert not tab.walk_in.offers.isVisible()
    tab.walk_in.family_name.setFocus()
    tab.walk_in.family_name.selectAll()
    qtbot.keyClicks(tab.walk_in.family_name, "De Kuyper")
    assert [one.name for one in tab.walk_in.offers.people()] == ["Achiel De Cuyper"]


def test_nearly_the_same_is_shown_in_the_list_and_not_chosen(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    qtbot.keyClicks(tab.search.edit, "noor verhelts")
    assert [guest.who.name for guest in tab.model.rows()] == ["Noor Verhelst"]
    assert tab.model.index(0, 1).data() == "Verhelst, Noor ?"
    assert tab.table.current_row() is None
    qtbot.keyClick(tab.search.edit, KEY.Key_Down)
    qtbot.keyClick(tab.search.edit, KEY.Key_Return)
    assert door.of("Noor").status is PRESENT


def test_a_second_person_of_that_name_gets_a_note_and_both_are_told_apart(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    qtbot.keyClicks(tab.search.edit, "Noor Verhelst")
    qtbot.keyClick(tab.search.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    line = tab.walk_in
    assert line.note.isVisible()
    line.note.setFocus()
    qtbot.keyClicks(line.note, "de buurvrouw")
    qtbot.keyClick(line.note, KEY.Key_Return)
    names = [tab.model.index(row, 1).data() for row in range(tab.model.rowCount())]
    assert names.count("Verhelst, Noor · de buurvrouw") == 1
    qtbot.keyClicks(tab.search.edit, "Noor Verhelst")
    qtbot.keyClick(tab.search.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    offered = [row.layout().itemAt(0).widget().text() for row in line.offers._shown]
    assert offered == ["Noor Verhelst · Huis aan de Vaart", "Noor Verhelst · de buurvrouw"]


def test_a_walk_in_with_an_organisation_takes_at_most_ten_keys_beyond_the_name(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    keys = 0
    qtbot.keyClicks(tab.search.edit, "Fatima El Amrani")
    for text in ("\r", "v", "a", "a", "r", "\r", "\r"):
        field = tab.search.edit if not keys else tab.walk_in.organisation
        qtbot.keyClick(field, KEY.Key_Return) if text == "\r" else qtbot.keyClicks(field, text)
        keys += 1
    assert keys <= 10
    assert (door.of("Fatima").status, door.of("Fatima").organisation) == (PRESENT, "Huis aan de Vaart")
    assert door.services.people.count(PersonFilter()) == 6
