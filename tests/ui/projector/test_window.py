"""The window for the projector: what the room sees of an evening, and never sees."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import Services
from zorgdesk.services.turns import Speaker
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.projector.window import ProjectorWindow

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def activity(services: Services) -> int:
    activity_id, _ = services.activities.add("practice_table", "Drempels in de vrije tijd", number=3)
    services.programme.add(activity_id, "Twee verhalen", duration_minutes=25)
    services.programme.add(activity_id, "Gesprek")
    return activity_id


@pytest.fixture
def tab(context: PageContext, show: Callable[[Pane], Pane], activity: int) -> LiveTab:
    made = LiveTab(context)
    show(made)
    made.activateWindow()
    made.show_activity(activity)
    made.focus_first()
    QApplication.processEvents()
    return made


@pytest.fixture
def projector(qtbot: QtBot, tab: LiveTab) -> ProjectorWindow:
    qtbot.keyClick(tab.line.edit, KEY.Key_F5)
    shown = tab.projecting.window()
    assert shown is not None
    return shown


def seen(window: ProjectorWindow) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))


def say(services: Services, activity: int, kind: EntryKind, text: str, **more: object) -> None:
    services.entries.add(activity, replace(EntryDraft(kind, text), **more))


def test_it_follows_what_goes_on(
    projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int, clock: FakeClock
) -> None:
    assert projector.figures.text() == tab.context.labels.time(clock())
    first, second = services.programme.of(activity)
    tab.presenter.start(first)
    assert (projector.part.text(), projector.figures.text()) == ("Twee verhalen", "25:00")
    assert projector.nth.text() == "Now · part 1"
    clock.pass_time(minutes=27)
    projector.tick()
    assert projector.figures.text() == "+02:00"
    assert projector.told.text() == "over the time of 25 minutes"
    tab.presenter.start(second)
    clock.pass_time(minutes=3)
    projector.tick()
    assert (projector.figures.text(), projector.told.text()) == ("03:00", "going on")
    assert not projector.progress.isVisibleTo(projector)


def test_it_shows_points_of_attention_and_nothing_private(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    trees, _ = services.people.add("Trees", "Debusschere")
    for number in range(6):
        say(services, activity, EntryKind.POINT_OF_ATTENTION, f"punt {number}", speaker_id=trees)
    say(services, activity, EntryKind.POINT_OF_ATTENTION, "schaamte", speaker_id=trees, anonymous=True)
    say(services, activity, EntryKind.POINT_OF_ATTENTION, "geheim punt", in_minutes=False)
    say(services, activity, EntryKind.STATEMENT, "een uitspraak", speaker_id=trees)
    say(services, activity, EntryKind.NOTE, "koude zaal")
    qtbot.keyClicks(tab.line.edit, "! " + "lang " * 60)
    qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    text = seen(projector)
    assert [one.text() for one in projector.points[:3]] == ["punt 4", "punt 5", "schaamte"]
    assert projector.points[3].text().endswith("lang…")
    for hidden in ("Trees", "geheim", "koude", "uitspraak"):
        assert hidden not in text


def test_the_queue_shows_first_names_and_can_be_hidden(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    kade, _ = services.organisations.add("De Kade")
    for given in ("Trees", "Achiel"):
        person, _ = services.people.add(given, "De Cuyper", organisation_id=kade)
        tab.floor.presenter.ask(Speaker(person))
    assert [one.text() for one in projector.queue[:2]] == ["1  Trees · De Kade", "2  Achiel · De Kade"]
    tab.floor.presenter.next()
    assert projector.speaks.text() == "Trees · De Kade"
    assert "Cuyper" not in seen(projector)
    qtbot.keyClick(projector, KEY.Key_W)
    assert "Trees" not in seen(projector)
    qtbot.mouseClick(projector.hints.hints[1], LEFT)
    assert "Trees" in seen(projector)


def test_who_is_noted_anonymously_is_named_neither_here_nor_in_a_point(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    trees, _ = services.people.add("Trees", "Debusschere")
    tab.floor.presenter.give(Speaker(trees))
    assert projector.speaks.text() == "Trees"
    for line in ("! Trees kent de weg", "@?tre Dat blijft onder ons"):
        tab.line.set_text(line)
        qtbot.keyClick(tab.line.edit, KEY.Key_Return)
    assert projector.speaks.text() == "a participant"
    assert projector.points[0].text() == "A participant kent de weg"
    assert "Trees" not in seen(projector)


def test_the_desk_takes_a_name_off_before_anything_is_said(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    trees, _ = services.people.add("Trees", "Debusschere")
    services.participations.add(activity, trees)
    tab.mark_stale()
    tab.activateWindow()
    tab.focus_first()
    QApplication.processEvents()
    qtbot.keyClicks(tab.line.edit, "@?tre")
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(tab.line.edit, '@?"Noor Peeters"')
    qtbot.keyClick(tab.line.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text() for one in projector.queue[:2]] == ["1  a participant", "2  a participant"]
    tab.floor.presenter.next()
    assert projector.speaks.text() == "a participant"
    QApplication.processEvents()
    qtbot.mouseClick(tab.side.floor.now.unnamed, LEFT)
    assert projector.speaks.text() == "Trees"
    qtbot.keyClick(tab.line.edit, KEY.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert "Trees" not in seen(projector)


def test_it_goes_on_while_another_tab_is_open(
    projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    tab.hide()
    tab.take(services.programme.start(services.programme.of(activity)[0].id))
    assert projector.part.text() == "Twee verhalen"


def test_one_window_that_comes_forward_and_is_replaced_for_another_activity(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab, services: Services
) -> None:
    qtbot.mouseClick(tab.head.projector_button, LEFT)
    assert tab.projecting.window() is projector
    other, _ = services.activities.add("practice_table", "Buren")
    tab.show_activity(other)
    qtbot.mouseClick(tab.head.projector_button, LEFT)
    replaced = tab.projecting.window()
    assert replaced is not None
    assert replaced.title.text().endswith("Buren")
    replaced.close()


def test_escape_leaves_the_full_screen_first_and_then_closes(
    qtbot: QtBot, projector: ProjectorWindow, tab: LiveTab
) -> None:
    qtbot.keyClick(projector, KEY.Key_F11)
    assert projector.isFullScreen()
    assert not projector.hints.isVisible()
    qtbot.keyClick(projector, KEY.Key_Escape)
    assert not projector.isFullScreen()
    qtbot.keyClick(projector, KEY.Key_Escape)
    assert not projector.isVisible()
    QApplication.processEvents()
    tab.context.changed(tab.context.services.activities.start(tab.activity_id or 0))


def test_letters_grow_with_the_window(projector: ProjectorWindow) -> None:
    projector.resize(800, 500)
    small = projector.points_title.font().pixelSize()
    projector.resize(1600, 1000)
    assert projector.points_title.font().pixelSize() == pytest.approx(2 * small, abs=1)


def test_an_activity_that_is_gone_closes_it(
    projector: ProjectorWindow, tab: LiveTab, services: Services, activity: int
) -> None:
    tab.context.changed(services.activities.delete(activity))
    assert not projector.isVisible()
