"""The words of the attendance workbook and the sign-in sheet, in Dutch, English and French."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttendanceWording:
    """One language. Table names are letters only: formulas use them. `page` has {page} and {pages}."""

    attendance_sheet: str
    overview_sheet: str
    programme_sheet: str
    parts_sheet: str
    sign_in_sheet: str
    people_table: str
    programme_table: str
    parts_table: str
    parts_present: str
    number: str
    family_name: str
    given_name: str
    organisation: str
    job_title: str
    email: str
    telephone: str
    role: str
    status: str
    arrival: str
    departure: str
    walk_in: str
    key: str
    yes: str
    no: str
    refusal: str
    count: str
    present: str
    total: str
    no_organisation: str
    part: str
    part_title: str
    starts: str
    minutes: str
    speaker: str
    signature: str
    empty_lines: str
    page: str


def attendance_wording(language: str) -> AttendanceWording:
    """The words in nl, en or fr; Dutch for any other language."""
    return _WORDINGS.get(language, _DUTCH)


_DUTCH = AttendanceWording(
    attendance_sheet="Aanwezigheid",
    overview_sheet="Overzicht",
    programme_sheet="Programma",
    parts_sheet="Per onderdeel",
    sign_in_sheet="Handtekenlijst",
    people_table="Deelnemers",
    programme_table="Programmaonderdelen",
    parts_table="AanwezigheidPerOnderdeel",
    parts_present="Aantal keer aanwezig",
    number="Nr.",
    family_name="Familienaam",
    given_name="Voornaam",
    organisation="Organisatie",
    job_title="Functie",
    email="E-mail",
    telephone="Telefoon",
    role="Rol",
    status="Status",
    arrival="Aankomst",
    departure="Vertrek",
    walk_in="Zonder inschrijving",
    key="Sleutel",
    yes="ja",
    no="nee",
    refusal="Kies een woord uit de lijst.",
    count="Aantal",
    present="Aanwezig",
    total="Totaal",
    no_organisation="(geen organisatie)",
    part="Onderdeel",
    part_title="Titel",
    starts="Begin",
    minutes="Duur (min.)",
    speaker="Spreker",
    signature="Handtekening",
    empty_lines="Staat u nog niet op de lijst? Vul hier uw naam in.",
    page="Pagina {page} van {pages}",
)

_ENGLISH = AttendanceWording(
    attendance_sheet="Attendance",
    overview_sheet="Overview",
    programme_sheet="Programme",
    parts_sheet="Per part",
    sign_in_sheet="Sign-in sheet",
    people_table="Participants",
    programme_table="ProgrammeItems",
    parts_table="AttendancePerPart",
    parts_present="Times present",
    number="No.",
    family_name="Family name",
    given_name="Given name",
    organisation="Organisation",
    job_title="Job title",
    email="E-mail",
    telephone="Telephone",
    role="Role",
    status="Status",
    arrival="Arrival",
    departure="Departure",
    walk_in="Walk-in",
    key="Key",
    yes="yes",
    no="no",
    refusal="Choose a word from the list.",
    count="Number",
    present="Present",
    total="Total",
    no_organisation="(no organisation)",
    part="Item",
    part_title="Title",
    starts="Starts",
    minutes="Minutes",
    speaker="Speaker",
    signature="Signature",
    empty_lines="Not on the list yet? Write your name here.",
    page="Page {page} of {pages}",
)

_FRENCH = AttendanceWording(
    attendance_sheet="Présences",
    overview_sheet="Aperçu",
    programme_sheet="Programme",
    parts_sheet="Par partie",
    sign_in_sheet="Liste de présence",
    people_table="Participants",
    programme_table="ElementsDuProgramme",
    parts_table="PresencesParPartie",
    parts_present="Nombre de présences",
    number="N°",
    family_name="Nom",
    given_name="Prénom",
    organisation="Organisation",
    job_title="Fonction",
    email="E-mail",
    telephone="Téléphone",
    role="Rôle",
    status="Statut",
    arrival="Arrivée",
    departure="Départ",
    walk_in="Sans inscription",
    key="Clé",
    yes="oui",
    no="non",
    refusal="Choisissez un mot de la liste.",
    count="Nombre",
    present="Présences",
    total="Total",
    no_organisation="(sans organisation)",
    part="Élément",
    part_title="Titre",
    starts="Début",
    minutes="Durée (min.)",
    speaker="Qui intervient",
    signature="Signature",
    empty_lines="Pas encore sur la liste\N{NO-BREAK SPACE}? Inscrivez votre nom ici.",
    page="Page {page} sur {pages}",
)

_WORDINGS = {"nl": _DUTCH, "en": _ENGLISH, "fr": _FRENCH}
