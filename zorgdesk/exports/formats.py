"""Which writer makes which file. A writer's library is imported when the first such file is written."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from zorgdesk.domain.documents import Document
from zorgdesk.errors import ZorgdeskError

Writer = Callable[[Document, Path], None]

_WRITERS = {
    ".docx": "zorgdesk.exports.docx",
    ".odt": "zorgdesk.exports.odt",
    ".pdf": "zorgdesk.exports.pdf",
    ".html": "zorgdesk.exports.html",
    ".md": "zorgdesk.exports.markdown",
}

EXTENSIONS = tuple(_WRITERS)
"""What a document can be written as, the most asked for first."""


def document_writer(target: Path) -> Writer:
    """The writer for the extension of this file name. Raises ZorgdeskError: unknown_extension."""
    extension = target.suffix.casefold()
    if extension not in _WRITERS:
        raise ZorgdeskError(
            "unknown_extension", extension=target.suffix or target.name, known=", ".join(EXTENSIONS)
        )
    writer: Writer = import_module(_WRITERS[extension]).write
    return writer
