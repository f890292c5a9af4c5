"""The find bar and the stream together: what is looked for is marked, what is filtered out is only hidden."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entries import Entry
from zorgdesk.ui.live.find_bar import FindBar
from zorgdesk.ui.live.finding import Found, pattern
from zorgdesk.ui.live.stream_filter import StreamFilter
from zorgdesk.ui.live.stream_model import StreamModel
from zorgdesk.ui.live.stream_view import StreamView


class Searching(QObject):
    """F3 and Shift+F3 go on from anywhere on the tab."""

    def __init__(self, bar: FindBar, model: StreamModel, view: StreamView, tab: QWidget) -> None:
        super().__init__(tab)
        self._bar = bar
        self._model = model
        self._view = view
        self._found: Found | None = None
        bar.typed.connect(self._find)
        bar.stepped.connect(self.step)
        bar.filtered.connect(self._filter)
        model.modelReset.connect(self._forget)
        model.rowsRemoved.connect(self._forget)
        model.dataChanged.connect(self._forget)
        model.rowsInserted.connect(self._inserted)
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), tab)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        say = QCoreApplication.translate
        return [
            ("Ctrl+F", say("live", "find in what was said, or show only a part, a kind or a speaker")),
            ("F3, Shift+F3", say("live", "the next and the previous place that was found")),
        ]

    def open(self) -> None:
        """Begin to look for something."""
        self._bar.learn_speakers(self._model.all_entries())
        self._bar.open_bar()

    def refresh(self) -> None:
        """Other entries: count again, and offer who speaks in them."""
        if not self._bar.isHidden():
            self._bar.learn_speakers(self._model.all_entries())
            self._show_counts()

    def added(self, entry: Entry) -> None:
        """One entry more; one that the filter hides is stored all the same."""
        if not self._bar.isHidden():
            self._bar.learn_speaker(entry)
            self._show_counts()
            if not self._model.shows(entry.id):
                self._bar.tell_stored()

    def step(self, by: int) -> None:
        """To the next place that was found (1) or the previous one (-1), around the ends."""
        if self._bar.isHidden():
            self.open()
            return
        found, row = self._look(), self._view.currentIndex().row()
        wanted = found.after(row) if by > 0 else found.before(row)
        if wanted is not None:
            self._view.select_entry(self._model.entry(wanted).id)
        self._show_counts()

    def _find(self, typed: str) -> None:
        """Mark it, and go to the first one from where the eye is."""
        self._forget()
        self._view.mark(pattern(typed))
        found, row = self._look(), self._view.currentIndex().row()
        first = found.after(row)
        if first is not None and not found.number(row):
            self._view.select_entry(self._model.entry(first).id)
        self._show_counts()

    def _filter(self, wanted: StreamFilter) -> None:
        chosen = self._view.current_entry()
        self._model.set_filter(wanted)
        if chosen is None or not self._view.select_entry(chosen.id):
            self._view.go_to_end()
        self._show_counts()

    def _look(self) -> Found:
        """What is found, looked for again only when the words or the rows are other ones."""
        if self._found is None:
            wanted = pattern(self._bar.search.edit.text())
            rows = self._model.entries() if wanted else ()
            self._found = Found(map(self._view.rows.words, rows), wanted)
        return self._found

    def _show_counts(self) -> None:
        found = self._look()
        self._bar.show_count(found.number(self._view.currentIndex().row()), len(found))
        self._bar.show_hidden(self._model.rowCount(), len(self._model.all_entries()))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._found is not None and last == self._model.rowCount() - 1 and self._bar.search.edit.text():
            self._found.add(map(self._view.rows.words, self._model.entries()[first:]))
        else:
            self._forget()

    def _forget(self) -> None:
        self._found = None
