"""What the columns of lists are called, in Dutch, French, English and by programs; folded."""

from enum import StrEnum


class Meaning(StrEnum):
    """What a column is about."""

    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    EMAIL = "email"
    ORGANISATION = "organisation"
    STATUS = "status"
    SIGNATURE = "signature"
    CHECKED_IN = "checked_in"
    CHECKED_OUT = "checked_out"
    NATIONAL_NUMBER = "national_number"


_HEADS: dict[Meaning, str] = {
    Meaning.NAME: """
        naam | volledige naam | naam deelnemer | deelnemer | naam en voornaam | voornaam en naam | voor
        en familienaam | voor en achternaam | voornaam en familienaam | voornaam en achternaam | naam
        voornaam | voornaam naam | je naam | uw naam | wie | name | full name | fullname | attendee name
        | participant name | your name | display name | nom complet | nom et prenom | nom prenom |
        prenom et nom | nom du participant | votre nom | naam van de deelnemer | naam van deelnemer |
        deelnemersnaam | complete name
    """,
    Meaning.GIVEN: """
        voornaam | roepnaam | first name | firstname | given name | forename | prenom | vorname |
        voornaam deelnemer
    """,
    Meaning.FAMILY: """
        familienaam | achternaam | last name | lastname | surname | family name | nom de famille |
        nachname | familienaam deelnemer | achternaam deelnemer
    """,
    Meaning.EMAIL: """
        e mail | email | e mailadres | emailadres | mail | mailadres | email address | e mail address |
        user email | courriel | adresse e mail | adresse email | adresse mail | adresse electronique | e
        mail adres | email adres | e post | jouw e mailadres | je e mailadres | uw e mailadres |
        attendee e mail | attendee email
    """,
    Meaning.ORGANISATION: """
        organisatie | naam organisatie | naam van de organisatie | naam van je organisatie | vereniging
        | instelling | dienst | werkgever | bedrijf | bedrijfsnaam | organisation | organization |
        company | company name | employer | current employer | affiliation | institution | association |
        structure | structure level | nom de l organisation | entreprise | societe | welke organisatie |
        organisatie vereniging
    """,
    Meaning.STATUS: """
        status | aanwezig | aanwezigheid | aanwezig j n | aanwezig ja nee | deelnamestatus |
        inschrijvingsstatus | present | presence | attendance | attended | statut | participant status |
        attendee status | registration state | state | status inschrijving | deelnemersstatus | statut
        du participant | aanwezig verontschuldigd | status deelnemer | status aanwezige |
        a v | aanw
    """,
    Meaning.SIGNATURE: """
        handtekening | paraaf | signature | getekend | emargement
    """,
    Meaning.CHECKED_IN: """
        checked in | check in | checked in at | check in date | check in time | ingecheckt | inchecktijd
        | ingecheckt op | attended date | aankomst | aankomstuur | uur van aankomst | arrivee | date de
        presence | enregistre | datum van aanwezigheid | aanwezigheidsdatum
    """,
    Meaning.CHECKED_OUT: """
        checked out | check out | uitgecheckt | vertrek | vertrekuur | depart
    """,
    Meaning.NATIONAL_NUMBER: """
        rijksregisternummer | rijksregister | rijksregisternr | rrn | rr nummer | insz | insz nummer |
        niss | national register number | national number | numero national | numero de registre
        national | registre national
    """,
}

MEANINGS = {" ".join(head.split()): meaning for meaning, heads in _HEADS.items() for head in heads.split("|")}
"""What a column of which the folded head is known is about."""
