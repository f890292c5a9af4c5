"""Pictures of our own attendance workbook coming back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook

from tests.shots_story import tonight
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.attendance_import.dialog import open_list_import
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.register_page import RegisterPage


def filled_in_workbook(window: MainWindow) -> None:
    """Statuses filled in, one of them changed here too, and somebody new."""
    services = window.context.services
    activity_id = tonight(services)
    window.navigate(Noun.ACTIVITIES, activity_id, tab="participants")
    activity = services.activities.get(activity_id)
    assert activity is not None
    dialog = open_list_import(window.context, activity, window)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "aanwezigheid.xlsx"
        services.exports.attendance(activity_id, path)
        book = load_workbook(path)
        sheet = book.worksheets[0]
        for row in range(2, 9):
            sheet.cell(row, 9).value = "aanwezig"
        sheet.cell(3, 9).value, sheet.cell(3, 6).value = "verontschuldigd", "nieuw.adres@voorbeeld.be"
        sheet.append([None, "Aerts", "Noor", "Buurtwerk De Brug", None, None, None, None, "aanwezig"])
        book.save(path)
        family_name = sheet.cell(3, 2).value
        both = next(one for one in services.participations.of(activity_id) if one.family_name == family_name)
        services.participations.set_status(both.id, ParticipationStatus.ABSENT)
        dialog.presenter.read(path)


def exporting_statements(window: MainWindow) -> None:
    """What may be quoted of what is shown, as a table."""
    window.go("statements")
    page = window.current_page()
    page.commands()[-1].run()


def exporting_people(window: MainWindow) -> None:
    """What the list of people shows, as a file."""
    window.go("people")
    page = window.current_page()
    assert isinstance(page, RegisterPage)
    page.export_list()
