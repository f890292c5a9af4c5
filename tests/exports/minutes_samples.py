"""One evening of an invented organisation, with everything that minutes can hold."""

import struct
import zlib
from datetime import date

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem, ProgrammeItemKind, SpeakingRole
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Spoken
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.tasks import Task
from zorgdesk.exports.document import compose

ACTIVITY = Activity(
    id=1,
    uid="a1",
    kind="practice_table",
    title="Drempels in de vrije tijd",
    number=3,
    date=date(2026, 9, 12),
    place="Buurthuis De Schakelaar, Lokeren",
    introduction=(
        "Wie weinig geld of weinig papieren heeft, vindt de weg naar een vereniging niet vanzelf. Drie "
        "praktijken vertelden wat bij hen werkt en wat niet.\n\n"
        "Nadien gingen de deelnemers met elkaar in gesprek."
    ),
)

PROGRAMME = (
    ProgrammeItem(1, "p1", 1, 1, "Onthaal", ProgrammeItemKind.RECEPTION),
    ProgrammeItem(2, "p2", 1, 2, "Twee verhalen uit de buurt"),
    ProgrammeItem(3, "p3", 1, 3, "Soep", ProgrammeItemKind.BREAK),
    ProgrammeItem(4, "p4", 1, 4, "In gesprek met elkaar"),
    ProgrammeItem(5, "p5", 1, 5, "Slotwoord", ProgrammeItemKind.CLOSING),
)

CONTRIBUTIONS = (
    Contribution(
        1, "c1", 2, 1, person="Achiel De Cuyper", organisation="Buurtwerk ’t Sas", job_title="opbouwwerker"
    ),
    Contribution(2, "c2", 2, 2, person="Salma El Idrissi", organisation="Stad Lokeren"),
    Contribution(
        3, "c3", 4, 1, person="Noor Van de Walle", organisation="De Brug vzw", role=SpeakingRole.MODERATOR
    ),
    Contribution(4, "c4", 4, 2, person="Achiel De Cuyper", organisation="Buurtwerk ’t Sas"),
)


def entry(number: int, kind: EntryKind, text: str, part: int | None = 2, **details: object) -> Spoken:
    """An entry whose id and position are its number."""
    return Spoken(number, f"e{number}", kind, text, part, **details)  # type: ignore[arg-type]


def participation(
    number: int, given: str, family: str, organisation: str | None, status: ParticipationStatus
) -> Participation:
    return Participation(
        number, f"d{number}", 1, number, given, family, organisation=organisation, status=status
    )


ENTRIES = (
    entry(
        1,
        EntryKind.STATEMENT,
        "Wie geen internet heeft, bereik je enkel aan de deur. Wij bellen gewoon aan, met een mand groenten.",
        speaker="Achiel De Cuyper",
        speaker_id=1,
    ),
    entry(
        2,
        EntryKind.STATEMENT,
        "De kansenpas is er voor iedereen.\nToch weten veel mensen niet dat ze er recht op hebben.",
        speaker="Salma El Idrissi",
        speaker_id=2,
    ),
    entry(3, EntryKind.POINT_OF_ATTENTION, "een affiche alleen bereikt niemand die nog niet komt"),
    entry(4, EntryKind.NOTE, "Koude zaal, volgende keer vroeger stoken.", in_minutes=False),
    entry(
        5,
        EntryKind.QUESTION,
        "Hoe laten jullie nieuwe mensen welkom zijn zonder stempel?",
        4,
        organisation="Ferme Stemmen vzw",
    ),
    entry(
        6, EntryKind.REACTION, "Wij vragen nooit een bewijs.", 4, speaker="Salma El Idrissi", reply_to_id=5
    ),
    entry(
        7,
        EntryKind.REACTION,
        "Aan de kassa moest ik mijn pas tonen, met een rij achter mij.",
        4,
        speaker="Greet Hoste",
        organisation="Vereniging De Kade",
        speaker_id=31,
        anonymous=True,
        reply_to_id=5,
    ),
    entry(8, EntryKind.SIGNAL, "Een pas die je moet tonen, houdt mensen weg.", 4),
    entry(
        9,
        EntryKind.QUESTION,
        "Kan de pas ook op de telefoon?",
        4,
        speaker="Mil Dhondt",
        organisation="Vereniging De Kade",
        speaker_id=32,
        anonymous=True,
    ),
    entry(10, EntryKind.IDEA, "één inschrijfavond voor alle verenigingen samen", 4),
    entry(
        11, EntryKind.REACTION, "Dat testen wij dit najaar.", 4, organisation="Stad Lokeren", reply_to_id=9
    ),
    entry(12, EntryKind.REACTION, "Bij ons ook niet.", 4, speaker="Achiel De Cuyper", reply_to_id=5),
    entry(13, EntryKind.DECISION, "we starten in maart met een gezamenlijke inschrijfavond", 4),
    entry(14, EntryKind.TASK, "de zaal boeken", 4),
    entry(15, EntryKind.NOTE, "Noor dankt iedereen en nodigt uit voor de volgende keer.", 5),
)

PARTICIPATIONS = (
    participation(1, "Salma", "El Idrissi", "Stad Lokeren", ParticipationStatus.PRESENT),
    participation(2, "Achiel", "De Cuyper", "Buurtwerk ’t Sas", ParticipationStatus.PRESENT),
    participation(3, "Noor", "Van de Walle", "De Brug vzw", ParticipationStatus.PRESENT),
    participation(4, "Ward", "Aelbrecht", None, ParticipationStatus.PRESENT),
    participation(5, "Els", "Émery", "De Brug vzw", ParticipationStatus.PRESENT),
    participation(6, "Jos", "Van den Abeele", "Ferme Stemmen vzw", ParticipationStatus.EXCUSED),
    participation(7, "Rik", "Baert", "De Brug vzw", ParticipationStatus.ABSENT),
)

MATERIAL = MinutesMaterial(
    activity=ACTIVITY,
    kind_label="Praktijktafel",
    programme=PROGRAMME,
    contributions=CONTRIBUTIONS,
    participations=PARTICIPATIONS,
    entries=ENTRIES,
    signals=(PolicySignal(1, "s1", "Een pas die je moet tonen, houdt mensen weg"),),
    tasks=(
        Task(1, "t1", "de zaal boeken", assignee="Els Émery", due=date(2027, 3, 15)),
        Task(2, "t2", "de affiche herwerken"),
    ),
    next_date=date(2027, 3, 20),
)

TABLE = (
    Block(BlockKind.TABLE_HEADER, cells=("Deel", "Vragen")),
    Block(BlockKind.TABLE_ROW, cells=("Twee verhalen", "2")),
    Block(BlockKind.TABLE_ROW, cells=("In gesprek", "=1+1\nen | meer")),
)

NASTY = (
    "=1+1",
    "<b>vet</b> & <script>alert(1)</script> &amp; &copy;",
    "{{ x }} {% y %} {# z #}",
    '#set text(red) #import "x" #panic()',
    "*ster* **twee** _laag_ __twee__ ~~weg~~",
    "a | b | c",
    "`code` ``` $x$ $$y$$ \\alpha \\n @ref <label> [a](b) ![c](d) [e]: f",
    "- streep",
    "+ plus",
    "1. een",
    "2) twee",
    "# kop #",
    "> citaat",
    "===",
    "---",
    "regel één\n=== regel twee\n- regel drie\n4. regel vier\n    regel vijf",
    "\"recht\" 'recht' -- --- ... “rond”",
    "Ελληνικά, кириллица, مرحبا, שלום, 😀, łódź, ’t Sas",
    "https://voorbeeld.be/een_pad?x=1&y=2#anker en iemand@voorbeeld.be",
    "w" * 300,
)
"""Text that some format could take for its own."""


def document(blocks: tuple[Block, ...], **details: object) -> Document:
    return Document("Verslag", blocks, **details)  # type: ignore[arg-type]


def minutes() -> Document:
    """The minutes of the evening, as composed."""
    blocks = compose(MATERIAL)
    return Document(blocks[0].text, blocks, organisation="Huis van de Buren vzw")


def png(width: int, height: int) -> bytes:
    """A picture in one colour."""
    rows = (b"\0" + b"\x0f\x76\x6e" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = {b"IHDR": header, b"IDAT": zlib.compress(rows), b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks.items()
    )


PNG = png(240, 80)
JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x50\0\xa0\x01\x01\x11\0"
"""Enough of a JPEG, 160 by 80, to be measured; it cannot be shown."""
