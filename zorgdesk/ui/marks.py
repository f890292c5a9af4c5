"""The icon and the tone of every state and kind: a state is an icon and a word, never a colour alone."""

from enum import StrEnum

from zorgdesk.domain.activities import ActivityFormat, ActivityState, ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.ui.widgets.badge import Tone

Mark = tuple[str, Tone]

_MARKS: dict[type[StrEnum], dict[StrEnum, Mark]] = {
    ActivityState: {
        ActivityState.PLANNED: ("calendar", "neutral"),
        ActivityState.OPEN: ("door", "accent"),
        ActivityState.RUNNING: ("play", "accent"),
        ActivityState.HELD: ("check", "good"),
        ActivityState.CANCELLED: ("close", "danger"),
    },
    ActivityFormat: {
        ActivityFormat.IN_PERSON: ("place", "neutral"),
        ActivityFormat.ONLINE: ("microphone", "neutral"),
        ActivityFormat.BLENDED: ("grid", "neutral"),
    },
    ProgrammeItemKind: {
        ProgrammeItemKind.PART: ("list", "neutral"),
        ProgrammeItemKind.RECEPTION: ("door", "neutral"),
        ProgrammeItemKind.CLOSING: ("stop", "neutral"),
        ProgrammeItemKind.BREAK: ("break", "neutral"),
        ProgrammeItemKind.WORKSHOP: ("people", "neutral"),
    },
    SpeakingRole: {
        SpeakingRole.SPEAKER: ("microphone", "neutral"),
        SpeakingRole.MODERATOR: ("speech", "neutral"),
        SpeakingRole.PANEL_MEMBER: ("people", "neutral"),
        SpeakingRole.TESTIMONY: ("person", "neutral"),
    },
    ParticipationStatus: {
        ParticipationStatus.INVITED: ("send", "neutral"),
        ParticipationStatus.REGISTERED: ("circle", "neutral"),
        ParticipationStatus.WAITING_LIST: ("clock", "neutral"),
        ParticipationStatus.PRESENT: ("check", "good"),
        ParticipationStatus.EXCUSED: ("mail", "neutral"),
        ParticipationStatus.ABSENT: ("minus", "neutral"),
        ParticipationStatus.CANCELLED: ("close", "neutral"),
    },
    EntryKind: {
        EntryKind.STATEMENT: ("speech", "accent"),
        EntryKind.QUESTION: ("question", "accent"),
        EntryKind.REACTION: ("reply", "accent"),
        EntryKind.POINT_OF_ATTENTION: ("warning", "signal"),
        EntryKind.IDEA: ("idea", "accent"),
        EntryKind.DECISION: ("decision", "good"),
        EntryKind.TASK: ("check-square", "good"),
        EntryKind.SIGNAL: ("flag", "signal"),
        EntryKind.NOTE: ("note", "neutral"),
    },
    MinutesStatus: {
        MinutesStatus.DRAFT: ("", "neutral"),
        MinutesStatus.FOR_REVIEW: ("clock", "accent"),
        MinutesStatus.APPROVED: ("check", "good"),
    },
    SignalState: {
        SignalState.CAPTURED: ("flag", "signal"),
        SignalState.SUBSTANTIATED: ("document-text", "accent"),
        SignalState.SHARED: ("send", "accent"),
        SignalState.ANSWERED: ("reply", "good"),
        SignalState.CLOSED: ("check", "good"),
        SignalState.DROPPED: ("close", "neutral"),
    },
    Outcome: {
        Outcome.NEW: ("plus", "good"),
        Outcome.UPDATED: ("edit", "accent"),
        Outcome.RENAMED: ("tag", "accent"),
        Outcome.GONE: ("close", "signal"),
        Outcome.UNCHANGED: ("check", "neutral"),
        Outcome.DOUBTFUL: ("question", "signal"),
        Outcome.SKIPPED: ("minus", "neutral"),
    },
    Noun: {
        Noun.ACTIVITIES: ("calendar", "neutral"),
        Noun.SERIES: ("series", "neutral"),
        Noun.PROGRAMME: ("list", "neutral"),
        Noun.PEOPLE: ("person", "neutral"),
        Noun.ORGANISATIONS: ("building", "neutral"),
        Noun.PARTICIPATIONS: ("people", "neutral"),
        Noun.ENTRIES: ("speech", "neutral"),
        Noun.MINUTES: ("document-text", "neutral"),
        Noun.POLICY_SIGNALS: ("flag", "neutral"),
        Noun.FOLLOW_UPS: ("reply", "neutral"),
        Noun.TASKS: ("check-square", "neutral"),
        Noun.ATTACHMENTS: ("attachment", "neutral"),
        Noun.POLICY_DOCUMENTS: ("document", "neutral"),
    },
}


def mark_of(value: StrEnum) -> Mark:
    """Icon and tone; no icon and neutral for values that need none."""
    return _MARKS.get(type(value), {}).get(value, ("", "neutral"))
