"""How the speaker of one entry is called outside, where that is not as everywhere in the activity."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from zorgdesk.domain.activities import NamedAs
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels


def named_as_menu(
    chosen: NamedAs | None,
    everywhere: NamedAs,
    labels: Labels,
    run: Callable[[NamedAs | None], object],
    parent: QWidget,
    fixed: str = "",
) -> QMenu:
    """Choosing calls `run`, with None for as everywhere. `fixed` says why nothing can be chosen here."""
    say = QCoreApplication.translate
    menu = QMenu(say("minutes", "Who said this"), parent)
    menu.setIcon(icon("person", "text"))
    as_everywhere = say("minutes", "As everywhere here ({word})").format(word=labels.word(everywhere))
    group = QActionGroup(menu)
    choices: list[NamedAs | None] = [None, *NamedAs]
    for one in choices:
        action = menu.addAction(labels.word(one) if one else as_everywhere, partial(run, one))
        action.setCheckable(True)
        action.setChecked(one is chosen)
        action.setEnabled(not fixed)
        group.addAction(action)
    if fixed:
        menu.addSeparator()
        menu.addAction(fixed).setEnabled(False)
    return menu
