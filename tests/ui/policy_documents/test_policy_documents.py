"""The library of policy documents, and completing their titles, under real keys and a real mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.policy_documents.page import PolicyDocumentsPage
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.theme import px

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def signal(services: Services) -> int:
    """Refers to the plan at page 12; the decree supports nothing."""
    made = services.policy_signals.add("De bus rijdt niet")[0]
    services.policy_signals.add_reference(made, "Mobiliteitsplan", "12", "Elk dorp telt")
    services.policy_documents.add("Decreet vervoer", publisher="Vlaamse overheid", year=2019)
    return made


@pytest.fixture
def page(context: PageContext, signal: int, show: Callable[[Pane], Pane]) -> PolicyDocumentsPage:
    made = show(PolicyDocumentsPage(context))
    assert isinstance(made, PolicyDocumentsPage)
    made.resize(px(1180), px(700))
    made.activateWindow()
    return made


@pytest.fixture
def signals(context: PageContext, signal: int, show: Callable[[Pane], Pane]) -> PolicySignalsPage:
    made = show(PolicySignalsPage(context))
    assert isinstance(made, PolicySignalsPage)
    made.activateWindow()
    made.open(signal)
    return made


def titles(services: Services, signal: int) -> list[str]:
    return [one.document for one in services.policy_signals.references(signal)]


def document(services: Services, title: str) -> int:
    from zorgdesk.domain.policy_signals import PolicyDocumentFilter

    return services.policy_documents.rows(PolicyDocumentFilter(title))[0].id


def test_the_list_counts_and_the_record_shows_where(
    page: PolicyDocumentsPage, services: Services, signal: int, went: Went, qtbot: QtBot
) -> None:
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.list.model.rowCount() == 2
    page.open(document(services, "mobiliteit"))
    assert page.title() == "Mobiliteitsplan"
    line = page.record.used_in.lines.buttons[0]  # type: ignore[attr-defined]
    assert (line.line.text, line.line.note) == ("De bus rijdt niet", "p. 12 · Elk dorp telt")
    qtbot.mouseClick(line, LEFT)
    assert went.records == [(Noun.POLICY_SIGNALS, signal, None, {})]


def test_fields_are_stored_and_a_year_is_a_number_or_nothing(
    page: PolicyDocumentsPage, services: Services, qtbot: QtBot
) -> None:
    key = document(services, "decreet")
    page.open(key)
    record = page.record
    record.year.setFocus()  # type: ignore[attr-defined]
    record.year.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(record.year, "20x21")  # type: ignore[attr-defined]
    record.link.setFocus()  # type: ignore[attr-defined]
    qtbot.keyClicks(record.link, "https://voorbeeld.be")  # type: ignore[attr-defined]
    record.title.setFocus()  # type: ignore[attr-defined]
    stored = services.policy_documents.get(key)
    assert stored
    assert (stored.year, stored.link) == (2021, "https://voorbeeld.be")
    record.year.setText("")  # type: ignore[attr-defined]
    record.year.commit()  # type: ignore[attr-defined]
    assert services.policy_documents.get(key).year is None  # type: ignore[union-attr]


def test_a_title_that_is_there_already_is_refused(
    page: PolicyDocumentsPage, services: Services, messages: RecordedMessages, qtbot: QtBot
) -> None:
    page.open(document(services, "decreet"))
    title = page.record.title  # type: ignore[attr-defined]
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "mobiliteitsplan")
    qtbot.keyClick(title, KEY.Key_Return)
    assert [error.code for error in messages.errors] == ["document_known"]


def test_another_name_is_merged_and_undone(
    page: PolicyDocumentsPage,
    services: Services,
    signal: int,
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    page.open(document(services, "decreet"))
    same = page.record.same  # type: ignore[attr-defined]
    same.setFocus()
    qtbot.keyClicks(same, "mobil")
    qtbot.keyClick(same, KEY.Key_Return)
    assert titles(services, signal) == ["Decreet vervoer"]
    assert page.list.model.rowCount() == 1
    assert messages.on_action
    messages.on_action()
    assert titles(services, signal) == ["Mobiliteitsplan"]


def test_a_document_in_use_stays(
    page: PolicyDocumentsPage, services: Services, messages: RecordedMessages, qtbot: QtBot
) -> None:
    page.list.table.setFocus()
    page.list.table.select_key(document(services, "mobiliteit"))
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert [error.code for error in messages.errors] == ["document_in_use"]
    page.list.table.select_key(document(services, "decreet"))
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert page.list.model.rowCount() == 1


def test_new_ones_get_a_name_of_their_own(page: PolicyDocumentsPage) -> None:
    page.new_record()
    page.new_record()
    assert page.list.model.rowCount() == 4


def test_a_title_is_completed_with_the_arrows(
    signals: PolicySignalsPage, services: Services, signal: int, qtbot: QtBot
) -> None:
    line = signals.record.references.line
    line.setFocus()
    qtbot.keyClicks(line, "decr")
    popup = signals.record.references.completion.popup
    assert popup.isVisible()
    assert popup.model().rowCount() == 1
    qtbot.keyClick(line, KEY.Key_Down)
    qtbot.keyClick(line, KEY.Key_Return)
    assert titles(services, signal) == ["Mobiliteitsplan", "Decreet vervoer"]
    assert not popup.isVisible()
    assert line.text() == ""


def test_enter_right_after_typing_keeps_what_was_typed(
    signals: PolicySignalsPage, services: Services, signal: int, qtbot: QtBot
) -> None:
    line = signals.record.references.line
    line.setFocus()
    qtbot.keyClicks(line, "Decreet")
    qtbot.keyClick(line, KEY.Key_Return)
    assert titles(services, signal) == ["Mobiliteitsplan", "Decreet"]


def test_escape_closes_the_suggestions_before_the_record(
    signals: PolicySignalsPage, services: Services, signal: int, qtbot: QtBot
) -> None:
    line = signals.record.references.line
    line.setFocus()
    qtbot.keyClicks(line, "decr")
    qtbot.keyClick(line, KEY.Key_Escape)
    assert not signals.record.references.completion.popup.isVisible()
    assert signals.record.isVisible()
    qtbot.keyClicks(line, "eet")
    popup = signals.record.references.completion.popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseClick(popup.viewport(), LEFT, pos=place)
    assert "Decreet vervoer" in titles(services, signal)
    QApplication.processEvents()


def test_what_may_be_quoted_is_switched_beside_it(
    signals: PolicySignalsPage, services: Services, signal: int, qtbot: QtBot
) -> None:
    from zorgdesk.domain.entries import EntryDraft, EntryKind

    activity = services.activities.add("practice_table", "Drempels")[0]
    entry = services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Ik wacht een uur"))[0]
    signals.context.act(lambda: services.policy_signals.add_evidence(signal, entry.id))
    line = signals.record.evidence.lines.buttons[0]
    assert line.switch is not None
    assert line.switch.isChecked()
    qtbot.mouseClick(line.switch, LEFT)
    assert services.entries.get(entry.id).quotable is False  # type: ignore[union-attr]
    line = signals.record.evidence.lines.buttons[0]
    assert "may not be quoted" in line.accessibleName()
    signals.context.undo()
    assert services.entries.get(entry.id).quotable is True  # type: ignore[union-attr]
