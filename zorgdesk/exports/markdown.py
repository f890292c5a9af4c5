"""Writes Markdown that every reader shows as the text that was typed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.plain import runs, writable

_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~$#]|&(?=#?\w+;)")
_NOT_IN_SLUGS = re.compile(r"[^\w\s-]")
_AT_LINE_START = re.compile(r"^( *)(?:([-+=])|(\d{1,9})([.)]))", re.MULTILINE)


def write(document: Document, target: Path) -> None:
    """Write the document as CommonMark, tables as GitHub has them."""
    blocks = writable(document).blocks
    places = _slugs(blocks)
    written = "\n\n".join(_run(run, places) for run in runs(blocks))
    target.write_text(written + "\n", encoding="utf-8", newline="\n")


def _slugs(blocks: Sequence[Block]) -> dict[str, str]:
    """The name that GitHub and most other readers give a heading, by its source."""
    found: dict[str, str] = {}
    seen: dict[str, int] = {}
    for block in blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            slug = _NOT_IN_SLUGS.sub("", block.text.lower()).replace(" ", "-")
            number = seen[slug] = seen.get(slug, -1) + 1
            found[block.source] = f"{slug}-{number}" if number else slug
    return found


def escaped(text: str) -> str:
    """The text with a backslash before every sign that Markdown would take for its own."""
    safe = _ANYWHERE.sub(r"\\\g<0>", text)
    return _AT_LINE_START.sub(_escape_start, safe)


def _escape_start(found: re.Match[str]) -> str:
    indent, sign, number, stop = found.groups()
    return f"{indent}\\{sign}" if sign else f"{indent}{number}\\{stop}"


def _run(run: Sequence[Block], places: Mapping[str, str]) -> str:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            return "\n".join(f"- {_words(block, indent='  ')}" for block in run)
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            return "\n".join(_table(run))
        case BlockKind.CONTENTS:
            return "\n".join(f"- [{_words(block)}](#{places[block.source]})" for block in run)
        case BlockKind.TITLE:
            return f"# {_words(first)}"
        case BlockKind.HEADING:
            return f"{'#' * (first.level + 1)} {_words(first)}"
        case _:
            return _words(first)


def _words(block: Block, indent: str = "") -> str:
    lead = f"**{escaped(block.lead)}** " if block.lead else ""
    return lead + escaped(block.text).replace("\n", f"\\\n{indent}")


def _table(rows: Sequence[Block]) -> Iterator[str]:
    has_header = rows[0].kind is BlockKind.TABLE_HEADER
    width = max(len(row.cells) for row in rows)
    header = rows[0].cells if has_header else ("",) * width
    for cells in (header, *(row.cells for row in rows[has_header:])):
        yield f"| {' | '.join(_cell(text) for text in cells)} |"
        if cells is header:
            yield f"|{' --- |' * width}"


def _cell(text: str) -> str:
    return escaped(text).replace("\n", "<br>")
