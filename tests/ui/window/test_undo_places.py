"""Where the person is after Ctrl+Z: what came back is chosen on the page that is open."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.services.opening import Services
from zorgdesk.ui.evaluations.tab import EvaluationTab
from zorgdesk.ui.follow_up.tab import FollowUpTab
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.participations.tab import ParticipantsTab
from zorgdesk.ui.policy_signals.card_view import SignalCard

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def evening(services: Services) -> int:
    return services.activities.add("practice_table", "Drempels", date=date(2026, 9, 10))[0]


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key on what has the keyboard, as the person would press it."""
    QApplication.processEvents()
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def only(window: MainWindow, kind: type[Any]) -> Any:
    return next(iter(window.findChildren(kind)))


@pytest.mark.parametrize("noun", [Noun.PEOPLE, Noun.ORGANISATIONS, Noun.POLICY_DOCUMENTS])
def test_what_comes_back_from_the_bin_is_open_again(
    window: MainWindow, services: Services, qtbot: QtBot, noun: Noun
) -> None:
    add = {
        Noun.PEOPLE: lambda name: services.people.add(name, "Maes"),
        Noun.ORGANISATIONS: services.organisations.add,
        Noun.POLICY_DOCUMENTS: services.policy_documents.add,
    }[noun]
    keys = [add(name)[0] for name in ("Anna", "Bea", "Cato")]
    window.navigate(noun, keys[1])
    page: Any = window.current_page()
    page.list.table.setFocus()
    press(qtbot, KEY.Key_Delete)
    assert page.list.table.current_row().id == keys[2]
    press(qtbot, KEY.Key_Z, CTRL)
    assert page.list.table.current_row().id == keys[1]
    assert page.record.shown_id == keys[1]
    assert page.list.table.hasFocus()
    press(qtbot, KEY.Key_Z, CTRL | SHIFT)
    assert [row.id for row in (page.list.table.model().row(place) for place in (0, 1))] == [keys[0], keys[2]]


def test_a_task_is_chosen_in_the_list_and_on_its_activity(
    window: MainWindow, services: Services, qtbot: QtBot, evening: int
) -> None:
    keys = [services.tasks.add(text, activity_id=evening)[0] for text in ("Bellen", "Boeken", "Koken")]
    window.navigate(Noun.TASKS, keys[1])
    page: Any = window.current_page()
    page.list.table.setFocus()
    press(qtbot, KEY.Key_Delete)
    press(qtbot, KEY.Key_Z, CTRL)
    assert page.list.table.current_row().id == keys[1]
    window.navigate(Noun.ACTIVITIES, evening, tab="follow_up", task=keys[2])
    tasks = only(window, FollowUpTab).tasks
    QApplication.processEvents()
    assert tasks.current().id == keys[2]
    press(qtbot, KEY.Key_Delete)
    press(qtbot, KEY.Key_Z, CTRL)
    assert tasks.current().id == keys[2]


def test_a_card_that_moved_back_keeps_the_keyboard(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    keys = [services.policy_signals.add(title)[0] for title in ("Bus", "Tarief")]
    window.go("policy_signals")
    page: Any = window.current_page()
    assert page.views.board.focus_signal(keys[0])
    press(qtbot, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert services.policy_signals.get(keys[0]).state is SignalState.SUBSTANTIATED  # type: ignore[union-attr]
    page.views.board.focus_signal(keys[1])
    press(qtbot, KEY.Key_Z, CTRL)
    card = QApplication.focusWidget()
    assert isinstance(card, SignalCard)
    assert card.signal.id == keys[0]
    assert not page.panes.is_open()


def test_somebody_on_the_list_of_the_evening(
    window: MainWindow, services: Services, qtbot: QtBot, evening: int
) -> None:
    keys = [
        services.participations.add(evening, services.people.add(name, "Maes")[0])[0]
        for name in ("Anna", "Bea", "Cato")
    ]
    window.navigate(Noun.ACTIVITIES, evening, tab="participants", participation=keys[1])
    table = only(window, ParticipantsTab).table
    table.setFocus()
    press(qtbot, KEY.Key_Space)
    table.select_key(("participation", keys[0]))
    press(qtbot, KEY.Key_Z, CTRL)
    assert table.current_row().participation.id == keys[1]


def test_something_said_and_an_answer(
    window: MainWindow, services: Services, qtbot: QtBot, evening: int
) -> None:
    draft = EntryDraft(EntryKind.STATEMENT, "Soep")
    said = [services.entries.add(evening, draft)[0].id for _ in range(3)]
    window.navigate(Noun.ACTIVITIES, evening, tab="live", entry=said[2])
    window.context.act(lambda: services.entries.delete(said[0]))
    press(qtbot, KEY.Key_Z, CTRL)
    chosen = only(window, LiveTab).chosen_record()
    assert chosen is not None
    assert chosen.id == said[0]
    answers = [services.evaluations.add(evening, Answer(number, 9))[0] for number in (50, 60, 70)]
    window.navigate(Noun.ACTIVITIES, evening, tab="evaluation")
    window.context.act(lambda: services.evaluations.delete(answers[1]))
    press(qtbot, KEY.Key_Z, CTRL)
    assert only(window, EvaluationTab).table.current_row().id == answers[1]


def test_what_is_taken_back_elsewhere_moves_nothing_here(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    person, _ = services.people.add("Anna", "Maes")
    window.navigate(Noun.PEOPLE, person)
    page: Any = window.current_page()
    page.list.table.setFocus()
    services.tasks.add("Zaal boeken")
    press(qtbot, KEY.Key_Z, CTRL)
    assert window.current_page() is page
    assert page.list.table.current_row().id == person
    assert "Zaal boeken" in window.toast.text()
