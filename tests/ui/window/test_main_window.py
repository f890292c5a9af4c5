"""The rail, the keys, going back, and coming back after a restart."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.unfinished_passages import UnfinishedPassage
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services
from zorgdesk.settings import Settings
from zorgdesk.ui.key_list import KeyListDialog
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.pages import PAGES, SIDE_PAGES
from zorgdesk.ui.task_runner import ImmediateRunner
from zorgdesk.ui.theme import px

Open = Callable[[], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def open_page(window: MainWindow) -> str:
    page = window.current_page()
    assert page is not None
    return page.name


def test_the_first_start_shows_today_with_what_to_do_first(window: MainWindow) -> None:
    assert open_page(window) == "today"
    assert window.rail.selected() == "today"
    assert window.page("today").next.empty.isVisible()


@pytest.mark.parametrize(("number", "spec"), list(enumerate(PAGES, start=1)))
def test_a_number_opens_its_page(window: MainWindow, number: int, spec) -> None:
    window.go("settings" if spec.name == "today" else "today")
    press(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert open_page(window) == spec.name
    assert window.rail.selected() == spec.name


@pytest.mark.parametrize("spec", SIDE_PAGES)
def test_a_page_without_a_place_on_the_rail_lights_the_one_it_belongs_to(window: MainWindow, spec) -> None:
    window.go(spec.name)
    assert open_page(window) == spec.name
    assert window.rail.selected() == spec.under
    assert window.windowTitle().endswith("– Zorgdesk")
    window.back()
    assert open_page(window) == "today"


def test_a_page_opens_narrowed_to_what_another_counted(window: MainWindow) -> None:
    window.context.services.policy_signals.add("De bus rijdt niet")
    window.go("policy_signals", only="ownerless")
    page = window.page("policy_signals")
    assert page.views.filters.chosen().ownerless  # type: ignore[attr-defined]


def test_a_page_is_made_when_it_is_first_opened(window: MainWindow) -> None:
    assert window.stack.count() == 1
    window.go("people")
    assert window.stack.count() == 2


def test_a_click_on_the_rail_opens_a_page(window: MainWindow) -> None:
    QTest.mouseClick(window.rail.item("organisations"), Qt.MouseButton.LeftButton)
    assert open_page(window) == "organisations"


def test_alt_left_goes_back_to_the_record_that_was_open(window: MainWindow, services: Services) -> None:
    person, _ = services.people.add("Noor", "Verhelst")
    activity, _ = services.activities.add("practice_table", "Drempels")
    window.navigate(Noun.ACTIVITIES, activity, tab="participants")
    window.navigate(Noun.PEOPLE, person)
    assert window.place().record_id == person
    press(window, Qt.Key.Key_Left, ALT)
    assert (window.place().page, window.place().record_id) == ("activities", activity)
    assert window.place().where["tab"] == "participants"
    press(window, Qt.Key.Key_Left, ALT)
    assert open_page(window) == "today"


def test_going_back_at_the_beginning_stays(window: MainWindow) -> None:
    window.back()
    assert open_page(window) == "today"


def test_the_window_comes_back_where_it_was_left(open_window: Open, services: Services) -> None:
    activity, _ = services.activities.add("practice_table", "Drempels")
    first = open_window()
    first.navigate(Noun.ACTIVITIES, activity, tab="programme")
    first.close()
    second = open_window()
    assert (second.place().page, second.place().record_id) == ("activities", activity)
    assert second.place().where["tab"] == "programme"


def test_each_page_gets_its_own_state_back(open_window: Open) -> None:
    first = open_window()
    first.go("settings")
    first.page("settings").show_section("bin")
    first.go("today")
    first.close()
    second = open_window()
    assert open_page(second) == "today"
    assert second.page("settings").state() == {"section": "bin"}


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", b'{"page": "gone", "store": "", "record": null}'])
def test_nonsense_in_the_settings_is_the_first_page(open_window: Open, kept: bytes) -> None:
    Settings(settings_file()).keep_window({"place": kept, "pages": kept, "geometry": kept})
    assert open_page(open_window()) == "today"


def test_ctrl_z_takes_back_the_last_action_and_says_which(window: MainWindow, services: Services) -> None:
    services.people.add("Noor", "Verhelst")
    press(window, Qt.Key.Key_Z, CTRL)
    assert services.people.get(1) is None
    assert "Noor Verhelst" in window.toast.text()
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert services.people.get(1) is not None
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Y, CTRL)
    assert services.people.get(1) is not None


def test_with_nothing_to_undo_that_is_said(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.toast.text()
    window.undoing.redo()
    assert window.toast.text()


def test_in_a_text_field_typing_goes_first(window: MainWindow, services: Services) -> None:
    services.people.add("Noor", "Verhelst")
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "Lo")
    press(window, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert services.people.get(1) is not None
    press(window, Qt.Key.Key_Z, CTRL)
    assert services.people.get(1) is None


def test_stored_is_said_with_the_time(window: MainWindow, services: Services) -> None:
    window.context.act(lambda: services.people.add("Noor"))
    assert "14:02" in window.status.saved.text()


def test_full_screen_leaves_the_page_alone(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.rail.isVisible()
    assert not window.top_bar.isVisible()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.rail.isVisible()


def test_closing_a_full_screen_window_leaves_a_normal_one(open_window: Open) -> None:
    first = open_window()
    first.toggle_full_screen()
    first.close()
    second = open_window()
    assert not second.isFullScreen()
    assert second.rail.isVisible()


def test_a_narrow_window_has_icons_with_their_words(window: MainWindow) -> None:
    window.resize(px(1000), 640)
    assert window.rail.item("people").compact
    assert window.rail.item("people").toolTip() == "People"
    window.resize(px(1440), 900)
    assert not window.rail.item("people").compact


def test_new_and_filter_go_to_the_open_page(window: MainWindow) -> None:
    window.go("people")
    press(window, Qt.Key.Key_F, CTRL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(window, Qt.Key.Key_N, CTRL)
    assert open_page(window) == "people"


def test_f1_lists_the_keys_and_the_list_is_freed(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(KeyListDialog)
    assert dialog.isVisible()
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(KeyListDialog))


def test_words_of_the_lists_are_learned_before_pages_hear(window: MainWindow, services: Services) -> None:
    heard = []
    window._refresh.changed.connect(
        lambda _: heard.append(window.context.labels.listed(ListName.THEME, "sterrenkijken"))
    )
    window.context.act(lambda: services.lists.add(ListName.THEME, "Sterrenkijken"))
    assert heard == ["Sterrenkijken"]


def test_who_starts_zorgdesk_again_sees_this_window(window: MainWindow) -> None:
    window.showMinimized()
    window.come_forward()
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_message_leaves_the_line_and_the_signs_of_live_free(window: MainWindow, services: Services) -> None:
    activity, _ = services.activities.add("practice_table", "Drempels")
    window.navigate(Noun.ACTIVITIES, activity, tab="live")
    tab = next(one for one in window.findChildren(LiveTab) if one.isVisible())
    window.context.messages.told("Deleted: " + "Een affiche leest niemand " * 3, "Undo", lambda: None)
    QApplication.processEvents()
    for lines in ("een", "een\ntwee\ndrie\nvier"):
        tab.line.set_text(lines)
        QApplication.processEvents()
        for part in (tab.line, tab.signs):
            place = QRect(part.mapTo(window.toast.parentWidget(), QPoint()), part.size())
            assert not place.intersects(window.toast.geometry())
    assert window.toast.isVisible()


def test_escape_never_leaves_live(window: MainWindow, services: Services) -> None:
    activity, _ = services.activities.add("practice_table", "Drempels")
    window.navigate(Noun.ACTIVITIES, activity, tab="live")
    tab = next(one for one in window.findChildren(LiveTab) if one.isVisible())
    tab.focus_first()
    QTest.keyClicks(tab.line.edit, "half een zin")
    press(window, Qt.Key.Key_Escape)
    tab.head.find_button.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert tab.isVisible()
    assert tab.line.edit.hasFocus()
    assert tab.line.text() == "half een zin"


def test_the_side_of_live_makes_room_for_what_comes_to_stand_there(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    activity, _ = services.activities.add("practice_table", "Drempels")
    trees, _ = services.people.add("Trees", "Debusschere")
    services.participations.add(activity, trees, status=ParticipationStatus.PRESENT)
    window.navigate(Noun.ACTIVITIES, activity, tab="live")
    tab = next(one for one in window.findChildren(LiveTab) if one.isVisible())
    QApplication.processEvents()
    tab.line.set_text("@tre Ons eerste project")
    QTest.keyClick(tab.line.edit, Qt.Key.Key_Return)
    people = tab.side.floor.people
    assert people.isVisible()
    qtbot.waitUntil(lambda: people.visibleRegion().boundingRect().size() == people.size(), timeout=2000)


def test_after_a_crash_it_goes_on_where_something_was_typed(
    qtbot: QtBot, services: Services, clock: FakeClock
) -> None:
    def opened(crashed: bool) -> MainWindow:
        settings = Settings(settings_file())
        made = MainWindow(services, ImmediateRunner(), settings, "nl", clock, lambda _: None, crashed)
        qtbot.addWidget(made)
        made.start()
        return made

    first, second, gone = (
        services.activities.add("practice_table", title)[0] for title in ("Buren", "Drempels", "Weg")
    )
    for activity in (first, second, gone):
        clock.pass_time(minutes=1)
        services.entries.keep_line(activity, f"half een zin {activity}")
    services.activities.delete(gone)
    assert open_page(opened(crashed=False)) == "today"
    tab = next(one for one in opened(crashed=True).findChildren(LiveTab) if one.isVisible())
    assert tab.activity_id == second
    assert [one.text for one in tab.offer.items()] == [f"half een zin {second}"]
    clock.pass_time(minutes=1)
    services.kept_passages.keep(first, [UnfinishedPassage("Andere woorden", "title")])
    minutes = next(one for one in opened(crashed=True).findChildren(MinutesTab) if one.isVisible())
    assert minutes.activity_id == first
