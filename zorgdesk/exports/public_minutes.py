"""Minutes for everybody to read: no personal name stands outside the list of speakers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from zorgdesk.domain.documents import Block
from zorgdesk.domain.minutes import MinutesMaterial, Naming, Spoken
from zorgdesk.domain.public_names import Decisions, FoundName
from zorgdesk.exports.mentions import Mention, Named, NameFinder, normal, renamed
from zorgdesk.exports.naming import organisations_of
from zorgdesk.exports.wording import wording

SPEAKERS = "speakers"
_SENTENCE_END = re.compile(r"(?<=[.?!])[\s”»]+|\n+")
_NO_DECISIONS: Decisions = {}


def without_names(material: MinutesMaterial) -> MinutesMaterial:
    """The same activity, where people speak for their organisation or as "a participant", and are counted."""
    organisations = organisations_of(material)

    def unnamed(entry: Spoken) -> Spoken:
        if entry.anonymous or not entry.speaker:
            return entry
        organisation = entry.organisation or organisations.get(entry.speaker_id)
        if organisation is None:
            return entry._replace(anonymous=True)
        return entry._replace(speaker=None, speaker_id=None, organisation=organisation)

    return replace(
        material,
        entries=tuple(map(unnamed, material.entries)),
        tasks=tuple(replace(task, assignee=None) for task in material.tasks),
        present_as=Naming.COUNTS,
        excused_as=Naming.COUNTS,
    )


class PublicText:
    """The texts of one activity with its people called otherwise, as decided or else by these rules.

    Announced speakers are called by their organisation wherever a text names them: who they are stands in
    their list. Of anybody else a given name alone is replaced too; other names wait for a decision.
    """

    def __init__(self, material: MinutesMaterial, decisions: Decisions = _NO_DECISIONS) -> None:
        self._decisions = decisions
        self._organisations = organisations_of(material)
        self._somebody = wording(material.language).somebody
        self._speakers = {Named(one.person_id, one.person) for one in material.contributions if one.person}
        self._finder = NameFinder(_people(material), _organisations(material))

    def without_names(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks with other words for names, except those that wait for a decision."""
        return tuple(block if block.source == SPEAKERS else self._renamed(block) for block in blocks)

    def names_left(self, blocks: Sequence[Block]) -> list[str]:
        """Whose names stand in these blocks, outside the list of speakers, without being decided to stay."""
        return sorted({name for text in _texts(blocks) for name in self.names_in(text)})

    def names_in(self, text: str) -> set[str]:
        """Whose names stand in one text, without being decided to stay."""
        mentions = (mention for mention in self._finder.find(normal(text)) if not self._stays(mention))
        return {person.name for mention in mentions for person in mention.people}

    def found(self, blocks: Sequence[Block]) -> list[FoundName]:
        """Every name in blocks as they were before any was replaced, in reading order."""
        sentences: dict[str, list[str]] = {}
        mentions: dict[str, Mention] = {}
        for text in _texts(blocks):
            for mention in self._finder.find(text):
                mentions.setdefault(mention.words, mention)
                sentences.setdefault(mention.words, []).append(_sentence(text, mention))
        return [
            self._found(mention, tuple(dict.fromkeys(sentences[words])))
            for words, mention in mentions.items()
        ]

    def _found(self, mention: Mention, sentences: tuple[str, ...]) -> FoundName:
        words = mention.words
        return FoundName(
            words,
            people=tuple(sorted({person.name for person in mention.people})),
            sentences=sentences,
            organisation=self._organisation(mention) or "",
            somebody=self._somebody,
            automatic=self._automatic(mention),
            decided=words in self._decisions,
            instead=self._decisions.get(words),
        )

    def _renamed(self, block: Block) -> Block:
        return replace(
            block,
            text=self._rename(block.text),
            lead=self._rename(block.lead),
            cells=tuple(map(self._rename, block.cells)),
        )

    def _rename(self, text: str) -> str:
        text = normal(text)
        return renamed(text, self._finder.find(text), self._instead)

    def _instead(self, mention: Mention) -> str | None:
        if mention.words in self._decisions:
            return self._decisions[mention.words]
        return self._automatic(mention)

    def _automatic(self, mention: Mention) -> str | None:
        if mention.given or mention.people <= self._speakers:
            return self._organisation(mention) or self._somebody
        return None

    def _organisation(self, mention: Mention) -> str | None:
        """What everybody who may be meant speaks for, when that is one."""
        found = {self._organisations.get(person.person_id) for person in mention.people}
        return found.pop() if len(found) == 1 else None

    def _stays(self, mention: Mention) -> bool:
        return self._decisions.get(mention.words, "") is None


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if block.source != SPEAKERS:
            yield from map(normal, (block.lead, block.text, *block.cells))


def _sentence(text: str, mention: Mention) -> str:
    """The sentence of a text that a name stands in."""
    start, end = 0, len(text)
    for found in _SENTENCE_END.finditer(text):
        if found.end() <= mention.start:
            start = found.end()
        elif found.start() >= mention.end:
            end = found.start()
            break
    return text[start:end].strip()


def _people(material: MinutesMaterial) -> Iterator[Named]:
    """Everybody who took part, was announced, spoke or got a task."""
    named = [
        *((one.person_id, one.name) for one in material.participations),
        *((one.person_id, one.person) for one in material.contributions),
        *((one.speaker_id, one.speaker) for one in material.entries),
        *((one.assignee_id, one.assignee) for one in material.tasks),
    ]
    yield from (Named(person_id, name) for person_id, name in named if name)


def _organisations(material: MinutesMaterial) -> set[str]:
    named = [
        *(one.organisation for one in material.participations),
        *(one.organisation for one in material.contributions),
        *(entry.organisation for entry in material.entries),
    ]
    return {name for name in named if name}
