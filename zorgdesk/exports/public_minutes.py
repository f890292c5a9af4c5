"""Minutes for everybody to read: no personal name stands outside the list of speakers."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from zorgdesk.domain.documents import Block
from zorgdesk.domain.entries import Entry
from zorgdesk.domain.minutes import MinutesMaterial, Naming
from zorgdesk.domain.names import fold, split_name

SPEAKERS = "speakers"
_SHORTEST_FAMILY_NAME = 3


def without_names(material: MinutesMaterial) -> MinutesMaterial:
    """The same activity, where people speak for their organisation or as "a participant", and are counted."""
    organisations = {one.person_id: one.organisation for one in material.contributions if one.organisation}
    organisations |= {one.person_id: one.organisation for one in material.participations if one.organisation}

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
