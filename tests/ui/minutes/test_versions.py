"""Versions compared on the paper, and what reviewers say beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.minutes.conftest import Desk
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.differences import Difference
from zorgdesk.domain.minutes import MinutesStatus

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIRST, QUESTION, DECISION = range(3)


def send_for_review(desk: Desk) -> None:
    desk.click(desk.tab.side.versions.forward)


def edit(desk: Desk, place: int, text: str) -> None:
    desk.tab.presenter.edit(desk.source(place), text)


def test_a_change_under_review_says_what_changed(desk: Desk) -> None:
    send_for_review(desk)
    assert "begins version 2" in desk.tab.side.versions.explained.text()
    desk.reach(FIRST)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_End)
    desk.type_words(" Altijd.")
    desk.press(KEY.Key_Return)
    assert desk.services.minutes.of(desk.activity).version == 2
    assert desk.tab.side.versions.badge.content().text == "for review"
    desk.reach(DECISION)
    desk.press(KEY.Key_Delete)
    desk.click(desk.tab.side.versions.changed)
    found = {
        one.block.source: one.difference.difference for one in desk.tab.model.passages() if one.difference
    }
    assert found[desk.source(FIRST)] is Difference.CHANGED
    assert found[desk.source(DECISION)] is Difference.REMOVED
    assert "1 changed · 1 gone" in desk.tab.side.versions.summary.text()
    assert desk.tab.paper.passage() == desk.passage(FIRST)
    desk.tab.paper.setFocus()
    desk.press(KEY.Key_F3)
    assert desk.tab.paper.passage() == desk.passage(DECISION)


def test_what_came_is_underlined_and_what_went_is_struck_out(desk: Desk) -> None:
    send_for_review(desk)
    edit(desk, FIRST, "“Wij bellen nooit aan.”")
    desk.click(desk.tab.side.versions.changed)
    row = desk.tab.model.row_of(desk.source(FIRST))
    assert row is not None
    document = desk.tab.paper.delegate.typesetter.words(desk.tab.model.passage(row), 400.0)
    block = document.firstBlock()
    pieces = {
        block.text()[one.start : one.start + one.length]: (
            one.format.fontUnderline(),
            one.format.fontStrikeOut(),
        )
        for one in block.textFormats()
    }
    assert pieces["nooit"] == (True, False)
    assert pieces["gewoon"] == (False, True)


def test_any_two_versions_are_compared_and_nothing_is_typed_meanwhile(desk: Desk) -> None:
    send_for_review(desk)
    edit(desk, FIRST, "Een.")
    desk.click(desk.tab.side.versions.forward)
    edit(desk, FIRST, "Twee.")
    third, second, first = desk.services.minutes.versions(desk.activity)
    versions = desk.tab.side.versions
    assert versions.version.itemText(0) == "Version 3 (latest)"
    versions.version.set_key(second.id)
    versions.against.set_choices([(None, ""), (first.id, "1")])
    versions.against.set_key(first.id)
    versions.against.key_chosen.emit(first.id)
    texts = [one.text for one in desk.tab.model.passages() if one.block.source == desk.source(FIRST)]
    assert texts == ["Een."]
    desk.reach(FIRST)
    desk.press(KEY.Key_Return)
    assert desk.tab.paper.delegate.editor() is None
    desk.press(KEY.Key_Delete)
    assert desk.services.minutes.versions(desk.activity)[0].id == third.id
    assert "1 changed" in versions.summary.text()


def test_what_is_recorded_after_a_version_froze_is_told(desk: Desk) -> None:
    send_for_review(desk)
    changed = desk.services.entries.edit(desk.entries()[FIRST].id, text="Wij bellen twee keer aan.")
    desk.tab.context.changed(changed)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"
    assert "Recorded since" in desk.tab.side.versions.explained.text()


def test_a_changed_version_is_sent_for_review_again(desk: Desk) -> None:
    send_for_review(desk)
    assert not desk.tab.side.versions.again.isVisible()
    edit(desk, FIRST, "Een.")
    desk.click(desk.tab.side.versions.again)
    latest = desk.services.minutes.of(desk.activity)
    assert (latest.version, latest.status, latest.frozen) == (2, MinutesStatus.FOR_REVIEW, True)


# Remarks.


def test_a_remark_is_made_resolved_and_opened_again_by_key(desk: Desk) -> None:
    desk.reach(FIRST)
    desk.press(KEY.Key_M, CTRL)
    desk.type_words("Het gaat om de affiche.")
    desk.press(KEY.Key_Tab)
    desk.type_words("Salma")
    desk.press(KEY.Key_Return, CTRL)
    remark = desk.services.remarks.of(desk.activity)[0]
    assert (remark.text, remark.author, remark.source) == (
        "Het gaat om de affiche.",
        "Salma",
        desk.source(FIRST),
    )
    assert desk.tab.paper.hasFocus()
    assert desk.passage(FIRST).remarks == 1
    remarks = desk.tab.side.remarks
    assert remarks.title.text().startswith("Remarks (1")
    desk.press(KEY.Key_M, CTRL | SHIFT)
    assert QApplication.focusWidget() is remarks.cards[0].done
    desk.press(KEY.Key_Return)
    assert desk.services.remarks.of(desk.activity)[0].resolved_at is not None
    assert desk.tab.paper.hasFocus()
    assert desk.passage(FIRST).remarks == 0
    desk.click(remarks.fold.title)
    desk.click(remarks.cards[0].done)
    assert desk.services.remarks.of(desk.activity)[0].resolved_at is None


def test_escape_gives_a_remark_up(desk: Desk) -> None:
    desk.reach(FIRST)
    desk.click(desk.tab.side.passage.command("remark"))
    desk.type_words("Nee, toch niet.")
    desk.press(KEY.Key_Escape)
    assert desk.services.remarks.of(desk.activity) == []
    assert desk.tab.paper.hasFocus()


def test_a_remark_shows_its_passage_also_where_that_is_left_out(desk: Desk) -> None:
    desk.services.remarks.add(desk.activity, desk.source(FIRST), "Klopt dit?")
    desk.services.arrangements.hide(desk.activity, desk.source(FIRST))
    desk.tab.refresh(None)
    desk.reach(DECISION)
    desk.click(desk.tab.side.remarks.cards[0].go)
    assert desk.tab.paper.passage() == desk.passage(FIRST)


def test_a_remark_on_a_passage_that_is_gone_stays_listed(desk: Desk) -> None:
    desk.services.remarks.add(desk.activity, desk.source(FIRST), "Klopt dit?")
    desk.tab.context.changed(desk.services.entries.delete(desk.entries()[FIRST].id))
    card = desk.tab.side.remarks.cards[0]
    assert card.isVisible()
    assert not card.go.isVisible()


def test_a_remark_is_edited_and_deleted_from_its_menu(desk: Desk) -> None:
    desk.services.remarks.add(desk.activity, desk.source(FIRST), "Klopt di?")
    desk.tab.refresh(None)
    edit_it, delete_it = desk.tab.side.remarks.cards[0].menu().actions()
    edit_it.trigger()
    editor = desk.tab.side.remarks.editor
    editor.text.setPlainText("Klopt dit?")
    desk.click(editor.add)
    assert desk.services.remarks.of(desk.activity)[0].text == "Klopt dit?"
    _, delete_it = desk.tab.side.remarks.cards[0].menu().actions()
    delete_it.trigger()
    assert desk.services.remarks.of(desk.activity) == []
    desk.tab.context.undo()
    assert desk.tab.side.remarks.cards[0].remark.text == "Klopt dit?"


def test_in_a_version_under_review_it_is_chosen_who_said_something_and_how(desk: Desk) -> None:
    send_for_review(desk)
    desk.reach(FIRST)
    place = desk.tab.paper.place()
    assert place is not None
    menu = desk.tab.menu_of(place, NamedAs.NAME)
    who = menu.actions()[-1].menu()
    assert isinstance(who, QMenu)
    next(one for one in who.actions() if one.text() == "anonymous").trigger()
    menu.close()
    assert desk.passage(FIRST).block.lead == "Een deelnemer:"
    latest, sent = desk.services.minutes.versions(desk.activity)
    assert (latest.version, latest.status, latest.frozen) == (2, MinutesStatus.FOR_REVIEW, False)
    assert "Achiel De Cuyper:" in [block.lead for block in desk.services.minutes.version(sent.id)]


def test_speech_in_a_version_under_review_is_known(desk: Desk) -> None:
    send_for_review(desk)
    desk.reach(FIRST)
    desk.press(KEY.Key_L, CTRL)
    assert desk.texts()[0] == "Wij bellen gewoon aan."
