"""The stream: what it shows, where it stands, and everything that can be corrected in it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.live.conftest import Room
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.ui.live.speaker_dialog import SpeakerDialog
from zorgdesk.ui.live.stream_heights import Heights
from zorgdesk.ui.live.stream_model import StreamModel
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.page import PageContext

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
QUESTION, REACTION = EntryKind.QUESTION, EntryKind.REACTION


def choose(tab: LiveTab, entry: Entry) -> None:
    tab.stream.setFocus()
    assert tab.stream.select_entry(entry.id)


def press(qtbot: QtBot, tab: LiveTab, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(tab.stream, key, modifier)


def editor_of(tab: LiveTab) -> QPlainTextEdit:
    return tab.stream.viewport().findChild(QPlainTextEdit)


def action(menu: QMenu, title: str) -> QAction:
    found = [one for one in menu.actions() if one.text().split("\t")[0] == title]
    assert found, [one.text() for one in menu.actions()]
    return found[0]


@pytest.fixture
def talk(room: Room, tab: LiveTab) -> dict[str, Entry]:
    """Two questions with reactions, in the first part."""
    room.services.programme.start(room.first)
    said = {
        "q1": room.say("Wie komt?", QUESTION),
        "r1": room.say("Iedereen.", REACTION, speaker_id=room.trees),
        "r2": room.say("Bijna.", REACTION, speaker_id=room.achiel),
        "q2": room.say("Wie betaalt?", QUESTION),
        "s": room.say("De stad betaalt.", speaker_id=room.trees),
    }
    tab.mark_stale()
    return said


def order(tab: LiveTab) -> list[str]:
    return [entry.text for entry in tab.model.entries()]


# What it shows


def test_the_model_keeps_its_promises(tab: LiveTab, room: Room, talk: dict[str, Entry]) -> None:
    model = StreamModel(tab.saying)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = room.services.entries.of(room.id)
    model.set_entries(entries)
    model.set_entries([*entries[:1], *entries[2:], entries[1]])
    model.set_entries(entries[3:])
    model.put(replace(entries[3], text="anders"))
    model.put(entries[0])
    assert [entry.id for entry in model.entries()] == [entries[0].id, entries[3].id, entries[4].id]
    assert model.entry(1).text == "anders"
    model.set_entries([])
    assert model.rowCount() == 0


def test_growing_at_the_end_touches_no_other_row(tab: LiveTab, room: Room, talk: dict[str, Entry]) -> None:
    measured: list[int] = []
    heights = Heights(lambda _first, count: [30] * count, lambda row: measured.append(row) or 50)
    heights.reset(5000)
    heights.measure(4990, 4999)
    measured.clear()
    heights.insert(5000, 1)
    assert heights.measure(4990, 5000)
    assert measured == [5000]
    assert heights.total == 4990 * 30 + 11 * 50
    assert heights.row_at(heights.top(4995) + 49) == 4995
    heights.remove(0, 4990)
    assert heights.total == 11 * 50


def test_an_empty_stream_explains_the_signs(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    assert tab.empty.isVisible()
    qtbot.keyClicks(tab.line.edit, "Goedenavond")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.stream.isVisible()
    assert not tab.empty.isVisible()


def test_a_name_that_is_hidden_is_not_on_screen(tab: LiveTab, room: Room) -> None:
    room.say("Ik schaamde mij.", speaker_id=room.trees, anonymous=True)
    room.say("De zaal was koud", EntryKind.NOTE)
    tab.mark_stale()
    anonymous, private = (tab.model.index(row).data() for row in (0, 1))
    assert "Trees" not in anonymous
    assert "a participant" in anonymous
    assert "private" in private


def test_few_entries_stand_beside_the_line_and_many_at_their_end(
    qtbot: QtBot, tab: LiveTab, room: Room
) -> None:
    room.say("Eerste")
    tab.mark_stale()
    bottom = tab.stream.viewport().height()
    assert tab.stream.visualRect(tab.model.index(0)).bottom() == bottom - 1
    for number in range(40):
        room.say(f"Uitspraak {number} " * 12)
    tab.mark_stale()
    bar = tab.stream.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert tab.stream.visualRect(tab.model.index(40)).bottom() == bottom - 1


def test_who_scrolled_up_to_read_is_left_there(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    for number in range(60):
        room.say(f"Uitspraak {number} " * 12)
    tab.mark_stale()
    bar = tab.stream.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    seen = tab.stream.indexAt(QPoint(20, 5))
    place = tab.stream.visualRect(seen).top()
    qtbot.keyClicks(tab.line.edit, "Nieuw")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert tab.stream.visualRect(seen).top() == place
    bar.setValue(bar.maximum())
    qtbot.keyClicks(tab.line.edit, "Nog een")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert bar.value() == bar.maximum()


def test_another_width_keeps_the_end_in_view(tab: LiveTab, room: Room) -> None:
    for number in range(60):
        room.say(f"Uitspraak {number} " * 12)
    tab.mark_stale()
    tab.resize(760, 700)
    QApplication.processEvents()
    bar = tab.stream.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert tab.stream.visualRect(tab.model.index(59)).bottom() == tab.stream.viewport().height() - 1


def test_a_link_to_an_entry_brings_it_into_view(open_tab: Callable[[], LiveTab], room: Room) -> None:
    first = room.say("Waar het begon")
    for number in range(60):
        room.say(f"Uitspraak {number} " * 12)
    tab = open_tab()
    tab.point_at(entry=first.id)
    assert tab.stream.current_entry().id == first.id
    assert tab.stream.viewport().rect().contains(tab.stream.visualRect(tab.model.index(0)))


def test_a_link_may_come_before_the_entries(
    context: PageContext, show: Callable[[LiveTab], LiveTab], room: Room
) -> None:
    first = room.say("Waar het begon")
    tab = LiveTab(context)
    tab.show_activity(room.id)
    tab.point_at(entry=first.id)
    show(tab)
    assert tab.stream.current_entry().id == first.id


# Corrections


def test_up_edits_the_last_entry_in_its_place(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    editor = editor_of(tab)
    assert editor.toPlainText() == "De stad betaalt."
    qtbot.keyClicks(editor, " Ooit.")
    qtbot.keyClick(editor, KEY.Key_Return)
    assert room.texts()[-1] == "De stad betaalt. Ooit."
    assert order(tab)[-1] == "De stad betaalt. Ooit."
    assert tab.line.edit.hasFocus()


def test_escape_leaves_the_words_as_they_were(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    qtbot.keyClicks(editor_of(tab), " Ooit.")
    qtbot.keyClick(editor_of(tab), KEY.Key_Escape)
    assert not tab.stream.is_editing()
    assert room.texts()[-1] == "De stad betaalt."


def test_what_arrives_does_not_disturb_who_edits(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    qtbot.keyClicks(editor_of(tab), " Ooit.")
    room.say("Van elders")
    tab.context.changed(room.services.entries.edit(talk["s"].id, kind=EntryKind.IDEA))
    tab.mark_stale()
    qtbot.keyClick(editor_of(tab), KEY.Key_Return)
    entry = room.services.entries.get(talk["s"].id)
    assert (entry.kind, entry.text) == (EntryKind.IDEA, "De stad betaalt. Ooit.")


def test_empty_words_are_refused(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry], messages: RecordedMessages
) -> None:
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_F2)
    editor_of(tab).selectAll()
    qtbot.keyClick(editor_of(tab), KEY.Key_Delete)
    qtbot.keyClick(editor_of(tab), KEY.Key_Return)
    assert [error.code for error in messages.errors] == ["text_missing"]
    assert order(tab)[-1] == "De stad betaalt."


def test_a_key_gives_another_kind_though_the_window_has_it_too(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    pages: list[str] = []
    QShortcut(QKeySequence("Ctrl+2"), tab.window()).activated.connect(lambda: pages.append("activities"))
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_2, CTRL)
    assert room.services.entries.get(talk["s"].id).kind is QUESTION
    assert tab.model.entry(4).kind is QUESTION
    assert pages == []
    tab.line.edit.setFocus()
    qtbot.keyClick(tab.line.edit, KEY.Key_2, CTRL)
    assert pages == ["activities"]


def test_anonymous_goes_on_and_off_by_key(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    choose(tab, talk["r1"])
    press(qtbot, tab, KEY.Key_H, CTRL)
    assert room.services.entries.get(talk["r1"].id).anonymous
    press(qtbot, tab, KEY.Key_H, CTRL)
    assert not room.services.entries.get(talk["r1"].id).anonymous


def test_another_speaker_is_looked_up(qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]) -> None:
    jos, _ = room.services.people.add("Jos", "Van den Abeele")
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_P, CTRL)
    dialog = tab.findChild(SpeakerDialog)
    dialog.who.setFocus()
    qtbot.waitUntil(dialog.who.hasFocus)
    dialog.who.clear()
    qtbot.keyClicks(dialog.who, "abee")
    qtbot.keyClick(dialog.who, KEY.Key_Return)
    entry = room.services.entries.get(talk["s"].id)
    assert (entry.speaker_id, entry.speaker) == (jos, "Jos Van den Abeele")


def test_moving_up_passes_a_whole_question(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    choose(tab, talk["q2"])
    press(qtbot, tab, KEY.Key_Up, ALT)
    assert order(tab) == ["Wie betaalt?", "Wie komt?", "Iedereen.", "Bijna.", "De stad betaalt."]
    assert tab.stream.current_entry().id == talk["q2"].id
    press(qtbot, tab, KEY.Key_Down, ALT)
    assert order(tab) == ["Wie komt?", "Iedereen.", "Bijna.", "Wie betaalt?", "De stad betaalt."]


def test_a_reaction_moves_on_to_the_next_question_and_back(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    choose(tab, talk["r1"])
    press(qtbot, tab, KEY.Key_Down, ALT)
    assert order(tab)[1:3] == ["Bijna.", "Iedereen."]
    press(qtbot, tab, KEY.Key_Down, ALT)
    assert order(tab) == ["Wie komt?", "Bijna.", "Wie betaalt?", "Iedereen.", "De stad betaalt."]
    assert room.services.entries.get(talk["r1"].id).reply_to_id == talk["q2"].id
    press(qtbot, tab, KEY.Key_Up, ALT)
    assert room.services.entries.get(talk["r1"].id).reply_to_id == talk["q1"].id
    assert order(tab) == ["Wie komt?", "Bijna.", "Iedereen.", "Wie betaalt?", "De stad betaalt."]


def test_the_first_and_the_last_stay_where_they_are(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    before = order(tab)
    choose(tab, talk["q1"])
    press(qtbot, tab, KEY.Key_Up, ALT)
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_Down, ALT)
    assert order(tab) == before


def test_signal_task_and_deletion_say_so_and_can_be_undone(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry], messages: RecordedMessages
) -> None:
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_S, CTRL)
    press(qtbot, tab, KEY.Key_T, CTRL)
    assert [signal.title for signal in room.services.policy_signals.of_activity(room.id)] == [talk["s"].text]
    assert [task.text for task in room.services.tasks.of_activity(room.id)] == [talk["s"].text]
    assert "1 signal" in tab.head.signals.accessibleName()
    press(qtbot, tab, KEY.Key_Delete)
    assert "De stad betaalt." not in room.texts()
    assert messages.said[-1] == "Deleted: De stad betaalt."
    messages.on_action()
    assert order(tab)[-1] == "De stad betaalt."


def test_the_menu_does_all_of_it_by_mouse(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    get = room.services.entries.get
    menu = tab.deeds.menu(get(talk["s"].id))
    action(action(menu, "Other kind").menu(), "decision").trigger()
    assert get(talk["s"].id).kind is EntryKind.DECISION
    action(action(menu, "Reaction to").menu(), "Wie komt?").trigger()
    assert get(talk["s"].id).reply_to_id == talk["q1"].id
    assert order(tab)[3] == "De stad betaalt."
    action(action(menu, "To another part").menu(), "Gesprek").trigger()
    assert get(talk["s"].id).programme_item_id == room.second
    action(menu, "In the minutes").trigger()
    assert not get(talk["s"].id).in_minutes
    action(menu, "Hide or show the name").trigger()
    assert get(talk["s"].id).anonymous
    action(menu, "Delete").trigger()
    assert get(talk["s"].id) is None


def test_how_the_minutes_call_a_speaker_is_chosen_here_too(
    tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    reaction = talk["r1"].id

    def choose_name(words: str) -> tuple[NamedAs | None, bool]:
        menu = tab.deeds.menu(room.services.entries.get(reaction))
        action(action(menu, "Name in the minutes").menu(), words).trigger()
        entry = room.services.entries.get(reaction)
        return entry.named_as, entry.anonymous

    assert choose_name("by organisation") == (NamedAs.ORGANISATION, False)
    assert choose_name("anonymous") == (None, True)
    assert choose_name("by role") == (NamedAs.ROLE, False)
    assert choose_name("As everywhere here (by name)") == (None, False)


def test_a_question_goes_to_another_part_with_its_reactions(
    tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    room.services.programme.start(room.second)
    room.say("Later gezegd")
    tab.mark_stale()
    menu = tab.deeds.menu(talk["q1"])
    action(action(menu, "To another part").menu(), "Gesprek").trigger()
    assert order(tab)[-3:] == ["Wie komt?", "Iedereen.", "Bijna."]
    assert {room.services.entries.get(talk[key].id).programme_item_id for key in ("q1", "r1", "r2")} == {
        room.second
    }


def test_a_click_on_the_button_of_a_row_asks_for_its_menu(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    row = tab.stream.visualRect(tab.model.index(2))
    with qtbot.waitSignal(tab.stream.menu_asked):
        qtbot.mouseClick(
            tab.stream.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 10, row.center().y())
        )
    assert tab.stream.current_entry().id == talk["r2"].id
    for menu in tab.stream.findChildren(QMenu):
        menu.close()


def test_letters_typed_in_the_stream_go_on_in_the_line(
    qtbot: QtBot, tab: LiveTab, talk: dict[str, Entry]
) -> None:
    choose(tab, talk["q1"])
    press(qtbot, tab, KEY.Key_K)
    assert tab.line.text() == "k"
    assert tab.line.edit.hasFocus()


def test_the_keyboard_goes_to_the_stream_and_back(qtbot: QtBot, tab: LiveTab, talk: dict[str, Entry]) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Up, CTRL)
    assert tab.stream.hasFocus()
    assert tab.stream.current_entry().id == talk["s"].id
    press(qtbot, tab, KEY.Key_Home)
    assert tab.stream.current_entry().id == talk["q1"].id
    press(qtbot, tab, KEY.Key_Escape)
    assert tab.line.edit.hasFocus()


def test_every_key_stands_in_the_list_behind_f1(tab: LiveTab) -> None:
    keys = dict(tab.keys())
    assert {"Enter", "Ctrl+1…9", "Alt+Up", "Delete", "Ctrl+S", "Ctrl+P"} <= set(keys)
    assert all(keys.values())


def test_a_row_grows_with_its_editor_and_shrinks_again(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    row = tab.model.index(4)
    low = tab.stream.visualRect(row).height()
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    for _ in range(4):
        qtbot.keyClick(editor_of(tab), KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert tab.stream.visualRect(row).height() > 2 * low
    qtbot.keyClick(editor_of(tab), KEY.Key_Escape)
    assert tab.stream.visualRect(row).height() == low


def test_escape_never_leaves_the_activity(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    left: list[str] = []
    QShortcut(QKeySequence("Escape"), tab).activated.connect(lambda: left.append("left"))
    qtbot.keyClick(tab.line.edit, KEY.Key_Escape)
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    qtbot.keyClick(editor_of(tab), KEY.Key_Escape)
    choose(tab, talk["s"])
    press(qtbot, tab, KEY.Key_Escape)
    assert left == []
    assert tab.line.edit.hasFocus()


def test_an_entry_that_is_undone_leaves_the_stream_and_comes_back(
    qtbot: QtBot, tab: LiveTab, room: Room, talk: dict[str, Entry]
) -> None:
    qtbot.keyClicks(tab.line.edit, "Nog iets")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert order(tab)[-1] == "Nog iets"
    tab.context.undo()
    assert order(tab)[-1] == "De stad betaalt."
    tab.context.changed(room.services.history.redo())
    assert order(tab)[-1] == "Nog iets"
