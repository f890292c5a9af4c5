"""Minutes of 500 entries as files, against the same paragraphs written by the bare libraries."""

import json
import tempfile
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

import docx
import odfdo
import typst

from benchmarks.measure import Row, by_turns
from zorgdesk.domain.activities import Activity, ProgrammeItem
from zorgdesk.domain.documents import Document
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Spoken
from zorgdesk.exports.document import compose
from zorgdesk.exports.formats import document_writer

_ENTRIES = 500
_PARTS = 5
_LIMIT = 2.0
_ROUNDS = 10
_KINDS = (
    EntryKind.STATEMENT,
    EntryKind.QUESTION,
    EntryKind.REACTION,
    EntryKind.REACTION,
    EntryKind.POINT_OF_ATTENTION,
)
_BARE_TYPST = b"#for line in json(bytes(sys.inputs.lines)) [#line\n\n]"

_Bare = Callable[[list[str], Path], object]


def run() -> list[Row]:
    """One row per format. What is ours begins at the entries: composing is part of it."""
    floors: dict[str, _Bare] = {".docx": _bare_docx, ".odt": _bare_odt, ".pdf": _bare_pdf}
    with tempfile.TemporaryDirectory() as folder:
        return [_row(Path(folder, f"minutes{extension}"), floor) for extension, floor in floors.items()]


def _row(target: Path, floor: _Bare) -> Row:
    """Other words in every round, because Typst remembers what it laid out before."""
    rounds = count()
    bare_rounds = iter([_lines(_document(number)) for number in range(_ROUNDS)])
    bare = target.with_stem("bare")
    return by_turns(
        f"minutes of {_ENTRIES} entries to {target.suffix[1:]}",
        _LIMIT,
        lambda: document_writer(target)(_document(next(rounds)), target),
        lambda: floor(next(bare_rounds), bare),
        runs=_ROUNDS - 1,
    )


def _document(number: int) -> Document:
    blocks = compose(_material(number))
    return Document(blocks[0].text, blocks)


def _lines(document: Document) -> list[str]:
    return [f"{block.lead} {block.text}".strip() for block in document.blocks]


def _material(number: int) -> MinutesMaterial:
    activity = Activity(1, "a1", "conference", "Trefdag", date=date(2024, 11, 14), place="Gent")
    return MinutesMaterial(
        activity,
        "Trefdag",
        programme=tuple(
            ProgrammeItem(part, f"p{part}", 1, part, f"Gesprek {part}") for part in range(_PARTS)
        ),
        entries=tuple(_entry(number, place) for place in range(_ENTRIES)),
    )


def _entry(number: int, place: int) -> Spoken:
    return Spoken(
        id=place,
        uid=f"e{place}",
        kind=_KINDS[place % len(_KINDS)],
        text=_text(number, place),
        programme_item_id=place * _PARTS // _ENTRIES,
        reply_to_id=place - place % len(_KINDS) + 1,
        speaker=f"Noor Claes {place % 40}",
    )


def _text(number: int, place: int) -> str:
    return (
        f"In ronde {number} zegt deelnemer {place} dat wie nieuw is in de buurt vooral iemand nodig heeft "
        f"die meegaat, de eerste keer en ook de tweede; {place * 7919 % 97} mensen knikken daarbij."
    )


def _bare_docx(lines: list[str], target: Path) -> None:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(target))


def _bare_odt(lines: list[str], target: Path) -> None:
    document = odfdo.Document("text")
    document.body.clear()
    for line in lines:
        document.body.append(odfdo.Paragraph(line))
    document.save(target)


def _bare_pdf(lines: list[str], target: Path) -> None:
    typst.compile(_BARE_TYPST, output=str(target), sys_inputs={"lines": json.dumps(lines)})
