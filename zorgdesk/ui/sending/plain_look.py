"""When the organisation's own Word template cannot be used, the minutes still can be made without it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.page import PageContext


def refused(context: PageContext, error: Exception, plain: Callable[[], object]) -> None:
    """Say why something was not made; where the template is to blame, offer to make it without."""
    if isinstance(error, ZorgdeskError) and error.code.startswith("template_"):
        told = sentence(error, context.labels.language)
        offer = QCoreApplication.translate("sending", "Make it without the template")
        context.messages.told(told, offer, plain)
    else:
        context.messages.failed(error)
