"""Writes accessible PDF (tagged, PDF/UA-1). Typst gets the text as data, so nothing typed becomes markup."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import column_shares, cuttable, opens_list, runs, with_following, writable
from zorgdesk.exports.typeset import FONTS, typeset
from zorgdesk.exports.wording import wording

_TEMPLATE = "minutes.typ"
_LONGEST = 60


def write(document: Document, target: Path) -> None:
    """Write the document as PDF, with the same letters on every computer."""
    target.write_bytes(typeset(_TEMPLATE, _data(writable(document))))


def _data(document: Document) -> dict[str, Any]:
    """The document as the template reads it. JSON holds no bytes, so the logo goes as a list of numbers."""
    words = wording(document.language)
    language, _, region = words.tag.partition("-")
    picture = logo(document.logo)
    return {
        "title": document.title,
        "organisation": document.organisation,
        "language": language,
        "region": region,
        "fonts": FONTS,
        "page": words.page.split("{}"),
        "accent": document.accent or None,
        "footer": document.footer.split("\n") if document.footer else None,
        "logo": picture
        and {"content": list(picture.content), "width": picture.width, "height": picture.height},
        "runs": [_run(run, following) for run, following in with_following(runs(document.blocks))],
    }


def _run(run: Sequence[Block], following: Sequence[Block]) -> dict[str, Any]:
    first = run[0]
    match first.kind:
        case BlockKind.LIST_ITEM:
            return {"kind": "list", "items": [_words(block) for block in run]}
        case BlockKind.TABLE_HEADER | BlockKind.TABLE_ROW:
            return _table(run)
        case BlockKind.CONTENTS:
            return {"kind": "contents"}
        case BlockKind.HEADING:
            return {"kind": "heading", "level": first.level, "new-page": first.new_page, **_words(first)}
        case BlockKind.TITLE | BlockKind.SUBTITLE:
            return {"kind": first.kind.value, **_words(first)}
        case _:
            return {"kind": "paragraph", "sticky": opens_list(run, following), **_words(first)}


def _table(run: Sequence[Block]) -> dict[str, Any]:
    shares = column_shares(run)
    header, *rows = [
        [_lines(cell) for cell in (*row.cells, *[""] * (len(shares) - len(row.cells)))] for row in run
    ]
    if run[0].kind is BlockKind.TABLE_HEADER:
        return {"kind": "table", "shares": shares, "header": header, "rows": rows}
    return {"kind": "table", "shares": shares, "header": None, "rows": [header, *rows]}


def _words(block: Block) -> dict[str, Any]:
    return {"lead": block.lead or None, "text": _lines(block.text)}


def _lines(text: str) -> list[str]:
    """The lines of a text, none of them longer than the page is wide."""
    return cuttable(text, _LONGEST).split("\n")
