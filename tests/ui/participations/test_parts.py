"""Presence per part, and one of each slot's workshops."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.participations.conftest import Door
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.participations.guest_editor import GuestEditor
from zorgdesk.ui.participations.tab import ParticipantsTab
from zorgdesk.ui.participations.workshop_choices import WorkshopChoices

KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
REGISTERED, PRESENT = ParticipationStatus.REGISTERED, ParticipationStatus.PRESENT


@pytest.fixture
def parts(door: Door) -> dict[str, int]:
    programme = door.services.programme
    made = {"morning": programme.add(door.id, "Voormiddag")[0]}
    workshop = ProgrammeItemKind.WORKSHOP
    made["koken"], _ = programme.add(door.id, "Koken", kind=workshop, capacity=1)
    made["zingen"], _ = programme.add(door.id, "Zingen", kind=workshop)
    programme.set_parallel(made["zingen"], True)
    return made


def status(door: Door, given_name: str, part: int) -> ParticipationStatus | None:
    return door.services.part_participations.of(door.id).status(door.of(given_name), part)


def go_to(tab: ParticipantsTab, door: Door, given_name: str) -> None:
    tab.table.setFocus()
    tab.table.select_key(("participation", door.of(given_name).id))


def test_presence_per_part_is_switched_on_in_the_tab(
    qtbot: QtBot, parts: dict[str, int], tab: ParticipantsTab, door: Door
) -> None:
    assert not tab.parts.isVisible()
    qtbot.mouseClick(tab.side.per_part, LEFT)
    assert door.services.activities.get(door.id).presence_per_part
    assert tab.parts.isVisible()
    titles = [tab.parts.tabText(place) for place in range(tab.parts.count())]
    assert titles == ["Whole activity", "Voormiddag · 0", "Koken · 0/1", "Zingen · 0"]


def test_without_parts_there_is_nothing_to_switch(tab: ParticipantsTab) -> None:
    assert not tab.side.per_part.isVisible()


def test_a_part_has_its_own_states_and_counters(
    qtbot: QtBot, parts: dict[str, int], tab: ParticipantsTab, door: Door
) -> None:
    qtbot.mouseClick(tab.side.per_part, LEFT)
    go_to(tab, door, "Noor")
    qtbot.keyClick(tab.table, KEY.Key_PageDown, CTRL)
    assert tab.parts.currentIndex() == 1
    qtbot.keyClick(tab.table, KEY.Key_Space)
    assert status(door, "Noor", parts["morning"]) is PRESENT
    assert door.of("Noor").status is PRESENT
    assert tab.side.present.accessibleName().startswith("1 present of 4")
    assert tab.parts.tabText(1) == "Voormiddag · 1"
    qtbot.keyClick(tab.table, KEY.Key_PageDown, CTRL)
    assert tab.side.present.accessibleName().startswith("0 present of 4")
    qtbot.mouseClick(tab.side.everybody, LEFT)
    assert tab.parts.tabText(2) == "Koken · 4/1"
    qtbot.keyClick(tab.table, KEY.Key_PageDown, CTRL)
    assert tab.model.rowCount() == 0  # everybody sits in the other one


def test_somebody_of_the_register_walks_into_a_part(
    qtbot: QtBot, parts: dict[str, int], tab: ParticipantsTab, door: Door
) -> None:
    qtbot.mouseClick(tab.side.per_part, LEFT)
    tab.parts.setCurrentIndex(3)
    qtbot.keyClicks(tab.search.edit, "liesb")
    qtbot.keyClick(tab.search.edit, KEY.Key_Return)
    assert status(door, "Liesbeth", parts["zingen"]) is PRESENT
    assert status(door, "Liesbeth", parts["morning"]) is REGISTERED
    assert door.of("Liesbeth").walk_in


def choose(tab: WorkshopChoices, item_id: int | None) -> None:
    [choice] = tab.choices
    choice.set_key(item_id)
    choice.activated.emit(choice.currentIndex())


def test_a_workshop_is_chosen_beside_the_list(
    qtbot: QtBot,
    parts: dict[str, int],
    tab: ParticipantsTab,
    door: Door,
    messages: RecordedMessages,
) -> None:
    card = tab.side.guest
    assert not card.isVisible()
    for name in ("Noor", "Jos"):
        go_to(tab, door, name)
        QApplication.processEvents()
        assert card.isVisible()
        choose(card.choices, parts["koken"])
    assert messages.said == ["“Koken” is full: 1 person(s) too many."]
    assert door.services.part_participations.counts(door.id)[parts["koken"]].chosen == 2
    messages.on_action()
    assert door.services.part_participations.counts(door.id)[parts["koken"]].chosen == 1
    [choice] = card.choices.choices
    assert choice.key() is None
    texts = [choice.itemText(place) for place in range(choice.count())]
    assert texts == ["No choice", "Koken · 1/1 · full", "Zingen · 0"]


def test_a_click_on_a_line_shows_whose_it_is(
    qtbot: QtBot, parts: dict[str, int], tab: ParticipantsTab, door: Door
) -> None:
    qtbot.mouseClick(tab.table.viewport(), LEFT, pos=tab.table.visualRect(tab.model.index(1, 1)).center())
    assert tab.side.guest.accessibleName() == "Hülya Şahin"


def test_a_choice_is_made_and_taken_back_where_everything_is_changed(
    qtbot: QtBot, parts: dict[str, int], tab: ParticipantsTab, door: Door
) -> None:
    go_to(tab, door, "Noor")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    dialog = tab.findChild(GuestEditor)
    choose(dialog.choices, parts["zingen"])
    known = door.services.part_participations.of(door.id)
    assert known.choice(door.of("Noor").id, known.slots[0]) == parts["zingen"]
    choose(dialog.choices, None)
    known = door.services.part_participations.of(door.id)
    assert known.choice(door.of("Noor").id, known.slots[0]) is None
    dialog.close()
