"""A list as a file: which columns, as what, behind which password."""

from collections.abc import Callable
from pathlib import Path

import msoffcrypto
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from zorgdesk.domain.people import PersonFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.export_menu import exports_of, offer_export
from zorgdesk.ui.exporting.password_dialog import PasswordDialog
from zorgdesk.ui.exporting.register_dialog import RegisterDialog
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.people.page import PeoplePage

Opened = Callable[..., RegisterDialog]


@pytest.fixture(autouse=True)
def people(services: Services) -> None:
    services.people.add("Lotte", "De Smet", email="lotte@voorbeeld.be", telephone="+32 470 12 34 56")
    services.people.add("Youssef", "Benali")


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext) -> Opened:
    def open_it(shown: PersonFilter | None = None) -> RegisterDialog:
        dialog = RegisterDialog(context, "people", "Export people", shown, 2)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def is_locked(path: Path) -> bool:
    with path.open("rb") as file:
        return bool(msoffcrypto.OfficeFile(file).is_encrypted())


def test_a_password_is_offered_while_addresses_are_chosen(opened: Opened) -> None:
    dialog = opened()
    assert dialog.lock.wanted.box.isChecked()
    assert not dialog.save.isEnabled()
    for key in ("e_mail", "other_e_mail_addresses", "telephone"):
        dialog.boxes[key].click()
    assert not dialog.lock.wanted.box.isChecked()
    assert dialog.save.isEnabled()
    dialog.boxes["telephone"].click()
    assert dialog.lock.wanted.box.isChecked()


def test_the_password_is_typed_twice(opened: Opened, messages: RecordedMessages, tmp_path: Path) -> None:
    dialog = opened()
    messages.files = [tmp_path / "personen.xlsx"]
    QTest.keyClicks(dialog.lock.password, "fiets")
    QTest.keyClicks(dialog.lock.again, "fiers")
    assert not dialog.save.isEnabled()
    dialog.lock.again.clear()
    QTest.keyClicks(dialog.lock.again, "fiets")
    click(dialog.save)
    assert not dialog.isVisible()
    assert is_locked(tmp_path / "personen.xlsx")


def test_what_the_list_shows_with_the_columns_of_last_time(
    opened: Opened, messages: RecordedMessages, tmp_path: Path
) -> None:
    dialog = opened(PersonFilter("benali"))
    messages.files = [tmp_path / "personen.xlsx"]
    dialog.lock.wanted.box.click()
    for key, box in dialog.boxes.items():
        if key not in ("family_name", "e_mail"):
            box.click()
    click(dialog.save)
    rows = list(load_workbook(tmp_path / "personen.xlsx").worksheets[0].iter_rows(values_only=True))
    assert rows == [("Familienaam", "E-mail"), ("Benali", None)]
    assert opened().chosen() == ("family_name", "e_mail")


def test_cards_have_no_columns_and_no_password(
    opened: Opened, messages: RecordedMessages, tmp_path: Path
) -> None:
    dialog = opened()
    messages.files = [tmp_path / "personen.vcf"]
    dialog.format.setFocus()
    QTest.keyClick(dialog.format, Qt.Key.Key_End)
    assert dialog.lock.isHidden()
    click(dialog.save)
    assert "FN:Lotte De Smet" in (tmp_path / "personen.vcf").read_text(encoding="utf-8")


def test_from_the_page(
    context: PageContext, show: Callable[[Pane], Pane], messages: RecordedMessages, tmp_path: Path
) -> None:
    page = PeoplePage(context)
    show(page)
    page.search.edit.setText("smet")
    page.search.text_changed.emit("smet")
    click(page.export)
    dialog = page.window().findChild(RegisterDialog)
    assert isinstance(dialog, RegisterDialog)
    messages.files = [tmp_path / "lijst.csv"]
    QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    click(dialog.save)
    lines = (tmp_path / "lijst.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("De Smet;Lotte;")
    assert "+32 470 12 34 56" in lines[1]


def test_attendance_is_offered_a_password(
    context: PageContext, services: Services, show: Callable[[Pane], Pane], messages: RecordedMessages,
    tmp_path: Path,
) -> None:  # fmt: skip
    key = services.activities.add("practice_table", "Wonen")[0]
    services.participations.add(key, services.people.find("Lotte").id)
    activity = services.activities.get(key)
    assert activity is not None
    page = show(PeoplePage(context))
    export = next(one for one in exports_of(context, key) if one.locked)
    offer_export(context, activity, export, page)
    dialog = page.findChild(PasswordDialog)
    assert isinstance(dialog, PasswordDialog)
    assert not dialog.save.isEnabled()
    messages.files = [tmp_path / "lijst.xlsx"]
    QTest.keyClicks(dialog.fields.password, "fiets")
    QTest.keyClicks(dialog.fields.again, "fiets")
    click(dialog.save)
    assert is_locked(tmp_path / "lijst.xlsx")


def test_who_is_with_two_organisations_has_a_row_for_each_when_that_is_asked(
    opened: Opened, services: Services, messages: RecordedMessages, tmp_path: Path
) -> None:
    lotte = services.people.rows(PersonFilter(text="lotte"))[0].id
    for name in ("Iris", "Ganzenhof"):
        services.people.add_affiliation(lotte, services.organisations.add(name)[0])
    for asked, count in ((False, 2), (True, 3)):
        dialog = opened()
        if asked:
            click(dialog.every_place.box)
        QTest.keyClick(dialog.format, Qt.Key.Key_Down)
        messages.files = [tmp_path / f"{asked}.csv"]
        click(dialog.save)
        assert len((tmp_path / f"{asked}.csv").read_text(encoding="utf-8-sig").splitlines()) == 1 + count
