"""Pictures of everything that was said, and of what hangs on a person and an organisation."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.organisations import OrganisationFilter
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.domain.statements import StatementFilter
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.organisations.page import OrganisationsPage
from zorgdesk.ui.organisations.record import OrganisationRecord
from zorgdesk.ui.people.page import PeoplePage
from zorgdesk.ui.people.record import PersonRecord
from zorgdesk.ui.record import Record
from zorgdesk.ui.statements.page import StatementsPage


def statements(window: MainWindow) -> None:
    window.go("statements")


def about_theme(window: MainWindow) -> None:
    """One theme, the first statement chosen."""
    window.go("statements", only=_first_theme(window))
    page = window.current_page()
    assert isinstance(page, StatementsPage)
    page.list.table.selectRow(0)


def nothing_fits(window: MainWindow) -> None:
    window.go("statements")
    page = window.current_page()
    assert isinstance(page, StatementsPage)
    page.filters.search.edit.setText("kwallen")


def _first_theme(window: MainWindow) -> str:
    said = window.context.services.statements.rows(StatementFilter())
    return next(code for one in said for code in one.themes)


def person_below(window: MainWindow) -> None:
    """Somebody who follows a signal and has a task: what stands below the fields."""
    services = window.context.services
    signals = services.policy_signals.rows(SignalFilter())
    owner = next(one.owner_id for one in signals if one.owner_id is not None)
    window.navigate(Noun.PEOPLE, owner)
    page = window.current_page()
    assert isinstance(page, PeoplePage)
    assert isinstance(page.record, PersonRecord)
    _show(page.record, page.record.activities)


def organisation_below(window: MainWindow) -> None:
    """The organisation that was there most: its reach year by year."""
    services = window.context.services
    every = services.organisations.rows(OrganisationFilter(), limit=100)
    most = max(
        every, key=lambda one: sum(year.participations for year in services.organisations.reach(one.id))
    )
    window.navigate(Noun.ORGANISATIONS, most.id)
    page = window.current_page()
    assert isinstance(page, OrganisationsPage)
    assert isinstance(page.record, OrganisationRecord)
    _show(page.record, page.record.reach)


def _show(record: Record, part: QWidget) -> None:
    """The record as far down as this part, once everything has its height."""
    for _ in range(12):
        QApplication.processEvents()
    record.column.verticalScrollBar().setValue(part.mapTo(record.column.widget(), QPoint(0, 0)).y() - 60)


def opened_lately(window: MainWindow) -> None:
    """Ctrl+K with nothing typed, after somebody looked at a few records."""
    person_below(window)
    organisation_below(window)
    window.go("today")
    window.open_palette()
