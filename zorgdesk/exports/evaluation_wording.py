"""The words of the evaluation form, in Dutch, English and French."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvaluationWording:
    """One language. `low` and `high` are what stands at both ends of a scale."""

    form: str
    title: str
    on_paper: str
    on_screen: str
    satisfaction: str
    satisfaction_ends: tuple[str, str]
    recommendation: str
    recommendation_ends: tuple[str, str]
    remarks: str
    thanks: str
    mail: str
    mail_note: str
    fields: tuple[str, str, str]
    """What satisfaction, recommendation and remarks are called in an e-mail with answers."""


def evaluation_wording(language: str) -> EvaluationWording:
    """The words in nl, en or fr; Dutch for any other language."""
    return _WORDINGS.get(language, _DUTCH)


_DUTCH = EvaluationWording(
    form="Evaluatie",
    title="Wat vond u ervan?",
    on_paper="Kruis bij elke vraag één getal aan. Zet uw naam er niet bij: dit blad is anoniem.",
    on_screen="Kies bij elke vraag één getal, en druk deze pagina daarna af of bewaar ze als PDF. "
    "Zet uw naam er niet bij: dit blad is anoniem.",
    satisfaction="Hoe tevreden bent u over deze activiteit?",
    satisfaction_ends=("helemaal niet tevreden", "heel tevreden"),
    recommendation="Zou u een collega of een vriend aanraden om ook te komen?",
    recommendation_ends=("zeker niet", "zeker wel"),
    remarks="Wat was goed? Wat kan beter?",
    thanks="Dank u wel!",
    mail="Klaarzetten als e-mail",
    mail_note="Wie per e-mail antwoordt, toont de ontvanger zijn adres. "
    "Liever anoniem? Bezorg het blad op papier.",
    fields=("Tevredenheid", "Aanbeveling", "Opmerkingen"),
)

_ENGLISH = EvaluationWording(
    form="Evaluation",
    title="What did you think of it?",
    on_paper="Tick one number for each question. Leave out your name: this sheet is anonymous.",
    on_screen="Choose one number for each question, then print this page or keep it as PDF. "
    "Leave out your name: this sheet is anonymous.",
    satisfaction="How satisfied are you with this activity?",
    satisfaction_ends=("not at all satisfied", "very satisfied"),
    recommendation="Would you recommend a colleague or a friend to come too?",
    recommendation_ends=("certainly not", "certainly"),
    remarks="What was good? What can be better?",
    thanks="Thank you!",
    mail="Prepare as e-mail",
    mail_note="Who answers by e-mail shows their address. Rather anonymous? Hand the sheet in on paper.",
    fields=("Satisfaction", "Recommendation", "Remarks"),
)

_FRENCH = EvaluationWording(
    form="Évaluation",
    title="Qu’en avez-vous pensé\N{NO-BREAK SPACE}?",
    on_paper="Cochez un chiffre par question. N’indiquez pas votre nom\N{NO-BREAK SPACE}: "
    "cette feuille est anonyme.",
    on_screen="Choisissez un chiffre par question, puis imprimez cette page ou enregistrez-la en PDF. "
    "N’indiquez pas votre nom\N{NO-BREAK SPACE}: cette feuille est anonyme.",
    satisfaction="Êtes-vous satisfait de cette activité\N{NO-BREAK SPACE}?",
    satisfaction_ends=("pas du tout satisfait", "très satisfait"),
    recommendation="Recommanderiez-vous à un collègue ou à un ami de venir aussi\N{NO-BREAK SPACE}?",
    recommendation_ends=("certainement pas", "certainement"),
    remarks="Qu’est-ce qui était bien\N{NO-BREAK SPACE}? Que peut-on améliorer\N{NO-BREAK SPACE}?",
    thanks="Merci\N{NO-BREAK SPACE}!",
    mail="Préparer un e-mail",
    mail_note="Qui répond par e-mail montre son adresse au destinataire. "
    "Vous préférez l’anonymat\N{NO-BREAK SPACE}? Remettez la feuille sur papier.",
    fields=("Satisfaction", "Recommandation", "Remarques"),
)

_WORDINGS = {"nl": _DUTCH, "en": _ENGLISH, "fr": _FRENCH}
