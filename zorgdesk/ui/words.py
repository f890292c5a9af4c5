"""The English source text of every value, noun and action that people read: Qt translates them."""

from enum import StrEnum

from zorgdesk.domain.activities import (
    ActivityFormat,
    ActivityState,
    CancelReason,
    NamedAs,
    ProgrammeItemKind,
    SpeakingRole,
    Strand,
)
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.minutes import MinutesStatus, Naming, Speech
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP

# By type first: members of two enums are equal when their values are.
VALUES: dict[type[StrEnum], dict[StrEnum, str]] = {
    ActivityFormat: {
        ActivityFormat.IN_PERSON: QT_TRANSLATE_NOOP("words", "in person"),
        ActivityFormat.ONLINE: QT_TRANSLATE_NOOP("words", "online"),
        ActivityFormat.BLENDED: QT_TRANSLATE_NOOP("words", "blended"),
    },
    Outcome: {
        Outcome.NEW: QT_TRANSLATE_NOOP("words", "new"),
        Outcome.UPDATED: QT_TRANSLATE_NOOP("words", "updated"),
        Outcome.RENAMED: QT_TRANSLATE_NOOP("words", "renamed"),
        Outcome.GONE: QT_TRANSLATE_NOOP("words", "gone"),
        Outcome.UNCHANGED: QT_TRANSLATE_NOOP("words", "unchanged"),
        Outcome.DOUBTFUL: QT_TRANSLATE_NOOP("words", "doubt"),
        Outcome.SKIPPED: QT_TRANSLATE_NOOP("words", "skipped"),
    },
    Strand: {
        Strand.SUPPORT_OFFER: QT_TRANSLATE_NOOP("words", "support offer"),
        Strand.DEMAND_DRIVEN: QT_TRANSLATE_NOOP("words", "demand-driven"),
        Strand.EVENT: QT_TRANSLATE_NOOP("words", "event"),
        Strand.TRAJECTORY: QT_TRANSLATE_NOOP("words", "trajectory"),
        Strand.CONSULTATION: QT_TRANSLATE_NOOP("words", "consultation"),
    },
    ActivityState: {
        ActivityState.PLANNED: QT_TRANSLATE_NOOP("words", "planned"),
        ActivityState.OPEN: QT_TRANSLATE_NOOP("words", "open"),
        ActivityState.RUNNING: QT_TRANSLATE_NOOP("words", "running"),
        ActivityState.HELD: QT_TRANSLATE_NOOP("words", "held"),
        ActivityState.CANCELLED: QT_TRANSLATE_NOOP("words", "cancelled"),
    },
    CancelReason: {
        CancelReason.TOO_FEW_REGISTRATIONS: QT_TRANSLATE_NOOP("words", "too few registrations"),
        CancelReason.ORGANISATIONAL: QT_TRANSLATE_NOOP("words", "organisational"),
        CancelReason.STAFF_UNAVAILABLE: QT_TRANSLATE_NOOP("words", "staff unavailable"),
        CancelReason.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    ProgrammeItemKind: {
        ProgrammeItemKind.PART: QT_TRANSLATE_NOOP("words", "part"),
        ProgrammeItemKind.RECEPTION: QT_TRANSLATE_NOOP("words", "reception"),
        ProgrammeItemKind.CLOSING: QT_TRANSLATE_NOOP("words", "closing"),
        ProgrammeItemKind.BREAK: QT_TRANSLATE_NOOP("words", "break"),
        ProgrammeItemKind.WORKSHOP: QT_TRANSLATE_NOOP("words", "workshop"),
    },
    SpeakingRole: {
        SpeakingRole.SPEAKER: QT_TRANSLATE_NOOP("words", "speaker"),
        SpeakingRole.MODERATOR: QT_TRANSLATE_NOOP("words", "moderator"),
        SpeakingRole.PANEL_MEMBER: QT_TRANSLATE_NOOP("words", "panel member"),
        SpeakingRole.TESTIMONY: QT_TRANSLATE_NOOP("words", "testimony"),
    },
    ParticipationRole: {
        ParticipationRole.PARTICIPANT: QT_TRANSLATE_NOOP("words", "participant"),
        ParticipationRole.SPEAKER: QT_TRANSLATE_NOOP("words", "speaker"),
        ParticipationRole.FACILITATOR: QT_TRANSLATE_NOOP("words", "facilitator"),
        ParticipationRole.SECRETARY: QT_TRANSLATE_NOOP("words", "secretary"),
        ParticipationRole.ORGANISER: QT_TRANSLATE_NOOP("words", "organiser"),
        ParticipationRole.VOLUNTEER: QT_TRANSLATE_NOOP("words", "volunteer"),
        ParticipationRole.INTERPRETER: QT_TRANSLATE_NOOP("words", "interpreter"),
    },
    ParticipationStatus: {
        ParticipationStatus.INVITED: QT_TRANSLATE_NOOP("words", "invited"),
        ParticipationStatus.REGISTERED: QT_TRANSLATE_NOOP("words", "registered"),
        ParticipationStatus.WAITING_LIST: QT_TRANSLATE_NOOP("words", "waiting list"),
        ParticipationStatus.PRESENT: QT_TRANSLATE_NOOP("words", "present"),
        ParticipationStatus.EXCUSED: QT_TRANSLATE_NOOP("words", "excused"),
        ParticipationStatus.ABSENT: QT_TRANSLATE_NOOP("words", "absent"),
        ParticipationStatus.CANCELLED: QT_TRANSLATE_NOOP("words", "cancelled"),
    },
    EntryKind: {
        EntryKind.STATEMENT: QT_TRANSLATE_NOOP("words", "statement"),
        EntryKind.QUESTION: QT_TRANSLATE_NOOP("words", "question"),
        EntryKind.REACTION: QT_TRANSLATE_NOOP("words", "reaction"),
        EntryKind.POINT_OF_ATTENTION: QT_TRANSLATE_NOOP("words", "point of attention"),
        EntryKind.IDEA: QT_TRANSLATE_NOOP("words", "idea"),
        EntryKind.DECISION: QT_TRANSLATE_NOOP("words", "decision"),
        EntryKind.TASK: QT_TRANSLATE_NOOP("words", "task"),
        EntryKind.SIGNAL: QT_TRANSLATE_NOOP("words", "signal"),
        EntryKind.NOTE: QT_TRANSLATE_NOOP("words", "note"),
    },
    MinutesStatus: {
        MinutesStatus.DRAFT: QT_TRANSLATE_NOOP("words", "draft"),
        MinutesStatus.FOR_REVIEW: QT_TRANSLATE_NOOP("words", "for review"),
        MinutesStatus.APPROVED: QT_TRANSLATE_NOOP("words", "approved"),
    },
    Naming: {
        Naming.NAMES: QT_TRANSLATE_NOOP("words", "with names"),
        Naming.ORGANISATIONS: QT_TRANSLATE_NOOP("words", "per organisation"),
        Naming.COUNTS: QT_TRANSLATE_NOOP("words", "counts only"),
    },
    SignalState: {
        SignalState.CAPTURED: QT_TRANSLATE_NOOP("words", "captured"),
        SignalState.SUBSTANTIATED: QT_TRANSLATE_NOOP("words", "substantiated"),
        SignalState.SHARED: QT_TRANSLATE_NOOP("words", "shared"),
        SignalState.ANSWERED: QT_TRANSLATE_NOOP("words", "answered"),
        SignalState.CLOSED: QT_TRANSLATE_NOOP("words", "closed"),
        SignalState.DROPPED: QT_TRANSLATE_NOOP("words", "dropped"),
    },
    Stakeholder: {
        Stakeholder.PRIMARY: QT_TRANSLATE_NOOP("words", "primary"),
        Stakeholder.SECONDARY: QT_TRANSLATE_NOOP("words", "secondary"),
    },
    NamedAs: {
        NamedAs.NAME: QT_TRANSLATE_NOOP("words", "by name"),
        NamedAs.ORGANISATION: QT_TRANSLATE_NOOP("words", "by organisation"),
        NamedAs.ROLE: QT_TRANSLATE_NOOP("words", "by role"),
        NamedAs.ANONYMOUS: QT_TRANSLATE_NOOP("words", "anonymous"),
    },
    Speech: {
        Speech.DIRECT: QT_TRANSLATE_NOOP("words", "direct speech"),
        Speech.REPORTED: QT_TRANSLATE_NOOP("words", "reported speech"),
    },
    Scope: {
        Scope.NATIONAL: QT_TRANSLATE_NOOP("words", "national"),
        Scope.REGIONAL: QT_TRANSLATE_NOOP("words", "regional"),
    },
    World: {
        World.CULTURE: QT_TRANSLATE_NOOP("words", "culture"),
        World.WELFARE: QT_TRANSLATE_NOOP("words", "welfare"),
        World.BOTH: QT_TRANSLATE_NOOP("words", "culture and welfare"),
        World.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    ListName: {
        ListName.ACTIVITY_KIND: QT_TRANSLATE_NOOP("words", "kinds of activity"),
        ListName.JOB_CATEGORY: QT_TRANSLATE_NOOP("words", "job categories"),
        ListName.SECTOR: QT_TRANSLATE_NOOP("words", "sectors"),
        ListName.ACTOR_GROUP: QT_TRANSLATE_NOOP("words", "actor groups"),
        ListName.ACTOR_TYPE: QT_TRANSLATE_NOOP("words", "actor types"),
        ListName.THEME: QT_TRANSLATE_NOOP("words", "themes"),
        ListName.TARGET_GROUP: QT_TRANSLATE_NOOP("words", "target groups"),
        ListName.WELLBEING_ASPECT: QT_TRANSLATE_NOOP("words", "aspects of well-being"),
        ListName.POLICY_LEVEL: QT_TRANSLATE_NOOP("words", "policy levels"),
    },
    Noun: {
        Noun.ACTIVITIES: QT_TRANSLATE_NOOP("words", "activities"),
        Noun.SERIES: QT_TRANSLATE_NOOP("words", "series"),
        Noun.PROGRAMME: QT_TRANSLATE_NOOP("words", "programme items"),
        Noun.CONTRIBUTIONS: QT_TRANSLATE_NOOP("words", "speakers"),
        Noun.PEOPLE: QT_TRANSLATE_NOOP("words", "people"),
        Noun.AFFILIATIONS: QT_TRANSLATE_NOOP("words", "jobs"),
        Noun.ORGANISATIONS: QT_TRANSLATE_NOOP("words", "organisations"),
        Noun.PARTICIPATIONS: QT_TRANSLATE_NOOP("words", "participations"),
        Noun.ENTRIES: QT_TRANSLATE_NOOP("words", "things said"),
        Noun.MINUTES: QT_TRANSLATE_NOOP("words", "minutes"),
        Noun.POLICY_SIGNALS: QT_TRANSLATE_NOOP("words", "signals"),
        Noun.FOLLOW_UPS: QT_TRANSLATE_NOOP("words", "follow-up steps"),
        Noun.POLICY_REFERENCES: QT_TRANSLATE_NOOP("words", "policy references"),
        Noun.TASKS: QT_TRANSLATE_NOOP("words", "tasks"),
        Noun.LIST_VALUES: QT_TRANSLATE_NOOP("words", "list values"),
        Noun.TAGGINGS: QT_TRANSLATE_NOOP("words", "tags"),
        Noun.ATTACHMENTS: QT_TRANSLATE_NOOP("words", "attachments"),
        Noun.PART_PARTICIPATIONS: QT_TRANSLATE_NOOP("words", "presence per part"),
        Noun.CHECKLIST_STEPS: QT_TRANSLATE_NOOP("words", "steps of checklists"),
        Noun.CHECKLIST_ITEMS: QT_TRANSLATE_NOOP("words", "things to prepare"),
        Noun.TURNS: QT_TRANSLATE_NOOP("words", "turns to speak"),
        Noun.TEXT_BLOCKS: QT_TRANSLATE_NOOP("words", "text blocks"),
        Noun.REMARKS: QT_TRANSLATE_NOOP("words", "remarks"),
        Noun.PUBLIC_NAMES: QT_TRANSLATE_NOOP("words", "names in the public minutes"),
        Noun.EVALUATIONS: QT_TRANSLATE_NOOP("words", "evaluations"),
        Noun.POLICY_DOCUMENTS: QT_TRANSLATE_NOOP("words", "policy documents"),
        Noun.REPORT_BACKS: QT_TRANSLATE_NOOP("words", "reports back"),
        Noun.OWN_ORGANISATION: QT_TRANSLATE_NOOP("words", "own organisation"),
        Noun.MERGES: QT_TRANSLATE_NOOP("words", "merges"),
        Noun.DISTINCT_PAIRS: QT_TRANSLATE_NOOP("words", "no duplicates"),
    },
}
