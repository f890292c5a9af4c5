"""Pictures of everything that was said."""

from zorgdesk.domain.statements import StatementFilter
from zorgdesk.ui.main_window import MainWindow
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
