"""What the values of the fixed lists are called on paper: every word in Dutch, English and French.

The editable lists bring their own labels (`lists.ListValue`); the window translates through Qt.
"""

from enum import StrEnum
from typing import NamedTuple

from zorgdesk.domain.activities import ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import SignalState


class Word(NamedTuple):
    """One word in the three languages."""

    nl: str
    en: str
    fr: str

    def in_language(self, language: str) -> str:
        """The word in nl, en or fr; Dutch for any other language."""
        return {"en": self.en, "fr": self.fr}.get(language, self.nl)


def word(value: StrEnum, language: str) -> str:
    """What a value of a fixed list is called: `word(ParticipationStatus.PRESENT, "nl")` is "aanwezig"."""
    return _WORDS[type(value)][value].in_language(language)


_WORDS: dict[type[StrEnum], dict[StrEnum, Word]] = {
    ParticipationStatus: {
        ParticipationStatus.INVITED: Word("uitgenodigd", "invited", "invité"),
        ParticipationStatus.REGISTERED: Word("ingeschreven", "registered", "inscrit"),
        ParticipationStatus.WAITING_LIST: Word("wachtlijst", "waiting list", "liste d’attente"),
        ParticipationStatus.PRESENT: Word("aanwezig", "present", "présent"),
        ParticipationStatus.EXCUSED: Word("verontschuldigd", "excused", "excusé"),
        ParticipationStatus.ABSENT: Word("afwezig", "absent", "absent"),
        ParticipationStatus.CANCELLED: Word("geannuleerd", "cancelled", "annulé"),
    },
    ParticipationRole: {
        ParticipationRole.PARTICIPANT: Word("deelnemer", "participant", "participation"),
        ParticipationRole.SPEAKER: Word("spreker", "speaker", "intervention"),
        ParticipationRole.FACILITATOR: Word("begeleider", "facilitator", "animation"),
        ParticipationRole.SECRETARY: Word("verslaggever", "secretary", "compte rendu"),
        ParticipationRole.ORGANISER: Word("organisator", "organiser", "organisation"),
        ParticipationRole.VOLUNTEER: Word("vrijwilliger", "volunteer", "bénévolat"),
        ParticipationRole.INTERPRETER: Word("tolk", "interpreter", "interprétation"),
    },
    SpeakingRole: {
        SpeakingRole.SPEAKER: Word("spreker", "speaker", "intervention"),
        SpeakingRole.MODERATOR: Word("moderator", "moderator", "modération"),
        SpeakingRole.PANEL_MEMBER: Word("panellid", "panel member", "panel"),
        SpeakingRole.TESTIMONY: Word("getuigenis", "testimony", "témoignage"),
    },
    ProgrammeItemKind: {
        ProgrammeItemKind.PART: Word("deel", "part", "partie"),
        ProgrammeItemKind.RECEPTION: Word("onthaal", "reception", "accueil"),
        ProgrammeItemKind.CLOSING: Word("afronding", "closing", "clôture"),
        ProgrammeItemKind.BREAK: Word("pauze", "break", "pause"),
        ProgrammeItemKind.WORKSHOP: Word("workshop", "workshop", "atelier"),
    },
    EntryKind: {
        EntryKind.STATEMENT: Word("uitspraak", "statement", "déclaration"),
        EntryKind.QUESTION: Word("vraag", "question", "question"),
        EntryKind.REACTION: Word("reactie", "reaction", "réaction"),
        EntryKind.POINT_OF_ATTENTION: Word("aandachtspunt", "point of attention", "point d’attention"),
        EntryKind.IDEA: Word("idee", "idea", "idée"),
        EntryKind.DECISION: Word("beslissing", "decision", "décision"),
        EntryKind.TASK: Word("actiepunt", "task", "action"),
        EntryKind.SIGNAL: Word("signaal", "signal", "signal"),
        EntryKind.NOTE: Word("notitie", "note", "note"),
    },
    SignalState: {
        SignalState.CAPTURED: Word("gecapteerd", "captured", "capté"),
        SignalState.SUBSTANTIATED: Word("onderbouwd", "substantiated", "étayé"),
        SignalState.SHARED: Word("bezorgd", "shared", "transmis"),
        SignalState.ANSWERED: Word("beantwoord", "answered", "répondu"),
        SignalState.CLOSED: Word("afgesloten", "closed", "clos"),
        SignalState.DROPPED: Word("niet weerhouden", "dropped", "non retenu"),
    },
    MinutesStatus: {
        MinutesStatus.DRAFT: Word("ontwerp", "draft", "projet"),
        MinutesStatus.FOR_REVIEW: Word("ter nazicht", "for review", "à relire"),
        MinutesStatus.APPROVED: Word("goedgekeurd", "approved", "approuvé"),
    },
    Stakeholder: {
        Stakeholder.PRIMARY: Word("primair", "primary", "primaire"),
        Stakeholder.SECONDARY: Word("secundair", "secondary", "secondaire"),
    },
    Scope: {
        Scope.NATIONAL: Word("landelijk", "national", "national"),
        Scope.REGIONAL: Word("regionaal", "regional", "régional"),
    },
    World: {
        World.CULTURE: Word("cultuur", "culture", "culture"),
        World.WELFARE: Word("welzijn", "welfare", "bien-être"),
        World.BOTH: Word("cultuur en welzijn", "culture and welfare", "culture et bien-être"),
        World.OTHER: Word("andere", "other", "autre"),
    },
}
