"""Parts at the same time: workshops in slots."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.programme.conftest import add, add_beside, drag, groups, row_of
from zorgdesk.services.opening import Services
from zorgdesk.ui.programme.slot_head import GROUP_MIME
from zorgdesk.ui.programme.tab import ProgrammeTab

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


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
    (head,) = tab.list.heads.values()
    assert head.words.text() == "2 at the same time"
    QTest.mouseClick(affiche.beside, Qt.MouseButton.LeftButton)
    assert services.programme.of(activity_id)[1].slot is None
    assert tab.list.heads == {}


@pytest.fixture
def day(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    """Welcome, two slots of workshops, and a break between them."""
    begin = datetime(2026, 9, 12, 7, 0, tzinfo=UTC)
    services.activities.edit(activity_id, date=date(2026, 9, 12), starts_at=begin)
    add(tab, "Onthaal", "Kassa")
    for title in ("Affiche", "Koken"):
        add_beside(tab, title)
    add(tab, "Pauze", "Dansen")
    add_beside(tab, "Zingen")
    QApplication.processEvents()


def test_ctrl_enter_adds_at_the_same_time(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    expected = [["Onthaal"], ["Kassa", "Affiche", "Koken"], ["Pauze"], ["Dansen", "Zingen"]]
    assert groups(services, activity_id) == expected
    assert [head.words.text() for head in tab.list.heads.values()] == [
        "3 at the same time",
        "2 at the same time",
    ]


def test_a_whole_slot_moves_by_the_keyboard(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    row = row_of(tab, services, activity_id, "Zingen")
    row.title.setFocus()
    QTest.keyClick(row.title, Qt.Key.Key_Up, ALT | SHIFT)
    assert groups(services, activity_id)[2:] == [["Dansen", "Zingen"], ["Pauze"]]
    QTest.keyClick(row.title, Qt.Key.Key_Down, ALT)
    assert groups(services, activity_id)[2:] == [["Dansen"], ["Zingen"], ["Pauze"]]
    QTest.keyClick(row.title, Qt.Key.Key_T, ALT)
    assert groups(services, activity_id)[2:] == [["Dansen", "Zingen"], ["Pauze"]]


def test_a_part_is_dropped_onto_another_to_run_beside_it(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    break_, welcome = (row_of(tab, services, activity_id, one) for one in ("Pauze", "Onthaal"))
    drag(tab, break_.item.id, welcome.geometry().center().y())
    assert groups(services, activity_id)[0] == ["Onthaal", "Pauze"]


def test_a_part_is_dropped_into_a_slot_and_out_of_it(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    break_ = row_of(tab, services, activity_id, "Pauze")
    drag(tab, break_.item.id, row_of(tab, services, activity_id, "Affiche").geometry().top() + 1)
    assert groups(services, activity_id)[1] == ["Kassa", "Pauze", "Affiche", "Koken"]
    QApplication.processEvents()
    drag(tab, break_.item.id, row_of(tab, services, activity_id, "Onthaal").geometry().top() + 1)
    assert groups(services, activity_id)[:2] == [["Pauze"], ["Onthaal"]]


def test_a_whole_slot_is_dragged_by_its_head(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    slot = row_of(tab, services, activity_id, "Dansen").item.slot
    assert slot is not None
    drag(tab, slot, 1, GROUP_MIME)
    assert groups(services, activity_id)[0] == ["Dansen", "Zingen"]


def test_the_longest_of_a_slot_counts_and_the_end_is_told(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    for item, minutes in zip(services.programme.of(activity_id), (30, 60, 90, None, 15, 60, 45), strict=True):
        services.programme.edit(item.id, duration_minutes=minutes)
    services.activities.edit(activity_id, ends_at=datetime(2026, 9, 12, 10, 0, tzinfo=UTC))
    tab.refresh(None)
    assert row_of(tab, services, activity_id, "Koken").time.placeholderText() == "09:30"
    assert row_of(tab, services, activity_id, "Pauze").time.placeholderText() == "11:00"
    first = next(iter(tab.list.heads.values()))
    assert first.words.text() == "3 at the same time · 09:30 – 11:00"
    assert "until 12:15" in tab.end.text()
    assert "15 minute" in tab.end.text()
    assert "1 part" in tab.end.text()


def test_places_are_given_and_what_people_chose_is_counted(
    day: None, services: Services, activity_id: int, tab: ProgrammeTab
) -> None:
    row = row_of(tab, services, activity_id, "Kassa")
    assert not row_of(tab, services, activity_id, "Onthaal").places.isVisible()
    row.places.setFocus()
    QTest.keyClicks(row.places, "1")
    QTest.keyClick(row.places, ENTER)
    assert row.item.capacity == 1
    for name in ("Noor", "Jos"):
        person, _ = services.people.add(name, "Peeters")
        guest, _ = services.participations.add(activity_id, person)
        services.part_participations.choose(guest, row.item.id)
        tab.refresh(None)
    assert row.chosen.content().text == "1 too many"
    assert row.chosen.content().tone == "danger"
