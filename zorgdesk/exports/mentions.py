"""Finds where a text names people who were there, in whatever way a name gets written."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from zorgdesk.domain.names import fold, split_name

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\s'’‐‑-]*")
_BETWEEN_WHOLE = re.compile(r"[\s'’‐‑,-]*")
_COMPOUND = "-‐‑"
_BEFORE_A_SENTENCE = ("", ".", "?", "!", "“", "«")
_MOST_WORDS = 8
_SHORTEST_GIVEN_NAME = 2
_SHORTEST_FAMILY_NAME = 3
_SHORTEST_PIECE = 4
_SHORTEST_POSSESSIVE = 3


class Named(NamedTuple):
    """Somebody who may be named. The id keeps two people of one name apart; None for who is not known."""

    person_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name somebody: `text[start:end]`. `given` says that it is a given name alone."""

    start: int
    end: int
    words: str
    people: frozenset[Named]
    given: bool = False


@dataclass(slots=True)
class _Target:
    """Whom one way of writing names. Parts of a name count as a name with a capital only."""

    people: set[Named]
    whole: bool
    given: bool


class _Piece(NamedTuple):
    start: int
    end: int
    folded: str
    capital: bool


class NameFinder:
    """Knows every way in which these people are named: in full, reversed, by family or given name, with or
    without accents, particles, dashes and a possessive s. In the name of an organisation nobody is named.
    """

    def __init__(self, people: Iterable[Named], organisations: Iterable[str]) -> None:
        self._targets: dict[str, _Target] = {}
        for person in set(people):
            self._learn(person)
        self._longest = max(map(len, self._targets), default=0) + 1
        names = sorted(map(normal, organisations), key=len, reverse=True)
        self._masks = re.compile("|".join(map(re.escape, names))) if names else None

    def find(self, text: str) -> list[Mention]:
        """Where this text, which must be `normal`, names somebody; never twice in one place."""
        pieces = list(_pieces(text))
        masked = [found.span() for found in self._masks.finditer(text)] if self._masks else []
        found: list[Mention] = []
        at = 0
        while at < len(pieces):
            length, mention = self._longest_at(text, pieces, at)
            if mention and not any(start < mention.end and mention.start < end for start, end in masked):
                found.append(mention)
                at += length
            else:
                at += 1
        return found

    def _longest_at(self, text: str, pieces: Sequence[_Piece], at: int) -> tuple[int, Mention | None]:
        best: tuple[int, Mention | None] = (1, None)
        written, commas = "", False
        for length, piece in enumerate(pieces[at : at + _MOST_WORDS], start=1):
            if length > 1:
                between = text[pieces[at + length - 2].end : piece.start]
                if not _BETWEEN_WHOLE.fullmatch(between):
                    break
                commas = commas or not _BETWEEN.fullmatch(between)
            written += piece.folded
            if len(written) > self._longest:
                break
            if mention := self._mention(text, pieces[at : at + length], written, commas):
                best = (length, mention)
        return best

    def _mention(self, text: str, span: Sequence[_Piece], written: str, commas: bool) -> Mention | None:
        target = self._targets.get(written)
        if target is None and len(written) > _SHORTEST_POSSESSIVE and written.endswith("s"):
            target = self._targets.get(written[:-1])
        if target is None or not (target.whole or (not commas and _stands_alone(text, span, target.given))):
            return None
        start, end = span[0].start, span[-1].end
        return Mention(start, end, text[start:end], frozenset(target.people), target.given)

    def _learn(self, person: Named) -> None:
        given, family = map(_key, split_name(normal(person.name)))
        if given and family:
            for whole in (given + family, family + given):
                self._add(whole, person, whole=True)
        if len(given) >= _SHORTEST_GIVEN_NAME:
            self._add(given, person, given=True)
        for part in _parts_of_family_name(split_name(normal(person.name))[1]):
            self._add(part, person)

    def _add(self, key: str, person: Named, *, whole: bool = False, given: bool = False) -> None:
        target = self._targets.setdefault(key, _Target(set(), whole, given))
        target.people.add(person)
        target.whole = target.whole or whole
        target.given = target.given and given


def renamed(text: str, mentions: Iterable[Mention], instead: Callable[[Mention], str | None]) -> str:
    """The text with other words for these names, in their order; None leaves a name as it stands."""
    written, at = "", 0
    for mention in mentions:
        words = instead(mention)
        if words is not None:
            written += text[at : mention.start]
            written += _in_place(written, words)
            at = mention.end
    return written + text[at:]


def normal(text: str) -> str:
    """The text with each accented letter in one piece, as names are looked for in it."""
    return unicodedata.normalize("NFC", text)


def _in_place(before: str, words: str) -> str:
    """The words with a capital where a sentence begins."""
    return words[:1].upper() + words[1:] if before.rstrip()[-1:] in _BEFORE_A_SENTENCE else words


def _key(name: str) -> str:
    return fold(name).replace(" ", "")


def _parts_of_family_name(family: str) -> Iterator[str]:
    """The name, its last word without particles before it, and both halves of a double one."""
    if len(_key(family)) >= _SHORTEST_FAMILY_NAME:
        yield _key(family)
    for piece in (*fold(family).split()[-1:], *map(_key, family.split("-"))):
        if len(piece) >= _SHORTEST_PIECE:
            yield piece


def _pieces(text: str) -> Iterator[_Piece]:
    for found in _WORD.finditer(text):
        word = found.group()
        yield _Piece(found.start(), found.end(), _key(word), not word[0].islower())


def _stands_alone(text: str, span: Sequence[_Piece], given: bool) -> bool:
    """A part of a name is a name where it has its capital; a given name also not as half of another one."""
    last = next((piece for piece in reversed(span) if piece.folded != "s"), span[-1])
    if not last.capital:
        return False
    before, after = text[: span[0].start][-1:], text[span[-1].end :][:2]
    joined_before = bool(before) and before in _COMPOUND
    joined_after = after[1:].isupper() and after[0] in _COMPOUND
    return not (given and (joined_before or joined_after))
