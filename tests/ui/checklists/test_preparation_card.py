"""Voorbereiding, on the tab Gegevens."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import ActivityState, ProgrammeItemKind
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.details import DetailsTab
from zorgdesk.ui.checklists.card import PreparationCard
from zorgdesk.ui.checklists.line import MIME, ChecklistLine
from zorgdesk.ui.page import PageContext, Pane

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 9, 12)


@pytest.fixture
def series_id(services: Services) -> int:
    return services.series.add("Lokaal samen")[0]


@pytest.fixture
def activity_id(services: Services, series_id: int) -> int:
    add = services.activities.add
    return add("practice_table", "Drempels", number=7, date=DAY, series_id=series_id)[0]


@pytest.fixture
def tab(context: PageContext, activity_id: int, show: Callable[[Pane], None]) -> DetailsTab:
    made = DetailsTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


@pytest.fixture
def card(tab: DetailsTab) -> PreparationCard:
    return tab.preparation


def add(card: PreparationCard, *texts: str) -> list[ChecklistLine]:
    card.lines.new.setFocus()
    for text in texts:
        QTest.keyClicks(card.lines.new, text)
        QTest.keyClick(card.lines.new, ENTER)
    QApplication.processEvents()
    return list(card.lines.column.rows.values())


def texts(services: Services, activity_id: int) -> list[str]:
    return [item.text for item in services.checklists.items(activity_id)]


def test_things_are_added_one_after_the_other_and_ticked(
    card: PreparationCard, services: Services, activity_id: int
) -> None:
    assert card.nothing.isVisible()
    key, _flowers = add(card, "Sleutel", "Bloemen")
    assert texts(services, activity_id) == ["Sleutel", "Bloemen"]
    assert not card.nothing.isVisible()
    key.done.setFocus()
    QTest.keyClick(key.done, Qt.Key.Key_Space)
    assert [item.done for item in services.checklists.items(activity_id)] == [True, False]
    QTest.mouseClick(key.done, Qt.MouseButton.LeftButton, pos=QPoint(8, key.done.height() // 2))
    assert [item.done for item in services.checklists.items(activity_id)] == [False, False]


def test_days_before_give_a_due_date_that_stands_out_when_late(
    card: PreparationCard, services: Services, activity_id: int
) -> None:
    (line,) = add(card, "Zaal")
    assert not line.late.isVisible()
    line.days.setFocus()
    QTest.keyClicks(line.days, "5")
    QTest.keyClick(line.days, ENTER)
    assert services.checklists.items(activity_id)[0].due == date(2026, 9, 7)
    assert line.late.isVisible()
    assert line.late.content().tone == "danger"
    line.days.selectAll()
    QTest.keyClicks(line.days, "veel")
    QTest.keyClick(line.days, ENTER)
    assert line.days.text() == "5"
    services.activities.edit(activity_id, date=date(2026, 12, 1))
    card.load(activity_id)
    assert line.late.content().tone == "neutral"


def test_alt_and_arrows_move_and_ctrl_delete_takes_away(
    card: PreparationCard, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    *_, last = add(card, "Zaal", "Koffie", "Lijst")
    last.text.setFocus()
    QTest.keyClick(last.text, Qt.Key.Key_Up, ALT)
    assert texts(services, activity_id) == ["Zaal", "Lijst", "Koffie"]
    QTest.keyClick(last.text, Qt.Key.Key_Delete, CTRL)
    assert texts(services, activity_id) == ["Zaal", "Koffie"]
    assert messages.on_action is not None
    messages.on_action()
    assert texts(services, activity_id) == ["Zaal", "Lijst", "Koffie"]


def test_a_thing_is_dragged_to_another_place(
    card: PreparationCard, services: Services, activity_id: int
) -> None:
    *_, last = add(card, "Zaal", "Koffie", "Lijst")
    QApplication.processEvents()
    data = QMimeData()
    data.setData(MIME, str(last.one.id).encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 1), move, data, left, none)
    card.lines.column.dragEnterEvent(enter)
    assert enter.isAccepted()
    card.lines.column.dragMoveEvent(QDragMoveEvent(QPoint(5, 1), move, data, left, none))
    card.lines.column.dropEvent(QDropEvent(QPointF(5, 1), move, data, left, none))
    assert texts(services, activity_id) == ["Lijst", "Zaal", "Koffie"]


def test_an_emptied_thing_comes_back_and_a_changed_one_is_kept(
    card: PreparationCard, services: Services, activity_id: int
) -> None:
    (line,) = add(card, "Zaal")
    line.text.setFocus()
    line.text.selectAll()
    QTest.keyClick(line.text, Qt.Key.Key_Delete)
    QTest.keyClick(line.text, ENTER)
    assert line.text.text() == "Zaal"
    line.text.selectAll()
    QTest.keyClicks(line.text, "Zaal en sleutel")
    card.lines.new.setFocus()
    assert texts(services, activity_id) == ["Zaal en sleutel"]


def test_a_template_made_later_is_taken_over_with_one_button(
    card: PreparationCard, services: Services, activity_id: int
) -> None:
    services.checklists.add_step("practice_table", "Zaal", 42)
    card.load(activity_id)
    assert "Praktijktafel" in card.take.text()
    QTest.mouseClick(card.take, Qt.MouseButton.LeftButton)
    assert texts(services, activity_id) == ["Zaal"]
    assert not card.take.isVisible()


def test_what_is_typed_is_stored_when_another_activity_is_shown(
    tab: DetailsTab, card: PreparationCard, services: Services, activity_id: int
) -> None:
    (line,) = add(card, "Zaal")
    other, _ = services.activities.add("training", "Anders")
    line.text.setFocus()
    QTest.keyClicks(line.text, "X")
    tab.show_activity(other)
    assert texts(services, activity_id) == ["XZaal"]
    assert texts(services, other) == []


class TestFromBefore:
    @pytest.fixture
    def previous(self, services: Services, series_id: int) -> int:
        add = services.activities.add
        fields = {"number": 6, "date": date(2026, 6, 20), "series_id": series_id}
        return add("practice_table", "Buren", state=ActivityState.HELD, **fields)[0]

    def lines(self, card: PreparationCard) -> list[str]:
        return [one.line.text for one in card.earlier.buttons]

    def test_open_tasks_and_signals_stand_there_and_open(
        self, card: PreparationCard, services: Services, previous: int, activity_id: int, went
    ) -> None:
        task, _ = services.tasks.add("zaal boeken", activity_id=previous)
        services.entries.add(previous, EntryDraft(EntryKind.SIGNAL, "Drempel aan de kassa"))
        card.load(activity_id)
        minutes = "Approve the minutes of Praktijktafel 6: Buren"
        assert self.lines(card) == [minutes, "zaal boeken", "Drempel aan de kassa"]
        for one in card.earlier.buttons:
            one.setFocus()
            QTest.keyClick(one, ENTER)
        signal = services.policy_signals.of_activity(previous)[0].id
        assert went.records == [
            (Noun.ACTIVITIES, previous, "minutes", {}),
            (Noun.ACTIVITIES, previous, "follow_up", {"task": task}),
            (Noun.POLICY_SIGNALS, signal, None, {}),
        ]

    def test_approving_the_minutes_goes_on_the_programme_after_the_reception(
        self, card: PreparationCard, services: Services, previous: int, activity_id: int
    ) -> None:
        services.programme.add(activity_id, "Onthaal", kind=ProgrammeItemKind.RECEPTION)
        services.programme.add(activity_id, "Verhalen")
        card.load(activity_id)
        QTest.mouseClick(card.schedule, Qt.MouseButton.LeftButton)
        titles = [item.title for item in services.programme.of(activity_id)]
        assert titles == ["Onthaal", "Approve the minutes of Praktijktafel 6: Buren", "Verhalen"]
        assert not card.schedule.isVisible()

    def test_approved_minutes_are_only_named(
        self, card: PreparationCard, services: Services, previous: int, activity_id: int
    ) -> None:
        services.minutes.set_status(previous, MinutesStatus.APPROVED)
        card.load(activity_id)
        assert self.lines(card) == ["Minutes of Praktijktafel 6: Buren"]
        assert not card.schedule.isVisible()

    def test_the_first_of_a_series_has_nothing_from_before(self, card: PreparationCard) -> None:
        assert self.lines(card) == []
        assert not card.earlier.isVisible()


def test_speakers_to_confirm_are_named_until_the_activity_is_over(
    card: PreparationCard, services: Services, activity_id: int, went
) -> None:
    part, _ = services.programme.add(activity_id, "Verhalen")
    noor, _ = services.programme.add_contribution(part, new_person="Noor Verhelst")
    services.programme.add_contribution(part, new_person="Jos Peeters")
    card.load(activity_id)
    (line,) = card.speakers.buttons
    assert (line.line.text, line.line.note) == ("2 speakers to be confirmed", "Noor Verhelst, Jos Peeters")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert went.records == [(Noun.ACTIVITIES, activity_id, "programme", {"contribution": noor})]
    services.activities.edit(activity_id, state=ActivityState.HELD)
    card.load(activity_id)
    assert not card.speakers.isVisible()


def test_a_thing_opened_from_today_gets_the_keyboard(
    tab: DetailsTab, card: PreparationCard, services: Services, activity_id: int
) -> None:
    item, _ = services.checklists.add_item(activity_id, "Zaal", 5)
    assert QTest.qWaitForWindowActive(tab)
    tab.point_at(checklist=item)
    card.load(activity_id)
    assert card.lines.column.rows[item].done.hasFocus()


@pytest.mark.parametrize("width", [1072, 972, 560])
def test_how_late_it_is_can_be_read_in_full(
    card: PreparationCard, tab: DetailsTab, services: Services, activity_id: int, width: int
) -> None:
    services.activities.edit(activity_id, date=date(2026, 9, 19))
    tab.resize(width, 700)
    (line,) = add(card, "Zaal vastleggen")
    line.days.setFocus()
    QTest.keyClicks(line.days, "21")
    QTest.keyClick(line.days, ENTER)
    QApplication.processEvents()
    assert line.late.isVisible()
    assert line.late.width() >= line.late.sizeHint().width()
    assert line.trash.geometry().right() <= line.width()
