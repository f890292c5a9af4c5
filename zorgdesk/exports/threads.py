"""Which reactions are read under their question, and which stay where they were said."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from zorgdesk.domain.entries import Entry, EntryKind


@dataclass(slots=True)
class Thread:
    """An entry in its place; a question carries the reactions that are listed under it."""

    entry: Entry
    reactions: list[Entry] = field(default_factory=list)


def threads(parts: Sequence[Sequence[Entry]]) -> list[list[Thread]]:
    """Per part, the entries in reading order.

    A reaction right after its question, or after another one in that list, is listed under it. Once something
    else was said in between, a reaction keeps its place as long as its question is the last one asked before
    it: who reads on cannot misunderstand it. Otherwise it moves to the list of its question.
    """
    questions = {
        entry.id: Thread(entry) for entries in parts for entry in entries if entry.kind is EntryKind.QUESTION
    }
    last_asked: Thread | None = None
    placed: list[list[Thread]] = []
    for entries in parts:
        under_way: Thread | None = None
        in_part: list[Thread] = []
        for entry in entries:
            asked = _question_of(entry, questions)
            if asked is not None and (asked is under_way or asked is not last_asked):
                asked.reactions.append(entry)
                continue
            thread = questions.get(entry.id) or Thread(entry)
            in_part.append(thread)
            under_way = thread if entry.id in questions else None
            last_asked = under_way or last_asked
        placed.append(in_part)
    return placed


def _question_of(entry: Entry, questions: dict[int, Thread]) -> Thread | None:
    if entry.kind is not EntryKind.REACTION or entry.reply_to_id is None:
        return None
    return questions.get(entry.reply_to_id)
