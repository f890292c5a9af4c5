"""Typing: what a line means, how it is completed, and that nothing typed is ever lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.live.conftest import Room, WaitingRunner
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.unfinished import unpack
from zorgdesk.errors import ZorgdeskError
from zorgdesk.settings import LIVE_SIGNS
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.page import PageContext

KEY = Qt.Key


def typed(qtbot: QtBot, tab: LiveTab, text: str) -> None:
    qtbot.keyClicks(tab.line.edit, text)


def enter(qtbot: QtBot, tab: LiveTab) -> None:
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)


def kept(room: Room) -> list[str]:
    found = room.services.entries.kept_line(room.id)
    return [one.text for one in unpack(found[0])] if found else []


def chips(tab: LiveTab) -> list[str]:
    return [content.text for content in tab.line.chips()]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Ons eerste project", EntryKind.STATEMENT, "Ons eerste project"),
        ("? Hoe bereiken we hen", EntryKind.QUESTION, "Hoe bereiken we hen"),
        ("> In Izegem lukt het", EntryKind.REACTION, "In Izegem lukt het"),
        ("! stigma vermijden", EntryKind.POINT_OF_ATTENTION, "stigma vermijden"),
        ("* drempel UiTPAS", EntryKind.SIGNAL, "drempel UiTPAS"),
        ("= we starten in maart", EntryKind.DECISION, "we starten in maart"),
        ("- zaal boeken", EntryKind.TASK, "zaal boeken"),
        ("+ een buurtbank", EntryKind.IDEA, "een buurtbank"),
        ("~ koude zaal", EntryKind.NOTE, "koude zaal"),
    ],
)
def test_a_sign_says_what_it_is(
    qtbot: QtBot, tab: LiveTab, room: Room, line: str, kind: EntryKind, text: str
) -> None:
    typed(qtbot, tab, line)
    enter(qtbot, tab)
    assert room.said() == [(kind, text)]
    assert tab.line.text() == ""
    assert [entry.text for entry in tab.model.entries()] == [text]


def test_chips_show_kind_and_speaker_while_one_types(qtbot: QtBot, tab: LiveTab) -> None:
    assert chips(tab) == ["statement"]
    typed(qtbot, tab, "> @tre ")
    assert chips(tab) == ["reaction", "Trees Debusschere"]
    typed(qtbot, tab, "In de bib")
    assert chips(tab) == ["reaction", "Trees Debusschere"]
    typed(qtbot, tab, " #")
    assert tab.line.text() == "> @tre In de bib #"


def test_tab_takes_who_is_suggested(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "@tr")
    assert tab.line.popup.isVisible()
    qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
    assert not tab.line.popup.isVisible()
    assert tab.line.edit.hasFocus()
    typed(qtbot, tab, "Ons eerste project")
    enter(qtbot, tab)
    entry = tab.model.entry(0)
    assert (entry.speaker_id, entry.text) == (room.trees, "Ons eerste project")


def test_enter_in_the_suggestions_chooses_and_stores_nothing(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "@")
    qtbot.keyClick(tab.line.edit, KEY.Key_Down)
    enter(qtbot, tab)
    assert room.said() == []
    assert tab.line.text().endswith('" ')
    qtbot.keyClick(tab.line.edit, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.line.text() == "@"


def test_two_signs_offer_organisations(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "? @@kv")
    qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
    assert chips(tab) == ["question", "KVLV Lokeren"]
    typed(qtbot, tab, "Hoe bereiken we hen?")
    enter(qtbot, tab)
    assert (tab.model.entry(0).organisation_id, tab.model.entry(0).speaker_id) == (room.kvlv, None)


def test_a_hash_offers_themes(qtbot: QtBot, tab: LiveTab, context: PageContext) -> None:
    theme = tab.presenter.evening.themes[0]
    typed(qtbot, tab, f"De bib helpt #{theme.label_nl[:3]}")
    qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
    enter(qtbot, tab)
    entry = tab.model.entry(0)
    assert (entry.text, entry.themes) == ("De bib helpt", (theme.code,))


def test_an_address_in_a_sentence_suggests_nobody(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "Mail naar @tre")
    assert not tab.line.popup.isVisible()
    enter(qtbot, tab)
    assert room.texts() == ["Mail naar @tre"]


def test_a_task_names_who_will_do_it_and_when(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "- zaal boeken @tre")
    qtbot.keyClick(tab.line.edit, KEY.Key_Tab)
    typed(qtbot, tab, "/15-10")
    assert chips(tab)[:2] == ["task", "Trees Debusschere"]
    enter(qtbot, tab)
    [task] = room.services.tasks.of_activity(room.id)
    assert (task.text, task.assignee_id, str(task.due)) == ("zaal boeken", room.trees, "2026-10-15")


def test_an_unknown_name_is_shown_as_new_before_it_is_stored(qtbot: QtBot, tab: LiveTab) -> None:
    typed(qtbot, tab, '@"Jan Peeters" Goed idee')
    assert chips(tab) == ["statement", "new: Jan Peeters"]
    enter(qtbot, tab)
    assert tab.model.entry(0).speaker == "Jan Peeters"


def test_a_hidden_name_is_not_on_screen_while_one_types(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "@?tre Ik schaamde mij")
    assert chips(tab) == ["statement", "a participant"]
    enter(qtbot, tab)
    assert (tab.model.entry(0).speaker_id, tab.model.entry(0).anonymous) == (room.trees, True)


def test_the_signs_are_hidden_behind_their_chips_and_stay_plain_text(qtbot: QtBot, tab: LiveTab) -> None:
    typed(qtbot, tab, "> @tre Ja")
    end_of_signs = tab.line.text().index("Ja")
    block = tab.line.edit.document().firstBlock().layout()
    wide = block.lineAt(0).cursorToX(end_of_signs)
    assert (wide[0] if isinstance(wide, tuple) else wide) < 20
    for _ in range(4):
        qtbot.keyClick(tab.line.edit, KEY.Key_Left)
    wide = block.lineAt(0).cursorToX(end_of_signs)
    assert (wide[0] if isinstance(wide, tuple) else wide) > 30
    assert tab.line.text() == "> @tre Ja"


def test_an_empty_line_stores_nothing(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "  ")
    enter(qtbot, tab)
    assert room.said() == []
    assert not tab.line.edit.held


def test_shift_enter_makes_an_entry_of_several_lines(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    low = tab.line.height()
    typed(qtbot, tab, "Eerst")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    typed(qtbot, tab, "dan")
    qtbot.waitUntil(lambda: tab.line.height() > low)
    enter(qtbot, tab)
    assert room.texts() == ["Eerst\ndan"]


# Storing


def test_the_line_is_emptied_only_when_it_is_stored(
    qtbot: QtBot, slow_tab: LiveTab, room: Room, runner: WaitingRunner
) -> None:
    runner.waits = True
    typed(qtbot, slow_tab, "! stigma")
    enter(qtbot, slow_tab)
    assert slow_tab.line.text() == "! stigma"
    assert room.said() == []
    runner.go_on()
    assert slow_tab.line.text() == ""
    assert room.texts() == ["stigma"]


def test_what_is_typed_while_storing_goes_on_in_order(
    qtbot: QtBot, slow_tab: LiveTab, room: Room, runner: WaitingRunner
) -> None:
    runner.waits = True
    for text in ("een", "twee"):
        typed(qtbot, slow_tab, text)
        enter(qtbot, slow_tab)
    QApplication.clipboard().setText("geplakt ")
    slow_tab.line.edit.paste()
    typed(qtbot, slow_tab, "drie")
    runner.go_on()
    assert room.texts() == ["een", "twee"]
    assert slow_tab.line.text() == "geplakt drie"


def test_a_line_that_cannot_be_stored_stays_with_what_followed(
    qtbot: QtBot,
    slow_tab: LiveTab,
    room: Room,
    runner: WaitingRunner,
    messages: RecordedMessages,
) -> None:
    runner.waits = True
    typed(qtbot, slow_tab, "een")
    enter(qtbot, slow_tab)
    typed(qtbot, slow_tab, "twee")
    enter(qtbot, slow_tab)
    typed(qtbot, slow_tab, "drie")
    refuse(room)
    runner.go_on()
    assert slow_tab.line.text() == "een\ntwee\ndrie"
    assert [error.code for error in messages.errors] == ["store_read_only"]
    assert not slow_tab.line.edit.held


def refuse(room: Room) -> None:
    """From now on this store takes no entries."""

    def cannot(*_: object) -> None:
        raise ZorgdeskError("store_read_only")

    room.services.entries.add = cannot  # type: ignore[method-assign]


@pytest.mark.parametrize("fails", [False, True])
def test_nothing_is_lost_when_the_tab_is_gone_before_the_answer(
    qtbot: QtBot,
    context: PageContext,
    room: Room,
    runner: WaitingRunner,
    messages: RecordedMessages,
    fails: bool,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tab = LiveTab(replace(context, runner=runner))
    tab.setParent(window)
    tab.show_activity(room.id)
    window.show()
    runner.waits = True
    typed(qtbot, tab, "een")
    enter(qtbot, tab)
    typed(qtbot, tab, "twee")
    tab.hide()
    shiboken6.delete(tab)
    if fails:
        refuse(room)
    runner.go_on()
    assert room.texts() == ([] if fails else ["een"])
    assert kept(room) == (["een", "twee"] if fails else ["twee"])


def test_another_activity_does_not_get_the_answer_of_the_first(
    qtbot: QtBot, slow_tab: LiveTab, room: Room, runner: WaitingRunner
) -> None:
    other, _ = room.services.activities.add("practice_table", "Buren")
    runner.waits = True
    typed(qtbot, slow_tab, "een")
    enter(qtbot, slow_tab)
    typed(qtbot, slow_tab, "twee")
    slow_tab.show_activity(other)
    typed(qtbot, slow_tab, "over buren")
    runner.go_on()
    assert slow_tab.line.text() == "over buren"
    assert room.texts() == ["een"]
    assert room.services.entries.kept_line(room.id)[0] == "twee"


# Kept


def test_what_is_typed_is_kept_within_a_second(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    typed(qtbot, tab, "nog niet kl")
    assert tab.keeping.timer.isActive()
    assert tab.keeping.timer.interval() <= 1000
    tab.keeping.timer.timeout.emit()
    assert room.services.entries.kept_line(room.id)[0] == "nog niet kl"
    typed(qtbot, tab, "aar")
    enter(qtbot, tab)
    assert room.services.entries.kept_line(room.id) is None


@pytest.mark.parametrize("leave", [LiveTab.hide, LiveTab.close, lambda tab: tab.stream.setFocus()])
def test_leaving_keeps_what_is_typed(
    qtbot: QtBot, tab: LiveTab, room: Room, leave: Callable[[LiveTab], object]
) -> None:
    room.say("al gezegd")
    tab.mark_stale()
    typed(qtbot, tab, "half")
    leave(tab)
    assert room.services.entries.kept_line(room.id)[0] == "half"


def test_a_kept_line_is_offered_and_taken_back(
    qtbot: QtBot, open_tab: Callable[[], LiveTab], room: Room
) -> None:
    room.services.entries.keep_line(room.id, "@tre Aan de ka")
    tab = open_tab()
    assert tab.offer.isVisible()
    assert "at 14:02" in tab.offer.accessibleName()
    qtbot.mouseClick(tab.offer.back, Qt.MouseButton.LeftButton)
    assert tab.line.text() == "@tre Aan de ka"
    assert not tab.offer.isVisible()
    typed(qtbot, tab, "ssa")
    enter(qtbot, tab)
    assert room.texts() == ["Aan de kassa"]
    assert room.services.entries.kept_line(room.id) is None


def test_a_kept_line_can_be_thrown_away(qtbot: QtBot, open_tab: Callable[[], LiveTab], room: Room) -> None:
    room.services.entries.keep_line(room.id, "oud")
    tab = open_tab()
    qtbot.mouseClick(tab.offer.away, Qt.MouseButton.LeftButton)
    assert not tab.offer.isVisible()
    assert room.services.entries.kept_line(room.id) is None


def test_a_line_on_offer_stays_kept_while_others_are_entered(
    qtbot: QtBot, open_tab: Callable[[], LiveTab], room: Room
) -> None:
    room.services.entries.keep_line(room.id, "oud")
    tab = open_tab()
    typed(qtbot, tab, "nieuw")
    tab.keeping.timer.timeout.emit()
    assert kept(room) == ["oud", "nieuw"]
    enter(qtbot, tab)
    assert room.texts() == ["nieuw"]
    assert room.services.entries.kept_line(room.id)[0] == "oud"


def test_a_line_that_was_stored_in_its_last_second_is_not_offered(
    qtbot: QtBot, open_tab: Callable[[], LiveTab], room: Room, clock: FakeClock
) -> None:
    room.services.entries.keep_line(room.id, "! stigma")
    clock.pass_time(seconds=1)
    room.say("stigma", EntryKind.POINT_OF_ATTENTION)
    tab = open_tab()
    assert not tab.offer.isVisible()
    assert room.services.entries.kept_line(room.id) is None


# Mouse


def test_signs_can_be_clicked_and_hidden(
    qtbot: QtBot, tab: LiveTab, context: PageContext, open_tab: Callable[[], LiveTab]
) -> None:
    typed(qtbot, tab, "? Wie komt er")
    [point] = [hint for hint in tab.signs.hints.hints if hint.keys == "!"]
    qtbot.mouseClick(point, Qt.MouseButton.LeftButton)
    assert tab.line.text() == "! Wie komt er"
    assert chips(tab) == ["point of attention"]
    qtbot.mouseClick(tab.signs.toggle, Qt.MouseButton.LeftButton)
    assert not tab.signs.hints.isVisible()
    assert context.settings.get(LIVE_SIGNS) is False
    assert not open_tab().signs.hints.isVisible()


def test_the_first_chip_chooses_another_kind(qtbot: QtBot, tab: LiveTab) -> None:
    typed(qtbot, tab, "we starten")
    menu = tab.line.kind_menu()
    [decision] = [action for action in menu.actions() if action.text().startswith("decision")]
    decision.trigger()
    assert tab.line.text() == "= we starten"
    [statement] = [action for action in menu.actions() if action.text().startswith("statement")]
    statement.trigger()
    assert tab.line.text() == "we starten"


def test_a_button_notes_the_line_and_leaves_the_keyboard_in_it(
    qtbot: QtBot, tab: LiveTab, room: Room
) -> None:
    assert not tab.line.note.isEnabled()
    typed(qtbot, tab, "? Wie komt er?")
    qtbot.mouseClick(tab.line.note, Qt.MouseButton.LeftButton)
    assert room.said() == [(EntryKind.QUESTION, "Wie komt er?")]
    assert tab.line.edit.hasFocus()
