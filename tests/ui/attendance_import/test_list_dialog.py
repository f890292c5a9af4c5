"""Bringing in a list: what every line does is seen and decided before anything is stored."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.domain.attendance_lists import ClaimSource
from zorgdesk.domain.attendance_proposal import Decision
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.register_lists import Field
from zorgdesk.services.opening import Services
from zorgdesk.ui.attendance_import.dialog import ListDialog
from zorgdesk.ui.attendance_import.rows import PreviewRow
from zorgdesk.ui.page import PageContext

SAMPLES = Path(__file__).parents[2] / "data" / "attendance"
REPORT = SAMPLES / "teams_report_2022.csv"
PRESENT = ParticipationStatus.PRESENT
Listed = Callable[[str], Path]


@pytest.fixture
def activity(services: Services) -> int:
    return services.activities.add("practice_table", "Wonen", date=date(2026, 9, 10))[0]


@pytest.fixture
def dialog(qtbot: QtBot, context: PageContext, services: Services, activity: int) -> ListDialog:
    found = services.activities.get(activity)
    assert found is not None
    shown = ListDialog(context, found)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    def write(text: str) -> Path:
        path = tmp_path / "lijst.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def rows(dialog: ListDialog) -> dict[str, PreviewRow]:
    return {row.name: row for row in dialog.preview.model.rows()}


def cells(dialog: ListDialog, name: str) -> list[str]:
    model = dialog.preview.model
    place = [row.name for row in model.rows()].index(name)
    return [str(model.index(place, column).data()) for column in range(model.columnCount())]


def guests(services: Services, activity: int) -> dict[str, Participation]:
    return {one.name: one for one in services.participations.of(activity)}


def test_every_line_says_what_it_does_and_why(dialog: ListDialog, services: Services, activity: int) -> None:
    lotte = services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.example")[0]
    services.participations.add(activity, lotte)
    dialog.presenter.read(REPORT)
    QAbstractItemModelTester(dialog.preview.model)
    assert [row.outcome for row in dialog.preview.model.rows()] == [
        Outcome.DOUBTFUL,
        Outcome.NEW,
        Outcome.NEW,
        Outcome.UPDATED,
    ]
    assert cells(dialog, "Lotte De Smet") == [
        "updated",
        "Lotte De Smet",
        "Lotte De Smet",
        "registered → present · 184 min",
        "herkend aan het e-mailadres",
    ]
    assert cells(dialog, "+32 470 12 34 **")[0::4] == ["doubt", "belde in, zonder naam"]
    assert guests(services, activity)["Lotte De Smet"].status is ParticipationStatus.REGISTERED


def test_rows_about_nobody_are_shown_as_skipped(dialog: ListDialog) -> None:
    dialog.presenter.read(SAMPLES / "zoom.csv")
    assert cells(dialog, "Jan Claes")[0::4] == ["skipped", "bleef in de wachtkamer"]


def test_storing_brings_everybody_in_and_is_undone_from_the_toast(
    dialog: ListDialog, services: Services, activity: int, messages: RecordedMessages
) -> None:
    dialog.presenter.read(REPORT)
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert dialog.isHidden()
    assert guests(services, activity)["Youssef Benali"].minutes_online == 98
    assert messages.said == ["3 person(s) brought in"]
    assert messages.on_action is not None
    messages.on_action()
    assert guests(services, activity) == {}


def test_a_doubtful_line_is_decided_by_keys(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    both = [services.people.add("Jan", "Peeters", note=note)[0] for note in ("van de bib", "van de bus")]
    dialog.presenter.read(listed("Naam;Aanwezig\nJan Peeters;x\nSofie Maes;x\n"))
    table, choice = dialog.preview.table, dialog.preview.deciding.choice
    assert table.hasFocus()
    assert table.current_row().name == "Jan Peeters"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert choice.hasFocus()
    assert choice.key() is Decision.OPEN
    QTest.keyClick(choice, Qt.Key.Key_Home)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert rows(dialog)["Jan Peeters"].outcome is Outcome.NEW
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert guests(services, activity)["Jan Peeters"].person_id == both[1]


def test_somebody_of_the_register_who_was_not_offered_can_be_looked_for(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    lotje = services.people.add("Lotje", "Desmet")[0]
    dialog.presenter.read(listed("Naam;Aanwezig\nLotte De Smet;x\n"))
    other = dialog.preview.deciding.other
    other.setFocus()
    QTest.keyClicks(other, "lotje")
    QTest.keyClick(other, Qt.Key.Key_Down)
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert cells(dialog, "Lotte De Smet")[2] == "Lotje Desmet"
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert [one.person_id for one in services.participations.of(activity)] == [lotje]


def test_a_line_can_be_left_out(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    dialog.presenter.read(listed("Naam;Aanwezig\nLotte De Smet;x\nSofie Maes;x\n"))
    dialog.preview.decided.emit(0, Decision.OUT)
    assert cells(dialog, "Lotte De Smet")[0::4] == ["skipped", "weggelaten"]
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert list(guests(services, activity)) == ["Sofie Maes"]


def test_names_that_differ_by_a_sign_are_taken_all_at_once(
    dialog: ListDialog, services: Services, listed: Listed
) -> None:
    services.people.add("Noël", "Pavlović")
    dialog.presenter.read(listed("Naam;Aanwezig\nNoel Pavlovic;x\n"))
    assert rows(dialog)["Noel Pavlovic"].outcome is Outcome.DOUBTFUL
    QTest.mouseClick(dialog.preview.nearly, Qt.MouseButton.LeftButton)
    assert rows(dialog)["Noel Pavlovic"].outcome is Outcome.NEW
    assert dialog.preview.nearly.isHidden()


def test_the_kind_of_list_can_be_corrected_and_keeps_what_was_decided(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    dialog.presenter.read(listed("Naam;Aanwezig\nLotte De Smet;x\nSofie Maes;x\n"))
    dialog.preview.decided.emit(0, Decision.OUT)
    dialog.preview.source_said.emit(ClaimSource.PAPER)
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    sofie = guests(services, activity)["Sofie Maes"]
    claims = services.participations.claims(sofie.activity_id)
    assert [one.source for one in claims[sofie.id]] == [ClaimSource.PAPER]


def test_a_day_nobody_can_tell_is_asked(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    dialog.presenter.read(
        listed("Full Name\tUser Action\tTimestamp\nJan Claes\tJoined\t03/04/2026, 09:00:00\n")
    )
    day = dialog.preview.day
    assert [day.itemText(place) for place in range(day.count())] == ["4 maart 2026", "3 april 2026"]
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_End)
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    came = guests(services, activity)["Jan Claes"].check_in
    assert came is not None
    assert came.date() == date(2026, 4, 3)


def test_leaving_stores_nothing_and_asks_only_after_decisions(
    dialog: ListDialog, services: Services, activity: int, messages: RecordedMessages
) -> None:
    dialog.presenter.read(REPORT)
    dialog.preview.decided.emit(0, Decision.OUT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (len(messages.questions), dialog.isVisible()) == (1, True)
    messages.answers = [True]
    QTest.mouseClick(dialog.preview.cancel, Qt.MouseButton.LeftButton)
    assert dialog.isHidden()
    assert guests(services, activity) == {}


def test_a_file_without_names_asks_for_its_columns_or_another(dialog: ListDialog, listed: Listed) -> None:
    dialog.presenter.read(listed("Product;Prijs\nKoffie;2\n"))
    assert dialog.pages.currentWidget() is dialog.columns
    dialog.columns.other_file_asked.emit()
    assert dialog.pages.currentIndex() == 0
    assert dialog.error.text() == ""


def test_a_file_is_chosen_by_the_button(dialog: ListDialog, messages: RecordedMessages) -> None:
    messages.files = [REPORT]
    QTest.mouseClick(dialog.choosing.button, Qt.MouseButton.LeftButton)
    assert "Youssef Benali" in rows(dialog)


def test_the_same_list_again_shows_what_is_left_to_decide(
    dialog: ListDialog, services: Services, activity: int
) -> None:
    proposal = services.attendance_import.propose(REPORT, activity)
    services.attendance_import.store(REPORT, proposal)
    dialog.presenter.read(REPORT)
    assert "came in before" in dialog.preview.notes.text()
    assert not dialog.preview.store.isEnabled()
    lotte = guests(services, activity)["Lotte De Smet"].person_id
    dialog.preview.decided.emit(3, lotte)
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert len(guests(services, activity)) == 3


SITE = (
    "First Name,Last Name,Participant Status\nLotte,Maes,Komt zeker\n"
    "Jan,Claes,Belt nog\nPol,Wouters,Belt nog\n"
)


def test_what_a_word_means_is_said_by_keys_and_followed_by_every_line(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    dialog.presenter.read(listed(SITE))
    sure, calls = dialog.preview.words.choices["komt zeker"], dialog.preview.words.choices["belt nog"]
    assert calls.hasFocus()
    assert dialog.preview.notes.text() == ""
    sure.setFocus()
    QTest.keyClick(sure, Qt.Key.Key_Down)
    QTest.keyClick(sure, Qt.Key.Key_Down)
    assert sure.key() is PRESENT
    assert [cells(dialog, name)[3] for name in ("Lotte Maes", "Jan Claes")] == ["present", "registered"]
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert guests(services, activity)["Lotte Maes"].status is PRESENT
    dialog.presenter.read(listed(SITE.replace("Lotte", "Sofie")))
    assert dialog.preview.words.choices["komt zeker"].key() is PRESENT
    assert cells(dialog, "Sofie Maes")[3] == "present"


def test_what_was_decided_stays_when_a_word_is_said(
    dialog: ListDialog, services: Services, listed: Listed
) -> None:
    dialog.presenter.read(listed(SITE))
    place = rows(dialog)["Pol Wouters"].place
    dialog.presenter.decide(place, Decision.OUT)
    dialog.presenter.take_source(ClaimSource.PAPER)
    dialog.presenter.take_word("belt nog", ParticipationStatus.EXCUSED)
    assert rows(dialog)["Pol Wouters"].outcome is Outcome.SKIPPED
    assert dialog.preview.source.key() is ClaimSource.PAPER
    assert cells(dialog, "Jan Claes")[3] == "excused"


UNKNOWN = "Overzicht;;\n\nWie er zat;Vanwaar;Tekende\nMaes Lotte;De Brug;L.M.\nClaes Jan;;\n"


def test_a_list_nobody_knows_asks_what_its_columns_hold(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    dialog.presenter.read(listed(UNKNOWN))
    page = dialog.columns
    assert dialog.pages.currentWidget() is page
    assert "headings" in page.problem.text()
    assert page.header.key() == 3
    page.field_chosen.emit(0, None)
    QTest.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is page  # nobody said yet who
    assert "name" in page.problem.text()
    for number, field in enumerate((Field.NAME_FAMILY_FIRST, Field.ORGANISATION, Field.SIGNATURE)):
        page.field_chosen.emit(number, field)
    QTest.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is dialog.preview
    assert dialog.preview.source.key() is ClaimSource.PAPER
    assert [cells(dialog, name)[3] for name in ("Lotte Maes", "Jan Claes")] == ["present", "registered"]
    QTest.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert guests(services, activity)["Lotte Maes"].organisation == "De Brug"
    services.history.undo()
    dialog.presenter.read(listed(UNKNOWN.replace("Claes", "Peeters")))
    assert dialog.pages.currentWidget() is dialog.preview  # remembered
    QTest.mouseClick(dialog.preview.columns, Qt.MouseButton.LeftButton)
    assert (page.header.key(), page.columns[2].key()) == (3, Field.SIGNATURE)


def test_columns_that_were_recognised_can_be_said_otherwise(dialog: ListDialog, listed: Listed) -> None:
    dialog.presenter.read(listed("Naam;Contactpersoon\nDe Brug;Lotte Maes\n"))
    assert list(rows(dialog)) == ["De Brug"]
    QTest.mouseClick(dialog.preview.columns, Qt.MouseButton.LeftButton)
    page = dialog.columns
    assert page.columns[0].key() in (Field.NAME_GIVEN_FIRST, Field.NAME_FAMILY_FIRST)
    page.field_chosen.emit(0, Field.ORGANISATION)
    page.field_chosen.emit(1, Field.NAME_GIVEN_FIRST)
    QTest.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    assert list(rows(dialog)) == ["Lotte Maes"]
    QTest.mouseClick(dialog.preview.columns, Qt.MouseButton.LeftButton)
    assert page.columns[0].key() is Field.ORGANISATION


def test_saying_the_day_of_one_of_two_meetings_keeps_what_was_decided(
    dialog: ListDialog, listed: Listed
) -> None:
    two_meetings = (
        "Full Name\tUser Action\tTimestamp\n"
        "Jan Claes\tJoined\t03/04/2026, 09:00:00\n"
        "Lotte Maes\tJoined\t05/04/2026, 09:00:00\nPol Wouters\tJoined\t05/04/2026, 09:00:00\n"
    )
    dialog.presenter.read(listed(two_meetings))
    assert len(dialog.presenter.proposal.lines) == 3  # type: ignore[union-attr]
    assert dialog.preview.day.hasFocus()
    dialog.presenter.decide(rows(dialog)["Pol Wouters"].place, Decision.OUT)
    dialog.presenter.take_day(date(2026, 4, 5))
    found = {name: row.outcome for name, row in rows(dialog).items() if row.line}
    assert found == {"Lotte Maes": Outcome.NEW, "Pol Wouters": Outcome.SKIPPED}


def test_names_alone_become_present_by_the_kind_of_list(dialog: ListDialog, listed: Listed) -> None:
    dialog.presenter.read(listed("Naam\nLotte Maes\n"))
    assert "names alone" in dialog.preview.notes.text()
    assert cells(dialog, "Lotte Maes")[3] == "registered"
    source = dialog.preview.source
    source.setFocus()
    QTest.keyClick(source, Qt.Key.Key_Up)
    assert source.key() is ClaimSource.DOOR
    assert dialog.preview.notes.text() == ""
    assert cells(dialog, "Lotte Maes")[3] == "present"


def test_what_is_decided_says_first_what_else_it_does(
    dialog: ListDialog, services: Services, activity: int, listed: Listed
) -> None:
    lotte = services.people.add("Charlotte", "Desmet", email="lotte@werk.example")[0]
    services.participations.add(activity, lotte, status=ParticipationStatus.ABSENT)
    dialog.presenter.read(listed("Naam;E-mail;Aanwezig\nLotje;lotje@thuis.example;x\n"))
    dialog.presenter.decide(0, lotte)
    assert cells(dialog, "Lotje")[4].split(" · ") == [
        "sources disagree",
        "lotje@thuis.example is kept as an address of theirs",
        "door jou gekozen",
    ]
