from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import ActivityState, ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.programme_order import groups_of
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.programme.item_row import MIME, ItemRow
from zorgdesk.ui.programme.slot_head import GROUP_MIME
from zorgdesk.ui.programme.speaker_line import SpeakerLine
from zorgdesk.ui.programme.tab import ProgrammeTab
from zorgdesk.ui.task_runner import ImmediateRunner

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def activity_id(services: Services) -> int:
    return services.activities.add("practice_table", "Drempels")[0]


@pytest.fixture
def tab(context: PageContext, activity_id: int, show: Callable[[Pane], None]) -> ProgrammeTab:
    made = ProgrammeTab(context)
    made.show_activity(activity_id)
    show(made)
    return made


def add_beside(tab: ProgrammeTab, name: str) -> None:
    assert QTest.qWaitForWindowActive(tab)
    tab.new.setFocus()
    QTest.keyClicks(tab.new, name)
    QTest.keyClick(tab.new, ENTER, CTRL)


def titles(services: Services, activity_id: int) -> list[str]:
    return [item.title for item in services.programme.of(activity_id)]


def add(tab: ProgrammeTab, *names: str) -> None:
    tab.new.setFocus()
    for name in names:
        QTest.keyClicks(tab.new, name)
        QTest.keyClick(tab.new, ENTER)


def test_enter_adds_part_after_part(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    assert tab.empty.isVisible()
    add(tab, "Onthaal", "Verhalen", "Onthaal")
    assert titles(services, activity_id) == ["Onthaal", "Verhalen", "Onthaal"]
    assert not tab.empty.isVisible()
    assert tab.new.text() == ""


def test_alt_and_arrows_move_a_part_and_ctrl_delete_takes_it_away(
    tab: ProgrammeTab, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    last = services.programme.of(activity_id)[2].id
    row = tab.list.rows[last]
    row.title.setFocus()
    QTest.keyClick(row.title, Qt.Key.Key_Up, ALT)
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QTest.keyClick(row.title, Qt.Key.Key_Delete, CTRL)
    assert titles(services, activity_id) == ["Onthaal", "Verhalen"]
    assert messages.on_action is not None
    messages.on_action()
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]


def test_title_minutes_and_kind_are_stored_when_left(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "15")
    QTest.keyClick(row.minutes, ENTER)
    row.kind.setFocus()
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    (item,) = services.programme.of(activity_id)
    assert (item.title, item.duration_minutes, item.kind) == ("Welkom", 15, ProgrammeItemKind.RECEPTION)
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClick(row.title, Qt.Key.Key_Delete)
    QTest.keyClick(row.title, ENTER)
    assert titles(services, activity_id) == ["Welkom"]
    assert row.title.text() == "Welkom"


def test_a_speaker_comes_with_organisation_and_job(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    services.people.add("Trees", "Wauters", new_organisation="Huis aan de Vaart", job_title="coördinator")
    add(tab, "Verhalen")
    tab.speakers.person.setFocus()
    QTest.keyClicks(tab.speakers.person, "tre")
    QTest.keyClick(tab.speakers.person, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert (speaker.person, speaker.organisation, speaker.job_title) == (
        "Trees Wauters",
        "Huis aan de Vaart",
        "coördinator",
    )
    line = tab.speakers.lines[speaker.id]
    line.job_title.setFocus()
    line.job_title.selectAll()
    QTest.keyClicks(line.job_title, "voorzitter")
    tab.new.setFocus()
    assert services.programme.contributions(activity_id)[0].job_title == "voorzitter"


def test_what_is_typed_is_stored_when_another_activity_is_shown(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal")
    other, _ = services.activities.add("training", "Anders")
    row = next(iter(tab.list.rows.values()))
    row.title.setFocus()
    row.title.selectAll()
    QTest.keyClicks(row.title, "Welkom")
    tab.show_activity(other)
    assert titles(services, activity_id) == ["Welkom"]
    assert titles(services, other) == []


def drag(tab: ProgrammeTab, item_id: int, height: float, mime: str = MIME) -> None:
    """As the mouse does over the list; real dragging needs a window manager."""
    data = QMimeData()
    data.setData(mime, str(item_id).encode())
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, int(height)), move, data, left, none)
    tab.list.dragEnterEvent(enter)
    assert enter.isAccepted()
    tab.list.dragMoveEvent(QDragMoveEvent(QPoint(10, int(height)), move, data, left, none))
    tab.list.dropEvent(QDropEvent(QPointF(10, height), move, data, left, none))


def test_a_part_is_dragged_to_another_place(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal", "Verhalen", "Afronding")
    QApplication.processEvents()
    first, second, third = (item.id for item in services.programme.of(activity_id))
    drag(tab, third, 1)
    assert titles(services, activity_id) == ["Afronding", "Onthaal", "Verhalen"]
    QApplication.processEvents()
    drag(tab, third, tab.list.rows[first].geometry().bottom())
    assert titles(services, activity_id) == ["Onthaal", "Afronding", "Verhalen"]
    QApplication.processEvents()
    drag(tab, first, tab.list.height() + 50)
    assert titles(services, activity_id) == ["Afronding", "Verhalen", "Onthaal"]
    assert second in tab.list.rows


def test_times_follow_from_the_parts_before_until_one_has_its_own(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    begin = datetime(2026, 9, 12, 17, 30, tzinfo=UTC)
    services.activities.edit(activity_id, date=date(2026, 9, 12), starts_at=begin)
    for title, minutes in (("Onthaal", 10), ("Verhalen", 25), ("Afronding", 15)):
        services.programme.add(activity_id, title, duration_minutes=minutes)
    tab.refresh(None)
    rows = [tab.list.rows[item.id] for item in services.programme.of(activity_id)]
    assert [row.time.placeholderText() for row in rows] == ["19:30", "19:40", "20:05"]
    assert [row.time.text() for row in rows] == ["", "", ""]
    rows[1].time.setFocus()
    QTest.keyClicks(rows[1].time, "20:00")
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at == datetime(2026, 9, 12, 18, 0, tzinfo=UTC)
    assert rows[2].time.placeholderText() == "20:25"
    rows[1].time.clear()
    QTest.keyClick(rows[1].time, ENTER)
    assert services.programme.of(activity_id)[1].starts_at is None
    assert rows[2].time.placeholderText() == "20:05"


def test_a_part_runs_at_the_same_time_as_the_one_above(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Tafel over de kassa", "Tafel over de affiche")
    kassa, affiche = (tab.list.rows[item.id] for item in services.programme.of(activity_id))
    assert not kassa.beside.isEnabled()
    affiche.beside.setFocus()
    QTest.keyClick(affiche.beside, Qt.Key.Key_Space)
    one, other = services.programme.of(activity_id)
    assert one.slot is not None
    assert one.slot == other.slot
    (head,) = tab.list.heads.values()
    assert head.words.text() == "2 at the same time"
    QTest.mouseClick(affiche.beside, Qt.MouseButton.LeftButton)
    assert services.programme.of(activity_id)[1].slot is None
    assert tab.list.heads == {}


def test_speakers_are_named_under_their_part_and_shown_when_it_is_chosen(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal", "Verhalen")
    welcome, stories = (item.id for item in services.programme.of(activity_id))
    services.programme.add_contribution(stories, new_person="Noor Verhelst")
    services.programme.add_contribution(stories, new_organisation="Ferme Stemmen vzw")
    tab.refresh(None)
    assert tab.list.rows[stories].below.text() == "Noor Verhelst · Ferme Stemmen vzw"
    QTest.mouseClick(tab.list.rows[stories], Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(tab.speakers.lines) == 2
    tab.list.rows[welcome].title.setFocus()
    assert tab.speakers.lines == {}
    assert tab.speakers.nobody.isVisible()


def test_somebody_unknown_is_made_and_speaks_at_once(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Verhalen")
    tab.speakers.person.setFocus()
    QTest.keyClicks(tab.speakers.person, "Jos Van den Abeele")
    QTest.keyClick(tab.speakers.person, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert speaker.person == "Jos Van den Abeele"
    line = tab.speakers.lines[speaker.id]
    line.role.setFocus()
    QTest.keyClick(line.role, Qt.Key.Key_Down)
    line.role.activated.emit(line.role.currentIndex())
    line.organisation.setFocus()
    QTest.keyClicks(line.organisation, "Bibliotheek")
    QTest.keyClick(line.organisation, ENTER)
    (speaker,) = services.programme.contributions(activity_id)
    assert (speaker.role, speaker.organisation) == (SpeakingRole.MODERATOR, "Bibliotheek")


def test_a_speaker_taken_away_comes_back(
    tab: ProgrammeTab, services: Services, activity_id: int, messages: RecordedMessages
) -> None:
    add(tab, "Verhalen")
    (item,) = services.programme.of(activity_id)
    contribution, _ = services.programme.add_contribution(item.id, new_person="Noor Verhelst")
    tab.refresh(None)
    trash = tab.speakers.lines[contribution].trash
    QTest.mouseClick(trash, Qt.MouseButton.LeftButton)
    assert services.programme.contributions(activity_id) == []
    assert messages.on_action is not None
    messages.on_action()
    assert len(services.programme.contributions(activity_id)) == 1


def test_minutes_are_digits(tab: ProgrammeTab, services: Services, activity_id: int) -> None:
    add(tab, "Onthaal")
    row = next(iter(tab.list.rows.values()))
    row.minutes.setFocus()
    QTest.keyClicks(row.minutes, "tien")
    QTest.keyClick(row.minutes, ENTER)
    assert row.minutes.text() == ""
    assert services.programme.of(activity_id)[0].duration_minutes is None


def test_tab_goes_through_the_rows_as_they_stand(
    tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    add(tab, "Onthaal", "Verhalen")
    first, second = (item.id for item in services.programme.of(activity_id))
    services.programme.step(second, -1)
    tab.refresh(None)
    above, below = tab.list.rows[second], tab.list.rows[first]
    QApplication.processEvents()
    above.trash.setFocus()
    QTest.keyClick(above.trash, Qt.Key.Key_Tab)
    assert below.time.hasFocus()


def test_letters_typed_while_a_part_is_stored_are_kept(
    services: Services, context: PageContext, activity_id: int, show: Callable[[Pane], None]
) -> None:
    waiting: list[Callable[[], object]] = []

    class Later(ImmediateRunner):
        """Answers when it is told to, as a slow disk does."""

        def run(self, *given: Any, **named: Any) -> Any:
            waiting.append(lambda: ImmediateRunner.run(self, *given, **named))

    tab = ProgrammeTab(replace(context, runner=Later()))
    tab.show_activity(activity_id)
    show(tab)
    assert QTest.qWaitForWindowActive(tab)
    add(tab, "Onthaal")
    QTest.keyClicks(tab.new, "Verh")
    while waiting:
        waiting.pop(0)()
    QTest.keyClicks(tab.new, "alen")
    assert tab.new.text() == "Verhalen"
    assert titles(services, activity_id) == ["Onthaal"]


def row_of(tab: ProgrammeTab, services: Services, activity_id: int, title: str) -> ItemRow:
    return next(tab.list.rows[item.id] for item in services.programme.of(activity_id) if item.title == title)


def groups(services: Services, activity_id: int) -> list[list[str]]:
    items = {item.id: item.title for item in services.programme.of(activity_id)}
    return [[items[one] for one in group] for group in groups_of(services.programme.of(activity_id))]


class TestSideBySide:
    @pytest.fixture
    def day(self, tab: ProgrammeTab, services: Services, activity_id: int) -> None:
        """Welcome, two slots of workshops, and a break between them."""
        begin = datetime(2026, 9, 12, 7, 0, tzinfo=UTC)
        services.activities.edit(activity_id, date=date(2026, 9, 12), starts_at=begin)
        add(tab, "Onthaal", "Kassa")
        for title in ("Affiche", "Koken"):
            add_beside(tab, title)
        add(tab, "Pauze", "Dansen")
        add_beside(tab, "Zingen")
        QApplication.processEvents()

    def test_ctrl_enter_adds_at_the_same_time(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        expected = [["Onthaal"], ["Kassa", "Affiche", "Koken"], ["Pauze"], ["Dansen", "Zingen"]]
        assert groups(services, activity_id) == expected
        assert [head.words.text() for head in tab.list.heads.values()] == [
            "3 at the same time",
            "2 at the same time",
        ]

    def test_a_whole_slot_moves_by_the_keyboard(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        row = row_of(tab, services, activity_id, "Zingen")
        row.title.setFocus()
        QTest.keyClick(row.title, Qt.Key.Key_Up, ALT | SHIFT)
        assert groups(services, activity_id)[2:] == [["Dansen", "Zingen"], ["Pauze"]]
        QTest.keyClick(row.title, Qt.Key.Key_Down, ALT)
        assert groups(services, activity_id)[2:] == [["Dansen"], ["Zingen"], ["Pauze"]]
        QTest.keyClick(row.title, Qt.Key.Key_T, ALT)
        assert groups(services, activity_id)[2:] == [["Dansen", "Zingen"], ["Pauze"]]

    def test_a_part_is_dropped_onto_another_to_run_beside_it(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        break_, welcome = (row_of(tab, services, activity_id, one) for one in ("Pauze", "Onthaal"))
        drag(tab, break_.item.id, welcome.geometry().center().y())
        assert groups(services, activity_id)[0] == ["Onthaal", "Pauze"]

    def test_a_part_is_dropped_into_a_slot_and_out_of_it(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        break_ = row_of(tab, services, activity_id, "Pauze")
        drag(tab, break_.item.id, row_of(tab, services, activity_id, "Affiche").geometry().top() + 1)
        assert groups(services, activity_id)[1] == ["Kassa", "Pauze", "Affiche", "Koken"]
        QApplication.processEvents()
        drag(tab, break_.item.id, row_of(tab, services, activity_id, "Onthaal").geometry().top() + 1)
        assert groups(services, activity_id)[:2] == [["Pauze"], ["Onthaal"]]

    def test_a_whole_slot_is_dragged_by_its_head(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        slot = row_of(tab, services, activity_id, "Dansen").item.slot
        assert slot is not None
        drag(tab, slot, 1, GROUP_MIME)
        assert groups(services, activity_id)[0] == ["Dansen", "Zingen"]

    def test_the_longest_of_a_slot_counts_and_the_end_is_told(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        for item, minutes in zip(
            services.programme.of(activity_id), (30, 60, 90, None, 15, 60, 45), strict=True
        ):
            services.programme.edit(item.id, duration_minutes=minutes)
        services.activities.edit(activity_id, ends_at=datetime(2026, 9, 12, 10, 0, tzinfo=UTC))
        tab.refresh(None)
        assert row_of(tab, services, activity_id, "Koken").time.placeholderText() == "09:30"
        assert row_of(tab, services, activity_id, "Pauze").time.placeholderText() == "11:00"
        first = next(iter(tab.list.heads.values()))
        assert first.words.text() == "3 at the same time · 09:30 – 11:00"
        assert "until 12:15" in tab.end.text()
        assert "15 minute" in tab.end.text()
        assert "1 part" in tab.end.text()

    def test_places_are_given_and_what_people_chose_is_counted(
        self, day: None, services: Services, activity_id: int, tab: ProgrammeTab
    ) -> None:
        row = row_of(tab, services, activity_id, "Kassa")
        assert not row_of(tab, services, activity_id, "Onthaal").places.isVisible()
        row.places.setFocus()
        QTest.keyClicks(row.places, "1")
        QTest.keyClick(row.places, ENTER)
        assert row.item.capacity == 1
        for name in ("Noor", "Jos"):
            person, _ = services.people.add(name, "Peeters")
            guest, _ = services.participations.add(activity_id, person)
            services.part_participations.choose(guest, row.item.id)
            tab.refresh(None)
        assert row.chosen.content().text == "1 too many"
        assert row.chosen.content().tone == "danger"


class TestConfirming:
    @pytest.fixture
    def line(self, tab: ProgrammeTab, services: Services, activity_id: int) -> SpeakerLine:
        add(tab, "Verhalen")
        (item,) = services.programme.of(activity_id)
        made, _ = services.programme.add_contribution(item.id, new_person="Noor Verhelst")
        tab.refresh(None)
        QApplication.processEvents()
        return tab.speakers.lines[made]

    def confirmed(self, services: Services, activity_id: int) -> bool:
        return services.programme.contributions(activity_id)[0].confirmed

    def test_one_key_or_one_click_says_that_somebody_comes(
        self, line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int
    ) -> None:
        (row,) = tab.list.rows.values()
        assert line.confirm.text() == "to be confirmed"
        assert row.unconfirmed.isVisible()
        assert tab.to_confirm.buttons[0].line.note == "Noor Verhelst"
        QTest.mouseClick(line.confirm, Qt.MouseButton.LeftButton)
        assert self.confirmed(services, activity_id)
        assert line.confirm.text() == "confirmed"
        assert not row.unconfirmed.isVisible()
        assert not tab.to_confirm.isVisible()
        assert QTest.qWaitForWindowActive(tab)
        line.job_title.setFocus()
        QTest.keyClick(line.job_title, Qt.Key.Key_B, CTRL)
        assert not self.confirmed(services, activity_id)

    def test_the_summary_leads_to_the_first_who_must_confirm(
        self, line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int, went
    ) -> None:
        add(tab, "Afronding")
        tab.list.choose(services.programme.of(activity_id)[1].id)
        assert tab.speakers.lines == {}
        QTest.mouseClick(tab.to_confirm.buttons[0], Qt.MouseButton.LeftButton)
        _noun, _id, tab_name, where = went.records[-1]
        assert tab_name == "programme"
        tab.point_at(**where)
        assert list(tab.speakers.lines) == [where["contribution"]]

    def test_what_a_speaker_needs_is_kept_and_told_in_one_line(
        self, line: SpeakerLine, services: Services, activity_id: int
    ) -> None:
        QTest.mouseClick(line.more, Qt.MouseButton.LeftButton)
        needs = line.needs
        needs.projector.setFocus()
        QTest.keyClick(needs.projector, Qt.Key.Key_Space)
        for field, typed in (
            (needs.transport, "met de trein"),
            (needs.fee, "75,50"),
            (needs.other, "water"),
        ):
            field.setFocus()
            QTest.keyClicks(field, typed)
            QTest.keyClick(field, ENTER)
        needs.consent.setCurrentIndex(2)
        needs.consent.activated.emit(2)
        (speaker,) = services.programme.contributions(activity_id)
        assert (speaker.projector, speaker.transport, speaker.fee_cents) == (True, "met de trein", 7550)
        assert (speaker.recording_consent, speaker.needs) == (False, "water")
        QTest.mouseClick(line.more, Qt.MouseButton.LeftButton)
        assert line.summary.text() == "projector · met de trein · € 75,50 · water · not recorded"
        assert line.summary.isVisible()
        assert not needs.isVisible()

    def test_a_fee_that_is_no_amount_is_told_and_not_stored(
        self, line: SpeakerLine, services: Services, activity_id: int
    ) -> None:
        line.more.click()
        line.needs.fee.setFocus()
        QTest.keyClicks(line.needs.fee, "een fles wijn")
        QTest.keyClick(line.needs.fee, ENTER)
        assert line.needs.form.error(line.needs.fee)
        assert services.programme.contributions(activity_id)[0].fee_cents is None
        line.needs.fee.selectAll()
        QTest.keyClicks(line.needs.fee, "20")
        QTest.keyClick(line.needs.fee, ENTER)
        assert line.needs.form.error(line.needs.fee) == ""
        assert services.programme.contributions(activity_id)[0].fee_cents == 2000

    def test_nobody_is_waited_for_once_it_is_over(
        self, line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int
    ) -> None:
        services.activities.edit(activity_id, state=ActivityState.HELD)
        tab.refresh(None)
        assert not tab.to_confirm.isVisible()
