"""What a user does with the answers to an evaluation form."""

from collections.abc import Sequence
from dataclasses import asdict

from zorgdesk.db import evaluations as query
from zorgdesk.db import participations, tables
from zorgdesk.db.store import Store
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.evaluations import Answer, Evaluation, EvaluationFigures, evaluation_figures
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError

_PRESENT = ParticipationStatus.PRESENT


class Evaluations:
    """Anonymous answer sheets, by activity."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> list[Evaluation]:
        """The answer sheets in the order they were entered."""
        with self._store.read() as connection:
            return query.of(connection, activity_id)

    def figures(self, activity_id: int) -> EvaluationFigures:
        """Satisfaction, net promoter score and response rate."""
        with self._store.read() as connection:
            answers = [one.answer for one in query.of(connection, activity_id)]
            statuses = participations.statuses(connection, activity_id)
        present = sum(count for (status, _), count in statuses.items() if status is _PRESENT)
        return evaluation_figures(answers, present)

    def add(self, activity_id: int, answer: Answer) -> tuple[int, Changes]:
        """One more answer sheet. Raises ZorgdeskError answer_not_possible."""
        _check(answer)
        with self._store.change("evaluation.added") as work:
            work.subject = _title(work, activity_id)
            evaluation_id = _insert(work, activity_id, answer)
        return evaluation_id, work.changes

    def add_all(self, activity_id: int, answers: Sequence[Answer]) -> Changes:
        """A whole list, as one action. Raises ZorgdeskError answer_not_possible."""
        for answer in answers:
            _check(answer)
        with self._store.change("evaluation.pasted") as work:
            work.subject = _title(work, activity_id)
            for answer in answers:
                _insert(work, activity_id, answer)
        return work.changes

    def edit(self, evaluation_id: int, answer: Answer) -> Changes:
        """What stands on a sheet after all. Raises ZorgdeskError answer_not_possible."""
        _check(answer)
        with self._store.change("evaluation.edited") as work:
            work.subject = _about(work, evaluation_id)
            work.update(tables.evaluations, evaluation_id, **asdict(answer))
        return work.changes

    def delete(self, evaluation_id: int) -> Changes:
        """To the bin."""
        with self._store.change("evaluation.deleted") as work:
            work.subject = _about(work, evaluation_id)
            work.move_to_bin(tables.evaluations, evaluation_id)
        return work.changes


def _check(answer: Answer) -> None:
    if not answer or not answer.is_possible:
        raise ZorgdeskError("answer_not_possible")


def _insert(work: UnitOfWork, activity_id: int, answer: Answer) -> int:
    return work.insert(tables.evaluations, activity_id=activity_id, entered_at=work.at, **asdict(answer))


def _about(work: UnitOfWork, evaluation_id: int) -> str:
    row = work.row(tables.evaluations, evaluation_id)
    return "" if row is None else _title(work, row["activity_id"])


def _title(work: UnitOfWork, activity_id: int) -> str:
    return str((work.row(tables.activities, activity_id) or {}).get("title", ""))
