"""The pages of the window. Each is imported when it is first opened."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.ui.page import Page, PageContext, PageSpec
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP


def _today(context: PageContext) -> Page:
    from zorgdesk.ui.today.page import TodayPage

    return TodayPage(context)


def _activities(context: PageContext) -> Page:
    from zorgdesk.ui.activities.page import ActivitiesPage

    return ActivitiesPage(context)


def _people(context: PageContext) -> Page:
    from zorgdesk.ui.people.page import PeoplePage

    return PeoplePage(context)


def _organisations(context: PageContext) -> Page:
    from zorgdesk.ui.organisations.page import OrganisationsPage

    return OrganisationsPage(context)


def _policy_signals(context: PageContext) -> Page:
    from zorgdesk.ui.policy_signals.page import PolicySignalsPage

    return PolicySignalsPage(context)


def _tasks(context: PageContext) -> Page:
    from zorgdesk.ui.tasks.page import TasksPage

    return TasksPage(context)


def _policy_documents(context: PageContext) -> Page:
    from zorgdesk.ui.policy_documents.page import PolicyDocumentsPage

    return PolicyDocumentsPage(context)


def _statements(context: PageContext) -> Page:
    from zorgdesk.ui.statements.page import StatementsPage

    return StatementsPage(context)


def _duplicates(context: PageContext) -> Page:
    from zorgdesk.ui.duplicates.page import DuplicatesPage

    return DuplicatesPage(context)


def _settings(context: PageContext) -> Page:
    from zorgdesk.ui.settings.page import SettingsPage

    return SettingsPage(context)


# A new page is one function above and one line here; it opens itself for a noun in PAGE_OF.
PAGES = (
    PageSpec("today", QT_TRANSLATE_NOOP("pages", "Today"), "home", _today, "Ctrl+1"),
    PageSpec("activities", QT_TRANSLATE_NOOP("pages", "Activities"), "calendar", _activities, "Ctrl+2"),
    PageSpec("people", QT_TRANSLATE_NOOP("pages", "People"), "people", _people, "Ctrl+3"),
    PageSpec(
        "organisations", QT_TRANSLATE_NOOP("pages", "Organisations"), "building", _organisations, "Ctrl+4"
    ),
    PageSpec("policy_signals", QT_TRANSLATE_NOOP("pages", "Signals"), "flag", _policy_signals, "Ctrl+5"),
    PageSpec("settings", QT_TRANSLATE_NOOP("pages", "Settings"), "gear", _settings, "Ctrl+6", foot=True),
)

# Pages that have no place on the rail: the one they are opened from is lit there.
SIDE_PAGES = (
    PageSpec(
        "duplicates", QT_TRANSLATE_NOOP("pages", "Duplicates"), "compare", _duplicates, "", under="people"
    ),
    PageSpec("tasks", QT_TRANSLATE_NOOP("pages", "Tasks"), "check-square", _tasks, "", under="today"),
    PageSpec(
        "policy_documents",
        QT_TRANSLATE_NOOP("pages", "Policy documents"),
        "document",
        _policy_documents,
        "",
        under="policy_signals",
    ),
    PageSpec(
        "statements",
        QT_TRANSLATE_NOOP("pages", "Statements"),
        "quote",
        _statements,
        "",
        under="policy_signals",
    ),
)

PAGE_OF = {
    Noun.ACTIVITIES: "activities",
    Noun.PEOPLE: "people",
    Noun.ORGANISATIONS: "organisations",
    Noun.POLICY_SIGNALS: "policy_signals",
    Noun.POLICY_DOCUMENTS: "policy_documents",
    Noun.TASKS: "tasks",
}


def spec_of(name: str) -> PageSpec | None:
    """The page of that name, on the rail or not; None when there is none."""
    return next((spec for spec in (*PAGES, *SIDE_PAGES) if spec.name == name), None)


def title_of(spec: PageSpec) -> str:
    """The title in the person's language."""
    return QCoreApplication.translate("pages", spec.title)
