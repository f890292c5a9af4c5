"""Everything that can be done with an entry: one list for the menu, for the keys and for F1."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from zorgdesk.domain.activities import NamedAs, ProgrammeItem
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.ui.icons import icon
from zorgdesk.ui.live.presenter import Live
from zorgdesk.ui.live.speaker_dialog import SpeakerDialog
from zorgdesk.ui.live.stream_view import StreamView
from zorgdesk.ui.named_as_menu import named_as_menu
from zorgdesk.ui.page import PageContext

_KINDS = tuple(EntryKind)
_QUESTIONS = 12
_LETTERS = 60


@dataclass(frozen=True)
class Deed:
    """Something to do with an entry, by its key or from the menu."""

    keys: tuple[str, ...]
    title: str
    icon: str
    run: Callable[[Entry], object]


class EntryActions(QObject):
    """Watches the stream for keys and asks for its menu; the window's own Ctrl+1…6 give way while it does."""

    def __init__(self, context: PageContext, live: Live, view: StreamView) -> None:
        super().__init__(view)
        self._context = context
        self._live = live
        self._view = view
        self._deeds = self._all()
        self._by_key = {QKeySequence(keys).toString(): deed.run for deed in self._deeds for keys in deed.keys}
        for place, kind in enumerate(_KINDS, start=1):
            self._by_key[f"Ctrl+{place}"] = partial(self._set_kind, kind)
        view.installEventFilter(self)
        view.menu_asked.connect(self.show_menu)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda place: self.show_menu(view.viewport().mapToGlobal(place))
        )

    def add(self, deeds: Sequence[Deed]) -> None:
        """More that can be done with an entry."""
        self._deeds[-1:-1] = deeds  # what deletes stays last
        self._by_key.update({QKeySequence(keys).toString(): deed.run for deed in deeds for keys in deed.keys})

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        kinds = self.tr("other kind: {first} … {last}")
        words = [self._context.labels.word(kind) for kind in _KINDS]
        return [
            ("Ctrl+1…9", kinds.format(first=words[0], last=words[-1])),
            *((deed.keys[0], deed.title) for deed in self._deeds),
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or self._view.is_editing():
            return False
        run, entry = self._by_key.get(_keys(event)), self._view.current_entry()
        if run is None or entry is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            run(entry)
            return True
        return False

    def show_menu(self, place: QPoint) -> None:
        """The menu of the chosen entry, at a place on screen."""
        entry = self._view.current_entry()
        if entry is not None:
            self.menu(entry).popup(place)

    def menu(self, entry: Entry) -> QMenu:
        """Everything, for who works by mouse."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._deeds:
            action = menu.addAction(icon(deed.icon), f"{deed.title}\t{deed.keys[0]}")
            action.triggered.connect(partial(deed.run, entry))
            if "F2" in deed.keys:
                menu.addMenu(self._kind_menu(menu, entry))
                menu.addMenu(self._question_menu(menu, entry))
                menu.addMenu(self._part_menu(menu, entry))
                menu.addMenu(self._naming_menu(menu, entry))
        shown = menu.addAction(self.tr("In the minutes"))
        shown.setCheckable(True)
        shown.setChecked(entry.in_minutes)
        shown.toggled.connect(lambda on: self._live.set_in_minutes(entry, on))
        return menu

    def _all(self) -> list[Deed]:
        return [
            Deed(("F2", "Return", "Enter"), self.tr("Edit"), "edit", self._edit),
            Deed(("Ctrl+P",), self.tr("Other speaker…"), "person", self._ask_speaker),
            Deed(("Ctrl+H",), self.tr("Hide or show the name"), "person-off", self._toggle_anonymous),
            Deed(("Alt+Up",), self.tr("Move up"), "arrow-up", self._live.move_up),
            Deed(("Alt+Down",), self.tr("Move down"), "arrow-down", self._live.move_down),
            Deed(("Ctrl+S",), self.tr("Make it a signal"), "flag", self._make_signal),
            Deed(("Ctrl+T",), self.tr("Make it a task"), "check-square", self._make_task),
            Deed(("Delete",), self.tr("Delete"), "trash", self._delete),
        ]

    def _kind_menu(self, menu: QMenu, entry: Entry) -> QMenu:
        labels = self._context.labels
        kinds = QMenu(self.tr("Other kind"), menu)
        kinds.setIcon(icon("tag"))
        for place, kind in enumerate(_KINDS, start=1):
            action = kinds.addAction(icon(labels.icon(kind)), f"{labels.word(kind)}\tCtrl+{place}")
            action.setEnabled(kind is not entry.kind)
            action.triggered.connect(partial(self._set_kind, kind, entry))
        return kinds

    def _question_menu(self, menu: QMenu, entry: Entry) -> QMenu:
        """The last questions, to put a reaction under one of them."""
        questions = QMenu(self.tr("Reaction to"), menu)
        questions.setIcon(icon("reply"))
        found = [one for one in self._view.entries() if one.kind is EntryKind.QUESTION and one.id != entry.id]
        for question in found[-_QUESTIONS:]:
            action = questions.addAction(_short(question.text))
            action.setEnabled(question.id != entry.reply_to_id)
            action.triggered.connect(partial(self._put_under, question, entry))
        questions.setEnabled(bool(found) and entry.kind is not EntryKind.QUESTION)
        return questions

    def _part_menu(self, menu: QMenu, entry: Entry) -> QMenu:
        parts = QMenu(self.tr("To another part"), menu)
        parts.setIcon(icon("list"))
        items = self._live.evening.items if self._live.evening else ()
        for item in items:
            action = parts.addAction(_short(item.title))
            action.setEnabled(item.id != entry.programme_item_id)
            action.triggered.connect(partial(self._to_part, item, entry))
        parts.setEnabled(bool(items))
        return parts

    def _naming_menu(self, menu: QMenu, entry: Entry) -> QMenu:
        evening = self._live.evening
        everywhere = evening.activity.named_as if evening else NamedAs.NAME
        chosen = NamedAs.ANONYMOUS if entry.anonymous else entry.named_as
        run = partial(self._live.set_named_as, entry)
        naming = named_as_menu(chosen, everywhere, self._context.labels, run, menu)
        naming.setTitle(self.tr("Name in the minutes"))
        return naming

    def _edit(self, entry: Entry) -> None:
        self._view.edit_entry(entry.id)

    def _set_kind(self, kind: EntryKind, entry: Entry) -> None:
        self._live.set_kind(entry, kind)

    def _toggle_anonymous(self, entry: Entry) -> None:
        self._live.set_anonymous(entry, not entry.anonymous)

    def _put_under(self, question: Entry, entry: Entry) -> None:
        self._live.move_under(entry, question)

    def _to_part(self, item: ProgrammeItem, entry: Entry) -> None:
        self._live.move_to_part(entry, item)

    def _ask_speaker(self, entry: Entry) -> None:
        voices = self._live.evening.voices if self._live.evening else ()
        dialog = SpeakerDialog(self._context, entry, voices, self._view)
        dialog.picked.connect(partial(self._live.set_speaker, entry))
        dialog.named.connect(partial(self._live.set_new_speaker, entry))
        dialog.open()

    def _make_signal(self, entry: Entry) -> None:
        self._live.make_signal(entry, partial(self._tell, self.tr("Signal made: {text}"), entry))

    def _make_task(self, entry: Entry) -> None:
        self._live.make_task(entry, partial(self._tell, self.tr("Task made: {text}"), entry))

    def _delete(self, entry: Entry) -> None:
        self._live.delete(entry, partial(self._tell, self.tr("Deleted: {text}"), entry))

    def _tell(self, what: str, entry: Entry) -> None:
        told = what.format(text=_short(entry.text))
        self._context.messages.told(told, self.tr("Undo"), self._context.undo)


def _keys(event: QKeyEvent) -> str:
    """The key as it is written: "Ctrl+1", wherever on the keyboard it stands."""
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(bare, Qt.Key(event.key()))).toString()


def _short(text: str) -> str:
    line = " ".join(text.split())
    cut = line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1].rstrip()}…"
    return cut.replace("&", "&&")
