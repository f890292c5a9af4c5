"""The letter that goes with minutes, and the minutes themselves as a file that hangs on it."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from zorgdesk.domain.documents import Document
from zorgdesk.domain.words import Word
from zorgdesk.exports.formats import document_writer
from zorgdesk.exports.mail import MailAttachment, MailDraft, attachment_name

_BODY = Word(
    nl="Beste,\n\nin bijlage vind je: {title}.\n\nVriendelijke groeten,\n{organisation}\n",
    en="Hello,\n\nattached you find: {title}.\n\nKind regards,\n{organisation}\n",
    fr="Bonjour,\n\nvous trouverez en annexe : {title}.\n\nCordialement,\n{organisation}\n",
)


def minutes_draft(document: Document, ending: str, addresses: Iterable[str]) -> MailDraft:
    """The letter to these people. `ending` says which file hangs on it: ".pdf", ".docx" …"""
    title = " ".join(document.title.split())
    body = _BODY.in_language(document.language).format(title=title, organisation=document.organisation)
    attached = MailAttachment(attachment_name(title, ending), _written(document, ending))
    return MailDraft(title, body, tuple(addresses), (attached,))


def _written(document: Document, ending: str) -> bytes:
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"minutes{ending}"
        document_writer(target)(document, target)
        return target.read_bytes()
