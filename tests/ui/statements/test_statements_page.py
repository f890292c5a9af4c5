"""Everything that was said: narrowed, opened where it was said, and quoted from, under real keys."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.imports.sheets import read_sheets
from zorgdesk.services.opening import Services
from zorgdesk.ui.exporting.password_dialog import PasswordDialog
from zorgdesk.ui.exporting.register_dialog import RegisterDialog
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.statements.page import StatementsPage
from zorgdesk.ui.theme import px

KEY = Qt.Key


@pytest.fixture
def said(services: Services) -> dict[str, int]:
    """By a short name: two evenings, the bus with a theme, the zoo said by somebody who stays unnamed."""
    theme = services.lists.of(ListName.THEME)[0].code
    older = services.activities.add("practice_table", "Bus", number=1, date=date(2024, 5, 3))[0]
    newer = services.activities.add("training", "Zoo", date=date(2026, 2, 1))[0]
    ria = services.people.add("Ria", "Maes")[0]
    add = services.entries.add
    bus = EntryDraft(EntryKind.STATEMENT, "Bus rijdt niet", speaker_id=ria, themes=(theme,))
    train = EntryDraft(EntryKind.QUESTION, "Trein dan?", speaker_id=ria)
    zoo = EntryDraft(EntryKind.STATEMENT, "Zoo is dúúr", speaker_id=ria, anonymous=True)
    return {
        "bus": add(older, bus)[0].id,
        "train": add(older, train)[0].id,
        "zoo": add(newer, zoo)[0].id,
        "older": older,
    }


@pytest.fixture
def page(context: PageContext, said: dict[str, int], show: Callable[[Pane], Pane]) -> StatementsPage:
    made = show(StatementsPage(context))
    assert isinstance(made, StatementsPage)
    made.activateWindow()
    made.focus_first()
    return made


def listed(page: StatementsPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row, 1).data()).split()[0] for row in range(model.rowCount())]


def test_the_latest_evening_first_and_nobody_named_who_stays_anonymous(page: StatementsPage) -> None:
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(page) == ["Zoo", "Bus", "Trein"]
    assert [page.list.model.index(row, 2).data() for row in range(3)] == ["anonymous", "Ria Maes", "Ria Maes"]


def test_typed_words_kind_and_period_narrow_it(page: StatementsPage) -> None:
    page.focus_filter()
    QTest.keyClicks(QApplication.focusWidget(), "duur z")
    assert listed(page) == ["Zoo"]
    page.filters.clear()
    page.filters.kind.setFocus()
    QTest.keyClicks(page.filters.kind, "q")
    page.filters.kind.activated.emit(page.filters.kind.currentIndex())
    assert listed(page) == ["Trein"]
    page.filters.clear()
    page.filters.until.setFocus()
    QTest.keyClicks(page.filters.until, "31/12/2024")
    QTest.keyClick(page.filters.until, KEY.Key_Return)
    assert listed(page) == ["Bus", "Trein"]


def test_of_a_great_many_the_first_are_shown_and_the_page_says_so(
    page: StatementsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.number.text() == "3 statement(s)"
    for module in ("zorgdesk.services.statements", "zorgdesk.ui.statements.page"):
        monkeypatch.setattr(f"{module}.MOST_LISTED", 2)
    page.refresh(None)
    assert listed(page) == ["Zoo", "Bus"]
    assert page.number.text() == "2 statement(s) or more"
    assert "filter" in page.number.toolTip()


def test_nothing_fits_offers_everything_again(page: StatementsPage, qtbot: QtBot) -> None:
    page.filters.search.edit.setText("zeppelin")
    assert page.list.currentWidget() is page.list.nothing_fits
    assert not page.export.isEnabled()
    page.focus_first()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert listed(page) == ["Zoo", "Bus", "Trein"]


def test_a_theme_alone_is_shown_whatever_was_chosen_before(page: StatementsPage, services: Services) -> None:
    page.filters.search.edit.setText("trein")
    page.show_only(services.lists.of(ListName.THEME)[0].code)
    assert listed(page) == ["Bus"]
    assert page.filters.search.edit.text() == ""


def test_enter_goes_to_where_it_was_said(page: StatementsPage, said: dict[str, int], went: Went) -> None:
    QTest.keyClick(page.list.table, KEY.Key_Down)
    QTest.keyClick(page.list.table, KEY.Key_Down)
    assert "Bus rijdt niet" in page.passage.text.text()
    QTest.keyClick(page.list.table, KEY.Key_Return)
    assert went.records == [(Noun.ACTIVITIES, said["older"], "live", {"entry": said["bus"]})]


def test_what_may_not_be_quoted_is_said_and_can_be_undone(
    page: StatementsPage, services: Services, said: dict[str, int], qtbot: QtBot
) -> None:
    QTest.keyClick(page.list.table, KEY.Key_Down)
    page.passage.quote.setFocus()
    QTest.keyClick(page.passage.quote, KEY.Key_Space)
    entry = services.entries.get(said["zoo"])
    assert entry
    assert not entry.quotable
    assert page.passage.quote.text() == "This may be quoted"
    page.context.undo()
    assert page.passage.quote.text() == "Do not quote this"


def test_a_list_of_quotations_tells_what_it_left_out(
    page: StatementsPage, services: Services, said: dict[str, int], messages: RecordedMessages, tmp_path: Path
) -> None:
    services.entries.edit(said["bus"], quotable=False)
    target = tmp_path / "citaten.md"
    messages.files.append(target)
    command = next(one for one in page.commands() if "Markdown" in one.title)
    command.run()
    assert "Trein dan?" in target.read_text(encoding="utf-8")
    assert messages.said[-1].startswith("Written: citaten.md. 1 ")


def test_in_a_narrow_page_the_filters_open_behind_a_button(page: StatementsPage) -> None:
    page.resize(px(700), px(600))
    assert not page.filters.theme.isVisible()
    page.filters.more.setFocus()
    QTest.keyClick(page.filters.more, KEY.Key_Space)
    assert page.filters.theme.isVisible()


def test_a_workbook_of_quotations_may_get_a_password(
    page: StatementsPage, services: Services, said: dict[str, int], messages: RecordedMessages, tmp_path: Path
) -> None:
    target = tmp_path / "citaten.xlsx"
    messages.files.append(target)
    next(one for one in page.commands() if "Excel" in one.title).run()
    dialog = page.window().findChild(PasswordDialog)
    assert not dialog.fields.wanted.is_ticked()
    dialog.reject()
    services.entries.edit(said["bus"], text="Bel mij op 0470 12 34 56")
    next(one for one in page.commands() if "Excel" in one.title).run()
    dialog = page.window().findChildren(PasswordDialog)[-1]
    assert dialog.fields.wanted.is_ticked()
    QTest.keyClicks(dialog.fields.password, "Fiets-Zon")
    QTest.keyClicks(dialog.fields.again, "Fiets-Zon")
    QTest.keyClick(dialog.fields.again, KEY.Key_Return)
    rows = read_sheets(target, "Fiets-Zon")[0].rows
    assert "Bel mij op 0470 12 34 56" in [row[0] for row in rows]


def test_the_columns_of_a_table_of_statements_are_chosen(
    page: StatementsPage, services: Services, said: dict[str, int], messages: RecordedMessages, tmp_path: Path
) -> None:
    services.entries.edit(said["train"], quotable=False)
    next(one for one in page.commands() if one.title == "Table with chosen columns…").run()
    dialog = page.window().findChild(RegisterDialog)
    assert not dialog.lock.wanted.is_ticked()
    for key, box in dialog.boxes.items():
        if key not in ("date", "text"):
            box.click()
    target = tmp_path / "uitspraken.csv"
    QTest.keyClick(dialog.format, KEY.Key_Down)
    messages.files.append(target)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert target.read_text(encoding="utf-8-sig").splitlines() == [
        "Datum;Tekst",
        "2026-02-01;Zoo is dúúr",
        "2024-05-03;Bus rijdt niet",
    ]
