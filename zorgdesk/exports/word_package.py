"""Opens a Word file of somebody else: bounded in size, and without anything that runs or is fetched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from posixpath import basename, dirname, join, normpath
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile
from zlib import error as ZlibError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring
from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml

from zorgdesk.errors import ZorgdeskError

LARGEST_FILE = 5_000_000
_LARGEST_XML = 8_000_000
_LARGEST_WHOLE = 60_000_000
_MOST_MEMBERS = 2000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TYPES = "[Content_Types].xml"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ACTIVE = re.compile(
    r"/(vbaProject|oleObject|control|activeX\w*|package|aFChunk|subDocument|frame|mailMerge\w*)$"
)
_FETCHING = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\b",
    re.IGNORECASE,
)
_DAMAGE = (
    BadZipFile,
    ZlibError,
    EOFError,
    NotImplementedError,
    ValueError,
    KeyError,
    SyntaxError,  # of XML too
    DefusedXmlException,
)


@dataclass(frozen=True, slots=True)
class SafePackage:
    """The file as it can be used, and how many links to outside were taken out of it."""

    content: bytes
    links_left_out: int


def safe_package(content: bytes) -> SafePackage:
    """The same Word file (.docx or .dotx) without links to outside; their text stays.

    Raises ZorgdeskError: template_too_large, template_protected, template_not_word, template_damaged, and
    template_active for macros, embedded objects and whatever else would run or be fetched.
    """
    if len(content) > LARGEST_FILE:
        raise ZorgdeskError("template_too_large", limit=LARGEST_FILE // 1_000_000)
    if content.startswith(_OLE):
        raise ZorgdeskError("template_protected" if _ENCRYPTED in content else "template_not_word")
    try:
        members = _members(content)
        left_out = _cleaned(members)
        return SafePackage(_zipped(members), left_out)
    except _DAMAGE as error:
        raise ZorgdeskError("template_damaged") from error


def _members(content: bytes) -> dict[str, bytes]:
    """Everything in the zip. The sizes it tells may be a lie: no more is read than may be."""
    if not content.startswith(b"PK"):
        raise ZorgdeskError("template_not_word")
    members: dict[str, bytes] = {}
    room = _LARGEST_WHOLE
    with ZipFile(BytesIO(content)) as archive:
        infos = archive.infolist()
        if any(info.flag_bits & 1 for info in infos):
            raise ZorgdeskError("template_protected")
        for info in infos:
            limit = min(room, _LARGEST_XML) if _is_xml(info.filename) else room
            with archive.open(info) as member:
                members[info.filename] = member.read(limit + 1)
            room -= len(members[info.filename])
            if len(members[info.filename]) > limit or len(members) > _MOST_MEMBERS:
                raise ZorgdeskError("template_too_large", limit=LARGEST_FILE // 1_000_000)
    return members


def _cleaned(members: dict[str, bytes]) -> int:
    """Refuse what is active and take out links, in place; how many links there were."""
    _check_type(members)
    left_out = 0
    for name in [name for name in members if name.endswith(".rels")]:
        left_out += _without_links(members, name)
    for name in [name for name in members if name.endswith(".xml")]:
        _refuse_fetching(_parsed(members[name]))
    return left_out


def _check_type(members: dict[str, bytes]) -> None:
    if _TYPES not in members:
        raise ZorgdeskError("template_not_word")
    types = members[_TYPES].decode("utf-8")
    if "macroEnabled" in types or any("vbaProject" in name for name in members):
        raise ZorgdeskError("template_active", what="VBA")
    if _TEMPLATE not in types and _DOCUMENT not in types:
        raise ZorgdeskError("template_not_word")
    members[_TYPES] = types.replace(_TEMPLATE, _DOCUMENT).encode("utf-8")


def _without_links(members: dict[str, bytes], name: str) -> int:
    links = _parsed(members[name])
    gone: set[str] = set()
    for link in list(links):
        kind = link.get("Type", "")
        if found := _ACTIVE.search(kind):
            raise ZorgdeskError("template_active", what=found.group(1))
        if kind.endswith("/attachedTemplate") or link.get("TargetMode") == "External":
            if not kind.endswith(("/attachedTemplate", "/hyperlink")):
                raise ZorgdeskError("template_active", what=link.get("Target", ""))
            gone.add(link.get("Id", ""))
            links.remove(link)
    part = normpath(join(dirname(name), "..", basename(name).removesuffix(".rels")))
    if gone and part in members:
        members[part] = _unlinked(members[part], gone)
    members[name] = serialize_part_xml(links)
    return len(gone)


def _unlinked(content: bytes, gone: set[str]) -> bytes:
    """The part without what points at these links; the words of a link stay."""
    root = _parsed(content)
    for element in list(root.iter()):
        if not gone.intersection(value for key, value in element.attrib.items() if key.startswith(_R)):
            continue
        if element.tag == f"{_W}hyperlink":
            for child in list(element):
                element.addprevious(child)
        elif not str(element.tag).endswith(("}attachedTemplate", "}hlinkClick", "}hlinkHover")):
            raise ZorgdeskError("template_active", what=str(element.tag).rpartition("}")[2])
        element.getparent().remove(element)
    return bytes(serialize_part_xml(root))


def _refuse_fetching(root: Any) -> None:
    for instruction in _instructions(root):
        if found := _FETCHING.match(instruction):
            raise ZorgdeskError("template_active", what=found.group(1).upper())


def _instructions(root: Any) -> Iterator[str]:
    """The fields of a part; the words of one may be spread over several runs."""
    for field in root.iter(f"{_W}fldSimple"):
        yield field.get(f"{_W}instr", "")
    for paragraph in root.iter(f"{_W}p"):
        yield from "".join(_field_pieces(paragraph)).split("\0")


def _field_pieces(paragraph: Any) -> Iterator[str]:
    for element in paragraph.iter(f"{_W}instrText", f"{_W}fldChar"):
        yield (element.text or "") if element.tag == f"{_W}instrText" else "\0"


def _parsed(content: bytes) -> Any:
    """The root of a part. A document type, and with it every entity, is refused: nothing may grow."""
    fromstring(content, forbid_dtd=True)
    return parse_xml(content)


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _zipped(members: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()
