"""Word files as people make them, with whatever somebody could put in them."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx

from zorgdesk.paths import resources_dir

EXAMPLE = resources_dir() / "templates" / "house_style.docx"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_file(*paragraphs: str, header: str = "", footer: str = "") -> bytes:
    """A file as Word makes it, with these paragraphs."""
    word = docx.Document()
    for text in paragraphs:
        word.add_paragraph(text)
    if header:
        word.sections[0].header.paragraphs[0].text = header
    if footer:
        word.sections[0].footer.paragraphs[0].text = footer
    written = BytesIO()
    word.save(written)
    return written.getvalue()


def members(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def changed(content: bytes, name: str, *changes: tuple[str, str]) -> bytes:
    """The file with other words in one of its parts."""
    parts = members(content)
    text = parts[name].decode("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    return zipped({**parts, name: text.encode("utf-8")})


def linked(content: bytes, kind: str, target: str, *, inside: str = "", external: bool = True) -> bytes:
    """The file with one more relation, and what points at it in its text: `{}` there is its key."""
    mode = ' TargetMode="External"' if external else ""
    relation = f'<Relationship Id="rIdX" Type="{RELATION}/{kind}" Target="{target}"{mode}/>'
    made = changed(
        content, "word/_rels/document.xml.rels", ("</Relationships>", f"{relation}</Relationships>")
    )
    if inside:
        made = changed(
            made, "word/document.xml", ("<w:sectPr", f"<w:p>{inside.format('rIdX')}</w:p><w:sectPr")
        )
    return made


def saved(content: bytes, folder: Path, name: str = "huisstijl é.docx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
