"""What was being typed, and where, is there again when Zorgdesk is started anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Hands
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.main_window import MainWindow


def test_the_line_being_typed_and_the_place_come_back(
    services: Services, open_main_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    activity_id, _ = services.activities.add("practice_table", "Drempels in de vrije tijd")
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


def test_a_passage_being_typed_is_stored_when_the_window_closes(
    services: Services, open_main_window: Callable[[], MainWindow]
) -> None:
    activity_id, _ = services.activities.add("practice_table", "Drempels in de vrije tijd")
    services.entries.add(activity_id, EntryDraft(EntryKind.POINT_OF_ATTENTION, "De bus rijdt niet"))
    window = open_main_window()
    window.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")
    hands = Hands(window)
    hands.press(Qt.Key.Key_End)
    hands.enter()
    hands.type(" op zondag.")
    window.close()
    said = [block.text for block in services.minutes.of(activity_id).blocks]
    assert said[-1] == "De bus rijdt niet op zondag."
    assert services.kept_passages.of(activity_id) is None
