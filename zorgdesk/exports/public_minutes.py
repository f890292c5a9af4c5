"""Minutes for everybody to read: no personal name stands outside the list of speakers."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from zorgdesk.domain.documents import Block
from zorgdesk.domain.entries import Entry
from zorgdesk.domain.minutes import MinutesMaterial, Naming
from zorgdesk.domain.names import fold, split_name
from zorgdesk.exports.wording import wording

SPEAKERS = "speakers"
_BEFORE_A_SENTENCE = ("", ".", "?", "!", "“", "«")
_SHORTEST_GIVEN_NAME = 2
_SHORTEST_FAMILY_NAME = 3


def without_names(material: MinutesMaterial) -> MinutesMaterial:
    """The same activity, where people speak for their organisation or as "a participant", and are counted."""
    organisations = _organisation_of(material)

    def unnamed(entry: Entry) -> Entry:
        if entry.anonymous or not entry.speaker:
            return entry
        organisation = entry.organisation or organisations.get(entry.speaker_id)
        if organisation is None:
            return replace(entry, anonymous=True)
        return replace(entry, speaker=None, speaker_id=None, organisation=organisation)

    return replace(
        material,
        entries=tuple(map(unnamed, material.entries)),
        tasks=tuple(replace(task, assignee=None) for task in material.tasks),
        present_as=Naming.COUNTS,
        excused_as=Naming.COUNTS,
    )


def without_speakers_names(blocks: Sequence[Block], material: MinutesMaterial) -> tuple[Block, ...]:
    """The blocks with people called by their organisation wherever a text names them.

    Who the speakers are stands in their list; elsewhere not even a given name of anybody remains.
    """
    called = _what_speakers_are_called(material)
    names = sorted(called.keys() | _organisations(material), key=len, reverse=True)
    if not called:
        return tuple(blocks)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")

    def rename(text: str) -> str:
        found = unicodedata.normalize("NFC", text)
        return pattern.sub(lambda match: _in_place(match, called.get(match[0], match[0])), found)

    return tuple(
        block
        if block.source == SPEAKERS
        else replace(block, text=rename(block.text), lead=rename(block.lead))
        for block in blocks
    )


def _what_speakers_are_called(material: MinutesMaterial) -> dict[str, str]:
    """Full, given and family names of the announced speakers, each with what stands in its place.

    Of anybody else only the given name, which alone is no reason to refuse: see `names_left`.
    """
    somebody = wording(material.language).somebody
    organisations = _organisation_of(material)
    called: dict[str, str] = {}
    for one in material.contributions:
        for name in (one.person, *split_name(one.person)) if one.person else ():
            if len(name) >= _SHORTEST_GIVEN_NAME:
                called[unicodedata.normalize("NFC", name)] = organisations.get(one.person_id) or somebody
    for person_id, name in _others(material):
        given = unicodedata.normalize("NFC", split_name(name)[0])
        if len(given) >= _SHORTEST_GIVEN_NAME:
            called.setdefault(given, organisations.get(person_id) or somebody)
    return called


def _others(material: MinutesMaterial) -> Iterator[tuple[int | None, str]]:
    """Everybody who took part, spoke or got a task."""
    yield from ((one.person_id, one.name) for one in material.participations)
    yield from ((one.speaker_id, one.speaker) for one in material.entries if one.speaker)
    yield from ((one.assignee_id, one.assignee) for one in material.tasks if one.assignee)


def _in_place(match: re.Match[str], words: str) -> str:
    """The words with a capital where a sentence begins."""
    before = match.string[: match.start()].rstrip()
    return words[:1].upper() + words[1:] if before[-1:] in _BEFORE_A_SENTENCE else words


def _organisation_of(material: MinutesMaterial) -> dict[int | None, str]:
    """For whom each person speaks: as announced, else as they took part."""
    found: dict[int | None, str | None] = {one.person_id: one.organisation for one in material.participations}
    found |= {one.person_id: one.organisation for one in material.contributions if one.organisation}
    return {person: organisation for person, organisation in found.items() if organisation}


def names_left(blocks: Sequence[Block], material: MinutesMaterial) -> list[str]:
    """Whose names still stand outside the list of speakers, because somebody typed them in a text.

    A full name counts in any spelling, a family name of three letters or more as a word with its capitals;
    inside the name of an organisation neither counts.
    """
    texts = [" ".join([block.lead, block.text, *block.cells]) for block in blocks if block.source != SPEAKERS]
    organisations = sorted(_organisations(material), key=len, reverse=True)
    searched = _without(unicodedata.normalize("NFC", "\n".join(texts)), organisations)
    folded = f" {fold(searched)} "
    return [name for name in sorted(set(_people(material))) if _stands(name, searched, folded)]


def _stands(name: str, searched: str, folded: str) -> bool:
    if f" {fold(name)} " in folded:
        return True
    family = unicodedata.normalize("NFC", split_name(name)[1])
    if len(family) < _SHORTEST_FAMILY_NAME:
        return False
    return re.search(rf"(?<!\w){re.escape(family)}(?!\w)", searched) is not None


def _people(material: MinutesMaterial) -> Iterable[str]:
    named = [
        *(one.name for one in material.participations),
        *(one.person for one in material.contributions),
        *(entry.speaker for entry in material.entries),
        *(task.assignee for task in material.tasks),
    ]
    return (name for name in named if name and fold(name))


def _organisations(material: MinutesMaterial) -> set[str]:
    named = [
        *(one.organisation for one in material.participations),
        *(one.organisation for one in material.contributions),
        *(entry.organisation for entry in material.entries),
    ]
    return {name for name in named if name}


def _without(text: str, phrases: Iterable[str]) -> str:
    for phrase in phrases:
        text = text.replace(unicodedata.normalize("NFC", phrase), "·")
    return text
