"""Ctrl+K: records and commands, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.attachments import NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services
from zorgdesk.settings import FONT_SIZE, LANGUAGE, THEME, Settings
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.navigation import Lately
from zorgdesk.ui.page import Command
from zorgdesk.ui.palette.finder import Finder
from zorgdesk.ui.palette.marking import excerpt, fits, found_ranges
from zorgdesk.ui.palette.palette import Palette
from zorgdesk.ui.task_runner import Lane


@pytest.fixture
def palette(window: MainWindow, services: Services) -> Palette:
    services.people.add("Salma", "El Idrissi", new_organisation="Stad Lokeren")
    activity, _ = services.activities.add("practice_table", "Elke drempel telt")
    services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Elf mensen wachten"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Palette)
    assert found is not None
    return found


def lines(palette: Palette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def type_(palette: Palette, text: str) -> None:
    QTest.keyClicks(palette.box.edit, text)


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.box.edit, key)


def test_leaving_it_goes_to_the_page_when_the_field_before_is_gone(
    window: MainWindow, services: Services
) -> None:
    """The editor of an entry is gone as soon as the keyboard leaves it."""
    activity, _ = services.activities.add("practice_table", "Elke drempel telt")
    entry, _ = services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Elf mensen wachten"))
    window.navigate(Noun.ACTIVITIES, activity, tab="live")
    tab = next(one for one in window.findChildren(LiveTab) if one.isVisible())
    tab.stream.edit_entry(entry.id)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    palette = window.findChild(Palette)
    assert palette is not None
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert tab.line.edit.hasFocus()


def test_it_opens_with_the_keyboard_in_it_and_what_can_be_done(palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.box.edit.hasFocus()
    assert "New person" in lines(palette)


def test_records_come_grouped_before_commands(palette: Palette) -> None:
    type_(palette, "el")
    found = lines(palette)
    assert found.index("People") < found.index("Salma El Idrissi")
    assert found.index("Salma El Idrissi") < found.index("Activities") < found.index("Things said")
    assert "Elf mensen wachten" in found


def test_what_stands_behind_a_title_is_in_words(palette: Palette, services: Services) -> None:
    services.activities.add("practice_table", "Elke dag", date=date(2026, 9, 12))
    services.policy_signals.add("Elke kassa toont het tarief")
    type_(palette, "elke")
    results = [palette.model.result(row) for row in range(palette.model.rowCount())]
    details = {result.title: result.detail for result in results if result}
    assert details["Praktijktafel: Elke dag"] == "12 september 2026"
    assert details["Elke kassa toont het tarief"] == "captured"


def test_tasks_documents_files_and_the_words_of_the_secretary_are_found_and_opened(
    palette: Palette, window: MainWindow, services: Services
) -> None:
    activity = services.activities.find("Elke drempel telt").id
    signal, _ = services.policy_signals.add("Geen bus")
    services.tasks.add("Koffiebonen halen", activity_id=activity)
    services.policy_documents.add("Beleidsnota koffie")
    on_activity, on_signal = (NewFile(name, "text/plain", b"x") for name in ("Koffie.txt", "Koffielijst.txt"))
    services.attachments.add(Noun.ACTIVITIES, activity, [on_activity])
    services.attachments.add(Noun.POLICY_SIGNALS, signal, [on_signal])
    type_(palette, "koff")
    found = lines(palette)
    assert found[:3] == ["Tasks", "Koffiebonen halen", "Policy documents"]
    assert found.index("Attachments") < found.index("Koffie.txt") < found.index("Koffielijst.txt")
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert window.place().where["tab"] == "attachments"
    window.open_palette()
    type_(palette, "koffielijst")
    press(palette, Qt.Key.Key_Return)
    assert (window.place().page, window.place().record_id) == ("policy_signals", signal)


def test_an_empty_box_begins_with_what_was_opened_last(palette: Palette, window: MainWindow) -> None:
    assert "Opened lately" not in lines(palette)
    type_(palette, "idri")
    press(palette, Qt.Key.Key_Return)
    window.open_palette()
    type_(palette, "drempel")
    press(palette, Qt.Key.Key_Return)
    window.open_palette()
    assert lines(palette)[:3] == ["Opened lately", "Praktijktafel: Elke drempel telt", "Salma El Idrissi"]
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert window.place().page == "people"
    window.open_palette()
    type_(palette, "x")
    assert "Opened lately" not in lines(palette)


def test_what_was_opened_is_known_again_in_the_same_store_alone() -> None:
    lately = Lately(b"", "a")
    for key in range(12):
        lately.note(Noun.PEOPLE, key)
    lately.note(Noun.ACTIVITIES, 5)
    lately.note(Noun.PEOPLE, 9)
    kept = lately.to_bytes()
    assert Lately(kept, "a").records()[:3] == [(Noun.PEOPLE, 9), (Noun.ACTIVITIES, 5), (Noun.PEOPLE, 11)]
    assert len(Lately(kept, "a").records()) == 8
    assert Lately(kept, "b").records() == []
    assert Lately(b'{"store": "a", "records": [[1]]}', "a").records() == []


def test_a_theme_opens_what_was_said_about_it(palette: Palette, window: MainWindow) -> None:
    type_(palette, "statements ab eenz")
    press(palette, Qt.Key.Key_Return)
    assert window.place().page == "statements"


def test_one_letter_finds_only_commands(palette: Palette) -> None:
    type_(palette, "e")
    assert "Salma El Idrissi" not in lines(palette)


def test_enter_opens_the_record(palette: Palette, window: MainWindow) -> None:
    type_(palette, "idri")
    press(palette, Qt.Key.Key_Return)
    assert (window.place().page, window.place().record_id) == ("people", 1)
    assert not palette.isVisible()


def test_what_was_said_opens_where_it_was_said(palette: Palette, window: MainWindow) -> None:
    type_(palette, "elf mensen")
    press(palette, Qt.Key.Key_Return)
    assert window.place().page == "activities"
    assert window.place().where["tab"] == "live"


def test_arrows_skip_headings_and_go_round(palette: Palette) -> None:
    type_(palette, "el")
    assert palette.list.currentIndex().data() == "Salma El Idrissi"
    press(palette, Qt.Key.Key_Down)
    assert palette.model.result(palette.list.currentIndex().row()) is not None
    press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1


def test_a_command_is_done_by_its_name(palette: Palette, window: MainWindow) -> None:
    type_(palette, "go to sig")
    press(palette, Qt.Key.Key_Return)
    assert window.place().page == "policy_signals"


def test_escape_gives_the_keyboard_back(palette: Palette, window: MainWindow) -> None:
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.page("today").isAncestorOf(QApplication.focusWidget())


def test_nothing_found_is_said(palette: Palette) -> None:
    type_(palette, "zzzz")
    assert palette.model.rowCount() == 0
    assert palette.nothing.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_appearance_and_language_are_commands(
    palette: Palette, window: MainWindow, reopened: list[object]
) -> None:
    settings = Settings(settings_file())
    type_(palette, "appearance dark")
    press(palette, Qt.Key.Key_Return)
    assert settings.get(THEME) == "dark"
    window.open_palette()
    type_(palette, "franc")
    press(palette, Qt.Key.Key_Return)
    assert settings.get(LANGUAGE) == "fr"
    window.open_palette()
    type_(palette, "larger")
    press(palette, Qt.Key.Key_Return)
    assert settings.get(FONT_SIZE) == 110
    assert reopened == [None, None, None]


class SlowRunner:
    """Keeps the work until it is asked to finish it, in any order."""

    def __init__(self) -> None:
        self.waiting: list[tuple[object, object]] = []

    def run(self, lane: Lane, work, done, failed, owner=None) -> None:
        self.waiting.append((work, done))

    def finish(self, which: int) -> None:
        work, done = self.waiting[which]
        done(work())


class SeenGroups:
    def __init__(self) -> None:
        self.typed: list[str] = []

    def show_groups(self, groups, typed: str) -> None:
        self.typed.append(typed)


def test_an_answer_to_older_typing_is_dropped(context) -> None:
    from dataclasses import replace

    runner, view = SlowRunner(), SeenGroups()
    finder = Finder(replace(context, runner=runner), view)
    finder.begin([Command("New person", lambda: None)])
    finder.find("no")
    finder.find("noo")
    runner.finish(1)
    runner.finish(0)
    assert view.typed == ["", "noo"]
    finder.find("noor")
    finder.find("n")
    runner.finish(2)
    assert view.typed == ["", "noo", "n"]


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Salma El Idrissi", "el sa", ["Sa", "El"]),
        ("Hülya Şahin", "sah hu", ["Hü", "Şah"]),
        ("Straße 5", "strass", ["Straß"]),
        ("Ó Dalaigh, Mieke", "dal o", ["Ó", "Dal"]),
        ("Jos Van den Abeele", "vandenab", ["Van den Ab"]),
        ("Jos Van den Abeele", "abe jos van d", ["Jos", "Van", "d", "Abe"]),
        ("Luc D’Hondt", "dhon", ["D’Hon"]),
        ("Noor", "", []),
        ("Noor", "x", []),
    ],
)
def test_the_letters_typed_are_marked(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in found_ranges(text, typed)] == marked


def test_a_long_text_is_shown_from_where_it_was_found() -> None:
    long = "Eerst kwam er niemand, en daarna stond de hele straat ineens voor de dúúr te wachten"
    assert excerpt(long, "duur") == "… ineens voor de dúúr te wachten"
    assert excerpt(long, "eerst") == long
    assert excerpt("twee\nregels", "") == "twee regels"


def test_every_word_typed_must_begin_a_word() -> None:
    assert fits("New person", "per ne")
    assert not fits("New person", "ew")
    assert fits("Français", "franc")
