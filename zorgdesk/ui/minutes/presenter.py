"""What a secretary does with the minutes, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from zorgdesk.domain.activities import Activity, NamedAs
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.differences import BlockDifference
from zorgdesk.domain.documents import Block
from zorgdesk.domain.minutes import Minutes, MinutesPassage, MinutesStatus, Naming, Remark, Speech
from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.page import Latest, PageContext

_RECORDED = ("introduction:", "entry:", "present", "excused", "task:", "signal:", "free:")


@dataclass(frozen=True)
class Asked:
    """What the person wants to see: an older version, None for the latest, and what to compare it with."""

    version_id: int | None = None
    against_id: int | None = None


@dataclass(frozen=True)
class Written:
    """Everything the tab shows. `older` is a version before the latest, when that is on screen.

    `against` is the version it is compared with, `differences` what changed from the older of both.
    `recorded_since` counts the passages that a new version would bring by itself.
    """

    activity: Activity
    minutes: Minutes
    latest: tuple[MinutesPassage, ...] = ()
    versions: list[Minutes] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    older: Minutes | None = None
    older_blocks: tuple[Block, ...] = ()
    against: Minutes | None = None
    differences: tuple[BlockDifference, ...] = ()
    recorded_since: int = 0

    @property
    def shown(self) -> Minutes:
        return self.older or self.minutes

    @property
    def is_approved(self) -> bool:
        return self.minutes.status is MinutesStatus.APPROVED

    @property
    def can_edit(self) -> bool:
        """Whether what is on screen is the latest version, as it is read."""
        return self.older is None and self.against is None

    @property
    def is_empty(self) -> bool:
        """Nothing was recorded and nothing was written: there is only a title."""
        sources = (one.block.source for one in self.latest)
        return not self.minutes.id and not any(source.startswith(_RECORDED) for source in sources)

    @property
    def hidden(self) -> int:
        """How many passages are left out of the latest version."""
        return sum(one.hidden for one in self.latest)

    def has(self, typed: UnfinishedPassage) -> bool:
        """Whether these words are stored after all."""
        if typed.what is Typing.REMARK:
            return any((one.source, one.text) == (typed.source, typed.text) for one in self.remarks)
        if typed.what is Typing.PARAGRAPH:
            below = f"@{typed.source}"
            own = (one.block for one in self.latest if one.is_own)
            return any(one.source.endswith(below) and one.text == typed.text for one in own)
        return any(typed.source in one.parts and one.block.text == typed.text for one in self.latest)

    def passages(self, with_hidden: bool) -> list[Passage]:
        """The passages on screen. Those that are gone always ask for a decision."""
        if self.against:
            return [Passage(one.block, difference=one) for one in self.differences]
        if self.older:
            return [Passage(block, (block.source,)) for block in self.older_blocks]
        remarked = [one.source for one in self.remarks if one.resolved_at is None]
        shown = (one for one in self.latest if with_hidden or not one.hidden)
        return [Passage.of(one, sum(source in one.parts for source in remarked)) for one in shown]


class MinutesView(Protocol):
    """What the presenter asks of the tab."""

    def show_written(self, written: Written | None) -> None:
        """Show these minutes; None when the activity is gone."""


class WordsKeeper(Protocol):
    """Holds on to words until the store has them."""

    def leaves(self, unfinished: UnfinishedPassage) -> None:
        """They are on their way to the store."""

    def stored(self, unfinished: UnfinishedPassage) -> None:
        """They are there."""

    def refused(self, unfinished: UnfinishedPassage) -> None:
        """They could not be stored, and are nowhere else."""


class MinutesPresenter:
    """Reads the minutes of one activity and stores what is changed in them."""

    def __init__(self, context: PageContext, view: MinutesView, keeper: WordsKeeper) -> None:
        self._context = context
        self._view = view
        self._keeper = keeper
        self._latest = Latest()
        self.asked = Asked()
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read anew; another activity begins with its latest version."""
        if activity_id != self.activity_id:
            self.asked = Asked()
        self.activity_id = activity_id
        asked = self.asked
        if activity_id is not None:
            self._context.ask(
                lambda: self._written(activity_id, asked), self._latest(self._view.show_written)
            )

    def show_version(self, version_id: int | None, against_id: int | None = None) -> None:
        """An older version, or the latest one for None, and perhaps another one to compare it with."""
        self.asked = Asked(version_id, against_id)
        self.load(self.activity_id)

    # Words.

    def edit(self, source: str, text: str) -> None:
        """Other words for a passage; a paragraph of one's own goes when it is empty."""
        if source.startswith("free:") and not text:
            self.reset(source)
            return
        service, language = self._context.services.minutes, self._context.labels.language
        self._change(
            lambda activity_id: service.edit_block(activity_id, source, text, language=language),
            UnfinishedPassage(text, source),
        )

    def reset(self, source: str) -> None:
        """Back to what was recorded."""
        service = self._context.services.minutes
        self._change(lambda activity_id: service.reset_block(activity_id, source))

    def add_paragraph(self, after_source: str, text: str) -> None:
        """A paragraph of the secretary's own, below a passage."""
        service = self._context.services.minutes
        self._change(
            lambda activity_id: service.add_paragraph(activity_id, after_source, text),
            UnfinishedPassage(text, after_source, Typing.PARAGRAPH),
        )

    # Places.

    def move(self, source: str, after: str) -> None:
        """Under another passage, or on top for an empty source."""
        service = self._context.services.arrangements
        self._change(lambda activity_id: service.move(activity_id, source, after))

    def put_back(self, source: str) -> None:
        """To where it was composed."""
        self._arrange(self._context.services.arrangements.put_back, source)

    def hide(self, source: str) -> None:
        """Out of the document."""
        self._arrange(self._context.services.arrangements.hide, source)

    def show(self, source: str) -> None:
        """In the document again."""
        self._arrange(self._context.services.arrangements.show, source)

    def merge(self, source: str) -> None:
        """On in the paragraph of the passage above."""
        self._arrange(self._context.services.arrangements.merge, source)

    def split(self, source: str) -> None:
        """Its parts again."""
        self._arrange(self._context.services.arrangements.split, source)

    def set_speech(self, source: str, speech: Speech) -> None:
        """With or without quotation marks."""
        service, language = self._context.services.arrangements, self._context.labels.language
        self._change(lambda activity_id: service.set_speech(activity_id, source, speech, language=language))

    def set_merge_speakers(self, merge: bool) -> None:
        """Whether what one speaker says in a row is one passage."""
        service = self._context.services.arrangements
        self._change(lambda activity_id: service.set_merge_speakers(activity_id, merge))

    # Names and versions.

    def set_naming(
        self,
        *,
        present_as: Naming | None = None,
        excused_as: Naming | None = None,
        named_as: NamedAs | None = None,
    ) -> None:
        """How people who were there or excused appear, and who says something."""
        service = self._context.services.minutes
        self._change(
            lambda activity_id: service.set_naming(
                activity_id, present_as=present_as, excused_as=excused_as, named_as=named_as
            )
        )

    def name_speaker(self, source: str, named_as: NamedAs | None) -> None:
        """How who says this passage is called."""
        service = self._context.services.minutes
        self._change(lambda activity_id: service.name_speaker(activity_id, source, named_as))

    def set_status(self, status: MinutesStatus) -> None:
        """Send for review, approve, or take back; from a frozen version a new one begins."""
        service, language = self._context.services.minutes, self._context.labels.language
        self._change(lambda activity_id: service.set_status(activity_id, status, language=language))

    # Remarks.

    def add_remark(self, source: str, text: str, author: str) -> None:
        """What a reviewer says of a passage."""
        service = self._context.services.remarks
        self._change(
            lambda activity_id: service.add(activity_id, source, text, author=author)[1],
            UnfinishedPassage(text, source, Typing.REMARK),
        )

    def resolve_remark(self, remark_id: int) -> None:
        """It was dealt with."""
        service = self._context.services.remarks
        self._change(lambda _activity_id: service.resolve(remark_id))

    def reopen_remark(self, remark_id: int) -> None:
        """It asks attention again."""
        service = self._context.services.remarks
        self._change(lambda _activity_id: service.reopen(remark_id))

    def delete_remark(self, remark_id: int) -> None:
        """To the bin."""
        service = self._context.services.remarks
        self._change(lambda _activity_id: service.delete(remark_id))

    def edit_remark(self, remark: Remark, text: str) -> None:
        """Other words for a remark."""
        service = self._context.services.remarks
        self._change(
            lambda _activity_id: service.edit(remark.id, text),
            UnfinishedPassage(text, remark.source, Typing.REMARK, remark.id),
        )

    def _arrange(self, do: Callable[[int, str], Changes], source: str) -> None:
        self._change(lambda activity_id: do(activity_id, source))

    def _change(self, action: Callable[[int], Changes], typed: UnfinishedPassage | None = None) -> None:
        """Store something; `typed` are the words that are in nobody's hands when that fails."""
        activity_id = self.activity_id
        if activity_id is None:
            return
        if typed is not None:
            self._keeper.leaves(typed)
        kept = self._context.services.kept_passages

        def work() -> Changes:
            changes = action(activity_id)
            if typed is not None:
                kept.forget(activity_id, typed)  # also where nobody is told any more: the window closes
            return changes

        self._context.act(
            work,
            lambda _changes: self._keeper.stored(typed) if typed is not None else None,
            partial(self._refused, activity_id, typed),
        )

    def _refused(self, activity_id: int, typed: UnfinishedPassage | None, error: Exception) -> None:
        """Say why, show again what is stored, and give back the words."""
        self._context.messages.failed(error)
        if typed is not None and activity_id == self.activity_id:
            self._keeper.refused(typed)
        elif typed is not None:
            keep = self._context.services.kept_passages.keep_too
            self._context.ask(lambda: keep(activity_id, typed), lambda _: None)
        self.load(self.activity_id)

    def _written(self, activity_id: int, asked: Asked) -> Written | None:
        services, language = self._context.services, self._context.labels.language
        activity = services.activities.get(activity_id)
        if activity is None:
            return None
        versions = services.minutes.versions(activity_id)
        latest = versions[0] if versions else Minutes(id=0, uid="", activity_id=activity_id, version=1)
        older = next((one for one in versions[1:] if one.id == asked.version_id), None)
        shown = older or latest
        against = next((one for one in versions if one.id == asked.against_id and one.id != shown.id), None)
        return Written(
            activity,
            latest,
            services.minutes.passages(activity_id, language=language),
            versions,
            services.remarks.of(activity_id),
            older,
            services.minutes.version(older.id) if older else (),
            against,
            self._differences(shown, against) if against else (),
            services.minutes.recorded_since(activity_id, language=language) if latest.frozen else 0,
        )

    def _differences(self, shown: Minutes, against: Minutes) -> tuple[BlockDifference, ...]:
        older, newer = sorted((shown, against), key=lambda one: one.version)
        service, language = self._context.services.minutes, self._context.labels.language
        return service.differences(older.id, newer.id, language=language)
