"""Writes the draft with the minutes on the export lane, and opens it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.sending import SendingChoice
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.mail_program import open_draft
from zorgdesk.ui.sending.plain_look import refused
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.written_files import file_name


def send_draft(context: PageContext, activity: Activity, choice: SendingChoice) -> None:
    """Write the draft as chosen; where the Word template is broken, offer the same without it."""
    sending, language = context.services.sending, context.labels.language
    name = file_name(context.labels.activity(activity))
    otherwise = QCoreApplication.translate(
        "sending", "You can also save the minutes as PDF and send them with your webmail."
    )
    context.runner.run_long(
        Lane.EXPORT,
        lambda _task: sending.draft_minutes(activity.id, name, choice, language=language),
        partial(open_draft, context, otherwise=otherwise),
        lambda error: refused(
            context, error, lambda: send_draft(context, activity, replace(choice, plain=True))
        ),
    )
