"""Writing the letter that tells people what became of a signal, and opening it in the mail program."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.mail_program import open_draft
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.written_files import file_name


def open_letter(
    context: PageContext, signal_id: int, person_ids: Collection[int], written: Callable[[], object]
) -> None:
    """Write the draft where drafts are kept, and open it; `written` is called once it is there."""
    draft, language = context.services.reporting_back.draft, context.labels.language
    name = file_name(QCoreApplication.translate("report_back", "E-mail about a signal"))

    def done(letter: Path) -> None:
        written()
        open_draft(context, letter)

    context.runner.run_long(
        Lane.EXPORT,
        lambda _task: draft(signal_id, person_ids, name, language=language),
        done,
        context.messages.failed,
    )
