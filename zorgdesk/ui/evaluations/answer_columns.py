"""The columns that answers are shown in: on the tab, and before a list is added."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from zorgdesk.domain.evaluations import Answer
from zorgdesk.ui.widgets.table_models import Column, Kind, RowsModel


@dataclass(frozen=True)
class NumberedAnswer:
    """An answer with its place in the order of entering; `id` is None as long as it is not stored."""

    number: int
    answer: Answer
    id: int | None = None


def answers_model(parent: QObject) -> RowsModel:
    """A model of numbered answers."""
    say, right = QCoreApplication.translate, Qt.AlignmentFlag.AlignRight
    return RowsModel(
        [
            Column("number", say("evaluations", "No."), 56, Kind.QUIET, right),
            Column(
                "satisfaction",
                say("evaluations", "Satisfaction"),
                120,
                Kind.NUMBER,
                right,
                lambda row: row.answer.satisfaction,
            ),
            Column(
                "recommendation",
                say("evaluations", "Recommendation"),
                132,
                Kind.NUMBER,
                right,
                lambda row: row.answer.recommendation,
            ),
            Column("remarks", say("evaluations", "Remarks"), 0, value=lambda row: row.answer.remarks),
        ],
        key=lambda row: row.id or -row.number,
        parent=parent,
    )
