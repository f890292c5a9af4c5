"""Name badges as PDF, on label sheets of A4 or as cards to cut out."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.badges import BadgeChoice, BadgeFormat, NameBadge, Progress, name_badges
from zorgdesk.domain.participations import ParticipationRole
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.plain import cuttable, one_line
from zorgdesk.exports.qr import qr_svg
from zorgdesk.exports.typeset import FONTS, typeset
from zorgdesk.exports.wording import wording

_TEMPLATE = "badges.typ"
_TITLE = Word("Naamkaartjes", "Name badges", "Badges")
_LONGEST = 50
"""Signs of a word that still fit on a line in the smallest letters."""
_STEP = 25


@dataclass(frozen=True, slots=True)
class BadgeSheet:
    """Where badges stand on A4, in millimetres; `across` and `down` are from one badge to the next."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float
    cut: bool = False


SHEETS = {
    BadgeFormat.EIGHT: BadgeSheet(2, 4, 99.1, 67.7, 4.65, 13.1, 101.6, 67.7),  # Avery L7165 and its likes
    BadgeFormat.TEN: BadgeSheet(2, 5, 99.1, 57.0, 4.65, 6.0, 101.6, 57.0),  # Avery L7173
    BadgeFormat.CARD: BadgeSheet(2, 5, 85.6, 54.0, 19.4, 13.5, 85.6, 54.0, cut=True),  # ISO 7810 ID-1
}


def write_badges(
    material: AttendanceMaterial, choice: BadgeChoice, target: Path, progress: Progress = lambda *_: None
) -> None:
    """Write the badges. Long names become smaller; nothing that was typed is cut off."""
    badges = list(_drawn(name_badges(material, choice.whom), choice, material.language, progress))
    progress(0, 0)
    content = typeset(_TEMPLATE, _data(material, choice, badges), drop_pictures=True)
    progress(len(badges), len(badges))
    target.write_bytes(content)


def _drawn(
    badges: Sequence[NameBadge], choice: BadgeChoice, language: str, progress: Progress
) -> Iterator[dict[str, Any]]:
    """The badges as the template reads them: with a code for each, that takes a while."""
    for number, badge in enumerate(badges):
        if number % _STEP == 0:
            progress(number, len(badges))
        yield _badge(badge, choice.with_key, language)


def _data(
    material: AttendanceMaterial, choice: BadgeChoice, badges: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    language, _, region = wording(material.language).tag.partition("-")
    return {
        "fonts": FONTS,
        "language": language,
        "region": region,
        "title": f"{_TITLE.in_language(material.language)}: {one_line(material.title)}",
        "activity": _line(material.title),
        "organisation": one_line(material.organisation),
        "accent": material.accent or None,
        "sheet": asdict(SHEETS[choice.format]),
        "skipped": choice.first_label - 1,
        "badges": badges,
    }


def _badge(badge: NameBadge, with_key: bool, language: str) -> dict[str, Any]:
    role = word(badge.role, language)
    return {
        "given": _line(badge.given_name),
        "family": _line(badge.family_name),
        "organisation": _line(badge.organisation),
        "role": role[:1].upper() + role[1:],
        "marked": badge.role is not ParticipationRole.PARTICIPANT,
        "key": badge.key if with_key else None,
        "code": qr_svg(badge.key) if with_key and badge.key else None,
    }


def _line(text: str) -> str:
    return cuttable(one_line(text), _LONGEST)
