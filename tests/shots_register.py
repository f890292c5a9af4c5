"""What is pictured of the registers of people and organisations."""

from PySide6.QtWidgets import QApplication

from tests.shots_reach import services_of
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.people import PersonFilter
from zorgdesk.ui.main_window import MainWindow


def person(window: MainWindow) -> None:
    services = services_of(window)
    talker = next(
        one for one in services.people.rows(PersonFilter(), limit=200) if services.people.said(one.id)
    )
    window.navigate(Noun.PEOPLE, talker.id)


def organisation(window: MainWindow) -> None:
    services = services_of(window)
    talker = next(
        one.organisation_id
        for one in services.people.rows(PersonFilter(), limit=200)
        if services.people.said(one.id) and one.organisation_id
    )
    window.navigate(Noun.ORGANISATIONS, talker)


def nothing_fits(window: MainWindow) -> None:
    window.go("people")
    window.page("people").focus_filter()
    field = QApplication.focusWidget()
    assert field is not None
    field.setText("zzz")  # type: ignore[attr-defined]
