"""What a secretary does with the minutes of an activity: reading, writing, versions."""

from dataclasses import replace

from zorgdesk.db import entries, own_organisation, tables
from zorgdesk.db import minutes as query
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.differences import BlockDifference, Difference, differences
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.domain.minutes import FREE, Minutes, MinutesPassage, MinutesStatus, Naming
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services import minutes_texts as texts
from zorgdesk.services.house_style import facts_of, in_house_style
from zorgdesk.services.minutes_drafts import Draft, latest, version_of


class MinutesService:
    """Minutes are composed anew each time from what was recorded, with the secretary's words on top.

    Nothing is stored before the secretary changes something. What is sent for review or approved is frozen as
    it was read; changing it starts the next version, with the same words. Where blocks stand, and what goes
    on in one paragraph, is changed by `Arrangements`.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int, *, language: str = "nl") -> Minutes:
        """The latest version with its blocks; its id is 0 before there is one. Raises not_found."""
        with self._store.read() as connection:
            minutes = latest(connection, activity_id)
            return replace(minutes, blocks=texts.blocks(connection, minutes, language))

    def passages(self, activity_id: int, *, language: str = "nl") -> tuple[MinutesPassage, ...]:
        """The latest version with all that the secretary must know, hidden passages too. Raises not_found."""
        with self._store.read() as connection:
            return texts.passages(connection, latest(connection, activity_id), language)

    def versions(self, activity_id: int) -> list[Minutes]:
        """Every version without blocks, the latest first."""
        with self._store.read() as connection:
            return query.versions(connection, activity_id)

    def version(self, minutes_id: int) -> tuple[Block, ...]:
        """The blocks of a version as they were frozen; empty for one that was not."""
        with self._store.read() as connection:
            frozen = query.frozen(connection, minutes_id)
            return frozen.blocks if frozen else ()

    def differences(
        self, older_id: int, newer_id: int, *, language: str = "nl"
    ) -> tuple[BlockDifference, ...]:
        """What changed from one version to another, block by block in the order of the newer one.

        Raises ZorgdeskError not_found.
        """
        with self._store.read() as connection:
            versions = [query.get(connection, one) for one in (older_id, newer_id)]
            found = [texts.blocks(connection, one, language) for one in versions if one]
        if len(found) < len(versions):
            raise ZorgdeskError("not_found")
        return differences(*found)

    def recorded_since(self, activity_id: int, *, language: str = "nl") -> int:
        """How many passages would differ if the latest version were not frozen: what a new one brings."""
        with self._store.read() as connection:
            minutes = latest(connection, activity_id)
            frozen = query.frozen(connection, minutes.id)
            if frozen is None:
                return 0
            now = texts.written(texts.composed_passages(connection, minutes, language))
        return sum(one.difference is not Difference.SAME for one in differences(frozen.blocks, now))

    def edit_block(self, activity_id: int, source: str, text: str, *, language: str = "nl") -> Changes:
        """Other words for one passage; no words hide it. Raises ZorgdeskError not_found.

        The same words again say that they stay, whatever is recorded beneath by now.
        """
        text = text.strip()
        with self._store.change("minutes.edited") as work:
            draft = Draft(work, activity_id, language)
            passage = draft.passage(source)
            if not text:
                for one in passage.parts:
                    draft.arrange(one, hidden=True)
            elif text == passage.recorded and not passage.is_own:
                draft.forget_words(passage.parts)
            else:
                draft.keep_words(passage, text)
        return work.changes

    def reset_block(self, activity_id: int, source: str) -> Changes:
        """Back to what was recorded; a paragraph of the secretary's own is taken away."""
        with self._store.change("minutes.reset") as work:
            draft = Draft(work, activity_id)
            passage = draft.passage(source)
            if passage.is_own:
                before = draft.before(passage)
                for one in passage.parts:
                    draft.hand_over(one, before)
            draft.forget_words(passage.parts)
        return work.changes

    def add_paragraph(self, activity_id: int, after_source: str, text: str) -> Changes:
        """A paragraph of the secretary's own under a passage, or on top for an empty source."""
        with self._store.change("minutes.paragraph_added") as work:
            draft = Draft(work, activity_id)
            source = f"{FREE}{new_uid()}@{after_source}"
            draft.add_words(source, text.strip())
            draft.arrange(source, after=draft.end_of(after_source))
        return work.changes

    def set_naming(
        self,
        activity_id: int,
        *,
        present_as: Naming | None = None,
        excused_as: Naming | None = None,
        named_as: NamedAs | None = None,
    ) -> Changes:
        """How people who were present or excused appear, and how who says something is called."""
        chosen = {"present_as": present_as, "excused_as": excused_as}
        with self._store.change("minutes.naming_set") as work:
            draft = Draft(work, activity_id)
            draft.update(**{name: value for name, value in chosen.items() if value})
            if named_as is not None:
                work.update(tables.activities, activity_id, named_as=named_as)
        return work.changes

    def name_speaker(self, activity_id: int, source: str, named_as: NamedAs | None) -> Changes:
        """How the speaker of one passage is called, None as everywhere in the activity.

        Who asked to stay anonymous stays so. Raises ZorgdeskError not_found.
        """
        with self._store.change("minutes.naming_set") as work:
            draft = Draft(work, activity_id)
            uids = [part.removeprefix("entry:") for part in draft.passage(source).parts]
            for entry_id in entries.ids_of_uids(work.connection, activity_id, uids):
                work.update(tables.entries, entry_id, named_as=named_as)
        return work.changes

    def set_status(self, activity_id: int, status: MinutesStatus, *, language: str = "nl") -> Changes:
        """Draft, for review or approved. The last two freeze the version as it is read; leaving them begins
        the next one. What was sent for review and not changed since is approved as it was sent.
        """
        freezes = status is not MinutesStatus.DRAFT
        with self._store.change("minutes.status_set") as work:
            minutes = latest(work.connection, activity_id)
            already = minutes.id and minutes.status is status and minutes.frozen is freezes
            if minutes.frozen and status is MinutesStatus.APPROVED:
                work.update(tables.minutes, minutes.id, status=status)
            elif not already:
                draft = Draft(work, activity_id, language)
                kept = texts.freeze(work.connection, draft.minutes, language) if freezes else None
                draft.update(status=status, frozen_blocks=kept)
        return work.changes

    def document(
        self, activity_id: int, *, public: bool = False, version_id: int | None = None, language: str = "nl"
    ) -> Document:
        """The minutes as they leave the store; `public` without personal names outside the list of speakers.

        `version_id` asks for a version before the latest, as it was frozen.
        Raises ZorgdeskError: not_found, names_left (with the names that stand in texts people typed).
        """
        with self._store.read() as connection:
            minutes = version_of(connection, activity_id, version_id)
            shown = texts.for_export(connection, minutes, language, public=public)
            own = own_organisation.get(connection)
            facts = facts_of(connection, minutes, language)
        title = next((block.text for block in shown if block.kind is BlockKind.TITLE), "")
        return in_house_style(Document(title, shown, language, facts=facts), own)
