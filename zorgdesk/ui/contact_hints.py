"""Pointing out a slip in an e-mail address or a telephone number; it is stored all the same."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.contact import looks_like_email, looks_like_telephone
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.text_line import TextLine


def hint_at_slips(form: Form, email: TextLine, telephone: TextLine) -> None:
    """Say under the two fields what looks wrong about what stands there."""
    address, number = email.text().strip(), telephone.text().strip()
    form.set_error(email, "" if not address or looks_like_email(address) else _no_address())
    wrong = QCoreApplication.translate("contact", "This does not look like a telephone number.")
    form.set_error(telephone, "" if not number or looks_like_telephone(number) else wrong)


def hint_at_further_slips(form: Form, emails: MultiLine) -> None:
    """The same under a field with one address a line."""
    lines = filter(None, map(str.strip, emails.toPlainText().splitlines()))
    form.set_error(emails, "" if all(map(looks_like_email, lines)) else _no_address())


def _no_address() -> str:
    return QCoreApplication.translate("contact", "This does not look like an e-mail address.")
