"""The words that documents are composed with: Dutch, French and English."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date
from typing import NamedTuple

from zorgdesk.domain.activities import SpeakingRole
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.participations import ParticipationRole


class From(NamedTuple):
    """How words are announced: said by nobody known, by a person, by an organisation."""

    nobody: str
    person: str
    organisation: str


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of one language. Braces are filled in by the composer; typography is part of the language."""

    locale: str
    title: str
    speakers: str
    present: str
    excused: str
    part: str
    statement: From
    question: From
    reaction: From
    reactions: str
    marks: dict[EntryKind, str]
    tasks: str
    signals: str
    next_meeting: str
    due: str
    somebody: str
    by_speaking_role: dict[SpeakingRole, str]
    by_role: dict[ParticipationRole, str]
    people: tuple[str, str]
    organisations: tuple[str, str]
    from_organisations: str
    without_organisation: tuple[str, str]
    and_: str
    page: str
    roles: dict[SpeakingRole, str]
    quotes: tuple[str, str] = ("“", "”")
    colon: str = ":"

    @property
    def tag(self) -> str:
        """The language as files name it: "nl-BE"."""
        return self.locale.replace("_", "-")

    def lead(self, words: str) -> str:
        """What stands bold before a text, with its colon."""
        return words + self.colon

    def quoted(self, text: str) -> str:
        """The text between quotation marks, unless it was typed with them."""
        opening, closing = self.quotes
        already = text.startswith(opening) and text.endswith(closing) and text.count(opening) == 1
        return text if already else f"{opening}{text}{closing}"

    def goes_on(self, text: str, more: str) -> str:
        """Two pieces of one speaker in a row: what stood between quotation marks stays within one pair."""
        opening, closing = self.quotes
        if text.endswith(closing) and more.startswith(opening):
            return f"{text[: -len(closing)]} {more[len(opening) :]}"
        return f"{text} {more}"

    def unquoted(self, text: str) -> str:
        """The text without the quotation marks around it."""
        opening, closing = self.quotes
        around = text.startswith(opening) and text.endswith(closing)
        return text[len(opening) : -len(closing)].strip() if around else text

    def date(self, day: Date) -> str:
        """The day in words, without the day of the week: "12 september 2026"."""
        from babel.dates import format_date

        return format_date(day, "d MMMM y", locale=self.locale)

    def counted(self, number: int, forms: tuple[str, str]) -> str:
        """The number with the singular or the plural: "1 organisatie", "14 organisaties"."""
        return forms[number != 1].format(number)

    def enumeration(self, parts: Iterable[str]) -> str:
        """Everything in one line, with a word before the last: "Buurtwerk Noord, KVLV en 2 mensen"."""
        *first, last = parts
        return f"{', '.join(first)} {self.and_} {last}" if first else last


_DUTCH = Wording(
    locale="nl_BE",
    title="Verslag {}",
    speakers="Sprekers",
    present="Aanwezig",
    excused="Verontschuldigd",
    part="Deel {}",
    statement=From("", "{}", "Vanuit {}"),
    question=From("Vraag", "Vraag van {}", "Vraag vanuit {}"),
    reaction=From("Reactie", "Reactie van {}", "Reactie vanuit {}"),
    reactions="Reacties",
    marks={
        EntryKind.POINT_OF_ATTENTION: "Aandachtspunt",
        EntryKind.IDEA: "Idee",
        EntryKind.DECISION: "Beslissing",
    },
    tasks="Actiepunten",
    signals="Signalen",
    next_meeting="Volgende bijeenkomst",
    due="tegen {}",
    somebody="een deelnemer",
    by_speaking_role={
        SpeakingRole.SPEAKER: "een spreker",
        SpeakingRole.MODERATOR: "een moderator",
        SpeakingRole.PANEL_MEMBER: "een panellid",
        SpeakingRole.TESTIMONY: "een spreker",
    },
    by_role={
        ParticipationRole.SPEAKER: "een spreker",
        ParticipationRole.FACILITATOR: "een begeleider",
        ParticipationRole.SECRETARY: "een verslaggever",
        ParticipationRole.ORGANISER: "een organisator",
        ParticipationRole.VOLUNTEER: "een vrijwilliger",
        ParticipationRole.INTERPRETER: "een tolk",
    },
    people=("{} persoon", "{} mensen"),
    organisations=("{} organisatie", "{} organisaties"),
    from_organisations="{} uit {}",
    without_organisation=("{} persoon zonder organisatie", "{} mensen zonder organisatie"),
    and_="en",
    page="pagina {} van {}",
    roles={
        SpeakingRole.MODERATOR: "moderator",
        SpeakingRole.PANEL_MEMBER: "panellid",
        SpeakingRole.TESTIMONY: "getuigenis",
    },
)

_FRENCH = Wording(
    locale="fr_BE",
    title="Compte rendu – {}",
    speakers="Intervenantes et intervenants",
    present="Personnes présentes",
    excused="Personnes excusées",
    part="Partie {}",
    statement=From("", "{}", "{}"),
    question=From("Question", "Question posée par {}", "Question posée par {}"),
    reaction=From("Réaction", "Réaction formulée par {}", "Réaction formulée par {}"),
    reactions="Réactions",
    marks={
        EntryKind.POINT_OF_ATTENTION: "Point d’attention",
        EntryKind.IDEA: "Idée",
        EntryKind.DECISION: "Décision",
    },
    tasks="Tâches",
    signals="Signaux",
    next_meeting="Prochaine rencontre",
    due="pour le {}",
    somebody="une personne présente",
    by_speaking_role={
        SpeakingRole.SPEAKER: "une personne intervenante",
        SpeakingRole.MODERATOR: "une personne qui modère",
        SpeakingRole.PANEL_MEMBER: "une personne du panel",
        SpeakingRole.TESTIMONY: "une personne intervenante",
    },
    by_role={
        ParticipationRole.SPEAKER: "une personne intervenante",
        ParticipationRole.FACILITATOR: "une personne qui anime",
        ParticipationRole.SECRETARY: "une personne qui prend note",
        ParticipationRole.ORGANISER: "une personne qui organise",
        ParticipationRole.VOLUNTEER: "une personne bénévole",
        ParticipationRole.INTERPRETER: "une personne interprète",
    },
    people=("{} personne", "{} personnes"),
    organisations=("{} organisation", "{} organisations"),
    from_organisations="{} de {}",
    without_organisation=("{} personne sans organisation", "{} personnes sans organisation"),
    and_="et",
    page="page {} sur {}",
    roles={
        SpeakingRole.MODERATOR: "modération",
        SpeakingRole.PANEL_MEMBER: "panel",
        SpeakingRole.TESTIMONY: "témoignage",
    },
    quotes=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
    colon="\N{NO-BREAK SPACE}:",
)

_ENGLISH = Wording(
    locale="en_GB",
    title="Minutes of {}",
    speakers="Speakers",
    present="Present",
    excused="Excused",
    part="Part {}",
    statement=From("", "{}", "{}"),
    question=From("Question", "Question from {}", "Question from {}"),
    reaction=From("Reaction", "Reaction from {}", "Reaction from {}"),
    reactions="Reactions",
    marks={
        EntryKind.POINT_OF_ATTENTION: "Point of attention",
        EntryKind.IDEA: "Idea",
        EntryKind.DECISION: "Decision",
    },
    tasks="Tasks",
    signals="Signals",
    next_meeting="Next meeting",
    due="by {}",
    somebody="a participant",
    by_speaking_role={
        SpeakingRole.SPEAKER: "a speaker",
        SpeakingRole.MODERATOR: "a moderator",
        SpeakingRole.PANEL_MEMBER: "a panel member",
        SpeakingRole.TESTIMONY: "a speaker",
    },
    by_role={
        ParticipationRole.SPEAKER: "a speaker",
        ParticipationRole.FACILITATOR: "a facilitator",
        ParticipationRole.SECRETARY: "a secretary",
        ParticipationRole.ORGANISER: "an organiser",
        ParticipationRole.VOLUNTEER: "a volunteer",
        ParticipationRole.INTERPRETER: "an interpreter",
    },
    people=("{} person", "{} people"),
    organisations=("{} organisation", "{} organisations"),
    from_organisations="{} from {}",
    without_organisation=("{} person without organisation", "{} people without organisation"),
    and_="and",
    page="page {} of {}",
    roles={
        SpeakingRole.MODERATOR: "moderator",
        SpeakingRole.PANEL_MEMBER: "panel member",
        SpeakingRole.TESTIMONY: "testimony",
    },
)

_LANGUAGES = {"nl": _DUTCH, "fr": _FRENCH, "en": _ENGLISH}


def wording(language: str) -> Wording:
    """The words of a language; Dutch where the language is not one of ours."""
    return _LANGUAGES.get(language, _DUTCH)
