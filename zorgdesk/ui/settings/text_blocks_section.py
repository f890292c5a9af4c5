"""Settings, Text blocks: what one says every evening, on a short word behind a slash."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.text_blocks import TextBlock
from zorgdesk.ui.page import Latest, PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.theme import px, row_height
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine

_BLOCK = int(Qt.ItemDataRole.UserRole)


class TextBlocksSection(Pane):
    """Above the blocks there are; below, the one that is chosen, or a new one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._latest = Latest()
        self.blocks = QListWidget()
        self.blocks.setObjectName("framed")
        self.blocks.setAccessibleName(self.tr("Text blocks"))
        self.blocks.setMinimumHeight(px(160))
        self.blocks.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.shortcut = QLineEdit()
        self.shortcut.editingFinished.connect(self._store_shortcut)
        self.text = MultiLine()
        self.text.left.connect(self._store_text)
        self.new = button(self.tr("New text block"), icon_name="plus", clicked=self.begin)
        self.add = button(self.tr("Add"), "primary", clicked=self._add)
        self.delete = button(self.tr("Delete"), "quiet", "trash", self._delete)
        told = self.tr(
            "Type a slash and the word in the line of Live, and then a space: the whole text stands there."
        )
        form = Form(columns=1)
        form.add(self.tr("Short word"), self.shortcut, hint=self.tr("Letters and digits, in one piece."))
        form.add(self.tr("Text"), self.text)
        section_column(self, [label(told, "quiet", wrap=True), self.blocks, form, self._buttons()])
        forget = QShortcut(QKeySequence("Delete"), self.blocks, self._delete)
        forget.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._show_chosen()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.TEXT_BLOCKS):
            self._read(self._chosen_id())

    def begin(self) -> None:
        """A new block is typed; it is stored by the button."""
        self.blocks.setCurrentRow(-1)
        self._show_chosen()
        self.shortcut.setFocus()

    def _read(self, chosen_id: int | None) -> None:
        everything = self.context.services.text_blocks.all
        self.context.ask(everything, self._latest(lambda found: self._show(found, chosen_id)), owner=self)

    def _show(self, blocks: list[TextBlock], chosen_id: int | None) -> None:
        self.blocks.blockSignals(True)
        self.blocks.clear()
        for block in blocks:
            item = QListWidgetItem(f"/{block.shortcut}   {' '.join(block.text.split())}")
            item.setData(_BLOCK, block)
            item.setSizeHint(QSize(px(120), row_height()))
            self.blocks.addItem(item)
        rows = [row for row, block in enumerate(blocks) if block.id == chosen_id]
        self.blocks.setCurrentRow(rows[0] if rows else -1)
        self.blocks.blockSignals(False)
        if rows or chosen_id is not None:
            self._show_chosen()

    def _chosen(self) -> TextBlock | None:
        item = self.blocks.currentItem()
        return item.data(_BLOCK) if item else None

    def _chosen_id(self) -> int | None:
        block = self._chosen()
        return block.id if block else None

    def _show_chosen(self) -> None:
        block = self._chosen()
        self.shortcut.setText(block.shortcut if block else "")
        self.text.show_text(block.text if block else "")
        self.add.setVisible(block is None)
        self.delete.setVisible(block is not None)

    def _store_shortcut(self) -> None:
        block, typed = self._chosen(), self.shortcut.text()
        if block is not None and typed != block.shortcut:
            self._edit(block, shortcut=typed)

    def _store_text(self, text: str) -> None:
        block = self._chosen()
        if block is not None:
            self._edit(block, text=text)

    def _edit(self, block: TextBlock, **fields: str) -> None:
        edit = self.context.services.text_blocks.edit
        self.context.act(lambda: edit(block.id, **fields), failed=self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        """Say why not, and show again what is stored."""
        self.context.messages.failed(error)
        self._show_chosen()

    def _add(self) -> None:
        add, shortcut, text = (
            self.context.services.text_blocks.add,
            self.shortcut.text(),
            self.text.toPlainText(),
        )
        self.context.act(lambda: add(shortcut, text), lambda added: self._added(added[0]), owner=self)

    def _added(self, block_id: int) -> None:
        self.text.show_text(self.text.toPlainText())
        self._read(block_id)
        self.blocks.setFocus()

    def _delete(self) -> None:
        block = self._chosen()
        if block is None:
            return
        delete, messages = self.context.services.text_blocks.delete, self.context.messages
        told = self.tr("Deleted: {name}").format(name=f"/{block.shortcut}")
        undo = self.tr("Undo")
        self.context.act(lambda: delete(block.id), lambda _: messages.told(told, undo, self.context.undo))

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self.add, self.new, self.delete):
            row.addWidget(one)
        row.addStretch()
        return box
