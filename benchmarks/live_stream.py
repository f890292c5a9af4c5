"""Live after five thousand entries: the next one, a filter, a page up; against the same after fifty.

What is measured ends when it is painted. A pair of rows for each: against one frame, and against fifty.
"""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import percentiles
from benchmarks.bare_window import application, context_on, shown
from benchmarks.measure import Row
from benchmarks.spoken_evenings import store_with_evenings
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.entries import EntryKind
from zorgdesk.services.opening import open_services
from zorgdesk.ui.live.tab import LiveTab

_MANY, _FEW = 5_000, 50
_LIMIT = 1.3
_FRAME = 0.016
_ACTIVITY = 1

_Deed = Callable[[LiveTab, int], object]


def run() -> list[Row]:
    """Six rows: append, filter and page, each against a frame and against fifty entries."""
    application()
    deeds: dict[str, tuple[_Deed, _Deed]] = {
        "next entry": (_type, _enter),
        "filter": (_show_all, _show_questions),
        "page up": (_to_end, _page_up),
    }
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, ExitStack() as open_ones:
        many, few = (_tab(Path(folder), entries, open_ones) for entries in (_MANY, _FEW))
        for name, (prepare, deed) in deeds.items():
            rows += _rows(name, many, few, prepare, deed)
    return rows


def _rows(name: str, many: LiveTab, few: LiveTab, prepare: _Deed, deed: _Deed) -> list[Row]:
    def both(number: int) -> None:
        for tab in (many, few):
            prepare(tab, number)
        QApplication.processEvents()

    found = percentiles.by_turns(
        f"live: {name} after {_MANY:,} entries against {_FEW}, p95",
        _LIMIT,
        lambda number: _painted(deed, many, number),
        lambda number: _painted(deed, few, number),
        calls=60,
        runs=9,
        prepare=both,
    )
    framed = Row(f"live: {name} within one frame, p95", found.ours, _FRAME, found.ours / _FRAME, 1.0)
    return [framed, found]


def _painted(deed: _Deed, tab: LiveTab, number: int) -> None:
    deed(tab, number)
    QApplication.processEvents()


def _tab(folder: Path, entries: int, open_ones: ExitStack) -> LiveTab:
    path = store_with_evenings(folder / f"{entries}.zorgdesk", 1, entries)
    services = open_services(path)
    open_ones.enter_context(closing(services))
    hearing: list[LiveTab] = []

    def tell(changes: Changes) -> None:
        for one in hearing:
            one.take(changes)

    tab = LiveTab(context_on(services, folder, tell))
    hearing.append(tab)
    tab.show_activity(_ACTIVITY)
    shown(tab)
    tab.searching.open()
    return tab


_numbers = count()


def _type(tab: LiveTab, _number: int) -> None:
    tab.line.set_text(f"? Wie komt er nog naar de bijeenkomst nummer {next(_numbers)} in de zaal")
    tab.line.edit.setFocus()


def _enter(tab: LiveTab, _number: int) -> None:
    QTest.keyClick(tab.line.edit, Qt.Key.Key_Return)


def _show_all(tab: LiveTab, _number: int) -> None:
    tab.find_bar.kind.set_key(None)
    tab.find_bar.kind.key_chosen.emit(None)


def _show_questions(tab: LiveTab, _number: int) -> None:
    tab.find_bar.kind.set_key(EntryKind.QUESTION)
    tab.find_bar.kind.key_chosen.emit(EntryKind.QUESTION)


def _to_end(tab: LiveTab, _number: int) -> None:
    if tab.find_bar.kind.key() is not None:
        _show_all(tab, 0)
    tab.stream.setFocus()
    tab.stream.go_to_end()


def _page_up(tab: LiveTab, _number: int) -> None:
    bar = tab.stream.verticalScrollBar()
    bar.setValue(bar.value() - bar.pageStep())
