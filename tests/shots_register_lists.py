"""Each step of bringing in a list of people or organisations."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.register_lists import ListKind
from zorgdesk.ui.list_import.dialog import ListImportDialog, open_list_import
from zorgdesk.ui.main_window import MainWindow

_LISTS = Path(__file__).parent / "data" / "lists"
_KNOWN = (("Jos", "Van den Abeele", "jos@voorbeeld.be"), ("Fien", "Peeters", "fien@elders.be"))


def choosing(window: MainWindow) -> None:
    window.go("people")
    open_list_import(window.context, window, ListKind.PEOPLE)


def columns_of(name: str, kind: ListKind) -> Callable[[MainWindow], ListImportDialog]:
    def act(window: MainWindow) -> ListImportDialog:
        for given, family, email in _KNOWN:
            window.context.services.people.add(given, family, email=email)
        window.go(kind.value)
        dialog = open_list_import(window.context, window, kind)
        dialog.presenter.read(_LISTS / name)
        return dialog

    return act


def people_rows(window: MainWindow) -> None:
    dialog = columns_of("leden.csv", ListKind.PEOPLE)(window)
    dialog.columns.preview.click()


def with_a_password(window: MainWindow) -> None:
    """A wrong one was typed."""
    services = window.context.services
    window.go("people")
    dialog = open_list_import(window.context, window, ListKind.PEOPLE)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Ledenlijst najaar.xlsx"
        services.exports.register("people", path, password="Fiets-Zon")
        dialog.presenter.read(path)
        QTest.keyClicks(dialog.locked.password, "Zon-Fiets")
        QTest.keyClick(dialog.locked.password, Qt.Key.Key_Return)


def every_row(window: MainWindow) -> None:
    dialog = columns_of("leden.csv", ListKind.PEOPLE)(window)
    dialog.columns.preview.click()
    dialog.preview.show_only(None)


def compared(window: MainWindow) -> None:
    services = window.context.services
    for name, number in (("Kring voor Erfgoed De Vliering", "0401.574.852"), ("Bond zonder Naam", "")):
        services.organisations.add(
            name, enterprise_number=number, stakeholder="primary", recognised=True, scope="national"
        )
    dialog = columns_of("erkend.csv", ListKind.ORGANISATIONS)(window)
    dialog.columns.purpose.set_key(True)
    dialog.columns.preview.click()
    dialog.preview.show_only(Outcome.RENAMED)
    dialog.preview.show_only(None)
