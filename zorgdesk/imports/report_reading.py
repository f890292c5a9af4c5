"""Opens a report of any of the formats, within bounds, and gives its lines."""

import re
from collections.abc import Callable

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.docx_text import docx_report
from zorgdesk.imports.markdown_text import markdown_lines
from zorgdesk.imports.odt_text import odt_report
from zorgdesk.imports.pdf_text import pdf_report
from zorgdesk.imports.plain_text import decode, plain_report
from zorgdesk.imports.report_lines import MOST_LINES, MOST_PAGES, Report
from zorgdesk.imports.typed_shapes import with_typed_shapes

MEGABYTE = 1024 * 1024
LARGEST = 20 * MEGABYTE
_LETTERS_ON_PAGE = 5000


def read_lines(data: bytes, extension: str) -> Report:
    """The lines of the report.

    Raises ZorgdeskError: unknown_extension, too_large, empty_report, not_a_report, encrypted_report,
    report_too_long.
    """
    bare = extension.lower().lstrip(".")
    if bare not in _READERS:
        raise ZorgdeskError("unknown_extension", extension=f".{bare}", known=_KNOWN)
    if len(data) > LARGEST:
        raise ZorgdeskError("too_large", size=-(-len(data) // MEGABYTE), limit=LARGEST // MEGABYTE)
    report = _READERS[bare](data) if data.strip() else Report(())
    letters = sum(len(line.text) + sum(map(len, line.cells)) for line in report.lines)
    if letters > MOST_PAGES * _LETTERS_ON_PAGE or len(report.lines) > MOST_LINES:
        raise ZorgdeskError("report_too_long", limit=MOST_PAGES)
    if not any(re.search(r"\w", line.text + "".join(line.cells)) for line in report.lines):
        raise ZorgdeskError("empty_report")
    return report


def _markdown_report(data: bytes) -> Report:
    return Report(tuple(markdown_lines(decode(data))))


def _docx_report(data: bytes) -> Report:
    return with_typed_shapes(docx_report(data))


def _odt_report(data: bytes) -> Report:
    return with_typed_shapes(odt_report(data))


_READERS: dict[str, Callable[[bytes], Report]] = {
    "txt": plain_report,
    "md": _markdown_report,
    "docx": _docx_report,
    "odt": _odt_report,
    "pdf": pdf_report,
}
_KNOWN = ", ".join(f".{one}" for one in _READERS)
