"""An e-mail draft with the minutes attached, for the person's own mail program to open and send."""

import re
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from zorgdesk.domain.documents import Document
from zorgdesk.domain.words import Word

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"]+@[^\s@,;:<>()\[\]\"]+\.[^\s@,;:<>()\[\]\"]+")
_BODY = Word(
    nl="Beste,\n\nin bijlage vind je: {title}.\n\nVriendelijke groeten,\n{organisation}\n",
    en="Hello,\n\nattached you find: {title}.\n\nKind regards,\n{organisation}\n",
    fr="Bonjour,\n\nvous trouverez en annexe : {title}.\n\nCordialement,\n{organisation}\n",
)


def write_mail(document: Document, pdf: bytes, addresses: Iterable[str], target: Path) -> None:
    """Write an .eml draft. Addresses stand in blind copy, so that nobody sees who else was there.

    What does not look like one address is left out: it could hide a second one, or a header.
    `X-Unsent` makes mail programs open the file as something still to be sent.
    """
    known = sorted({one.strip() for one in addresses if _ADDRESS.fullmatch(one.strip())})
    title = " ".join(document.title.split())
    message = EmailMessage(policy=SMTP)
    message["Subject"] = title
    message["X-Unsent"] = "1"
    if known:
        message["Bcc"] = ", ".join(known)
    body = _BODY.in_language(document.language).format(title=title, organisation=document.organisation)
    message.set_content(body.rstrip() + "\n")
    name = re.sub(r"[^\w .-]+", " ", title).strip() or "verslag"
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{name}.pdf")
    target.write_bytes(message.as_bytes())
