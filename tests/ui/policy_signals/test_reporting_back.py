"""Telling people what became of a signal, under real keys and a real mouse."""

from email import message_from_bytes, policy

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.paths import drafts_dir
from zorgdesk.services.opening import Services
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.telling_dialog import TellingDialog
from zorgdesk.ui.widgets.badge import Badge

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def there(services: Services, signals: dict[str, int]) -> dict[str, int]:
    """Els, who spoke, and Noor without an address; both were there."""
    activity = services.policy_signals.evidence(signals["bus"])[0].activity_id
    els = services.people.find("Els Maes").id
    services.people.edit(els, email="els@voorbeeld.be")
    people = {"els": els, "noor": services.people.add("Noor", "Claes")[0]}
    for person in people.values():
        participation, _ = services.participations.add(activity, person)
        services.participations.set_status(participation, ParticipationStatus.PRESENT)
    return people


@pytest.fixture
def dialog(page: PolicySignalsPage, signals: dict[str, int], there: dict[str, int]) -> TellingDialog:
    page.open(signals["bus"])
    page.record.reporting_back.tell.click()
    made = page.findChildren(TellingDialog)[0]
    QAbstractItemModelTester(made.table.model())
    return made


def told(services: Services, signal_id: int) -> set[str]:
    return {one.name for one in services.reporting_back.of(signal_id) if one.told_at}


def test_an_answered_card_says_how_many_must_be_told(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], there: dict[str, int]
) -> None:
    page.context.act(lambda: services.policy_signals.set_state(signals["bus"], SignalState.ANSWERED))
    card = page.views.board.columns[SignalState.ANSWERED].cards[0]
    assert "2 people to be told" in [badge.accessibleName() for badge in card.findChildren(Badge)]
    page.context.act(lambda: services.reporting_back.set_told(signals["bus"], [there["els"]]))
    card = page.views.board.columns[SignalState.ANSWERED].cards[0]
    assert "1 person to be told" in [badge.accessibleName() for badge in card.findChildren(Badge)]


def test_space_chooses_who_is_told_by_word_of_mouth(
    dialog: TellingDialog,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    assert dialog.table.hasFocus()
    assert dialog.table.model().rowCount() == 2
    assert dialog.table.current_row().person.name == "Noor Claes"
    qtbot.keyClick(dialog.table, KEY.Key_Space)
    dialog.spoken.setFocus()
    qtbot.keyClick(dialog.spoken, KEY.Key_Return)
    assert told(services, signals["bus"]) == {"Els Maes"}
    assert messages.on_action
    messages.on_action()
    assert told(services, signals["bus"]) == set()


def test_who_must_still_be_told_stands_first(
    page: PolicySignalsPage, services: Services, signals: dict[str, int], there: dict[str, int]
) -> None:
    services.reporting_back.set_told(signals["bus"], [there["noor"]])
    page.open(signals["bus"])
    page.record.reporting_back.tell.click()
    table = page.findChildren(TellingDialog)[0].table
    rows = [table.model().index(row, 1).data() for row in range(table.model().rowCount())]
    assert rows == ["Els Maes", "Noor Claes"]


def test_a_click_on_the_mark_chooses_too(dialog: TellingDialog, qtbot: QtBot) -> None:
    place = dialog.table.visualRect(dialog.table.model().index(0, 0)).center()
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=place)
    assert [one.chosen for one in dialog._candidates] == [False, True]
    qtbot.mouseClick(dialog.nobody, LEFT)
    assert not dialog.spoken.isEnabled()
    assert not dialog.mail.isEnabled()
    qtbot.mouseClick(dialog.all, LEFT)
    assert dialog.spoken.isEnabled()


def test_a_mail_tells_those_with_an_address_and_says_who_is_left(
    page: PolicySignalsPage,
    dialog: TellingDialog,
    services: Services,
    signals: dict[str, int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    assert "without an e-mail address" in dialog.count.text()
    qtbot.mouseClick(dialog.mail, LEFT)
    [draft] = drafts_dir().iterdir()
    written = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert written["Bcc"] == "els@voorbeeld.be"
    assert [url.toLocalFile() for url in opened] == [str(draft)]
    assert told(services, signals["bus"]) == {"Els Maes"}
    assert [one.line.text for one in page.record.reporting_back.lines.buttons] == ["Els Maes"]


def test_without_a_mail_program_it_is_said_where_the_mail_is(
    dialog: TellingDialog,
    messages: RecordedMessages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    qtbot.mouseClick(dialog.mail, LEFT)
    [draft] = drafts_dir().iterdir()
    assert str(draft) in messages.said[-1]
    assert "minutes" not in messages.said[-1]


def test_a_letter_that_cannot_be_written_tells_nobody(
    dialog: TellingDialog,
    services: Services,
    signals: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    drafts_dir().parent.mkdir(parents=True, exist_ok=True)
    drafts_dir().write_text("a file where the folder should be")
    qtbot.mouseClick(dialog.mail, LEFT)
    assert messages.errors
    assert told(services, signals["bus"]) == set()
    assert dialog.isVisible()


def test_delete_on_a_line_takes_the_telling_back(
    page: PolicySignalsPage,
    services: Services,
    signals: dict[str, int],
    there: dict[str, int],
    messages: RecordedMessages,
    qtbot: QtBot,
) -> None:
    services.reporting_back.set_told(signals["bus"], [there["els"]])
    page.open(signals["bus"])
    line = page.record.reporting_back.lines.buttons[0]
    line.setFocus()
    qtbot.keyClick(line, KEY.Key_Delete)
    assert told(services, signals["bus"]) == set()
    assert messages.said == ["Els Maes must still be told."]


def test_an_answer_offers_to_report_back(
    page: PolicySignalsPage,
    signals: dict[str, int],
    there: dict[str, int],
    messages: RecordedMessages,
) -> None:
    page.views.board.state_asked.emit(signals["bus"], SignalState.ANSWERED)
    assert messages.said == ["The signal is answered. Let those who raised it know."]
    assert messages.on_action
    messages.on_action()
    assert page.findChildren(TellingDialog)[0].isVisible()
    page.views.board.state_asked.emit(signals["till"], SignalState.ANSWERED)
    assert len(messages.said) == 1
