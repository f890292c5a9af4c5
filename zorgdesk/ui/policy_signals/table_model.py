"""The columns of the table of signals."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind


def columns(labels: Labels) -> list[Column]:
    """Title and state, who must hear it, who follows it, and what comes next."""

    def created(signal: PolicySignal) -> date | None:
        return signal.created_at.date() if signal.created_at else None

    def state(signal: PolicySignal) -> BadgeContent:
        return labels.badge(signal.state)

    return [
        Column("title", QCoreApplication.translate("policy_signals", "Signal"), 0, Kind.STRONG),
        Column("state", QCoreApplication.translate("policy_signals", "State"), 170, Kind.BADGE, value=state),
        Column("addressee", QCoreApplication.translate("policy_signals", "To"), 180, sortable=False),
        Column("owner", QCoreApplication.translate("policy_signals", "Owner"), 150, sortable=False),
        Column("next_step_on", QCoreApplication.translate("policy_signals", "Next step on"), 130, Kind.QUIET),
        Column(
            "statements",
            QCoreApplication.translate("policy_signals", "Statements"),
            110,
            Kind.NUMBER,
            Qt.AlignmentFlag.AlignRight,
            sortable=False,
        ),
        Column(
            "created_at",
            QCoreApplication.translate("policy_signals", "Captured on"),
            130,
            Kind.QUIET,
            value=created,
            shown=False,
        ),
    ]
