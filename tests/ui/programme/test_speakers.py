"""Who speaks in a part, and whether they come."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes import RecordedMessages
from tests.ui.programme.conftest import add
from zorgdesk.domain.activities import ActivityState, SpeakingRole
from zorgdesk.services.opening import Services
from zorgdesk.ui.programme.speaker_line import SpeakerLine
from zorgdesk.ui.programme.tab import ProgrammeTab

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


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


@pytest.fixture
def line(tab: ProgrammeTab, services: Services, activity_id: int) -> SpeakerLine:
    add(tab, "Verhalen")
    (item,) = services.programme.of(activity_id)
    made, _ = services.programme.add_contribution(item.id, new_person="Noor Verhelst")
    tab.refresh(None)
    QApplication.processEvents()
    return tab.speakers.lines[made]


def confirmed(services: Services, activity_id: int) -> bool:
    return services.programme.contributions(activity_id)[0].confirmed


def test_one_key_or_one_click_says_that_somebody_comes(
    line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    (row,) = tab.list.rows.values()
    assert line.confirm.text() == "to be confirmed"
    assert row.unconfirmed.isVisible()
    assert tab.to_confirm.buttons[0].line.note == "Noor Verhelst"
    QTest.mouseClick(line.confirm, Qt.MouseButton.LeftButton)
    assert confirmed(services, activity_id)
    assert line.confirm.text() == "confirmed"
    assert not row.unconfirmed.isVisible()
    assert not tab.to_confirm.isVisible()
    assert QTest.qWaitForWindowActive(tab)
    line.job_title.setFocus()
    QTest.keyClick(line.job_title, Qt.Key.Key_B, CTRL)
    assert not confirmed(services, activity_id)


def test_the_summary_leads_to_the_first_who_must_confirm(
    line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int, went
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
    line: SpeakerLine, services: Services, activity_id: int
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
    line: SpeakerLine, services: Services, activity_id: int
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
    line: SpeakerLine, tab: ProgrammeTab, services: Services, activity_id: int
) -> None:
    services.activities.edit(activity_id, state=ActivityState.HELD)
    tab.refresh(None)
    assert not tab.to_confirm.isVisible()
