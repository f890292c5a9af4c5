"""Writes one HTML file that needs nothing else: styles and logo are in it, and it may load nothing."""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import anchors, runs, writable
from zorgdesk.exports.web_colours import page_colours
from zorgdesk.exports.wording import wording
from zorgdesk.paths import resources_dir

_STYLES = "minutes.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def write(document: Document, target: Path) -> None:
    """Write the document as HTML, everything escaped."""
    document = writable(document)
    places = anchors(document.blocks)
    styles = (resources_dir() / "templates" / _STYLES).read_text(encoding="utf-8")
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{wording(document.language).tag}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escape(document.title)}</title>",
        f"<style>\n{styles}{page_colours(document.accent)}</style>",
        "</head>",
        "<body>",
        *_letterhead(document),
        "<main>",
        *(line for run in runs(document.blocks) for line in _run(run, places)),
        "</main>",
        *([f"<footer>{_lines(document.footer)}</footer>"] if document.footer else []),
        "</body>",
        "</html>",
    ]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _letterhead(document: Document) -> Iterator[str]:
    if picture := logo(document.logo):
        data = b64encode(picture.content).decode("ascii")
        name = escape(document.organisation)
        yield f'<header><img src="data:{picture.media_type};base64,{data}" alt="{name}"></header>'
    elif document.organisation:
        yield f"<header>{escape(document.organisation)}</header>"


def _run(run: Sequence[Block], places: Mapping[str, str]) -> Iterator[str]:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            yield "<ul>"
            yield from (f"<li>{_words(block)}</li>" for block in run)
            yield "</ul>"
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            yield from _table(run)
        case BlockKind.TITLE:
            yield f"<h1>{_words(first)}</h1>"
        case BlockKind.SUBTITLE:
            yield f'<p class="subtitle">{_words(first)}</p>'
        case BlockKind.HEADING:
            level = first.level + 1
            place = f' id="{places[first.source]}"' if first.source in places else ""
            opens = ' class="new-page"' if first.new_page else ""
            yield f"<h{level}{place}{opens}>{_words(first)}</h{level}>"
        case BlockKind.CONTENTS:
            links = (f'<li><a href="#{places[block.source]}">{_words(block)}</a></li>' for block in run)
            yield f"<nav><ul>{''.join(links)}</ul></nav>"
        case _:
            yield f"<p>{_words(first)}</p>"


def _table(rows: Sequence[Block]) -> Iterator[str]:
    yield "<table>"
    for row in rows:
        is_header = row.kind is BlockKind.TABLE_HEADER
        cell = '<th scope="col">{}</th>' if is_header else "<td>{}</td>"
        cells = "".join(cell.format(_lines(text)) for text in row.cells)
        yield f"<thead><tr>{cells}</tr></thead>" if is_header else f"<tr>{cells}</tr>"
    yield "</table>"


def _words(block: Block) -> str:
    lead = f"<strong>{_lines(block.lead)}</strong> " if block.lead else ""
    return lead + _lines(block.text)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
