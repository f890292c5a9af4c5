"""An e-mail draft with files attached, for the person's own mail program to open and send.

For anything that is sent to people: make a `MailDraft` (subject, body, addresses, attachments) and give it to
`write_draft`. In the window, `ui/sending/mail_program.py` writes such a file and opens it.
"""

import mimetypes
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

from zorgdesk.exports.plain import one_line, plain

_PART = r"(?:(?!=\?)[^\s\x00-\x1f\x7f@,;:<>()\[\]\"])+"
"""Letters that mean nothing else in a header; "=?" would begin an encoded word (RFC 2047)."""
_ADDRESS = re.compile(rf"{_PART}@{_PART}\.{_PART}")
_NOT_IN_NAMES = re.compile(r"[^\w .-]+")


@dataclass(frozen=True, slots=True)
class MailAttachment:
    """A file that goes along. The ending of its name says what kind of file it is."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A letter as text. `addresses` may hold what is no address: see `usable_address`."""

    subject: str
    body: str
    addresses: tuple[str, ...] = ()
    attachments: tuple[MailAttachment, ...] = ()


def usable_address(text: str) -> str | None:
    """The one e-mail address that this is. None for anything else: that could hide a second one."""
    address = text.strip()
    return address if _ADDRESS.fullmatch(address) else None


def attachment_name(title: str, ending: str) -> str:
    """A name that every system can save: letters, digits, spaces, dots and dashes."""
    return f"{' '.join(_NOT_IN_NAMES.sub(' ', title).split()) or 'verslag'}{ending}"


def write_draft(draft: MailDraft, target: Path) -> None:
    """Write an .eml file. Addresses stand in blind copy, so that nobody sees who else was written to.

    `X-Unsent` makes mail programs open the file as something still to be sent. An address with other letters
    than ASCII can only stand in a header that is UTF-8 itself (RFC 6532).
    """
    known = _usable(draft.addresses)
    message = EmailMessage(policy=SMTP if "".join(known).isascii() else SMTPUTF8)
    message["Subject"] = one_line(draft.subject)
    message["X-Unsent"] = "1"
    if known:
        message["Bcc"] = ", ".join(known)
    message.set_content(plain(draft.body).rstrip() + "\n")
    for one in draft.attachments:
        main, _, sub = _kind(one.name).partition("/")
        message.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    target.write_bytes(message.as_bytes())


def _usable(addresses: Iterable[str]) -> list[str]:
    return sorted({usable for one in addresses if (usable := usable_address(one))})


def _kind(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
