"""Opens a report of any of the formats, within bounds, and gives its lines."""

import re
from collections.abc import Callable
from pathlib import Path

from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.docx_text import docx_report
from zorgdesk.imports.markdown_text import markdown_lines
from zorgdesk.imports.odt_text import odt_report
from zorgdesk.imports.pdf_text import pdf_report
from zorgdesk.imports.plain_text import decode, text_lines
from zorgdesk.imports.report_lines import Report

MEGABYTE = 1024 * 1024
LARGEST_MEGABYTES = 20


def read_report(path: Path) -> bytes:
    """The bytes of a report, read only when its extension and size are ones that can be imported.

    Raises ZorgdeskError: unknown_extension, file_missing, not_a_file, not_readable, too_large.
    """
    check_extension(path.suffix)
    try:
        _check_size(path.stat().st_size)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ZorgdeskError("file_missing") from error
    except IsADirectoryError as error:
        raise ZorgdeskError("not_a_file") from error
    except OSError as error:
        raise ZorgdeskError("not_readable") from error


def read_lines(data: bytes, extension: str) -> Report:
    """The lines of the report.

    Raises ZorgdeskError: unknown_extension, too_large, empty_report, not_a_report, encrypted_report.
    """
    reader = _READERS[check_extension(extension)]
    _check_size(len(data))
    report = reader(data) if data.strip() else Report(())
    if not any(re.search(r"\w", line.text + "".join(line.cells)) for line in report.lines):
        raise ZorgdeskError("empty_report")
    return report


def check_extension(extension: str) -> str:
    """The extension in lower case without its dot. Raises ZorgdeskError: unknown_extension."""
    bare = extension.lower().lstrip(".")
    if bare not in _READERS:
        raise ZorgdeskError(
            "unknown_extension", extension=f".{bare}", known=", ".join(f".{one}" for one in _READERS)
        )
    return bare


def _check_size(size: int) -> None:
    if size > LARGEST_MEGABYTES * MEGABYTE:
        raise ZorgdeskError("too_large", size=-(-size // MEGABYTE), limit=LARGEST_MEGABYTES)


def _plain_report(data: bytes) -> Report:
    return Report(tuple(text_lines(decode(data))))


def _markdown_report(data: bytes) -> Report:
    return Report(tuple(markdown_lines(decode(data))))


_READERS: dict[str, Callable[[bytes], Report]] = {
    "txt": _plain_report,
    "md": _markdown_report,
    "docx": docx_report,
    "odt": odt_report,
    "pdf": pdf_report,
}
