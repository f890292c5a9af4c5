"""What was typed and not entered is there again: said in words, one by one, and never put together."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.live.conftest import Room
from zorgdesk.domain.unfinished import Unfinished, pack, unpack
from zorgdesk.errors import ZorgdeskError
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.page import PageContext

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., LiveTab]


def kept(room: Room) -> list[Unfinished]:
    found = room.services.entries.kept_line(room.id)
    return unpack(found[0]) if found else []


def told(tab: LiveTab) -> str:
    return tab.offer._told.text()


def editor_of(tab: LiveTab) -> QPlainTextEdit:
    return tab.stream.viewport().findChild(QPlainTextEdit)


def test_after_a_crash_it_says_when_and_what(
    open_tab: Opened, context: PageContext, room: Room, clock: FakeClock
) -> None:
    room.services.entries.keep_line(room.id, "> In de bib leg")
    clock.pass_time(minutes=3)
    tab = open_tab(replace(context, crashed=True))
    assert told(tab) == "Zorgdesk stopped unexpectedly at 14:02; this line was not entered yet:"


def test_on_another_day_it_says_which(
    open_tab: Opened, context: PageContext, room: Room, clock: FakeClock
) -> None:
    room.services.entries.keep_line(room.id, "half")
    clock.pass_time(days=2)
    tab = open_tab(replace(context, crashed=True))
    assert "on donderdag 10 september at 14:02" in told(tab)


def test_what_was_left_on_purpose_is_no_crash(
    qtbot: QtBot, open_tab: Opened, context: PageContext, room: Room, clock: FakeClock
) -> None:
    room.services.entries.keep_line(room.id, "half")
    assert told(open_tab()) == "Typed at 14:02 and not entered:"
    crashed = open_tab(replace(context, crashed=True))
    crashed.offer.withdraw()
    clock.pass_time(minutes=1)
    qtbot.keyClicks(crashed.line.edit, "een zin")
    crashed.hide()
    other, _ = room.services.activities.add("practice_table", "Buren")
    crashed.show_activity(other)
    crashed.show()
    crashed.show_activity(room.id)
    assert told(crashed) == "Typed at 14:03 and not entered:"


def test_taking_back_with_words_in_the_line_exchanges_them(
    qtbot: QtBot, open_tab: Opened, room: Room
) -> None:
    room.services.entries.keep_line(room.id, "oud")
    tab = open_tab()
    qtbot.keyClicks(tab.line.edit, "nieuw")
    qtbot.keyClick(tab.line.edit, KEY.Key_F6)
    assert (tab.line.text(), told(tab)) == ("oud", "This stood in the line:")
    assert [one.text for one in kept(room)] == ["nieuw", "oud"]
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    qtbot.keyClick(tab.line.edit, KEY.Key_F6)
    assert (tab.line.text(), tab.offer.isVisible()) == ("nieuw", False)
    assert room.texts() == ["oud"]


def test_several_are_offered_one_by_one_and_thrown_away_by_key(
    qtbot: QtBot, open_tab: Opened, room: Room
) -> None:
    room.services.entries.keep_line(room.id, pack([Unfinished("een"), Unfinished("twee")]))
    tab = open_tab()
    qtbot.keyClick(tab.line.edit, KEY.Key_F6, SHIFT)
    assert [one.text for one in kept(room)] == ["twee"]
    assert tab.offer._words.text() == "twee"
    qtbot.keyClick(tab.line.edit, KEY.Key_F6, SHIFT)
    assert (kept(room), tab.offer.isVisible()) == ([], False)


def test_an_entry_that_is_being_edited_is_kept_each_second(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    entry = room.say("De stad betaalt.")
    tab.mark_stale()
    qtbot.keyClick(tab.line.edit, KEY.Key_Up)
    qtbot.keyClicks(editor_of(tab), " Half")
    assert tab.keeping.timer.isActive()
    tab.keeping.timer.timeout.emit()
    assert kept(room) == [Unfinished("De stad betaalt. Half", entry.id)]
    qtbot.keyClick(editor_of(tab), KEY.Key_Return)
    QApplication.processEvents()
    tab.keeping.timer.timeout.emit()
    assert (room.texts(), kept(room)) == (["De stad betaalt. Half"], [])


def test_the_words_of_an_entry_come_back_in_its_editor(
    qtbot: QtBot, open_tab: Opened, context: PageContext, room: Room, clock: FakeClock
) -> None:
    first, _ = room.say("De stad betaalt."), room.say("Wie nog?")
    room.services.entries.keep_line(room.id, pack([Unfinished("De stad betaalt alles.", first.id)]))
    clock.pass_time(minutes=1)
    tab = open_tab(replace(context, crashed=True))
    assert "this correction was not entered yet" in told(tab)
    qtbot.mouseClick(tab.offer.back, Qt.MouseButton.LeftButton)
    assert editor_of(tab).toPlainText() == "De stad betaalt alles."
    assert room.texts() == ["De stad betaalt.", "Wie nog?"]
    qtbot.keyClick(editor_of(tab), KEY.Key_Return)
    assert room.texts() == ["De stad betaalt alles.", "Wie nog?"]


def test_words_of_an_entry_that_is_gone_go_to_the_line(qtbot: QtBot, open_tab: Opened, room: Room) -> None:
    room.services.entries.keep_line(room.id, pack([Unfinished("iets", 999)]))
    tab = open_tab()
    qtbot.keyClick(tab.line.edit, KEY.Key_F6)
    assert tab.line.text() == "iets"


def test_words_that_cannot_be_stored_stay_on_offer(
    qtbot: QtBot, tab: LiveTab, room: Room, messages: RecordedMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = room.say("De stad.")
    tab.mark_stale()

    def cannot(*_ids: object, **_fields: object) -> None:
        raise ZorgdeskError("store_read_only")

    monkeypatch.setattr(room.services.entries, "edit", cannot)
    tab.presenter.rewrite(entry.id, "De stad en het land.")
    assert [error.code for error in messages.errors] == ["store_read_only"]
    assert told(tab) == "These words could not be stored:"
    assert kept(room) == [Unfinished("De stad en het land.", entry.id)]


def test_a_line_that_waits_tells_now_and_then_that_one_is_still_here(
    qtbot: QtBot, tab: LiveTab, room: Room, clock: FakeClock
) -> None:
    qtbot.keyClicks(tab.line.edit, "een zin")
    tab.keeping.timer.timeout.emit()
    clock.pass_time(minutes=5)
    tab._clock.timeout.emit()
    assert room.services.entries.kept_line(room.id) == ("een zin", clock())


def test_each_activity_offers_its_own_line(qtbot: QtBot, tab: LiveTab, room: Room) -> None:
    other, _ = room.services.activities.add("practice_table", "Buren")
    for activity, words in ((room.id, "over drempels"), (other, "over buren"), (room.id, ""), (other, "")):
        tab.show_activity(activity)
        qtbot.keyClicks(tab.line.edit, words)
    for activity, words in ((room.id, "over drempels"), (other, "over buren")):
        tab.show_activity(activity)
        assert tab.line.text() == ""
        assert [one.text for one in tab.offer.items()] == [words]
        qtbot.keyClick(tab.line.edit, KEY.Key_F6)
        assert tab.line.text() == words


def test_beside_the_projector_all_goes_on(
    qtbot: QtBot, open_tab: Opened, context: PageContext, room: Room
) -> None:
    room.services.entries.keep_line(room.id, "van voor de stroom uitviel")
    tab = open_tab(replace(context, crashed=True))
    qtbot.keyClick(tab.line.edit, KEY.Key_F5)
    projector = tab.projecting.window()
    assert projector is not None
    tab.activateWindow()
    tab.focus_first()
    QApplication.processEvents()
    qtbot.keyClicks(tab.line.edit, "nieuw")
    qtbot.waitUntil(lambda: Unfinished("nieuw") in kept(room), timeout=3000)
    qtbot.keyClick(tab.line.edit, KEY.Key_Escape)
    assert (tab.line.text(), projector.isVisible()) == ("nieuw", True)
    qtbot.keyClick(tab.line.edit, KEY.Key_F6)
    assert tab.line.text() == "van voor de stroom uitviel"
    assert [one.text for one in tab.offer.items()] == ["nieuw"]
    projector.close()
