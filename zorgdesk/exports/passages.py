"""The minutes as they are read: composed blocks with the secretary's words and arrangement on top.

Every format and the screen show this one list.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import (
    FREE,
    Arrangement,
    Composed,
    Edit,
    MinutesMaterial,
    MinutesPassage,
    Spoken,
    runs_on,
)
from zorgdesk.exports.document import compose
from zorgdesk.exports.placing import placed
from zorgdesk.exports.said import speech_of
from zorgdesk.exports.wording import Wording, wording

_OF_ONE_SPEAKER = frozenset({EntryKind.STATEMENT, EntryKind.REACTION})


def passages(
    material: MinutesMaterial,
    edits: Sequence[Edit] = (),
    arrangements: Sequence[Arrangement] = (),
    *,
    merge_speakers: bool = False,
) -> tuple[MinutesPassage, ...]:
    """Everything in reading order, hidden passages in their place and gone ones at the end.

    With `merge_speakers`, what one speaker says in a row becomes one passage.
    """
    writer = _Writer(material, edits, arrangements)
    written = [writer.passage(group) for group in _groups(writer, merge_speakers)]
    covered = {source for passage in written for source in passage.parts}
    gone = (edit for edit in edits if edit.text and edit.source not in covered)
    return (*written, *(_gone(edit) for edit in gone))


def written_blocks(
    material: MinutesMaterial,
    edits: Sequence[Edit] = (),
    arrangements: Sequence[Arrangement] = (),
    *,
    merge_speakers: bool = False,
) -> tuple[Block, ...]:
    """Only what stands in the document, as every format is written from it."""
    if not edits and not arrangements and not merge_speakers:
        return compose(material)
    writer = _Writer(material, edits, arrangements)
    groups = _groups(writer, merge_speakers)
    return tuple(writer.block(group) for group in groups if not writer.is_hidden(group[0]))


def _gone(edit: Edit) -> MinutesPassage:
    block = Block(BlockKind.PARAGRAPH, edit.text, source=edit.source, edited=True)
    lead = next((one.lead or "" for one in edit.covers), "")
    return MinutesPassage(block, (edit.source,), changed=True, lead_then=lead, gone=True)


def _groups(writer: "_Writer", merge_speakers: bool) -> Iterable[Sequence[Block]]:
    """The blocks of each passage. A hidden block does not part the ones around it."""
    if not merge_speakers and not writer.anything_joined:
        return [(block,) for block in writer.blocks]
    return _joined(writer, merge_speakers)


def _joined(writer: "_Writer", merge_speakers: bool) -> Iterator[list[Block]]:
    group: list[Block] = []
    hidden: list[Block] = []
    for block in writer.blocks:
        if writer.is_hidden(block):
            hidden.append(block)
            continue
        joins = group and runs_on(group[-1]) and runs_on(block) and writer.is_joined(group[-1], block)
        if joins or (group and merge_speakers and writer.one_speaker(group[-1], block)):
            group.append(block)
            continue
        if group:
            yield group
        yield from ([one] for one in hidden)
        group, hidden = [block], []
    if group:
        yield group
    yield from ([one] for one in hidden)


def _built_on(edits: Sequence[Edit], arrangements: Sequence[Arrangement]) -> set[str]:
    """The blocks that have words or a place of the secretary, and those under which something stands."""
    found = {source for edit in edits for source in edit.source.split("@")}
    return found | {source for one in arrangements for source in (one.source, one.after) if source}


class _Writer:
    """Knows what was recorded, what was edited and what was arranged, each by source."""

    def __init__(
        self, material: MinutesMaterial, edits: Sequence[Edit], arrangements: Sequence[Arrangement]
    ) -> None:
        self._words: Wording = wording(material.language)
        self._material = material
        self._edits = {edit.source: edit for edit in edits}
        self._arranged = {one.source: one for one in arrangements}
        self._speech = material.speech
        self.blocks = placed(compose(material, _built_on(edits, arrangements)), edits, arrangements)
        self.anything_joined = any(one.joined for one in arrangements)

    @cached_property
    def _entries(self) -> dict[str, Spoken]:
        return {f"entry:{one.uid}": one for one in self._material.entries}

    def is_hidden(self, block: Block) -> bool:
        """Also a block that was emptied, which is how one was left out before."""
        edit, arranged = self._edits.get(block.source), self._arranged.get(block.source)
        return bool((arranged and arranged.hidden) or (edit and not edit.text))

    def is_joined(self, before: Block, block: Block) -> bool:
        """Merged by hand, with this block and no other."""
        arranged = self._arranged.get(block.source)
        return arranged is not None and arranged.joined and arranged.after == before.source

    def one_speaker(self, before: Block, block: Block) -> bool:
        """The same person says more of the same kind; words that the secretary wrote stand on their own."""
        first, second = self._entries.get(before.source), self._entries.get(block.source)
        if first is None or second is None or block.source in self._edits or before.kind is not block.kind:
            return False
        same = (first.speaker_id, first.organisation_id) == (second.speaker_id, second.organisation_id)
        known = first.speaker_id is not None or first.organisation_id is not None
        return same and known and before.lead == block.lead and {first.kind, second.kind} <= _OF_ONE_SPEAKER

    def block(self, group: Sequence[Block]) -> Block:
        """What stands on paper of a group."""
        if len(group) == 1 and group[0].source not in self._edits:
            return group[0]
        edited = any(one.source in self._edits for one in group)
        text = self._text(group) if edited else self._recorded(group)
        return replace(group[0], text=text, edited=edited)

    def passage(self, group: Sequence[Block]) -> MinutesPassage:
        head = group[0]
        source = head.source
        arranged, entry = self._arranged.get(source), self._entries.get(source)
        changed = self._changed(group)
        return MinutesPassage(
            self.block(group),
            tuple(one.source for one in group),
            self._recorded(group),
            changed,
            self._lead_then(group) if changed else "",
            self.is_hidden(head),
            moved=arranged is not None and arranged.after is not None and not source.startswith(FREE),
            speech=self._speech.get(source, speech_of(entry.kind)) if entry else None,
            entry=entry,
        )

    def _text(self, group: Sequence[Block]) -> str:
        """Edited words where they are, composed ones elsewhere."""
        text = ""
        covered: set[str] = set()
        for block in group:
            edit = self._edits.get(block.source)
            if edit is not None:
                covered |= {one.source for one in edit.covers}
                text = self._after(text, group[0], block, edit.text)
            elif block.source not in covered:
                text = self._after(text, group[0], block, block.text)
        return text

    def _recorded(self, group: Sequence[Block]) -> str:
        text = ""
        for block in group:
            text = self._after(text, group[0], block, block.text)
        return text

    def _after(self, text: str, head: Block, block: Block, more: str) -> str:
        if block is head:
            return more
        if block.lead and block.lead != head.lead:
            return f"{text} {block.lead} {more}".strip()
        return self._words.goes_on(text, more) if text and more else text or more

    def _changed(self, group: Sequence[Block]) -> bool:
        """Whether something else is recorded now than when one of these was edited."""
        edits = [self._edits[one.source] for one in group if one.source in self._edits]
        if not edits:
            return False
        now = {one.source: one for one in group}
        return any(_differs(now.get(one.source), one) for edit in edits for one in edit.covers)

    def _lead_then(self, group: Sequence[Block]) -> str:
        edited = (self._edits[one.source] for one in group if one.source in self._edits)
        return next((one.lead or "" for edit in edited for one in edit.covers), "")


def _differs(now: Block | None, then: Composed) -> bool:
    return now is None or now.text != then.text or (then.lead is not None and now.lead != then.lead)
