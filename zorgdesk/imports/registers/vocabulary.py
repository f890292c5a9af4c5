"""What columns are called in lists of people and organisations, in Dutch, French and English.

A new word is one more in its line, written as people write it; case, accents and signs do not count.
"""

from zorgdesk.domain.names import fold
from zorgdesk.domain.register_lists import FIELDS_OF, Field, ListKind

_PEOPLE: dict[Field, str] = {
    Field.GIVEN_NAME: (
        "voornaam|voornamen|roepnaam|prénom|prénoms|first name|firstname|given name|forename|fname"
    ),
    Field.FAMILY_NAME: (
        "familienaam|achternaam|geslachtsnaam|nom de famille|last name|lastname|surname|family name|lname"
    ),
    Field.NAME_GIVEN_FIRST: (
        "naam|volledige naam|voornaam en naam|voornaam naam|voornaam achternaam|voornaam familienaam|"
        "naam deelnemer|deelnemer|contactpersoon|contact|persoon|lid|wie|naam lid|naam contactpersoon|"
        "nom|nom complet|prénom et nom|prénom nom|personne|personne de contact|participant|"
        "name|full name|attendee name|attendee|display name|contact person|contact name|person|member"
    ),
    Field.NAME_FAMILY_FIRST: (
        "naam en voornaam|naam voornaam|achternaam voornaam|achternaam en voornaam|familienaam voornaam|"
        "familienaam en voornaam|naam, voornaam|nom et prénom|nom prénom|nom, prénom|last name first name|"
        "surname and first name|name (last, first)"
    ),
    Field.EMAIL: (
        "e-mail|email|mail|e-mailadres|emailadres|mailadres|e-mail adres|email adres|adres e-mail|"
        "e-mail 1|e-mail werk|e-mail privé|courriel|adresse e-mail|adresse mail|adresse électronique|"
        "adresse de courriel|mél|email address|e-mail address|mail address|email 1|work email"
    ),
    Field.EMAIL_ALIASES: (
        "andere e-mailadressen|ander e-mailadres|andere e-mail|andere e-mails|tweede e-mailadres|e-mail 2|"
        "e-mailadres 2|extra e-mailadres|autres adresses e-mail|autre adresse e-mail|autre e-mail|"
        "other e-mail addresses|other e-mail address|other e-mail|other email|email 2|secondary email|"
        "alternative email"
    ),
    Field.TELEPHONE: (
        "telefoon|tel|tel.|telefoonnummer|tel. nr.|telnr|tel nr|gsm|gsm-nummer|gsm nummer|gsmnummer|mobiel|"
        "mobiel nummer|mobiele telefoon|telefoon of gsm|telefoon/gsm|tel/gsm|telefoon gsm|vast nummer|"
        "telefoon thuis|telefoon werk|contactnummer|téléphone|numéro de téléphone|tél|tél.|portable|mobile|"
        "n° de téléphone|no de téléphone|téléphone mobile|phone|phone number|telephone|telephone number|"
        "mobile phone|mobile number|cell|cell phone|work phone|home phone"
    ),
    Field.ORGANISATION: (
        "organisatie|vereniging|naam organisatie|naam vereniging|naam van de organisatie|werkgever|bedrijf|"
        "bedrijfsnaam|instelling|voorziening|afdeling van|club|groep|dienst|firma|huidige werkgever|"
        "organisatienaam|namens|organisation|association|nom de l'organisation|nom de l'association|"
        "institution|société|entreprise|employeur|structure|organization|company|company name|employer|"
        "current employer|organisation name|organization name"
    ),
    Field.ORGANISATION_NUMBER: (
        "ondernemingsnummer|ondernemingsnr|kbo-nummer|kbo nummer|kbo|kbo nr|btw-nummer|btw nummer|btw|btw nr|"
        "numéro d'entreprise|n° d'entreprise|numéro bce|bce|tva|numéro tva|n° tva|enterprise number|"
        "company number|vat number|vat"
    ),
    Field.JOB_TITLE: (
        "functie|functietitel|functieomschrijving|job|jobtitel|beroep|rol|taak|functie in de organisatie|"
        "hoedanigheid|fonction|titre|poste|profession|rôle|job title|jobtitle|title|position|role|occupation"
    ),
    Field.JOB_CATEGORY: (
        "functiecategorie|categorie|categorie functie|soort functie|catégorie|catégorie de fonction|"
        "job category|category"
    ),
    Field.STARTS_ON: (
        "sinds|in dienst|in dienst sinds|datum in dienst|startdatum|begindatum|van|lid sinds|vanaf|"
        "depuis|date de début|entrée|membre depuis|since|start date|member since|from"
    ),
    Field.ENDS_ON: (
        "uit dienst|datum uit dienst|einddatum|tot|lid tot|date de fin|sortie|membre jusqu'au|jusqu'au|"
        "end date|until|member until|to"
    ),
    Field.NOTE: (
        "nota|notitie|notities|opmerking|opmerkingen|commentaar|info|extra info|bijkomende info|varia|"
        "remarque|remarques|commentaire|note|notes|remark|remarks|comment|comments"
    ),
}
_ORGANISATIONS: dict[Field, str] = {
    Field.NAME: (
        "naam|benaming|maatschappelijke naam|officiële naam|nom|dénomination|nom officiel|name|"
        f"official name|{_PEOPLE[Field.ORGANISATION]}"
    ),
    Field.ALIASES: (
        "andere namen|andere naam|afkorting|afkortingen|alias|aliassen|korte naam|roepnaam|ook bekend als|"
        "autres noms|abréviation|sigle|nom court|autre nom|other names|other name|aliases|abbreviation|"
        "short name|acronym"
    ),
    Field.NUMBER: _PEOPLE[Field.ORGANISATION_NUMBER],
    Field.EMAIL: _PEOPLE[Field.EMAIL],
    Field.TELEPHONE: _PEOPLE[Field.TELEPHONE],
    Field.WEBSITE: (
        "website|webstek|site|url|webadres|web|internet|homepage|site web|site internet|adresse web|web site"
    ),
    Field.MUNICIPALITY: (
        "gemeente|stad|plaats|woonplaats|vestigingsplaats|gemeente zetel|gemeente maatschappelijke zetel|"
        "commune|ville|localité|lieu|municipality|city|town|place"
    ),
    Field.PARENT: (
        "deel van|moederorganisatie|koepel|hoort bij|onderdeel van|overkoepelende organisatie|"
        "partie de|fait partie de|organisation mère|coupole|part of|parent|parent organisation|umbrella"
    ),
    Field.STAKEHOLDER: "stakeholder|type stakeholder|partie prenante|stakeholder type",
    Field.RECOGNISED: (
        "erkend|erkenning|erkende organisatie|reconnue|reconnu|agréée|agréé|recognised|recognized"
    ),
    Field.SCOPE: "werking|schaal|reikwijdte|werkingsgebied|landelijk of regionaal|portée|échelle|scope",
    Field.ENTRANT: "instromer|nieuwe instromer|entrante|entrant|nouvel entrant",
    Field.SECTOR: "sector|werkveld|secteur",
    Field.ACTOR_GROUP: "actorgroep|groupe d'acteurs|actor group",
    Field.ACTOR_TYPE: "actortype|type actor|type d'acteur|actor type",
    Field.WORLD: "wereld|domein|monde|world",
    Field.THEMES: "thema|thema's|themas|thèmes|thème|themes|theme|topics",
    Field.TARGET_GROUPS: (
        "doelgroep|doelgroepen|publiek|groupe cible|groupes cibles|public cible|target group|target groups"
    ),
    Field.NOTE: _PEOPLE[Field.NOTE],
}
_ATTENDANCE: dict[Field, str] = {
    **{field: _PEOPLE[field] for field in FIELDS_OF[ListKind.ATTENDANCE] if field in _PEOPLE},
    Field.STATUS: (
        "status|aanwezig|aanwezigheid|aanwezig j/n|deelnamestatus|inschrijvingsstatus|statut|présence|"
        "attendance|attended|participant status|attendee status|registration state|state"
    ),
    Field.SIGNATURE: "handtekening|paraaf|getekend|signature|émargement",
    Field.JOINED: (
        "aankomst|aankomstuur|begintijd|begin|begonnen|deelname|deelgenomen|toegetreden|tijd deelgenomen|"
        "eerste deelname|ingecheckt|ingecheckt op|van|arrivée|heure d'arrivée|join time|first join|joined|"
        "checked in|check-in date|attended date"
    ),
    Field.LEFT: (
        "vertrek|vertrekuur|vertrokken|verlaten|eindtijd|einde|laatste vertrek|uitgecheckt|tot|départ|"
        "heure de départ|leave time|last leave|left|checked out"
    ),
    Field.DURATION: "duur|tijdsduur|duur in minuten|minuten|durée|duration|in-meeting duration|minutes",
    Field.SOURCE_KEY: (
        "bestelcode|bestelnummer|inschrijvingsnummer|externe id|code de commande|numéro d'inscription|"
        "order code|order number|external id|registration id|participant id|attendee #"
    ),
}
_NATIONAL_NUMBER = (
    "rijksregisternummer|rijksregisternr|rijksregister|rrn|rr nummer|nationaal nummer|insz|insz-nummer|"
    "identificatienummer sociale zekerheid|registre national|numéro de registre national|niss|"
    "n° registre national|national register number|national number|national id|ssin"
)
_LEFT_ALONE = (
    "aanspreking|titel|aanhef|geslacht|m/v|m/v/x|id|nr|nr.|volgnummer|personen|aantal personen|civilité|"
    "sexe|genre|personnes|salutation|gender|prefix|suffix|people|number of people"
)
"""Columns of which it is known that no field takes them."""


def _words(listed: dict[Field, str]) -> dict[str, Field]:
    return {fold(word): field for field, words in listed.items() for word in words.split("|")}


PEOPLE_WORDS = _words(_PEOPLE)
ORGANISATION_WORDS = _words(_ORGANISATIONS)
ATTENDANCE_WORDS = _words(_ATTENDANCE)
NATIONAL_NUMBER_WORDS = frozenset(map(fold, _NATIONAL_NUMBER.split("|")))
KNOWN_WORDS = frozenset(map(fold, _LEFT_ALONE.split("|")))
