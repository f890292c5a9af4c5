"""The tabs of an activity. Each is imported when it is first opened."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.ui.page import PageContext, Tab, TabSpec
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP


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


def _evaluation(context: PageContext) -> Tab:
    from zorgdesk.ui.evaluations.tab import EvaluationTab

    return EvaluationTab(context)


def _attachments(context: PageContext) -> Tab:
    from zorgdesk.ui.attachments.tab import AttachmentsTab

    return AttachmentsTab(context)


# A new tab is one function above and one line here.
ACTIVITY_TABS = (
    TabSpec("details", QT_TRANSLATE_NOOP("pages", "Details"), _details),
    TabSpec("programme", QT_TRANSLATE_NOOP("pages", "Programme & speakers"), _programme),
    TabSpec("participants", QT_TRANSLATE_NOOP("pages", "Participants"), _participants),
    TabSpec("live", QT_TRANSLATE_NOOP("pages", "Live"), _live),
    TabSpec("minutes", QT_TRANSLATE_NOOP("pages", "Minutes"), _minutes),
    TabSpec("follow_up", QT_TRANSLATE_NOOP("pages", "Follow-up"), _follow_up),
    TabSpec("evaluation", QT_TRANSLATE_NOOP("pages", "Evaluation"), _evaluation),
    TabSpec("attachments", QT_TRANSLATE_NOOP("pages", "Attachments"), _attachments),
)


def title_of(spec: TabSpec) -> str:
    """The title in the person's language, as a tab bar takes it."""
    return QCoreApplication.translate("pages", spec.title).replace("&", "&&")
