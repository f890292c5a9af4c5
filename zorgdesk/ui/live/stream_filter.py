"""Which entries of the stream are shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from zorgdesk.domain.entries import Entry, EntryKind

OUTSIDE = 0
"""Stands for what was said outside any part of the programme; keys begin at 1."""


@dataclass(frozen=True)
class Said:
    """Who said something, as far as it may be known: two people of one name differ, hidden ones do not."""

    person_id: int | None = None
    organisation_id: int | None = None
    hidden: bool = False


@dataclass(frozen=True)
class StreamFilter:
    """None leaves a choice open."""

    part: int | None = None
    kind: EntryKind | None = None
    speaker: Said | None = None

    def __bool__(self) -> bool:
        return self != StreamFilter()

    def of(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries that fit, in their order."""
        found = list(entries)
        if self.part is not None:
            part = self.part or None
            found = [entry for entry in found if entry.programme_item_id == part]
        if self.kind is not None:
            kind = self.kind
            found = [entry for entry in found if entry.kind is kind]
        if self.speaker is not None:
            found = [entry for entry in found if said_by(entry) == self.speaker]
        return found

    def fits(self, entry: Entry) -> bool:
        return bool(self.of([entry]))


def said_by(entry: Entry) -> Said | None:
    """Who said it; None for what nobody in particular said."""
    if entry.anonymous:
        return Said(hidden=True)
    if entry.speaker_id is not None:
        return Said(person_id=entry.speaker_id)
    if entry.organisation_id is not None:
        return Said(organisation_id=entry.organisation_id)
    return None
