"""Names in the text: each with its sentence, and four ways to decide."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import NamesDialog, look_at_names, with_names_decided


class Then:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def then() -> Then:
    return Then()


@pytest.fixture
def dialog(context: PageContext, activity: Activity, over: QWidget, then: Then) -> NamesDialog:
    with_names_decided(context, activity.id, over, then)
    found = over.findChild(NamesDialog)
    assert found is not None
    return found


def public(services: Services, activity: Activity) -> str:
    return "\n".join(block.text for block in services.minutes.document(activity.id, public=True).blocks)


def test_what_is_proposed_counts_once_it_is_decided(
    dialog: NamesDialog, services: Services, activity: Activity, then: Then
) -> None:
    (row,) = dialog.rows
    assert row.words == "Bea Wouters"
    QTest.keyClick(dialog.decide, Qt.Key.Key_Return)
    assert then.times == 1
    assert "Zoals een deelnemer zei: bel aan." in public(services, activity)


def test_words_of_ones_own(dialog: NamesDialog, services: Services, activity: Activity) -> None:
    (row,) = dialog.rows
    _choose(dialog, "own")
    assert not dialog.decide.isEnabled()
    QTest.keyClicks(row.own, "de buurvrouw")
    dialog.decide.click()
    assert "Zoals de buurvrouw zei" in public(services, activity)


def test_what_is_no_name_stays(dialog: NamesDialog, services: Services, activity: Activity) -> None:
    _choose(dialog, "keep")
    dialog.decide.click()
    assert "Zoals Bea Wouters zei" in public(services, activity)


def test_own_words_that_name_somebody_say_so(dialog: NamesDialog, then: Then) -> None:
    _choose(dialog, "own")
    dialog.rows[0].own.setText("de buur van Cas Maes")
    dialog.decide.click()
    assert "Cas Maes" in dialog.error.text()
    assert then.times == 0


def test_escape_decides_nothing(
    dialog: NamesDialog, services: Services, activity: Activity, then: Then
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert then.times == 0
    assert services.public_names.found(activity.id)[0].is_open


def test_once_decided_it_goes_on_at_once(
    context: PageContext, activity: Activity, services: Services, over: QWidget, then: Then
) -> None:
    services.public_names.decide(activity.id, {"Bea Wouters": "een buur"})
    with_names_decided(context, activity.id, over, then)
    assert then.times == 1
    assert over.findChild(NamesDialog) is None


def test_decisions_are_shown_again_and_can_be_undone(
    context: PageContext,
    activity: Activity,
    services: Services,
    over: QWidget,
    messages: RecordedMessages,
) -> None:
    services.public_names.decide(activity.id, {"Bea Wouters": "een buur"})
    services.entries.add(activity.id, EntryDraft(EntryKind.IDEA, "An belt mee."))
    look_at_names(context, activity.id, over)
    dialog = over.findChild(NamesDialog)
    assert dialog is not None
    assert [row.words for row in dialog.rows] == ["Bea Wouters", "An"]
    assert dialog.rows[0].own.text() == "een buur"
    _choose(dialog, "somebody")
    dialog.decide.click()
    assert "Zoals een deelnemer zei" in public(services, activity)
    assert messages.on_action is not None
    messages.on_action()
    assert "Zoals een buur zei" in public(services, activity)


def test_without_names_there_is_nothing_to_decide(
    context: PageContext, services: Services, over: QWidget, messages: RecordedMessages
) -> None:
    empty, _ = services.activities.add("training", "Leeg")
    look_at_names(context, empty, over)
    assert len(messages.said) == 1


def _choose(dialog: NamesDialog, key: str) -> None:
    choice = dialog.rows[0].choice
    choice.setCurrentIndex(choice._keys.index(key))
    choice.activated.emit(choice.currentIndex())
