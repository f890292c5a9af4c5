"""More than one organisation, on a real store."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.people.affiliations import AffiliationBlock
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.people.record import PersonRecord

KEY = Qt.Key


@pytest.fixture
def person_id(services: Services) -> int:
    return services.people.add("Trees", "Maes", new_organisation="Kring Iris", job_title="voorzitter")[0]


@pytest.fixture
def record(
    context: PageContext, person_id: int, services: Services, show: Callable[[Pane], Pane]
) -> PersonRecord:
    services.organisations.add("Toneel De Lantaarn")
    page = show(PeoplePage(context))
    page.activateWindow()
    assert isinstance(page, PeoplePage)
    page.open(person_id)
    assert isinstance(page.record, PersonRecord)
    return page.record


def places(services: Services, person_id: int) -> list[tuple[str, str, bool]]:
    return [(one.organisation, one.job_title, one.primary) for one in services.people.affiliations(person_id)]


def add_lantaarn(record: PersonRecord, qtbot: QtBot) -> AffiliationBlock:
    record.affiliations.add.setFocus()
    qtbot.keyClicks(record.affiliations.add, "lant")
    qtbot.keyClick(record.affiliations.add, KEY.Key_Return)
    block = next(iter(record.affiliations.list.blocks.values()))
    assert isinstance(block, AffiliationBlock)
    return block


def test_a_second_place_is_added_by_a_few_letters(
    record: PersonRecord, services: Services, person_id: int, qtbot: QtBot
) -> None:
    add_lantaarn(record, qtbot)
    assert places(services, person_id) == [
        ("Kring Iris", "voorzitter", True),
        ("Toneel De Lantaarn", "", False),
    ]
    assert record.affiliations.add.text() == ""


def test_its_job_is_stored_there_and_not_at_the_first(
    record: PersonRecord, services: Services, person_id: int, qtbot: QtBot
) -> None:
    block = add_lantaarn(record, qtbot)
    qtbot.mouseClick(block.opener, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(block.job_title, "souffleur")
    qtbot.keyClick(block.job_title, KEY.Key_Escape)
    assert places(services, person_id)[1] == ("Toneel De Lantaarn", "souffleur", False)
    assert record.lines["job_title"].text() == "voorzitter"


def test_another_place_becomes_the_first(
    record: PersonRecord, services: Services, person_id: int, qtbot: QtBot
) -> None:
    block = add_lantaarn(record, qtbot)
    qtbot.mouseClick(block.first, Qt.MouseButton.LeftButton)
    assert places(services, person_id)[0] == ("Toneel De Lantaarn", "", True)
    assert record.organisation.text() == "Toneel De Lantaarn"


def test_a_place_taken_away_comes_back(
    record: PersonRecord, services: Services, person_id: int, messages: RecordedMessages, qtbot: QtBot
) -> None:
    block = add_lantaarn(record, qtbot)
    qtbot.mouseClick(block.remover, Qt.MouseButton.LeftButton)
    assert len(places(services, person_id)) == 1
    assert messages.on_action
    messages.on_action()
    assert len(places(services, person_id)) == 2
    assert len(record.affiliations.list.blocks) == 1


def test_somebody_without_an_organisation_has_no_further_ones(
    record: PersonRecord, services: Services, qtbot: QtBot
) -> None:
    assert record.affiliations.isVisible()
    record.show_record(services.people.add("Jos", "Peeters")[0])
    assert not record.affiliations.isVisible()
    record.organisation.setFocus()
    qtbot.keyClicks(record.organisation, "Nieuwe Kring")
    qtbot.keyClick(record.organisation, KEY.Key_Return)
    assert record.affiliations.isVisible()
    assert services.organisations.find("nieuwe kring").people == 1
