"""Passages moved, hidden, merged and told, by key and by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.minutes.conftest import Desk
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import Speech

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
FIRST, QUESTION, DECISION = range(3)


def words(action: str) -> str:
    """The words of a line in the menu, without its keys."""
    return action.partition("\t")[0]


def menu_of(desk: Desk) -> QMenu:
    place = desk.tab.paper.place()
    assert place is not None
    return desk.tab.menu_of(place, NamedAs.NAME)


def choose(desk: Desk, told: str) -> None:
    menu = menu_of(desk)
    next(one for one in menu.actions() if words(one.text()) == told).trigger()
    menu.close()


def drag(desk: Desk, from_row: int, to: QPoint) -> None:
    viewport, start = desk.tab.paper.viewport(), desk.middle(from_row)
    desk.qtbot.mousePress(viewport, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        desk.qtbot.mouseMove(viewport, start + (to - start) * share)
    desk.qtbot.mouseRelease(viewport, LEFT, pos=to)


def test_alt_and_an_arrow_move_a_passage_and_the_person_goes_along(desk: Desk) -> None:
    row = desk.reach(FIRST)
    desk.press(KEY.Key_Down, ALT)
    assert [text[:4] for text in desk.texts()] == ["“Hoe", "“Wij", "We b"]
    assert desk.tab.paper.currentIndex().row() == row + 1
    desk.press(KEY.Key_Up, ALT)
    assert [text[:4] for text in desk.texts()] == ["“Wij", "“Hoe", "We b"]
    desk.press(KEY.Key_Home, ALT)
    assert not desk.passage(FIRST).moved


def test_a_passage_goes_to_the_very_top(desk: Desk) -> None:
    row = desk.reach(FIRST)
    for _ in range(row):
        desk.press(KEY.Key_Up, ALT)
    assert desk.tab.model.passage(0).text == "“Wij bellen gewoon aan.”"
    desk.press(KEY.Key_Up, ALT)
    assert desk.tab.model.passage(0).text == "“Wij bellen gewoon aan.”"


def test_a_passage_is_dragged_below_another_one_and_taken_back(desk: Desk) -> None:
    row = desk.reach(FIRST)
    last = desk.tab.model.row_of(desk.source(DECISION))
    assert last is not None
    drag(desk, row, desk.tab.paper.visualRect(desk.tab.model.index(last)).center() + QPoint(0, 14))
    assert [text[:4] for text in desk.texts()] == ["“Hoe", "We b", "“Wij"]
    assert desk.tab.paper.delegate.editor() is None
    desk.tab.context.undo()
    assert [text[:4] for text in desk.texts()] == ["“Wij", "“Hoe", "We b"]


def test_a_drag_that_ends_where_it_began_does_nothing(desk: Desk) -> None:
    row = desk.reach(FIRST)
    drag(desk, row, desk.middle(row) + QPoint(60, 3))
    assert desk.services.minutes.versions(desk.activity) == []


def test_what_is_left_out_is_shown_by_choice_and_brought_back(desk: Desk) -> None:
    desk.reach(FIRST)
    desk.press(KEY.Key_Delete)
    assert desk.tab.model.row_of(desk.source(FIRST)) is None
    desk.click(desk.tab.side.switches.hidden.box)
    desk.reach(FIRST)
    assert desk.passage(FIRST).hidden
    desk.press(KEY.Key_Return)
    assert desk.tab.paper.delegate.editor() is None
    desk.press(KEY.Key_R, CTRL)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_the_link_above_what_is_left_out_brings_it_back(desk: Desk) -> None:
    desk.reach(FIRST)
    desk.press(KEY.Key_Delete)
    desk.click(desk.tab.side.switches.hidden.box)
    row = desk.reach(FIRST)
    index = desk.tab.model.index(row)
    area = desk.tab.paper.visualRect(index)
    places = (QPoint(x, area.top() + y) for y in range(0, area.height(), 4) for x in range(area.width()))
    hit = next(at for at in places if desk.tab.paper.delegate.hit(area, index, at.toPointF()) == "show")
    desk.qtbot.mouseClick(desk.tab.paper.viewport(), LEFT, pos=hit)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_passages_are_merged_and_parted_by_key(desk: Desk) -> None:
    desk.reach(QUESTION)
    desk.press(KEY.Key_J, CTRL)
    assert len(desk.texts()) == 2
    assert desk.tab.paper.passage() == desk.passage(FIRST)
    desk.press(KEY.Key_J, CTRL | SHIFT)
    assert len(desk.texts()) == 3


def test_what_one_speaker_says_in_a_row_is_merged_by_a_tick(desk: Desk) -> None:
    speaker = desk.entries()[DECISION].speaker_id
    part = desk.entries()[DECISION].programme_item_id
    for text in ("Dat is beloofd.", "Echt waar."):
        draft = EntryDraft(EntryKind.STATEMENT, text, speaker_id=speaker, programme_item_id=part)
        desk.tab.context.changed(desk.services.entries.add(desk.activity, draft)[1])
    desk.click(desk.tab.side.switches.merge.words)
    assert desk.texts()[-1] == "“Dat is beloofd. Echt waar.”"
    desk.click(desk.tab.side.switches.merge.box)
    assert desk.texts()[-1] == "“Echt waar.”"


def test_direct_and_reported_speech_by_one_key(desk: Desk) -> None:
    desk.reach(FIRST)
    desk.press(KEY.Key_L, CTRL)
    assert desk.texts()[0] == "Wij bellen gewoon aan."
    assert desk.passage(FIRST).speech is Speech.REPORTED
    desk.press(KEY.Key_L, CTRL)
    assert desk.texts()[0] == "“Wij bellen gewoon aan.”"


def test_the_menu_offers_everything_that_applies(desk: Desk) -> None:
    desk.reach(QUESTION)
    menu = menu_of(desk)
    offered = [words(one.text()) for one in menu.actions() if one.text()]
    assert offered == [
        "Edit",
        "Add a paragraph below",
        "Move up",
        "Move down",
        "Merge with the passage above",
        "Leave out of the minutes",
        "Reported speech, without quotation marks",
        "Make a remark",
        "Who said this",
    ]
    menu.close()
    choose(desk, "Move up")
    assert desk.texts()[0].startswith("“Hoe")
    choose(desk, "Leave out of the minutes")
    assert len(desk.texts()) == 2


def test_the_menu_opens_by_mouse_and_by_key(desk: Desk) -> None:
    row = desk.reach(DECISION)
    first = desk.tab.model.row_of(desk.source(FIRST))
    assert first is not None
    for reason, at, reached in (
        (QContextMenuEvent.Reason.Mouse, desk.middle(first), first),
        (QContextMenuEvent.Reason.Keyboard, QPoint(), row),
    ):
        desk.tab.paper.go_to(row)
        event = QContextMenuEvent(reason, at, desk.tab.paper.viewport().mapToGlobal(at))
        QApplication.sendEvent(desk.tab.paper.viewport(), event)
        assert desk.tab.paper.currentIndex().row() == reached
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        shown.close()


def test_one_speaker_is_called_otherwise_from_the_menu(desk: Desk) -> None:
    desk.reach(FIRST)
    menu = menu_of(desk)
    who = menu.actions()[-1].menu()
    assert isinstance(who, QMenu)
    assert [one.text() for one in who.actions() if one.isChecked()] == ["As everywhere here (by name)"]
    next(one for one in who.actions() if one.text() == "by role").trigger()
    menu.close()
    assert desk.passage(FIRST).block.lead == "Een deelnemer:"
    assert desk.passage(QUESTION).block.lead == "Vraag van Achiel De Cuyper:"


def test_who_asked_to_be_anonymous_is_not_named_from_the_menu(desk: Desk) -> None:
    desk.tab.context.changed(desk.services.entries.edit(desk.entries()[FIRST].id, anonymous=True))
    desk.reach(FIRST)
    menu = menu_of(desk)
    who = menu.actions()[-1].menu()
    assert isinstance(who, QMenu)
    assert not any(one.isEnabled() for one in who.actions() if not one.isSeparator())
    menu.close()


def test_everybody_is_called_otherwise_by_a_choice(desk: Desk) -> None:
    choice = desk.tab.side.naming.named
    choice.setFocus()
    desk.qtbot.keyClick(choice, KEY.Key_End)
    assert desk.passage(FIRST).block.lead == "Een deelnemer:"
    desk.tab.context.undo()
    assert choice.key() is NamedAs.NAME


def test_words_left_when_what_was_recorded_is_gone_wait_for_a_decision(desk: Desk) -> None:
    source, entry = desk.source(FIRST), desk.entries()[FIRST]
    desk.tab.presenter.edit(source, "Anders gezegd.")
    desk.tab.context.changed(desk.services.entries.delete(entry.id))
    assert desk.tab.paper.go_to_source(source)
    passage = desk.tab.paper.passage()
    assert passage is not None
    assert passage.gone
    desk.tab.paper.setFocus()
    desk.press(KEY.Key_K, CTRL | SHIFT)
    blocks = desk.services.minutes.document(desk.activity).blocks
    assert blocks[-1].text == "Anders gezegd."


def test_f3_goes_to_what_asks_attention_and_around(desk: Desk) -> None:
    desk.tab.presenter.edit(desk.source(DECISION), "Anders.")
    changed = desk.services.entries.edit(desk.entries()[DECISION].id, text="We beginnen in april.")
    desk.tab.context.changed(changed)
    desk.services.remarks.add(desk.activity, "title", "Andere titel?")
    desk.tab.refresh(None)
    desk.reach(FIRST)
    desk.press(KEY.Key_F3)
    assert desk.tab.paper.passage() == desk.passage(DECISION)
    desk.press(KEY.Key_F3)
    assert desk.tab.paper.currentIndex().row() == 0
    desk.press(KEY.Key_F3, SHIFT)
    assert desk.tab.paper.passage() == desk.passage(DECISION)


def test_plain_language_is_marked_by_choice_and_remembered(desk: Desk) -> None:
    long = " ".join(["Wij bellen aan bij de buren"] * 6) + ", een verantwoordelijkheidsverdeling."
    desk.tab.context.changed(desk.services.entries.edit(desk.entries()[FIRST].id, text=long))
    row = desk.reach(FIRST)
    assert not desk.tab.side.passage.plain.isVisible()
    desk.click(desk.tab.side.switches.hints.box)
    told = desk.tab.side.passage.plain.text()
    assert "Plain language" in told
    assert "score " in told
    assert "1 heavy word" in told
    document = desk.tab.paper.delegate.typesetter.words(desk.tab.model.passage(row), 400.0)
    forms = [form.format.underlineStyle() for form in document.firstBlock().textFormats()]
    assert forms[0] == forms[0].NoUnderline
    assert {forms[0].DashUnderline, forms[0].WaveUnderline} <= set(forms)
    again = type(desk.tab)(desk.tab.context)
    desk.qtbot.addWidget(again)
    assert again.side.switches.hints.is_ticked()


def second_part(desk: Desk) -> int:
    """The row of the heading of a second part in which one thing was said."""
    part, _ = desk.services.programme.add(desk.activity, "Achteraf")
    draft = EntryDraft(EntryKind.IDEA, "Een fuif.", programme_item_id=part)
    desk.services.entries.add(desk.activity, draft)
    desk.tab.mark_stale()
    row = next(i for i, one in enumerate(desk.tab.model.passages()) if one.text == "Deel 2: Achteraf")
    desk.tab.paper.go_to(row)
    desk.tab.paper.setFocus()
    return row


def headings_and_ideas(desk: Desk) -> list[str]:
    shown = [one.text for one in desk.tab.model.passages()]
    return [text for text in shown if text.startswith(("Deel", "Een fuif", "We beginnen"))]


def test_a_heading_goes_over_the_section_above_it_with_its_own_section(desk: Desk) -> None:
    second_part(desk)
    before = headings_and_ideas(desk)
    desk.press(KEY.Key_Up, ALT)
    after = ["Deel 2: Achteraf", "Een fuif.", "Deel 1: Twee verhalen", "We beginnen in maart."]
    assert headings_and_ideas(desk) == after
    assert desk.tab.paper.passage().text == "Deel 2: Achteraf"
    desk.press(KEY.Key_Up, ALT)
    assert headings_and_ideas(desk) == after
    desk.press(KEY.Key_Down, ALT)
    assert headings_and_ideas(desk) == before
    desk.press(KEY.Key_Down, ALT)
    assert headings_and_ideas(desk) == before


def test_a_dragged_heading_stands_between_sections(desk: Desk) -> None:
    row = second_part(desk)
    before = headings_and_ideas(desk)
    drag(desk, row, desk.middle(row + 1) + QPoint(0, 20))
    assert desk.services.minutes.versions(desk.activity) == []
    first = next(i for i, one in enumerate(desk.tab.model.passages()) if one.is_heading)
    drag(desk, row, desk.middle(first + 1))
    assert headings_and_ideas(desk)[:2] == ["Deel 2: Achteraf", "Een fuif."]
    desk.tab.context.undo()
    assert headings_and_ideas(desk) == before
