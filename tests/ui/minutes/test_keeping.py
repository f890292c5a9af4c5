"""What was typed in minutes and not stored is there again: said in words, one by one, never put together."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.minutes.conftest import Desk
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.page import PageContext, Pane

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., Desk]


@pytest.fixture
def open_desk(
    context: PageContext, show: Callable[[Pane], Pane], activity: int, qtbot: QtBot, services: Services
) -> Opened:
    """The tab as it opens on what the store holds by then."""

    def opened(with_context: PageContext = context) -> Desk:
        made = MinutesTab(with_context)
        made.show_activity(activity)
        show(made)
        with qtbot.waitActive(made):
            made.activateWindow()
        made.focus_first()
        return Desk(made, qtbot, services, activity)

    return opened


def kept(desk: Desk) -> list[UnfinishedPassage]:
    found = desk.services.kept_passages.of(desk.activity)
    return found[0] if found else []


def keep(services: Services, activity: int, *unfinished: UnfinishedPassage) -> None:
    services.kept_passages.keep(activity, unfinished)


def first_said(services: Services, activity: int) -> str:
    return f"entry:{services.entries.of(activity)[0].uid}"


def told(desk: Desk) -> str:
    return desk.tab.offer._told.text()


def second(desk: Desk) -> None:
    """The moment after a key at which is kept what was typed."""
    assert desk.tab.keeping.timer.isActive()
    assert desk.tab.keeping.timer.interval() == 400
    desk.tab.keeping.timer.timeout.emit()


def test_the_words_of_a_passage_are_kept_while_they_are_typed(desk: Desk) -> None:
    desk.reach(0)
    desk.press(KEY.Key_Return)
    assert not desk.tab.keeping.timer.isActive()
    desk.type_words(" En soep")
    second(desk)
    assert kept(desk) == [UnfinishedPassage("“Wij bellen gewoon aan.” En soep", desk.source(0))]
    desk.press(KEY.Key_Return)
    assert kept(desk) == []
    assert desk.texts()[0] == "“Wij bellen gewoon aan.” En soep"


def test_words_that_are_given_up_are_forgotten(desk: Desk) -> None:
    desk.reach(0)
    desk.press(KEY.Key_Return)
    desk.type_words(" En soep")
    second(desk)
    desk.press(KEY.Key_Escape)
    assert kept(desk) == []
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_a_new_paragraph_is_kept_and_forgotten_too(desk: Desk) -> None:
    desk.reach(0)
    desk.press(KEY.Key_Return, CTRL)
    desk.type_words("Daarna koffie")
    second(desk)
    assert kept(desk) == [UnfinishedPassage("Daarna koffie", desk.source(0), Typing.PARAGRAPH)]
    desk.press(KEY.Key_Return)
    assert kept(desk) == []


def test_a_remark_is_kept_and_forgotten_too(desk: Desk) -> None:
    desk.reach(0)
    desk.press(KEY.Key_M, CTRL)
    desk.type_words("Klopt dit")
    second(desk)
    assert kept(desk) == [UnfinishedPassage("Klopt dit", desk.source(0), Typing.REMARK)]
    desk.press(KEY.Key_Return, CTRL)
    assert kept(desk) == []
    assert [one.text for one in desk.services.remarks.of(desk.activity)] == ["Klopt dit"]


def test_after_a_crash_it_says_when_and_what(
    open_desk: Opened, context: PageContext, services: Services, activity: int, clock: FakeClock
) -> None:
    keep(services, activity, UnfinishedPassage("We bellen aan", first_said(services, activity)))
    clock.pass_time(minutes=3)
    desk = open_desk(replace(context, crashed=True))
    assert told(desk) == "Zorgdesk stopped unexpectedly at 14:02; this passage was not stored yet:"
    assert desk.tab.offer._words.text() == "We bellen aan"
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_it_is_put_back_where_it_was_typed_by_key(
    open_desk: Opened, services: Services, activity: int
) -> None:
    keep(services, activity, UnfinishedPassage("We bellen aan", first_said(services, activity)))
    desk = open_desk()
    assert told(desk) == "Typed at 14:02 and not stored:"
    desk.press(KEY.Key_F6)
    assert not desk.tab.offer.isVisible()
    assert kept(desk) == [UnfinishedPassage("We bellen aan", desk.source(0))]
    desk.type_words(", altijd")
    desk.press(KEY.Key_Return)
    assert (desk.texts()[0], kept(desk)) == ("We bellen aan, altijd", [])


def test_a_paragraph_is_put_back_by_mouse_under_its_passage(
    open_desk: Opened, services: Services, activity: int
) -> None:
    source = first_said(services, activity)
    keep(services, activity, UnfinishedPassage("Daarna kof", source, Typing.PARAGRAPH))
    desk = open_desk()
    desk.click(desk.tab.offer.back)
    desk.type_words("fie.")
    desk.press(KEY.Key_Return)
    row = desk.tab.model.row_of(source)
    assert row is not None
    assert desk.tab.model.passage(row + 1).text == "Daarna koffie."


def test_it_is_thrown_away_by_key_or_mouse(open_desk: Opened, services: Services, activity: int) -> None:
    source = first_said(services, activity)
    keep(services, activity, UnfinishedPassage("een", source), UnfinishedPassage("twee", "title"))
    desk = open_desk()
    desk.press(KEY.Key_F6, SHIFT)
    assert [one.text for one in kept(desk)] == ["twee"]
    desk.click(desk.tab.offer.away)
    assert (kept(desk), desk.tab.offer.isVisible()) == ([], False)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_what_was_stored_in_the_last_second_is_not_offered(
    open_desk: Opened, services: Services, activity: int
) -> None:
    source = first_said(services, activity)
    services.minutes.edit_block(activity, source, "We bellen aan.")
    services.minutes.add_paragraph(activity, source, "Koffie.")
    services.remarks.add(activity, source, "Klopt dit?")
    keep(
        services,
        activity,
        UnfinishedPassage("We bellen aan.", source),
        UnfinishedPassage("Koffie.", source, Typing.PARAGRAPH),
        UnfinishedPassage("Klopt dit?", source, Typing.REMARK),
    )
    desk = open_desk()
    assert (kept(desk), desk.tab.offer.isVisible()) == ([], False)


def test_words_whose_passage_is_gone_go_on_as_a_paragraph(
    open_desk: Opened, services: Services, activity: int
) -> None:
    keep(services, activity, UnfinishedPassage("We bellen aan", first_said(services, activity)))
    services.entries.delete(services.entries.of(activity)[0].id)
    desk = open_desk()
    desk.press(KEY.Key_F6)
    desk.type_words(".")
    desk.press(KEY.Key_Return)
    assert "We bellen aan." in [one.text for one in services.minutes.of(activity).blocks]


def test_a_remark_is_put_back_and_makes_room_for_nothing(
    open_desk: Opened, context: PageContext, services: Services, activity: int, clock: FakeClock
) -> None:
    source = first_said(services, activity)
    keep(services, activity, UnfinishedPassage("Klopt dit", source, Typing.REMARK))
    clock.pass_time(minutes=1)
    desk = open_desk(replace(context, crashed=True))
    assert "this remark was not stored yet" in told(desk)
    desk.reach(1)
    desk.press(KEY.Key_M, CTRL)
    desk.type_words("Iets anders")
    desk.press(KEY.Key_F6)
    assert told(desk) == "This was being typed:"
    assert {one.text for one in kept(desk)} == {"Klopt dit", "Iets anders"}
    desk.type_words("?")
    desk.press(KEY.Key_Return, CTRL)
    assert [(one.source, one.text) for one in services.remarks.of(activity)] == [(source, "Klopt dit?")]
    assert [one.text for one in kept(desk)] == ["Iets anders"]


def test_changing_a_remark_keeps_the_one_that_is_being_written(desk: Desk) -> None:
    desk.services.remarks.add(desk.activity, desk.source(0), "Klopt niet.")
    desk.tab.mark_stale()
    desk.reach(1)
    desk.press(KEY.Key_M, CTRL)
    desk.type_words("Iets anders")
    desk.tab.side.remarks.cards[0].edit_asked.emit()
    assert desk.tab.side.remarks.editor.text.toPlainText() == "Klopt niet."
    assert told(desk) == "This was being typed:"
    desk.press(KEY.Key_F6)
    assert desk.tab.side.remarks.editor.text.toPlainText() == "Iets anders"


def test_a_half_remark_stays_with_its_own_activity(desk: Desk) -> None:
    other, _ = desk.services.activities.add("practice_table", "Buren")
    desk.reach(0)
    desk.press(KEY.Key_M, CTRL)
    desk.type_words("Klopt dit")
    desk.tab.show_activity(other)
    assert not desk.tab.side.remarks.editor.is_open()
    assert desk.services.kept_passages.of(other) is None
    desk.tab.show_activity(desk.activity)
    assert [one.text for one in kept(desk)] == ["Klopt dit"]
    assert told(desk) == "Typed at 14:02 and not stored:"


def test_words_come_back_in_the_latest_version(open_desk: Opened, services: Services, activity: int) -> None:
    source = first_said(services, activity)
    services.minutes.set_status(activity, MinutesStatus.FOR_REVIEW)
    services.minutes.edit_block(activity, source, "We bellen.")
    keep(services, activity, UnfinishedPassage("We bellen aan", source))
    desk = open_desk()
    desk.tab.presenter.show_version(services.minutes.versions(activity)[1].id)
    desk.press(KEY.Key_F6)
    desk.type_words(".")
    desk.press(KEY.Key_Return)
    assert desk.texts()[0] == "We bellen aan."


def test_words_for_approved_minutes_begin_a_new_version(
    open_desk: Opened, services: Services, activity: int
) -> None:
    source = first_said(services, activity)
    services.minutes.set_status(activity, MinutesStatus.APPROVED)
    keep(services, activity, UnfinishedPassage("Daarna koffie", source, Typing.PARAGRAPH))
    desk = open_desk()
    desk.press(KEY.Key_F6)
    desk.type_words(".")
    desk.press(KEY.Key_Return)
    assert services.minutes.of(activity).version == 2
    assert "Daarna koffie." in [one.text for one in services.minutes.of(activity).blocks]


def test_words_that_could_not_be_stored_are_offered_back(
    desk: Desk, messages: RecordedMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ZorgdeskError("disk_full")

    desk.reach(0)
    desk.press(KEY.Key_Return)
    desk.type_words(" En soep")
    monkeypatch.setattr(desk.services.minutes, "edit_block", refuse)
    desk.press(KEY.Key_Return)
    assert [error.code for error in messages.errors] == ["disk_full"]
    assert told(desk) == "These words could not be stored:"
    assert kept(desk) == [UnfinishedPassage("“Wij bellen gewoon aan.” En soep", desk.source(0))]
    monkeypatch.undo()
    desk.press(KEY.Key_F6)
    desk.press(KEY.Key_Return)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.” En soep"


def test_words_stay_kept_until_they_are_stored(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_goes(*_: object, **__: object) -> None:
        """Nothing is stored, and nobody is told."""

    desk.reach(0)
    desk.press(KEY.Key_Return)
    desk.type_words(" En soep")
    monkeypatch.setattr(PageContext, "act", power_goes)
    desk.press(KEY.Key_Return)
    assert [one.text for one in kept(desk)] == ["“Wij bellen gewoon aan.” En soep"]


def test_hours_of_typing_keep_their_time(desk: Desk, clock: FakeClock) -> None:
    desk.reach(0)
    desk.press(KEY.Key_Return)
    desk.type_words("a")
    second(desk)
    begun = clock()
    clock.pass_time(minutes=1)
    desk.tab.keeping.timer.timeout.emit()
    found = desk.services.kept_passages.of(desk.activity)
    assert found is not None
    assert found[1] > begun
    QApplication.processEvents()
