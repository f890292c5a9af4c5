"""The four states: by key, by click, of several at once; and who of two with one name is who."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.participations.conftest import Door
from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.participations.state_cell import STATES
from zorgdesk.ui.participations.tab import ParticipantsTab
from zorgdesk.ui.theme import px

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
REGISTERED, PRESENT, EXCUSED, ABSENT = STATES


def go_to(tab: ParticipantsTab, door: Door, given_name: str) -> None:
    tab.table.setFocus()
    tab.table.select_key(("participation", door.of(given_name).id))


def click_state(qtbot: QtBot, tab: ParticipantsTab, door: Door, given_name: str, place: int) -> None:
    row = tab.model.index_of(("participation", door.of(given_name).id))
    area = tab.table.visualRect(tab.model.index(row, tab.table.status_column))
    where = QPoint(area.left() + px(8) + place * px(27) + px(13), area.center().y())
    qtbot.mouseClick(tab.table.viewport(), LEFT, pos=where)


def words(tab: ParticipantsTab) -> dict[str, str]:
    column = tab.table.status_column
    return {
        guest.who.given_name: tab.model.index(row, column).data()
        for row, guest in enumerate(tab.model.rows())
    }


def test_the_model_keeps_qt_s_rules(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    tester = QAbstractItemModelTester(tab.model)
    qtbot.keyClicks(tab.search.edit, "noor")
    door.services.participations.check_in(door.of("Noor").id)
    tab.mark_stale()
    assert tester.model() is tab.model


@pytest.mark.parametrize(
    ("key", "status"),
    [(KEY.Key_Space, PRESENT), (KEY.Key_Return, PRESENT), (KEY.Key_V, EXCUSED), (KEY.Key_A, ABSENT)],
)
def test_a_key_for_each_state(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, key: Qt.Key, status: ParticipationStatus
) -> None:
    go_to(tab, door, "Noor")
    qtbot.keyClick(tab.table, key)
    assert door.of("Noor").status is status
    go_to(tab, door, "Noor")
    qtbot.keyClick(tab.table, KEY.Key_Backspace)
    assert door.of("Noor").status is REGISTERED
    assert door.of("Noor").check_in is None


def test_a_click_for_each_state(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    for place in (1, 2, 3, 0):
        click_state(qtbot, tab, door, "Jos", place)
        assert door.of("Jos").status is STATES[place]
    assert words(tab)["Jos"] == "not filled in"


def test_a_double_click_on_a_state_opens_nothing(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    row = tab.model.index_of(("participation", door.of("Jos").id))
    area = tab.table.visualRect(tab.model.index(row, tab.table.status_column))
    qtbot.mouseDClick(tab.table.viewport(), LEFT, pos=area.center())
    assert tab.findChildren(QMenu) == []
    assert not any(child.isWindow() for child in tab.children() if child.isWidgetType())


def test_several_selected_get_a_state_in_one_action(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages
) -> None:
    tab.table.setFocus()
    tab.table.selectAll()
    qtbot.keyClick(tab.table, KEY.Key_V)
    assert set(words(tab).values()) == {"excused"}
    assert messages.said == ["4 person(s): excused"]
    messages.on_action()
    assert set(words(tab).values()) == {"not filled in"}


def test_everybody_present_and_then_correct(qtbot: QtBot, tab: ParticipantsTab, door: Door) -> None:
    qtbot.mouseClick(tab.side.everybody, LEFT)
    go_to(tab, door, "Achiel")
    qtbot.keyClick(tab.table, KEY.Key_A)
    assert words(tab) == {"Achiel": "absent", "Hülya": "present", "Jos": "present", "Noor": "present"}
    assert door.of("Noor").check_in is None


def test_two_of_one_name_are_told_apart(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, show: Callable[..., object]
) -> None:
    people, doors = door.services.people, door.services.participations
    other, _ = people.add("Noor", "Verhelst", note="de jongste, van Lokeren\nen nog veel meer")
    doors.add(door.id, other)
    tab.mark_stale()
    names = [tab.model.index(row, 1).data() for row in range(tab.model.rowCount())]
    assert "Verhelst, Noor · de jongste, van Lokeren" in names
    assert "Verhelst, Noor" in names
    assert "Van den Abeele, Jos" in names


def test_a_badge_is_read_as_if_it_were_typed(
    qtbot: QtBot, tab: ParticipantsTab, door: Door, messages: RecordedMessages
) -> None:
    for key in (access_key(door.of("Jos").uid), access_key(door.of("Noor").uid).lower()):
        qtbot.keyClicks(tab.search.edit, key)
        qtbot.keyClick(tab.search.edit, KEY.Key_Return)
    assert (door.of("Jos").status, door.of("Noor").status) == (PRESENT, PRESENT)
    assert messages.said == ["Jos Van den Abeele: present", "Noor Verhelst: present"]
    assert tab.search.edit.text() == ""


@pytest.mark.parametrize("name", ["محمد العربي", "Γιώργος Παππάς", "🦊 Vos", "Zoë 🌻"])
def test_names_of_everywhere(qtbot: QtBot, tab: ParticipantsTab, door: Door, name: str) -> None:
    given, _, family = name.partition(" ")
    person, _ = door.services.people.add(given, family)
    door.services.participations.add(door.id, person)
    tab.mark_stale()
    tab.search.edit.insert(family[:3] if family.isalpha() else given[:3])  # as an input method does
    qtbot.keyClick(tab.search.edit, KEY.Key_Return)
    here = {one.person_id: one.status for one in door.services.participations.of(door.id)}
    assert here[person] is PRESENT
