"""The history of any record, read as sentences."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.db import tables
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.history import RecordHistory
from zorgdesk.domain.lists import ListName
from zorgdesk.services.opening import Services
from zorgdesk.ui.history.dialog import HistoryDialog
from zorgdesk.ui.history.field_words import ENUMS, FIELDS, HIDDEN, LISTS, TABLES
from zorgdesk.ui.history.lines import history_lines
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.words import VALUES

_READ = sorted({*Noun, "evidence", "minutes_arrangements", "minutes_edits"})


@pytest.fixture
def read(services: Services, context: PageContext) -> Callable[[Noun, int], list[str]]:
    def lines(noun: Noun, record_id: int) -> list[str]:
        history = services.history.of(noun, record_id)
        return [line.what for line in history_lines(history, context.labels, noun, record_id)]

    return lines


Read = Callable[[Noun, int], list[str]]


@pytest.mark.parametrize("table", _READ)
def test_every_column_has_a_word(table: str) -> None:
    columns = set(tables.metadata.tables[table].c.keys())
    assert columns - HIDDEN - FIELDS.keys() - {"deleted_at", "minutes_id"} == set()


def test_what_has_a_kind_of_value_is_a_column_that_exists() -> None:
    for place in {*ENUMS, *LISTS}:
        table, column = place.split(".")
        assert column in tables.metadata.tables[table].c
    assert TABLES.keys() <= tables.metadata.tables.keys()
    assert all(kind in VALUES for kind in ENUMS.values())


def test_attendance_in_words(services: Services, read: Read, clock: FakeClock, context: PageContext) -> None:
    activity, _ = services.activities.add("workshop", "Koken")
    person, _ = services.people.add("Trees", "Maes")
    guest, _ = services.participations.add(activity, person)
    clock.pass_time(minutes=20)
    services.participations.check_in(guest)
    history = services.history.of(Noun.PARTICIPATIONS, guest)
    line = history_lines(history, context.labels, Noun.PARTICIPATIONS, guest)[0]
    assert (line.time, line.author, line.day) == ("14:22", "An", date(2026, 9, 10))
    assert line.what == "status registered → present; arrival: 10 september 2026 14:22"


def test_names_dates_lists_and_yes_or_no(services: Services, read: Read) -> None:
    organisation, _ = services.organisations.add("Buurthuis Zuid")
    activity, _ = services.activities.add("workshop", "Koken")
    services.activities.edit(activity, kind="practice_table", date=date(2026, 10, 1))
    services.activities.edit(activity, date=None)
    assert read(Noun.ACTIVITIES, activity)[:2] == [
        "date 1 oktober 2026 → nothing",
        "kind Workshop → Praktijktafel; date: 1 oktober 2026",
    ]
    entry = services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Soep"))[0].id
    services.entries.edit(entry, organisation_id=organisation, anonymous=True)
    assert read(Noun.ENTRIES, entry)[0] == "organisation: Buurthuis Zuid; anonymous no → yes"


def test_added_deleted_put_back(services: Services, read: Read) -> None:
    task, _ = services.tasks.add("Zaal boeken", due=date(2026, 10, 1))
    services.tasks.delete(task)
    services.history.restore(Noun.TASKS, task)
    assert read(Noun.TASKS, task) == [
        "put back",
        "moved to the bin",
        "added (Zaal boeken, by when 1 oktober 2026)",
    ]


def test_what_hangs_on_it(services: Services, read: Read) -> None:
    organisation, _ = services.organisations.add("Buurthuis Zuid")
    person, _ = services.people.add("Trees", "Maes")
    services.people.add_affiliation(person, organisation, job_title="coach")
    assert read(Noun.PEOPLE, person)[0].startswith("job: added (Buurthuis Zuid, coach, main job")
    theme = services.lists.of(ListName.THEME)[0]
    services.taggings.set_codes(Noun.ORGANISATIONS, organisation, ListName.THEME, [theme.code])
    assert read(Noun.ORGANISATIONS, organisation)[0] == f"theme or group: added ({theme.label('nl')})"


def test_moving_has_a_word_and_hidden_columns_are_not_told(services: Services, read: Read) -> None:
    activity, _ = services.activities.add("workshop", "Koken")
    parts = [services.programme.add(activity, title)[0] for title in ("Onthaal", "Gesprek")]
    services.programme.step(parts[1], -1)
    assert read(Noun.PROGRAMME, parts[1])[0] == "moved"


def test_what_was_added_begins_with_its_words_and_says_nothing_twice(services: Services, read: Read) -> None:
    activity, _ = services.activities.add("workshop", "Koken")
    services.programme.add(activity, "Gesprek")
    first, _ = services.programme.add(activity, "Onthaal", position=0)
    assert read(Noun.PROGRAMME, first) == ["added (Onthaal)"]
    entry = services.entries.add(activity, EntryDraft(EntryKind.TASK, "Bellen"))[0]
    assert read(Noun.ENTRIES, entry.id)[0].startswith("added (Bellen, kind task")
    (task,) = services.tasks.of_activity(activity)
    assert read(Noun.TASKS, task.id)[0] == "added (Bellen, activity Koken)"


def test_blocks_of_minutes_say_what_became_of_them(services: Services, read: Read) -> None:
    activity, _ = services.activities.add("workshop", "Koken")
    said = [services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, text))[0] for text in "AB"]
    sources = [f"entry:{one.uid}" for one in said]
    services.arrangements.hide(activity, sources[1])
    services.arrangements.show(activity, sources[1])
    services.arrangements.move(activity, sources[1], "")
    services.arrangements.put_back(activity, sources[1])
    minutes = services.minutes.of(activity)
    assert minutes.id
    assert read(Noun.MINUTES, minutes.id)[:4] == [
        "block: put back",
        "block: moved",
        "block: hidden yes → no",
        "added (status draft); block: hidden",
    ]


def test_words_of_the_secretary(services: Services, read: Read) -> None:
    activity, _ = services.activities.add("workshop", "Koken")
    entry = services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "We koken samen."))[0]
    services.minutes.edit_block(activity, f"entry:{entry.uid}", "We kookten samen.")
    minutes = services.minutes.of(activity)
    assert minutes.id
    assert "words of a block: “We koken samen.” → We kookten samen." in read(Noun.MINUTES, minutes.id)[0]


def test_nothing_recorded(context: PageContext) -> None:
    assert history_lines(RecordHistory(), context.labels, Noun.TASKS, 1) == []


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    return made


def test_days_head_the_lines_and_older_ones_come_when_asked(
    services: Services, context: PageContext, clock: FakeClock, over: QWidget, qtbot: QtBot
) -> None:
    task, _ = services.tasks.add("0")
    for number in range(1, 130):
        clock.pass_time(minutes=1)
        services.tasks.edit(task, text=str(number))
    clock.at += timedelta(days=1)
    services.tasks.set_done(task, True)
    services.history.undo()
    dialog = HistoryDialog(context, Noun.TASKS, task, "129", over)
    dialog.open()
    text = dialog.text.toPlainText()
    assert text.startswith("vrijdag 11 september 2026\n16:11  An: done: 11 september 2026 16:11  (undone)\n")
    assert "\ndonderdag 10 september 2026\n16:11  An: text 128 → 129\n" in text
    assert "added (0)" not in text
    dialog.older.setFocus()
    qtbot.keyClick(dialog.older, Qt.Key.Key_Return)
    assert dialog.text.toPlainText().endswith("14:02  An: added (0)")
    assert dialog.text.toPlainText().count("donderdag") == 1
    assert not dialog.older.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_typed_stays_text(services: Services, context: PageContext, over: QWidget) -> None:
    task, _ = services.tasks.add("<b>vet</b> <img src='http://x/y.png'>")
    dialog = HistoryDialog(context, Noun.TASKS, task, "<b>vet</b>", over)
    dialog.open()
    assert "<b>vet</b> <img src='http://x/y.png'>" in dialog.text.toPlainText()
    dialog.close()


def test_a_register_shows_the_history_of_its_record(
    services: Services, context: PageContext, show: Callable[..., QWidget]
) -> None:
    person, _ = services.people.add("Trees", "Maes")
    page = PeoplePage(context)
    show(page)
    assert page.chosen_record() is None
    page.open(person)
    page.record.past.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HistoryDialog))
    assert "An: added (Trees Maes" in dialog.text.toPlainText()
    dialog.close()
