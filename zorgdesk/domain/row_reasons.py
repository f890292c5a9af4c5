"""Why a row of a list is brought in as it is: said in the window and on the command line."""

from typing import NamedTuple

from zorgdesk.domain.words import Word


class Reason(NamedTuple):
    """A key of `REASONS`, with what its sentence names."""

    code: str
    what: str = ""
    row: int = 0

    @property
    def is_doubt(self) -> bool:
        """Whether it is about something in the row that somebody should look at."""
        return self.code in _DOUBTS

    def told(self, language: str) -> str:
        """The sentence in nl, en or fr."""
        return REASONS[self.code].in_language(language).format(what=self.what, row=self.row)


ROW = Word("Rij", "Row", "Ligne")
_DOUBTS = frozenset(
    "too_long email_slip telephone_slip number_slip date_slip unknown_word national_number no_parent".split()
)

REASONS = {
    # Of a row
    "no_name": Word("geen naam", "no name", "pas de nom"),
    "too_long": Word(
        "een naam van meer dan 200 letters",
        "a name of more than 200 letters",
        "un nom de plus de 200 lettres",
    ),
    "twice": Word("staat al op rij {row}", "stands in row {row} already", "se trouve déjà à la ligne {row}"),
    "twice_differently": Word(
        "staat ook op rij {row}, met andere gegevens",
        "also stands in row {row}, with other details",
        "se trouve aussi à la ligne {row}, avec d’autres données",
    ),
    "same_email": Word("zelfde e-mailadres", "same e-mail address", "même adresse e-mail"),
    "same_email_other_name": Word(
        "zelfde e-mailadres als {what}, maar een andere naam",
        "same e-mail address as {what}, but another name",
        "même adresse e-mail que {what}, mais un autre nom",
    ),
    "same_name_and_organisation": Word(
        "zelfde naam en organisatie", "same name and organisation", "même nom et même organisation"
    ),
    "same_name_other_email": Word(
        "zelfde naam als {what}, maar een ander e-mailadres",
        "same name as {what}, but another e-mail address",
        "même nom que {what}, mais une autre adresse e-mail",
    ),
    "same_name": Word(
        "zelfde naam als {what}: is het dezelfde persoon?",
        "same name as {what}: is it the same person?",
        "même nom que {what} : est-ce la même personne ?",
    ),
    "several": Word(
        "er zijn er meer die zo heten", "there are several of this name", "plusieurs portent ce nom"
    ),
    "turned_name": Word(
        "{what} bestaat al: zijn voornaam en familienaam omgewisseld?",
        "{what} exists already: are given and family name swapped?",
        "{what} existe déjà : le prénom et le nom sont-ils inversés ?",
    ),
    "no_parent": Word(
        "welke organisatie “{what}” is waar ze deel van is, is niet zeker, en blijft weg",
        "which organisation “{what}” is that it is part of, is not certain, and is left out",
        "on ne sait pas quelle organisation est « {what} » dont elle fait partie : c’est omis",
    ),
    "another_place": Word(
        "komt er een organisatie bij, naast {what}",
        "one more organisation, beside {what}",
        "une organisation de plus, outre {what}",
    ),
    "place_of_row": Word(
        "nog een organisatie van wie op rij {row} staat",
        "one more organisation of who stands in row {row}",
        "encore une organisation de la personne de la ligne {row}",
    ),
    "email_slip": Word(
        "“{what}” lijkt geen e-mailadres",
        "“{what}” does not look like an e-mail address",
        "« {what} » ne ressemble pas à une adresse e-mail",
    ),
    "telephone_slip": Word(
        "“{what}” lijkt geen telefoonnummer",
        "“{what}” does not look like a telephone number",
        "« {what} » ne ressemble pas à un numéro de téléphone",
    ),
    "number_slip": Word(
        "“{what}” is geen geldig ondernemingsnummer",
        "“{what}” is no valid enterprise number",
        "« {what} » n’est pas un numéro d’entreprise valide",
    ),
    "date_slip": Word(
        "“{what}” is niet als datum te lezen, en blijft weg",
        "“{what}” cannot be read as a date, and is left out",
        "« {what} » ne se lit pas comme une date, et est omis",
    ),
    "unknown_word": Word(
        "“{what}” staat niet in de lijst van waarden, en blijft weg",
        "“{what}” is not in the list of values, and is left out",
        "« {what} » n’est pas dans la liste des valeurs, et est omis",
    ),
    "national_number": Word(
        "een rijksregisternummer, dat nooit bewaard wordt, is weggelaten",
        "a national register number, which is never stored, was left out",
        "un numéro de registre national, jamais conservé, a été omis",
    ),
    "new_organisation": Word(
        "met een nieuwe organisatie: {what}",
        "with a new organisation: {what}",
        "avec une nouvelle organisation : {what}",
    ),
    "several_organisations": Word(
        "er zijn er meer die “{what}” heten",
        "there are several called “{what}”",
        "plusieurs s’appellent « {what} »",
    ),
    "same_number": Word("zelfde ondernemingsnummer", "same enterprise number", "même numéro d’entreprise"),
    "same_organisation_name": Word("zelfde naam", "same name", "même nom"),
    "known_as": Word("gekend als {what}", "known as {what}", "connue comme {what}"),
    "same_name_other_number": Word(
        "zelfde naam als {what}, maar een ander ondernemingsnummer",
        "same name as {what}, but another enterprise number",
        "même nom que {what}, mais un autre numéro d’entreprise",
    ),
    "near_name": Word("lijkt op {what}", "resembles {what}", "ressemble à {what}"),
    "not_in_list": Word(
        "hier erkend, maar niet in deze lijst",
        "recognised here, but not in this list",
        "reconnue ici, mais pas dans cette liste",
    ),
    "chosen": Word("door jou gekozen", "chosen by you", "choisi par vous"),
    # Of the whole list
    "column_barred": Word(
        "De kolom “{what}” bevat rijksregisternummers: die worden nooit bewaard, ze is weggelaten.",
        "Column “{what}” holds national register numbers: these are never stored, it was left out.",
        "La colonne « {what} » contient des numéros de registre national, jamais conservés : elle est omise.",
    ),
    "columns_left_out": Word(
        "Niet ingevoerde kolommen: {what}.",
        "Columns that were not brought in: {what}.",
        "Colonnes non introduites : {what}.",
    ),
    "columns_too_many": Word(
        "De lijst heeft nog {row} andere kolommen, die niet getoond en niet ingevoerd worden.",
        "The list has {row} more columns, which are not shown and not brought in.",
        "La liste a encore {row} colonnes, qui ne sont ni montrées ni introduites.",
    ),
    "sheets_left_out": Word(
        "Niet gelezen bladen: {what}.", "Sheets that were not read: {what}.", "Feuilles non lues : {what}."
    ),
    "order_unsure": Word(
        "Of in de kolom “{what}” de voornaam of de familienaam eerst staat, is niet zeker.",
        "Whether given or family name comes first in column “{what}” is not certain.",
        "Il n’est pas certain que le prénom ou le nom vienne en premier dans la colonne « {what} ».",
    ),
}
