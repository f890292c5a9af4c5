"""The numbers somebody ticks off from a printed sign-in sheet: "1-14, 17, 19v", and who they stand for."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from zorgdesk.domain.participations import Participation, ParticipationStatus

LETTERS: Mapping[str, ParticipationStatus] = {
    "": ParticipationStatus.PRESENT,
    "p": ParticipationStatus.PRESENT,
    "v": ParticipationStatus.EXCUSED,
    "e": ParticipationStatus.EXCUSED,
    "a": ParticipationStatus.ABSENT,
}
"""What a letter behind a number says: v for verontschuldigd, e for excused, a for afwezig or absent."""

_UP_TO = r"t/m|t\.?e\.?m\.?|tot\s+en\s+met|tot|to|à"
_DASHES = re.compile(rf"\s*(?:[-‐‑‒–—−]+|(?<![^\W\d_])(?:{_UP_TO})(?![^\W\d_]))\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;+&]+|\b(?:en|et|and)\b", re.IGNORECASE)
_LETTER_APART = re.compile(r"(?<=\d)\s+(?=[^\W\d_]\b)")
_PIECE = re.compile(r"([0-9]{1,5})(?:-([0-9]{1,5}))?([^\W\d_]?)")


@dataclass(frozen=True, slots=True)
class Ticked:
    """What was read: a status per number, in the order typed, and the pieces that say nothing."""

    marks: dict[int, ParticipationStatus] = field(default_factory=dict)
    not_understood: tuple[str, ...] = ()


def read_numbers(text: str) -> Ticked:
    """Read what was typed; of a number that comes twice the last one counts, so "1-20, 19v" can be typed.

    Between numbers go commas, semicolons, spaces, lines or "en"; a range is written "1-14" or "1 t/m 14".
    """
    marks: dict[int, ParticipationStatus] = {}
    refused = []
    for piece in _pieces(text):
        found = _PIECE.fullmatch(piece)
        status = LETTERS.get(found[3].lower()) if found else None
        first = int(found[1]) if found else 0
        last = int(found[2] or first) if found else 0
        if status is None or last < first:
            refused.append(piece)
            continue
        for number in range(first, last + 1):
            marks.pop(number, None)
            marks[number] = status
    return Ticked(marks, tuple(refused))


def _pieces(text: str) -> list[str]:
    dashed = _DASHES.sub("-", _LETTER_APART.sub("", text))
    return [piece for piece in _BETWEEN.split(dashed) if piece]


def numbered(people: Sequence[Participation]) -> dict[int, Participation]:
    """Who stands behind each number of the sheet that was printed last.

    Before any was printed: the place in the list as it stands, which must be in the order of a sheet.
    """
    if was_printed(people):
        return {one.sheet_number: one for one in people if one.sheet_number is not None}
    return dict(enumerate(people, start=1))


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What ticked numbers come down to: a status per participation, and the numbers that nobody has."""

    statuses: dict[int, ParticipationStatus] = field(default_factory=dict)
    unknown: tuple[int, ...] = ()

    def number(self, status: ParticipationStatus) -> int:
        """How many get this status."""
        return sum(one is status for one in self.statuses.values())


def fill_in(ticked: Ticked, people: Mapping[int, Participation]) -> FilledIn:
    """Put the people behind the numbers that were ticked."""
    known = {people[number].id: status for number, status in ticked.marks.items() if number in people}
    return FilledIn(known, tuple(number for number in ticked.marks if number not in people))


def was_printed(people: Iterable[Participation]) -> bool:
    """Whether somebody has a number of a printed sheet."""
    return any(one.sheet_number is not None for one in people)


def ranges(numbers: Iterable[int]) -> str:
    """Numbers as people write them: "3, 61-64"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
