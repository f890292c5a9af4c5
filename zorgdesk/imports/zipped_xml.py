"""Opens the zip of a word processor within bounds, so that a small file cannot fill the memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from zorgdesk.errors import ZorgdeskError

_LARGEST_XML = 24 * 1024 * 1024
"""Bytes of one document; four hundred pages of Word are half of that, and read it takes ten times as much."""
_MOST_MEMBERS = 5000
_DAMAGE = (BadZipFile, ZlibError, ParseError, DefusedXmlException, EOFError, NotImplementedError, ValueError)


class ZippedXml:
    """The XML documents in a zip. Entities are refused; images and the like are never unpacked."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._sizes = {member.filename: member.file_size for member in archive.infolist()}
        if len(self._sizes) > _MOST_MEMBERS:
            raise ZorgdeskError("not_a_report")
        if any(member.flag_bits & 1 for member in archive.infolist()):
            raise ZorgdeskError("encrypted_report")

    def names(self, prefix: str) -> list[str]:
        """The members whose name starts so, in order."""
        return sorted(name for name in self._sizes if name.startswith(prefix))

    def root(self, name: str) -> Element | None:
        """The root element of a member, or None when there is no such member.

        Raises ZorgdeskError not_a_report for one of more than 24 MB.
        """
        if name not in self._sizes:
            return None
        with self._archive.open(name) as member:
            data = member.read(_LARGEST_XML + 1)  # the size that is told may be a lie
        if len(data) > _LARGEST_XML:
            raise ZorgdeskError("not_a_report")
        element: Element = fromstring(data)
        return element


def below(element: Element, wanted: str, *closed: str) -> Iterator[Element]:
    """The elements of this name, without looking into them or into those of the names in `closed`.

    What is found in what was found is met again when that is read: to take it twice doubles at every depth.
    """
    for child in element:
        if child.tag == wanted:
            yield child
        elif child.tag not in closed:
            yield from below(child, wanted, *closed)


@contextmanager
def zipped_xml(data: bytes) -> Iterator[ZippedXml]:
    """Open the bytes of a docx or odt. Raises ZorgdeskError: not_a_report, encrypted_report."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            yield ZippedXml(archive)
    except (*_DAMAGE, RecursionError) as error:
        raise ZorgdeskError("not_a_report") from error
