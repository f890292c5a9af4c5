"""What word processors put in a file besides paragraphs."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.imports.reading import said
from zorgdesk.imports.minutes_text import propose_minutes
from zorgdesk.imports.report_lines import Style
from zorgdesk.imports.report_reading import read_lines

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_O = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {"office": "office", "text": "text", "table": "table", "style": "style"}.items()
)


def _zip(**members: str) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return target.getvalue()


def _docx(body: str, **others: str) -> bytes:
    return _zip(word__document=f"<w:document {_W}><w:body>{body}</w:body></w:document>", **others)


def _run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_deleted_words_are_gone_and_inserted_ones_are_there() -> None:
    body = (
        f"<w:p>{_run('Vorming Koken')}</w:p><w:p>{_run('Wij ')}<w:del>{_run('bakken')}</w:del>"
        f"<w:ins>{_run('koken')}</w:ins><w:hyperlink>{_run(' samen')}</w:hyperlink></w:p>"
    )
    assert propose_minutes(_docx(body), "docx").introduction == "Wij koken samen"


def test_content_controls_text_boxes_and_notes_are_read_once() -> None:
    box = f"<w:txbxContent><w:p>{_run('Uit het kader.')}</w:p></w:txbxContent>"
    fallback = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f"<w:p>{_run('Vorming Koken')}</w:p>"
        f"<w:sdt><w:sdtContent><w:p>{_run('Uit het veld.')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p>{_run('Gewoon.')}<w:r>{box}<m:Fallback xmlns:m='{fallback}'>{box}</m:Fallback></w:r></w:p>"
    )
    notes = f"<w:footnotes {_W}><w:footnote><w:p>{_run('Een voetnoot.')}</w:p></w:footnote></w:footnotes>"
    report = propose_minutes(_docx(body, word__footnotes=notes), "docx")
    assert report.introduction.split("\n\n") == [
        "Uit het veld.",
        "Gewoon.",
        "Uit het kader.",
        "Een voetnoot.",
    ]


def test_breaks_and_tabs_in_a_paragraph() -> None:
    date = f"{_run('3 mei')}<w:r><w:tab/></w:r>{_run('2017')}"
    body = f"<w:p>{_run('Vorming Koken')}<w:r><w:br/></w:r>{date}</w:p>"
    report = propose_minutes(_docx(f"{body}<w:p>{_run('Dag.')}</w:p>"), "docx")
    assert (report.title, str(report.date)) == ("Koken", "2017-05-03")


def test_bold_lines_of_a_word_document_are_headings_where_there_are_no_others() -> None:
    bold = "<w:b/>"
    body = (
        f"<w:p>{_run('Vorming Koken')}</w:p><w:p>{_run('Soep', bold)}</w:p>"
        f"<w:p>{_run('Els:', bold)}{_run(' “Eet.”')}</w:p>"
    )
    report = propose_minutes(_docx(body), "docx")
    assert [part.title for part in report.parts] == ["Soep"]
    assert said(report) == [("statement", "Els", "Eet.")]


def _odt(body: str) -> bytes:
    header = "<style:header><text:p>Buurtkring vzw</text:p></style:header>"
    styles = f"<office:document-styles {_O}>{header}</office:document-styles>"
    content = (
        f"<office:document-content {_O}><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return _zip(content=content, styles=styles)


def test_an_opendocument_text_with_spaces_notes_a_table_and_a_header() -> None:
    cells = "".join(
        f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in ("Datum", "3 mei 2017")
    )
    body = (
        "<text:p>Vorming<text:s/>Koken</text:p>"
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        "<text:p>Wij<text:tab/>koken<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Elke week.</text:p></text:note-body></text:note> samen.</text:p>"
        "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
    )
    report = propose_minutes(_odt(body), "odt")
    assert (report.title, str(report.date)) == ("Koken", "2017-05-03")
    assert report.introduction == "Wij koken samen.\n\nElke week."
    assert report.review == (*report.review[:-1], "Buurtkring vzw")


def test_lists_inside_lists_are_items() -> None:
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('binnen', '')}</text:list>"
    lines = read_lines(_odt(f"<text:list>{item.format('buiten', inner)}</text:list>"), "odt").lines
    assert [(line.text, line.style) for line in lines] == [("buiten", Style.ITEM), ("binnen", Style.ITEM)]
