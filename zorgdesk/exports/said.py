"""Turns what was said into blocks, each with who said it."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesMaterial, Speech, Spoken
from zorgdesk.exports.naming import WHO, Voices
from zorgdesk.exports.threads import Thread
from zorgdesk.exports.wording import From, Wording

_STATEMENT, _QUESTION, _REACTION, _NOTE = (
    EntryKind.STATEMENT,
    EntryKind.QUESTION,
    EntryKind.REACTION,
    EntryKind.NOTE,
)
_KEPT = 10_000
"""Blocks; the longest minutes have some thousands."""
_QUOTED = (_STATEMENT, _QUESTION, _REACTION)


def speech_of(kind: EntryKind) -> Speech:
    """How words of this kind stand in the minutes unless the secretary chooses: only what somebody really
    said is quoted. Reported speech keeps the words and who said them ("Trees Debusschere: …"), without
    quotation marks: no grammar is rewritten, in any language.
    """
    return Speech.DIRECT if kind in _QUOTED else Speech.REPORTED


class Said:
    """Writes the blocks of one document, in which an unnamed person keeps the same letter throughout."""

    def __init__(self, placed: Sequence[Sequence[Thread]], material: MinutesMaterial, words: Wording) -> None:
        in_reading_order = (
            entry for part in placed for thread in part for entry in (thread.entry, *thread.reactions)
        )
        self._voices = Voices(in_reading_order, material, words)
        self._words = words
        self._speech = material.speech
        self._forms = {_STATEMENT: words.statement, _QUESTION: words.question, _REACTION: words.reaction}
        self._leads: dict[From, dict[tuple[object, ...], str]] = defaultdict(dict)

    def blocks(self, in_part: Sequence[Thread]) -> list[Block]:
        """What was said in one part, reactions under their question."""
        found: list[Block] = []
        statement, paragraph, item = BlockKind.STATEMENT, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
        for entry, reactions in in_part:
            kind = paragraph if entry.kind is _NOTE else statement
            found.append(self._block(kind, entry, self._forms.get(entry.kind)))
            if reactions:
                told = self._words.reactions + self._words.colon
                found.append(Block(paragraph, told, source=f"reactions:{entry.uid}"))
                found += [self._block(item, one, self._words.statement) for one in reactions]
        return found

    def _block(self, kind: BlockKind, entry: Spoken, form: From | None) -> Block:
        quoted = entry.kind in _QUOTED
        if self._speech and (speech := self._speech.get(f"entry:{entry.uid}")):
            quoted = speech is Speech.DIRECT
        lead = self._said(entry, form) if form else self._marked(entry)
        return _written(kind, entry.text, lead, entry.uid, self._words if quoted else None)

    def _marked(self, entry: Spoken) -> str:
        mark = self._words.marks.get(entry.kind)
        return self._words.lead(mark) if mark else ""

    def _said(self, entry: Spoken, form: From) -> str:
        """Whose words follow; told once for each way somebody is called, because all speak more than once."""
        key = entry[WHO:]
        leads = self._leads[form]
        if key not in leads:
            who = self._called(entry, form)
            leads[key] = self._words.lead(who) if who else ""
        return leads[key]

    def _called(self, entry: Spoken, form: From) -> str:
        """Names stay as they are written, as in "deBuren"; "een deelnemer" gets a capital."""
        who = self._voices.who(entry)
        if not who.words:
            return form.nobody
        told = (form.organisation if who.is_organisation else form.person).format(who.words)
        return told if who.named else told[:1].upper() + told[1:]


@lru_cache(maxsize=_KEPT)
def _written(kind: BlockKind, text: str, lead: str, uid: str, quoted: Wording | None) -> Block:
    """Minutes are composed anew at each change, and nearly every block of them is what it was."""
    text = text.strip()
    return Block(kind, quoted.quoted(text) if quoted else text, lead, source=f"entry:{uid}")
