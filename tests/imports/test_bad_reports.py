"""Files that are no report: one known reason each, and never a full memory."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from pypdf import PdfWriter

from tests.imports.office_reports import docx_overleg
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.minutes_text import propose_minutes
from zorgdesk.imports.report_reading import read_lines

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _refusal(data: bytes, extension: str) -> ZorgdeskError:
    with pytest.raises(ZorgdeskError) as caught:
        propose_minutes(data, extension)
    return caught.value


def _zipped(name: str, content: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize("extension", ["txt", "md", "docx", "odt", "pdf"])
def test_an_empty_file_is_empty_whatever_it_is_called(extension: str) -> None:
    assert _refusal(b"", extension).code == "empty_report"


@pytest.mark.parametrize("data", [b" \n\t\n", b"---\n***\n", "“”\n".encode()])
def test_a_text_without_a_letter_is_empty(data: bytes) -> None:
    assert _refusal(data, "txt").code == "empty_report"


def test_an_unknown_extension_is_named_with_the_known_ones() -> None:
    error = _refusal(b"tekst", ".xls")
    assert (error.code, error.details["extension"]) == ("unknown_extension", ".xls")
    assert error.details["known"] == ".txt, .md, .docx, .odt, .pdf"


def test_more_than_twenty_megabytes_is_refused_unread() -> None:
    error = _refusal(b"a" * (20 * 1024 * 1024 + 1), "txt")
    assert (error.code, error.details) == ("too_large", {"size": "21", "limit": "20"})


def test_a_text_as_long_as_a_library_is_refused() -> None:
    assert _refusal(b"woord en nog een woord\n" * 100_000, "txt").code == "report_too_long"


def test_a_picture_is_no_text() -> None:
    assert _refusal(bytes(range(32)) * 40, "txt").code == "not_a_report"


@pytest.mark.parametrize("extension", ["docx", "odt", "pdf"])
@pytest.mark.parametrize("data", [b"gewoon tekst", b"PK\x03\x04 kapot", b"%PDF-1.7 kapot"])
def test_a_damaged_document_is_no_report(extension: str, data: bytes) -> None:
    assert _refusal(data, extension).code == "not_a_report"


@pytest.mark.parametrize("extension", ["docx", "odt"])
def test_a_zip_of_something_else_is_no_report(extension: str) -> None:
    assert _refusal(_zipped("foto.jpg", b"x"), extension).code == "not_a_report"


def test_a_cut_document_is_no_report() -> None:
    whole = docx_overleg()
    assert _refusal(whole[: len(whole) // 2], "docx").code == "not_a_report"


def test_entities_are_refused() -> None:
    entities = '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'
    bomb = f"{entities}<w:document {_W}><w:body>&b;</w:body></w:document>"
    assert _refusal(_zipped("word/document.xml", bomb.encode()), "docx").code == "not_a_report"


def test_a_zip_that_unpacks_to_more_than_a_report_can_hold_is_refused() -> None:
    bomb = _zipped("word/document.xml", b" " * (61 * 1024 * 1024))
    assert len(bomb) < 100_000
    assert _refusal(bomb, "docx").code == "not_a_report"


def test_very_deep_xml_is_refused() -> None:
    deep = f"<w:document {_W}><w:body>{'<w:sdt>' * 50_000}{'</w:sdt>' * 50_000}</w:body></w:document>"
    assert _refusal(_zipped("word/document.xml", deep.encode()), "docx").code == "not_a_report"


def _word(body: str) -> bytes:
    return _zipped("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>".encode())


def test_boxes_in_boxes_are_read_once() -> None:
    depth, words = 40, "<w:p><w:r><w:t>Wij bellen aan.</w:t></w:r></w:p>"
    box = "<w:p><w:r><w:txbxContent>" * depth + words + "</w:txbxContent></w:r></w:p>" * depth
    assert [line.text for line in read_lines(_word(box), "docx").lines if line.text] == ["Wij bellen aan."]


def test_tables_in_tables_are_read_once() -> None:
    depth, words = 40, "<w:p><w:r><w:t>Wij bellen aan.</w:t></w:r></w:p>"
    table = "<w:tbl><w:tr><w:tc>" * depth + words + "</w:tc></w:tr></w:tbl>" * depth
    rows = [line.cells for line in read_lines(_word(table), "docx").lines if any(line.cells)]
    assert rows == [("Wij bellen aan.",)]


def test_notes_in_notes_are_read_once() -> None:
    depth = 40
    note = "<text:p><text:note><text:note-body>" * depth + "<text:p>Wij bellen aan.</text:p>"
    text = note + "</text:note-body></text:note></text:p>" * depth
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text")
    )
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    content = f"<office:document-content {names}>{body}</office:document-content>"
    lines = read_lines(_zipped("content.xml", content.encode()), "odt").lines
    assert [line.text for line in lines if line.text] == ["Wij bellen aan."]


def test_a_report_without_end_is_not_read_to_its_end() -> None:
    assert _refusal(_word("<w:p/>" * 40_000 + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"), "docx").code == (
        "report_too_long"
    )


def test_a_pdf_with_a_password_says_so() -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("geheim", algorithm="RC4-128")
    target = BytesIO()
    writer.write(target)
    assert _refusal(target.getvalue(), "pdf").code == "encrypted_report"


def test_a_pdf_of_pictures_has_no_text() -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    target = BytesIO()
    writer.write(target)
    assert _refusal(target.getvalue(), "pdf").code == "empty_report"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_encodings_that_occur(encoding: str) -> None:
    report = propose_minutes("Verslag vorming: Één café\n\nElke dag".encode(encoding), "TXT")
    assert (report.title, report.introduction) == ("Één café", "Elke dag")
