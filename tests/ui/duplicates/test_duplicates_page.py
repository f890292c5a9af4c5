"""Finding duplicates and deciding about them, by key and by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.duplicates.merges_dialog import MergesDialog
from zorgdesk.ui.duplicates.page import DuplicatesPage
from zorgdesk.ui.duplicates.same_as import SameAsDialog
from zorgdesk.ui.organisations.page import OrganisationsPage
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.task_runner import TaskRunner

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Show = Callable[[Pane], Pane]


@pytest.fixture
def people(services: Services) -> list[int]:
    """Trees twice and Jef twice."""
    house = services.organisations.add("Buurthuis Zuid")[0]
    names = (("Trees", "Debusschere"), ("Trees", "Debuschere"), ("Jozef", "Goethals"), ("Jef", "Goethals"))
    keys = [services.people.add(*name, organisation_id=house)[0] for name in names]
    services.people.edit(keys[1], telephone="0470 12 34 56")
    services.tasks.add("Zaal boeken", assignee_id=keys[1])
    return keys


@pytest.fixture
def page(context: PageContext, show: Show, people: list[int]) -> DuplicatesPage:
    shown = DuplicatesPage(context)
    QAbstractItemModelTester(shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    show(shown)
    shown.table.setFocus()
    return shown


def names(page: DuplicatesPage) -> list[tuple[str, str]]:
    return [(pair.first.name, pair.second.name) for pair in page.model.rows()]


def test_the_page_begins_to_search_by_itself(page: DuplicatesPage) -> None:
    assert names(page) == [("Trees Debusschere", "Trees Debuschere"), ("Jozef Goethals", "Jef Goethals")]
    assert page.comparison.pair() == page.model.rows()[0].ids
    assert page.comparison.taken() == {"telephone"}


def test_enter_merges_and_the_toast_takes_it_back(
    page: DuplicatesPage, services: Services, people: list[int], messages: RecordedMessages, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.table, KEY.Key_Return)
    kept = services.people.get(people[0])
    assert kept is not None
    assert kept.telephone == "0470 12 34 56"
    assert services.people.get(people[1]) is None
    assert names(page) == [("Jozef Goethals", "Jef Goethals")]
    assert messages.said[-1].startswith("Merged: Trees Debusschere")
    page.context.undo()
    assert len(names(page)) == 2
    assert services.people.hanging(people[1]) == {"tasks": 1}


def test_what_is_chosen_by_a_click_on_its_words_stays(
    page: DuplicatesPage, services: Services, people: list[int], qtbot: QtBot
) -> None:
    radio = page.comparison.groups["family_name"].button(2)
    qtbot.mouseClick(radio.parentWidget(), LEFT, pos=QPoint(60, 8))
    assert radio.isChecked()
    qtbot.mouseClick(page.merge, LEFT)
    kept = services.people.get(people[0])
    assert kept is not None
    assert kept.name == "Trees Debuschere"


def test_n_remembers_that_they_are_two(page: DuplicatesPage, services: Services, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, KEY.Key_N)
    assert names(page) == [("Jozef Goethals", "Jef Goethals")]
    qtbot.mouseClick(page.again, LEFT)
    assert len(names(page)) == 1
    page.context.undo()
    assert len(names(page)) == 2


def test_v_goes_on_and_comes_round(page: DuplicatesPage, qtbot: QtBot) -> None:
    first, second = (pair.ids for pair in page.model.rows())
    qtbot.keyClick(page.table, KEY.Key_V)
    assert page.comparison.pair() == second
    qtbot.mouseClick(page.next, LEFT)
    assert page.comparison.pair() == first


def test_enter_on_a_button_presses_that_button(
    page: DuplicatesPage, services: Services, qtbot: QtBot
) -> None:
    page.two.setFocus()
    qtbot.keyClick(page.two, KEY.Key_Return)
    assert services.duplicates.merges(Noun.PEOPLE) == []
    assert len(names(page)) == 1


def test_in_a_narrow_page_nobody_merges_unseen(
    page: DuplicatesPage, services: Services, qtbot: QtBot
) -> None:
    page.resize(640, 700)
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_Return)
    assert services.duplicates.merges(Noun.PEOPLE) == []
    assert page.comparison.isVisible()
    qtbot.mouseClick(page.back, LEFT)
    assert page.table.isVisible()


def test_in_a_narrow_page_nobody_says_unseen_that_they_are_two(page: DuplicatesPage, qtbot: QtBot) -> None:
    page.resize(640, 700)
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_N)
    assert len(names(page)) == 2
    assert page.comparison.isVisible()
    qtbot.keyClick(page, KEY.Key_N)
    assert len(names(page)) == 1


def test_nothing_twice_is_said(context: PageContext, show: Show) -> None:
    page = DuplicatesPage(context)
    show(page)
    page.show_only("organisations")
    assert page.stack.currentWidget() is page._nothing
    assert not page.merge.isEnabled()


def test_organisations_are_compared_too(context: PageContext, services: Services, show: Show) -> None:
    for name in ("OCMW Torsele", "Openbaar Centrum voor Maatschappelijk Welzijn Torsele"):
        services.organisations.add(name)
    page = DuplicatesPage(context)
    page.show_only("organisations")
    show(page)
    page.merge_shown()
    (one,) = services.organisations.matches("Torsele")
    assert one.name.startswith("Openbaar")
    assert one.aliases == ("OCMW Torsele",)


def test_a_search_can_be_stopped(
    context: PageContext, services: Services, people: list[int], qtbot: QtBot, messages: RecordedMessages
) -> None:
    from dataclasses import replace

    runner = TaskRunner()
    page = DuplicatesPage(replace(context, runner=runner))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.model.rows()))
    page.search()
    page._stop()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.panes)
    assert len(page.model.rows()) == 2
    assert messages.errors == []
    runner.shutdown()


def test_what_was_merged_before_is_made_two_again(
    context: PageContext, services: Services, people: list[int], messages: RecordedMessages, qtbot: QtBot
) -> None:
    services.duplicates.merge(Noun.PEOPLE, *people[:2])
    services.people.edit(people[0], telephone="051 11 11 11")
    dialog = MergesDialog(context, Noun.PEOPLE)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.table, KEY.Key_Return)
    assert services.people.get(people[1]) is not None
    assert "people 1" in messages.said[-1]
    assert not dialog.apart.isEnabled()
    assert dialog.nothing.isVisible()


def test_a_merge_in_a_chain_waits_for_the_later_one(
    context: PageContext, services: Services, people: list[int], qtbot: QtBot
) -> None:
    services.duplicates.merge(Noun.PEOPLE, people[0], people[1])
    services.duplicates.merge(Noun.PEOPLE, people[2], people[0])
    dialog = MergesDialog(context, Noun.PEOPLE)
    qtbot.addWidget(dialog)
    assert dialog.apart.isEnabled()
    dialog.table.select_key(dialog.model.rows()[1].id)
    assert not dialog.apart.isEnabled()


@pytest.mark.parametrize("make", [PeoplePage, OrganisationsPage])
def test_the_register_leads_there(
    context: PageContext,
    services: Services,
    went: Went,
    show: Show,
    people: list[int],
    make: Callable[[PageContext], PeoplePage | OrganisationsPage],
    qtbot: QtBot,
) -> None:
    page = make(context)
    show(page)
    assert page.doubles.button.text() == "Duplicates"
    qtbot.mouseClick(page.doubles.button, LEFT)
    assert went.pages == [f"duplicates {page.noun.value}"]
    if services.duplicates.candidates(page.noun):
        page.refresh(None)
        assert page.doubles.button.text() == "Duplicates (2)"
    assert "Find duplicates" in [command.title for command in page.commands()]


def test_somebody_is_said_to_be_the_same_by_hand(
    context: PageContext, services: Services, show: Show, people: list[int], qtbot: QtBot
) -> None:
    page = PeoplePage(context)
    show(page)
    page.list.table.select_key(people[0])
    page.doubles.show_menu(QPoint(5, 5))
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    dialog = next(one for one in page.window().findChildren(SameAsDialog))
    assert not dialog.merge.isEnabled()
    dialog.other.set_value(people[3], "Jef Goethals")
    dialog.other.chosen.emit(people[3])
    dialog.comparison.groups["given_name"].button(1).setChecked(True)
    qtbot.mouseClick(dialog.merge, LEFT)
    assert services.people.get(people[3]) is None
    assert not dialog.isVisible()


def test_nobody_is_the_same_as_themselves(context: PageContext, people: list[int], qtbot: QtBot) -> None:
    dialog = SameAsDialog(context, Noun.PEOPLE, people[0], "Trees")
    qtbot.addWidget(dialog)
    dialog.other.set_value(people[0], "Trees")
    dialog.other.chosen.emit(people[0])
    assert not dialog.merge.isEnabled()


def test_somebody_new_can_not_be_the_same(context: PageContext, people: list[int], qtbot: QtBot) -> None:
    dialog = SameAsDialog(context, Noun.PEOPLE, people[0], "Trees")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.other.setFocus()
    qtbot.keyClicks(dialog.other, "Debus")
    offered = dialog.other.popup.model()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == [
        "Trees Debuschere",
        "Trees Debusschere",
    ]
