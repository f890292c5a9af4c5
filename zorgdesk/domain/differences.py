"""What changed between two texts, word by word, and between two versions of a document, block by block."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from zorgdesk.domain.documents import Block

_WORD = re.compile(r"\S+\s*|\s+")


class Difference(StrEnum):
    """What happened to a piece of text or to a block. `changed` and `moved` are said of blocks only."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that were there all the time, came or went."""

    text: str
    difference: Difference = Difference.SAME


@dataclass(frozen=True, slots=True)
class BlockDifference:
    """A block as it is, or was where it is removed; `lead` and `pieces` say which words came and went."""

    block: Block
    difference: Difference
    pieces: tuple[Piece, ...] = ()
    lead: tuple[Piece, ...] = ()


def word_differences(older: str, newer: str) -> tuple[Piece, ...]:
    """The newer text with the words that went still in it, in front of those that came in their place."""
    before, after = _WORD.findall(older), _WORD.findall(newer)
    matcher = SequenceMatcher(None, _bare(before), _bare(after), autojunk=False)
    pieces: list[Piece] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(after[c:d])))
            continue
        went, came = _spaced("".join(before[a:b])), "".join(after[c:d])
        parts = (Piece(went, Difference.REMOVED), Piece(came, Difference.ADDED))
        pieces += [piece for piece in parts if piece.text.strip()]
    return tuple(pieces)


def _bare(words: Sequence[str]) -> list[str]:
    """Spaces are no difference, line breaks are."""
    return [word.rstrip(" ") for word in words]


def _spaced(words: str) -> str:
    """Words that went stand before others, also when they were the last ones."""
    return words if not words or words[-1].isspace() else f"{words} "


def differences(older: Sequence[Block], newer: Sequence[Block]) -> tuple[BlockDifference, ...]:
    """Blocks are the same when they come from the same source; what went stands after what it followed."""
    before = {block.source: block for block in older}
    after = {block.source for block in newer}
    stayed = _stayed([one.source for one in older if one.source in after], [one.source for one in newer])
    went = _went(older, after)
    found = [_removed(block) for block in went.get("", ())]
    for block in newer:
        found.append(_compared(before.get(block.source), block, moved=block.source not in stayed))
        found += [_removed(one) for one in went.get(block.source, ())]
    return tuple(found)


def _stayed(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """What kept its place among what is in both."""
    matching = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    return {before[place] for match in matching for place in range(match.a, match.a + match.size)}


def _went(older: Sequence[Block], after: set[str]) -> dict[str, list[Block]]:
    """The blocks that are no longer there, by the last one before them that still is."""
    found: dict[str, list[Block]] = {}
    last = ""
    for block in older:
        if block.source in after:
            last = block.source
        else:
            found.setdefault(last, []).append(block)
    return found


def _compared(before: Block | None, block: Block, *, moved: bool) -> BlockDifference:
    if before is None:
        return _whole(block, Difference.ADDED)
    words = word_differences(_text(before), _text(block))
    lead = word_differences(before.lead, block.lead)
    changed = any(piece.difference is not Difference.SAME for piece in (*lead, *words))
    other = Difference.MOVED if moved else Difference.SAME
    return BlockDifference(block, Difference.CHANGED if changed else other, words, lead)


def _removed(block: Block) -> BlockDifference:
    return _whole(block, Difference.REMOVED)


def _whole(block: Block, difference: Difference) -> BlockDifference:
    return BlockDifference(
        block, difference, (Piece(_text(block), difference),), (Piece(block.lead, difference),)
    )


def _text(block: Block) -> str:
    return " · ".join(block.cells) if block.cells else block.text
