"""The rows of the preview: everybody on the list, and the rows that are about nobody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.attendance_lists import LeftOut
from zorgdesk.domain.attendance_proposal import AttendanceProposal, Claim, Decision, Line, new_addresses
from zorgdesk.domain.attendance_words import SOURCES, WHY, told_of_left_out
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind

ORDER = (Outcome.DOUBTFUL, Outcome.NEW, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.SKIPPED)
"""Who asks something goes first."""


@dataclass(frozen=True)
class PreviewRow:
    """A line of the list by its `place` among the lines, or a row that was left out.

    `new_address` is one the person is known by once it is stored.
    """

    place: int
    line: Line | None = None
    left_out: LeftOut | None = None
    new_address: str = ""

    @property
    def id(self) -> tuple[str, int]:
        """What the row is about, so that it stays chosen when something is decided."""
        return ("line", self.place) if self.line else ("left out", self.place)

    @property
    def outcome(self) -> Outcome:
        """What storing it does."""
        return self.line.outcome if self.line else Outcome.SKIPPED

    @property
    def name(self) -> str:
        """The name in the list."""
        if self.line:
            return self.line.attendee.shown
        return self.left_out.text if self.left_out else ""


def rows_of(proposal: AttendanceProposal) -> list[PreviewRow]:
    """All rows, who asks something first, then in the order of the list."""
    known_by = new_addresses(proposal.lines)
    lines = [
        PreviewRow(place, line=line, new_address=_address_of(line, known_by))
        for place, line in enumerate(proposal.lines)
    ]
    nobody = [PreviewRow(place, left_out=one) for place, one in enumerate(proposal.found.left_out)]
    return sorted([*lines, *nobody], key=lambda row: ORDER.index(row.outcome))


def _address_of(line: Line, known_by: Mapping[int, str]) -> str:
    return known_by.get(line.chosen, "") if isinstance(line.chosen, int) else ""


def columns(labels: Labels) -> list[Column]:
    """What it does, who stands in the list, who that is, what they become, and why."""
    say, words = QCoreApplication.translate, _Words(labels)

    def badge(row: PreviewRow) -> BadgeContent:
        return labels.badge(row.outcome)

    return [
        Column("outcome", say("attendance_import", "What happens"), 128, Kind.BADGE, value=badge),
        Column("name", say("attendance_import", "In the list"), 168, Kind.STRONG),
        Column("who", say("attendance_import", "Is"), 276, value=words.who),
        Column("becomes", say("attendance_import", "Attendance"), 210, value=words.becomes),
        Column("why", say("attendance_import", "Why"), 0, Kind.QUIET, value=words.why),
    ]


@dataclass(frozen=True)
class _Words:
    labels: Labels

    def who(self, row: PreviewRow) -> str:
        """The person of the register, with what tells them from others."""
        if row.line is None:
            return ""
        one = row.line.candidate
        if one is not None:
            return " · ".join(filter(None, (one.person.name, one.person.organisation)))
        new = QCoreApplication.translate("attendance_import", "a new person, to be confirmed")
        return new if row.line.chosen is Decision.NEW else ""

    def becomes(self, row: PreviewRow) -> str:
        """What they become, "ingeschreven → aanwezig · 92 min"; nothing for who is not brought in."""
        line = row.line
        if line is None or line.outcome is Outcome.SKIPPED:
            return ""
        if line.outcome is Outcome.DOUBTFUL:
            return claim_words(line.claim, self.labels) if line.claim else ""
        after = self.labels.word(line.after)
        before = self.labels.word(line.before) if line.before else ""
        changed = f"{before} → {after}" if before and before != after else after
        return " · ".join(filter(None, (changed, _minutes(line.claim))))

    def why(self, row: PreviewRow) -> str:
        """Why it is this person, or what is asked; and when the sources say different things."""
        language = self.labels.language
        if row.left_out:
            return told_of_left_out(row.left_out.why, language)
        line = row.line
        if line is None:
            return ""
        if line.chosen is Decision.OUT:
            return told_of_left_out(None, language)
        disagrees = QCoreApplication.translate("attendance_import", "sources disagree")
        kept = QCoreApplication.translate("attendance_import", "{address} is kept as an address of theirs")
        told = (
            disagrees if line.disagrees else "",
            kept.format(address=row.new_address) if row.new_address else "",
            WHY[line.why].in_language(language),
        )
        return " · ".join(filter(None, told))


def claims_words(claims: Iterable[Claim], labels: Labels) -> str:
    """What each source says: "online: aanwezig 92 min · papier: afwezig"."""
    sources = {source: said.in_language(labels.language) for source, said in SOURCES.items()}
    return " · ".join(f"{sources[claim.source]}: {claim_words(claim, labels)}" for claim in claims)


def claim_words(claim: Claim, labels: Labels) -> str:
    """What one source says, with how long or from when."""
    since = f"{labels.time(claim.joined_at)}" if claim.joined_at and claim.minutes is None else ""
    present = claim.status is ParticipationStatus.PRESENT
    more = (_minutes(claim), since) if present else ()
    return " ".join(filter(None, (labels.word(claim.status), *more)))


def _minutes(claim: Claim | None) -> str:
    return f"{claim.minutes} min" if claim and claim.minutes is not None else ""
