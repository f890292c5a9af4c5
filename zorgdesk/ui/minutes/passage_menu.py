"""The menu of a passage: everything that can be done with it, and how its speaker is called."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.passage_commands import Place, passage_commands
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.named_as_menu import named_as_menu


def passage_menu(place: Place, run: Callable[[str], object], parent: QWidget) -> QMenu:
    """Choosing something calls `run` with its name; the keys stand beside the words."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = 0
    for command in passage_commands(place):
        if command.group != group:
            menu.addSeparator()
            group = command.group
        told = f"{command.words}\t{command.told_keys}"
        menu.addAction(icon(command.icon, "text"), told, partial(run, command.name))
    return menu


def naming_menu(
    passage: Passage,
    everywhere: NamedAs,
    labels: Labels,
    run: Callable[[NamedAs | None], object],
    parent: QWidget,
) -> QMenu:
    """How the speaker of a passage is called. Who asked to stay anonymous during the activity stays so."""
    entry = passage.entry
    if entry is not None and entry.anonymous:
        fixed = QCoreApplication.translate("minutes", "Asked to stay anonymous: change it on Live")
        return named_as_menu(NamedAs.ANONYMOUS, everywhere, labels, run, parent, fixed)
    return named_as_menu(entry.named_as if entry else None, everywhere, labels, run, parent)
