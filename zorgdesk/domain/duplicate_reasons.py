"""Why two records are thought to be one, in words for the window and the command line."""

from collections.abc import Iterable

from zorgdesk.domain.words import Word

_WORDS = {
    "same_name": Word("zelfde naam", "same name", "même nom"),
    "written_otherwise": Word(
        "zelfde naam, met een ander accent, streepje of spatie",
        "same name, with another accent, dash or space",
        "même nom, avec un autre accent, trait d’union ou espace",
    ),
    "particle": Word(
        "zelfde naam, met het tussenvoegsel ergens anders",
        "same name, with the particle elsewhere",
        "même nom, avec la particule ailleurs",
    ),
    "swapped": Word(
        "voornaam en familienaam omgewisseld",
        "given and family name swapped",
        "prénom et nom inversés",
    ),
    "nickname": Word("roepnaam", "short form of the name", "diminutif"),
    "initial": Word("voornaam afgekort", "given name abbreviated", "prénom abrégé"),
    "more_names": Word(
        "de ene heeft een voornaam meer", "one has a further given name", "l’une a un prénom de plus"
    ),
    "added_name": Word(
        "de ene heeft een familienaam meer", "one has a further family name", "l’une a un nom de plus"
    ),
    "typing_error": Word("bijna dezelfde naam", "nearly the same name", "presque le même nom"),
    "other_family_name": Word(
        "zelfde voornaam, andere familienaam",
        "same given name, other family name",
        "même prénom, autre nom",
    ),
    "same_email": Word("zelfde e-mailadres", "same e-mail address", "même adresse e-mail"),
    "near_email": Word(
        "bijna hetzelfde e-mailadres", "nearly the same e-mail address", "presque la même adresse e-mail"
    ),
    "other_email": Word("ander e-mailadres", "other e-mail address", "autre adresse e-mail"),
    "same_telephone": Word("zelfde telefoonnummer", "same telephone number", "même numéro de téléphone"),
    "same_organisation": Word("zelfde organisatie", "same organisation", "même organisation"),
    "other_organisation": Word("andere organisatie", "other organisation", "autre organisation"),
    "abbreviation": Word("afkorting", "abbreviation", "abréviation"),
    "alias": Word("ook zo gekend", "also known so", "aussi connue ainsi"),
    "legal_form": Word(
        "zelfde naam, op de rechtsvorm na",
        "same name but for the legal form",
        "même nom, sauf la forme juridique",
    ),
    "same_number": Word("zelfde ondernemingsnummer", "same enterprise number", "même numéro d’entreprise"),
    "same_domain": Word("zelfde webadres", "same web address", "même adresse web"),
    "same_municipality": Word("zelfde gemeente", "same municipality", "même commune"),
    "other_municipality": Word("andere gemeente", "other municipality", "autre commune"),
}


def reasons(codes: Iterable[str], language: str) -> list[str]:
    """The reasons in nl, en or fr."""
    return [_WORDS[code].in_language(language) for code in codes]
