"""A list comes in through the window: its columns, its rows, stored and undone, by key and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.imports.locked import lock
from tests.imports.registers.lists import MEMBERS, csv_file, workbook
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.people import Person, PersonFilter
from zorgdesk.domain.register_lists import Field, ListKind
from zorgdesk.services.opening import Services
from zorgdesk.ui.list_import.dialog import ListImportDialog
from zorgdesk.ui.list_import.draft import KNOWN, NEW, OPEN, PLACE, SKIP
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.page import PeoplePage

KEY = Qt.Key


@pytest.fixture
def members(tmp_path: Path) -> Path:
    return workbook(tmp_path / "leden.xlsx", ("Vragen", (("Wat?",),)), ("Leden", MEMBERS))


def opened(context: PageContext, qtbot: QtBot, kind: ListKind = ListKind.PEOPLE) -> ListImportDialog:
    dialog = ListImportDialog(context, kind)
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(
        dialog.preview.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog
    )
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> ListImportDialog:
    return opened(context, qtbot)


def people(services: Services) -> list[Person]:
    return services.people.rows(PersonFilter())


def test_a_list_comes_in_by_keyboard_alone(
    dialog: ListImportDialog,
    members: Path,
    qtbot: QtBot,
    messages: RecordedMessages,
    services: Services,
) -> None:
    messages.files.append(members)
    qtbot.keyClick(dialog.choosing.button, KEY.Key_Return)
    assert dialog.pages.currentWidget() is dialog.columns
    assert dialog.columns.sheet.key() == 1
    assert dialog.columns.header.key() == 1
    qtbot.keyClick(dialog.columns.preview, KEY.Key_Return)
    assert dialog.pages.currentWidget() is dialog.preview
    assert dialog.preview.store.hasFocus()
    qtbot.keyClick(dialog.preview.store, KEY.Key_Return)
    assert not dialog.isVisible()
    assert len(people(services)) == 3
    assert "3" in messages.said[-1]


def test_storing_is_undone_as_one(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, services: Services
) -> None:
    dialog.presenter.read(members)
    qtbot.mouseClick(dialog.columns.preview, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    services.history.undo()
    assert people(services) == []


def test_another_field_for_a_column_shows_in_the_rows(
    dialog: ListImportDialog, tmp_path: Path, qtbot: QtBot, services: Services
) -> None:
    rows = (("Naam", "Bijnaam"), ("Lotte De Smet", "lotje"))
    dialog.presenter.read(csv_file(tmp_path / "a.csv", rows))
    choice = dialog.columns.columns[1]
    assert choice.key() == ""
    choice.set_key(Field.NOTE)
    choice.key_chosen.emit(Field.NOTE)
    qtbot.mouseClick(dialog.columns.preview, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert people(services)[0].note == "lotje"


def test_another_row_of_headings_reads_the_list_anew(dialog: ListImportDialog, members: Path) -> None:
    dialog.presenter.read(members)
    dialog.columns.header.set_key(0)
    dialog.columns.header.key_chosen.emit(0)
    assert dialog.columns.columns[4].key() == ""  # nothing but its heading says that it holds organisations
    assert dialog.columns.columns[2].key() == Field.EMAIL


def test_doubts_are_shown_first_and_decided(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, services: Services
) -> None:
    known, _ = services.people.add("Lotte", "De Smet", email="andere@voorbeeld.be")
    dialog.presenter.read(members)
    qtbot.mouseClick(dialog.columns.preview, Qt.MouseButton.LeftButton)
    preview = dialog.preview
    assert preview.filters[Outcome.DOUBTFUL].isChecked()
    assert preview.model.rowCount() == 1
    assert preview.detail.choice.key() == OPEN
    preview.detail.choice.set_key(known)
    preview.detail.decided.emit(known)
    qtbot.mouseClick(preview.store, Qt.MouseButton.LeftButton)
    lotte = services.people.get(known)
    assert lotte is not None
    assert lotte.email == "lotte@voorbeeld.be"
    assert len(people(services)) == 3


def test_several_rows_are_decided_at_once(dialog: ListImportDialog, members: Path) -> None:
    dialog.presenter.read(members)
    dialog.presenter.preview(False)
    preview = dialog.preview
    preview.show_only(None)
    preview.table.selectAll()
    preview.decide(SKIP)
    assert preview.draft is not None
    assert preview.draft.counts() == {Outcome.SKIPPED: 3}
    assert not preview.store.isEnabled()
    preview.decide(NEW)
    assert preview.draft.counts() == {Outcome.NEW: 3}
    preview.decide(KNOWN)  # nobody is known: nothing changes
    assert preview.draft.counts() == {Outcome.NEW: 3}


def test_what_was_decided_is_not_lost_unasked(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, messages: RecordedMessages
) -> None:
    dialog.presenter.read(members)
    dialog.presenter.preview(False)
    dialog.preview.table.selectAll()
    dialog.preview.decide(SKIP)
    messages.answers.append(False)
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert len(messages.questions) == 1


def test_what_is_no_list_says_why_and_asks_again(dialog: ListImportDialog, tmp_path: Path) -> None:
    broken = tmp_path / "foto.xlsx"
    broken.write_bytes(b"PK\x03\x04rommel")
    dialog.presenter.read(broken)
    assert dialog.pages.currentIndex() == 0
    assert "foto.xlsx" in dialog.error.text()


def test_without_a_column_of_names_nothing_goes_on(
    dialog: ListImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.presenter.read(csv_file(tmp_path / "a.csv", (("E-mail", "Bedrag"), ("a@voorbeeld.be", "12"))))
    qtbot.mouseClick(dialog.columns.preview, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is dialog.columns
    assert dialog.columns.problem.isVisible()


def test_what_changed_meanwhile_is_looked_at_anew(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, messages: RecordedMessages, services: Services
) -> None:
    dialog.presenter.read(members)
    dialog.presenter.preview(False)
    services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be")
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert len(messages.errors) == 1
    assert dialog.preview.draft is not None
    assert dialog.preview.draft.counts()[Outcome.UPDATED] == 1
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert len(people(services)) == 3


def test_what_was_decided_stays_when_the_list_is_looked_at_anew(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, services: Services
) -> None:
    dialog.presenter.read(members)
    dialog.presenter.preview(False)
    assert dialog.preview.draft is not None
    dialog.preview.draft.choose(0, SKIP)
    left = dialog.preview.draft.lines([0])[0].row.title
    services.people.add("Iemand", "Anders")
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert dialog.preview.draft.is_touched()
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert left not in [one.name for one in people(services)]


def test_recognised_organisations_are_compared(
    context: PageContext, tmp_path: Path, qtbot: QtBot, services: Services
) -> None:
    recognised = {"stakeholder": "primary", "recognised": True}
    gone, _ = services.organisations.add("Bond zonder Naam", **recognised)
    renamed, _ = services.organisations.add("Oude Kring", enterprise_number="0401.574.852", **recognised)
    rows = (("Naam", "KBO"), ("Nieuwe Kring", "BE 0401574852"), ("Verse Wind", ""))
    dialog = opened(context, qtbot, ListKind.ORGANISATIONS)
    dialog.presenter.read(csv_file(tmp_path / "erkend.csv", rows))
    dialog.columns.purpose.set_key(True)
    qtbot.mouseClick(dialog.columns.preview, Qt.MouseButton.LeftButton)
    preview = dialog.preview
    assert preview.draft is not None
    assert preview.draft.counts() == {Outcome.RENAMED: 1, Outcome.NEW: 1, Outcome.GONE: 1}
    qtbot.mouseClick(preview.filters[Outcome.GONE], Qt.MouseButton.LeftButton)
    preview.decide(gone)
    qtbot.mouseClick(preview.store, Qt.MouseButton.LeftButton)
    bond, kring = services.organisations.get(gone), services.organisations.get(renamed)
    assert bond is not None
    assert kring is not None
    assert bond.recognised is False
    assert (kring.name, kring.aliases) == ("Nieuwe Kring", ("Oude Kring",))
    assert services.organisations.find("Verse Wind").recognised is True


def test_the_page_of_people_offers_it_by_button_and_by_name(context: PageContext, qtbot: QtBot) -> None:
    page = PeoplePage(context)
    qtbot.addWidget(page)
    assert any(command.run == page.bring_in_list for command in page.commands())
    page.bring_in_list()
    dialog = page.findChild(ListImportDialog)
    assert dialog is not None
    dialog.reject()


def test_a_list_with_a_password_is_opened_by_keyboard(
    dialog: ListImportDialog, members: Path, qtbot: QtBot, messages: RecordedMessages
) -> None:
    messages.files.append(lock(members, "Fiets-Zon 42"))
    qtbot.keyClick(dialog.choosing.button, KEY.Key_Return)
    assert dialog.pages.currentWidget() is dialog.locked
    assert dialog.locked.password.hasFocus()
    assert not dialog.locked.open.isEnabled()
    qtbot.keyClicks(dialog.locked.password, "Fiets-Zon 43")
    qtbot.keyClick(dialog.locked.password, KEY.Key_Return)
    assert dialog.pages.currentWidget() is dialog.locked
    assert "opent leden.xlsx niet" in dialog.locked.about.text()
    assert dialog.locked.password.text() == ""
    qtbot.keyClicks(dialog.locked.password, "Fiets-Zon 42")
    qtbot.keyClick(dialog.locked.password, KEY.Key_Return)
    assert dialog.pages.currentWidget() is dialog.columns
    assert dialog.columns.sheet.key() == 1


def test_another_list_may_be_chosen_instead_of_a_password(
    dialog: ListImportDialog, members: Path, qtbot: QtBot
) -> None:
    dialog.presenter.read(lock(members, "geheim"))
    qtbot.mouseClick(dialog.locked.other, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0
    assert dialog.choosing.button.hasFocus()


def test_one_more_organisation_of_the_same_person_is_said_and_may_be_left_out(
    dialog: ListImportDialog, tmp_path: Path, qtbot: QtBot, services: Services
) -> None:
    rows = (
        ("Voornaam", "Familienaam", "E-mail", "Organisatie"),
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Iris"),
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Ganzenhof"),
        ("Lotte", "De Smet", "lotte@voorbeeld.be", "Sas"),
    )
    dialog.presenter.read(csv_file(tmp_path / "a.csv", rows))
    dialog.presenter.preview(False)
    dialog.preview.table.select_key(1)
    assert dialog.preview.detail.choice.key() == PLACE
    assert dialog.preview.model.index(1, 4).data() == (
        "nog een organisatie van wie op rij 2 staat; met een nieuwe organisatie: Ganzenhof"
    )
    qtbot.keyClick(dialog.preview.detail.choice, KEY.Key_End)
    assert dialog.preview.detail.choice.key() == SKIP
    qtbot.mouseClick(dialog.preview.store, Qt.MouseButton.LeftButton)
    (lotte,) = people(services)
    assert [one.organisation for one in services.people.affiliations(lotte.id)] == ["Iris", "Sas"]
