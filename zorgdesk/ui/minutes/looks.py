"""The sizes and spaces of each kind of block on the paper."""

from dataclasses import dataclass

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.ui.theme import px

_TITLE, _HEADING, _BODY = 1.6, 1.25, 1.07


@dataclass(frozen=True)
class Look:
    """Size of the letters in body sizes; space above and indent in pixels at 100 %."""

    size: float = _BODY
    bold: bool = False
    quiet: bool = False
    above: int = 12
    indent: int = 0


_LOOKS = {
    BlockKind.TITLE: Look(_TITLE, bold=True, above=0),
    BlockKind.SUBTITLE: Look(quiet=True, above=4),
    BlockKind.HEADING: Look(_HEADING, bold=True, above=28),
    BlockKind.LIST_ITEM: Look(above=0, indent=22),
    BlockKind.TABLE_HEADER: Look(bold=True),
    BlockKind.TABLE_ROW: Look(above=0),
}
_PLAIN = Look()


def look_of(block: Block) -> Look:
    return _LOOKS.get(block.kind, _PLAIN)


def space_above(block: Block, previous: Block) -> int:
    """In pixels: lines such as "Sprekers:" and "Aanwezig:" stand close together."""
    people = block.kind is previous.kind is BlockKind.PARAGRAPH and block.lead and previous.lead
    return 0 if people else px(look_of(block).above)
