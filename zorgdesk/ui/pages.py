"""The pages of the window and the tabs of an activity. Each is imported when it is first opened."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.ui.page import Page, PageContext, PageSpec, Tab, TabSpec
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


def _settings(context: PageContext) -> Page:
    from zorgdesk.ui.settings.page import SettingsPage

    return SettingsPage(context)


def _details(context: PageContext) -> Tab:
    from zorgdesk.ui.activities.details import DetailsTab

    return DetailsTab(context)


def _programme(context: PageContext) -> Tab:
    from zorgdesk.ui.programme.tab import ProgrammeTab

    return ProgrammeTab(context)


def _participants(context: PageContext) -> Tab:
    from zorgdesk.ui.participations.tab import ParticipantsTab

    return ParticipantsTab(context)


def _live(context: PageContext) -> Tab:
    from zorgdesk.ui.live.tab import LiveTab

    return LiveTab(context)


def _minutes(context: PageContext) -> Tab:
    from zorgdesk.ui.minutes.tab import MinutesTab

    return MinutesTab(context)


def _follow_up(context: PageContext) -> Tab:
    from zorgdesk.ui.follow_up.tab import FollowUpTab

    return FollowUpTab(context)


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

PAGE_OF = {
    Noun.ACTIVITIES: "activities",
    Noun.PEOPLE: "people",
    Noun.ORGANISATIONS: "organisations",
    Noun.POLICY_SIGNALS: "policy_signals",
}

ACTIVITY_TABS = (
    TabSpec("details", QT_TRANSLATE_NOOP("pages", "Details"), _details),
    TabSpec("programme", QT_TRANSLATE_NOOP("pages", "Programme & speakers"), _programme),
    TabSpec("participants", QT_TRANSLATE_NOOP("pages", "Participants"), _participants),
    TabSpec("live", QT_TRANSLATE_NOOP("pages", "Live"), _live),
    TabSpec("minutes", QT_TRANSLATE_NOOP("pages", "Minutes"), _minutes),
    TabSpec("follow_up", QT_TRANSLATE_NOOP("pages", "Follow-up"), _follow_up),
)


def title_of(spec: PageSpec | TabSpec) -> str:
    """The title in the person's language."""
    return QCoreApplication.translate("pages", spec.title)
