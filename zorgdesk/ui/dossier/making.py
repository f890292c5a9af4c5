"""Opening the dialog of a dossier, with what was typed in it the last time."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget

from zorgdesk.domain.dossiers import DossierFront
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter
from zorgdesk.ui.dossier.dialog import DossierDialog
from zorgdesk.ui.page import PageContext

_MOST = 1000
"""Signals a dossier is offered at most; nobody reads more."""


class DossierMaking:
    """Keeps title, recipient and introduction between two dossiers, and over a restart."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        self._context = context
        self._parent = parent
        self.front = DossierFront()

    def make(self, chosen: Collection[int], shown: SignalFilter) -> None:
        """Of the chosen signals, or else of all that are shown; the oldest comes first."""
        rows = self._context.services.policy_signals.rows
        wanted = SignalFilter() if chosen else shown

        def opened(signals: Sequence[PolicySignal]) -> None:
            picked = [one for one in signals if not chosen or one.id in chosen]
            dialog = DossierDialog(self._context, picked, self.front, self._parent)
            dialog.front_changed.connect(self._keep)
            dialog.open()

        self._context.ask(lambda: rows(wanted, descending=False, limit=_MOST), opened, owner=self._parent)

    def state(self) -> dict[str, Any]:
        """What was typed, for the settings."""
        return asdict(self.front)

    def restore(self, kept: object) -> None:
        """Take back what `state` gave."""
        if isinstance(kept, dict):
            self.front = DossierFront(
                *(str(kept.get(name) or "") for name in ("title", "recipient", "introduction"))
            )

    def _keep(self, front: DossierFront) -> None:
        self.front = front
