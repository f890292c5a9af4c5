"""Who can be picked with @ while somebody types, and whom a few letters mean."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from zorgdesk.domain.names import fold

_QUOTES = re.compile(r'["“”„]')  # they stand around a name that is meant in full
_Rank = tuple[bool, bool, bool, bool, str, int]


@dataclass(frozen=True, slots=True)
class Voice:
    """A person, or an organisation when there is no `person_id`. A person carries the one of that day.

    `speaking` is said of the speakers of the part that runs.
    `called` picks this one alone, also among people of the same name; `note` helps to tell them apart.
    """

    name: str
    person_id: int | None = None
    organisation_id: int | None = None
    organisation: str | None = None
    aliases: tuple[str, ...] = ()
    present: bool = False
    speaking: bool = False
    note: str = ""
    called: str = ""
    begins: str = field(default="", compare=False, repr=False)
    """Where typing may begin, each behind a new line: one look tells whether a voice fits."""

    @property
    def detail(self) -> str:
        """What tells this one from others, quieter behind the name."""
        return " · ".join(part for part in (self.organisation, self.note) if part)

    @property
    def is_person(self) -> bool:
        """Whether this is somebody, picked with one @; an organisation is picked with two."""
        return self.person_id is not None


def fitting(typed: str, voices: Iterable[Voice], *, organisations: bool = False) -> list[Voice]:
    """The voices with a word that begins with what was typed, best first.

    A whole word goes before a begun one, then who is present, then who speaks in this part, then a first
    name.
    Words may be typed on without spaces ("vandena" for Van den Abeele), so that two Jans can be told apart.
    """
    wanted = _joined(typed)
    if not wanted:
        return []
    fits = [
        voice
        for voice in voices
        if voice.is_person != organisations and f"\n{wanted}" in (voice.begins or _joined_begins(voice))
    ]
    return sorted(fits, key=lambda voice: _rank(voice, wanted))


def told_apart(voices: Iterable[Voice]) -> list[Voice]:
    """The voices, likeliest first, each called as no other is."""
    ordered = sorted(_told_apart(list(voices)), key=lambda voice: _rank(voice, ""))
    return [replace(voice, begins=_joined_begins(voice)) for voice in ordered]


def _told_apart(voices: list[Voice]) -> Iterator[Voice]:
    """Each voice with a name of its own: organisation, note or number are added where names are alike."""
    for name in (_plain_name, _name_and_organisation, _name_and_note):
        alike = Counter((voice.is_person, fold(name(voice))) for voice in voices if not voice.called)
        voices = [
            replace(voice, called=name(voice))
            if not voice.called and alike[voice.is_person, fold(name(voice))] == 1
            else voice
            for voice in voices
        ]
    seen = Counter[str]()
    for voice in voices:
        if not voice.called:
            told = _name_and_note(voice)
            seen[fold(told)] += 1
            voice = replace(voice, called=f"{told} {seen[fold(told)]}")
        yield voice


def _plain_name(voice: Voice) -> str:
    return _QUOTES.sub("", voice.name)


def _name_and_organisation(voice: Voice) -> str:
    return _QUOTES.sub("", f"{voice.name} ({voice.organisation})" if voice.organisation else voice.name)


def _name_and_note(voice: Voice) -> str:
    return _QUOTES.sub("", f"{voice.name} ({voice.detail})" if voice.detail else voice.name)


def _rank(voice: Voice, wanted: str) -> _Rank:
    """The lowest is the best: a whole word, then present, then speaking, then the first name of all."""
    whole, begun = wanted in _wholes(voice), _begins(voice)[:1] and _begins(voice)[0].startswith(wanted)
    return not whole, not voice.present, not voice.speaking, not begun, voice.name, voice.person_id or 0


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")


def _joined_begins(voice: Voice) -> str:
    return "".join(f"\n{begin}" for begin in _begins(voice))


def _begins(voice: Voice) -> tuple[str, ...]:
    return _words((voice.name, *voice.aliases, voice.called))[0]


def _wholes(voice: Voice) -> frozenset[str]:
    return _words((voice.name, *voice.aliases))[1]


@lru_cache(maxsize=16384)  # two for everybody at a large conference, asked at each letter
def _words(names: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Where typing may begin (at every word, and on from there without spaces), and the words themselves."""
    split = [fold(name).split() for name in names]
    begins = tuple("".join(words[at:]) for words in split for at in range(len(words)))
    return begins, frozenset(word for words in split for word in words)
