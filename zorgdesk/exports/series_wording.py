"""The words of the workbook of a series, in Dutch, English and French."""

from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.presence_letters import LETTERS
from zorgdesk.domain.words import Word, word

PEOPLE = Word("Deelnemers", "Participants", "Participants")
PARTS = Word("Per onderdeel", "Per part", "Par partie")
DATES = Word("Per datum", "Per date", "Par date")
ORGANISATIONS = Word("Per organisatie", "Per organisation", "Par organisation")
PEOPLE_TABLE = Word("Deelnemers", "Participants", "Participants")
PARTS_TABLE = Word("Onderdelen", "Parts", "Parties")
DATES_TABLE = Word("Data", "Dates", "Dates")
ORGANISATIONS_TABLE = Word("Organisaties", "Organisations", "Organisations")
FAMILY_NAME = Word("Familienaam", "Family name", "Nom")
GIVEN_NAME = Word("Voornaam", "Given name", "Prénom")
ORGANISATION = Word("Organisatie", "Organisation", "Organisation")
NO_ORGANISATION = Word("(geen organisatie)", "(no organisation)", "(sans organisation)")
NUMBER = Word("Personen", "People", "Personnes")
DATE = Word("Datum", "Date", "Date")
ACTIVITY = Word("Activiteit", "Activity", "Activité")
PART = Word("Onderdeel", "Part", "Partie")
NO_DATE = Word("zonder datum", "no date", "sans date")
PAGE = Word("Pagina {page} van {pages}", "Page {page} of {pages}", "Page {page} sur {pages}")

COUNTED = tuple(LETTERS)
"""The statuses that are counted, in the order of their columns."""


def letters(language: str) -> dict[ParticipationStatus | None, str]:
    """The letter of each status that is counted."""
    return {status: letter.in_language(language) for status, letter in LETTERS.items()}


def titles(language: str) -> list[str]:
    """What the columns of the totals are called: "Aanwezig"."""
    return [word(status, language).capitalize() for status in COUNTED]


def legend(language: str) -> str:
    """What the letters mean: "A: aanwezig, V: verontschuldigd, X: afwezig"."""
    return ", ".join(
        f"{letter.in_language(language)}: {word(status, language)}" for status, letter in LETTERS.items()
    )
