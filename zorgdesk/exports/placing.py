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

    A block that was moved hangs under another one and goes where that goes; a heading takes its section
    along. Where that other one is gone, a block is back in its own place.
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
    sections = _Sections(blocks, anchors)
    seen: set[str] = set()
    for heading in sections.headings():
        for source in sections.read(heading):
            seen.add(source)
            yield source
    yield from (source for source in blocks if source not in seen)


class _Sections:
    """What stands under each heading, itself first; what stands before the first one is under no heading.

    A heading that hangs under a block comes after the whole section of that block, and its own section
    comes along: so does what is recorded in either of them later.
    """

    def __init__(self, blocks: Mapping[str, Block], anchors: Mapping[str, str]) -> None:
        self._anchors = anchors
        self._standing: dict[str, list[str]] = {_TOP: []}
        self._home: dict[str, str] = {_TOP: _TOP}
        self._under: dict[str, list[str]] = defaultdict(list)
        self._after: dict[str, list[str]] = defaultdict(list)
        heading = _TOP
        for source, block in blocks.items():
            if block.kind is BlockKind.HEADING:
                heading = source
                self._home[source] = heading
                self._standing[heading] = []
            elif source not in anchors:
                self._home[source] = heading
                self._standing[heading].append(source)
        for source, anchor in anchors.items():
            if source in self._standing:
                self._after[self._section(anchor)].append(source)
            else:
                self._under[anchor].append(source)

    def headings(self) -> Iterator[str]:
        """Each section in its turn; of several after one section the last that was put there comes first."""
        waiting = [source for source in reversed(self._standing) if source not in self._anchors]
        while waiting:
            heading = waiting.pop()
            yield heading
            waiting += self._after[heading]

    def read(self, heading: str) -> Iterator[str]:
        """One section; of several blocks under one block the last that was put there comes first."""
        if heading != _TOP:
            yield heading
        waiting = [*reversed(self._standing[heading]), *self._under[heading]]
        while waiting:
            source = waiting.pop()
            yield source
            waiting += self._under[source]

    def _section(self, source: str) -> str:
        """The heading of the section in which a block is read."""
        passed: set[str] = set()
        while source not in self._home and source not in passed:
            passed.add(source)
            source = self._anchors.get(source, _TOP)
        return self._home.get(source, _TOP)
