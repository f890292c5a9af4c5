"""Finding in the stream, and showing only a part, a kind or a speaker of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.live.conftest import Room
from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.live.finding import Found, pattern
from zorgdesk.ui.live.saying import Saying
from zorgdesk.ui.live.stream_filter import OUTSIDE, Said, StreamFilter
from zorgdesk.ui.live.stream_model import Put, StreamModel
from zorgdesk.ui.live.tab import LiveTab

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def talk(room: Room, tab: LiveTab) -> LiveTab:
    """Six entries in two parts, one of them without a name."""
    room.services.programme.start(room.first)
    room.say("Een café als ontmoetingsplaats", speaker_id=room.trees)
    room.say("Wie betaalt het cafe?", EntryKind.QUESTION, organisation_id=room.kvlv)
    room.say("De stad.", EntryKind.REACTION, speaker_id=room.achiel)
    room.services.programme.start(room.second)
    room.say("Ik kom niet meer in het CAFÉ.", speaker_id=room.achiel, anonymous=True)
    room.say("drempel aan de kassa", EntryKind.SIGNAL)
    room.say("zaal was koud", EntryKind.NOTE)
    tab.mark_stale()
    return tab


def texts(tab: LiveTab) -> list[str]:
    return [entry.text for entry in tab.model.entries()]


def chosen(tab: LiveTab) -> str:
    entry = tab.stream.current_entry()
    return entry.text if entry else ""


def look_for(qtbot: QtBot, tab: LiveTab, typed: str) -> None:
    tab.focus_filter()
    assert tab.find_bar.search.edit.hasFocus()
    qtbot.keyClicks(tab.find_bar.search.edit, typed)


def test_accents_and_case_do_not_count_and_enter_goes_on_around_the_end(qtbot: QtBot, talk: LiveTab) -> None:
    look_for(qtbot, talk, "cafe")
    assert talk.find_bar.count.text() == "1 of 3"
    for key, modifier, number in (
        (KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "2 of 3"),
        (KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "3 of 3"),
        (KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "1 of 3"),
        (KEY.Key_Return, SHIFT, "3 of 3"),
        (KEY.Key_F3, SHIFT, "2 of 3"),
        (KEY.Key_F3, Qt.KeyboardModifier.NoModifier, "3 of 3"),
    ):
        qtbot.keyClick(talk.find_bar.search.edit, key, modifier)
        assert talk.find_bar.count.text() == number
    assert chosen(talk) == "Ik kom niet meer in het CAFÉ."
    qtbot.mouseClick(talk.find_bar.down, LEFT)
    assert chosen(talk) == "Een café als ontmoetingsplaats"


def test_what_is_not_there_is_said(qtbot: QtBot, talk: LiveTab) -> None:
    look_for(qtbot, talk, "fiets")
    assert talk.find_bar.count.text() == "not found"
    assert not talk.find_bar.down.isEnabled()


def test_a_speaker_is_found_but_never_a_hidden_name(qtbot: QtBot, talk: LiveTab) -> None:
    look_for(qtbot, talk, "achiel")
    assert talk.find_bar.count.text() == "1 of 1"
    assert chosen(talk) == "De stad."


def test_what_was_found_is_marked(qtbot: QtBot, talk: LiveTab) -> None:
    look_for(qtbot, talk, "cafe")
    entry = talk.model.entry(0)
    formats = talk.stream.rows.text(entry).layout.formats()
    words = talk.stream.rows.words(entry)
    marked = [words[one.start : one.start + one.length] for one in formats if one.format.hasProperty(0x820)]
    assert marked == ["café"]
    talk.find_bar.close_bar()
    assert len(talk.stream.rows.text(entry).layout.formats()) == len(formats) - 1


def test_escape_shows_everything_again_and_goes_back_to_the_line(qtbot: QtBot, talk: LiveTab) -> None:
    look_for(qtbot, talk, "kassa")
    choose(talk.find_bar.kind, EntryKind.SIGNAL)
    assert texts(talk) == ["drempel aan de kassa"]
    qtbot.keyClick(talk.find_bar.search.edit, KEY.Key_Escape)
    assert len(texts(talk)) == 6
    assert not talk.find_bar.isVisible()
    assert talk.line.edit.hasFocus()
    assert chosen(talk) == "drempel aan de kassa"


def choose(choice: object, key: object) -> None:
    choice.set_key(key)  # type: ignore[attr-defined]
    choice.key_chosen.emit(key)  # type: ignore[attr-defined]


def test_only_a_part_a_kind_or_a_speaker(talk: LiveTab, room: Room) -> None:
    talk.focus_filter()
    bar = talk.find_bar
    choose(bar.part, room.second)
    assert texts(talk) == ["Ik kom niet meer in het CAFÉ.", "drempel aan de kassa", "zaal was koud"]
    assert bar.told.text() == "3 of 6 entries shown."
    choose(bar.kind, EntryKind.SIGNAL)
    assert texts(talk) == ["drempel aan de kassa"]
    choose(bar.kind, None)
    choose(bar.part, None)
    choose(bar.speaker, Said(person_id=room.achiel))
    assert texts(talk) == ["De stad."]
    choose(bar.speaker, Said(hidden=True))
    assert texts(talk) == ["Ik kom niet meer in het CAFÉ."]
    choose(bar.speaker, Said(organisation_id=room.kvlv))
    assert texts(talk) == ["Wie betaalt het cafe?"]
    choose(bar.speaker, None)
    choose(bar.part, OUTSIDE)
    assert texts(talk) == []
    assert talk.stream.isVisible()
    assert [bar.speaker.itemText(at) for at in range(bar.speaker.count())] == [
        "Everybody",
        "Achiel De Cuyper",
        "KVLV Lokeren",
        "Trees Debusschere",
        "a participant",
    ]


def test_a_new_line_that_the_filter_hides_is_stored_and_said(qtbot: QtBot, talk: LiveTab, room: Room) -> None:
    talk.focus_filter()
    choose(talk.find_bar.kind, EntryKind.SIGNAL)
    qtbot.keyClicks(talk.line.edit, "Nog een uitspraak")
    qtbot.keyClick(talk.line.edit, KEY.Key_Return)
    assert room.texts()[-1] == "Nog een uitspraak"
    assert texts(talk) == ["drempel aan de kassa"]
    assert talk.find_bar.told.text() == "Stored. The filter hides what you just entered."
    QApplication.processEvents()
    qtbot.mouseClick(talk.find_bar.all, LEFT)
    assert texts(talk)[-1] == "Nog een uitspraak"
    qtbot.keyClicks(talk.line.edit, "* kassa te hoog")
    qtbot.keyClick(talk.line.edit, KEY.Key_Return)
    assert not talk.find_bar.told.isVisible()


def test_an_entry_that_becomes_another_kind_leaves_and_comes_back(talk: LiveTab, room: Room) -> None:
    talk.focus_filter()
    choose(talk.find_bar.kind, EntryKind.NOTE)
    note = talk.model.entry(0)
    talk.presenter.set_kind(note, EntryKind.IDEA)
    assert texts(talk) == []
    talk.context.undo()
    assert texts(talk) == ["zaal was koud"]


def test_the_button_opens_it_for_who_uses_the_mouse(qtbot: QtBot, talk: LiveTab) -> None:
    qtbot.mouseClick(talk.head.find_button, LEFT)
    assert talk.find_bar.search.edit.hasFocus()
    qtbot.mouseClick(talk.find_bar.close_button, LEFT)
    assert not talk.find_bar.isVisible()


def test_another_activity_begins_without_a_filter(talk: LiveTab, room: Room) -> None:
    talk.focus_filter()
    choose(talk.find_bar.kind, EntryKind.SIGNAL)
    other, _ = room.services.activities.add("practice_table", "Buren")
    room.services.entries.add(other, EntryDraft(EntryKind.STATEMENT, "Welkom"))
    talk.show_activity(other)
    assert texts(talk) == ["Welkom"]


ENTRIES = st.lists(
    st.tuples(
        st.sampled_from([EntryKind.STATEMENT, EntryKind.SIGNAL]),
        st.sampled_from([None, 1, 2]),
        st.sampled_from([None, 7]),
        st.booleans(),
    ),
    max_size=12,
).map(
    lambda drawn: [
        Entry(at, str(at), 1, at * 10, kind, f"tekst {at}", None, part, speaker, anonymous=anonymous)
        for at, (kind, part, speaker, anonymous) in enumerate(drawn, start=1)
    ]
)
FILTERS = st.builds(
    StreamFilter,
    st.sampled_from([None, OUTSIDE, 1, 2]),
    st.sampled_from([None, EntryKind.SIGNAL]),
    st.sampled_from([None, Said(7), Said(hidden=True)]),
)


@given(ENTRIES, ENTRIES, FILTERS, FILTERS)
def test_the_rows_are_always_what_the_filter_lets_through(
    entries: list[Entry],
    others: list[Entry],
    first: StreamFilter,
    second: StreamFilter,
) -> None:
    model = StreamModel(Saying(Labels("nl")))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_entries(entries)
    for step in (first, second):
        model.set_filter(step)
        for entry in others[:3]:
            model.put(entry)
            assert model.shows(entry.id) == step.fits(entry)
            assert model.put(entry) is Put.AS_IT_WAS
        assert list(model.entries()) == step.of(model.all_entries())
    model.set_entries(others)
    assert list(model.entries()) == second.of(others)
    assert list(model.all_entries()) == others
    del tester


@given(st.text(), st.text(max_size=4))
def test_whatever_is_typed_is_found_in_itself(before: str, typed: str) -> None:
    wanted = pattern(typed)
    if wanted is not None:
        assert wanted.search(f"{before} {typed.strip()}")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("cafe", "CAFÉ"),
        ("CAFÉ", "cafe"),
        ("şahin", "Sahin"),
        ("a b", "à  B"),
        ("Ελλ", "ελλάδα"),
        ("(1", "x (1)"),
    ],
)
def test_found_without_accents(typed: str, text: str) -> None:
    wanted = pattern(typed)
    assert wanted is not None
    assert wanted.search(text)


def test_steps_go_around() -> None:
    found = Found(["a", "b", "a"], pattern("a"))
    assert (found.after(0), found.after(2), found.before(0), found.number(2), found.number(1)) == (
        2,
        0,
        2,
        2,
        0,
    )
    nothing = Found(["b"], pattern("a"))
    assert (nothing.after(0), nothing.before(0), len(nothing)) == (None, None, 0)
