"""Office files in which people typed their own bullets, numbers and line ends, or nested real lists."""

import io

import pytest
from docx import Document

from tests.imports.reading import REPORTS
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.imports.minutes_text import propose_minutes


def _typed(text: str) -> MinutesProposal:
    document = Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    return _read(document)


def _read(document: object) -> MinutesProposal:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return propose_minutes(file.getvalue(), "docx")


@pytest.mark.parametrize(
    "name",
    [
        "praktijktafel-vervoer.txt",
        "inspiratiemoment-muur.txt",
        "collegagroep-onthaal.txt",
        "praktijktafel-buurten.txt",
    ],
)
def test_a_text_typed_line_by_line_reads_as_the_same_text(name: str) -> None:
    text = (REPORTS / name).read_text(encoding="utf-8")
    assert _typed(text) == propose_minutes(text.encode(), "txt")


def test_items_nested_in_the_list_of_a_question_react() -> None:
    document = Document()
    for style, text in (
        ("Title", "Verslag Praktijktafel 4: Vervoer (3 mei 2022)"),
        ("Heading 1", "Deel 1: Gesprek"),
        ("List Bullet", "Vraag van Els Maes: “Rijdt er een bus?”"),
        ("List Bullet 2", "Niet na zeven uur."),
        ("List Bullet", "Vraag van Jan Smet: “En op zondag?”"),
        ("List Bullet 2", "Karim Daoud: “Nooit.”"),
    ):
        document.add_paragraph(text, style=style)
    entries = _read(document).entries
    assert [one.kind for one in entries] == [EntryKind.QUESTION, EntryKind.REACTION] * 2
    assert [one.reply_to for one in entries] == [None, 0, None, 2]


def test_where_a_file_has_lists_of_its_own_a_dash_is_a_dash() -> None:
    document = Document()
    document.add_paragraph("Verslag Praktijktafel 4: Vervoer (3 mei 2022)", style="Title")
    document.add_paragraph("Deel 1: Gesprek", style="Heading 1")
    document.add_paragraph("- zo stond het er -")
    document.add_paragraph("Een punt.", style="List Bullet")
    assert _read(document).entries[0].text == "- zo stond het er -"
