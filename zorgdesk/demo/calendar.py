"""The twenty-four activities of the invented year, around the day the demo is made."""

from dataclasses import dataclass

from zorgdesk.domain.activities import ActivityFormat, ActivityState, CancelReason, Strand

TABLES = "Lokaal samen"
PEERS = "Collega’s onder elkaar"
PATH = "Leertraject onthaal"


@dataclass(frozen=True, slots=True)
class Planned:
    """One activity: `days` from today, `conversation` an index of CONVERSATIONS, None for no notes."""

    days: int
    kind: str
    title: str
    number: int | None = None
    series: str | None = None
    conversation: int | None = None
    format: ActivityFormat = ActivityFormat.IN_PERSON
    strand: Strand = Strand.SUPPORT_OFFER
    place: str = "Buurthuis De Schakelaar, Lokeren"
    hour: int = 19
    minutes: int = 150
    expected: int = 22
    state: ActivityState = ActivityState.HELD
    cancel_reason: CancelReason | None = None


_ONLINE = ActivityFormat.ONLINE
_BLENDED = ActivityFormat.BLENDED

YEAR: tuple[Planned, ...] = (
    Planned(-331, "practice_table", "", 1, TABLES, 7, place="Parochiezaal Sint-Anna, Zele", expected=26),
    Planned(-318, "training", "Moderator worden in één dag", hour=9, minutes=420, expected=16),
    Planned(-302, "peer_group", "", 1, PEERS, 5, expected=10, place="Ontmoetingshuis De Kachel, Hamme"),
    Planned(
        -290, "webinar", "Subsidies begrijpelijk uitgelegd", format=_ONLINE, hour=14, minutes=60, expected=38
    ),
    Planned(-271, "practice_table", "", 2, TABLES, 3, place="Bibliotheek Zele", expected=24),
    Planned(
        -255,
        "consultation",
        "Overleg bovenlokale vrije tijd",
        strand=Strand.CONSULTATION,
        expected=9,
        hour=10,
    ),
    Planned(
        -240,
        "learning_path",
        "Onthaal, dag 1: de eerste vijf minuten",
        1,
        PATH,
        hour=9,
        minutes=360,
        expected=14,
    ),
    Planned(
        -226, "learning_path", "Onthaal, dag 2: samen blijven", 2, PATH, hour=9, minutes=360, expected=14
    ),
    Planned(-210, "practice_table", "", 3, TABLES, 4, place="Sociaal Huis Vijverhof, Wetteren", expected=28),
    Planned(
        -197,
        "information_session",
        "Vrijwilligerswet in klare taal",
        format=_BLENDED,
        hour=13,
        minutes=90,
        expected=30,
    ),
    Planned(
        -184,
        "training",
        "Fondsen werven met een klein team",
        hour=9,
        minutes=360,
        expected=12,
        state=ActivityState.CANCELLED,
        cancel_reason=CancelReason.TOO_FEW_REGISTRATIONS,
    ),
    Planned(
        -169,
        "conference",
        "Trefdag Warme Buurten",
        place="Cultuurcentrum De Wilgen, Sint-Niklaas",
        hour=9,
        minutes=450,
        expected=64,
    ),
    Planned(-150, "practice_table", "", 4, TABLES, 6, expected=25),
    Planned(
        -133,
        "study_trip",
        "Leerreis langs drie samentuinen",
        hour=8,
        minutes=600,
        expected=20,
        place="Vertrek station Lokeren",
    ),
    Planned(
        -118,
        "consultation",
        "Rondetafel met de kabinetten",
        strand=Strand.CONSULTATION,
        hour=10,
        minutes=120,
        expected=11,
    ),
    Planned(
        -96,
        "practice_table",
        "",
        5,
        TABLES,
        2,
        place="Gemeenschapscentrum De Kantelmuur, Waasmunster",
        expected=27,
    ),
    Planned(-75, "workshop", "Schrijven voor iedereen", format=_BLENDED, hour=13, minutes=180, expected=18),
    Planned(-52, "practice_table", "", 6, TABLES, 1, expected=23),
    Planned(
        -24,
        "peer_group",
        "Wie doet de deur open?",
        2,
        PEERS,
        5,
        expected=11,
        place="Ontmoetingshuis De Kachel, Hamme",
    ),
    Planned(0, "practice_table", "", 7, TABLES, 0, expected=34, state=ActivityState.OPEN),
    Planned(
        19,
        "webinar",
        "Tussen pas en portemonnee",
        format=_ONLINE,
        hour=14,
        minutes=60,
        expected=21,
        state=ActivityState.OPEN,
    ),
    Planned(
        33,
        "practice_table",
        "Samen op weg naar het nieuwe jaar",
        8,
        TABLES,
        expected=15,
        state=ActivityState.OPEN,
    ),
    Planned(
        47,
        "training",
        "Moeilijke gesprekken, rustige stem",
        hour=9,
        minutes=360,
        expected=8,
        state=ActivityState.PLANNED,
    ),
    Planned(
        61,
        "event",
        "Nieuwjaarsreceptie voor de hele buurt",
        strand=Strand.EVENT,
        hour=17,
        expected=0,
        state=ActivityState.PLANNED,
    ),
)
