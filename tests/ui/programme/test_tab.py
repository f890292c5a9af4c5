from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import ProgrammeItemKind, SpeakingRole
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.programme.handle import MIME
from zorgdesk.ui.programme.tab import ProgrammeTab
from zorgdesk.ui.task_runner import ImmediateRunner

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


def drag(tab: ProgrammeTab, item_id: int, height: float) -> None:
    """As the mouse does over the list; real dragging needs a window manager."""
    data = QMimeData()
    data.setData(MIME, str(item_id).encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, int(height)), move, data, left, none)
    tab.list.dragEnterEvent(enter)
    assert enter.isAccepted()
    tab.list.dragMoveEvent(QDragMoveEvent(QPoint(10, int(height)), move, data, left, none))
    tab.list.dropEvent(QDropEvent(QPointF(10, height), move, data, left, none))


def test_a_part_is_dragged_to_another_place(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    QApplication.processEvents()
    first, second, third = (item.id for item in services.programme.of(activity_id))
    drag(tab, third, 1)
    assert titles(services, activity_id) == ["Afronding", "Onthaal", "Verhalen"]
    QApplication.processEvents()
    drag(tab, third, tab.list.rows[first].geometry().bottom())
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QApplication.processEvents()
    drag(tab, first, tab.list.height() + 50)
    assert titles(services, activity_id) == ["Afronding", "Verhalen", "Onthaal"]
    assert second in tab.list.rows


def test_times_follow_from_the_parts_before_until_one_has_its_own(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    begin = datetime(2026, 9, 12, 17, 30, tzinfo=UTC)
    services.activities.edit(activity_id, date=date(2026, 9, 12), starts_at=begin)
    for title, minutes in (("Onthaal", 10), ("Verhalen", 25), ("Afronding", 15)):
        services.programme.add(activity_id, title, duration_minutes=minutes)
    tab.refresh(None)
    rows = [tab.list.rows[item.id] for item in services.programme.of(activity_id)]
    assert [row.time.placeholderText() for row in rows] == ["19:30", "19:40", "20:05"]
    assert [row.time.text() for row in rows] == ["", "", ""]
    rows[1].time.setFocus()
    QTest.keyClicks(rows[1].time, "20:00")
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at == datetime(2026, 9, 12, 18, 0, tzinfo=UTC)
    assert rows[2].time.placeholderText() == "20:25"
    rows[1].time.clear()
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at is None
    assert rows[2].time.placeholderText() == "20:05"


def test_a_part_runs_at_the_same_time_as_the_one_above(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Tafel over de kassa", "Tafel over de affiche")
    kassa, affiche = (tab.list.rows[item.id] for item in services.programme.of(activity_id))
    assert not kassa.beside.isEnabled()
    affiche.beside.setFocus()
    QTest.keyClick(affiche.beside, Qt.Key.Key_Space)
    one, other = services.programme.of(activity_id)
    assert one.slot is not None
    assert one.slot == other.slot
    assert "same time" in affiche.below.text()
    assert not kassa.below.isVisible()
    QTest.mouseClick(affiche.beside, Qt.MouseButton.LeftButton)
    assert services.programme.of(activity_id)[1].slot is None


def test_speakers_are_named_under_their_part_and_shown_when_it_is_chosen(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal", "Verhalen")
    welcome, stories = (item.id for item in services.programme.of(activity_id))
    services.programme.add_contribution(stories, new_person="Noor Verhelst")
    services.programme.add_contribution(stories, new_organisation="Ferme Stemmen vzw")
    tab.refresh(None)
    assert tab.list.rows[stories].below.text() == "Noor Verhelst · Ferme Stemmen vzw"
    QTest.mouseClick(tab.list.rows[stories], Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(tab.speakers.lines) == 2
    tab.list.rows[welcome].title.setFocus()
    assert tab.speakers.lines == {}
    assert tab.speakers.nobody.isVisible()


def test_somebody_unknown_is_made_and_speaks_at_once(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Verhalen")
    tab.speakers.person.setFocus()
    QTest.keyClicks(tab.speakers.person, "Jos Van den Abeele")
    QTest.keyClick(tab.speakers.person, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert speaker.person == "Jos Van den Abeele"
    line = tab.speakers.lines[speaker.id]
    line.role.setFocus()
    QTest.keyClick(line.role, Qt.Key.Key_Down)
    line.role.activated.emit(line.role.currentIndex())
    line.organisation.setFocus()
    QTest.keyClicks(line.organisation, "Bibliotheek")
    QTest.keyClick(line.organisation, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert (speaker.role, speaker.organisation) == (SpeakingRole.MODERATOR, "Bibliotheek")


def test_a_speaker_taken_away_comes_back(
    tab: ProgrammeTab, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    add(tab, "Verhalen")
    (item,) = services.programme.of(activity_id)
    contribution, _ = services.programme.add_contribution(item.id, new_person="Noor Verhelst")
    tab.refresh(None)
    trash = tab.speakers.lines[contribution].findChildren(QToolButton)[-1]
    QTest.mouseClick(trash, Qt.MouseButton.LeftButton)
    assert services.programme.contributions(activity_id) == []
    assert messages.on_action is not None
    messages.on_action()
    assert len(services.programme.contributions(activity_id)) == 1


def test_minutes_are_digits(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "tien")
    QTest.keyClick(row.minutes, ENTER)
    assert row.minutes.text() == ""
    assert services.programme.of(activity_id)[0].duration_minutes is None


def test_tab_goes_through_the_rows_as_they_stand(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal", "Verhalen")
    first, second = (item.id for item in services.programme.of(activity_id))
    services.programme.move(second, 0)
    tab.refresh(None)
    above, below = tab.list.rows[second], tab.list.rows[first]
    QApplication.processEvents()
    above.trash.setFocus()
    QTest.keyClick(above.trash, Qt.Key.Key_Tab)
    assert below.time.hasFocus()


def test_letters_typed_while_a_part_is_stored_are_kept(
    services: Services, context: PageContext, activity_id: int, show: Callable[[Pane], None]
) -> None:
    waiting: list[Callable[[], object]] = []

    class Later(ImmediateRunner):
        """Answers when it is told to, as a slow disk does."""

        def run(self, *given: Any, **named: Any) -> Any:
            waiting.append(lambda: ImmediateRunner.run(self, *given, **named))

    tab = ProgrammeTab(replace(context, runner=Later()))
    tab.show_activity(activity_id)
    show(tab)
    assert QTest.qWaitForWindowActive(tab)
    add(tab, "Onthaal")
    QTest.keyClicks(tab.new, "Verh")
    while waiting:
        waiting.pop(0)()
    QTest.keyClicks(tab.new, "alen")
    assert tab.new.text() == "Verhalen"
    assert titles(services, activity_id) == ["Onthaal"]
