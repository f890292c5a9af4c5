"""What goes for every format: what was typed comes out as typed, and every block is there."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.minutes_samples import NASTY, document, minutes
from tests.exports.readers import (
    block_lines,
    docx_lines,
    html_lines,
    markdown_lines,
    odt_lines,
    pdf_text,
    squeezed,
)
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.formats import EXTENSIONS, document_writer

Reader = Callable[[Path], list[str]]
READERS: dict[str, Reader] = {
    ".docx": docx_lines,
    ".odt": odt_lines,
    ".html": html_lines,
    ".md": markdown_lines,
}
TEXTS = [Block(kind, text) for text in NASTY for kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]


def written(document: Document, folder: Path, extension: str) -> Path:
    target = folder / f"verslag{extension}"
    document_writer(target)(document, target)
    assert [file.name for file in folder.iterdir()] == [target.name]
    return target


@pytest.mark.parametrize("extension", READERS)
def test_what_was_typed_comes_out_as_typed(tmp_path: Path, extension: str) -> None:
    target = written(document(tuple(TEXTS)), tmp_path, extension)
    expected = [_unindented(block.text) if extension in (".html", ".md") else block.text for block in TEXTS]
    assert READERS[extension](target) == expected


def test_what_was_typed_comes_out_as_typed_in_pdf(tmp_path: Path) -> None:
    from_left = [block for block in TEXTS if not re.search("[\u0590-\u06ff]", block.text)]
    read = pdf_text(written(document(tuple(from_left)), tmp_path, ".pdf"))
    for block in from_left:
        assert read.count(squeezed(block.text)) >= 2, block.text


@pytest.mark.parametrize("extension", READERS)
@pytest.mark.parametrize("kind", [BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.HEADING])
def test_titles_and_headings_come_out_as_typed_in_one_line(
    tmp_path: Path, extension: str, kind: BlockKind
) -> None:
    target = written(document(tuple(Block(kind, text) for text in NASTY)), tmp_path, extension)
    assert READERS[extension](target) == [" ".join(text.split()) for text in NASTY]


@pytest.mark.parametrize("extension", READERS)
def test_leads_come_out_as_typed(tmp_path: Path, extension: str) -> None:
    blocks = [Block(BlockKind.STATEMENT, "x", lead=" ".join(text.split())) for text in NASTY]
    target = written(document(tuple(blocks)), tmp_path, extension)
    assert READERS[extension](target) == block_lines(blocks)


@pytest.mark.parametrize("extension", READERS)
def test_cells_come_out_as_typed(tmp_path: Path, extension: str) -> None:
    header = Block(BlockKind.TABLE_HEADER, cells=("Een", "Twee"))
    rows = [Block(BlockKind.TABLE_ROW, cells=(text, "2")) for text in NASTY]
    target = written(document((header, *rows)), tmp_path, extension)
    read = [_unindented(line) for line in READERS[extension](target) if line]
    assert read[:4] == ["Een", "Twee", "=1+1", "2"]
    assert read[2::2] == [_unindented(text) for text in NASTY]


@pytest.mark.parametrize("extension", READERS)
def test_minutes_are_all_there_in_order(tmp_path: Path, extension: str) -> None:
    target = written(minutes(), tmp_path, extension)
    read = [line for line in READERS[extension](target) if line != minutes().organisation]
    assert read == block_lines(minutes().blocks)


def test_minutes_are_all_there_in_order_in_pdf(tmp_path: Path) -> None:
    read = pdf_text(written(minutes(), tmp_path, ".pdf"))
    at = 0
    for line in block_lines(minutes().blocks):
        at = read.index(squeezed(line), at) + 1


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_no_format_names_who_wants_to_stay_anonymous(tmp_path: Path, extension: str) -> None:
    target = written(minutes(), tmp_path, extension)
    read = pdf_text(target) if extension == ".pdf" else "\n".join(READERS[extension](target))
    assert not re.search("Greet|Hoste|Mil|Dhondt|De ?Kade", read)
    assert squeezed("Een deelnemer (A)") in squeezed(read)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_signs_that_no_file_can_hold_are_left_out(tmp_path: Path, extension: str) -> None:
    text = "voor\0\x07\x1b\x7f\x9f\ud800\ufffe\uffffna\r\ntwee\u2028drie\tvier"
    blocks = (Block(BlockKind.HEADING, text), Block(BlockKind.STATEMENT, text, lead=text))
    target = written(document(blocks, organisation=text), tmp_path, extension)
    if extension == ".pdf":
        assert pdf_text(target).count("voornatweedrievier") == 4
    else:
        heading, statement = READERS[extension](target)[-2:]
        assert heading == "voorna twee drie vier"
        assert statement == "voorna twee drie vier voorna\ntwee\ndrie vier"


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_what_was_edited_to_nothing_is_not_written(tmp_path: Path, extension: str) -> None:
    blocks = tuple(
        replace(block, text="") if block.source == "entry:e5" else block for block in minutes().blocks
    )
    target = written(replace(minutes(), blocks=blocks), tmp_path, extension)
    read = pdf_text(target) if extension == ".pdf" else squeezed("".join(READERS[extension](target)))
    assert "FermeStemmenvzw)" in read
    assert "FermeStemmenvzw:" not in read


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_an_empty_document_is_written(tmp_path: Path, extension: str) -> None:
    assert written(document(()), tmp_path, extension).stat().st_size


@pytest.mark.parametrize("extension", [".docx", ".odt", ".pdf", ".html"])
def test_a_logo_that_cannot_be_read_does_not_stop_the_document(tmp_path: Path, extension: str) -> None:
    for number, logo in enumerate((b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0\4")):
        folder = tmp_path / str(number)
        folder.mkdir()
        written(replace(minutes(), logo=logo), folder, extension)


@pytest.mark.parametrize("name", ["verslag.exe", "verslag", ".docx"])
def test_an_unknown_extension_is_named_with_the_known_ones(name: str) -> None:
    with pytest.raises(ZorgdeskError, match="unknown_extension") as raised:
        document_writer(Path(name))
    assert raised.value.details["known"] == ".docx, .odt, .pdf, .html, .md"


def test_knowing_the_formats_imports_none_of_their_libraries() -> None:
    code = (
        "import sys, zorgdesk.exports.document, zorgdesk.exports.formats;"
        "print(sorted({'docx', 'odfdo', 'typst', 'lxml', 'babel'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_extensions_in_capitals_are_known() -> None:
    assert document_writer(Path("VERSLAG.PDF")) is document_writer(Path("verslag.pdf"))


READABLE = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp", "Zs", "Co")) | st.just(" ")
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(st.lists(READABLE.map(str.strip).filter(bool), min_size=1))
def test_any_text_comes_out_of_markdown_and_html_as_typed(tmp_path: Path, texts: list[str]) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    for extension in (".md", ".html"):
        target = tmp_path / f"verslag{extension}"
        document_writer(target)(document(blocks), target)
        assert READERS[extension](target) == texts


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(st.lists(st.text(alphabet="ab *_-+=#>.1)`~[]()<!&;\\|\n", min_size=1)))
def test_signs_of_markdown_come_out_as_typed(tmp_path: Path, texts: list[str]) -> None:
    texts = [stripped for text in texts if (stripped := text.strip())]
    target = tmp_path / "verslag.md"
    document_writer(target)(document(tuple(Block(BlockKind.LIST_ITEM, text) for text in texts)), target)
    assert [_unindented(line) for line in markdown_lines(target)] == [_unindented(text) for text in texts]


def _unindented(text: str) -> str:
    """Without spaces around line ends, which neither HTML nor Markdown shows."""
    return re.sub(r" *\n *", "\n", text)
