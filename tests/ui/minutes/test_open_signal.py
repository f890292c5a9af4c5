"""From the line of a signal in the minutes to its record."""

from PySide6.QtCore import Qt

from tests.ui.conftest import Went
from tests.ui.minutes.conftest import Desk
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind


def test_ctrl_o_on_a_signal_opens_its_record(desk: Desk, went: Went) -> None:
    desk.services.entries.add(desk.activity, EntryDraft(EntryKind.SIGNAL, "De bus rijdt niet"))
    signal = desk.services.policy_signals.of_activity(desk.activity)[0]
    desk.tab.mark_stale()
    assert desk.tab.paper.go_to_source(f"signal:{signal.uid}")
    desk.tab.paper.setFocus()
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert went.records == [(Noun.POLICY_SIGNALS, signal.id, None, {})]


def test_elsewhere_it_opens_nothing(desk: Desk, went: Went) -> None:
    desk.reach(0)
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert went.records == []
