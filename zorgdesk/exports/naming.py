"""How who says something is called in a document: by name, organisation or role, or not at all."""

from collections.abc import Iterable
from string import ascii_uppercase
from typing import NamedTuple

from zorgdesk.domain.activities import NamedAs
from zorgdesk.domain.minutes import MinutesMaterial, Spoken
from zorgdesk.exports.wording import Wording

WHO = Spoken._fields.index("anonymous")
"""From here on an entry says whose words it holds and how they are to be called."""


class Who(NamedTuple):
    """Whose words these are: nothing for nobody known. `named` says whether the words are a name."""

    words: str
    is_organisation: bool = False
    named: bool = True


class Voices:
    """How each speaker of one document is called, by name unless the activity or the entry says otherwise.

    Two different people stay two: where no name is told they get letters in the order in which they are first
    read. Whoever the store does not know gets no letter, because nobody can tell whether it is one of the
    others; and the letter of an anonymous entry is never that of an entry told by role.
    """

    def __init__(self, entries: Iterable[Spoken], material: MinutesMaterial, words: Wording) -> None:
        self._words = words
        self._chosen = material.activity.named_as
        self._listed = _listed(material)
        self._organisations = organisations_of(material)
        self._roles = _roles(material, words)
        self._letters = self._lettered(entries)

    def who(self, entry: Spoken) -> Who:
        """What this speaker is called; not even the organisation is told of an anonymous entry."""
        naming = self.naming(entry)
        if not (entry.speaker or entry.organisation or entry.anonymous):
            return Who("")
        organisation = entry.organisation or self._organisations.get(entry.speaker_id)
        if naming is NamedAs.ORGANISATION and organisation:
            return Who(organisation, is_organisation=True)
        if naming is not NamedAs.NAME:
            return Who(self._unnamed(entry, naming), named=False)
        return Who(self._name(entry), is_organisation=not entry.speaker)

    def naming(self, entry: Spoken) -> NamedAs:
        """By name, organisation or role, or anonymous, which always wins."""
        return NamedAs.ANONYMOUS if entry.anonymous else entry.named_as or self._chosen

    def _name(self, entry: Spoken) -> str:
        """For whom somebody spoke is told where no list tells it."""
        listed = (entry.speaker_id, entry.organisation) in self._listed
        if entry.speaker and entry.organisation and not listed:
            return f"{entry.speaker} ({entry.organisation})"
        return entry.speaker or entry.organisation or ""

    def _unnamed(self, entry: Spoken, naming: NamedAs) -> str:
        """As in "een deelnemer", or "een deelnemer (B)" when several are quoted."""
        words = self._role(entry, naming)
        people = self._letters.get(words, {})
        place = people.get((naming, entry.speaker_id)) if len(people) > 1 else None
        return words if place is None else f"{words} ({_letters(place)})"

    def _role(self, entry: Spoken, naming: NamedAs) -> str:
        if naming is NamedAs.ANONYMOUS:
            return self._words.somebody
        return self._roles.get(entry.speaker_id, self._words.somebody)

    def _lettered(self, entries: Iterable[Spoken]) -> dict[str, dict[tuple[NamedAs, int | None], int]]:
        found: dict[str, dict[tuple[NamedAs, int | None], int]] = {}
        by_name = self._chosen is NamedAs.NAME
        for entry in entries:
            if by_name and not entry.anonymous and entry.named_as is None:
                continue
            naming = self.naming(entry)
            if naming is NamedAs.NAME or not entry.speaker_id:
                continue
            told = naming is NamedAs.ORGANISATION and (
                entry.organisation or self._organisations.get(entry.speaker_id)
            )
            if not told:
                people = found.setdefault(self._role(entry, naming), {})
                people.setdefault((naming, entry.speaker_id), len(people))
        return found


def organisations_of(material: MinutesMaterial) -> dict[int | None, str]:
    """For whom each person speaks: as announced, else as they took part."""
    found: dict[int | None, str | None] = {one.person_id: one.organisation for one in material.participations}
    found |= {one.person_id: one.organisation for one in material.contributions if one.organisation}
    return {person: organisation for person, organisation in found.items() if person and organisation}


def _roles(material: MinutesMaterial, words: Wording) -> dict[int | None, str]:
    """Who spoke in the programme counts as that, also when they took part otherwise."""
    took_part: dict[int | None, str] = {
        one.person_id: words.by_role.get(one.role, words.somebody) for one in material.participations
    }
    spoke = {one.person_id: words.by_speaking_role[one.role] for one in material.contributions}
    return {person: role for person, role in (took_part | spoke).items() if person}


def _listed(material: MinutesMaterial) -> set[tuple[int | None, str | None]]:
    """Everybody with the organisation that the lists of speakers and of who was there tell."""
    speakers = {(one.person_id, one.organisation) for one in material.contributions}
    return speakers | {(one.person_id, one.organisation) for one in material.participations}


def _letters(place: int) -> str:
    """A, B … Z, AA, AB …"""
    tens, ones = divmod(place, len(ascii_uppercase))
    return (_letters(tens - 1) if tens else "") + ascii_uppercase[ones]
