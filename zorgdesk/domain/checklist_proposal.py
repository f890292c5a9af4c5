"""The checklist that is proposed for a kind of activity that has none yet."""

from typing import NamedTuple


class ProposedStep(NamedTuple):
    """One line, in the language it was asked for."""

    text: str
    days_before: int


_ONLINE = frozenset({"webinar"})
_SMALL = frozenset({"consultation", "team_session"})
_LARGE = frozenset({"conference", "event", "network_event"})

_Line = tuple[int, str, str, str]
"""Days before, Dutch, English, French."""

_ROOM: _Line = (42, "Zaal vastleggen", "Book the room", "Réserver la salle")
_SPEAKERS: _Line = (28, "Sprekers bevestigen", "Confirm the speakers", "Confirmer les interventions")
_INVITATIONS: _Line = (21, "Uitnodigingen versturen", "Send the invitations", "Envoyer les invitations")
_WORKSHOPS: _Line = (
    14,
    "Workshops en lokalen verdelen",
    "Divide workshops over the rooms",
    "Répartir les ateliers dans les locaux",
)
_CATERING: _Line = (
    7,
    "Eten en drinken bestellen",
    "Order food and drinks",
    "Commander boissons et collation",
)
_LINK: _Line = (7, "Link maken en uitproberen", "Make the link and try it", "Créer le lien et le tester")
_REMINDER: _Line = (
    3,
    "Herinnering aan wie ingeschreven is",
    "Remind everybody who registered",
    "Rappel aux personnes inscrites",
)
_MATERIAL: _Line = (
    2,
    "Scherm en geluid klaarzetten",
    "Get screen and sound ready",
    "Préparer l’écran et le son",
)
_BADGES: _Line = (2, "Naamkaartjes afdrukken", "Print the name badges", "Imprimer les badges")
_AGENDA: _Line = (7, "Agenda rondsturen", "Send the agenda", "Envoyer l’ordre du jour")
_SHEET: _Line = (1, "Handtekenlijst afdrukken", "Print the sign-in sheet", "Imprimer la liste de présence")

_USUAL = (_ROOM, _SPEAKERS, _INVITATIONS, _CATERING, _REMINDER, _MATERIAL, _SHEET)
_OF_KINDS = (
    (_ONLINE, (_SPEAKERS, _INVITATIONS, _LINK, _REMINDER)),
    (_SMALL, (_ROOM, _INVITATIONS, _AGENDA, _SHEET)),
    (
        _LARGE,
        (
            _ROOM,
            _SPEAKERS,
            _INVITATIONS,
            _WORKSHOPS,
            _CATERING,
            _REMINDER,
            _MATERIAL,
            _BADGES,
            _SHEET,
        ),
    ),
)


SHEET_WORDS = frozenset(_SHEET[1:])
"""How the step is called that is done once the sign-in sheet is made."""


def proposed_steps(kind: str, language: str) -> list[ProposedStep]:
    """A sensible checklist for a kind, in nl, en or fr; what is due first stands first."""
    lines = next((lines for kinds, lines in _OF_KINDS if kind in kinds), _USUAL)
    place = {"nl": 1, "en": 2, "fr": 3}[language]
    return [ProposedStep(str(line[place]), line[0]) for line in lines]
