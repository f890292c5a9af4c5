"""At the door, with real keys: who fits is present, who does not is new, and a mistake is undone."""

import json
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.live.conftest import WaitingRunner
from tests.ui.participations.conftest import Door
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.participations.guest_editor import GuestEditor
from zorgdesk.ui.participations.tab import ParticipantsTab

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
PRESENT, EXCUSED = ParticipationStatus.PRESENT, ParticipationStatus.EXCUSED


def typed(qtbot: QtBot, tab: ParticipantsTab, text: str) -> None:
    qtbot.keyClicks(tab.search.edit, text)


def enter(qtbot: QtBot, tab: ParticipantsTab, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(tab.search.edit, KEY.Key_Return, modifier)


def shown(tab: ParticipantsTab) -> list[str]:
    return [guest.who.name for guest in tab.model.rows()]


# At the door


def test_two_letters_and_enter_make_somebody_present(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, clock: FakeClock, messages: RecordedMessages
) -> None:
    typed(qtbot, tab, "hu sa")
    assert shown(tab)[0] == "Hülya Şahin"
    enter(qtbot, tab)
    assert (door.of("Hülya").status, door.of("Hülya").check_in) == (PRESENT, clock())
    assert tab.search.edit.text() == ""
    assert tab.search.edit.hasFocus()
    assert messages.said == ["Hülya Şahin: present"]
    assert tab.side.present.accessibleName().startswith("1 present of 4")


def test_a_second_enter_marks_nobody(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    typed(qtbot, tab, "no")
    enter(qtbot, tab)
    enter(qtbot, tab)
    assert [one.name for one in door.services.participations.of(door.id) if one.status is PRESENT] == [
        "Noor Verhelst"
    ]
    assert not tab.walk_in.isVisible()


def test_who_is_there_already_does_not_stand_in_the_way(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    for _ in range(2):
        typed(qtbot, tab, "vaart")
        enter(qtbot, tab)
    assert {door.of("Noor").status, door.of("Jos").status} == {PRESENT}


def test_shift_enter_excuses(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    typed(qtbot, tab, "abee")
    enter(qtbot, tab, SHIFT)
    assert door.of("Jos").status is EXCUSED
    assert door.of("Jos").check_in is None


def test_arrows_choose_another_line_while_typing(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    typed(qtbot, tab, "vaart")
    first, second = (guest.who.given_name for guest in tab.model.rows()[:2])
    qtbot.keyClick(tab.search.edit, KEY.Key_Down)
    enter(qtbot, tab)
    assert door.of(second).status is PRESENT
    assert door.of(first).status is not PRESENT


def test_somebody_of_the_register_comes_in_without_registration(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    typed(qtbot, tab, "liesb")
    assert shown(tab) == ["Liesbeth De Droogh"]
    enter(qtbot, tab)
    assert (door.of("Liesbeth").status, door.of("Liesbeth").walk_in) == (PRESENT, True)
    assert door.of("Liesbeth").person_id == door.people["Liesbeth"]


def test_ctrl_z_takes_it_back(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages
) -> None:
    typed(qtbot, tab, "no")
    enter(qtbot, tab)
    messages.on_action()
    assert door.of("Noor").status is ParticipationStatus.REGISTERED
    assert tab.side.present.accessibleName().startswith("0 present")


def test_hints_do_what_their_keys_do(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    present, excused, new = tab.search.hints
    typed(qtbot, tab, "no")
    qtbot.mouseClick(present, Qt.MouseButton.LeftButton)
    typed(qtbot, tab, "ach")
    qtbot.mouseClick(excused, Qt.MouseButton.LeftButton)
    typed(qtbot, tab, "Jan Maes")
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    assert (door.of("Noor").status, door.of("Achiel").status) == (PRESENT, EXCUSED)
    assert (tab.walk_in.given_name.text(), tab.walk_in.family_name.text()) == ("Jan", "Maes")


def test_the_next_name_can_be_typed_before_the_first_is_stored(
    qtbot: QtBot, open_tab: Callable[..., ParticipantsTab], context: PageContext, door: Door
) -> None:
    runner = WaitingRunner()
    tab = open_tab(replace(context, runner=runner))
    typed(qtbot, tab, "noo")
    runner.waits = True
    enter(qtbot, tab)
    typed(qtbot, tab, "ach")
    runner.go_on()
    assert tab.search.edit.text() == "ach"
    assert shown(tab) == ["Achiel De Cuyper"]
    assert door.of("Noor").status is PRESENT


def test_enter_waits_for_the_register_before_it_makes_somebody_new(
    qtbot: QtBot, open_tab: Callable[..., ParticipantsTab], context: PageContext, door: Door
) -> None:
    runner = WaitingRunner()
    tab = open_tab(replace(context, runner=runner))
    runner.waits = True
    typed(qtbot, tab, "liesbeth")
    enter(qtbot, tab)
    assert not tab.walk_in.isVisible()
    runner.go_on()
    assert door.of("Liesbeth").person_id == door.people["Liesbeth"]
    assert tab.search.edit.text() == ""
    typed(qtbot, tab, "niemand")
    enter(qtbot, tab)
    runner.go_on()
    assert tab.walk_in.isVisible()


def test_escape_empties_what_was_typed_and_leaves_only_then(qtbot: QtBot, tab: ParticipantsTab) -> None:
    left: list[str] = []
    QShortcut(QKeySequence("Escape"), tab).activated.connect(lambda: left.append("left"))
    typed(qtbot, tab, "noor")
    qtbot.keyClick(tab.search.edit, KEY.Key_Escape)
    assert len(shown(tab)) == 4
    enter(qtbot, tab, CTRL)
    qtbot.keyClicks(tab.walk_in.given_name, "Jan")
    qtbot.keyClick(tab.walk_in.given_name, KEY.Key_Escape)
    assert not tab.walk_in.isVisible()
    assert left == []
    qtbot.keyClick(tab.search.edit, KEY.Key_Escape)
    assert left == ["left"]


# Somebody new


def test_enter_when_nobody_fits_begins_somebody_new(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    typed(qtbot, tab, "fatima el amrani")
    enter(qtbot, tab)
    line = tab.walk_in
    assert line.isVisible()
    assert (line.given_name.text(), line.family_name.text()) == ("Fatima", "El amrani")
    assert line.organisation.hasFocus()
    qtbot.keyClick(line.organisation, KEY.Key_Return)
    person = door.of("Fatima")
    assert (person.status, person.walk_in, person.check_in) == (PRESENT, True, tab.context.now())
    assert not line.isVisible()
    assert tab.search.edit.text() == ""
    assert tab.search.edit.hasFocus()


def test_ctrl_enter_begins_somebody_new_though_somebody_fits(qtbot: QtBot, tab: ParticipantsTab) -> None:
    typed(qtbot, tab, "noor")
    enter(qtbot, tab, CTRL)
    assert tab.walk_in.given_name.text() == "Noor"
    assert tab.walk_in.family_name.hasFocus()


def test_enter_in_the_organisations_chooses_and_stores_nobody(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    line = tab.walk_in
    qtbot.keyClicks(line.organisation, "huis van")
    assert line.organisation.popup.isVisible()
    qtbot.keyClick(line.organisation, KEY.Key_Return)
    assert line.organisation.text() == "Huis van het Kind"
    assert line.isVisible()
    assert len(door.names()) == 4
    qtbot.keyClick(line.organisation, KEY.Key_Return)
    assert door.of("Fatima").organisation == "Huis van het Kind"


def test_an_unknown_organisation_is_made_with_the_person(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    qtbot.keyClicks(tab.walk_in.organisation, "Ferme Stemmen vzw")
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Tab)
    assert tab.walk_in.organisation.text() == "Ferme Stemmen vzw"
    assert tab.walk_in.email.hasFocus()
    qtbot.keyClicks(tab.walk_in.email, "fatima@stemmen.example")
    qtbot.keyClick(tab.walk_in.email, KEY.Key_Return)
    made = door.of("Fatima")
    assert (made.organisation, made.email) == ("Ferme Stemmen vzw", "fatima@stemmen.example")


def test_an_organisation_that_was_emptied_is_not_stored(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    qtbot.keyClicks(tab.walk_in.organisation, "huis van")
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    tab.walk_in.organisation.selectAll()
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Delete)
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Tab)
    qtbot.keyClick(tab.walk_in.email, KEY.Key_Return)
    assert door.of("Fatima").organisation is None


def test_tab_goes_through_the_line_in_reading_order(qtbot: QtBot, tab: ParticipantsTab) -> None:
    enter(qtbot, tab, CTRL)
    line = tab.walk_in
    order = [line.given_name, line.family_name, line.organisation, line.email, line.present, line.cancel]
    for field in order:
        assert QApplication.focusWidget() is field
        qtbot.keyClick(field, KEY.Key_Tab)


def test_somebody_new_needs_a_name(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    enter(qtbot, tab, CTRL)
    qtbot.keyClick(tab.walk_in.given_name, KEY.Key_Return)
    assert tab.walk_in.isVisible()
    assert tab.walk_in._form.error(tab.walk_in.given_name)
    qtbot.keyClick(tab.walk_in.given_name, KEY.Key_Escape)
    assert not tab.walk_in.isVisible()
    assert len(door.names()) == 4


def test_enter_twice_makes_one_person(
    qtbot: QtBot, open_tab: Callable[..., ParticipantsTab], context: PageContext, door: Door
) -> None:
    runner = WaitingRunner()
    tab = open_tab(replace(context, runner=runner))
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    runner.waits = True
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    runner.go_on()
    assert door.names().count("Fatima Maes") == 1


def test_a_person_who_cannot_be_stored_is_still_in_the_line(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages
) -> None:
    def cannot(*_: object, **__: object) -> None:
        raise ZorgdeskError("store_read_only")

    door.services.participations.walk_in = cannot  # type: ignore[method-assign]
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    assert tab.walk_in.isVisible()
    assert tab.walk_in.family_name.text() == "Maes"
    assert [error.code for error in messages.errors] == ["store_read_only"]


# The list


def test_keys_in_the_list(qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages) -> None:
    tab.table.setFocus()
    tab.table.select_key(("participation", door.of("Noor").id))
    qtbot.keyClick(tab.table, KEY.Key_A)
    assert door.of("Noor").status is ParticipationStatus.ABSENT
    assert tab.table.hasFocus()
    qtbot.keyClick(tab.table, KEY.Key_Delete)
    assert "Noor Verhelst" not in door.names()
    assert messages.said[-1] == "Taken off the list: Noor Verhelst"
    messages.on_action()
    assert "Noor Verhelst" in door.names()
    tab.table.select_key(("participation", door.of("Noor").id))
    qtbot.keyClick(tab.table, KEY.Key_J)
    assert tab.search.edit.hasFocus()
    assert shown(tab) == ["Jos Van den Abeele"]


def test_several_taken_off_at_once_come_back_at_once(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages
) -> None:
    tab.table.setFocus()
    tab.table.selectAll()
    qtbot.keyClick(tab.table, KEY.Key_Delete)
    assert door.names() == []
    assert tab.empty.isVisible()
    messages.on_action()
    assert len(door.names()) == 4


def test_the_menu_marks_and_opens(qtbot: QtBot, tab: ParticipantsTab, door: Door, went: object) -> None:
    tab.table.select_key(("participation", door.of("Noor").id))
    tab.table.show_menu(tab.table.rect().center())
    [menu] = tab.findChildren(QMenu)
    actions = {action.text(): action for action in menu.actions()}
    actions["present"].trigger()
    assert door.of("Noor").status is PRESENT
    actions["Leaves now"].trigger()
    assert door.of("Noor").check_out == tab.context.now()
    actions["Open person"].trigger()
    assert went.records == [(Noun.PEOPLE, door.people["Noor"], None, {})]  # type: ignore[attr-defined]
    menu.close()


def test_everything_of_that_day_can_be_changed(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    tab.table.setFocus()
    tab.table.select_key(("participation", door.of("Noor").id))
    qtbot.keyClick(tab.table, KEY.Key_F2)
    dialog = tab.findChild(GuestEditor)
    dialog.role.setCurrentIndex(dialog.role._keys.index(ParticipationRole.SPEAKER))
    dialog.role.activated.emit(dialog.role.currentIndex())
    dialog.organisation.setFocus()
    qtbot.waitUntil(dialog.organisation.hasFocus)
    dialog.organisation.clear()
    qtbot.keyClicks(dialog.organisation, "huis van")
    qtbot.keyClick(dialog.organisation, KEY.Key_Return)
    dialog.note.setFocus()
    qtbot.keyClicks(dialog.note, "komt later")
    qtbot.keyClick(dialog.note, KEY.Key_Return)
    changed = door.of("Noor")
    assert (changed.role, changed.organisation, changed.note) == (
        ParticipationRole.SPEAKER,
        "Huis van het Kind",
        "komt later",
    )
    dialog.close()


# The side


def test_counters_and_everybody_present(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    typed(qtbot, tab, "no")
    enter(qtbot, tab, SHIFT)
    typed(qtbot, tab, "Fatima Maes")
    enter(qtbot, tab)
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    texts = [line._text.text() for line in (tab.side.excused, tab.side.undecided, tab.side.walk_ins)]
    assert texts == ["1 excused", "3 not filled in", "1 without registration"]
    qtbot.mouseClick(tab.side.everybody, Qt.MouseButton.LeftButton)
    assert door.services.participations.counts(door.id).present == 4
    assert not tab.side.everybody.isVisible()
    assert door.of("Noor").status is EXCUSED


def test_somebody_present_twice_is_pointed_out(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    assert not tab.side.twice.isVisible()
    typed(qtbot, tab, "no")
    enter(qtbot, tab)
    typed(qtbot, tab, "Noor Verhelst")
    enter(qtbot, tab, CTRL)
    qtbot.keyClick(tab.walk_in.organisation, KEY.Key_Return)
    assert door.names().count("Noor Verhelst") == 2
    assert tab.side.twice.isVisible()
    seen = set()
    for _ in range(2):
        qtbot.mouseClick(tab.side.twice, Qt.MouseButton.LeftButton)
        seen.add(tab.table.current_row().id)
    assert len(seen) == 2


def hidden(tab: ParticipantsTab) -> list[str]:
    return json.loads(tab.state()["columns"])["hidden"]


def test_with_little_room_the_list_and_the_new_person_both_fit(
    qtbot: QtBot, tab: ParticipantsTab, door: Door
) -> None:
    before = hidden(tab)
    tab.resize(560, 420)
    QApplication.processEvents()
    assert not tab.side.present.isVisible()
    assert tab.side.brief.isVisible()
    assert hidden(tab) == before
    enter(qtbot, tab, CTRL)
    QApplication.processEvents()
    assert (tab.width(), tab.height()) == (560, 420)
    assert tab.table.viewport().height() > 40
    assert tab.walk_in.given_name.visibleRegion().boundingRect().height() > 20
    qtbot.keyClick(tab.walk_in.given_name, KEY.Key_Escape)
    tab.resize(1180, 760)
    QApplication.processEvents()
    assert tab.side.present.isVisible()
    assert hidden(tab) == before
