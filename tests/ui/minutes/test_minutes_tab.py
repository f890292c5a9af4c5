"""The minutes as a secretary meets them: read, typed in, compared, approved, by key and by mouse."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus, Naming
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.minutes.compare import CompareDialog
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.task_runner import TaskRunner

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Show = Callable[[Pane], Pane]


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


def entries(services: Services, activity: int) -> list[Entry]:
    return services.entries.of(activity)


def source(entry: Entry) -> str:
    return f"entry:{entry.uid}"


def words(services: Services, activity: int) -> dict[str, str]:
    return {block.source: block.text for block in services.minutes.of(activity, language="nl").blocks}


def go_to(tab: MinutesTab, wanted: str) -> int:
    row = tab.model.row_of(wanted)
    assert row is not None
    tab.paper.go_to(row)
    return row


def middle(tab: MinutesTab, row: int) -> QPoint:
    return tab.paper.visualRect(tab.model.index(row)).center()


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """On whatever has the keyboard."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_words(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def test_it_opens_as_a_finished_draft(tab: MinutesTab) -> None:
    spoken = [passage.spoken for passage in tab.model.passages()]
    assert spoken[0] == "Verslag Praktijktafel 3: Drempels in de vrije tijd"
    assert "Achiel De Cuyper: “Wij bellen gewoon aan.”" in spoken
    assert "Version 1" in tab.side.versions.about.text()
    assert tab.side.versions.badge.content().text == "draft"


def test_a_passage_is_edited_by_key_alone(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first = source(entries(services, activity)[0])
    row = go_to(tab, first)
    press(qtbot, KEY.Key_Up)
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    editor = tab.paper.delegate.editor()
    assert editor is QApplication.focusWidget()
    type_words(qtbot, " En wij wachten.")
    press(qtbot, KEY.Key_Return)
    assert words(services, activity)[first] == "“Wij bellen gewoon aan.” En wij wachten."
    assert tab.model.passage(row).block.edited
    assert tab.paper.hasFocus()
    assert tab.paper.currentIndex().row() == row


def test_escape_gives_the_change_up(tab: MinutesTab, qtbot: QtBot, services: Services, activity: int) -> None:
    first = source(entries(services, activity)[0])
    go_to(tab, first)
    press(qtbot, KEY.Key_F2)
    type_words(qtbot, "weg ermee")
    press(qtbot, KEY.Key_Escape)
    assert tab.paper.delegate.editor() is None
    assert words(services, activity)[first] == "“Wij bellen gewoon aan.”"
    assert services.minutes.versions(activity) == []


def test_a_click_opens_a_passage_and_leaving_it_stores_it(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first, last = (source(entries(services, activity)[place]) for place in (0, 2))
    row = tab.model.row_of(first)
    assert row is not None
    qtbot.mouseClick(tab.paper.viewport(), Qt.MouseButton.LeftButton, pos=middle(tab, row))
    press(qtbot, KEY.Key_Home)
    type_words(qtbot, "Zie: ")
    other = tab.model.row_of(last)
    assert other is not None
    qtbot.mouseClick(tab.paper.viewport(), Qt.MouseButton.LeftButton, pos=middle(tab, other))
    assert words(services, activity)[first] == "Zie: “Wij bellen gewoon aan.”"
    editor = tab.paper.delegate.editor()
    assert editor is not None
    assert editor.typed() == "We beginnen in maart."


def test_arrows_walk_on_from_the_passage_being_typed(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first, second = (source(one) for one in entries(services, activity)[:2])
    go_to(tab, first)
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, "!")
    press(qtbot, KEY.Key_Down)
    assert words(services, activity)[first].endswith("!")
    editor = tab.paper.delegate.editor()
    assert editor is not None
    assert tab.paper.passage().block.source == second  # type: ignore[union-attr]


def test_lines_and_pasted_markup_stay_text(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first = source(entries(services, activity)[0])
    go_to(tab, first)
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Return, SHIFT)
    QApplication.clipboard().setText("<b>=1+1</b>\ntweede")
    press(qtbot, KEY.Key_V, CTRL)
    press(qtbot, KEY.Key_Return)
    assert words(services, activity)[first] == "“Wij bellen gewoon aan.”\n<b>=1+1</b>\ntweede"


def test_the_editor_grows_with_what_is_typed(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    row = go_to(tab, source(entries(services, activity)[0]))
    before = tab.paper.visualRect(tab.model.index(row)).height()
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, " wachten en nog eens" * 8)
    editor = tab.paper.delegate.editor()
    assert editor is not None
    assert tab.paper.visualRect(tab.model.index(row)).height() > before
    assert editor.height() >= editor.text_height()


def test_a_paragraph_of_ones_own_comes_below_and_goes_again(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first = source(entries(services, activity)[0])
    row = go_to(tab, first)
    press(qtbot, KEY.Key_Return, CTRL)
    type_words(qtbot, "Daarna was er koffie.")
    press(qtbot, KEY.Key_Return, CTRL)
    type_words(qtbot, "En taart.")
    press(qtbot, KEY.Key_Return)
    own = [passage.text for passage in tab.model.passages()[row + 1 : row + 3]]
    assert own == ["Daarna was er koffie.", "En taart."]
    tab.paper.go_to(row + 1)
    press(qtbot, KEY.Key_Delete)
    assert tab.model.passage(row + 1).text == "En taart."
    assert "Daarna was er koffie." not in words(services, activity).values()


def test_paragraphs_are_typed_on_while_the_store_is_still_writing(
    context: PageContext, went: Went, qtbot: QtBot, services: Services, activity: int, runner: TaskRunner
) -> None:
    tab = MinutesTab(replace(context, runner=runner))
    went.panes.append(tab)
    qtbot.addWidget(tab)
    tab.show_activity(activity)
    tab.resize(1180, 760)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    qtbot.waitUntil(lambda: tab.model.rowCount() > 3)
    first = source(entries(services, activity)[0])
    tab.paper.setFocus()
    row = go_to(tab, first)
    press(qtbot, KEY.Key_Return, CTRL)
    type_words(qtbot, "Daarna was er koffie.")
    press(qtbot, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: tab.paper.delegate.editor() is not None)
    type_words(qtbot, "En taart.")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "En taart." in [one.text for one in tab.model.passages() if one.block.source])
    own = [one.text for one in tab.model.passages()[row + 1 : row + 3]]
    assert own == ["Daarna was er koffie.", "En taart."]
    assert tab.paper.currentIndex().row() == row + 2
    tab.hide()


def test_an_empty_paragraph_leaves_nothing_behind(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    before = tab.model.rowCount()
    go_to(tab, source(entries(services, activity)[0]))
    press(qtbot, KEY.Key_Return, CTRL)
    assert tab.model.rowCount() == before + 1
    press(qtbot, KEY.Key_Escape)
    assert tab.model.rowCount() == before
    assert services.minutes.versions(activity) == []


def test_the_plus_beside_a_passage_adds_a_paragraph(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    row = go_to(tab, source(entries(services, activity)[0]))
    index = tab.model.index(row)
    area = tab.paper.visualRect(index)
    for x in range(area.left(), area.right()):
        place = QPoint(x, area.bottom() - 4)
        if tab.paper.delegate.hit(area, index, place.toPointF()) == "below":
            break
    qtbot.mouseClick(tab.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
    type_words(qtbot, "Iets van mij.")
    tab.side.versions.forward.setFocus()
    assert "Iets van mij." in words(services, activity).values()


def test_back_to_what_was_recorded_by_key_and_by_button(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first = source(entries(services, activity)[0])
    for back in ("key", "button"):
        services.minutes.edit_block(activity, first, "Anders gezegd.", language="nl")
        tab.refresh(None)
        go_to(tab, first)
        tab.paper.setFocus()
        if back == "key":
            press(qtbot, KEY.Key_R, CTRL)
        else:
            qtbot.mouseClick(tab.side.passage.command("reset"), Qt.MouseButton.LeftButton)
        assert words(services, activity)[first] == "“Wij bellen gewoon aan.”"


def test_leaving_a_passage_out_can_be_undone(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int, messages: RecordedMessages
) -> None:
    first = source(entries(services, activity)[0])
    row = go_to(tab, first)
    press(qtbot, KEY.Key_Delete)
    assert tab.model.row_of(first) is None
    assert tab.paper.currentIndex().row() == row
    exported = [block.source for block in services.minutes.document(activity).blocks]
    assert first not in exported
    assert messages.on_action is not None
    messages.on_action()
    assert tab.model.row_of(first) == row


@pytest.mark.parametrize(
    ("choice", "expected"), [("keep", "Anders gezegd."), ("take_over", "“Wij bellen twee keer aan.”")]
)
def test_a_passage_under_which_something_changed_is_compared_and_decided(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int, choice: str, expected: str
) -> None:
    entry = entries(services, activity)[0]
    tab.presenter.edit(source(entry), "Anders gezegd.")
    tab.context.changed(services.entries.edit(entry.id, text="Wij bellen twee keer aan."))
    row = go_to(tab, source(entry))
    assert tab.model.passage(row).changed
    assert tab.model.passage(row).recorded == "“Wij bellen twee keer aan.”"
    press(qtbot, KEY.Key_D, CTRL)
    dialog = next(one for one in tab.findChildren(CompareDialog))
    assert dialog.own.toPlainText() == "Achiel De Cuyper: Anders gezegd."
    assert dialog.recorded.toPlainText() == "Achiel De Cuyper: “Wij bellen twee keer aan.”"
    qtbot.mouseClick(dialog.keep if choice == "keep" else dialog.take_over, Qt.MouseButton.LeftButton)
    assert not tab.model.passage(row).changed
    assert words(services, activity)[source(entry)] == expected


@pytest.mark.parametrize("link", ["compare", "take_over", "keep"])
def test_the_links_in_the_warning_answer_to_the_mouse(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int, link: str
) -> None:
    entry = entries(services, activity)[0]
    tab.presenter.edit(source(entry), "Anders gezegd.")
    tab.context.changed(services.entries.edit(entry.id, text="Wij bellen twee keer aan."))
    row = go_to(tab, source(entry))
    index = tab.model.index(row)
    area = tab.paper.visualRect(index)
    hits = {
        tab.paper.delegate.hit(area, index, QPoint(x, area.top() + y).toPointF()): QPoint(x, area.top() + y)
        for x in range(area.left(), area.right(), 3)
        for y in range(0, area.height(), 4)
    }
    with qtbot.waitSignal(tab.paper.asked) as asked:
        qtbot.mouseClick(tab.paper.viewport(), Qt.MouseButton.LeftButton, pos=hits[link])
    assert asked.args[0] == link


def test_from_draft_to_approved_and_on_to_the_next_version(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    qtbot.mouseClick(tab.side.versions.forward, Qt.MouseButton.LeftButton)
    assert services.minutes.of(activity).status is MinutesStatus.FOR_REVIEW
    qtbot.mouseClick(tab.side.versions.back, Qt.MouseButton.LeftButton)
    assert services.minutes.of(activity).status is MinutesStatus.DRAFT
    qtbot.mouseClick(tab.side.versions.forward, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.side.versions.forward, Qt.MouseButton.LeftButton)
    assert services.minutes.of(activity).status is MinutesStatus.APPROVED
    assert "begins version 3" in tab.side.versions.explained.text()
    first = source(entries(services, activity)[0])
    row = go_to(tab, first)
    tab.paper.setFocus()
    qtbot.mouseClick(tab.paper.viewport(), Qt.MouseButton.LeftButton, pos=middle(tab, row))
    press(qtbot, KEY.Key_Delete)
    assert tab.paper.delegate.editor() is None
    assert services.minutes.of(activity).version == 2
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, " Toch.")
    press(qtbot, KEY.Key_Return)
    assert services.minutes.of(activity).version == 3
    assert tab.side.versions.badge.content().text == "draft"
    tab.side.versions.shown_asked.emit(services.minutes.versions(activity)[1].id, None)
    assert tab.model.passage(go_to(tab, first)).text == "“Wij bellen gewoon aan.”"
    press(qtbot, KEY.Key_Return)
    assert tab.paper.delegate.editor() is None


def test_who_is_named_is_a_choice(tab: MinutesTab, qtbot: QtBot, services: Services, activity: int) -> None:
    tab.side.naming.present.setFocus()
    qtbot.keyClick(tab.side.naming.present, KEY.Key_End)
    assert services.minutes.of(activity).present_as is Naming.COUNTS
    assert "Achiel" not in words(services, activity)["present"]


def test_it_is_exported_with_what_was_just_typed(
    tab: MinutesTab,
    qtbot: QtBot,
    services: Services,
    activity: int,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    go_to(tab, source(entries(services, activity)[0]))
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, " Nog iets.")
    target = tmp_path / "verslag.md"
    messages.files.append(target)
    tab.side.export_asked.emit("md")
    assert "Nog iets." in target.read_text("utf-8")


def test_going_to_another_activity_stores_what_was_typed(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first = source(entries(services, activity)[0])
    go_to(tab, first)
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, " Snel nog.")
    other, _ = services.activities.add("training", "Moderator worden")
    tab.show_activity(other)
    assert words(services, activity)[first].endswith("Snel nog.")


def test_without_anything_recorded_it_says_what_comes_here(
    context: PageContext, show: Show, services: Services, went: Went, qtbot: QtBot
) -> None:
    made, _ = services.activities.add("training", "Moderator worden")
    tab = MinutesTab(context)
    tab.show_activity(made)
    show(tab)
    assert tab.empty.isVisible()
    qtbot.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert went.records[-1][:3] == (Noun.ACTIVITIES, made, "live")


def test_typing_goes_on_while_others_add_passages(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    first, _, last = (source(one) for one in entries(services, activity))
    go_to(tab, last)
    press(qtbot, KEY.Key_Return)
    type_words(qtbot, " Half getypt")
    draft = EntryDraft(EntryKind.IDEA, "Een deelfiets.")
    entry, changes = services.entries.add(activity, draft)
    tab.context.changed(changes)
    tab.context.changed(services.entries.move(entry.id, entries(services, activity)[0].id))
    press(qtbot, KEY.Key_Return)
    assert words(services, activity)[last] == "We beginnen in maart. Half getypt"
    assert first in words(services, activity)


def test_the_model_keeps_its_promises(tab: MinutesTab, services: Services, activity: int) -> None:
    tester = QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tab.model.begin_paragraph(2)
    tab.context.changed(services.entries.delete(entries(services, activity)[1].id))
    tab.model.drop_paragraph()
    tab.model.set_passages([])
    tester.deleteLater()


def test_keys_and_commands_are_told(tab: MinutesTab) -> None:
    assert dict(tab.keys())["Ctrl+Enter"] == "a new paragraph below"
    assert "Export minutes: PDF" in [command.title for command in tab.commands()]


def test_escape_while_typing_stays_on_the_activity(
    context: PageContext, show: Show, qtbot: QtBot, services: Services, activity: int
) -> None:
    page = ActivitiesPage(context)
    page.open(activity, tab="minutes")
    show(page)
    with qtbot.waitActive(page):
        page.activateWindow()
    tab = page.findChild(MinutesTab)
    tab.focus_first()
    go_to(tab, source(entries(services, activity)[0]))
    press(qtbot, KEY.Key_Return)
    press(qtbot, KEY.Key_Escape)
    assert tab.isVisible()
    assert tab.paper.hasFocus()


def test_what_is_under_the_mouse_is_told(
    tab: MinutesTab, qtbot: QtBot, services: Services, activity: int
) -> None:
    row = go_to(tab, source(entries(services, activity)[0]))
    area = tab.paper.visualRect(tab.model.index(row))
    qtbot.mouseMove(tab.paper.viewport(), area.center())
    assert tab.paper.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
