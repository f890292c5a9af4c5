"""What a secretary does with the minutes, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.documents import Block
from zorgdesk.domain.minutes import Minutes, MinutesStatus, Naming
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.page import Latest, PageContext

_RECORDED = ("introduction:", "entry:", "present", "excused", "task:", "signal:", "free:")


@dataclass(frozen=True)
class Written:
    """Everything the tab shows. `older` is an approved version before the latest, when that is on screen."""

    activity: Activity
    minutes: Minutes
    versions: list[Minutes] = field(default_factory=list)
    beneath: dict[str, str] = field(default_factory=dict)
    older: Minutes | None = None
    older_blocks: tuple[Block, ...] = ()

    @property
    def shown(self) -> Minutes:
        return self.older or self.minutes

    @property
    def is_approved(self) -> bool:
        return self.minutes.status is MinutesStatus.APPROVED

    @property
    def is_empty(self) -> bool:
        """Nothing was recorded and nothing was written: there is only a title."""
        sources = (block.source for block in self.minutes.blocks)
        return not self.minutes.id and not any(source.startswith(_RECORDED) for source in sources)

    def passages(self) -> list[Passage]:
        """The blocks on screen; what changed under an approved version matters only to the next one."""
        if self.older:
            return [Passage(block) for block in self.older_blocks]
        beneath = {} if self.is_approved else self.beneath
        return [Passage(block, beneath.get(block.source)) for block in self.minutes.blocks]


class MinutesView(Protocol):
    """What the presenter asks of the tab."""

    def show_written(self, written: Written | None) -> None:
        """Show these minutes; None when the activity is gone."""


class MinutesPresenter:
    """Reads the minutes of one activity and stores what is changed in them."""

    def __init__(self, context: PageContext, view: MinutesView) -> None:
        self._context = context
        self._view = view
        self._latest = Latest()
        self._older_id: int | None = None
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read anew; another activity begins with its latest version."""
        if activity_id != self.activity_id:
            self._older_id = None
        self.activity_id = activity_id
        older_id = self._older_id
        if activity_id is not None:
            self._context.ask(
                lambda: self._written(activity_id, older_id), self._latest(self._view.show_written)
            )

    def show_version(self, minutes_id: int | None) -> None:
        """An older version, or the latest one for None."""
        self._older_id = minutes_id
        self.load(self.activity_id)

    def edit(self, source: str, text: str) -> None:
        """Other words for a passage; a paragraph of one's own goes when it is empty."""
        if source.startswith("free:") and not text:
            self.reset(source)
            return
        service, language = self._context.services.minutes, self._context.labels.language
        self._change(lambda activity_id: service.edit_block(activity_id, source, text, language=language))

    def reset(self, source: str) -> None:
        """Back to what was recorded."""
        service = self._context.services.minutes
        self._change(lambda activity_id: service.reset_block(activity_id, source))

    def add_paragraph(self, after_source: str, text: str) -> None:
        """A paragraph of the secretary's own, below a passage."""
        service = self._context.services.minutes
        self._change(lambda activity_id: service.add_paragraph(activity_id, after_source, text))

    def set_status(self, status: MinutesStatus) -> None:
        """Send for review, approve, or take back; from approved a new version begins."""
        service, language = self._context.services.minutes, self._context.labels.language
        self._change(lambda activity_id: service.set_status(activity_id, status, language=language))

    def set_naming(self, *, present_as: Naming | None = None, excused_as: Naming | None = None) -> None:
        """How people who were there or excused appear."""
        service = self._context.services.minutes
        self._change(
            lambda activity_id: service.set_naming(activity_id, present_as=present_as, excused_as=excused_as)
        )

    def _change(self, action: Callable[[int], Changes]) -> None:
        activity_id = self.activity_id
        if activity_id is not None:
            self._context.act(lambda: action(activity_id), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """Say why, and show again what is stored."""
        self._context.messages.failed(error)
        self.load(self.activity_id)

    def _written(self, activity_id: int, older_id: int | None) -> Written | None:
        services, language = self._context.services, self._context.labels.language
        activity = services.activities.get(activity_id)
        if activity is None:
            return None
        minutes = services.minutes.of(activity_id, language=language)
        versions = services.minutes.versions(activity_id)
        older = next((one for one in versions[1:] if one.id == older_id), None)
        return Written(
            activity,
            minutes,
            versions,
            services.minutes.beneath(activity_id, language=language),
            older,
            services.minutes.version(older.id) if older else (),
        )
