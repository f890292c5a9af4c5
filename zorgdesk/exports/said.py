"""Turns what was said into blocks, each with who said it."""

from collections.abc import Iterator, Sequence

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Speech
from zorgdesk.exports.naming import Voices
from zorgdesk.exports.threads import Thread
from zorgdesk.exports.wording import From, Wording

_QUOTED = frozenset({EntryKind.STATEMENT, EntryKind.QUESTION, EntryKind.REACTION})


def speech_of(kind: EntryKind) -> Speech:
    """How words of this kind stand in the minutes unless the secretary chooses: only what somebody really
    said is quoted. Reported speech keeps the words and who said them ("Trees Debusschere: …"), without
    quotation marks: no grammar is rewritten, in any language.
    """
    return Speech.DIRECT if kind in _QUOTED else Speech.REPORTED


class Said:
    """Writes the blocks of one document, in which an unnamed person keeps the same letter throughout."""

    def __init__(self, placed: Sequence[Sequence[Thread]], material: MinutesMaterial, words: Wording) -> None:
        in_reading_order = [
            entry for part in placed for thread in part for entry in (thread.entry, *thread.reactions)
        ]
        self._voices = Voices(in_reading_order, material, words)
        self._words = words
        self._speech = material.speech

    def blocks(self, in_part: Sequence[Thread]) -> Iterator[Block]:
        for thread in in_part:
            kind = BlockKind.PARAGRAPH if thread.entry.kind is EntryKind.NOTE else BlockKind.STATEMENT
            yield self._block(kind, thread.entry, self._announced(thread.entry))
            if thread.reactions:
                reactions = self._words.reactions + self._words.colon
                yield Block(BlockKind.PARAGRAPH, reactions, source=f"reactions:{thread.entry.uid}")
            for reaction in thread.reactions:
                yield self._block(BlockKind.LIST_ITEM, reaction, self._opening(reaction))

    def _block(self, kind: BlockKind, entry: Entry, who: str) -> Block:
        text, source = entry.text.strip(), f"entry:{entry.uid}"
        quoted = self._speech.get(source, speech_of(entry.kind)) is Speech.DIRECT
        return Block(
            kind,
            self._words.quoted(text) if quoted else text,
            lead=self._words.lead(who) if who else "",
            source=source,
        )

    def _announced(self, entry: Entry) -> str:
        match entry.kind:
            case EntryKind.STATEMENT:
                return self._opening(entry)
            case EntryKind.QUESTION:
                return self._from(entry, self._words.question)
            case EntryKind.REACTION:
                return self._from(entry, self._words.reaction)
            case _:
                return self._words.marks.get(entry.kind, "")

    def _from(self, entry: Entry, words: From) -> str:
        who = self._voices.who(entry)
        if not who.words:
            return words.nobody
        return (words.organisation if who.is_organisation else words.person).format(who.words)

    def _opening(self, entry: Entry) -> str:
        """The speaker at the start of a line. Names stay as they are written: "deBuren"."""
        who = self._from(entry, self._words.statement)
        return who if self._voices.who(entry).named else who[:1].upper() + who[1:]
