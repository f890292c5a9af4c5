"""What is pictured of reading in a report."""

from collections.abc import Callable
from pathlib import Path

from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.report_import.dialog import open_import

REPORTS = Path(__file__).parent / "data" / "reports"


def import_choose(window: MainWindow) -> None:
    window.go("activities")
    open_import(window.context, window)


def import_review(report: str) -> Callable[[MainWindow], object]:
    def act(window: MainWindow) -> None:
        window.go("activities")
        open_import(window.context, window).presenter.read(REPORTS / report)

    return act
