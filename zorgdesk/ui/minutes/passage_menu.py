"""The menu of a passage: everything that can be done with it, and how its speaker is called."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.passage_commands import Place, passage_commands
from zorgdesk.ui.minutes.passages import Passage


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
    say = QCoreApplication.translate
    menu = QMenu(say("minutes", "Who said this"), parent)
    menu.setIcon(icon("person", "text"))
    as_everywhere = say("minutes", "As everywhere here ({word})").format(word=labels.word(everywhere))
    anonymous = passage.entry is not None and passage.entry.anonymous
    named_as = passage.entry.named_as if passage.entry else None
    chosen = NamedAs.ANONYMOUS if anonymous else named_as
    group = QActionGroup(menu)
    choices: list[NamedAs | None] = [None, *NamedAs]
    for one in choices:
        action = menu.addAction(labels.word(one) if one else as_everywhere, partial(run, one))
        action.setCheckable(True)
        action.setChecked(one is chosen)
        action.setEnabled(not anonymous)
        group.addAction(action)
    if anonymous:
        menu.addSeparator()
        menu.addAction(say("minutes", "Asked to stay anonymous: change it on Live")).setEnabled(False)
    return menu
