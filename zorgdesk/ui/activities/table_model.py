"""The columns of the list of activities."""

from PySide6.QtCore import QCoreApplication, Qt

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.table_models import Column, Kind

_RIGHT = Qt.AlignmentFlag.AlignRight


def columns(labels: Labels) -> list[Column]:
    """Title first, then when and where, how many, and how far it is."""

    def kind(row: ActivityRow) -> str:
        number = "" if row.number is None else f" {row.number}"
        return f"{labels.listed(ListName.ACTIVITY_KIND, row.kind)}{number}"

    return [
        Column("date", QCoreApplication.translate("activities", "Date"), 116, Kind.QUIET),
        Column("title", QCoreApplication.translate("activities", "Title"), 0, Kind.STRONG),
        Column("kind", QCoreApplication.translate("activities", "Kind"), 140, value=kind),
        Column("series", QCoreApplication.translate("activities", "Series"), 160, shown=False),
        Column("place", QCoreApplication.translate("activities", "Place"), 220, shown=False),
        Column(
            "format",
            QCoreApplication.translate("activities", "Format"),
            120,
            value=lambda row: labels.word(row.format),
            shown=False,
        ),
        Column(
            "registered",
            QCoreApplication.translate("activities", "Registered"),
            108,
            Kind.NUMBER,
            _RIGHT,
            sortable=False,
        ),
        Column(
            "present",
            QCoreApplication.translate("activities", "Present"),
            96,
            Kind.NUMBER,
            _RIGHT,
            sortable=False,
        ),
        Column(
            "state",
            QCoreApplication.translate("activities", "State"),
            140,
            Kind.BADGE,
            value=lambda row: labels.badge(row.state),
        ),
    ]
