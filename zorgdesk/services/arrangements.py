"""Where the passages of minutes stand, which are hidden, and what goes on in one paragraph."""

from itertools import pairwise

from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.documents import BlockKind
from zorgdesk.domain.minutes import MinutesPassage, Speech, runs_on
from zorgdesk.services.minutes_drafts import Draft


class Arrangements:
    """What a secretary does with whole passages; a merged one counts as one. The words stay what they are.

    Each raises ZorgdeskError not_found where the passage is no longer there.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def move(self, activity_id: int, source: str, after: str) -> Changes:
        """Put a passage under another one, or on top for an empty source.

        A heading takes its section along, to after the section in which that other one stands.
        """
        with self._store.change("minutes.passage_moved") as work:
            draft = Draft(work, activity_id)
            passage = draft.passage(source)
            above = draft.end_of(after)
            if passage.block.kind is BlockKind.HEADING:
                _move_section(draft, passage, draft.heading_over(after))
            elif above not in passage.parts:
                _move(draft, passage, above)
        return work.changes

    def put_back(self, activity_id: int, source: str) -> Changes:
        """A passage that was moved goes back to where it was composed."""
        with self._store.change("minutes.passage_put_back") as work:
            draft = Draft(work, activity_id)
            passage = draft.passage(source)
            if passage.block.kind is BlockKind.HEADING:
                _let_sections_go(draft, passage)
            else:
                _let_go(draft, passage)
            draft.arrange(passage.parts[0], after=None)
        return work.changes

    def hide(self, activity_id: int, source: str) -> Changes:
        """Keep a passage out of the document."""
        with self._store.change("minutes.passage_hidden") as work:
            draft = Draft(work, activity_id)
            for part in draft.passage(source).parts:
                draft.arrange(part, hidden=True)
        return work.changes

    def show(self, activity_id: int, source: str) -> Changes:
        """Bring a hidden passage back in the document, with its words."""
        with self._store.change("minutes.passage_shown") as work:
            draft = Draft(work, activity_id)
            passage = draft.passage(source)
            for part in passage.parts:
                draft.arrange(part, hidden=False)
            if not passage.block.text:
                draft.forget_words(passage.parts)
        return work.changes

    def merge(self, activity_id: int, source: str) -> Changes:
        """Let a passage go on in the paragraph of the one above it. Nothing happens under a heading."""
        with self._store.change("minutes.passages_merged") as work:
            draft = Draft(work, activity_id)
            passage = draft.passage(source)
            above = _mergeable(draft, passage)
            if above is not None:
                _move(draft, passage, above.parts[-1])
                draft.arrange(passage.parts[0], joined=True)
        return work.changes

    def split(self, activity_id: int, source: str) -> Changes:
        """Make a merged passage its parts again.

        Where everything one speaker says in a row is merged, that choice ends, and all other merged passages
        stay as they are.
        """
        with self._store.change("minutes.passage_split") as work:
            draft = Draft(work, activity_id)
            wanted = draft.passage(source)
            if draft.minutes.merge_speakers:
                draft.update(merge_speakers=False)
                for passage in draft.passages:
                    for above, part in pairwise(passage.parts if passage is not wanted else ()):
                        draft.arrange(part, after=above, joined=True)
            for part in wanted.parts[1:]:
                draft.arrange(part, joined=False)
        return work.changes

    def set_merge_speakers(self, activity_id: int, merge: bool) -> Changes:
        """Whether all that one speaker says in a row becomes one passage."""
        with self._store.change("minutes.speakers_merged") as work:
            Draft(work, activity_id).update(merge_speakers=merge)
        return work.changes

    def set_speech(self, activity_id: int, source: str, speech: Speech, *, language: str = "nl") -> Changes:
        """With or without quotation marks; those around words of the secretary come and go too."""
        from zorgdesk.exports.wording import wording

        with self._store.change("minutes.speech_set") as work:
            draft = Draft(work, activity_id, language)
            passage = draft.passage(source)
            for part in passage.parts:
                draft.arrange(part, speech=speech)
            if passage.block.edited and not passage.changed and not passage.is_own:
                words = wording(language)
                quote = words.quoted if speech is Speech.DIRECT else words.unquoted
                draft.keep_words(passage, quote(passage.block.text))
        return work.changes


def _move(draft: Draft, passage: MinutesPassage, above: str) -> None:
    """All parts go along, each under the one before it."""
    _let_go(draft, passage)
    for part in passage.parts:
        draft.arrange(part, after=above)
        above = part


def _move_section(draft: Draft, heading: MinutesPassage, after: str) -> None:
    """Nothing happens where it stands there already."""
    source = heading.block.source
    if after not in (source, draft.heading_over(draft.before(heading))):
        _let_sections_go(draft, heading)
        draft.arrange(source, after=after)


def _let_sections_go(draft: Draft, heading: MinutesPassage) -> None:
    """Sections that hang under this one stay where they are."""
    before = draft.heading_over(draft.before(heading))
    in_sections = {
        part for one in draft.passages if one.block.kind is not BlockKind.HEADING for part in one.parts
    }
    for passage in draft.section(heading):
        for part in reversed(passage.parts):
            draft.hand_over(part, before, keep=in_sections)


def _let_go(draft: Draft, passage: MinutesPassage) -> None:
    """What hangs under a passage stays where it is."""
    before = draft.before(passage)
    for part in reversed(passage.parts):
        draft.hand_over(part, before, keep=passage.parts)


def _mergeable(draft: Draft, passage: MinutesPassage) -> MinutesPassage | None:
    place = draft.passages.index(passage)
    above = next((one for one in reversed(draft.passages[:place]) if one.is_written), None)
    fits = above is not None and passage.is_written and runs_on(above.block) and runs_on(passage.block)
    return above if fits else None
