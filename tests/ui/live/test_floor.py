"""The speakers' list in use: by key and by mouse, with times that count on."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.live.conftest import Room
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.turns import running, waiting
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.queue_model import QueueModel
from zorgdesk.ui.live.speaking_times import SpeakingTimes
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.live.unnamed import Unnamed

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


def queue(room: Room) -> list[str]:
    return [turn.name for turn in waiting(room.services.turns.of(room.id))]


def speaks(room: Room) -> str:
    turn = running(room.services.turns.of(room.id))
    return turn.name if turn else ""


def shown(tab: LiveTab) -> list[str]:
    model = tab.side.floor.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def ask(room: Room, *people: int) -> None:
    for person in people:
        room.services.turns.ask(room.id, Speaker(person))


def chips(tab: LiveTab) -> list[str]:
    return [content.text for content in tab.line.chips()]


def test_the_model_keeps_its_promises(room: Room) -> None:
    model = QueueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ask(room, room.trees, room.achiel)
    turns = waiting(room.services.turns.of(room.id))
    model.set_turns(turns)
    model.set_turns(turns[::-1])
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "2 Trees Debusschere, KVLV Lokeren"
    model.set_turns([])
    assert model.rowCount() == 0


def test_who_is_named_in_the_line_asks_for_the_floor(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    qtbot.keyClicks(tab.line.edit, "@tre")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, CTRL)
    qtbot.keyClicks(tab.line.edit, "@@kvl")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, CTRL)
    assert queue(room) == shown(tab) == ["Trees Debusschere", "KVLV Lokeren"]
    assert (tab.line.text(), room.texts()) == ("", [])
    assert tab.line.edit.hasFocus()


def test_a_half_typed_line_stays_while_somebody_else_asks(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    qtbot.keyClicks(tab.line.edit, "@tre Ons eerste pro")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, CTRL)
    field = tab.side.floor.field.edit
    assert field.hasFocus()
    qtbot.keyClicks(field, "ach")
    qtbot.keyClick(field, KEY.Key_Return)
    assert queue(room) == ["Achiel De Cuyper"]
    assert tab.line.edit.hasFocus()
    assert tab.line.text().endswith("Ons eerste pro")
    assert not tab.side.floor.field.isVisible()


def test_the_button_asks_with_the_same_completion(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    qtbot.mouseClick(tab.side.floor.add, LEFT)
    field = tab.side.floor.field.edit
    qtbot.keyClicks(field, "tre")
    place = field.popup.visualRect(field.popup.model().index(0, 0)).center()
    qtbot.mouseClick(field.popup.viewport(), LEFT, pos=place)
    qtbot.mouseClick(tab.side.floor.add, LEFT)
    qtbot.keyClicks(field, "Noor Peeters")
    qtbot.keyClick(field, KEY.Key_Return)
    assert queue(room) == ["Trees Debusschere", "Noor Peeters"]


def test_escape_leaves_the_field_and_asks_nothing(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, CTRL)
    field = tab.side.floor.field.edit
    qtbot.keyClicks(field, "tre")
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.keyClick(field, KEY.Key_Escape)
    assert tab.line.edit.hasFocus()
    assert queue(room) == []


def test_one_key_gives_the_floor_to_the_next_and_names_them_in_the_line(
    qtbot: QtBot, tab: LiveTab, room: Room, clock: FakeClock
) -> None:
    ask(room, room.trees, room.achiel)
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert (speaks(room), queue(room)) == ("Trees Debusschere", ["Achiel De Cuyper"])
    assert chips(tab) == ["statement", "Trees Debusschere"]
    clock.pass_time(minutes=6, seconds=10)
    tab._tick()
    assert tab.side.floor.now.clock.text() == "6:10"
    assert tab.side.floor.people.text() == "Trees 6:10"
    assert tab.side.floor.organisations.text() == "KVLV Lokeren 6:10"
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["statement", "Achiel De Cuyper"]
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert (speaks(room), queue(room)) == ("", [])
    assert not tab.side.floor.now.isVisible()


def test_after_a_turn_nobody_is_named_in_the_line(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.achiel)
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["statement", "Achiel De Cuyper"]
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["statement"]
    qtbot.keyClick(tab.line.edit, KEY.Key_Z, CTRL)
    assert chips(tab) == ["statement", "Achiel De Cuyper"]


def test_a_sign_typed_behind_who_has_the_floor_counts(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.achiel)
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    qtbot.keyClicks(tab.line.edit, "? Wie komt er?")
    assert chips(tab) == ["question", "Achiel De Cuyper"]
    qtbot.mouseClick(tab.signs.hints.hints[3], LEFT)
    assert chips(tab) == ["point of attention", "Achiel De Cuyper"]
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.model.entry(0).text == "Wie komt er?"


def test_words_half_typed_keep_their_speaker_and_the_next_line_has_the_new_one(
    qtbot: QtBot, tab: LiveTab, room: Room
) -> None:
    ask(room, room.achiel)
    tab.mark_stale()
    qtbot.keyClicks(tab.line.edit, "@tre Ons eerste project")
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["statement", "Trees Debusschere"]
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.model.entry(0).speaker_id == room.trees
    assert chips(tab) == ["statement", "Achiel De Cuyper"]


def test_a_sign_that_was_typed_stays_before_who_speaks(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.achiel)
    tab.mark_stale()
    qtbot.keyClicks(tab.line.edit, "? @tre ")
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["question", "Achiel De Cuyper"]


def test_the_floor_goes_to_anybody_at_once(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.achiel)
    qtbot.keyClicks(tab.line.edit, "@tre")
    qtbot.keyClick(tab.line.edit, KEY.Key_F8, SHIFT)
    assert (speaks(room), queue(room)) == ("Trees Debusschere", ["Achiel De Cuyper"])
    assert chips(tab) == ["statement", "Trees Debusschere"]


def test_the_list_is_changed_by_key(
    qtbot: QtBot, tab: LiveTab, room: Room, messages: RecordedMessages
) -> None:
    ask(room, room.trees, room.achiel)
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, CTRL)
    qtbot.keyClick(tab.side.floor.field.edit, KEY.Key_Down)
    view = tab.side.floor.queue
    assert view.hasFocus()
    qtbot.keyClick(view, KEY.Key_Down, ALT)
    assert queue(room) == ["Achiel De Cuyper", "Trees Debusschere"]
    assert view.current_turn().name == "Trees Debusschere"
    qtbot.keyClick(view, KEY.Key_Delete)
    assert queue(room) == ["Achiel De Cuyper"]
    assert messages.said == ["Taken off the list: Trees Debusschere"]
    messages.on_action()
    assert queue(room) == shown(tab) == ["Achiel De Cuyper", "Trees Debusschere"]
    view.choose(room.services.turns.of(room.id)[1].id)
    qtbot.keyClick(view, KEY.Key_Return)
    assert speaks(room) == "Trees Debusschere"
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Escape)
    assert tab.line.edit.hasFocus()


def test_the_list_is_changed_by_mouse(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.trees, room.achiel)
    tab.mark_stale()
    QApplication.processEvents()
    view = tab.side.floor.queue
    first, second = (view.visualRect(view.model().index(row, 0)).center() for row in (0, 1))
    qtbot.mousePress(view.viewport(), LEFT, pos=second)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=first)
    assert queue(room) == ["Achiel De Cuyper", "Trees Debusschere"]
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.viewport().width() - 5, first.y()))
    [menu] = [one for one in view.findChildren(QMenu) if one.isVisible()]
    titles = [action.text().split("\t")[0] for action in menu.actions()]
    naming = "Not named on the projector"
    assert titles == ["Give the floor now", "Up", "Down", naming, "Take off the list"]
    menu.actions()[0].trigger()
    menu.close()
    assert speaks(room) == "Achiel De Cuyper"
    qtbot.mouseClick(tab.side.floor.now.stop, LEFT)
    assert speaks(room) == ""


def test_every_step_can_be_undone(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.trees)
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    tab.context.undo()
    assert (speaks(room), shown(tab)) == ("", ["Trees Debusschere"])
    tab.context.undo()
    assert (queue(room), shown(tab)) == ([], [])


def test_who_was_not_heard_is_listed_and_can_be_asked(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    jos, _ = room.services.people.add("Jos", "Maes")
    room.services.participations.add(room.id, jos, status=ParticipationStatus.PRESENT)
    room.say("Ons eerste project", speaker_id=room.trees)
    room.services.turns.give(room.id, Speaker(room.achiel))
    tab.mark_stale()
    QApplication.processEvents()
    assert "1 present" in tab.side.floor.silent.text()
    qtbot.mouseClick(tab.side.floor.silent, LEFT)
    dialog = tab.findChild(SpeakingTimes)
    assert [row.name for row in rows(dialog.people)] == ["Achiel De Cuyper"]
    assert [row.name for row in rows(dialog.silent)] == ["Jos Maes"]
    dialog.tabs.setCurrentIndex(2)
    dialog.silent_table.select_key(jos)
    qtbot.mouseClick(dialog.ask, LEFT)
    assert queue(room) == ["Jos Maes"]


def test_the_times_count_on_while_they_are_looked_at(
    qtbot: QtBot, tab: LiveTab, room: Room, clock: FakeClock
) -> None:
    room.services.turns.give(room.id, Speaker(room.trees))
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_F9)
    dialog = tab.findChild(SpeakingTimes)
    clock.pass_time(minutes=2)
    dialog._clock.timeout.emit()
    assert [row.time.seconds for row in rows(dialog.people)] == [120]
    assert [row.time.seconds for row in rows(dialog.organisations)] == [120]
    dialog.close()
    QApplication.processEvents()


def rows(model: object) -> list[object]:
    return [model.row(at) for at in range(model.rowCount())]  # type: ignore[attr-defined]


def test_a_button_gives_the_floor_to_the_next(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    assert not tab.side.floor.next.isVisible()
    ask(room, room.achiel)
    tab.mark_stale()
    qtbot.mouseClick(tab.side.floor.next, LEFT)
    assert speaks(room) == "Achiel De Cuyper"
    assert not tab.side.floor.next.isVisible()


def test_a_name_is_left_off_the_projector_by_key_and_by_mouse(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.trees, room.achiel)
    tab.mark_stale()
    view, unnamed = tab.side.floor.queue, tab.floor.unnamed
    view.setFocus()
    view.choose(waiting(room.services.turns.of(room.id))[1].id)
    qtbot.keyClick(view, KEY.Key_H, CTRL)
    assert (unnamed.holds(room.trees), unnamed.holds(room.achiel)) == (False, True)
    assert "not named" in view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    menu = view.menu(waiting(room.services.turns.of(room.id))[1])
    [naming] = [action for action in menu.actions() if action.isCheckable()]
    assert naming.isChecked()
    naming.trigger()
    assert not unnamed.holds(room.achiel)
    menu.deleteLater()


def test_what_is_said_by_who_is_not_named_is_noted_so(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    ask(room, room.achiel)
    tab.mark_stale()
    tab.floor.unnamed.mark(room.achiel, True)
    qtbot.keyClick(tab.line.edit, KEY.Key_F8)
    assert chips(tab) == ["statement", "a participant"]
    assert tab.side.floor.now.unnamed.isChecked()
    qtbot.keyClick(tab.line.edit, KEY.Key_F8, CTRL)
    assert chips(tab) == ["statement", "Achiel De Cuyper"]
    qtbot.keyClick(tab.line.edit, KEY.Key_F8, CTRL)
    qtbot.keyClicks(tab.line.edit, "Aan de kassa")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert room.services.entries.of(room.id)[0].anonymous
    assert not tab.side.floor.now.unnamed.isEnabled()
    assert chips(tab) == ["statement"]


def test_ctrl_f8_asks_nothing_while_nobody_has_the_floor(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_F8, CTRL)
    assert not tab.floor.unnamed.marks()


def test_marks_are_kept_with_their_activity_and_the_oldest_go(tab: LiveTab, room: Room) -> None:
    unnamed = tab.floor.unnamed
    for person in range(1000, 1600):
        unnamed.mark(person, True)
    assert len(unnamed.marks()) == 500
    assert unnamed.holds(1599)
    assert not unnamed.holds(1000)
    again = Unnamed(tab.context.settings, tab)
    assert not again.holds(1599)
    again.activity_uid = unnamed.activity_uid
    assert again.holds(1599)
