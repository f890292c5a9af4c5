"""A practice table by keyboard alone, in the real window: prepared, people coming in, logged, reported."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Hands
from tests.fakes import FakeClock
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.main_window import MainWindow

_SAID = (
    "@noor Wie geen internet heeft, bereik je aan de deur.",
    '? @@"Ferme Stemmen" Hoe laten jullie mensen welkom zijn?',
    "> @noor Wij vragen nooit een bewijs.",
    "! korting mag niet zichtbaar zijn",
    "* tarief is aan de kassa zichtbaar",
    "= we starten in maart",
    "- zaal boeken /15-3",
    "~ koude zaal",
)


TODAY = FakeClock()().date()


def prepared(services: Services) -> int:
    """Tonight's activity, with one person registered and another known."""
    noor, _ = services.people.add("Noor", "Verhelst", new_organisation="Huis aan de Vaart")
    services.people.add("Jos", "Van den Abeele", new_organisation="Ferme Stemmen")
    activity_id, _ = services.activities.add(
        "practice_table", "Drempels in de vrije tijd", number=3, date=TODAY
    )
    services.programme.add(activity_id, "Verhalen", duration_minutes=25)
    services.participations.add(activity_id, noor)
    return activity_id


def test_an_evening_by_keyboard_alone(services: Services, open_main_window: Callable[[], MainWindow]) -> None:
    activity_id = prepared(services)
    hands = Hands(open_main_window())

    # Today: the big button has the keyboard.
    hands.enter()
    assert state(services, activity_id) is ActivityState.RUNNING

    # Check-in: two letters and Enter; somebody of the register; somebody nobody knows.
    hands.type("ve")
    hands.enter()
    hands.type("abeele")
    hands.enter()
    hands.type("Mieke Ó Dalaigh")
    hands.enter()
    hands.enter()
    present = services.participations.of(activity_id)
    assert [(one.name, one.status, one.walk_in) for one in present] == [
        ("Mieke Ó Dalaigh", ParticipationStatus.PRESENT, True),
        ("Jos Van den Abeele", ParticipationStatus.PRESENT, True),
        ("Noor Verhelst", ParticipationStatus.PRESENT, False),
    ]
    hands.ctrl(Qt.Key.Key_Z)
    assert len(services.participations.of(activity_id)) == 2
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(services.participations.of(activity_id)) == 3

    # Live: the first part starts, then a line per thing said.
    hands.ctrl(Qt.Key.Key_Tab)
    hands.ctrl(Qt.Key.Key_PageDown)
    for line in _SAID:
        hands.type(line)
        hands.enter()
    entries = services.entries.of(activity_id)
    assert [entry.kind for entry in entries] == [
        EntryKind.STATEMENT,
        EntryKind.QUESTION,
        EntryKind.REACTION,
        EntryKind.POINT_OF_ATTENTION,
        EntryKind.SIGNAL,
        EntryKind.DECISION,
        EntryKind.TASK,
        EntryKind.NOTE,
    ]
    assert entries[0].speaker == "Noor Verhelst"
    assert entries[1].organisation == "Ferme Stemmen"
    assert entries[2].reply_to_id == entries[1].id
    assert [signal.title for signal in services.policy_signals.rows(SignalFilter())] == [entries[4].text]
    assert [task.text for task in services.tasks.of_activity(activity_id)] == ["zaal boeken"]

    # The minutes stand ready; they go for review and are approved.
    hands.ctrl(Qt.Key.Key_Tab)
    minutes = services.minutes.of(activity_id)
    assert any("Wij vragen nooit een bewijs." in block.text for block in minutes.blocks)
    assert not any("koude zaal" in block.text for block in minutes.blocks)
    do_by_name(hands, "Send for review")
    assert services.minutes.of(activity_id).status is MinutesStatus.FOR_REVIEW
    do_by_name(hands, "Approve")
    assert services.minutes.of(activity_id).status is MinutesStatus.APPROVED


def test_the_line_being_typed_and_the_place_come_back(
    services: Services, open_main_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    activity_id = prepared(services)
    window = open_main_window()
    window.navigate(Noun.ACTIVITIES, activity_id, tab="live")
    hands = Hands(window)
    hands.type("Nog niet inge")
    qtbot.waitUntil(lambda: services.entries.kept_line(activity_id) is not None)
    window.close()
    again = open_main_window()
    tab = again.current_page()
    assert isinstance(tab, ActivitiesPage)
    assert tab.current() == (activity_id, {"tab": "live"})
    kept = services.entries.kept_line(activity_id)
    assert kept is not None
    assert kept[0] == "Nog niet inge"


def do_by_name(hands: Hands, name: str) -> None:
    """Ctrl+K, the name of a command, Enter."""
    hands.ctrl(Qt.Key.Key_K)
    hands.type(name)
    hands.enter()


def state(services: Services, activity_id: int) -> ActivityState | None:
    activity = services.activities.get(activity_id)
    return activity.state if activity else None
