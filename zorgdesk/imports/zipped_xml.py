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

_LARGEST_XML = 60 * 1024 * 1024
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

        Raises ZorgdeskError not_a_report for one of more than 60 MB.
        """
        if name not in self._sizes:
            return None
        with self._archive.open(name) as member:
            data = member.read(_LARGEST_XML + 1)  # the size that is told may be a lie
        if len(data) > _LARGEST_XML:
            raise ZorgdeskError("not_a_report")
        element: Element = fromstring(data)
        return element


@contextmanager
def zipped_xml(data: bytes) -> Iterator[ZippedXml]:
    """Open the bytes of a docx or odt. Raises ZorgdeskError: not_a_report, encrypted_report."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            yield ZippedXml(archive)
    except (*_DAMAGE, RecursionError) as error:
        raise ZorgdeskError("not_a_report") from error
