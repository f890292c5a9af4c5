"""The tab Evaluatie, by keyboard and by mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from tests.fakes import RecordedMessages
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.evaluations.paste_dialog import PasteDialog
from zorgdesk.ui.evaluations.scale import Scale
from zorgdesk.ui.evaluations.tab import EvaluationTab
from zorgdesk.ui.page import PageContext

KEY = Qt.Key


@pytest.fixture
def activity_id(context: PageContext) -> int:
    """Four people came."""
    made, _ = context.services.activities.add("practice_table", "Buren")
    for number in range(4):
        person, _ = context.services.people.add("Noor", f"Aerts {number}")
        context.services.participations.add(made, person, status=ParticipationStatus.PRESENT)
    return made


@pytest.fixture
def tab(context: PageContext, show: Callable[[QWidget], QWidget], activity_id: int) -> EvaluationTab:
    made = EvaluationTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


def stored(context: PageContext, activity_id: int) -> list[Answer]:
    return [one.answer for one in context.services.evaluations.of(activity_id)]


def type_line(tab: EvaluationTab, text: str) -> None:
    tab.line.edit.setFocus()
    QTest.keyClicks(tab.line.edit, text)
    QTest.keyClick(tab.line.edit, KEY.Key_Return)


def click(scale: Scale, number: int) -> None:
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=scale.area_of(number).center().toPoint())


def shown(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_sheet_is_one_line_and_the_next_can_be_typed_at_once(
    tab: EvaluationTab, context: PageContext, activity_id: int
) -> None:
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal, tab)
    assert tab._middle.currentWidget() is tab.empty
    type_line(tab, "80 9 fijne sfeer")
    assert tab.line.edit.hasFocus()
    QTest.keyClicks(tab.line.edit, "65 -")
    QTest.keyClick(tab.line.edit, KEY.Key_Return)
    assert stored(context, activity_id) == [Answer(80, 9, "fijne sfeer"), Answer(65)]
    assert shown(tab.model) == [["2", "65", "", ""], ["1", "80", "9", "fijne sfeer"]]
    assert tab.line.edit.text() == ""


def test_the_figures_follow(tab: EvaluationTab) -> None:
    for line in ("80 9", "70 10", "61 3"):
        type_line(tab, line)
    assert tab.figures.satisfaction.accessibleName() == "70% satisfaction"
    assert tab.figures.score.accessibleName() == "+33 recommendation (NPS)"
    assert tab.figures.response.accessibleName() == "75% 3 answer(s) of 4 present"


def test_numbers_are_clicked_as_on_paper(tab: EvaluationTab, context: PageContext, activity_id: int) -> None:
    click(tab.line.satisfaction, 70)
    click(tab.line.recommendation, 9)
    assert tab.line.edit.text() == "70 9"
    tab.line.edit.setFocus()
    QTest.keyClicks(tab.line.edit, " warm")
    click(tab.line.recommendation, 8)
    QTest.mouseClick(tab.line.store, Qt.MouseButton.LeftButton)
    assert stored(context, activity_id) == [Answer(70, 8, "warm")]


def test_a_number_is_clicked_away_and_walked_over_by_key(tab: EvaluationTab) -> None:
    scale = tab.line.satisfaction
    click(scale, 70)
    click(scale, 70)
    assert tab.line.edit.text() == ""
    scale.setFocus()
    for key, value in ((KEY.Key_Right, 50), (KEY.Key_Right, 60), (KEY.Key_Left, 50), (KEY.Key_End, 100)):
        QTest.keyClick(scale, key)
        assert tab.line.answer() == Answer(value)
    tab.line.edit.setText("75")
    QTest.keyClick(scale, KEY.Key_Left)
    assert tab.line.answer() == Answer(70)
    QTest.keyClick(scale, KEY.Key_Delete)
    assert tab.line.answer() is None


def test_the_scales_show_what_is_typed(tab: EvaluationTab) -> None:
    QTest.keyClicks(tab.line.edit, "85 9 top")
    assert (tab.line.satisfaction.value(), tab.line.recommendation.value()) == (85, 9)


def test_what_is_not_understood_is_said_and_kept(
    tab: EvaluationTab, context: PageContext, activity_id: int
) -> None:
    type_line(tab, "800 9 fijn")
    assert stored(context, activity_id) == []
    assert tab.line.edit.text() == "800 9 fijn"
    assert tab.line.told.text() == "Satisfaction goes from 0 to 100, recommendation from 0 to 10."
    click(tab.line.satisfaction, 80)
    assert tab.line.answer() == Answer(80, None, "800 9 fijn")


def test_a_sheet_is_changed_in_the_line(tab: EvaluationTab, context: PageContext, activity_id: int) -> None:
    type_line(tab, "80 9 fijn")
    type_line(tab, "60 5")
    tab.table.setFocus()
    tab.table.select_key(context.services.evaluations.of(activity_id)[0].id)
    QTest.keyClick(tab.table, KEY.Key_Return)
    assert tab.line.title.text() == "Change answer 1"
    assert tab.line.edit.text() == "80 9 fijn"
    tab.line.edit.selectAll()
    QTest.keyClicks(tab.line.edit, "85 9 heel fijn")
    QTest.keyClick(tab.line.edit, KEY.Key_Return)
    assert stored(context, activity_id) == [Answer(85, 9, "heel fijn"), Answer(60, 5)]
    assert tab.line.title.text() == "New answer"
    type_line(tab, "10 0")
    assert len(stored(context, activity_id)) == 3


def test_escape_leaves_a_sheet_as_it_was(tab: EvaluationTab, context: PageContext, activity_id: int) -> None:
    type_line(tab, "80 9 fijn")
    tab.table.select_key(context.services.evaluations.of(activity_id)[0].id)
    QTest.keyClick(tab.table, KEY.Key_Return)
    QTest.keyClicks(tab.line.edit, "xx")
    QTest.keyClick(tab.line.edit, KEY.Key_Escape)
    assert stored(context, activity_id) == [Answer(80, 9, "fijn")]
    assert tab.line.edit.text() == ""
    assert tab.line.title.text() == "New answer"


def test_a_sheet_is_deleted_and_brought_back(
    tab: EvaluationTab, context: PageContext, messages: RecordedMessages, activity_id: int
) -> None:
    type_line(tab, "80 9")
    type_line(tab, "60 5")
    tab.table.setFocus()
    tab.table.select_key(context.services.evaluations.of(activity_id)[1].id)
    QTest.keyClick(tab.table, KEY.Key_Delete)
    assert stored(context, activity_id) == [Answer(80, 9)]
    assert messages.said == ["Answer 2 is in the bin."]
    assert messages.on_action is not None
    messages.on_action()
    assert stored(context, activity_id) == [Answer(80, 9), Answer(60, 5)]


def test_a_sheet_deleted_while_it_is_being_changed_becomes_a_new_one(
    tab: EvaluationTab, context: PageContext, activity_id: int
) -> None:
    type_line(tab, "80 9")
    (one,) = context.services.evaluations.of(activity_id)
    tab.table.select_key(one.id)
    QTest.keyClick(tab.table, KEY.Key_Return)
    context.act(lambda: context.services.evaluations.delete(one.id))
    assert tab.line.title.text() == "New answer"


def test_remarks_are_read_whole_and_lead_to_their_sheet(tab: EvaluationTab) -> None:
    type_line(tab, "80 9 fijne sfeer")
    type_line(tab, "60 5")
    (button,) = tab.remarks.buttons
    assert button.line.text == "fijne sfeer"
    assert button.line.note == "satisfaction 80 · recommendation 9"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tab.table.current_row().number == 1


def test_the_forms_are_written(tab: EvaluationTab, messages: RecordedMessages, tmp_path: Path) -> None:
    messages.files += [tmp_path / "formulier.pdf", tmp_path / "formulier.html"]
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "formulier.pdf").read_bytes().startswith(b"%PDF")
    next(one for one in tab.commands() if one.title == "Form as web page").run()
    assert "<form" in (tmp_path / "formulier.html").read_text(encoding="utf-8")


def test_another_activity_begins_with_an_empty_line(
    tab: EvaluationTab, context: PageContext, activity_id: int
) -> None:
    type_line(tab, "80 9")
    tab.table.select_key(context.services.evaluations.of(activity_id)[0].id)
    QTest.keyClick(tab.table, KEY.Key_Return)
    other, _ = context.services.activities.add("practice_table", "Andere")
    tab.show_activity(other)
    type_line(tab, "10 1")
    assert stored(context, activity_id) == [Answer(80, 9)]
    assert stored(context, other) == [Answer(10, 1)]


@pytest.fixture
def dialog(tab: EvaluationTab) -> PasteDialog:
    QGuiApplication.clipboard().setText("80 9 fijn\n700 9\n60 5")
    tab._paste()
    return tab.findChild(PasteDialog)


def test_a_list_is_looked_at_before_it_is_added(
    dialog: PasteDialog, tab: EvaluationTab, context: PageContext, activity_id: int
) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    assert shown(dialog.model) == [["1", "80", "9", "fijn"], ["2", "60", "5", ""]]
    assert dialog.add.text() == "Add 2 answer(s)"
    assert dialog.refused_title.text() == "1 line(s) not understood, and left out:"
    (refused,) = dialog.refused.buttons
    assert refused.line.text == "700 9"
    QTest.mouseClick(refused, Qt.MouseButton.LeftButton)
    assert dialog.text.textCursor().selectedText() == "700 9"
    QTest.keyClicks(dialog.text, "70 9")
    assert dialog.add.text() == "Add 3 answer(s)"
    assert stored(context, activity_id) == []
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert stored(context, activity_id) == [Answer(80, 9, "fijn"), Answer(70, 9), Answer(60, 5)]


def test_a_list_is_undone_as_a_whole(
    dialog: PasteDialog, context: PageContext, messages: RecordedMessages, activity_id: int
) -> None:
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert messages.said == ["Answers added: 2"]
    context.undo()
    assert stored(context, activity_id) == []


def test_a_list_without_any_answer_cannot_be_added(dialog: PasteDialog) -> None:
    dialog.text.setPlainText("800\n")
    assert not dialog.add.isEnabled()
    dialog.text.setPlainText("Tevredenheid;NPS\n80;9")
    assert dialog.columns.text() == "Read from the columns “Tevredenheid”, “NPS”."
    assert dialog.add.isEnabled()
