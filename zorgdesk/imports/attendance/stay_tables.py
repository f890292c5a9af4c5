"""Tables of who joined when, found by what stands in their cells and not by their heads.

Programs translate their heads, and nobody knows all translations: two columns of moments with how long it
lasted in between or behind are the same in every language.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from zorgdesk.imports.attendance.columns import Row, head_of
from zorgdesk.imports.attendance.durations import seconds_of
from zorgdesk.imports.attendance.moments import is_moment, is_time_alone
from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_LOOKED_AT = 60
_WORDS_OF_UPN = "upn"
_PART = re.compile(r"\d+\.\s")


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that stand together: the `first` is their head, folded in `head`; a `title` stood alone above."""

    title: str
    first: Row
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class StayTable:
    """Where the columns are in a block; `waiting` is a column that says who waited to be let in."""

    block: Block
    name: int
    joined: int | None
    left: int | None
    duration: int | None
    email: int | None
    attended: int | None = None
    waiting: int | None = None


def blocks(rows: Sequence[tuple[Cell, ...]]) -> Iterator[Block]:
    """The blocks of a sheet. An empty row ends one, and so does a line with one cell, which is a title."""
    title, together = "", list[Row]()
    for number, cells in enumerate(rows, start=1):
        filled = [cell for cell in cells if cell is not None]
        if len(filled) > 1:
            together.append(Row(number, cells))
            continue
        if together:
            yield _block(title, together)
            title, together = "", []
        title = plain(filled[0]) if filled else title
    if together:
        yield _block(title, together)


def is_part_title(cells: Sequence[Cell]) -> bool:
    """Whether a row is the title of a part of a report: "3. In-Meeting Activities", alone in its row."""
    filled = [cell for cell in cells if cell is not None]
    return len(filled) == 1 and _PART.match(plain(filled[0])) is not None


def stay_table(block: Block) -> StayTable | None:
    """The columns of a block in which people join and leave; None for any other block."""
    looked_at = block.rows[:_LOOKED_AT]
    width = len(block.head)
    moments = [place for place in range(1, width) if _is_all(looked_at, place, _is_when)]
    if len(moments) < 2 or not any(_is_name(row.at(0)) or _is_name(row.at(1)) for row in looked_at):
        return None
    lasting = [
        place
        for place in range(1, width)
        if place not in moments and _is_all(looked_at, place, lambda cell: seconds_of(cell) is not None)
    ]
    attended = next((place for place, head in enumerate(block.head) if head == "attended"), None)
    named = (place for place in range(2) if place != attended and _is_all(looked_at, place, _is_name))
    duration = next((place for place in lasting if place != attended), None)
    joined, left = _stay_before(moments, duration)
    return StayTable(
        block,
        next(named, 0 if attended != 0 else 1),
        joined,
        left,
        duration,
        email_column(block),
        attended,
        next((place for place, head in enumerate(block.head) if _is_waiting(head)), None),
    )


def _stay_before(moments: list[int], duration: int | None) -> tuple[int, int]:
    """Joining and leaving stand before how long it was; a moment before those is of something else."""
    before = [place for place in moments if duration is not None and place < duration]
    joined, left = before[-2:] if len(before) > 1 else moments[:2]
    return joined, left


def email_column(block: Block) -> int | None:
    """Where the addresses are. An account (UPN) may look like one and is none."""
    for place, head in enumerate(block.head):
        if _WORDS_OF_UPN in head.split():
            continue
        cells = [plain(row.at(place)) for row in block.rows]
        if any("@" in text for text in cells) and all("@" in text for text in cells if text):
            return place
        if head in ("email", "e mail", "user email"):
            return place
    return None


def _block(title: str, rows: list[Row]) -> Block:
    return Block(title, rows[0], head_of(rows[0].cells), tuple(rows[1:]))


def _is_when(cell: Cell) -> bool:
    return is_moment(cell) or is_time_alone(cell)


def _is_all(rows: tuple[Row, ...], place: int, fits: Callable[[Cell], bool]) -> bool:
    """Whether whatever stands in a column is of one sort; an empty column is of none."""
    cells = [cell for row in rows if plain(cell := row.at(place))]
    return bool(cells) and all(fits(cell) for cell in cells)


def _is_name(cell: Cell) -> bool:
    return any(letter.isalpha() for letter in plain(cell)) and not _is_when(cell)


def _is_waiting(head: str) -> bool:
    return (
        "waiting room" in head or "wachtruimte" in head or "wachtkamer" in head or "salle d attente" in head
    )
