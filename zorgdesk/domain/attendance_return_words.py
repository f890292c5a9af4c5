"""What is said about the rows of an attendance workbook that came back, in three languages."""

from zorgdesk.domain.attendance_return import (
    AttendanceReturn,
    KnownRow,
    LostRow,
    Problem,
    ReturnRow,
    Take,
)
from zorgdesk.domain.attendance_words import LEFT_OUT_BY_HAND, LINE, WHY
from zorgdesk.domain.outcomes import Outcome
from zorgdesk.domain.words import Word

PROBLEMS = {
    Problem.KEY_CHANGED: Word(
        "de verborgen sleutel is gewijzigd: kies wie het is",
        "the hidden key was changed: choose who it is",
        "la clé cachée a été modifiée : choisissez qui c’est",
    ),
    Problem.KEY_TWICE: Word(
        "deze persoon staat al op een andere rij",
        "this person is on another row already",
        "cette personne est déjà sur une autre ligne",
    ),
    Problem.GONE: Word(
        "staat intussen niet meer op de deelnemerslijst",
        "is no longer on the list of participants",
        "n’est plus sur la liste des participants",
    ),
    Problem.UNREADABLE: Word(
        "wat “{text}” betekent, is niet bekend",
        "what “{text}” means is not known",
        "la signification de « {text} » est inconnue",
    ),
    Problem.NO_NAME: Word("geen naam", "no name", "pas de nom"),
    Problem.NOT_THERE: Word(
        "er staat een uur, maar niet dat die persoon aanwezig was",
        "there is a time, but not that this person was present",
        "il y a une heure, mais pas que la personne était présente",
    ),
}
CHANGED_HERE_TOO = Word(
    "intussen ook hier gewijzigd: kies wat juist is",
    "changed here too in the meantime: choose what is right",
    "modifié ici aussi entre-temps : choisissez ce qui est juste",
)


def told_of_row(row: ReturnRow, language: str) -> str:
    """Why a row waits, is left out, or is not taken as a whole; empty when there is nothing to say."""
    if not isinstance(row, LostRow):
        reasons = [_problem(*one, language) for one in row.problems]
        if isinstance(row, KnownRow):
            reasons += [CHANGED_HERE_TOO.in_language(language)] if row.take is Take.OPEN else []
        elif not reasons and row.outcome is Outcome.DOUBTFUL:
            reasons = [WHY[row.why].in_language(language)]
        return "; ".join(dict.fromkeys(reasons))
    return _problem(row.problem, "", language)


def told_of_review(proposal: AttendanceReturn, language: str) -> tuple[str, ...]:
    """Everything a person should look at, a line each."""
    asked = (
        row
        for row in proposal.rows
        if row.outcome is Outcome.DOUBTFUL or (not isinstance(row, LostRow) and row.problems)
    )
    return tuple(
        LINE.in_language(language).format(
            name=row.name or "…", rows=row.number, why=told_of_row(row, language)
        )
        for row in asked
    )


def told_of_skipped(proposal: AttendanceReturn, language: str) -> tuple[tuple[int, str], ...]:
    """The rows that do nothing, each with why."""
    by_hand = LEFT_OUT_BY_HAND.in_language(language)
    return tuple(
        (row.number, told_of_row(row, language) or by_hand)
        for row in proposal.rows
        if row.outcome is Outcome.SKIPPED
    )


def _problem(problem: Problem, text: str, language: str) -> str:
    return PROBLEMS[problem].in_language(language).format(text=text)
