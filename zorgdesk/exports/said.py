"""Turns what was said into blocks, each with who said it."""

from collections.abc import Collection, Iterator, Sequence

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.exports.naming import AnonymousNames
from zorgdesk.exports.threads import Thread
from zorgdesk.exports.wording import From, Wording

_QUOTED = frozenset({EntryKind.STATEMENT, EntryKind.QUESTION, EntryKind.REACTION})


class Said:
    """Writes the blocks of one document, in which an anonymous person keeps the same letter throughout.

    `listed` are people with the organisation that a list of the document names them with.
    """

    def __init__(
        self,
        placed: Sequence[Sequence[Thread]],
        words: Wording,
        listed: Collection[tuple[int | None, str | None]],
    ) -> None:
        in_reading_order = [
            entry for part in placed for thread in part for entry in (thread.entry, *thread.reactions)
        ]
        self._anonymous = AnonymousNames(in_reading_order, words)
        self._words = words
        self._listed = listed

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
        text = entry.text.strip()
        return Block(
            kind,
            self._words.quoted(text) if entry.kind in _QUOTED else text,
            lead=self._words.lead(who) if who else "",
            source=f"entry:{entry.uid}",
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
        who = self._speaker(entry)
        if not who:
            return words.nobody
        return (words.person if entry.anonymous or entry.speaker else words.organisation).format(who)

    def _opening(self, entry: Entry) -> str:
        """The speaker at the start of a line. Names stay as they are written: "deBuren"."""
        who = self._from(entry, self._words.statement)
        return who[:1].upper() + who[1:] if entry.anonymous else who

    def _speaker(self, entry: Entry) -> str:
        """Whose words these are. Not even the organisation is told of an anonymous entry.

        For whom somebody spoke is told where no list tells it.
        """
        if entry.anonymous:
            return self._anonymous.name(entry)
        if (
            entry.speaker
            and entry.organisation
            and (entry.speaker_id, entry.organisation) not in self._listed
        ):
            return f"{entry.speaker} ({entry.organisation})"
        return entry.speaker or entry.organisation or ""
