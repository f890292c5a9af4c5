from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import ProgrammeItemKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.programme.tab import ProgrammeTab

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def activity_id(services: Services) -> int:
    return services.activities.add("practice_table", "Drempels")[0]


@pytest.fixture
def tab(context: PageContext, activity_id: int, show: Callable[[Pane], None]) -> ProgrammeTab:
    made = ProgrammeTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


def titles(services: Services, activity_id: int) -> list[str]:
    return [item.title for item in services.programme.of(activity_id)]


def add(tab: ProgrammeTab, *names: str) -> None:
    tab.new.setFocus()
    for name in names:
        QTest.keyClicks(tab.new, name)
        QTest.keyClick(tab.new, ENTER)


def test_enter_adds_part_after_part(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    assert tab.empty.isVisible()
    add(tab, "Onthaal", "Verhalen", "Onthaal")
    assert titles(services, activity_id) == ["Onthaal", "Verhalen", "Onthaal"]
    assert not tab.empty.isVisible()
    assert tab.new.text() == ""


def test_alt_and_arrows_move_a_part_and_ctrl_delete_takes_it_away(
    tab: ProgrammeTab, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    last = services.programme.of(activity_id)[2].id
    row = tab.list.rows[last]
    row.title.setFocus()
    QTest.keyClick(row.title, Qt.Key.Key_Up, ALT)
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QTest.keyClick(row.title, Qt.Key.Key_Delete, CTRL)
    assert titles(services, activity_id) == ["Onthaal", "Verhalen"]
    assert messages.on_action is not None
    messages.on_action()
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]


def test_title_minutes_and_kind_are_stored_when_left(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "15")
    QTest.keyClick(row.minutes, ENTER)
    row.kind.setFocus()
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    (item,) = services.programme.of(activity_id)
    assert (item.title, item.duration_minutes, item.kind) == ("Welkom", 15, ProgrammeItemKind.RECEPTION)
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClick(row.title, Qt.Key.Key_Delete)
    QTest.keyClick(row.title, ENTER)
    assert titles(services, activity_id) == ["Welkom"]
    assert row.title.text() == "Welkom"


def test_a_speaker_comes_with_organisation_and_job(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    services.people.add("Trees", "Wauters", new_organisation="Huis aan de Vaart", job_title="coördinator")
    add(tab, "Verhalen")
    tab.speakers.person.setFocus()
    QTest.keyClicks(tab.speakers.person, "tre")
    QTest.keyClick(tab.speakers.person, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert (speaker.person, speaker.organisation, speaker.job_title) == (
        "Trees Wauters",
        "Huis aan de Vaart",
        "coördinator",
    )
    line = tab.speakers.lines[speaker.id]
    line.job_title.setFocus()
    line.job_title.selectAll()
    QTest.keyClicks(line.job_title, "voorzitter")
    tab.new.setFocus()
    assert services.programme.contributions(activity_id)[0].job_title == "voorzitter"


def test_what_is_typed_is_stored_when_another_activity_is_shown(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    other, _ = services.activities.add("training", "Anders")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    tab.show_activity(other)
    assert titles(services, activity_id) == ["Welkom"]
    assert titles(services, other) == []
