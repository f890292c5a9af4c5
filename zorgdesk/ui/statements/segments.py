"""The kinds of organisations that statements can be narrowed to."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.dossiers import Segment
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.statements import EVERY_SEGMENT
from zorgdesk.ui.labels import Labels


def segments(labels: Labels) -> list[tuple[Segment, str]]:
    """Every kind with its words: the sector itself and its parts, the other sectors, the worlds."""
    say = QCoreApplication.translate
    primary, secondary = Stakeholder.PRIMARY, Stakeholder.SECONDARY
    of_sector = [
        (Segment(primary, True), say("statements", "recognised")),
        (Segment(primary, False), say("statements", "not recognised")),
        *((Segment(primary, scope=one), labels.word(one)) for one in Scope),
        (Segment(primary, entrant=True), say("statements", "entrant")),
    ]
    sectors = labels.choices(ListName.SECTOR, retired=True)
    world = say("statements", "World: {name}")
    return [
        (EVERY_SEGMENT, say("statements", "All organisations")),
        (Segment(primary), labels.word(primary)),
        *((segment, f"{labels.word(primary)}: {words}") for segment, words in of_sector),
        (Segment(secondary), labels.word(secondary)),
        *((Segment(secondary, sector=code), f"{labels.word(secondary)}: {words}") for code, words in sectors),
        *((Segment(world=one), world.format(name=labels.word(one))) for one in World),
    ]
