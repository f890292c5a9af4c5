"""Giving a signal another state: at once and undoable, but dropping one needs a reason."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal, SignalState
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_signals.telling_dialog import open_telling
from zorgdesk.ui.widgets.dialog_size import size_dialog, space_dialog


def change_state(
    context: PageContext,
    parent: QWidget,
    signal_id: int,
    state: SignalState,
    given_up: Callable[[], object] = lambda: None,
) -> None:
    """Give the signal the state; `given_up` is called when the person gives no reason for dropping it."""
    if state is not SignalState.DROPPED:
        _store(context, parent, signal_id, state)
        return
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(context.labels.word(state))
    dialog.setLabelText(QCoreApplication.translate("policy_signals", "Why is this signal dropped?"))
    size_dialog(dialog, 480, 160)
    dialog.textValueSelected.connect(
        lambda reason: _store(context, parent, signal_id, state, reason, given_up)
    )
    dialog.rejected.connect(given_up)
    dialog.open()
    space_dialog(dialog)  # Qt lays it out only now


def _store(
    context: PageContext,
    parent: QWidget,
    signal_id: int,
    state: SignalState,
    reason: str = "",
    given_up: Callable[[], object] = lambda: None,
) -> None:
    set_state = context.services.policy_signals.set_state

    def failed(error: Exception) -> None:
        context.messages.failed(error)
        given_up()

    def done(_changes: Changes) -> None:
        if state not in OPEN_STATES:
            told = QCoreApplication.translate("policy_signals", "The signal is now: {state}.")
            undo = QCoreApplication.translate("policy_signals", "Undo")
            context.messages.told(told.format(state=context.labels.word(state)), undo, context.undo)
        elif state is SignalState.ANSWERED:
            _remind(context, parent, signal_id)

    context.act(lambda: set_state(signal_id, state, reason), done, failed)


def _remind(context: PageContext, parent: QWidget, signal_id: int) -> None:
    """There is an answer: offer to tell who raised the signal, when anybody still has to be told."""
    say, get = QCoreApplication.translate, context.services.policy_signals.get

    def found(signal: PolicySignal | None) -> None:
        if signal is not None and signal.to_tell:
            told = say("policy_signals", "The signal is answered. Let those who raised it know.")
            report = say("policy_signals", "Report back")
            context.messages.told(told, report, lambda: open_telling(context, signal_id, parent))

    context.ask(lambda: get(signal_id), found, owner=parent)
