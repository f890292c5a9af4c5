"""The columns of the table of signals."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind


def columns(labels: Labels, today: Callable[[], date]) -> list[Column]:
    """Title and state, who must hear it, who follows it, and what comes next.

    Nobody who follows it and a next step that is late stand out as long as it is under way.
    """
    nobody = BadgeContent(QCoreApplication.translate("policy_signals", "no owner"), "warning", "danger")

    def created(signal: PolicySignal) -> date | None:
        return signal.created_at.date() if signal.created_at else None

    def state(signal: PolicySignal) -> BadgeContent:
        return labels.badge(signal.state)

    def owner(signal: PolicySignal) -> object:
        return nobody if signal.owner_id is None and signal.state in OPEN_STATES else signal.owner

    def next_step_on(signal: PolicySignal) -> object:
        if signal.next_step_on is None or signal.state not in OPEN_STATES:
            return signal.next_step_on
        return labels.due(signal.next_step_on, today())

    return [
        Column("title", QCoreApplication.translate("policy_signals", "Signal"), 0, Kind.STRONG),
        Column("state", QCoreApplication.translate("policy_signals", "State"), 170, Kind.BADGE, value=state),
        Column("addressee", QCoreApplication.translate("policy_signals", "To"), 180, sortable=False),
        Column(
            "owner",
            QCoreApplication.translate("policy_signals", "Owner"),
            150,
            value=owner,
            sortable=False,
        ),
        Column(
            "next_step_on",
            QCoreApplication.translate("policy_signals", "Next step on"),
            150,
            Kind.QUIET,
            value=next_step_on,
        ),
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
