"""What every writer does first: text is made fit for a file, blocks that belong together come together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import tee, zip_longest

from zorgdesk.domain.documents import Block, BlockKind, Document

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_FOR_FILES = re.compile("[\0-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_TABLE = (BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW)


def plain(text: str) -> str:
    """Text without what no file can hold (control characters, half characters); a tab becomes a space."""
    if text.isprintable():  # nearly all is
        return text
    return _NOT_FOR_FILES.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def one_line(text: str) -> str:
    """For titles and headings, which no format breaks."""
    return " ".join(plain(text).split())


def footer_lines(footer: str) -> list[str]:
    """The lines at the foot of a page; none of an empty footer."""
    text = plain(footer).strip()
    return text.split("\n") if text else []


def cuttable(text: str, longest: int, piece: int = 15) -> str:
    """The text, with invisible spaces in words longer than so many signs: there they may be cut.

    They stand after every `piece` signs. At a hyphen every word may be cut already.
    """
    if len(text) <= longest:
        return text
    long_word, pieces = _longer_than(longest), _pieces_of(piece)
    return long_word.sub(lambda word: pieces.sub("\\g<0>\N{ZERO WIDTH SPACE}", word.group()), text)


@cache
def _longer_than(longest: int) -> re.Pattern[str]:
    return re.compile(rf"[^\s-]{{{longest + 1},}}")


@cache
def _pieces_of(length: int) -> re.Pattern[str]:
    return re.compile(rf"\S{{{length}}}(?=\S)")


def writable(document: Document) -> Document:
    """The document as it is written: clean text, and without blocks that say nothing."""
    blocks = (_clean(block) for block in document.blocks)
    return replace(
        document,
        title=one_line(document.title),
        organisation=one_line(document.organisation),
        footer=plain(document.footer).strip(),
        facts={name: one_line(fact) for name, fact in document.facts.items()},
        blocks=tuple(block for block in blocks if block.text or any(block.cells)),
    )


def runs(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The items of one list together, the rows of one table together, every other block alone."""
    run: list[Block] = []
    for block in blocks:
        if run and not _belongs(run[-1].kind, block.kind):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def with_following(items: Iterable[list[Block]]) -> Iterator[tuple[list[Block], list[Block]]]:
    """Each run with the one after it, which is empty at the end."""
    before, after = tee(items)
    next(after, None)
    return zip_longest(before, after, fillvalue=[])


def anchors(blocks: Iterable[Block]) -> dict[str, str]:
    """The name of the place of each heading that the table of contents leads to, by its source."""
    led_to = dict.fromkeys(block.source for block in blocks if block.kind is BlockKind.CONTENTS)
    return {source: f"contents-{number}" for number, source in enumerate(led_to, start=1)}


def opens_list(run: Sequence[Block], following: Sequence[Block]) -> bool:
    """Whether this run only announces the list after it ("Reacties:"), and may not end a page without it."""
    is_list = bool(following) and following[0].kind is BlockKind.LIST_ITEM
    return is_list and run[0].kind is BlockKind.PARAGRAPH


def _belongs(before: BlockKind, kind: BlockKind) -> bool:
    if kind is BlockKind.TABLE_ROW:
        return before in _TABLE
    return kind is before and kind in (BlockKind.LIST_ITEM, BlockKind.CONTENTS)


def _clean(block: Block) -> Block:
    whole = block.kind in (BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.HEADING, BlockKind.CONTENTS)
    text = one_line(block.text) if whole else plain(block.text).strip()
    lead, cells = one_line(block.lead), tuple(plain(cell).strip() for cell in block.cells)
    if (text, lead, cells) == (block.text, block.lead, block.cells):
        return block
    return replace(block, text=text, lead=lead, cells=cells)


_MANY_COLUMNS = 4
_FIRST_OF_MANY = 4


def column_shares(rows: Sequence[Block]) -> list[int]:
    """How wide the columns of a table are beside each other. Where there are many, the first one names the
    row and the others hold a sign or a number.
    """
    columns = max(len(row.cells) for row in rows)
    return [1 if columns <= _MANY_COLUMNS else _FIRST_OF_MANY] + [1] * (columns - 1)
