"""The files of one activity, without widgets."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from zorgdesk.domain.attachments import Attachment
from zorgdesk.domain.changes import Noun
from zorgdesk.ui.attachments.adding import Adding, Source, tell_deleted
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.task_runner import Lane, Task


class AttachmentsView(Protocol):
    """What the presenter asks of the tab."""

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """These are kept now."""

    def show_picture(self, attachment_id: int, content: bytes | None) -> None:
        """A small picture has come."""

    def show_progress(self, done: int, total: int) -> None:
        """So many of the files that come in are ready; 0 of 0 when none is coming in."""


class AttachmentsPresenter:
    """`owner` is the tab: when it is gone nothing is told to it any more."""

    def __init__(self, context: PageContext, view: AttachmentsView, owner: QObject) -> None:
        self._context = context
        self._view = view
        self._owner = owner
        self._latest = Latest()
        self._adding = Adding(context, owner)
        self._task: Task | None = None
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read anew."""
        self.activity_id = activity_id
        if activity_id is not None:
            of = self._context.services.attachments.of
            self._context.ask(
                lambda: of(Noun.ACTIVITIES, activity_id),
                self._latest(self._view.show_attachments),
                owner=self._owner,
            )

    def add(self, sources: Sequence[Source], *, scaled: bool) -> None:
        """Keep these with the activity."""
        if self.activity_id is not None and sources:
            self._view.show_progress(0, len(sources))
            self._task = self._adding.add(
                Noun.ACTIVITIES,
                self.activity_id,
                sources,
                scaled=scaled,
                progress=self._view.show_progress,
                ended=lambda: self._view.show_progress(0, 0),
            )

    def cancel(self) -> None:
        """Keep none of the files that are coming in."""
        if self._task is not None:
            self._task.cancel()

    def rename(self, attachment_id: int, name: str) -> None:
        """Another name."""
        rename = self._context.services.attachments.rename
        self._context.act(lambda: rename(attachment_id, name))

    def delete(self, attachment: Attachment) -> None:
        """To the bin; the message takes it back."""
        delete = self._context.services.attachments.delete
        self._context.act(lambda: delete(attachment.id), tell_deleted(self._context, attachment.name))

    def fetch_picture(self, attachment_id: int, longest: int) -> None:
        """Make the small picture of a file; None comes for one that cannot be shown."""
        thumbnail = self._context.services.attachments.thumbnail
        self._context.runner.run(
            Lane.EXPORT,
            lambda: thumbnail(attachment_id, longest),
            lambda content: self._view.show_picture(attachment_id, content),
            lambda _gone: self._view.show_picture(attachment_id, None),
            self._owner,
        )
