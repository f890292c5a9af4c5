"""The version of minutes that may be changed, opened for one action."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from zorgdesk.db import activities, tables
from zorgdesk.db import minutes as query
from zorgdesk.db.store import Reading
from zorgdesk.db.unit_of_work import UnitOfWork, new_uid
from zorgdesk.domain.documents import BlockKind
from zorgdesk.domain.minutes import (
    FREE,
    Arrangement,
    Edit,
    Minutes,
    MinutesPassage,
    MinutesStatus,
)
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.minutes_texts import composed_passages, recorded


def latest(connection: Reading, activity_id: int) -> Minutes:
    """The version that counts; its id is 0 before there is one."""
    return query.latest(connection, activity_id) or Minutes(id=0, uid="", activity_id=activity_id, version=1)


def version_of(connection: Reading, activity_id: int, version_id: int | None) -> Minutes:
    """A version that was frozen, or the one that counts for None. Raises ZorgdeskError not_found."""
    if version_id is None:
        return latest(connection, activity_id)
    found = query.get(connection, version_id)
    if found is None or found.activity_id != activity_id:
        raise ZorgdeskError("not_found")
    return found


class Draft:
    """The latest version, or a new one where that is frozen or not there yet.

    What follows on a version under review stays under review. Raises ZorgdeskError not_found.
    """

    def __init__(self, work: UnitOfWork, activity_id: int, language: str = "nl") -> None:
        activity = activities.get(work.connection, activity_id)
        if activity is None:
            raise ZorgdeskError("not_found")
        work.subject = activity.title
        self._work = work
        self._language = language
        before = query.latest(work.connection, activity_id)
        if before is None:
            self._begin(activity_id=activity_id, version=1, status=MinutesStatus.DRAFT)
        elif before.frozen:
            self._follow(before)
        else:
            work.update(tables.minutes, before.id, author=work.author, changed_at=work.at)
        self.minutes = latest(work.connection, activity_id)

    @cached_property
    def passages(self) -> tuple[MinutesPassage, ...]:
        """As they were when the action began."""
        return composed_passages(self._work.connection, self.minutes, self._language)

    def passage(self, source: str) -> MinutesPassage:
        """The passage that begins with this block or holds it. Raises ZorgdeskError not_found."""
        for one in self.passages:
            if source in one.parts:
                return one
        raise ZorgdeskError("not_found")

    def before(self, passage: MinutesPassage) -> str:
        """The last block that is read before a passage, "" for the first one."""
        place = self.passages.index(passage)
        return self.passages[place - 1].parts[-1] if place else ""

    def end_of(self, source: str) -> str:
        """The last block of the passage that begins with this one; itself where it is not there any more."""
        return next((one.parts[-1] for one in self.passages if source in one.parts), source)

    def section(self, heading: MinutesPassage) -> Sequence[MinutesPassage]:
        """A heading with all that is read under it, to the next one."""
        found = [heading]
        for one in self.passages[self.passages.index(heading) + 1 :]:
            if one.block.kind is BlockKind.HEADING:
                break
            found.append(one)
        return found

    def heading_over(self, source: str) -> str:
        """The heading under which a block is read, itself for a heading, "" before the first one.

        Raises ZorgdeskError not_found.
        """
        if not source:
            return ""
        place = self.passages.index(self.passage(source))
        above = reversed(self.passages[: place + 1])
        return next((one.block.source for one in above if one.block.kind is BlockKind.HEADING), "")

    def update(self, **values: Any) -> None:
        """Change the version itself."""
        self._work.update(tables.minutes, self.minutes.id, **values)

    # The secretary's words.

    def keep_words(self, passage: MinutesPassage, text: str) -> None:
        """Words in the place of what a passage records now; where nothing is any more they are one's own."""
        source = passage.block.source
        if passage.gone:
            self.forget_words(passage.parts)
            self.add_words(f"{FREE}{new_uid()}@", text)
            return
        now = recorded(self._work.connection, self.minutes, self._language)
        edits = {edit.source: edit for edit in self._edits()}
        key = edits[source].id if source in edits else 0
        wanted = Edit(key, source, text, tuple(now[one] for one in passage.parts if one in now))
        if edits.get(source) != wanted:
            self.forget_words(passage.parts)
            self._insert_edit(wanted)

    def add_words(self, source: str, text: str) -> None:
        """A paragraph of the secretary's own."""
        self._insert_edit(Edit(0, source, text))

    def forget_words(self, sources: Sequence[str]) -> None:
        """Back to what was recorded of these blocks; paragraphs of one's own are taken away."""
        for edit in self._edits():
            if edit.source in sources:
                self._work.delete(tables.minutes_edits, edit.id)

    def _edits(self) -> list[Edit]:
        return query.edits(self._work.connection, self.minutes.id)

    def _insert_edit(self, edit: Edit) -> None:
        """A changed edit keeps its key, which is its place among paragraphs that follow the same block."""
        key = {"id": edit.id} if edit.id else {}
        self._work.insert(
            tables.minutes_edits,
            minutes_id=self.minutes.id,
            source=edit.source,
            text=edit.text,
            composed_text=query.cover(edit.covers),
            **key,
        )

    # Where and how blocks stand.

    def arrange(self, source: str, **values: Any) -> None:
        """Change an arrangement; what is put under a block stands before what was put there earlier."""
        key = query.arrangement_id(self._work.connection, self.minutes.id, source)
        wanted = replace(self._arranged().get(source, Arrangement(source)), **values)
        if key is not None and "after" not in values:
            self._work.update(tables.minutes_arrangements, key, **_columns(wanted))
            return
        if key is not None:
            self._work.delete(tables.minutes_arrangements, key)
        if wanted != Arrangement(source):
            self._insert_arrangement(wanted)

    def hand_over(self, source: str, heir: str, keep: Collection[str] = ()) -> None:
        """What hangs under a block, other than `keep`, hangs under another one from now on: it stays put."""
        for one in self._arranged().values():
            if one.after == source and one.source not in (heir, *keep):
                self.arrange(one.source, after=heir)

    def _arranged(self) -> dict[str, Arrangement]:
        found = query.arrangements(self._work.connection, self.minutes.id)
        return {one.source: one for one in found}

    def _insert_arrangement(self, one: Arrangement) -> None:
        self._work.insert(
            tables.minutes_arrangements, minutes_id=self.minutes.id, source=one.source, **_columns(one)
        )

    # Versions.

    def _begin(self, **values: Any) -> None:
        self._work.insert(tables.minutes, author=self._work.author, changed_at=self._work.at, **values)

    def _follow(self, before: Minutes) -> None:
        reviewed = before.status is MinutesStatus.FOR_REVIEW
        self._begin(
            activity_id=before.activity_id,
            version=before.version + 1,
            status=MinutesStatus.FOR_REVIEW if reviewed else MinutesStatus.DRAFT,
            present_as=before.present_as,
            excused_as=before.excused_as,
            merge_speakers=before.merge_speakers,
        )
        self.minutes = latest(self._work.connection, before.activity_id)
        for edit in query.edits(self._work.connection, before.id):
            self._insert_edit(replace(edit, id=0))
        for arranged in query.arrangements(self._work.connection, before.id):
            self._insert_arrangement(arranged)


def _columns(one: Arrangement) -> dict[str, Any]:
    return {"after": one.after, "hidden": one.hidden, "joined": one.joined, "speech": one.speech}
