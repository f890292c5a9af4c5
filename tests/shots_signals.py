"""What is pictured of signals, of tasks and of the documents of policy."""

from tests.shots_reach import find, services_of
from tests.shots_story import held_with_minutes
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.policy_signals import PolicyDocumentFilter, SignalFilter, SignalState
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.policy_signals.state_change import change_state
from zorgdesk.ui.tasks.page import TasksPage


def some_signal(window: MainWindow) -> int:
    services = services_of(window)
    rows = services.policy_signals.rows(SignalFilter(open_only=False))
    return max(rows, key=lambda row: len(services.policy_signals.follow_ups(row.id))).id


def signal(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, some_signal(window))


def signals_table(window: MainWindow) -> None:
    window.go("policy_signals")
    find(window, PolicySignalsPage).show_table(True)


def drop_signal(window: MainWindow) -> None:
    window.go("policy_signals")
    change_state(window.context, window, some_signal(window), SignalState.DROPPED)


def answered(window: MainWindow) -> int:
    """An answered signal of which one person was told already."""
    services = services_of(window)
    rows = services.policy_signals.rows(SignalFilter(state=SignalState.ANSWERED))
    telling = services.reporting_back
    chosen = max(rows, key=lambda row: len(telling.of(row.id))).id
    telling.set_told(chosen, [telling.of(chosen)[0].person_id])
    return chosen


def report_back(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, answered(window))
    find(window, PolicySignalsPage).record.report_back()


def reported_back(window: MainWindow) -> None:
    window.navigate(Noun.POLICY_SIGNALS, answered(window))
    bar = find(window, PolicySignalsPage).record.column.verticalScrollBar()
    bar.setValue(bar.maximum())


def marked_signals(window: MainWindow) -> None:
    window.go("policy_signals")
    page = find(window, PolicySignalsPage)
    shown = services_of(window).policy_signals.rows(SignalFilter(open_only=True), limit=3)
    page.views.board.mark(one.id for one in shown)


def dossier(window: MainWindow) -> None:
    marked_signals(window)
    find(window, PolicySignalsPage).make_dossier()


def tasks(window: MainWindow) -> None:
    window.go("tasks")
    find(window, TasksPage).filters.clear()


def change_task(window: MainWindow) -> None:
    tasks(window)
    find(window, TasksPage).editing.begin(1, "assignee")


def policy_documents(window: MainWindow) -> None:
    library = services_of(window).policy_documents
    first = library.rows(PolicyDocumentFilter())[0].id
    library.edit(first, publisher="Stad Lokeren", year=2024, link="https://voorbeeld.be/beleidsplan")
    window.navigate(Noun.POLICY_DOCUMENTS, first)


def follow_up(window: MainWindow) -> None:
    window.navigate(Noun.ACTIVITIES, held_with_minutes(services_of(window), oldest=False), tab="follow_up")
