"""The register of people, under real keys on a real store."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.ui.conftest import Went
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.people import PersonFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.task_runner import ImmediateRunner, Lane, Task
from zorgdesk.ui.theme import px

KEY = Qt.Key
Show = Callable[[Pane], Pane]


@pytest.fixture
def people(services: Services) -> dict[str, int]:
    """By family name; in the list they stand in this order."""
    add = services.people.add
    return {
        "Aerts": add("Carine", "Aerts", new_organisation="Kring Iris", job_title="voorzitter")[0],
        "De Droogh": add("Bavo", "De Droogh", email="bavo@durme.example")[0],
        "Zaman": add("Yasmine", "Zaman")[0],
    }


@pytest.fixture
def page(context: PageContext, people: dict[str, int], show: Show) -> PeoplePage:
    made = show(PeoplePage(context))
    assert isinstance(made, PeoplePage)
    made.resize(px(1180), px(700))
    made.activateWindow()
    made.focus_first()
    return made


def names(page: PeoplePage) -> list[str]:
    model = page.list.model
    return [model.row(row).family_name for row in range(model.rowCount())]  # type: ignore[union-attr]


def family_name(services: Services, person_id: int) -> str:
    person = services.people.get(person_id)
    assert person
    return person.family_name


def row(page: PeoplePage, number: int) -> None:
    page.list.table.selectRow(number)


def click_row(page: PeoplePage, number: int, qtbot: QtBot) -> None:
    table = page.list.table
    place = table.visualRect(table.model().index(number, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_arrows_show_one_after_the_other(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list.table, KEY.Key_Down)
    assert page.record.heading.text() == "Carine Aerts"
    qtbot.keyClick(page.list.table, KEY.Key_Down)
    assert page.record.heading.text() == "Bavo De Droogh"
    assert page.list.table.hasFocus()
    assert page.title() == "Bavo De Droogh"


def test_enter_goes_to_the_fields_and_escape_back(page: PeoplePage, qtbot: QtBot) -> None:
    row(page, 0)
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    assert page.record.lines["given_name"].hasFocus()
    qtbot.keyClick(page.record.lines["given_name"], KEY.Key_Escape)
    assert page.list.table.hasFocus()


def test_a_line_is_stored_when_it_is_left(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    line = page.record.lines["family_name"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "De Drooghe")
    assert family_name(services, people["De Droogh"]) == "De Droogh"
    qtbot.keyClick(line, KEY.Key_Tab)
    assert family_name(services, people["De Droogh"]) == "De Drooghe"
    assert names(page) == ["Aerts", "De Drooghe", "Zaman"]
    assert page.record.heading.text() == "Bavo De Drooghe"


def test_further_addresses_are_typed_one_a_line(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    addresses = page.record.email_aliases
    addresses.setFocus()
    qtbot.keyClicks(addresses, "bavo@oud.example")
    qtbot.keyClick(addresses, KEY.Key_Return)
    qtbot.keyClicks(addresses, "bavo@thuis.example")
    qtbot.keyClick(addresses, KEY.Key_Tab)
    person = services.people.get(people["De Droogh"])
    assert person
    assert person.email_aliases == ("bavo@oud.example", "bavo@thuis.example")
    page.focus_filter()
    qtbot.keyClicks(page.search.edit, "bavo@oud")
    assert names(page) == ["De Droogh"]


Typing = Callable[[PeoplePage, QtBot], None]


def in_the_line(page: PeoplePage, qtbot: QtBot) -> None:
    page.record.lines["telephone"].setFocus()
    qtbot.keyClicks(page.record.lines["telephone"], "052 12 34 56")


def in_the_note(page: PeoplePage, qtbot: QtBot) -> None:
    page.record.note.setFocus()
    qtbot.keyClicks(page.record.note, "052 12 34 56")


def by_click(page: PeoplePage, people: dict[str, int], qtbot: QtBot) -> None:
    click_row(page, 2, qtbot)


def by_command(page: PeoplePage, people: dict[str, int], qtbot: QtBot) -> None:
    page.open(people["Zaman"])


def by_ctrl_n(page: PeoplePage, people: dict[str, int], qtbot: QtBot) -> None:
    page.new_record()


def by_another_page(page: PeoplePage, people: dict[str, int], qtbot: QtBot) -> None:
    page.hide()


def by_deleting(page: PeoplePage, people: dict[str, int], qtbot: QtBot) -> None:
    qtbot.mouseClick(page.record.bin, Qt.MouseButton.LeftButton)
    page.context.undo()


@pytest.mark.parametrize("typing", [in_the_line, in_the_note])
@pytest.mark.parametrize("leaving", [by_click, by_command, by_ctrl_n, by_another_page, by_deleting])
def test_what_is_being_typed_goes_to_whom_it_was_typed_for(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot, typing: Typing, leaving: Any
) -> None:
    row(page, 1)
    typing(page, qtbot)
    leaving(page, people, qtbot)
    everybody = services.people.rows(PersonFilter())
    written = {one.family_name: one.telephone or one.note for one in everybody if one.telephone or one.note}
    assert written == {"De Droogh": "052 12 34 56"}
    if page.record.shown_id != people["De Droogh"]:
        assert not page.record.lines["telephone"].text()
        assert not page.record.note.toPlainText()


class SlowRunner(ImmediateRunner):
    """Holds every piece of work until it is let go."""

    def __init__(self) -> None:
        self.held: list[Callable[[], object]] = []

    def run(self, lane: Lane, work: Any, done: Any, failed: Any, owner: Any = None) -> Task:
        run = super().run
        self.held.append(lambda: run(lane, work, done, failed, owner))
        return Task()

    def let_go(self) -> None:
        while self.held:
            self.held.pop(0)()


def test_while_the_next_one_is_read_the_fields_are_of_the_one_before(
    context: PageContext, services: Services, people: dict[str, int], show: Show, qtbot: QtBot
) -> None:
    slow = SlowRunner()
    page = show(PeoplePage(replace(context, runner=slow)))
    assert isinstance(page, PeoplePage)
    page.open(people["Aerts"])
    slow.let_go()
    page.open(people["Zaman"])
    line = page.record.lines["telephone"]
    assert page.record.lines["family_name"].text() == "Aerts"
    line.setFocus()
    qtbot.keyClicks(line, "052 12 34 56")
    slow.let_go()
    carine, yasmine = services.people.get(people["Aerts"]), services.people.get(people["Zaman"])
    assert carine
    assert yasmine
    assert (carine.telephone, yasmine.telephone) == ("052 12 34 56", "")
    assert (page.record.lines["family_name"].text(), line.text()) == ("Zaman", "")


def test_letters_that_chose_nobody_do_not_stay_with_the_next_person(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    choice = page.record.organisation
    choice.setFocus()
    qtbot.keyClicks(choice, "Kri")
    page.open(people["Zaman"])
    assert (choice.text(), choice.key()) == ("", None)
    person = services.people.get(people["De Droogh"])
    assert person
    assert person.organisation is None


def test_another_ones_change_leaves_the_typing_alone(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    line = page.record.lines["telephone"]
    line.setFocus()
    qtbot.keyClicks(line, "052")
    page.context.act(lambda: services.people.edit(people["De Droogh"], email="b@durme.example"))
    assert page.record.lines["email"].text() == "b@durme.example"
    assert line.text() == "052"
    assert line.hasFocus()


def test_a_name_cannot_be_emptied(
    page: PeoplePage, people: dict[str, int], messages: RecordedMessages, qtbot: QtBot, services: Services
) -> None:
    services.people.edit(people["Zaman"], given_name="")
    page.refresh(None)
    row(page, 2)
    line = page.record.lines["family_name"]
    line.setFocus()
    line.clear()
    qtbot.keyClick(line, KEY.Key_Return)
    assert [error.code for error in messages.errors] == ["name_missing"]
    assert line.text() == "Zaman"


def test_a_slip_is_pointed_out_and_stored(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    line = page.record.lines["email"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "bavo@durme")
    qtbot.keyClick(line, KEY.Key_Tab)
    assert page.record.form.error(line)
    person = services.people.get(people["De Droogh"])
    assert person
    assert person.email == "bavo@durme"
    page.record.email_aliases.setFocus()
    qtbot.keyClicks(page.record.email_aliases, "bavo.durme")
    qtbot.keyClick(page.record.email_aliases, KEY.Key_Tab)
    assert page.record.form.error(page.record.email_aliases)
    row(page, 0)
    assert not page.record.form.error(line)
    assert not page.record.form.error(page.record.email_aliases)


def test_words_and_job_category_narrow_the_list(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    services.people.edit(people["Aerts"], job_category="volunteer")
    page.focus_filter()
    qtbot.keyClicks(page.search.edit, "droog")
    assert names(page) == ["De Droogh"]
    page.search.edit.clear()
    page.category.set_key("volunteer")
    page.category.activated.emit(page.category.currentIndex())
    assert names(page) == ["Aerts"]
    qtbot.keyClicks(page.search.edit, "xyz")
    assert page.list.currentWidget() is page.list.nothing_fits
    qtbot.mouseClick(page.list.nothing_fits.button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Aerts", "De Droogh", "Zaman"]
    assert page.category.key() is None


def test_a_filter_does_not_take_the_record_away(page: PeoplePage, qtbot: QtBot) -> None:
    row(page, 1)
    qtbot.keyClicks(page.search.edit, "zaman")
    assert page.record.heading.text() == "Bavo De Droogh"


def test_an_edit_of_somebody_outside_the_list_does_not_bring_another_record(
    page: PeoplePage, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 0)
    qtbot.keyClicks(page.search.edit, "aerts")
    page.open(people["Zaman"])
    line = page.record.lines["telephone"]
    line.setFocus()
    qtbot.keyClicks(line, "052")
    qtbot.keyClick(line, KEY.Key_Return)
    assert page.record.heading.text() == "Yasmine Zaman"
    assert not page.list.table.selected_rows()


def test_delete_in_the_list_goes_on_to_the_next_row_and_comes_back(
    page: PeoplePage, messages: RecordedMessages, qtbot: QtBot
) -> None:
    row(page, 1)
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert names(page) == ["Aerts", "Zaman"]
    assert page.record.heading.text() == "Yasmine Zaman"
    assert messages.said == ["Bavo De Droogh is in the bin."]
    assert messages.on_action
    messages.on_action()
    assert names(page) == ["Aerts", "De Droogh", "Zaman"]


def test_the_last_one_deleted_leaves_an_empty_page(page: PeoplePage, qtbot: QtBot) -> None:
    for _ in range(3):
        row(page, 0)
        qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert page.list.currentWidget() is page.list.empty
    assert page.current() is None
    assert page.title() == "People"


def test_several_rows_are_deleted_and_put_back_together(
    page: PeoplePage, messages: RecordedMessages, services: Services, qtbot: QtBot
) -> None:
    row(page, 0)
    qtbot.keyClick(page.list.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert names(page) == ["Zaman"]
    assert messages.said == ["2 people are in the bin."]
    services.people.add("Els", "Maes")
    assert messages.on_action
    messages.on_action()
    assert names(page) == ["Aerts", "De Droogh", "Maes", "Zaman"]


def test_several_rows_that_were_deleted_are_one_action(
    page: PeoplePage, services: Services, context: PageContext, qtbot: QtBot
) -> None:
    row(page, 0)
    qtbot.keyClick(page.list.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    action = services.history.next_undo()
    assert action is not None
    assert action.subject == "Carine Aerts, Bavo De Droogh"
    context.undo()
    assert names(page) == ["Aerts", "De Droogh", "Zaman"]


def test_delete_in_the_list_takes_the_row_and_not_the_record_beside_it(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 0)
    page.record.show_record(people["Zaman"])
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert services.people.get(people["Aerts"]) is None
    assert services.people.get(people["Zaman"]) is not None


def test_delete_in_a_field_deletes_a_letter(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    row(page, 1)
    line = page.record.lines["given_name"]
    line.setFocus()
    line.setCursorPosition(0)
    qtbot.keyClick(line, KEY.Key_Delete)
    assert line.text() == "avo"
    assert services.people.get(people["De Droogh"]) is not None


def test_all_of_a_long_list_is_not_deleted_by_a_slip(
    page: PeoplePage, messages: RecordedMessages, services: Services, qtbot: QtBot
) -> None:
    for number in range(120):
        services.people.add("Jan", f"Peeters {number:03}")
    page.refresh(None)
    qtbot.keyClick(page.list.table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.list.table, KEY.Key_Delete)
    assert services.people.count(PersonFilter()) == 123
    assert messages.said


def test_what_hangs_on_somebody_is_named(
    page: PeoplePage, messages: RecordedMessages, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    activity_id, _ = services.activities.add("practice_table", "Drempels")
    services.participations.add(activity_id, people["Zaman"])
    for text in ("een", "twee"):
        services.entries.add(activity_id, EntryDraft(EntryKind.STATEMENT, text, speaker_id=people["Zaman"]))
    row(page, 2)
    qtbot.mouseClick(page.record.bin, Qt.MouseButton.LeftButton)
    told = "Yasmine Zaman is in the bin. Connected with it: things said 2, participations 1."
    assert messages.said == [told]


def test_what_was_said_and_where_opens_there(
    page: PeoplePage, services: Services, people: dict[str, int], went: Went, qtbot: QtBot
) -> None:
    activity_id, _ = services.activities.add("practice_table", "Drempels")
    guest, _ = services.participations.add(activity_id, people["Zaman"])
    task, _ = services.tasks.add("Bus vragen", assignee_id=people["Zaman"])
    signal, _ = services.policy_signals.add("Geen bus")
    services.policy_signals.edit(signal, owner_id=people["Zaman"])
    draft = EntryDraft(EntryKind.STATEMENT, "de bus rijdt niet", speaker_id=people["Zaman"])
    entry, _ = services.entries.add(activity_id, draft)
    page.open(people["Zaman"])
    record = page.record
    said, took_part, raised, to_do = (
        one.lines.buttons[0] for one in (record.said, record.activities, record.signals, record.tasks)
    )
    assert "Drempels" in said.line.note
    assert "participant" in took_part.line.note
    assert raised.line.note == "owner"
    for line in (said, took_part, raised, to_do):
        qtbot.keyClick(line, KEY.Key_Return)
    assert went.records == [
        (Noun.ACTIVITIES, activity_id, "live", {"entry": entry.id}),
        (Noun.ACTIVITIES, activity_id, "participants", {"participation": guest}),
        (Noun.POLICY_SIGNALS, signal, None, {}),
        (Noun.TASKS, task, None, {}),
    ]


def test_ctrl_n_makes_somebody_whose_name_is_typed_over(
    page: PeoplePage, services: Services, qtbot: QtBot
) -> None:
    page.new_record()
    line = page.record.lines["family_name"]
    assert line.hasFocus()
    qtbot.keyClicks(line, "Maes")
    qtbot.keyClick(line, KEY.Key_Return)
    assert names(page) == ["Aerts", "De Droogh", "Maes", "Zaman"]


def test_in_a_narrow_page_the_record_takes_the_place_of_the_list(page: PeoplePage, qtbot: QtBot) -> None:
    page.resize(px(560), px(500))
    row(page, 0)
    assert page.list.table.isVisible()
    assert not page.record.isVisible()
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    assert not page.list.table.isVisible()
    assert page.record.lines["given_name"].hasFocus()
    qtbot.mouseClick(page.record.back, Qt.MouseButton.LeftButton)
    assert page.list.table.hasFocus()
    click_row(page, 1, qtbot)
    assert page.record.isVisible()
    qtbot.keyClick(page.record.lines["given_name"], KEY.Key_Escape)
    assert page.list.table.hasFocus()


def test_a_record_never_scrolls_sideways(page: PeoplePage, qtbot: QtBot) -> None:
    row(page, 0)
    for width in (1180, 900, 560, 420):
        page.resize(px(width), px(500))
        page.open(page.record.record_id or 0)
        qtbot.wait(1)
        assert page.record.column.horizontalScrollBar().maximum() == 0, width


def test_the_page_comes_back_as_it_was_left(page: PeoplePage, context: PageContext, show: Show) -> None:
    page.list.table.setColumnHidden(2, True)
    state = page.state()
    other = show(PeoplePage(context))
    assert isinstance(other, PeoplePage)
    other.restore(state)
    assert other.list.table.isColumnHidden(2)
    other.restore({"columns": 5, "sizes": "x"})


def test_escape_closes_the_suggestions_before_the_record(
    page: PeoplePage, services: Services, qtbot: QtBot
) -> None:
    services.organisations.add("Toneel De Lantaarn")
    row(page, 1)
    choice = page.record.organisation
    choice.setFocus()
    qtbot.keyClicks(choice, "lan")
    assert choice.popup.isVisible()
    qtbot.keyClick(choice, KEY.Key_Escape)
    assert not choice.popup.isVisible()
    assert choice.hasFocus()
    qtbot.keyClick(choice, KEY.Key_Escape)
    assert page.list.table.hasFocus()


def test_a_name_typed_in_full_is_chosen_by_leaving(
    page: PeoplePage, services: Services, people: dict[str, int], qtbot: QtBot
) -> None:
    services.organisations.add("Toneel De Lantaarn")
    row(page, 1)
    choice = page.record.organisation
    choice.setFocus()
    qtbot.keyClicks(choice, "toneel de lantaarn")
    qtbot.keyClick(choice, KEY.Key_Tab)
    person = services.people.get(people["De Droogh"])
    assert person
    assert person.organisation == "Toneel De Lantaarn"
    choice.setFocus()
    choice.selectAll()
    qtbot.keyClicks(choice, "kri")
    qtbot.keyClick(choice, KEY.Key_Tab)
    assert choice.text() == "Toneel De Lantaarn"


def test_a_long_list_keeps_its_place_when_it_is_read_anew(
    page: PeoplePage, services: Services, qtbot: QtBot
) -> None:
    for number in range(300):
        services.people.add("Jan", f"Peeters {number:03}")
    page.refresh(None)
    table = page.list.table
    row(page, 120)
    scrolled = table.verticalScrollBar().value()
    assert scrolled
    shown = page.record.shown_id
    assert shown
    page.context.act(lambda: services.people.edit(shown, note="x"))
    page.context.act(lambda: services.people.add("An", "Zwaenepoel"))
    assert table.verticalScrollBar().value() == scrolled
    assert [one.id for one in table.selected_rows()] == [shown]
    assert page.record.shown_id == shown
