"""From a key in the search box of check-in to the narrowed list on screen, against the bare queries."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks import percentiles
from benchmarks.bare_search import people_search
from benchmarks.bare_window import application, context_on, shown
from benchmarks.generated_store import Stores
from benchmarks.measure import Row
from zorgdesk.db.engine import connect
from zorgdesk.services.opening import Services, open_services
from zorgdesk.ui.participations.tab import ParticipantsTab

_ACTIVITY = 1
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_NAMES = 120
_OFFERED = 20
_LIMIT = 4.0
_FRAME = 0.016
_GUESTS = """
    SELECT p.id, p.given_name, p.family_name, p.email, o.name, t.status, t.check_in
    FROM participations t JOIN people p ON p.id = t.person_id
    LEFT JOIN organisations o ON o.id = t.organisation_id
    WHERE t.activity_id = ? AND t.deleted_at IS NULL ORDER BY p.sort_key"""


def run(stores: Stores) -> list[Row]:
    """Two rows: against the bare queries, and against one frame."""
    application()
    services = open_services(stores.large)
    with tempfile.TemporaryDirectory() as folder, closing(services), closing(connect(stores.large)) as bare:
        typed = _typed(services)
        tab = ParticipantsTab(context_on(services, Path(folder)))
        tab.show_activity(_ACTIVITY)
        shown(tab)
        found = percentiles.by_turns(
            "check-in key to list painted, p95",
            _LIMIT,
            lambda number: _press(tab, typed[number][-1]),
            _bare(bare, typed),
            calls=len(typed),
            runs=3,
            prepare=lambda number: _stand(tab, typed[number][:-1]),
        )
    framed = Row("check-in key within one frame, p95", found.ours, _FRAME, found.ours / _FRAME, 1.0)
    return [found, framed]


def _typed(services: Services) -> list[str]:
    """What stands in the box after each key, from the second letter on: of guests and of the register."""
    guests = [one.name for one in services.participations.of(_ACTIVITY)][: _NAMES // 2]
    people = (services.people.get(key) for key in Random(7).sample(range(1, 100_000), _NAMES // 2))
    names = guests + [one.name for one in people if one]
    return [name[:end] for name in names for end in range(2, len(name) + 1)]


def _stand(tab: ParticipantsTab, text: str) -> None:
    """The box as it is before the key: the next one at the door begins anew."""
    if tab.search.edit.text() != text:
        tab.search.edit.setText(text)
        QApplication.processEvents()


def _press(tab: ParticipantsTab, letter: str) -> None:
    QApplication.sendEvent(tab.search.edit, QKeyEvent(QEvent.Type.KeyPress, 0, _NO_MODIFIER, letter))
    QApplication.processEvents()  # which paints


def _bare(connection: Any, typed: list[str]) -> Callable[[int], object]:
    register = people_search(connection, typed, _OFFERED)

    def ask(number: int) -> object:
        return connection.execute(_GUESTS, (_ACTIVITY,)).fetchall(), register(number)

    return ask
