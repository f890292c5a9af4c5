"""Who is meant by a few words: a person, an organisation, or somebody who stays unnamed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from zorgdesk.domain.names import fold

_PARTICLES = frozenset("van de der den het 't ’t te ten ter von la le du el al ben bin d' d’ y da di".split())
_PRONOUNS = frozenset(
    "hij zij ze wij we ik jij jullie u men iedereen niemand dit dat deze die het er hier daar hoe wat wie "
    "waar".split()
)
_NOUNS = frozenset(
    "voorbeeld voorbeelden voordeel voordelen nadeel nadelen doel doelen methode werkwijze resultaat "
    "resultaten conclusie conclusies samenvatting samengevat kortom vaststelling vaststellingen stelling "
    "opdracht oefening context achtergrond situatie probleem oplossing oplossingen aanpak kost kosten prijs "
    "budget timing planning info contact bron bronnen link links bijlage bijlagen nota noot nb ps opgelet "
    "belangrijk sterktes zwaktes kansen bedreigingen plus min doelgroep inhoud film foto tekst "
    "website".split()
)
"""What stands before a colon more than once without being anybody's name."""
_TITLES = re.compile(
    r"^(?:(?:dhr|mevr|mw|dr|prof|ir|ing|em|meneer|mevrouw|de heer|schepen|burgemeester)\.?\s+)+",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"^(?:[^\W\d_][\w’'\-]*|[^\W\d_]\.(?:-?[^\W\d_]\.)*)$")
_ORGANISATION_WORDS = frozenset(
    "vzw asbl bv nv cvba ocmw cpas clb cgg caw vdab vvsg vub ugent kvlv kwb femma ferm okra gemeente "
    "stad provincie bibliotheek bib academie school basisschool sportdienst museum theater parochie "
    "mutualiteit ziekenhuis woonzorgcentrum buurthuis cc gc wzc cultuurcentrum gemeenschapscentrum "
    "ministerie departement universiteit hogeschool federatie vereniging netwerk steunpunt stichting "
    "groep fonds kabinet raad bond unie koepel afdeling team dienst sociaal huis organisatie atelier "
    "coöperatie welzijnsschakel welzijnsschakels samenlevingsopbouw avansa vormingplus natuurpunt "
    "davidsfonds gezinsbond ziekenzorg samana scouts chiro".split()
)
_ORGANISATION_ENDINGS = (
    "dienst", "diensten", "forum", "centrum", "centra", "huis", "werking", "raad", "vereniging",
    "verenigingen",
    "netwerk", "schakel", "schakels", "punt", "school", "scholen", "academie", "theek", "bond", "fonds",
    "beweging",
    "koepel", "federatie", "museum", "loket", "werk", "club", "kring", "gilde", "platform", "instituut",
    "comité", "zorg",
)  # fmt: skip
_JOB_WORDS = (
    "medewerker", "medewerkster", "coördinator", "coordinator", "directeur", "directrice", "voorzitter",
    "verantwoordelijke", "vrijwilliger", "vrijwilligster", "werker", "consulent", "ondersteuner", "schepen",
    "burgemeester", "ambtenaar", "begeleider", "begeleidster", "docent", "onderzoeker", "stafmedewerker",
    "adviseur", "bibliothecaris", "teamleider", "diensthoofd", "ervaringsdeskundige", "bestuurslid",
    "penningmeester",
    "secretaris", "projectleider", "expert", "lid", "manager", "trainer", "vormingswerker", "opbouwwerker",
    "leerkracht",
    "deelnemer", "deelneemster", "moderator", "panellid", "getuigenis", "student", "stagiair", "stagiaire",
    "specialist",
)  # fmt: skip
_SOMEBODY = (
    r"(?:(?:een|de|nog een|enkele|andere)\s+)*(?:andere\s+)?"
    r"(?:deelnemers?|deelneemster|aanwezigen?|iemand|participant(?:en)?|bezoeker|toehoorder|anoniem"
    r"|publiek|zaal)"
)
_UNNAMED = re.compile(
    rf"^(?:uit\s+)?{_SOMEBODY}(?:\s+(?:uit|in)\s+(?:het publiek|de zaal|de groep))?"
    r"\s*(?:\(?(?P<letter>[A-Z]|\d{1,2})\)?)?$",
    re.IGNORECASE,
)
_OF = r"(?:van|bij|uit|vanuit|namens|voor|@)\s+(?:de\s+|het\s+)?"
_UNNAMED_OF = re.compile(
    rf"^(?:(?:een|de|iemand)\s+)?(?:{_SOMEBODY}|[\w\-/]*(?:{'|'.join(_JOB_WORDS)}))\s+"
    rf"(?P<of>{_OF})?(?P<organisation>\S.*)$",
    re.IGNORECASE,
)
_NAME_OF = re.compile(
    r"^(?P<name>[A-Z]\S*(?: (?!van |bij |uit )\S+){1,3}) (?:van|bij|uit) (?:de |het )?"
    r"(?P<organisation>[A-Z].*)$"
)
_IN_BRACKETS = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<inside>[^()]+)\)$")


@dataclass(frozen=True, slots=True)
class Who:
    """Who spoke. `sure` is false when it needs a look; `lost` are words that no field has a place for."""

    name: str | None = None
    organisation: str | None = None
    anonymous: bool = False
    sure: bool = True
    lost: str = ""


NOBODY = Who()
"""Nothing tells who spoke."""


class KnownPeople:
    """Those whom the report announces, speakers before others, and the organisations it names."""

    def __init__(
        self,
        speakers: Iterable[str],
        others: Iterable[str],
        organisations: Iterable[str],
        leaders: Iterable[str] = (),
    ) -> None:
        self._circles = (list(dict.fromkeys(speakers)), list(dict.fromkeys(others)))
        self._leaders = list(dict.fromkeys(leaders))
        self._organisations = {fold(name) for name in organisations}

    @property
    def leader(self) -> str | None:
        """The one who led the conversation, if that was one person."""
        return self._leaders[0] if len(self._leaders) == 1 else None

    def full_name(self, label: str) -> str | None:
        """The one announced person whom the label fits: "Trees", "Debusschere", "An D.", "Mevr. Maes"."""
        for circle in self._circles:
            fitting = [name for name in circle if _fits(label, name)]
            if len(fitting) == 1:
                return fitting[0]
        return None

    def is_organisation(self, label: str) -> bool:
        """Whether the report names an organisation so, or the words say it is one."""
        return fold(label) in self._organisations or looks_like_organisation(label)

    def who(self, label: str, *, organisation_first: bool = False) -> Who:
        """Who is meant by a label. Nobody is invented: a label that fits several stays as written."""
        label = label.strip(" .,;") + ("." if has_initial(label.strip(" ,;")) else "")
        if unnamed := _UNNAMED.match(label):
            return Who(anonymous=True, lost=label if unnamed["letter"] else "")
        if name := self.full_name(label):
            return Who(name)
        if organisation_first:
            return _unnamed_of(label) or Who(organisation=label)
        if bracketed := _IN_BRACKETS.match(label):
            return self._bracketed(bracketed["name"], bracketed["inside"])
        if unnamed_of := _unnamed_of(label):
            return unnamed_of
        name, comma, place = label.partition(", ")
        if comma and looks_like_name(name):
            return self._bracketed(name, place)
        if named := _NAME_OF.match(label):
            return self._bracketed(named["name"], named["organisation"])
        return self._by_its_looks(label)

    def _by_its_looks(self, label: str) -> Who:
        if self.is_organisation(label):
            return Who(organisation=label)
        if label.islower():
            return Who(anonymous=True, lost=label)  # "een familielid", "mantelzorger"
        return Who(label, sure=" " in label) if looks_like_name(label) else Who(organisation=label)

    def _bracketed(self, name: str, inside: str) -> Who:
        if _UNNAMED.match(name):
            return Who(organisation=inside, lost=name)
        known = self.who(name)
        return Who(known.name or name, inside, sure=known.sure)


def apart_from_title(name: str) -> tuple[str, str]:
    """A name without what stands in front of it: "prof. dr. An Maes" → ("An Maes", "prof. dr.")."""
    found = _TITLES.match(name)
    return (name[found.end() :], found.group().strip()) if found else (name, "")


def looks_like_name(text: str) -> bool:
    """Whether the words could be the name of a person: "Els", "An D.", "Jos Van den Abeele"."""
    words = _TITLES.sub("", text.strip()).split()
    if words and (words[0].casefold() in _PRONOUNS or (len(words) == 1 and words[0].casefold() in _NOUNS)):
        return False
    if not 1 <= len(words) <= 5 or not words[0][:1].isupper():
        return False
    named = [word for word in words if word.casefold() not in _PARTICLES]
    return all(
        _NAME_WORD.match(word) and word[0].isupper() for word in named
    ) and not looks_like_organisation(text)


def looks_like_organisation(text: str) -> bool:
    """Whether the words themselves say that they name an organisation: "OCMW Lokeren", "Sportdienst"."""
    words = text.split()
    if any(_is_abbreviation(word) for word in words):
        return True
    return any(
        (bare := word.casefold().strip(".,()")) in _ORGANISATION_WORDS or bare.endswith(_ORGANISATION_ENDINGS)
        for word in words
    )


def looks_like_job(text: str) -> bool:
    """Whether the words name a function: a known word for one, or a start without a capital."""
    words = text.split()
    if any(word.casefold().strip(",.").endswith(_JOB_WORDS) for word in words):
        return True
    return bool(words) and words[0][0].islower() and not looks_like_organisation(text)


def has_initial(text: str) -> bool:
    """Whether a name is shortened the way minutes do: "An D."."""
    return looks_like_name(text) and re.search(r"\s[^\W\d_]{1,2}\.$", text.strip()) is not None


def _unnamed_of(label: str) -> Who | None:
    match = _UNNAMED_OF.match(label)
    if not match or not (match["of"] or match["organisation"][0].isupper()):
        return None
    return Who(organisation=match["organisation"], lost=label)


def _is_abbreviation(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    return len(letters) >= 2 and "." not in word and all(sign.isupper() for sign in letters)


def _fits(label: str, name: str) -> bool:
    wanted, words = fold(_TITLES.sub("", label)).split(), fold(_TITLES.sub("", name)).split()
    if not wanted or not words:
        return False
    if wanted == words or wanted in (words[:1], words[1:]) or wanted == [*words[1:], words[0]]:
        return True
    given, *initials = wanted
    last_names = "".join(word[0] for word in words[1:])
    return (
        given == words[0]
        and bool(initials)
        and (
            "".join(initials) in (last_names, words[1][:1] if len(words) > 1 else "")
            or _begins(initials, words[1:])
        )
    )


def _begins(wanted: list[str], words: list[str]) -> bool:
    """Whether the label's last words begin the family name, particles aside: "D." of "De Smet"."""
    solid = [word for word in words if word not in _PARTICLES]
    return " ".join(words).startswith(" ".join(wanted)) or " ".join(solid).startswith(" ".join(wanted))
