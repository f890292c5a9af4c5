"""The words of a dossier of signals, in three languages."""

from collections.abc import Mapping

from zorgdesk.domain.activities import NamedAs, SpeakingRole
from zorgdesk.domain.dossiers import Heard, Reach, Segment
from zorgdesk.domain.organisations import Scope, Stakeholder
from zorgdesk.domain.policy_signals import PolicySignal, SignalState
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.wording import Wording, wording

HEARD = Word("Gehoord", "Heard", "Entendu")
TITLE = Word("Signalen", "Signals", "Signaux")
RECIPIENT = Word("Voor {}", "For {}", "À l’attention de {}")
SENDER = Word("van {}", "from {}", "de la part de {}")
OVERVIEW = Word("In één oogopslag", "At a glance", "En un coup d’œil")
SIGNAL = Word("Signaal", "Signal", "Signal")
STATE = Word("Stand", "State", "État")
ADDRESSEE = Word("Bestemd voor", "Addressee", "Destinataire")
LEVEL = Word("Beleidsniveau", "Policy level", "Niveau politique")
THEMES = Word("Thema’s", "Themes", "Thèmes")
RECOMMENDATION = Word("Aanbeveling", "Recommendation", "Recommandation")
REACH = Word("Waar en hoe vaak we dit hoorden", "Where and how often we heard this", "Où et combien de fois")
QUOTATIONS = Word("Wat mensen zeiden", "What people said", "Ce qui a été dit")
REFERENCES = Word("Wat het beleid zegt", "What policy says", "Ce que dit la politique")
HISTORY = Word("Wat er al gebeurde", "What was done", "Ce qui a été fait")
DESCRIPTION = Word("Toelichting", "Description", "Description")
ANSWER = Word("Antwoord", "Answer", "Réponse")
DATE = Word("Datum", "Date", "Date")
ACTIVITY = Word("Activiteit", "Activity", "Activité")
PART = Word("Onderdeel", "Programme item", "Élément")
KIND = Word("Soort", "Kind", "Type")
WHO = Word("Wie", "Who", "Qui")
TEXT = Word("Tekst", "Text", "Texte")
DOCUMENT = Word("Document", "Document", "Document")
PUBLISHER = Word("Uitgever", "Publisher", "Éditeur")
YEAR = Word("Jaar", "Year", "Année")
PAGE = Word("Pagina", "Page", "Page")
AT_PAGE = Word("p. {}", "p. {}", "p. {}")
QUOTATION = Word("Citaat", "Quotation", "Citation")
LINK = Word("Link", "Link", "Lien")
STEP = Word("Wat er gebeurde", "What was done", "Ce qui a été fait")
WITH = Word("Met wie", "With whom", "Avec qui")
NOT_QUOTED = Word("(niet vrijgegeven)", "(not released)", "(non communiqué)")
ORGANISATION_KIND = Word("Soort organisatie", "Kind of organisation", "Type d’organisation")
ORGANISATIONS = Word("Organisaties", "Organisations", "Organisations")
PEOPLE = Word("Mensen", "People", "Personnes")
ACTIVITIES = Word("Activiteiten", "Activities", "Activités")
BECAME = Word("Signaal {}", "Signal {}", "Signal {}")
STATEMENTS = Word("Uitspraken", "Statements", "Déclarations")
SHEET_PAGE = Word("Pagina {page} van {pages}", "Page {page} of {pages}", "Page {page} sur {pages}")

_HEARD = Word("Gehoord op {}, van {}.", "Heard at {}, from {}.", "Entendu lors de {}, auprès de {}.")
_ACTIVITIES = (
    Word("{} activiteit", "{} activity", "{} activité"),
    Word("{} activiteiten", "{} activities", "{} activités"),
)
_STATEMENTS = (
    Word("{} uitspraak", "{} statement", "{} déclaration"),
    Word("{} uitspraken", "{} statements", "{} déclarations"),
)
_SOMEBODY = Word(
    "iemand van wie de naam niet bekend is",
    "somebody whose name is not known",
    "quelqu’un dont le nom n’est pas connu",
)
_UNKNOWN = (
    Word(
        "Van {} uitspraak weten we niet wie het zei.",
        "Of {} statement we do not know who said it.",
        "De {} déclaration, l’auteur est inconnu.",
    ),
    Word(
        "Van {} uitspraken weten we niet wie het zei.",
        "Of {} statements we do not know who said it.",
        "De {} déclarations, l’auteur est inconnu.",
    ),
)
_ALONE = (
    Word(
        "{} persoon van wie we geen organisatie kennen",
        "{} person of whom we know no organisation",
        "{} personne dont nous ne connaissons pas l’organisation",
    ),
    Word(
        "{} mensen van wie we geen organisatie kennen",
        "{} people of whom we know no organisation",
        "{} personnes dont nous ne connaissons pas l’organisation",
    ),
)
_NOT_SORTED = Word("niet ingedeeld", "not classified", "non classée")
_RECOGNISED = Word("erkend", "recognised", "reconnue")
_NOT_RECOGNISED = Word("niet erkend", "not recognised", "non reconnue")
_ENTRANT = Word("instromer", "entrant", "entrante")


def counted(number: int, forms: tuple[Word, Word], language: str) -> str:
    """The number with its singular or plural."""
    return forms[number != 1].in_language(language).format(number)


def times(number: int, language: str) -> str:
    """How many things were said."""
    return counted(number, _STATEMENTS, language)


def activities(number: int, language: str) -> str:
    """At how many activities."""
    return counted(number, _ACTIVITIES, language)


def reach_words(reach: Reach, language: str) -> str:
    """As in "2 activiteiten, 5 mensen uit 2 organisaties"; nothing where nothing was said."""
    places = activities(reach.activities, language) if reach.activities else ""
    return ", ".join(filter(None, [places, _from_whom(reach, language)]))


def reach_sentences(reach: Reach, language: str) -> str:
    """At how many activities, from how many people and organisations; whom nobody knows is said apart."""
    from_whom = _from_whom(reach, language) or _SOMEBODY.in_language(language)
    told = _HEARD.in_language(language).format(activities(reach.activities, language), from_whom)
    if reach.unknown and (reach.people or reach.organisations):
        told += f" {counted(reach.unknown, _UNKNOWN, language)}"
    return told


def _from_whom(reach: Reach, language: str) -> str:
    words = wording(language)
    if not reach.organisations:
        return words.counted(reach.people, words.people) if reach.people else ""
    organisations = words.counted(reach.organisations, words.organisations)
    if sent := reach.people - reach.alone:
        organisations = words.from_organisations.format(words.counted(sent, words.people), organisations)
    alone = [counted(reach.alone, _ALONE, language)] if reach.alone else []
    return words.enumeration([organisations, *alone])


def segment_words(segment: Segment, sectors: Mapping[str, str], language: str) -> str:
    """The kind of an organisation: "primair: erkend, landelijk", "secundair: onderzoek"."""
    if segment.stakeholder is None:
        return word(segment.world, language) if segment.world else _NOT_SORTED.in_language(language)
    details = (
        _primary(segment, language)
        if segment.stakeholder is Stakeholder.PRIMARY
        else _sector(segment, sectors)
    )
    told = word(segment.stakeholder, language)
    return f"{told}{wording(language).colon} {', '.join(details)}" if details else told


def segment_parts(segment: Segment, sectors: Mapping[str, str], language: str) -> list[str]:
    """All that is filled in, each in its own words: "primair", "erkend"."""
    stakeholder = [word(segment.stakeholder, language)] if segment.stakeholder else []
    world = [word(segment.world, language)] if segment.world else []
    return [*stakeholder, *_primary(segment, language), *_sector(segment, sectors), *world]


def _primary(segment: Segment, language: str) -> list[str]:
    details = []
    if segment.recognised is not None:
        details.append((_RECOGNISED if segment.recognised else _NOT_RECOGNISED).in_language(language))
    if isinstance(segment.scope, Scope):
        details.append(word(segment.scope, language))
    if segment.entrant:
        details.append(_ENTRANT.in_language(language))
    return details


def _sector(segment: Segment, sectors: Mapping[str, str]) -> list[str]:
    return [sectors.get(segment.sector, segment.sector)] if segment.sector else []


def speaker(heard: Heard, words: Wording) -> str:
    """Whose words these are, as far as they may be named; a name stays as it is written: "deBuren"."""
    if heard.named is not None:
        return heard.named
    role = words.somebody if heard.named_as is NamedAs.ANONYMOUS else _role(heard, words)
    return role[:1].upper() + role[1:]


def _role(heard: Heard, words: Wording) -> str:
    """Who spoke in the programme counts as that, also when they took part otherwise."""
    if isinstance(heard.role, SpeakingRole):
        return words.by_speaking_role[heard.role]
    return words.by_role.get(heard.role, words.somebody) if heard.role else words.somebody


def state_words(signal: PolicySignal, language: str, words: Wording) -> str:
    """The state, with why when it was dropped."""
    state = word(signal.state, language)
    if signal.state is SignalState.DROPPED and signal.dropped_reason:
        return f"{state}{words.colon} {signal.dropped_reason}"
    return state
