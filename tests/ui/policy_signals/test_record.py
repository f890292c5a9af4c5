"""One signal: its fields, what it rests on, its policy links and its timeline, on a real store."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.services.opening import Services
from zorgdesk.ui.policy_signals.follow_ups import StepBlock
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.record import SignalRecord
from zorgdesk.ui.policy_signals.references import ReferenceBlock

KEY = Qt.Key


@pytest.fixture
def record(page: PolicySignalsPage, signals: dict[str, int]) -> SignalRecord:
    page.open(signals["bus"])
    return page.record


def stored(services: Services, signal_id: int) -> PolicySignal:
    signal = services.policy_signals.get(signal_id)
    assert signal
    return signal


def first_step(record: SignalRecord) -> StepBlock:
    block = next(iter(record.follow_ups.steps.blocks.values()))
    assert isinstance(block, StepBlock)
    return block


def read(block: StepBlock) -> list[str]:
    return [label.text() for label in block.reading.findChildren(QLabel) if not label.isHidden()]


def test_an_addressee_is_a_person_or_an_organisation_or_both(
    record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    for choice, letters in ((record.organisation, "stad"), (record.person, "els")):
        choice.setFocus()
        qtbot.keyClicks(choice, letters)
        qtbot.keyClick(choice, KEY.Key_Return)
    assert stored(services, signals["bus"]).addressee == "Els Maes, Stad Durmedorp"
    assert (record.organisation.text(), record.person.text()) == ("Stad Durmedorp", "Els Maes")
    record.person.clear()
    qtbot.keyClick(record.person, KEY.Key_Tab)
    assert stored(services, signals["bus"]).addressee == "Stad Durmedorp"


def test_what_is_missing_is_said_until_it_is_there(
    record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    assert record.form.error(record.owner)
    assert record.form.error(record.next_step)
    record.owner.setFocus()
    qtbot.keyClicks(record.owner, "els")
    qtbot.keyClick(record.owner, KEY.Key_Return)
    record.next_step.setFocus()
    qtbot.keyClicks(record.next_step, "bellen")
    qtbot.keyClick(record.next_step, KEY.Key_Return)
    assert not record.form.error(record.owner)
    assert not record.form.error(record.next_step)
    record.show_record(signals["closed"])
    assert not record.form.error(record.owner)


def test_a_date_typed_and_not_left_is_of_the_signal_it_was_typed_for(
    page: PolicySignalsPage, record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    record.next_step_on.setFocus()
    qtbot.keyClicks(record.next_step_on, "1/10/2026")
    page.open(signals["till"])
    assert stored(services, signals["bus"]).next_step_on == date(2026, 10, 1)
    assert stored(services, signals["till"]).next_step_on is None
    assert record.next_step_on.text() == ""


def test_a_date_that_is_none_does_not_stay_for_the_next_signal(
    page: PolicySignalsPage, record: SignalRecord, signals: dict[str, int], qtbot: QtBot
) -> None:
    record.next_step_on.setFocus()
    qtbot.keyClicks(record.next_step_on, "morgenvroeg")
    page.open(signals["till"])
    assert record.next_step_on.text() == ""
    assert record.next_step_on.is_valid()


def test_why_it_was_dropped_stands_there(record: SignalRecord, signals: dict[str, int]) -> None:
    assert not record.dropped_reason.isVisible()
    record.show_record(signals["dropped"])
    assert record.dropped_reason.isVisible()
    assert "geen beleid nodig" in record.dropped_reason.text()


def test_what_it_rests_on_names_nobody_who_is_anonymous(
    record: SignalRecord, went: Went, qtbot: QtBot
) -> None:
    lines = [button.line for button in record.evidence.lines.buttons]
    assert "Els Maes" in lines[0].note
    assert "Drempels" in lines[0].note
    assert "Els Maes" not in lines[1].note
    assert "anonymous" in lines[1].note
    qtbot.keyClick(record.evidence.lines.buttons[0], KEY.Key_Return)
    noun, _, tab, where = went.records[0]
    assert (noun, tab, where) == (Noun.ACTIVITIES, "live", {"entry": lines[0].key})


def test_what_does_not_support_it_is_taken_away_and_comes_back(
    record: SignalRecord,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    gone = record.evidence.lines.buttons[0].line.key
    record.evidence.lines.buttons[0].setFocus()
    qtbot.keyClick(record.evidence.lines.buttons[0], KEY.Key_Delete)
    assert [one.line.key for one in record.evidence.lines.buttons] != [gone]
    assert len(services.policy_signals.evidence(signals["bus"])) == 1
    assert services.entries.get(gone) is not None  # type: ignore[arg-type]
    assert messages.on_action
    messages.on_action()
    assert len(record.evidence.lines.buttons) == 2


def test_something_said_is_added_by_a_few_letters(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    page.open(signals["till"])
    add = page.record.evidence.add
    add.setFocus()
    qtbot.keyClicks(add, "tien uur")
    qtbot.keyClick(add, KEY.Key_Return)
    said = services.policy_signals.evidence(signals["till"])
    assert [one.text for one in said] == ["de bus van tien uur is de laatste"]


def test_themes_are_chips(
    record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    theme = services.lists.of(ListName.THEME)[0]
    record.themes.input.setFocus()
    qtbot.keyClicks(record.themes.input, theme.label_nl[:5])
    qtbot.keyClick(record.themes.input, KEY.Key_Return)
    assert stored(services, signals["bus"]).themes == (theme.code,)
    assert record.themes.keys() == [theme.code]


def test_enter_adds_a_step_of_today_and_opens_it(
    record: SignalRecord, services: Services, signals: dict[str, int], clock: FakeClock, qtbot: QtBot
) -> None:
    record.follow_ups.line.setFocus()
    qtbot.keyClicks(record.follow_ups.line, "gebeld met de schepen")
    qtbot.keyClick(record.follow_ups.line, KEY.Key_Return)
    steps = services.policy_signals.follow_ups(signals["bus"])
    assert [(one.text, one.date) for one in steps] == [("gebeld met de schepen", clock().date())]
    block = first_step(record)
    assert block.is_open()
    assert block.by.hasFocus()
    assert record.follow_ups.line.text() == ""


def test_a_step_is_completed_in_place(
    record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    record.follow_ups.line.setFocus()
    qtbot.keyClicks(record.follow_ups.line, "gebeld")
    qtbot.keyClick(record.follow_ups.line, KEY.Key_Return)
    block = first_step(record)
    qtbot.keyClicks(block.by, "els")
    qtbot.keyClick(block.by, KEY.Key_Return)
    for field, text in (
        (block.with_whom, "de schepen"),
        (block.answer, "ze kijkt ernaar"),
        (block.next_step, "terugbellen"),
        (block.next_step_on, "1/10/2026"),
    ):
        field.setFocus()
        qtbot.keyClicks(field, text)
    qtbot.keyClick(block.next_step_on, KEY.Key_Escape)
    step = services.policy_signals.follow_ups(signals["bus"])[0]
    assert (step.by, step.with_whom, step.answer) == ("Els Maes", "de schepen", "ze kijkt ernaar")
    assert not block.is_open()
    assert any("Els Maes" in text and "de schepen" in text for text in read(block))
    signal = stored(services, signals["bus"])
    assert (signal.next_step, signal.next_step_on) == ("terugbellen", date(2026, 10, 1))
    assert record.next_step.text() == "terugbellen"


def test_a_step_typed_and_not_entered_is_of_its_own_signal(
    page: PolicySignalsPage, record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    record.follow_ups.line.setFocus()
    qtbot.keyClicks(record.follow_ups.line, "brief gestuurd")
    page.open(signals["till"])
    texts = {
        name: [one.text for one in services.policy_signals.follow_ups(signals[name])] for name in signals
    }
    assert texts == {**{name: [] for name in signals}, "bus": ["brief gestuurd"]}
    assert record.follow_ups.line.text() == ""
    assert not record.follow_ups.steps.blocks


def test_a_step_deleted_comes_back(
    record: SignalRecord,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    _, changes = services.policy_signals.add_follow_up(signals["bus"], date(2026, 9, 2), "brief")
    record.take(changes)
    qtbot.mouseClick(first_step(record).remover, Qt.MouseButton.LeftButton)
    assert not record.follow_ups.steps.blocks
    assert messages.on_action
    messages.on_action()
    assert len(record.follow_ups.steps.blocks) == 1


def test_steps_stand_latest_first(record: SignalRecord, services: Services, signals: dict[str, int]) -> None:
    for day, text in ((3, "eerst"), (9, "laatst"), (5, "midden")):
        _, changes = services.policy_signals.add_follow_up(signals["bus"], date(2026, 9, day), text)
    record.take(changes)
    layout = record.follow_ups.steps.layout()
    assert layout
    blocks = {layout.indexOf(block): block for block in record.follow_ups.steps.blocks.values()}
    shown = [read(block)[1] for _, block in sorted(blocks.items()) if isinstance(block, StepBlock)]
    assert shown == ["laatst", "midden", "eerst"]


def test_a_policy_document_is_named_and_then_quoted(
    record: SignalRecord, services: Services, signals: dict[str, int], qtbot: QtBot
) -> None:
    record.references.line.setFocus()
    qtbot.keyClicks(record.references.line, "Beleidsnota Mobiliteit")
    qtbot.keyClick(record.references.line, KEY.Key_Return)
    block = next(iter(record.references.list.blocks.values()))
    assert isinstance(block, ReferenceBlock)
    assert block.page.hasFocus()
    qtbot.keyClicks(block.page, "14")
    block.quotation.setFocus()
    qtbot.keyClicks(block.quotation, "ook 's avonds")
    qtbot.keyClick(block.quotation, KEY.Key_Escape)
    reference = services.policy_signals.references(signals["bus"])[0]
    assert (reference.document, reference.page, reference.quotation) == (
        "Beleidsnota Mobiliteit",
        "14",
        "ook 's avonds",
    )


def test_a_document_cannot_lose_its_name(
    record: SignalRecord,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    _, changes = services.policy_signals.add_reference(signals["bus"], "Beleidsnota")
    record.take(changes)
    block = next(iter(record.references.list.blocks.values()))
    assert isinstance(block, ReferenceBlock)
    block.set_open(True)
    block.document.setFocus()
    block.document.clear()
    qtbot.keyClick(block.document, KEY.Key_Return)
    assert [error.code for error in messages.errors] == ["title_missing"]
    assert block.document.text() == "Beleidsnota"


def test_deleting_names_what_hangs_on_it(
    page: PolicySignalsPage, record: SignalRecord, messages: RecordedMessages, qtbot: QtBot
) -> None:
    qtbot.mouseClick(record.bin, Qt.MouseButton.LeftButton)
    told = "Laatste bus rijdt te vroeg is in the bin. Connected with it: things said 2."
    assert messages.said == [told]
    assert not record.isVisible()
    assert messages.on_action
    messages.on_action()
    assert "Laatste" in page.views.board.columns[next(iter(page.views.board.columns))].cards[0].signal.title
