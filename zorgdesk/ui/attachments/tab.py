"""Bijlagen: the files of an activity and of what was said in it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.attachments import Attachment
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.settings import SCALE_PICTURES
from zorgdesk.ui.attachments.adding import has_sources, sources_in
from zorgdesk.ui.attachments.model import AttachmentsModel
from zorgdesk.ui.attachments.opening import Opening
from zorgdesk.ui.attachments.presenter import AttachmentsPresenter
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.attachments.row_delegate import PICTURE, RowDelegate
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.thin_progress import ThinProgress

_SHARP = 2
"""Device pixels that a small picture has per logical one, so that it is sharp on every screen."""


class AttachmentsTab(Tab):
    """Files can be dropped anywhere on it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.presenter = AttachmentsPresenter(context, self, self)
        self._opening = Opening(context, self)
        self.model = AttachmentsModel(context.labels, self)
        self.list = QListView()
        self.list.setObjectName("framed")
        self.empty = EmptyState(
            "attachment",
            self.tr("No files yet"),
            self.tr("Drop photographs of the flip chart, slides or a letter here, or paste a picture."),
            self.tr("Add files…"),
        )
        self.scale = QCheckBox(self.tr("Make photographs smaller"))
        self.add = button(self.tr("Add files…"), icon_name="plus", clicked=self._choose)
        self.progress = ThinProgress()
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self.presenter.cancel)
        self._pointed: int | None = None
        self._middle = QStackedWidget()
        self._build()
        self._connect()
        self.show_progress(0, 0)

    # The page protocol

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.ATTACHMENTS, Noun.ENTRIES):
            self.presenter.load(self.activity_id)

    def point_at(self, **where: Any) -> None:
        self._pointed = where.get("attachment")

    def focus_first(self) -> None:
        shown = self._middle.currentWidget()
        (self.empty.button if shown is self.empty else self.list).setFocus()

    def keys(self) -> list[tuple[str, str]]:
        return [(deed[0], deed[1]) for deed in self._deeds()] + [
            ("Ctrl+V", self.tr("paste a picture or file"))
        ]

    def commands(self) -> list[Command]:
        return [Command(self.tr("Add files…"), self._choose, "plus")]

    # What the presenter asks

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        row = self.list.currentIndex().row()
        kept = self.current()
        self.model.set_attachments(attachments)
        self._middle.setCurrentWidget(self.list if attachments else self.empty)
        self.add.setVisible(bool(attachments))  # what is shown when there is none has its own
        wanted, self._pointed = self._pointed or (kept.id if kept else None), None
        place = self.model.row_of(wanted) if wanted else None
        if attachments:
            self._go_to(place if place is not None else min(max(row, 0), len(attachments) - 1))

    def show_picture(self, attachment_id: int, content: bytes | None) -> None:
        self.model.set_picture(attachment_id, content)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setVisible(total > 0)
        self.cancel.setVisible(total > 0)
        self.progress.set_fraction(done / total if total else 0)

    # What the person does

    def current(self) -> Attachment | None:
        """The file the person is on."""
        row = self.list.currentIndex().row()
        return self.model.attachment(row) if 0 <= row < self.model.rowCount() else None

    def chosen_record(self) -> ChosenRecord | None:
        file = self.current()
        return None if file is None else ChosenRecord(Noun.ATTACHMENTS, file.id, file.name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_sources(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A copy is made, whatever the other program proposes: it may not delete its own."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.presenter.add(sources_in(event.mimeData()), scaled=self.scale.isChecked())

    def _paste(self) -> None:
        self.presenter.add(sources_in(QGuiApplication.clipboard().mimeData()), scaled=self.scale.isChecked())

    def _choose(self) -> None:
        chosen = self.context.messages.files_to_add(self.tr("Add files"))
        self.presenter.add(chosen, scaled=self.scale.isChecked())

    def _look(self) -> None:
        if self.model.rowCount():
            Preview(
                self.context, self.model.attachments(), max(self.list.currentIndex().row(), 0), self
            ).open()

    def _with_current(self, run: Callable[[Attachment], object]) -> None:
        one = self.current()
        if one is not None:
            run(one)

    def _rename(self) -> None:
        self.list.edit(self.list.currentIndex())

    def _deeds(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        """Keys, words, icon and what it does: for the menu, the keys and F1."""
        return [
            ("Space", self.tr("Look at it large"), "eye", self._look),
            (
                "Enter",
                self.tr("Open in its program"),
                "open",
                partial(self._with_current, self._opening.open),
            ),
            ("Ctrl+S", self.tr("Save a copy…"), "export", partial(self._with_current, self._opening.save)),
            ("F2", self.tr("Rename"), "edit", self._rename),
            ("Delete", self.tr("Delete"), "trash", partial(self._with_current, self.presenter.delete)),
        ]

    def menu(self) -> QMenu:
        """Everything, for who works by mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for keys, words, icon_name, run in self._deeds():
            menu.addAction(icon(icon_name), f"{words}\t{keys}", run)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        if self.current() is not None:
            self.menu().popup(self.list.viewport().mapToGlobal(place))

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))

    # Building

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(
            RowDelegate(self.model, self.context.labels, self.context.today(), self.list)
        )
        self.list.setAccessibleName(self.tr("Attachments"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.viewport().setMouseTracking(True)
        self.scale.setToolTip(self.tr("The longest side becomes 2000 pixels: enough to read a flip chart."))
        self.scale.setChecked(self.context.settings.get(SCALE_PICTURES))
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.add)
        top.addWidget(self.scale)
        top.addWidget(self.progress, 1)
        top.addWidget(self.cancel)
        top.addStretch()
        for shown in (self.list, self.empty):
            self._middle.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addWidget(self._middle, 1)

    def _connect(self) -> None:
        self.empty.started.connect(self._choose)
        self.model.renamed.connect(self.presenter.rename)
        self.model.picture_wanted.connect(lambda one: self.presenter.fetch_picture(one, px(PICTURE) * _SHARP))
        self.list.doubleClicked.connect(lambda _index: self._look())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.scale.toggled.connect(lambda on: self.context.settings.set(SCALE_PICTURES, on))
        for keys, _words, _icon, run in self._deeds():
            self._key(keys, self.list, run)
        self._key("Return", self.list, partial(self._with_current, self._opening.open))
        self._key("Ctrl+V", self, self._paste)

    def _key(self, keys: str, where: QWidget, run: Callable[[], object]) -> None:
        """Not while a name is being written: there the keys are for its letters."""
        context = (
            Qt.ShortcutContext.WidgetShortcut
            if where is self.list
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(context)
        shortcut.activated.connect(run)
