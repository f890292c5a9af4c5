"""The organisation's own Word template: its looks around our words, and nothing that runs or is fetched."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.exports.minutes_samples import NASTY, PNG, TABLE, minutes
from tests.exports.office import needs_office, to_pdf
from tests.exports.readers import block_lines, docx_lines, docx_styles, part, pdf_text, squeezed
from tests.exports.word_files import EXAMPLE, changed, linked, members, saved, word_file, zipped
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.docx import write
from zorgdesk.exports.word_placeholders import PLACEHOLDERS
from zorgdesk.exports.word_template import check_template, fill_template

BODY = "{{ verslag }}"
FACTS = {
    "date": "12 september 2026",
    "place": "Buurthuis De Schakelaar, Lokeren",
    "series": "Lokaal samen",
    "version": "2",
    "status": "goedgekeurd",
}


def filled(content: bytes, folder: Path, document: Document | None = None) -> Path:
    target = folder / "verslag.docx"
    write(replace(document or minutes(), word_template=content, facts=FACTS), target)
    return target


def refused(content: bytes) -> ZorgdeskError:
    with pytest.raises(ZorgdeskError) as raised:
        check_template(content)
    return raised.value


# What comes out


def test_the_shipped_example_shows_every_fact_and_every_block_once(tmp_path: Path) -> None:
    target = filled(EXAMPLE.read_bytes(), tmp_path, replace(minutes(), logo=PNG))
    lines = docx_lines(target)
    for fact in ("12 september 2026", "Buurthuis De Schakelaar, Lokeren", "Lokaal samen"):
        assert fact in lines
    assert "versie 2, goedgekeurd" in lines
    for line in block_lines(one for one in minutes().blocks if one.kind is not BlockKind.SUBTITLE):
        assert lines.count(line) == 1, line
    assert not any("{{" in line for line in lines)
    headers = [name for name in members(target.read_bytes()) if "header" in name]
    assert any(b"drawing" in members(target.read_bytes())[name] for name in headers)


def test_what_the_template_shows_itself_is_not_repeated(tmp_path: Path) -> None:
    lines = docx_lines(filled(word_file("Waren er: {{ aanwezig }}", "{{ title }}", BODY), tmp_path))
    present = next(one.text for one in minutes().blocks if one.source == "present")
    assert lines[:2] == [f"Waren er: {present}", minutes().title]
    assert sum(present in line for line in lines) == 1
    assert lines[2] == "12 september 2026 · Buurthuis De Schakelaar, Lokeren"


@pytest.mark.parametrize("language", range(3))
def test_every_placeholder_is_known_in_every_language(tmp_path: Path, language: int) -> None:
    names = [words[language] for words in PLACEHOLDERS.values()]
    lines = docx_lines(filled(word_file(*(f"{{{{ {name} }}}}" for name in names)), tmp_path))
    assert "Lokaal samen" in lines
    assert not any("{{" in line for line in lines)


def test_a_placeholder_that_word_cut_in_pieces_is_whole(tmp_path: Path) -> None:
    word = docx.Document(BytesIO(word_file(BODY)))
    paragraph = word.add_paragraph()
    for piece in ("Reeks {", "{ re", "eks ", "}", "} in ", "{{plaats}}"):
        paragraph.add_run(piece).bold = piece == "eks "
    written = BytesIO()
    word.save(written)
    lines = docx_lines(filled(written.getvalue(), tmp_path))
    assert lines[-1] == "Reeks Lokaal samen in Buurthuis De Schakelaar, Lokeren"


def test_what_is_there_may_depend_on_a_placeholder(tmp_path: Path) -> None:
    template = word_file(BODY, "{% if reeks %}Reeks {{ reeks }}{% else %}geen{% endif %}")
    assert docx_lines(filled(template, tmp_path))[-1] == "Reeks Lokaal samen"


def test_text_from_people_stays_text(tmp_path: Path) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in NASTY]
    document = Document("<b>{{ 7*7 }}</b> & {% x %}", tuple(blocks))
    lines = docx_lines(filled(word_file("{{ titel }}", BODY), tmp_path, document))
    assert lines == [document.title, *NASTY]


def test_words_around_the_body_stay(tmp_path: Path) -> None:
    lines = docx_lines(filled(word_file("Boven", f"Hier: {BODY}", "Onder"), tmp_path))
    assert lines[:2] == ["Boven", "Hier: "]
    assert lines[-1] == "Onder"


def test_the_body_stands_on_the_styles_of_the_template(tmp_path: Path) -> None:
    """Word names its styles in the language of whoever made the file."""
    named = changed(
        word_file(BODY),
        "word/styles.xml",
        ('w:styleId="Heading1"', 'w:styleId="Kop1"'),
        ('w:styleId="Title"', 'w:styleId="Titel"'),
    )
    styles = docx_styles(filled(named, tmp_path))
    assert {"Kop1", "Titel"} <= set(styles)
    assert "Heading1" not in styles


def test_styles_the_template_lacks_are_brought_along(tmp_path: Path) -> None:
    bare = members(word_file(BODY))
    styles = bare["word/styles.xml"].decode("utf-8")
    for style in ("Heading1", "ListBullet", "Subtitle", "TableGrid"):
        styles = re.sub(rf'<w:style [^>]*w:styleId="{style}".*?</w:style>', "", styles, flags=re.DOTALL)
    bare["word/styles.xml"] = styles.encode("utf-8")
    document = replace(minutes(), blocks=minutes().blocks + TABLE)
    target = filled(zipped(bare), tmp_path, document)
    used = {style for style in docx_styles(target) if style}
    there = {node.get(f"{{{W}}}styleId") for node in part(target, "word/styles.xml")}
    assert used <= there
    assert {"ZorgdeskHeading1", "ZorgdeskListBullet"} <= used
    numbers = {node.get(f"{{{W}}}numId") for node in part(target, "word/numbering.xml")}
    style = part(target, "word/styles.xml").find(f".//*[@{{{W}}}styleId='ZorgdeskListBullet']")
    assert style is not None
    assert style.find(f".//{{{W}}}numId").get(f"{{{W}}}val") in numbers  # type: ignore[union-attr]


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_a_template_without_any_numbering_gets_our_lists(tmp_path: Path) -> None:
    bare = members(word_file(BODY))
    bare = {name: content for name, content in bare.items() if "numbering" not in name}
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        bare[name] = re.sub(rb"<(Override|Relationship)[^>]*numbering[^>]*/>", b"", bare[name])
    styles = bare["word/styles.xml"].decode("utf-8")
    styles = re.sub(r'<w:style [^>]*w:styleId="ListBullet".*?</w:style>', "", styles, flags=re.DOTALL)
    target = filled(zipped({**bare, "word/styles.xml": styles.encode()}), tmp_path)
    assert part(target, "word/numbering.xml").findall(f"{{{W}}}num")


def test_a_word_template_file_makes_documents(tmp_path: Path) -> None:
    template = changed(word_file(BODY), "[Content_Types].xml", (".document.main+xml", ".template.main+xml"))
    target = filled(check_template(template).content, tmp_path)
    assert b".template.main+xml" not in members(target.read_bytes())["[Content_Types].xml"]


@needs_office
def test_libreoffice_shows_the_house_style(tmp_path: Path) -> None:
    target = filled(EXAMPLE.read_bytes(), tmp_path, replace(minutes(), logo=PNG))
    seen = pdf_text(to_pdf(target, tmp_path))
    assert "Voorbeeldstraat1,9160Lokeren" in seen
    assert squeezed(minutes().blocks[-1].text) in seen


# What is refused


@pytest.mark.parametrize(
    ("paragraph", "code", "detail", "told"),
    [
        ("{{ titel_ }}", "template_unknown", "placeholder", "{{ titel_ }}"),
        ("{{ zomaar }}", "template_unknown", "placeholder", "{{ zomaar }}"),
        ("{{ range }}", "template_unknown", "placeholder", "{{ range }}"),
        ("{{ titel", "template_unclosed", "placeholder", "{{ titel"),
        ("titel }}", "template_unclosed", "placeholder", "titel }}"),
        ("{% if reeks %}", "template_unclosed", "placeholder", "endif"),
        ("{{ ''.__class__.__mro__ }}", "template_code", "what", "{{ ''.__class__.__mro__ }}"),
        ("{{ titel.__class__ }}", "template_code", "what", "{{ titel.__class__ }}"),
        ("{{ titel * 10**9 }}", "template_code", "what", "{{ titel * 10**9 }}"),
        ("{% for x in range(10**9) %}a{% endfor %}", "template_code", "what", "range"),
        ("{% include '/etc/passwd' %}", "template_code", "what", "include"),
        ("{% set x = 1 %}", "template_code", "what", "set"),
        ("{%tr if reeks %}", "template_code", "what", "tr if"),
        ("{{p titel }}", "template_code", "what", "{{p titel }}"),
        ("{# stil #}", "template_code", "what", "{# stil #}"),
    ],
)
@pytest.mark.parametrize("where", ["text", "header"])
def test_anything_but_a_placeholder_is_refused_and_named(
    paragraph: str, code: str, detail: str, told: str, where: str
) -> None:
    content = word_file(BODY, paragraph) if where == "text" else word_file(BODY, header=paragraph)
    error = refused(content)
    assert error.code == code
    assert told in str(error.details[detail])


def test_code_that_no_reader_sees_is_refused_too() -> None:
    hidden = changed(word_file(BODY), "word/document.xml", ("<w:p>", '<w:p w:rsidR="{{ 7*7 }}">'))
    assert refused(hidden).code == "template_code"
    word = docx.Document(BytesIO(word_file(BODY)))
    word.core_properties.title = "{{ x.y }}"
    named = BytesIO()
    word.save(named)
    assert refused(named.getvalue()).code == "template_code"


def test_the_nearest_placeholder_is_offered() -> None:
    assert refused(word_file(BODY, "{{ titel_ }}")).details["known"] == "{{ titel }}"


def test_a_template_without_room_for_the_minutes_is_refused() -> None:
    assert refused(word_file("{{ titel }}", header=BODY)).code == "template_no_body"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "template_not_word"),
        (b"Beste buren", "template_not_word"),
        (b"%PDF-1.7", "template_not_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "template_not_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "template_protected"),
        (b"PK\x03\x04 afgebroken", "template_damaged"),
        (word_file(BODY)[:-400], "template_damaged"),
        (zipped({"a.txt": b"a"}), "template_not_word"),
        (b"x" * 5_000_001, "template_too_large"),
        (zipped({"word/bom.xml": b" " * 9_000_000}), "template_too_large"),
    ],
)
def test_what_is_no_usable_word_file_is_refused_with_the_reason(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_a_part_that_is_no_xml_is_damage() -> None:
    parts = members(word_file(BODY))
    assert refused(zipped({**parts, "word/document.xml": b"<w:document>"})).code == "template_damaged"
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + parts["word/styles.xml"].split(b"?>", 1)[1]
    assert refused(zipped({**parts, "word/styles.xml": entities})).code == "template_damaged"
    without = {name: content for name, content in parts.items() if name != "word/document.xml"}
    assert refused(zipped(without)).code == "template_damaged"


def test_a_file_with_a_password_of_the_zip_is_protected() -> None:
    content = bytearray(word_file(BODY))
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        content[at + 8] |= 1
        at += 4
    assert refused(bytes(content)).code == "template_protected"


@pytest.mark.parametrize(
    "content",
    [
        changed(
            word_file(BODY),
            "[Content_Types].xml",
            (
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                "vnd.ms-word.document.macroEnabled.main",
            ),
        ),
        zipped({**members(word_file(BODY)), "word/vbaProject.bin": b"x"}),
        linked(word_file(BODY), "oleObject", "embeddings/oleObject1.bin", external=False),
        linked(word_file(BODY), "aFChunk", "chunk.html", external=False),
        linked(word_file(BODY), "image", "https://elders.example/spion.png"),
        linked(
            word_file(BODY),
            "hyperlink",
            "https://elders.example",
            inside='<w:r><w:pict r:id="{}" xmlns:r="'
            + "http://schemas.openxmlformats.org/officeDocument/2006/"
            'relationships"/></w:r>',
        ),
        changed(
            word_file(BODY),
            "word/document.xml",
            ("<w:sectPr", '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe "/></w:p><w:sectPr'),
        ),
        changed(
            word_file(BODY),
            "word/document.xml",
            (
                "<w:sectPr",
                '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                "<w:r><w:instrText>INCLUDE</w:instrText></w:r>"
                "<w:r><w:instrText>PICTURE x</w:instrText></w:r></w:p><w:sectPr",
            ),
        ),
    ],
)
def test_what_would_run_or_be_fetched_is_refused(content: bytes) -> None:
    assert refused(content).code == "template_active"


def test_links_to_outside_are_left_out_and_their_words_stay(tmp_path: Path) -> None:
    link = '<w:hyperlink r:id="{}"><w:r><w:t>onze website</w:t></w:r></w:hyperlink>'
    content = linked(word_file(BODY), "hyperlink", "https://www.voorbeeld.be", inside=link)
    checked = check_template(content)
    assert checked.links_left_out == 1
    target = filled(checked.content, tmp_path)
    assert docx_lines(target)[-1] == "onze website"
    assert not any(b"External" in one for one in members(target.read_bytes()).values())


def test_the_template_it_was_made_from_is_let_go(tmp_path: Path) -> None:
    parts = members(word_file(BODY))
    parts["word/settings.xml"] = re.sub(
        rb"(<w:settings[^>]*>)", rb'\1<w:attachedTemplate r:id="rId1"/>', parts["word/settings.xml"]
    )
    if b"xmlns:r=" not in parts["word/settings.xml"]:
        parts["word/settings.xml"] = parts["word/settings.xml"].replace(
            b"<w:settings ",
            b'<w:settings xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
        )
    parts["word/_rels/settings.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        b'attachedTemplate" Target="file:///\\\\elders\\huis.dotm" TargetMode="External"/></Relationships>'
    )
    target = filled(check_template(zipped(parts)).content, tmp_path)
    assert not any(b"elders" in one for one in members(target.read_bytes()).values())


def test_deeply_nested_conditions_end_in_a_sentence() -> None:
    nested = "{% if reeks %}" * 3000 + "{% endif %}" * 3000
    assert refused(word_file(BODY, nested)).code.startswith("template_")


def test_what_is_stored_is_checked_again_when_it_is_used() -> None:
    with pytest.raises(ZorgdeskError, match="template_code"):
        fill_template(minutes(), word_file(BODY, "{{ x.y }}"))


def test_a_saved_file_reads_the_same(tmp_path: Path) -> None:
    path = saved(word_file(BODY), tmp_path)
    assert check_template(path.read_bytes()).links_left_out == 0
