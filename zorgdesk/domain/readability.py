"""How easily a Dutch text reads, by the formula of Flesch as Douma adapted it."""

import re
from dataclasses import dataclass
from typing import Literal

_SENTENCE_END = re.compile(r"[.!?…]+(?:[\s”’\"')]+|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYLLABLE = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíîïóôöúûü]")
_LONG = 20
"""Words; a longer sentence asks to be cut in two."""
_FEWEST = 8
"""Words; of a shorter text the score says nothing."""
_EASY, _AVERAGE = 60, 45


@dataclass(frozen=True, slots=True)
class Readability:
    """`score` runs from about 0 (hard) to 100 (easy); newspapers are near 55."""

    score: float
    long_sentences: int

    @property
    def level(self) -> Literal["easy", "average", "hard"]:
        if self.score >= _EASY:
            return "easy"
        return "average" if self.score >= _AVERAGE else "hard"


def readability(text: str) -> Readability | None:
    """206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence; None for a text too short."""
    sentences = [words for part in _SENTENCE_END.split(text) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if len(words) < _FEWEST:
        return None
    syllables = sum(max(1, len(_SYLLABLE.findall(word.lower()))) for word in words)
    score = 206.84 - 0.77 * (100 * syllables / len(words)) - 0.93 * (len(words) / len(sentences))
    return Readability(round(score, 1), sum(len(sentence) > _LONG for sentence in sentences))
