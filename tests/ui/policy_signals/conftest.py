"""Signals in several states, resting on things said in one activity."""

from collections.abc import Callable
from datetime import date

import pytest

from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.policy_signals import SignalState
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.policy_signals.page import PolicySignalsPage
from zorgdesk.ui.theme import px


@pytest.fixture
def signals(services: Services) -> dict[str, int]:
    """By a short name. The bus rests on two things said, one of them anonymous; els owns the till."""
    policy, els = services.policy_signals, services.people.add("Els", "Maes")[0]
    city = services.organisations.add("Stad Durmedorp")[0]
    made = {
        "bus": policy.add("Laatste bus rijdt te vroeg")[0],
        "till": policy.add("Tarief zichtbaar aan de kassa", owner_id=els, addressee_organisation_id=city)[0],
        "shared": policy.add("Wachtlijst bij de academie", owner_id=els, next_step_on=date(2026, 9, 1))[0],
        "closed": policy.add("Geen helling aan de inkom")[0],
        "dropped": policy.add("Gratis soep voor iedereen")[0],
    }
    policy.set_state(made["shared"], SignalState.SHARED)
    policy.set_state(made["closed"], SignalState.CLOSED)
    policy.set_state(made["dropped"], SignalState.DROPPED, "geen beleid nodig")
    activity_id = services.activities.add("practice_table", "Drempels", number=3)[0]
    for text, anonymous in (("de bus van tien uur is de laatste", False), ("ik ga te voet naar huis", True)):
        draft = EntryDraft(EntryKind.STATEMENT, text, speaker_id=els, anonymous=anonymous)
        policy.add_evidence(made["bus"], services.entries.add(activity_id, draft)[0].id)
    return made


@pytest.fixture
def page(context: PageContext, signals: dict[str, int], show: Callable[[Pane], Pane]) -> PolicySignalsPage:
    made = show(PolicySignalsPage(context))
    assert isinstance(made, PolicySignalsPage)
    made.resize(px(1240), px(760))
    made.activateWindow()
    return made
