"""How easily a Dutch text reads, by the formula of Flesch as Douma adapted it, and what makes it harder.

W. H. Douma, De leesbaarheid van landbouwbladen, Bulletin 17, Landbouwhogeschool Wageningen, 1960:
206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

_SENTENCE_END = re.compile(r"[.!?…]+(?:[\s”’\"')]+|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLE = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíîïóôöúûü]")
_LONG = 20
"""Words; a longer sentence asks to be cut in two."""
_HEAVY = 6
"""Syllables; such a word has nearly always a plainer one beside it."""
_FEWEST = 8
"""Words; of a shorter text the score says nothing."""
_EASY, _AVERAGE = 60, 45


@dataclass(frozen=True, slots=True)
class Readability:
    """`score` runs from about 0 (hard) to 100 (easy); newspapers are near 55. The others are counts."""

    score: float
    long_sentences: int
    heavy_words: int = 0

    @property
    def level(self) -> Literal["easy", "average", "hard"]:
        """Easy from 60, which most adults read without effort; hard below 45."""
        if self.score >= _EASY:
            return "easy"
        return "average" if self.score >= _AVERAGE else "hard"


class Hard(StrEnum):
    """What makes a piece of text hard to read."""

    LONG_SENTENCE = "long_sentence"
    HEAVY_WORD = "heavy_word"


@dataclass(frozen=True, slots=True)
class HardPiece:
    """A piece of text that is hard to read, from one letter up to another."""

    start: int
    end: int
    why: Hard


def readability(text: str) -> Readability | None:
    """The score with its causes; None for a text too short."""
    sentences = [words for start, end in _sentences(text) if (words := _WORD.findall(text[start:end]))]
    words = [word for sentence in sentences for word in sentence]
    if len(words) < _FEWEST:
        return None
    counted = [_syllables(word) for word in words]
    score = 206.84 - 0.77 * (100 * sum(counted) / len(words)) - 0.93 * (len(words) / len(sentences))
    long = sum(len(sentence) > _LONG for sentence in sentences)
    return Readability(round(score, 1), long, sum(one >= _HEAVY for one in counted))


def hard_pieces(text: str) -> list[HardPiece]:
    """Long sentences and heavy words, each where it stands."""
    long = [
        HardPiece(start, end, Hard.LONG_SENTENCE)
        for start, end in _sentences(text)
        if len(_WORD.findall(text[start:end])) > _LONG
    ]
    heavy = [
        HardPiece(*found.span(), Hard.HEAVY_WORD)
        for found in _WORD.finditer(text)
        if _syllables(found[0]) >= _HEAVY
    ]
    return long + heavy


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, with what ends it."""
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, end.end()
        start = end.end()
    if start < len(text):
        yield start, len(text)


def _syllables(word: str) -> int:
    return max(1, len(_SYLLABLE.findall(word.lower())))
