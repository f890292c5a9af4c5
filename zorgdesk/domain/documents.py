"""The neutral block list that every document format is written from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is in the document; consecutive list items form one list.

    A line of contents leads to the heading whose `source` it carries; consecutive ones form the table.
    """

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    STATEMENT = "statement"
    LIST_ITEM = "list_item"
    CONTENTS = "contents"
    TABLE_HEADER = "table_header"
    TABLE_ROW = "table_row"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `lead` stands bold before the text ("Bram:"); `text` is plain, a newline is a line break.

    `source` is a stable key of what the block was composed from ("entry:<uid>", "introduction"), so that
    the words of the secretary find their place again; `edited` marks such words. `cells` holds the columns
    of a table row. `new_page` has a heading begin a page, in formats that know pages.
    """

    kind: BlockKind
    text: str = ""
    lead: str = ""
    level: int = 1
    cells: tuple[str, ...] = ()
    source: str = ""
    edited: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks with what a file format wants to know about the whole. `language` is nl, fr or en.

    The house style of the organisation: `logo`; `accent`, a colour as "#rrggbb", "" for none; `footer`, which
    stands on every page; `word_template`, a .docx with placeholders. `facts` fill placeholders that are in no
    block: date, place, series, version, status.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "nl"
    organisation: str = ""
    logo: bytes | None = None
    accent: str = ""
    footer: str = ""
    word_template: bytes | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
