"""One activity with its tabs, under real keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.details import DetailsTab
from zorgdesk.ui.activities.export_menu import exports_of, exports_of_series, run_export, show_export_menu
from zorgdesk.ui.activities.page import ActivitiesPage
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.papers.badges_dialog import BadgesDialog
from zorgdesk.ui.widgets.headed_body import HeadedBody

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(page: ActivitiesPage, year: dict[str, int]) -> ActivitiesPage:
    page.open(year["Drempels"], tab="details")
    return page


def details(page: ActivitiesPage) -> DetailsTab:
    tab = page.editor.stack.currentWidget()
    assert isinstance(tab, DetailsTab)
    return tab


def crumbs(page: ActivitiesPage) -> list[QPushButton]:
    shown = page.editor.header.findChildren(QPushButton)
    return [one for one in shown if one.property("kind") == "crumb" and one.isVisible()]


def more(page: ActivitiesPage) -> list[QAction]:
    """What the button with the dots offers."""
    QTest.mouseClick(page.editor.more, LEFT)
    menu = page.editor.more.findChild(QMenu)
    assert menu is not None
    return menu.actions()


def state_of(services: Services, activity_id: int) -> ActivityState:
    activity = services.activities.get(activity_id)
    assert activity is not None
    return activity.state


def test_the_head_says_where_one_is(opened: ActivitiesPage, year: dict[str, int]) -> None:
    assert opened.title() == "Praktijktafel 2: Drempels"
    assert opened.windowTitle() == opened.title()
    assert [crumb.text() for crumb in crumbs(opened)] == ["Activities", "Lokaal samen"]
    assert opened.current() == (year["Drempels"], {"tab": "details"})


def test_in_a_small_window_a_tab_scrolls_and_its_head_stays(
    opened: ActivitiesPage, services: Services, year: dict[str, int]
) -> None:
    person, _ = services.people.add("Noor", "Verhelst")
    services.participations.add(year["Drempels"], person)
    services.activities.close(year["Drempels"])  # so that somebody is still undecided
    opened.resize(900, 500)
    for place in range(opened.editor.tabs.count()):
        opened.editor.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        outer = opened.editor.findChild(HeadedBody)
        assert outer is not None
        assert outer.verticalScrollBar().maximum() == 0, opened.editor.tabs.tabText(place)


def test_ctrl_tab_goes_round_the_tabs(opened: ActivitiesPage) -> None:
    details(opened).title.setFocus()
    QTest.keyClick(details(opened).title, KEY.Key_Tab, CTRL)
    assert opened.editor.tab_name() == "programme"
    QTest.keyClick(opened.editor, KEY.Key_Tab, CTRL | SHIFT)
    QTest.keyClick(opened.editor, KEY.Key_Backtab, CTRL | SHIFT)
    assert opened.editor.tab_name() in ("details", "attachments")


def test_every_tab_is_a_command_by_its_name(opened: ActivitiesPage) -> None:
    tabs = opened.editor.tabs
    titles = {tabs.tabText(place).replace("&&", "&"): place for place in range(tabs.count())}
    for title, place in titles.items():
        if place != tabs.currentIndex():
            next(one for one in opened.commands() if one.title == title).run()
        assert tabs.currentIndex() == place


def test_every_tab_opens_on_the_activity(opened: ActivitiesPage, year: dict[str, int]) -> None:
    for name in ("programme", "participants", "live", "minutes", "follow_up", "details"):
        opened.open(year["Drempels"], tab=name)
        assert opened.editor.tab_name() == name
    opened.open(year["Buren"])
    assert details(opened).title.text() == "Buren"


def test_escape_goes_back_but_first_closes_what_is_open(opened: ActivitiesPage) -> None:
    series = details(opened).series
    series.setFocus()
    series.selectAll()
    QTest.keyClicks(series, "lok")
    assert series.popup.isVisible()
    QTest.keyClick(series, KEY.Key_Escape)
    assert not series.popup.isVisible()
    assert opened.current() is not None
    QTest.keyClick(series, KEY.Key_Escape)
    assert opened.current() is None


def test_what_is_typed_is_stored_when_the_page_is_left_with_escape(
    opened: ActivitiesPage, services: Services, year: dict[str, int]
) -> None:
    place = details(opened).place
    place.setFocus()
    QTest.keyClicks(place, "Buurthuis")
    QTest.keyClick(place, KEY.Key_Escape)
    activity = services.activities.get(year["Drempels"])
    assert activity is not None
    assert activity.place == "Buurthuis"


def test_the_evening_starts_at_the_door_and_ends_with_the_minutes(
    opened: ActivitiesPage, services: Services, year: dict[str, int]
) -> None:
    QTest.mouseClick(opened.editor.step, LEFT)
    assert state_of(services, year["Drempels"]) is ActivityState.RUNNING
    assert opened.editor.tab_name() == "participants"
    QTest.mouseClick(opened.editor.step, LEFT)
    assert state_of(services, year["Drempels"]) is ActivityState.HELD
    assert opened.editor.tab_name() == "minutes"
    assert not opened.editor.step.isVisible()


def test_the_series_above_the_title_opens_its_list(opened: ActivitiesPage) -> None:
    QTest.mouseClick(crumbs(opened)[1], LEFT)
    assert opened.current() is None
    model = opened.overview.list.model
    assert [model.row(index).title for index in range(model.rowCount())] == ["Drempels", "Buren"]  # type: ignore[union-attr]


def test_delete_goes_back_to_the_list_and_can_be_undone(
    opened: ActivitiesPage, messages: RecordedMessages, services: Services, year: dict[str, int]
) -> None:
    more(opened)[-1].trigger()
    assert opened.current() is None
    assert services.activities.get(year["Drempels"]) is None
    assert messages.on_action is not None
    messages.on_action()
    assert services.activities.get(year["Drempels"]) is not None


def test_the_next_one_is_made_with_the_same_people(
    opened: ActivitiesPage, services: Services, messages: RecordedMessages, went: Went, year: dict[str, int]
) -> None:
    services.participations.add(year["Drempels"], services.people.add("Noor", "Verhelst")[0])
    more(opened)[0].trigger()
    noun, next_id, tab, _ = went.records[-1]
    assert (noun, tab) == (Noun.ACTIVITIES, "details")
    assert [one.person_id for one in services.participations.of(next_id)]
    assert messages.on_action is not None
    messages.on_action()
    assert services.activities.get(next_id) is None


def test_an_activity_that_is_gone_shows_the_list(page: ActivitiesPage, services: Services) -> None:
    page.open(999, tab="minutes")
    assert page.current() is None


def test_full_screen_leaves_the_tab_alone(opened: ActivitiesPage) -> None:
    opened.set_full_screen(True)
    assert not opened.editor.header.isVisible()
    QApplication.processEvents()
    assert opened.editor.stack.mapTo(opened.editor, QPoint(0, 0)).y() == 0
    opened.set_full_screen(False)
    assert opened.editor.header.isVisible()


def test_an_undo_elsewhere_is_seen(opened: ActivitiesPage, services: Services, context: PageContext) -> None:
    title = details(opened).title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Nieuwe naam")
    QTest.keyClick(title, KEY.Key_Return)
    assert opened.title().endswith("Nieuwe naam")
    context.undo()
    assert title.text() == "Drempels"
    assert opened.title().endswith("Drempels")


def test_everything_in_the_menu_can_be_written(
    opened: ActivitiesPage,
    context: PageContext,
    messages: RecordedMessages,
    tmp_path: Path,
    year: dict[str, int],
) -> None:
    activity = context.services.activities.get(year["Drempels"])
    assert activity is not None
    (series,) = context.services.series.all()
    exports = [*exports_of(context, activity.id), *exports_of_series(context, series)]
    for export in exports:
        target = tmp_path / f"{export.title}.{export.ending}"
        messages.files.append(target)
        run_export(context, activity, export)
        assert target.stat().st_size > 0
    assert len(messages.said) == len(exports)


def test_a_menu_without_a_choice_writes_nothing(
    opened: ActivitiesPage, context: PageContext, messages: RecordedMessages, year: dict[str, int]
) -> None:
    activity = context.services.activities.get(year["Drempels"])
    assert activity is not None
    menu = show_export_menu(context, activity, opened.editor.export)
    written = [export.title for export in exports_of(context, activity.id)]
    offered = [action.text() for action in menu.actions()]
    assert offered[: len(written)] == written
    assert "Name badges…" in offered
    assert not any("series" in text for text in offered)  # none is given
    menu.actions()[0].trigger()
    assert messages.said == []
    menu.close()


def test_badges_are_asked_for_by_name(opened: ActivitiesPage, messages: RecordedMessages) -> None:
    next(one for one in opened.commands() if one.title == "Name badges…").run()
    dialog = opened.window().findChild(BadgesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
