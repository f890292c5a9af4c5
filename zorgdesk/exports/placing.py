"""The order of the blocks of minutes: as composed, with what the secretary put elsewhere or wrote between."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.minutes import FREE, Arrangement, Edit

_TOP = ""


def placed(
    composed: Sequence[Block], edits: Sequence[Edit], arrangements: Sequence[Arrangement]
) -> list[Block]:
    """Composed blocks and the secretary's own paragraphs, in the order in which they are read.

    A block that was moved hangs under another one and goes where that goes; of several under one block the
    last that was put there comes first. Where that other one is gone, a block is back in its own place.
    """
    own = {
        edit.source: Block(BlockKind.PARAGRAPH, edit.text, source=edit.source, edited=True)
        for edit in edits
        if edit.source.startswith(FREE)
    }
    if not own and all(one.after is None for one in arrangements):
        return list(composed)
    blocks = {block.source: block for block in composed} | own
    anchors = _anchors(blocks, own, arrangements)
    return [blocks[source] for source in _read(blocks, anchors)]


def followed(source: str, there: Container[str]) -> str | None:
    """The block under which a paragraph of one's own was written, or the one that itself followed."""
    while source.startswith(FREE):
        _, _, source = source.partition("@")
        if source in there:
            return source
    return None


def _anchors(
    blocks: Mapping[str, Block], own: Mapping[str, Block], arrangements: Sequence[Arrangement]
) -> dict[str, str]:
    """Under what each block hangs that does not stand in its own place, the oldest first."""
    last = next(reversed([source for source in blocks if source not in own]), _TOP)
    anchors = {source: followed(source, blocks) or last for source in own}
    for one in arrangements:
        if one.source in blocks and one.after is not None and (one.after == _TOP or one.after in blocks):
            anchors.pop(one.source, None)
            anchors[one.source] = one.after
    return anchors


def _read(blocks: Mapping[str, Block], anchors: Mapping[str, str]) -> Iterator[str]:
    under: dict[str, list[str]] = defaultdict(list)
    for source, anchor in anchors.items():
        under[anchor].append(source)
    seen: set[str] = set()
    waiting = [*(source for source in reversed(list(blocks)) if source not in anchors), *under[_TOP]]
    while waiting:
        source = waiting.pop()
        seen.add(source)
        yield source
        waiting += under[source]
    yield from (source for source in blocks if source not in seen)
